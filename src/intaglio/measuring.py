"""Everything that `intaglio curvature` measures of a run, and what it says of it in a few lines."""

from collections.abc import Callable, Collection, Iterator
from functools import partial

import pandas as pd
import xarray as xr

from intaglio import curvature, losses, regularizers
from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.progress import progress
from intaglio.record import Record
from intaglio.run import Run
from intaglio.viewer.parts import with_error

__all__ = ["kinks", "measure", "summary"]

KINKED = (losses.hinge, losses.mae, regularizers.l1, regularizers.elastic_net)  # straight between kinks
KINKS = (
    "piecewise linear terms have second derivatives 0 wherever they exist and none at their kinks, so they add 0 here, "
    "which says nothing of how sharply the kinks bend"
)


def measure(
    run: Run, *, k: int = 10, checkpoints: int | None = None, seed: int = 0, only: Collection[str] | None = None
) -> None:
    """Measure curvature where the training has ended, and along it, and keep each part as soon as it is found.

    Parts: ``sharpness``, ``eigenvalues`` (the k largest), ``smallest`` (one), ``density``, ``blocks``, ``rows`` where
    there is a table, ``classes`` where there are classes, ``along`` where checkpoints are asked for; each as netCDF,
    and but for the density as a CSV table too.

    Args:
        run: a trained one.
        k: how many of the largest eigenvalues.
        checkpoints: also at so many moments of training.
        seed: of the probes.
        only: of the parts, if not all.

    Raises:
        InputError: a bad k or number of checkpoints, or a run that was not trained.
    """
    if checkpoints is not None and checkpoints < 2:
        raise InputError(f"{checkpoints} checkpoints", expected="at least 2, the first and the last")
    stages = {name: find for name, find in _stages(run, k, checkpoints, seed).items() if only is None or name in only}
    product = curvature.hessian(run.objective)
    if not 1 <= k <= product.layout.size:
        raise InputError(f"k={k} eigenvalues", expected=f"1 to {product.layout.size:,}, the number of parameters")
    about = run.objective.provenance | {"loss": run.objective.words, "seed": seed} | kinks(run.objective)
    with run.stage("curvature"), progress("curvature", len(stages)) as advance:
        for name, find in stages.items():
            found = find(product)
            if found is not None:
                run.record.put(f"curvature/{name}", found.assign_attrs(about | found.attrs))
                if name != "density":
                    run.record.write_table(f"curvature_{name}", _table(name, found))
            advance(1)


Find = Callable[[curvature.Product], xr.Dataset | None]


def _stages(run: Run, k: int, checkpoints: int | None, seed: int) -> dict[str, Find]:
    objective, s = run.objective, run.settings
    lr = s.lr if s.optimizer == "sgd" else None
    stages: dict[str, Find] = {
        "sharpness": lambda product: curvature.sharpness(objective, seed=seed),
        "eigenvalues": lambda product: curvature.eigenvalues(product, k, seed=seed),
        "smallest": lambda product: curvature.eigenvalues(product, 1, which="smallest", products=300, seed=seed),
        "density": lambda product: curvature.density(product, steps=60, tolerance=0.02, seed=seed),
        "blocks": lambda product: _blocks(objective, seed),
        "rows": lambda product: _rows(objective, seed),
        "classes": lambda product: _classes(objective, seed),
    }
    if checkpoints is not None:
        path = run.trajectory
        stages["along"] = lambda product: curvature.along(objective, path, checkpoints=checkpoints, lr=lr, seed=seed)
    return stages


def _blocks(objective: Objective, seed: int) -> xr.Dataset:
    """The blocks of the whole objective, and beside them what the data loss alone has: ``data_share`` and its like."""
    found = curvature.blocks(objective, seed=seed)
    data = curvature.blocks(objective.without_penalties(), top=False, seed=seed) if objective.weighed else found
    own = ("trace", "standard_error", "share", "share_standard_error")
    return found.assign({f"data_{name}": data[name] for name in own})


def _rows(objective: Objective, seed: int) -> xr.Dataset | None:
    try:
        return curvature.rows(objective, seed=seed)
    except InputError:  # a convolution has no table
        return None


def _classes(objective: Objective, seed: int) -> xr.Dataset | None:
    """How the curvature along the top eigenvector is shared between classes."""
    if not objective.classes or not objective.per_example:
        return None
    found = curvature.shares(objective, seed=seed)
    return found[["class_share", "class_frequency"]].drop_vars("label", errors="ignore")


def kinks(objective: Objective) -> dict[str, str]:
    """What is to be said of an objective with terms that are straight between kinks; nothing of another."""
    own = (objective.loss, *(each.function for each in objective.weighed.values()))
    bare = (each.func if isinstance(each, partial) else each for each in own)
    return {"kinks": KINKS} if any(each is kinked for each in bare for kinked in KINKED) else {}


def _table(name: str, found: xr.Dataset) -> pd.DataFrame:
    """One row an entry; of the blocks without their couplings, along training one column a block's share."""
    if name == "blocks":
        return found.drop_dims("other").to_dataframe().reset_index()
    if name == "along":
        flat = found.drop_dims("block").to_dataframe().reset_index()
        for block in found["block"].values:
            flat[f"share_{block}"] = found["share"].sel(block=block).values
        return flat
    return found.to_dataframe().reset_index()


def _telling(row: xr.Dataset) -> float:
    """The error, or 0 where it is below what is printed."""
    value, error = float(row["value"]), float(row["standard_error"])
    return error if error > 1e-5 * abs(value) else 0.0


def summary(record: Record) -> Iterator[str]:
    """The invariant measures first, then the raw ones, eigenvalues and blocks."""
    parts = record.curvature
    sharpness = parts["sharpness"]
    for invariant, title in ((True, "Rescaling does not change"), (False, "Rescaling changes")):
        yield f"{title}:"
        for each in sharpness["measure"].values[sharpness["invariant"].values.astype(bool) == invariant]:
            row = sharpness.sel(measure=each)
            said = with_error(float(row["value"]), _telling(row))
            yield f"  {row['formula'].item():<16} {said}"
    top, low, blocks = parts["eigenvalues"], parts["smallest"], parts["blocks"]
    yield f"The {top.sizes['k']} largest eigenvalues: {', '.join(f'{value:.4g}' for value in top['eigenvalue'].values)}"
    if top.attrs["status"] != "converged":
        yield f"  {top.attrs['status']}"
    sure = "" if bool(low["converged"].all()) else f" (within {float(low['residual'][0]):.2g} of one)"
    yield f"The smallest: {float(low['eigenvalue'][0]):.4g}{sure}"
    yield "Shares of the trace:"
    for block in blocks["block"].values:
        row = blocks.sel(block=block)
        yield f"  {block:<24} {with_error(100 * float(row['share']), 100 * float(row['share_standard_error']))} %"
    if "kinks" in sharpness.attrs:
        yield f"Note: {sharpness.attrs['kinks']}."
