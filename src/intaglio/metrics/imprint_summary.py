"""An imprint in numbers: how much each feature matters, what it does to the valley, and what is above its noise."""

import numpy as np
import pandas as pd
import xarray as xr
from jaxtyping import Float
from scipy import stats

from intaglio import chebyshev, spline
from intaglio.errors import InputError
from intaglio.metrics.estimate import LEVEL
from intaglio.metrics.geometry import geometry
from intaglio.stated import written
from intaglio.surface import Surface

__all__ = ["as_table", "half_widths", "imprint_lines", "imprint_summary"]

RESOLUTION = 51  # points per axis over which |ΔL| is averaged
CHANGES = ("depth", "width_alpha", "width_beta", "minimum_alpha", "minimum_beta")

PLURAL = {"class": "classes", "example": "examples"}
SHARED = tuple(PLURAL)  # have a share of the loss, and are not intervened on

Array = np.ndarray


def imprint_summary(marks: Surface, *, level: float = 0.01, shape: bool = True) -> xr.Dataset:
    """Each subject's imprint at the origin and over the window, ranked, with intervals and a mark against noise.

    The test: ΔL is 0 in the population that the examples come from (two-sided t test with the standard error of ΔL from
    sample to sample, the repeats included). On held-out data that is exact for large n. On the data a model was trained
    on it holds too for least squares, where with many repeats it becomes the t test of the feature's coefficient.
    Without losses per example, the t test over repeats stands in. ``above_noise`` marks what
    Benjamini–Hochberg finds at `level`, so that of the marked at most that share is expected to be noise.

    Args:
        marks: what `ig.imprint` returned.
        level: of the false discovery rate; 1 % lets all marks of a picture be believed.
        shape: whether to measure the valley with each subject intervened on, some 30 ms a subject.

    Returns:
        Along the subjects, highest rank first: ``imprint`` (ΔL at the origin), ``low`` and ``high`` (95 %, over
        examples), ``standard_error`` (over repeats), ``p``, ``q`` (adjusted), ``above_noise``, ``rank``;
        ``mean_absolute`` (mean |ΔL| over the window) and its ``mean_absolute_error``; ``curvature``,
        ``curvature_error`` (axis), the change of ∂²L/∂α² and ∂²L/∂β² at the origin; ``change``, ``change_error``
        (measure), of depth, widths and the minimum's place, errors those of the interpolation.

    Raises:
        InputError: no imprint, a level that is no share, or a window without the origin.

    Source:
        Benjamini and Hochberg, Controlling the False Discovery Rate, JRSS B 57 (1995).

    >>> at, dims = chebyshev.nodes(5), ("feature", "alpha")
    >>> flat = {"standard_error": (dims, np.zeros((2, 5))), "sampling_error": (dims, np.full((2, 5), 0.1))}
    >>> nodes = xr.Dataset({"loss": (dims, np.array([[0.05], [2.0]]) * np.ones(5)), **flat}, {"alpha": at})
    >>> nodes = nodes.assign_coords(feature=["hue", "mass"]).assign_attrs(imprint="feature", examples=100)
    >>> found = imprint_summary(Surface(nodes))
    >>> found["feature"].values.tolist(), found["above_noise"].values.tolist()
    (['mass', 'hue'], [True, False])
    """
    by = _checked(marks, level)
    origin = marks.at(*(0.0,) * len(marks.axes))
    value = origin["loss"].to_numpy()
    spread, freedom = _spread(origin, marks)
    p = _p_values(value, spread, freedom)
    q = _adjusted(p)
    half = _half(spread, freedom)
    size, size_error = _mean_absolute(marks)
    bend, bend_error = _curvature(marks)
    order = np.argsort(-np.where(np.isfinite(value), value, -np.inf), kind="stable")
    found = xr.Dataset(
        {
            "imprint": (by, value),
            "low": (by, value - half),
            "high": (by, value + half),
            "standard_error": (by, origin["standard_error"].to_numpy()),
            "p": (by, p),
            "q": (by, q),
            "above_noise": (by, q <= level),
            "mean_absolute": (by, size),
            "mean_absolute_error": (by, size_error),
            "curvature": ((by, "axis"), bend),
            "curvature_error": ((by, "axis"), bend_error),
        },
        {by: marks.nodes[by].to_numpy(), "axis": list(marks.axes)},
        {"level": level, "caption": marks.caption, "by": by},
    )
    if shape and len(marks.axes) == 2:
        found = found.merge(_changes(marks, by))
    return found.isel({by: order}).assign(rank=(by, np.arange(1, len(value) + 1)))


