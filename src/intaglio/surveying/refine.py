"""Refinement: evaluate a surface at ever more Chebyshev nodes until its stated error is small enough.

Stages nest: 5 × 5 nodes, the same with the middles of their cells (41), 9 × 9 (81), again with middles
(145), 17 × 17 (289), and so on; an axis that already resolves the surface is left as it is. Each stage's
new nodes measure how far the stage before was wrong, and a few random points, never used as nodes, measure
how far this one is. See ``docs/decisions/0001-stated-error.md``. Nothing here needs torch.
"""

from collections.abc import Callable
from typing import Literal

import numpy as np

from intaglio.chebyshev import LEVELS
from intaglio.errors import InputError
from intaglio.surface import AXES, Surface
from intaglio.surveying.evaluated import Evaluate, Evaluated, Extent, checked, kept, tensor
from intaglio.surveying.stage import Stage

__all__ = ["HOLDOUT", "refine", "uniform"]

MAX_NODES = {1: 65, 2: 1089, 3: 4913}
GRID = {1: 201, 2: 51, 3: 21}  # points per axis of the grid for rough surfaces
HOLDOUT = 24
FAILED_SHARE = 0.1  # with more failed nodes than this, the plain grid loses less around each


def refine(
    evaluate: Evaluate,
    extent: Extent,
    *,
    tolerance: float = 0.01,
    channel: str = "loss",
    max_nodes: int | None = None,
    holdout: int = HOLDOUT,
    seed: int = 0,
    rough: Literal["grid", "keep"] = "grid",
    resolution: int | None = None,
    report: Callable[[Surface], None] | None = None,
) -> Surface:
    """Survey a surface with as few evaluations as its stated error allows.

    The stated error of a channel is the larger of two measurements, over the channel's range: the largest
    error of the stage *before* at this stage's new nodes and at the hold-out points, and three times the
    largest error of *this* stage at the hold-out points. It is an estimate that held in at least 95 % of
    trials, no bound. Beside it the attributes keep what hold-out points do warrant: with 95 % confidence
    at most a share 1 − 0.05^(1/m) of the surface is wrong by more than the largest hold-out error.

    Nodes that fail (NaN or infinite loss) stay NaN, are counted, and leave a hole of their own size; where
    more than a tenth fail, the surface counts as rough.

    Args:
        evaluate: points (m, k) → channels with a dimension ``point`` of m, ``loss`` among them.
        extent: axis → (low, high), for alpha, or with beta, or with gamma.
        tolerance: the stated error of `channel` at which to stop.
        channel: any, or ``"log_loss"``, the logarithm of the loss as it is read.
        max_nodes: at most so many nodes, hold-outs apart; default 65, 1089 or 4913 on 1, 2 or 3 axes.
        holdout: how many random points; 24, so that 145 nodes and these make 169.
        seed: of the hold-out points.
        rough: what to do where `max_nodes` do not suffice: evaluate the plain uniform ``"grid"``, or
            ``"keep"`` the interpolant with its large error.
        resolution: points per axis of that grid; default 201, 51 or 21 on 1, 2 or 3 axes.
        report: called with the surface of every stage, to show it while the next is evaluated.

    Raises:
        InputError: a wrong extent, tolerance or number of hold-outs, or a result without the channel.

    >>> import xarray as xr
    >>> def bowl(points):
    ...     return xr.Dataset({"loss": ("point", (points**2).sum(1))})
    >>> surface = refine(bowl, {"alpha": (-1.0, 1.0), "beta": (-1.0, 1.0)})
    >>> surface.evaluations, surface.error < 1e-12
    (65, True)
    """
    _check(extent, tolerance, holdout)
    start = Stage((LEVELS[0],) * len(extent))
    seen = Evaluated(checked(evaluate, kept(channel)), extent, holdout, seed, start)
    limit = max_nodes or MAX_NODES[len(extent)]
    stage: Stage | None = start
    previous, current, errors = None, seen.surface(start), [np.inf]
    while stage is not None:
        if stage is not start:
            previous, current = current, seen.surface(stage)
        errors.append(seen.error(channel, current, previous))
        if report is not None:
            report(_named(seen, current, previous, channel))
        if errors[-1] <= tolerance:
            break
        stage = _next(stage, current, kept(channel), errors, tolerance, limit)
    if errors[-1] > tolerance and rough == "grid":
        return _plain(evaluate, extent, resolution, seen, current, errors[-1])
    surface = _named(seen, current, previous, channel)
    return Surface(surface.nodes.assign_attrs(tolerance=tolerance))


