"""Losses over a set: what examples of one class, and of others, cost by how near they lie."""

import torch
from jaxtyping import Bool, Float, Shaped
from torch import Tensor
from torch.nn import functional

from intaglio.errors import InputError
from intaglio.losses.comparing import (
    check_margin,
    check_set,
    distances,
    pair_costs,
    pairs_of,
    shared_out,
    similarities,
    triplets_of,
)

__all__ = ["contrastive", "info_nce", "supervised_contrastive", "triplet"]


def contrastive(
    outputs: Float[Tensor, "n d"],
    targets: Shaped[Tensor, "n *m"],
    *,
    margin: float = 1.0,
    distance: str = "euclidean",
    pairs: int | None = None,
    seed: int = 0,
) -> Float[Tensor, "n"]:
    """l·d² + (1 − l)·max(0, m − d)² of every pair of a set, l = 1 for two of one class (Hadsell et al. 2006).

    The mean over the set is the mean over its pairs; an example's value is its half of those it is in. A pair of other
    classes beyond the margin adds nothing, to the gradient and the Hessian neither.

    Args:
        outputs: (n, d) the embedding of a set.
        targets: (n,) classes, or numbers of the things that examples are views of.
        margin: m, in the distance's unit.
        distance: ``"euclidean"``, or ``"cosine"``: 1 − cos.
        pairs: None for all; or so many drawn for each example, in turn with one of its class and with another.
        seed: of the draw, which depends on the set's targets beside it and on nothing else.

    Raises:
        InputError: real targets or several an example, a set of one, a margin below zero, an unknown distance, or less
            than one pair.

    >>> near_and_far = torch.tensor([[0.0], [0.5], [3.0]])
    >>> contrastive(near_and_far, torch.tensor([0, 1, 1])).mul(2).tolist()  # ¼ and 6¼ of three pairs
    [0.25, 6.5, 6.25]
    """
    check_set("contrastive", outputs, targets)
    check_margin(margin)
    i, j = pairs_of(targets, pairs, seed)
    values = pair_costs(outputs[i], outputs[j], targets[i] == targets[j], margin, distance)
    return shared_out(values, (i, j), len(outputs))


def triplet(
    outputs: Float[Tensor, "n d"],
    targets: Shaped[Tensor, "n *m"],
    *,
    margin: float = 1.0,
    distance: str = "euclidean",
    triplets: int | None = None,
    seed: int = 0,
) -> Float[Tensor, "n"]:
    """max(0, d(a, p) − d(a, n) + m) of the triplets of a set: p of a's class, n of another (Schroff et al. 2015).

    The mean over the set is the mean over its triplets, those without a loss included; they stand with their anchors a.

    Args:
        outputs, targets, margin, distance, seed: as for `contrastive`.
        triplets: None for all; or so many drawn for each anchor that has any.

    Raises:
        InputError: as `contrastive`; or a set without a triplet.

    >>> triplet(torch.tensor([[0.0], [0.5], [2.0]]), torch.tensor([0, 0, 1])).tolist()
    [0.0, 0.0, 0.0]
    >>> triplet(torch.tensor([[0.0], [0.5], [1.0]]), torch.tensor([0, 0, 1])).mul(2 / 3).tolist()
    [0.5, 1.0, 0.0]
    """
    check_set("triplet", outputs, targets)
    check_margin(margin)
    a, p, n = triplets_of(targets, triplets, seed)
    near, far = (distances(outputs[a], outputs[each], distance) for each in (p, n))
    return shared_out((near - far + margin).clamp_min(0), (a,), len(outputs))


def info_nce(
    outputs: Float[Tensor, "n d"],
    targets: Shaped[Tensor, "n *m"],
    *,
    temperature: float = 0.1,
    similarity: str = "cosine",
) -> Float[Tensor, "n"]:
    """−log e^{s(a,p)} / (e^{s(a,p)} + Σ_n e^{s(a,n)}) of every ordered pair (a, p) of one class, n of other classes.

    With targets that number what examples are views of, two each, it is the loss of SimCLR. Where all K = 1 + #n
    similarities are equal it is log K. The mean over the set is the mean over these pairs, which stand with a.

    Args:
        outputs, targets: as for `contrastive`.
        temperature: τ; s = similarity / τ.
        similarity: ``"cosine"``, or ``"dot"``.

    Raises:
        InputError: real targets, a set without two of one class, a temperature that is not positive, or an unknown
            similarity.

    Source:
        van den Oord et al., Representation Learning with Contrastive Predictive Coding, 2018; Chen et al., A Simple
        Framework for Contrastive Learning of Visual Representations (SimCLR), 2020.

    >>> round(info_nce(torch.ones(4, 2), torch.tensor([0, 0, 1, 1]))[0].item(), 4)  # log 3
    1.0986
    """
    same, positive = _positives("info_nce", outputs, targets)
    scores = similarities(outputs, similarity, temperature)
    least = torch.finfo(scores.dtype).min / 4  # no −∞: where nothing is left its second derivatives are not numbers
    others = torch.logsumexp(scores.masked_fill(same, least), 1)
    a, p = torch.nonzero(positive, as_tuple=True)
    return shared_out(-functional.logsigmoid(scores[a, p] - others[a]), (a,), len(outputs))


def supervised_contrastive(
    outputs: Float[Tensor, "n d"],
    targets: Shaped[Tensor, "n *m"],
    *,
    temperature: float = 0.1,
    similarity: str = "cosine",
) -> Float[Tensor, "n"]:
    """−(1/|P(a)|) Σ_{p∈P(a)} log e^{s(a,p)} / Σ_{j≠a} e^{s(a,j)}, P(a) the others of a's class (Khosla et al. 2020).

    The mean over the set is the mean over the examples that have another of their class; the others have 0.

    Args:
        outputs, targets, temperature, similarity: as for `info_nce`.

    Raises:
        InputError: as `info_nce`.

    >>> round(supervised_contrastive(torch.ones(4, 2), torch.tensor([0, 0, 1, 1]))[0].item(), 4)  # log 3
    1.0986
    """
    _, positive = _positives("supervised_contrastive", outputs, targets)
    scores = similarities(outputs, similarity, temperature)
    itself = torch.eye(len(outputs), dtype=torch.bool, device=outputs.device)
    logs = scores - torch.logsumexp(scores.masked_fill(itself, -torch.inf), 1, keepdim=True)
    counts = positive.sum(1)
    (anchors,) = torch.nonzero(counts, as_tuple=True)
    each = torch.where(positive, -logs, 0)[anchors].sum(1) / counts[anchors]
    return shared_out(each, (anchors,), len(outputs))


def _positives(
    name: str, outputs: Float[Tensor, "n d"], targets: Shaped[Tensor, "n *m"]
) -> tuple[Bool[Tensor, "n n"], Bool[Tensor, "n n"]]:
    """Which examples are of one class, and which of these are two."""
    check_set(name, outputs, targets)
    same = targets[:, None] == targets
    positive = same & ~torch.eye(len(targets), dtype=torch.bool, device=targets.device)
    if not bool(positive.any()):
        came = f"{name} over a set of {len(targets)} examples, each of its own class"
        raise InputError(came, expected="two of one class", hint="sets=ig.Sets(size=…, together=2), or larger sets")
    return same, positive
