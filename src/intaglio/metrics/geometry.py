"""The shape of a surface over a plane in numbers: how deep, how high, how wide, how much of it convex."""

from dataclasses import dataclass

import numpy as np
import xarray as xr
from jaxtyping import Bool, Float
from scipy.ndimage import label

from intaglio.errors import InputError
from intaglio.surface import Surface

__all__ = ["geometry"]

CUT = 2001  # points of a cut through the minimum, from which widths are read
RESOLUTION = 201  # points per axis of the interpolant; an even division, so that the middle is among them
SHARE = 0.1  # of the range: the ε that is used where none is given

Row = tuple[float, float]  # value, error
Grid = Float[np.ndarray, "alpha beta"]

MEANING = {
    "minimum": "lowest loss in the window",
    "minimum_alpha": "where it lies along α",
    "minimum_beta": "where it lies along β",
    "origin": "loss at (0, 0), the trained parameters",
    "height": "highest loss in the window",
    "range": "height − minimum",
    "depth": "lowest loss on the rim − minimum: the least climb out of the window",
    "width_alpha": "length along α through the minimum within ε of it",
    "width_beta": "length along β through the minimum within ε of it",
    "area": "share of the window within ε of the minimum",
    "convex": "share of the window where the surface bends upwards in every direction",
}


@dataclass(frozen=True)
class _Window:
    """A surface read on a fine grid, with the absolute error of each value."""

    alpha: Float[np.ndarray, "alpha"]
    beta: Float[np.ndarray, "beta"]
    loss: Grid
    error: float


def geometry(surface: Surface, *, epsilon: float | None = None) -> xr.Dataset:
    """Depth, height, widths, ε-area and convex share of a surface over two axes.

    The interpolant is read on a 201 × 201 grid. Errors follow from the surface's own: with e = its stated
    error × its range, each loss is known to ± e, a difference of two to ± 2e, and the minimum may lie wherever the
    loss is within 2e of the lowest. An area is measured again at ε − 2e and ε + 2e, a width also on every line on
    which the minimum may lie. For the convex share no error is known (NaN).

    Args:
        surface: over α and β; or several of them along another dimension, such as ``checkpoint``, which stays.
        epsilon: the rise above the minimum that still counts as the valley, in units of the loss. Default a
            tenth of the range, for several of that of the last; give one value to compare others.

    Returns:
        ``value`` and ``error`` (measure), ``meaning`` (measure) and ``at_rim`` (measure), true where a width
        reaches the window's edge and is therefore only a lower bound; ``epsilon`` is an attribute.

    Raises:
        InputError: not two axes, a loss that isn't finite everywhere, or an epsilon that isn't positive.

    >>> from intaglio.chebyshev import nodes
    >>> bowl = (("alpha", "beta"), nodes(5)[:, None] ** 2 + nodes(5) ** 2)
    >>> surface = Surface(xr.Dataset({"loss": bowl}, {"alpha": nodes(5), "beta": nodes(5)}))
    >>> found = geometry(surface, epsilon=0.25)
    >>> found["value"].sel(measure=["depth", "width_alpha", "convex"]).values.round(6).tolist()
    [1.0, 1.0, 1.0]
    """
    dims = [str(dim) for dim in surface.nodes["loss"].dims if dim not in surface.axes]
    if dims:
        return _along(surface, dims[0], epsilon)
    window = _read(surface)
    rise = _rise(window, epsilon)
    valley, reaches = _valley(window, surface, rise)
    rows = {**_heights(window, surface), **_place(window, surface), **valley}
    rows["convex"] = (convex_share(window.loss, window.alpha, window.beta), float("nan"))
    measures = list(MEANING)
    return xr.Dataset(
        {
            "value": ("measure", [rows[name][0] for name in measures]),
            "error": ("measure", [rows[name][1] for name in measures]),
            "at_rim": ("measure", [reaches.get(name, False) for name in measures]),
        },
        coords={"measure": measures, "meaning": ("measure", list(MEANING.values()))},
        attrs={"epsilon": float(rise), "surface": surface.caption},
    )


def _along(surface: Surface, dim: str, epsilon: float | None) -> xr.Dataset:
    """The same of each of several surfaces, with one ε for all."""
    labels = surface.nodes[dim].values.tolist()
    each = [surface.sel(**{dim: label}) for label in labels]
    rise = geometry(each[-1], epsilon=epsilon).attrs["epsilon"]
    found = xr.concat([geometry(one, epsilon=rise) for one in each], dim, coords="minimal", compat="override")
    when = {name: part for name, part in surface.nodes.coords.items() if part.dims == (dim,)}
    return found.assign_coords({dim: labels} | when)