def half_widths(marks: Surface) -> Float[np.ndarray, "j ..."]:
    """Half of each subject's 95 % interval at every node, as `imprint_summary` has it at the origin.

    >>> at, dims = chebyshev.nodes(5), ("feature", "alpha")
    >>> table = {"loss": (dims, np.ones((2, 5))), "sampling_error": (dims, np.full((2, 5), 0.1))}
    >>> nodes = xr.Dataset(table, {"alpha": at, "feature": ["hue", "mass"]}, {"imprint": "feature", "examples": 100})
    >>> half_widths(Surface(nodes)).shape, round(float(half_widths(Surface(nodes))[0, 0]), 4)
    ((2, 5), 0.1984)
    """
    return _half(*_spread(marks.nodes.transpose(str(marks.nodes.attrs["imprint"]), *marks.axes, ...), marks))


def as_table(found: xr.Dataset) -> pd.DataFrame:
    """The same as a table, one row a subject, highest rank first; what has an axis or a measure makes columns."""
    by = str(found.attrs["by"])
    plain = found[[name for name in found.data_vars if found[name].dims == (by,)]].to_dataframe()
    for name, along in (("curvature", "axis"), ("change", "measure")):
        for label in found[along].values.tolist() if name in found else ():
            plain[f"{name}_{label}"] = found[name].sel({along: label}).to_numpy()
    return plain.drop(columns="label", errors="ignore").reset_index()


def imprint_lines(marks: Surface, most: int = 10) -> list[str]:
    """The highest-ranked subjects in plain words, one line each, and how many are above their noise."""
    found = imprint_summary(marks, shape=False)
    by = str(found.attrs["by"])
    top = found.isel({by: slice(0, most)})
    width = max(len(str(name)) for name in top[by].values)
    lines = [
        f"{name!s:<{width}}  {float(row['imprint']):>9.4g}  ({float(row['low']):.4g} to {float(row['high']):.4g})"
        + ("" if row["above_noise"] or by in SHARED else "  not told from noise")
        for name, row in ((name, top.sel({by: name})) for name in top[by].values)
    ]
    if by in SHARED:
        return [*lines, f"The shares of {found.sizes[by]} {PLURAL[by]} add up to the data loss."]
    above = int(found["above_noise"].sum())
    return [
        *lines,
        f"{above} of {found.sizes[by]} above their noise, at most {float(found.attrs['level']):.0%} of these by chance",
    ]


def _adjusted(p: Float[Array, "m"]) -> Float[Array, "m"]:
    """Benjamini–Hochberg: the false discovery rate at which each would just be found; NaN stays NaN."""
    known = np.isfinite(p)
    found = np.full(len(p), np.nan)
    found[known] = stats.false_discovery_control(p[known])
    return found


def _checked(marks: Surface, level: float) -> str:
    by = str(marks.nodes.attrs.get("imprint", ""))
    if by not in marks.nodes.dims:
        raise InputError(f"a surface of {', '.join(marks.channels)}", expected="an imprint", hint="ig.imprint(…)")
    if not 0 < level < 1:
        raise InputError(f"level={level}", expected="a share between 0 and 1", hint="0.01")
    if not all(low <= 0 <= high for low, high in marks.extent.values()):
        raise InputError("a window without the origin", expected="(0, 0) within the extent")
    return by


def _spread(at: xr.Dataset, marks: Surface) -> tuple[Float[Array, "j ..."], float]:
    """The standard error to test against, and its degrees of freedom."""
    if "sampling_error" in at:
        return at["sampling_error"].to_numpy().clip(0), max(float(marks.nodes.attrs["examples"]) - 1, 1.0)
    return at["standard_error"].to_numpy(), max(float(marks.nodes.attrs.get("repeats", 1)) - 1, 1.0)


