"""The shape of a surface over a plane in numbers: how deep, how high, how wide, how much of it convex."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
import xarray as xr
from jaxtyping import Bool, Float

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
    error × its range, each loss is known to ± e, a difference of two to ± 2e, and a width or area is
    measured again at ε − 2e and ε + 2e. For the convex share no error is known (NaN).

    Args:
        surface: over α and β.
        epsilon: the rise above the minimum that still counts as the valley, in units of the loss. Default a
            tenth of the range; give one value to compare several surfaces.

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
    """Widths and area at ε, each with its change between ε − 2e and ε + 2e; and which widths meet the rim."""
    level, slack = surface.minimum["loss"] + rise, 2 * window.error
    rows, at_rim = {"area": _with_error(partial(_share_below, window.loss), level, slack)}, {}
    for axis in surface.axes:
        places, loss, lowest = _cut(surface, axis)
        rows[f"width_{axis}"] = _with_error(partial(_width, places, loss, lowest), level, slack)
        start, end = span(places, loss, lowest, level)
        at_rim[f"width_{axis}"] = bool(start == places[0] or end == places[-1])
    return rows, at_rim


def _cut(surface: Surface, axis: str) -> tuple[Float[np.ndarray, "m"], Float[np.ndarray, "m"], int]:
    """Places along an axis through the minimum, the loss there, and the index nearest to the minimum."""
    places = np.linspace(*surface.extent[axis], CUT)
    through = {name: places if name == axis else surface.minimum[name] for name in surface.axes}
    loss = surface.at(channels=["loss"], **through)["loss"].to_numpy()
    return places, loss, int(np.abs(places - surface.minimum[axis]).argmin())


def _width(places: Float[np.ndarray, "m"], loss: Float[np.ndarray, "m"], lowest: int, level: float) -> float:
    start, end = span(places, loss, lowest, level)
    return end - start


def _with_error(measure: Callable[[float], float], level: float, slack: float) -> Row:
    value = float(measure(level))
    if not np.isfinite(slack):
        return value, float("nan")
    return value, max(value - float(measure(level - slack)), float(measure(level + slack)) - value)


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