def convex_share(loss: Grid, alpha: Float[np.ndarray, "alpha"], beta: Float[np.ndarray, "beta"]) -> float:
    """Share of the inner grid points whose Hessian, by central differences, has no negative eigenvalue.

    A rounding's worth of negative curvature (1e-9 of the largest) counts as none.

    >>> at = np.linspace(-1.0, 1.0, 5)
    >>> convex_share(at[:, None] ** 2 - at**2, at, at)
    0.0
    """
    a, b = float(alpha[1] - alpha[0]), float(beta[1] - beta[0])
    middle = loss[1:-1, 1:-1]
    along_a = (loss[2:, 1:-1] - 2 * middle + loss[:-2, 1:-1]) / a**2
    along_b = (loss[1:-1, 2:] - 2 * middle + loss[1:-1, :-2]) / b**2
    across = (loss[2:, 2:] - loss[2:, :-2] - loss[:-2, 2:] + loss[:-2, :-2]) / (4 * a * b)
    lowest = (along_a + along_b) / 2 - np.hypot((along_a - along_b) / 2, across)
    scale = max(float(np.abs(along_a).max()), float(np.abs(along_b).max()), float(np.abs(across).max()))
    return float((lowest >= -1e-9 * scale).mean())


def _rise(window: _Window, epsilon: float | None) -> float:
    spread = float(np.ptp(window.loss))
    if epsilon is None and spread <= 1e-6 * float(np.abs(window.loss).max()):
        raise InputError("a flat surface", expected="a range to take a tenth of", hint="epsilon=…")
    if epsilon is not None and not epsilon > 0:
        raise InputError(f"epsilon={epsilon:g}", expected="a positive rise above the minimum")
    return SHARE * spread if epsilon is None else epsilon


def _read(surface: Surface) -> _Window:
    if surface.axes != ("alpha", "beta"):
        raise InputError(f"a surface over {', '.join(surface.axes)}", expected="alpha and beta")
    grid = surface.grid(RESOLUTION, channels=["loss"])["loss"].transpose("alpha", "beta")
    loss = grid.to_numpy()
    if not np.isfinite(loss).all():
        failed = int((~np.isfinite(loss)).sum())
        raise InputError(f"a loss not finite at {failed} of {loss.size} points", hint="a smaller extent")
    error = (surface.error_between + surface.sampling_error) * float(np.ptp(loss))
    return _Window(grid["alpha"].to_numpy(), grid["beta"].to_numpy(), loss, error)


def _heights(window: _Window, surface: Surface) -> dict[str, Row]:
    low, high, e = surface.minimum["loss"], float(window.loss.max()), window.error
    rim = np.concatenate([window.loss[[0, -1]].ravel(), window.loss[:, [0, -1]].ravel()])
    inside = all(below <= 0 <= above for below, above in surface.extent.values())
    origin = float(surface.at(0.0, 0.0, channels=["loss"])["loss"]) if inside else float("nan")
    return {
        "minimum": (low, e),
        "origin": (origin, e),
        "height": (high, e),
        "range": (high - low, 2 * e),
        "depth": (float(rim.min()) - low, 2 * e),
    }


def _place(window: _Window, surface: Surface) -> dict[str, Row]:
    """Where the minimum lies; it might be anywhere that is within twice the error of it."""
    close = window.loss <= surface.minimum["loss"] + 2 * window.error
    found = {}
    for axis, places, other in (("alpha", window.alpha, 1), ("beta", window.beta, 0)):
        at = surface.minimum[axis]
        might = places[close.any(axis=other)]
        far = float(np.abs(might - at).max()) if might.size else 0.0
        found[f"minimum_{axis}"] = (at, far if np.isfinite(window.error) else float("nan"))
    return found


