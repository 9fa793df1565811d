"""Bands: how far the surface of a sample may lie from that of all examples, anywhere at once (no torch).

A multiplier bootstrap: the residuals of the sampled examples, each times a standard normal number that is the same
at every point, add up to a surface of errors that varies and correlates as the sampling error does. Of many such
surfaces each has its largest absolute value; the quantile of these is the half-width of a band that holds
everywhere simultaneously.

Source: Chernozhukov, Chetverikov and Kato, "Anti-concentration and honest, adaptive confidence bands", Annals of
Statistics 42 (2014).
"""

from collections.abc import Mapping

import numpy as np
import xarray as xr
from jaxtyping import Float
from scipy import stats

from intaglio.range_of import range_of
from intaglio.stated import LOG, written
from intaglio.surface import Surface
from intaglio.surveying.regression import Regression

__all__ = ["banded", "draws", "multipliers"]

DRAWS = 500
CLASS_DRAWS = 200  # of every class
TAIL = 0.975  # where the few examples of a rare class are compared with many
DENSE = {1: 101, 2: 21, 3: 9}  # points per axis where the draws are looked at

Array = np.ndarray


def multipliers(count: int, seed: int) -> Float[Array, "d m"]:
    """Standard normal numbers, for each draw one an example."""
    return np.random.default_rng([seed, 1]).standard_normal((DRAWS, count), dtype=np.float32)


def draws(
    residuals: Mapping[str, Float[Array, "p m"]], fit: Regression, numbers: Float[Array, "d m"], *, by_class: bool
) -> dict[str, tuple[tuple[str, ...], Array]]:
    """Surfaces of sampling errors as channels, of each quantity and of each class's loss.

    Args:
        residuals: by quantity, weighted so that they add up to the error of the mean.
        fit: of the loss, for the sizes of the classes.
        numbers: the multipliers.
        by_class: whether classes are asked for.
    """
    found: dict[str, tuple[tuple[str, ...], Array]] = {}
    found |= {
        f"{name}_draws": (("point", "draw"), each.astype(np.float32) @ numbers.T) for name, each in residuals.items()
    }
    if by_class:
        found["class_loss_draws"] = (("point", "class", "class_draw"), _by_class(residuals["loss"], fit, numbers))
    return found


def _by_class(residuals: Float[Array, "p m"], fit: Regression, numbers: Float[Array, "d m"]) -> Float[Array, "p c e"]:
    residuals = residuals.astype(np.float32)
    parts = []
    for label in np.flatnonzero(fit.sizes):
        own = fit.strata == label
        few = max(int(fit.taken[label]) - 1, 1)  # their variance is itself uncertain, as Student's t says
        wider = stats.t.ppf(TAIL, few) / stats.norm.ppf(TAIL)
        parts.append(residuals[:, own] @ numbers[:CLASS_DRAWS, own].T * (wider * fit.sizes.sum() / fit.sizes[label]))
    return np.stack(parts, axis=1)


def banded(surface: Surface, confidence: float, *, log: bool = False) -> Surface:
    """The surface with the half-widths of its bands stated, as shares of each channel's range, without the draws."""
    names = [name for name in surface.channels if name.endswith("_draws")]
    grid = surface.grid(DENSE[len(surface.axes)], channels=names)
    widths = {name.removesuffix("_draws"): _width(grid[name], confidence) for name in names}
    widths |= {"terms": widths["loss"]} if "terms" in surface.nodes else {}
    errors = {name: width / (range_of(surface.nodes[name]) or 1.0) for name, width in widths.items()}
    errors |= {LOG: _of_logarithm(surface, grid["loss_draws"], confidence)} if log else {}
    attrs = {
        "sampling_error": errors["loss"],
        "sampling_errors": written(errors),
        "sampling_confidence": confidence,
        "errors": written({name: each for name, each in surface.errors.items() if name not in names}),
    }
    return Surface(surface.nodes.drop_vars(names).assign_attrs(attrs), surface.plane)


def _of_logarithm(surface: Surface, draws: xr.DataArray, confidence: float) -> float:
    """The half-width on a log scale, to first order, over the range there; it is widest where the loss is low."""
    nodes = surface.nodes["loss"]
    lowest = float(nodes.where(nodes > 0).min())
    read = surface.grid(DENSE[len(surface.axes)], channels=["loss"])["loss"].clip(min=lowest)
    return _width(draws / (read * np.log(10)), confidence) / (range_of(np.log10(nodes.clip(min=lowest))) or 1.0)


def _width(errors: xr.DataArray, confidence: float) -> float:
    largest = abs(errors).max([dim for dim in errors.dims if not str(dim).endswith("draw")])
    return float(np.nanquantile(largest, confidence))
