"""Where the curvature lives: embedding, body and every layer."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float
from torch import Tensor

from intaglio.curvature.eigenvalues import eigenvalues
from intaglio.curvature.lanczos import inner, rademacher
from intaglio.curvature.layout import Layout
from intaglio.curvature.probing import check_budget, probe
from intaglio.curvature.products import Product, hessian
from intaglio.objective import Objective
from intaglio.params import Params

__all__ = ["Seen", "block_statistics", "blocks", "groups", "layers"]


@dataclass(frozen=True)
class Seen:
    """What probes of one layer a show: tr H_aa, then ‖H_ba‖²_F for every layer b, and their errors' covariance.

    All of them come from the same probes, so their errors go together.
    """

    count: int
    mean: Float[np.ndarray, "v"]
    covariance: Float[np.ndarray, "v v"]


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
    seen = [block_statistics(product, parts, each, tolerance, products, seed) for each in parts]
    every = groups(objective) | parts
    member = np.array([[set(parts[layer]) <= set(names) for layer in parts] for names in every.values()], dtype=float)
    table = _traces(member, seen) | _coupling(member, seen)
    sizes = dict(zip(product.layout.names, product.layout.sizes, strict=True))
    table["parameters"] = ("block", np.array([sum(sizes[name] for name in names) for names in every.values()]))
    if top:
        found = [eigenvalues(hessian(objective, block=each, params=params), 1, seed=seed) for each in every.values()]
        table["top_eigenvalue"] = ("block", np.array([float(each.eigenvalue[0]) for each in found]))
        table["residual"] = ("block", np.array([float(each.residual[0]) for each in found]))
    names = list(every)
    attrs = {"products": sum(each.count for each in seen), "tolerance": tolerance}
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
) -> Seen:
    """For one layer a: tr H_aa, then ‖H_ba‖²_F for every layer b."""
    layout = product.layout
    places = {name: _places(layout, names) for name, names in parts.items()}
    own = places[part]
    like = layout.zeros(1)

    def seen(v: Float[Tensor, "p"]) -> Float[np.ndarray, "v"]:
        image = product.apply(v.unsqueeze(0))[0].double()
        sizes = [float(image[place].square().sum()) for place in places.values()]
        return np.array([inner(v.double(), image), *sizes])

    if len(own) <= products:
        total = sum(seen(_unit(like, int(i))) for i in own)
        return Seen(len(own), np.asarray(total), np.zeros((len(parts) + 1,) * 2))

    drawn: list[np.ndarray] = []

    def draw(i: int) -> Float[np.ndarray, "v"]:
        v = torch.zeros_like(like[0])
        v[own] = rademacher(like[:, : len(own)], seed, part, i)
        drawn.append(seen(v))
        return drawn[-1]

    found = probe(draw, products, lambda mean: bool(mean.standard_error[0] <= tolerance * abs(mean.mean[0])))
    return Seen(found.count, found.mean, np.cov(np.array(drawn), rowvar=False) / found.count)


def _places(layout: Layout, names: list[str]) -> Tensor:
    return torch.cat([torch.arange(layout.slices[name].start, layout.slices[name].stop) for name in names])


def _unit(like: Float[Tensor, "1 p"], i: int) -> Float[Tensor, "p"]:
    vector = torch.zeros_like(like[0])
    vector[i] = 1.0
    return vector


def _traces(member: Float[np.ndarray, "g b"], seen: list[Seen]) -> dict[str, object]:
    """Traces and shares of groups of layers; layers are probed independently, so variances add."""
    trace = np.array([each.mean[0] for each in seen])
    variance = np.array([each.covariance[0, 0] for each in seen])
    whole, all_variance = float(trace.sum()), float(variance.sum())
    own, own_variance = member @ trace, member @ variance
    with np.errstate(divide="ignore", invalid="ignore"):
        share = own / whole
        spread = (1 - share) ** 2 * own_variance + share**2 * (all_variance - own_variance)
        share_error = np.sqrt(np.maximum(spread, 0)) / abs(whole)
    return {
        "trace": ("block", own),
        "standard_error": ("block", np.sqrt(own_variance)),
        "share": ("block", share),
        "share_standard_error": ("block", share_error),
    }


def _coupling(member: Float[np.ndarray, "g b"], seen: list[Seen]) -> dict[str, object]:
    """‖H_ab‖_F between groups, relative to both groups' own; errors to first order.

    Each ‖H_ab‖² is seen from a and from b; c² = S_gh/√(S_gg S_hh) for their mean S, so a seen value's error moves
    log c by its weight in ½ log S_gh − ¼ log S_gg − ¼ log S_hh.
    """
    squares = np.stack([each.mean[1:] for each in seen])
    sums = member @ ((squares + squares.T) / 2) @ member.T
    own = np.diag(sums)
    error = np.zeros_like(sums)
    with np.errstate(divide="ignore", invalid="ignore"):
        coupling = np.sqrt(sums / np.sqrt(np.outer(own, own)))
        for g, h in zip(*np.triu_indices(len(member), 1), strict=True):
            across = np.outer(member[g], member[h]) + np.outer(member[h], member[g])
            ends = [np.outer(member[i], member[i]) / own[i] for i in (g, h)]
            weight = across / (4 * sums[g, h]) - (ends[0] + ends[1]) / 4
            variance = sum(row @ each.covariance[1:, 1:] @ row for row, each in zip(weight, seen, strict=True))
            error[g, h] = error[h, g] = coupling[g, h] * np.sqrt(max(float(variance), 0.0))
    return {"coupling": (("block", "other"), coupling), "coupling_standard_error": (("block", "other"), error)}