def _valley(window: _Window, surface: Surface, rise: float) -> tuple[dict[str, Row], dict[str, bool]]:
    """Widths and area at ε, with how far they may be off; and which widths meet the rim."""
    level, slack = surface.minimum["loss"] + rise, 2 * window.error
    value, least, most = (_share_below(window.loss, level + way * slack) for way in (0, -1, 1))
    rows, at_rim = {"area": _with_error(value, least, most, slack)}, {}
    for axis in surface.axes:
        places, cuts, lowest = _cuts(surface, axis, _lines(window, surface, axis))
        start, end = span(places, cuts[0], lowest, level)
        close = surface.minimum["loss"] + slack
        narrow = cuts.min(1) + rise - slack  # where the minimum is where the surface is s, it is no lower than s − e
        least = min(_stretches(places, cuts, lowest, close, narrow))
        most = max(_stretches(places, cuts, lowest, close, np.full(len(cuts), level + slack)))
        rows[f"width_{axis}"] = _with_error(end - start, least, most, slack)
        at_rim[f"width_{axis}"] = bool(start == places[0] or end == places[-1])
    return rows, at_rim


def _lines(window: _Window, surface: Surface, axis: str) -> Float[np.ndarray, "lines"]:
    """Where lines along an axis cross the other: through the minimum first, then wherever else it may lie."""
    other, across, along = ("beta", window.beta, 0) if axis == "alpha" else ("alpha", window.alpha, 1)
    close = (window.loss <= surface.minimum["loss"] + 2 * window.error).any(axis=along)
    return np.concatenate([[surface.minimum[other]], across[close]])


def _cuts(
    surface: Surface, axis: str, lines: Float[np.ndarray, "lines"]
) -> tuple[Float[np.ndarray, "m"], Float[np.ndarray, "lines m"], int]:
    """Places along an axis, the loss there on every line, and the index nearest to the minimum."""
    places = np.linspace(*surface.extent[axis], CUT)
    found = surface.lattice({name: places if name == axis else lines for name in surface.axes}, channels=["loss"])
    other = next(name for name in surface.axes if name != axis)
    loss = found["loss"].transpose(other, axis).to_numpy()
    return places, loss, int(np.abs(places - surface.minimum[axis]).argmin())


def _stretches(
    places: Float[np.ndarray, "m"],
    cuts: Float[np.ndarray, "lines m"],
    lowest: int,
    close: float,
    levels: Float[np.ndarray, "lines"],
) -> list[float]:
    """Lengths of the stretches below each line's level in which the minimum may lie, the loss being at most `close`."""
    found = []
    for line, (loss, level) in enumerate(zip(cuts, levels.tolist(), strict=True)):
        might = np.flatnonzero(loss <= close)
        might = might if line else np.union1d(might, [lowest])
        parts = label(loss <= level)[0][might]
        for index in might[np.unique(parts, return_index=True)[1]]:
            start, end = span(places, loss, int(index), level)
            found.append(end - start)
    return found


def _with_error(value: float, least: float, most: float, slack: float) -> Row:
    return value, max(value - least, most - value) if np.isfinite(slack) else float("nan")


def span(
    places: Float[np.ndarray, "m"], loss: Float[np.ndarray, "m"], lowest: int, level: float
) -> tuple[float, float]:
    """The ends of the stretch around index `lowest` on which the loss stays at or below `level`.

    Between grid points the crossing is found linearly; a stretch that never rises above ends at the rim.

    >>> at = np.linspace(-2.0, 2.0, 5)
    >>> span(at, np.abs(at), 2, 1.5)
    (-1.5, 1.5)
    """
    above = np.flatnonzero(loss > level)
    left, right = above[above < lowest], above[above > lowest]
    start = _crossing(places, loss, int(left[-1]), int(left[-1]) + 1, level) if left.size else places[0]
    end = _crossing(places, loss, int(right[0]), int(right[0]) - 1, level) if right.size else places[-1]
    return (float(start), float(end)) if loss[lowest] <= level else (float(places[lowest]),) * 2


def _crossing(
    places: Float[np.ndarray, "m"], loss: Float[np.ndarray, "m"], outside: int, inside: int, level: float
) -> float:
    share = (level - loss[inside]) / (loss[outside] - loss[inside])
    return float(places[inside] + share * (places[outside] - places[inside]))


def _share_below(loss: Grid, level: float) -> float:
    """Share of the window's area; a grid point on the rim stands for half a cell, a corner for a quarter."""
    weight = np.ones_like(loss)
    weight[[0, -1]] /= 2
    weight[:, [0, -1]] /= 2
    below: Bool[np.ndarray, "alpha beta"] = loss <= level
    return float((weight * below).sum() / weight.sum())
