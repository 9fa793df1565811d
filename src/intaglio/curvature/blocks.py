"""Where the curvature lives: embedding, body and every layer."""

from collections.abc import Mapping

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float
from torch import Tensor

from intaglio.curvature.eigenvalues import eigenvalues
from intaglio.curvature.lanczos import rademacher
from intaglio.curvature.layout import Layout
from intaglio.curvature.probing import Mean, check_budget, probe
from intaglio.curvature.products import Product, hessian
from intaglio.objective import Objective
from intaglio.params import Params

__all__ = ["block_statistics", "blocks", "groups", "layers"]


def blocks(
    objective: Objective,
    *,
    params: Params | None = None,
    top: bool = True,
    tolerance: float = 0.05,
    products: int = 100,
    seed: int = 0,
) -> xr.Dataset:
    """Each block's share of the trace, its top eigenvalue, and its coupling with the others.

    Blocks are the embedding (the parameters that the embedding depends on), the body (the others), and every layer.
    Random signs on one layer at a time show the trace of that layer's block and the size of all blocks beside it.

    Args:
        objective: whose Hessian, penalties included.
        params: where; by default where the objective stands.
        top: also search for every block's largest eigenvalue.
        tolerance: stop probing a layer when its trace's standard error is below this share of it.
        products: at most so many products with H a layer; a smaller layer is read exactly.
        seed: of the probes.

    Returns:
        Dimension ``block``: ``parameters``; ``trace`` and ``standard_error``; ``share`` of the whole trace and
        ``share_standard_error`` (NaN where the whole is 0); ``top_eigenvalue`` and ``residual``; and with dimension
        ``other``, ``coupling`` = ‖H_ab‖_F / √(‖H_aa‖_F ‖H_bb‖_F) with ``coupling_standard_error``: 0 for blocks that
        do not see each other, at most 1 where H is positive semidefinite.

    Raises:
        InputError: a bad number.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> found = blocks(ig.Objective(ig.build(data, "linear", dim=2), data), top=False)
    >>> found.block.values.tolist(), round(float(found.share.sel(block=["embedding", "body"]).sum()), 6)
    (['embedding', 'body', 'encoder.weight_e', 'head'], 1.0)
    """
    check_budget(tolerance, products)
    product = hessian(objective, params=params)
    parts = layers(objective)
    means = [block_statistics(product, parts, each, tolerance, products, seed) for each in parts]
    every = groups(objective) | parts
    member = np.array([[set(parts[layer]) <= set(names) for layer in parts] for names in every.values()], dtype=float)
    table = _traces(member, means) | _coupling(member, means)
    sizes = dict(zip(product.layout.names, product.layout.sizes, strict=True))
    table["parameters"] = ("block", np.array([sum(sizes[name] for name in names) for names in every.values()]))
    if top:
        found = [eigenvalues(hessian(objective, block=each, params=params), 1, seed=seed) for each in every.values()]
        table["top_eigenvalue"] = ("block", np.array([float(each.eigenvalue[0]) for each in found]))
        table["residual"] = ("block", np.array([float(each.residual[0]) for each in found]))
    names = list(every)
    attrs = {"products": sum(mean.count for mean in means), "tolerance": tolerance}
    return xr.Dataset(table, {"block": names, "other": names}, attrs)


def layers(objective: Objective) -> dict[str, list[str]]:
    """Module path → names of its own parameters; a module in both blocks is taken apart."""
    found: dict[str, list[str]] = {}
    for name in objective.params:
        found.setdefault(name.rpartition(".")[0] or "model", []).append(name)
    embedding = set(objective.blocks["embedding"])
    split: dict[str, list[str]] = {}
    for path, names in found.items():
        inside = [name for name in names if name in embedding]
        if 0 < len(inside) < len(names):
            split |= {name: [name] for name in names}
        else:
            split[path] = names
    return split


def groups(objective: Objective) -> dict[str, list[str]]:
    """The blocks of θ that have parameters."""
    return {name: names for name, names in objective.blocks.items() if names}


def block_statistics(
    product: Product, parts: Mapping[str, list[str]], part: str, tolerance: float, products: int, seed: int
) -> Mean:
    """For one layer a: tr H_aa, then ‖H_ba‖²_F for every layer b."""
    layout = product.layout
    places = {name: _places(layout, names) for name, names in parts.items()}
    own = places[part]
    like = layout.zeros(1)

    def seen(v: Float[Tensor, "p"]) -> Float[np.ndarray, "b"]:
        image = product.apply(v.unsqueeze(0))[0].double()
        sizes = [float(image[place].square().sum()) for place in places.values()]
        return np.array([float(torch.dot(v.double(), image)), *sizes])

    if len(own) <= products:
        total = sum(seen(_unit(like, int(i))) for i in own)
        return Mean(len(own), np.asarray(total), np.zeros(len(parts) + 1))

    def draw(i: int) -> Float[np.ndarray, "b"]:
        v = torch.zeros_like(like[0])
        v[own] = rademacher(like[:, : len(own)], seed, part, i)
        return seen(v)

    return probe(draw, products, lambda mean: bool(mean.standard_error[0] <= tolerance * abs(mean.mean[0])))


def _places(layout: Layout, names: list[str]) -> Tensor:
    return torch.cat([torch.arange(layout.slices[name].start, layout.slices[name].stop) for name in names])


def _unit(like: Float[Tensor, "1 p"], i: int) -> Float[Tensor, "p"]:
    vector = torch.zeros_like(like[0])
    vector[i] = 1.0
    return vector


def _traces(member: Float[np.ndarray, "g b"], means: list[Mean]) -> dict[str, object]:
    """Traces and shares of groups of layers; layers are probed independently, so variances add."""
    trace = np.array([mean.mean[0] for mean in means])
    variance = np.array([mean.standard_error[0] for mean in means]) ** 2
    whole, all_variance = float(trace.sum()), float(variance.sum())
    own, own_variance = member @ trace, member @ variance
    with np.errstate(divide="ignore", invalid="ignore"):
        share = own / whole
        spread = (1 - share) ** 2 * own_variance + share**2 * (all_variance - own_variance)
        share_error = np.sqrt(spread) / abs(whole)
    return {
        "trace": ("block", own),
        "standard_error": ("block", np.sqrt(own_variance)),
        "share": ("block", share),
        "share_standard_error": ("block", share_error),
    }


def _coupling(member: Float[np.ndarray, "g b"], means: list[Mean]) -> dict[str, object]:
    """‖H_ab‖_F between groups, relative to both groups' own; errors to first order."""
    squares = np.stack([mean.mean[1:] for mean in means])
    variance = np.stack([mean.standard_error[1:] for mean in means]) ** 2
    squares, variance = (squares + squares.T) / 2, (variance + variance.T) / 4
    variance[np.diag_indices_from(variance)] *= 2
    sums, errors = member @ squares @ member.T, np.sqrt(member @ variance @ member.T)
    own = np.sqrt(np.diag(sums))
    with np.errstate(divide="ignore", invalid="ignore"):
        coupling = np.sqrt(sums / np.outer(own, own))
        relative = errors / sums
        ends = np.add.outer(np.diag(relative) ** 2, np.diag(relative) ** 2) / 16
        error = coupling * np.sqrt(relative**2 / 4 + ends)
    np.fill_diagonal(error, 0.0)
    return {"coupling": (("block", "other"), coupling), "coupling_standard_error": (("block", "other"), error)}