def uniform(evaluate: Evaluate, extent: Extent, resolution: int = 51) -> Surface:
    """The exact surface on a uniform grid of `resolution` points per axis, both ends included.

    Args:
        evaluate: points (m, k) → channels with a dimension ``point`` of m, ``loss`` among them.
        extent: axis → (low, high), for alpha, or with beta, or with gamma.
        resolution: at least 2.

    Raises:
        InputError: a wrong extent, fewer than two points, or a result without loss.

    >>> import xarray as xr
    >>> def parabola(points):
    ...     return xr.Dataset({"loss": ("point", points[:, 0] ** 2)})
    >>> line = uniform(parabola, {"alpha": (0.0, 2.0)}, 3)
    >>> line.nodes["loss"].values.tolist(), line.status
    ([0.0, 1.0, 4.0], 'exact')
    """
    _check(extent, 1.0, 1)
    if resolution < 2:
        raise InputError(f"resolution={resolution}", expected="at least 2 points per axis")
    at = {axis: np.linspace(low, high, resolution) for axis, (low, high) in extent.items()}
    points = np.stack(np.meshgrid(*at.values(), indexing="ij"), axis=-1).reshape(-1, len(at))
    found = checked(evaluate, "loss")(points)
    nodes = tensor(found, np.ones((resolution,) * len(at), dtype=bool), at).drop_vars("evaluated")
    attrs = {
        "nodes": "uniform",
        "evaluations": len(points),
        "failed_nodes": _failed(nodes["loss"].to_numpy()),
    }
    return Surface(nodes.assign_attrs(attrs))


def _named(seen: Evaluated, current: Surface, previous: Surface | None, channel: str) -> Surface:
    """The surface of a stage with all channels and their errors."""
    return seen.described(current, previous, list(dict.fromkeys([*map(str, current.nodes), channel])))


def _next(
    stage: Stage, current: Surface, channel: str, errors: list[float], tolerance: float, limit: int
) -> Stage | None:
    """The stage to evaluate next; None where the surface is too rough to go on."""
    values = current.nodes[channel].transpose(..., *current.axes).to_numpy()
    known = values[..., stage.known]
    following = stage.following(values)
    if following is None or _failed(known) > FAILED_SHARE * known.size:
        return None
    nodes = len(following.keys)
    return following if nodes <= limit and _promising(errors, tolerance, limit / nodes) else None


def _promising(errors: list[float], tolerance: float, room: float) -> bool:
    """Whether errors that keep falling as they did come near the tolerance, with `room` times the nodes left.

    Asked in the last half of the way, where giving up early saves most.
    """
    if room > 2 or not np.isfinite(errors[-3:]).all():
        return True
    rate = (errors[-1] / errors[-3]) ** 0.5
    return bool(errors[-1] * rate ** (1 + np.log2(room)) <= 2 * tolerance)


def _plain(
    evaluate: Evaluate,
    extent: Extent,
    resolution: int | None,
    seen: Evaluated,
    current: Surface,
    error: float,
) -> Surface:
    """The uniform grid of a rough surface, saying why."""
    grid = uniform(evaluate, extent, resolution or GRID[len(extent)])
    nodes = int(current.nodes["evaluated"].sum())
    left = f"an error of {100 * error:.2g} %" if np.isfinite(error) else "no finite error"
    attrs = {
        "evaluations": grid.evaluations + seen.count,
        "rough": f"{left} remained at {nodes} Chebyshev nodes",
    }
    return Surface(grid.nodes.assign_attrs(attrs))


def _failed(values: np.ndarray) -> int:
    return int((~np.isfinite(values)).sum())


def _check(extent: Extent, tolerance: float, holdout: int) -> None:
    if not extent or tuple(extent) != AXES[: len(extent)]:
        raise InputError(f"axes {list(extent)}", expected="alpha, or with beta, or with gamma, in that order")
    for axis, (low, high) in extent.items():
        if not (np.isfinite([low, high]).all() and low < high):
            raise InputError(f"{axis} from {low} to {high}", expected="low < high, both finite")
    if not tolerance > 0:
        raise InputError(f"tolerance={tolerance}", expected="more than 0", hint="tolerance=0.01")
    if holdout < 1:
        raise InputError(f"holdout={holdout}", expected="at least 1 random point", hint="holdout=24")
