"""What losses over a set compare: which examples with which, and how far apart they are."""

from functools import lru_cache

import torch
from jaxtyping import Bool, Float, Integer, Shaped
from torch import Tensor

from intaglio.errors import InputError
from intaglio.randomness import derive

__all__ = [
    "check_margin",
    "check_set",
    "distances",
    "pair_costs",
    "pairs_of",
    "shared_out",
    "similarities",
    "triplets_of",
]

KEPT = 4096  # sets whose drawn pairs or triplets are remembered

Places = tuple[Integer[Tensor, "p"], ...]


def check_set(name: str, outputs: Float[Tensor, "n d"], targets: Shaped[Tensor, "n *m"]) -> None:
    """Refuse what cannot be compared by class.

    Raises:
        InputError: real targets, more than one an example, or a set of one example.
    """
    if targets.is_floating_point() or targets.ndim != 1:
        came = "real targets" if targets.is_floating_point() else f"targets {tuple(targets.shape)}"
        hint = "classes, or the numbers of the things that the examples are views of, as targets"
        raise InputError(f"{name} with {came}", expected="labels that say which examples belong", hint=hint)
    if len(outputs) < 2:
        came = f"{name} over a set of {len(outputs)} example"
        raise InputError(came, expected="two or more to compare", hint="larger sets; of a loader, drop_last=True")


def check_margin(margin: float) -> None:
    """Refuse a margin below zero."""
    if not margin >= 0:
        raise InputError(f"margin={margin}", expected="a distance of at least 0")


def distances(
    a: Float[Tensor, "p d"], b: Float[Tensor, "p d"], distance: str, *, squared: bool = False
) -> Float[Tensor, "p"]:
    """‖a − b‖ or 1 − cos(a, b), row by row; where two points coincide the derivative of ‖a − b‖ is taken as 0.

    Raises:
        InputError: another name of a distance.
    """
    if distance == "cosine":
        found = 1 - torch.cosine_similarity(a, b, dim=1)
        return found.square() if squared else found
    if distance != "euclidean":
        raise InputError(f"distance={distance!r}", expected="'euclidean' or 'cosine'")
    square = (a - b).square().sum(1)
    if squared:
        return square
    apart = square > 0
    return torch.where(apart, torch.where(apart, square, 1).sqrt(), 0)


def pair_costs(
    a: Float[Tensor, "p d"], b: Float[Tensor, "p d"], together: Bool[Tensor, "p"], margin: float, distance: str
) -> Float[Tensor, "p"]:
    """d² of two that belong together, max(0, m − d)² of two that do not."""
    short = (margin - distances(a, b, distance)).clamp_min(0).square()
    return torch.where(together, distances(a, b, distance, squared=True), short)


def similarities(outputs: Float[Tensor, "n d"], similarity: str, temperature: float) -> Float[Tensor, "n n"]:
    """⟨a, b⟩/τ of all examples, of their directions alone where the similarity is ``"cosine"``.

    Raises:
        InputError: another name of a similarity, or a temperature that is not positive.
    """
    if not temperature > 0:
        raise InputError(f"temperature={temperature}", expected="a positive number")
    if similarity not in ("cosine", "dot"):
        raise InputError(f"similarity={similarity!r}", expected="'cosine' or 'dot'")
    rows = torch.nn.functional.normalize(outputs, dim=1) if similarity == "cosine" else outputs
    return rows @ rows.T / temperature


def pairs_of(targets: Shaped[Tensor, "n"], count: int | None, seed: int) -> Places:
    """(i, j) of the pairs: all of them with i < j, or `count` drawn for each example, every other one of its class.

    Raises:
        InputError: less than one pair.
    """
    if count is None:
        i, j = torch.triu_indices(len(targets), len(targets), 1, device=targets.device)
        return i, j
    _check_count("pairs", count)
    return _on(targets, _drawn_pairs(tuple(targets.tolist()), count, seed))


def triplets_of(targets: Shaped[Tensor, "n"], count: int | None, seed: int) -> Places:
    """(a, p, n) of the triplets, p of a's class and n of another: all, or `count` drawn for each example.

    Raises:
        InputError: less than one triplet, or a set in which there is none.
    """
    same = targets[:, None] == targets
    if count is None:
        positive = same & ~torch.eye(len(targets), dtype=torch.bool, device=targets.device)
        a, p, n = torch.nonzero(positive[:, :, None] & ~same[:, None, :], as_tuple=True)
    else:
        _check_count("triplets", count)
        a, p, n = _on(targets, _drawn_triplets(tuple(targets.tolist()), count, seed))
    if not len(a):
        classes = len(set(targets.tolist()))
        came = f"a set of {len(targets)} examples of {classes} {'class' if classes == 1 else 'classes'}"
        hint = "sets=ig.Sets(size=…, together=2), or larger sets"
        raise InputError(f"{came} without a triplet", expected="two of one class and one of another", hint=hint)
    return a, p, n


def shared_out(values: Float[Tensor, "p"], places: Places, n: int) -> Float[Tensor, "n"]:
    """Each value in equal shares to its examples, so that the mean over the n examples is the mean of the values."""
    parts = values * (n / (len(places) * max(len(values), 1)))
    total = values.new_zeros(n)
    for place in places:
        total = total.index_add(0, place, parts)
    return total


def _check_count(what: str, count: int) -> None:
    if count < 1:
        raise InputError(f"{what}={count}", expected="at least 1 for each example, or None for all")


def _on(targets: Tensor, places: Places) -> Places:
    return tuple(each.to(targets.device) for each in places)


@lru_cache(KEPT)
def _drawn_pairs(labels: tuple[int, ...], count: int, seed: int) -> Places:
    """For each example `count` others, in turn of its own class and of another; of one kind where there is no other."""
    first, second = [], []
    generator = torch.Generator().manual_seed(derive("pairs", seed, labels))
    for i, same, other in _kinds(labels):
        for turn in range(count):
            pool = (same, other)[turn % 2] if len(same) and len(other) else torch.cat([same, other])
            first.append(i)
            second.append(_one(pool, generator))
    return torch.tensor(first), torch.tensor(second)


@lru_cache(KEPT)
def _drawn_triplets(labels: tuple[int, ...], count: int, seed: int) -> Places:
    found = []
    generator = torch.Generator().manual_seed(derive("triplets", seed, labels))
    for i, same, other in _kinds(labels):
        if len(same) and len(other):
            found += [(i, _one(same, generator), _one(other, generator)) for _ in range(count)]
    a, p, n = torch.tensor(found, dtype=torch.int64).reshape(-1, 3).unbind(1)
    return a, p, n


def _kinds(labels: tuple[int, ...]) -> list[tuple[int, Tensor, Tensor]]:
    """Each example's place, the others of its class, and those of other classes."""
    all_labels, places = torch.tensor(labels), torch.arange(len(labels))
    return [
        (i, places[(all_labels == label) & (places != i)], places[all_labels != label])
        for i, label in enumerate(labels)
    ]


def _one(pool: Tensor, generator: torch.Generator) -> int:
    return int(pool[torch.randint(len(pool), (), generator=generator)])
