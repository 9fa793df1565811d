"""Curvature of every row of an embedding table, against how often its token or category occurs."""

from typing import Any

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float
from torch import Tensor, nn

from intaglio.curvature.diagonal import diagonal_probes, exact_diagonal
from intaglio.curvature.graphs import Ground
from intaglio.curvature.probing import check_budget
from intaglio.curvature.products import hessian
from intaglio.errors import InputError
from intaglio.features import Features
from intaglio.losses import mse
from intaglio.model import Model
from intaglio.objective import Objective
from intaglio.params import Params

__all__ = ["rows"]

LOOKUPS = (nn.Embedding, nn.EmbeddingBag)

Table = nn.Embedding | nn.EmbeddingBag | nn.Linear


def rows(
    objective: Objective,
    table: str | None = None,
    *,
    params: Params | None = None,
    tolerance: float = 0.05,
    products: int = 300,
    seed: int = 0,
) -> xr.Dataset:
    """The trace of each embedding row's own block of the Hessian, and how often the data uses that row.

    A row of a lookup is a token's vector; in a linear embedding e = W_e x it is the column that feature x_j brings,
    and a one-hot feature's column is its category's row. With a linear head and ½MSE a row's curvature *is* its
    frequency, times tr WᵀW.

    Args:
        objective: whose Hessian, of the data term.
        table: name of the weight; by default the first lookup among the embedding's parameters, or the first linear
            layer that reads the inputs.
        params: where; by default where the objective stands.
        tolerance, products, seed: as for `diagonal`; a table of no more numbers than `products` is read exactly.

    Returns:
        Dimension ``row``, with the features' names where known: ``trace``, ``standard_error``, and ``frequency``:
        occurrences an example in a lookup (n_v/N), mean square of the feature in a linear layer; for one-hot
        features they are the same. Padding occurs 0 times. ``attrs``: ``kind``, "lookup" or "linear", and where
        curvature is exactly proportional to frequency, the factor ``exact_slope`` = tr WᵀW.

    Raises:
        InputError: no such table, or none at all.

    >>> import intaglio as ig
    >>> data = ig.from_text(["a b b", "b c c", "a c b"], ["x", "y", "x"], tokens="word", min_count=1)
    >>> rows(ig.Objective(ig.build(data, "lookup", dim=2), data)).frequency.values.round(2).tolist()
    [0.0, 0.0, 1.33, 1.0, 0.67]
    """
    check_budget(tolerance, products)
    ground = Ground(objective, None, params)
    name, module = _find(ground, table)
    product = hessian(objective, block=[name], params=params, penalties=False)
    axis = 1 if isinstance(module, LOOKUPS) else 0
    shape = tuple(product.layout.like[name].shape)

    def by_row(values: Float[np.ndarray, "p"]) -> Float[np.ndarray, "r"]:
        return np.asarray(values.reshape(shape).sum(axis))

    if product.layout.size <= products:
        values = by_row(exact_diagonal(product))
        errors = np.zeros_like(values)
    else:
        found = diagonal_probes(product, tolerance, products, seed, by_row)
        values, errors = found.mean, found.standard_error
    variables = {
        "trace": ("row", values),
        "standard_error": ("row", errors),
        "frequency": ("row", _frequency(ground, module)),
    }
    labels = objective.described.names if isinstance(objective.described, Features) else ()
    count = shape[1 - axis]
    coordinate = np.array(labels, dtype=str) if len(labels) == count else np.arange(count)
    kind = "lookup" if isinstance(module, LOOKUPS) else "linear"
    attrs = {"table": name, "kind": kind, "tolerance": tolerance} | _exact_slope(objective, ground, module)
    return xr.Dataset(variables, {"row": coordinate}, attrs)


def _exact_slope(objective: Objective, ground: Ground, module: Table) -> dict[str, float]:
    """tr WᵀW for ½MSE of a linear head W on one row an example, or on a linear embedding."""
    model = ground.worker.model
    if objective.loss is not mse or not isinstance(model, Model) or not isinstance(model.head, nn.Linear):
        return {}
    inputs = next(ground.batches()).inputs
    alone = [each for each in model.encoder.modules() if not list(each.children())] == [module]
    if not alone or not isinstance(inputs, Tensor) or (isinstance(module, LOOKUPS) and inputs[0].numel() != 1):
        return {}
    return {"exact_slope": float(model.head.weight.detach().double().square().sum())}


def _find(ground: Ground, table: str | None) -> tuple[str, Table]:
    """The weight's name, and the module that holds it."""
    model = ground.worker.model
    candidates = {
        f"{path}.weight".lstrip("."): module
        for path, module in model.named_modules()
        if isinstance(module, (*LOOKUPS, nn.Linear))
    }
    candidates = {name: module for name, module in candidates.items() if name in ground.worker.params}
    if table is not None:
        if table not in candidates:
            raise InputError(
                f"no table {table!r}", expected=f"the weight of a lookup or linear layer: {list(candidates)}"
            )
        return table, candidates[table]
    inputs = next(ground.batches()).inputs
    width = inputs[0].numel() if isinstance(inputs, Tensor) and inputs.is_floating_point() else -1
    lookups = [name for name, module in candidates.items() if isinstance(module, LOOKUPS)]
    linear = [name for name, module in candidates.items() if getattr(module, "in_features", None) == width]
    for name in [*lookups, *linear]:
        return name, candidates[name]
    raise InputError("a model without an embedding table", expected="a lookup, or a linear layer on the inputs")


def _frequency(ground: Ground, module: Table) -> Float[np.ndarray, "v"]:
    """What the module is called with, counted over the data: tokens, or mean squares of features."""
    count = module.num_embeddings if isinstance(module, LOOKUPS) else module.in_features
    total = torch.zeros(int(count), dtype=torch.float64)

    def note(_: nn.Module, args: tuple[Any, ...]) -> None:
        given = args[0].detach().cpu()
        if isinstance(module, LOOKUPS):
            total.add_(torch.bincount(given.flatten(), minlength=len(total)))
        else:
            total.add_(given.double().reshape(-1, len(total)).square().sum(0))

    handle = module.register_forward_pre_hook(note)
    with torch.no_grad():
        for batch in ground.batches():
            ground.evaluate(batch)
    handle.remove()
    padding = getattr(module, "padding_idx", None)
    if padding is not None:
        total[padding] = 0.0
    return (total / len(ground.objective)).numpy()