def _half(spread: Float[Array, "j ..."], freedom: float) -> Float[Array, "j ..."]:
    return np.asarray(stats.t.ppf(0.5 + LEVEL / 2, freedom) * spread)


def _p_values(value: Float[Array, "j"], spread: Float[Array, "j"], freedom: float) -> Float[Array, "j"]:
    """Two-sided; 1 where there is neither an imprint nor a spread."""
    score = np.abs(value) / np.where(spread == 0, 1.0, spread)
    p = 2 * stats.t.sf(score, freedom)
    return np.where(spread == 0, np.where(value == 0, 1.0, 0.0), p)


def _mean_absolute(marks: Surface) -> tuple[Float[Array, "j"], Float[Array, "j"]]:
    """Mean |ΔL| over the window, and its standard error by leaving out one repeat after another."""
    axes = list(marks.axes)
    size = abs(marks.grid(RESOLUTION, channels=["loss"])["loss"]).mean(axes).to_numpy()
    r = marks.nodes.sizes.get("repeat", 1)
    if r < 2:
        return size, marks.nodes["standard_error"].mean(axes, skipna=False).to_numpy()
    each = marks.grid(RESOLUTION, channels=["repeat_loss"])["repeat_loss"]
    without = abs((each.sum("repeat") - each) / (r - 1)).mean(axes)
    variance = (r - 1) / r * ((without - without.mean("repeat")) ** 2).sum("repeat")
    return size, np.sqrt(variance.to_numpy())


def _curvature(marks: Surface) -> tuple[Float[Array, "j axis"], Float[Array, "j axis"]]:
    """Second derivatives of ΔL at the origin along each axis, and their standard errors over repeats."""
    channel = "repeat_loss" if marks.nodes.sizes.get("repeat", 1) > 1 else "loss"
    values = marks.nodes[channel].transpose(..., *marks.axes).to_numpy()
    parts = []
    for along in marks.axes:
        rows = [_at_origin(marks, axis, 2 if axis == along else 0) for axis in marks.axes]
        parts.append(chebyshev.to_grid(values, rows).reshape(values.shape[: -len(rows)]))
    bend = np.stack(parts, axis=-1)
    if channel == "loss":
        return bend, np.full_like(bend, np.nan if np.isnan(marks.nodes["standard_error"]).any() else 0.0)
    return bend.mean(1), bend.std(1, ddof=1) / np.sqrt(bend.shape[1])


def _at_origin(marks: Surface, axis: str, order: int) -> Float[Array, "1 count"]:
    at = marks.nodes[axis].to_numpy()
    if marks.kind == "uniform":
        return spline.matrix(at, np.zeros(1), order=order)
    slope = np.linalg.matrix_power(chebyshev.derivative(at), order)
    return np.asarray(chebyshev.matrix(at, np.zeros(1)) @ slope)


def _changes(marks: Surface, by: str) -> xr.Dataset:
    """The valley with each subject intervened on, or without each class, minus the valley as it is."""
    sign = -1.0 if by in SHARED else 1.0
    base = _shape_of(marks, marks.nodes["base"])
    dims, nothing = (by, "measure"), np.full((marks.nodes.sizes[by], len(CHANGES)), np.nan)
    found = {"change": (dims, nothing), "change_error": (dims, nothing.copy())}
    for place in range(len(nothing)):
        loss = marks.nodes["base"] + sign * marks.nodes["loss"].isel({by: place})
        if np.isfinite(loss).all():
            moved = _shape_of(marks, loss, float(base.attrs["epsilon"]))
            found["change"][1][place] = moved["value"] - base["value"]
            found["change_error"][1][place] = moved["error"] + base["error"]
    return xr.Dataset(found, {"measure": list(CHANGES), by: marks.nodes[by].to_numpy()})


def _shape_of(marks: Surface, loss: xr.DataArray, epsilon: float | None = None) -> xr.Dataset:
    """The geometry of a loss at the imprint's nodes, each measured as far as it is known."""
    error = float(chebyshev.halved(loss.to_numpy(), 2)) / (float(np.ptp(loss.to_numpy())) or 1.0)
    own = Surface(xr.Dataset({"loss": loss}, attrs={"nodes": marks.kind, "errors": written({"loss": error})}))
    return geometry(own, epsilon=epsilon).sel(measure=list(CHANGES))
