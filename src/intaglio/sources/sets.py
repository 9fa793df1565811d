"""Sets: how examples stand in sets for a loss that compares them, and the source that gives these."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from heapq import heapreplace
from typing import Any

import numpy as np
import torch
from jaxtyping import Integer
from torch import Tensor

from intaglio.errors import InputError
from intaglio.sources.batch import Batch
from intaglio.sources.memory import MemorySource

__all__ = ["SetSource", "Sets"]


@dataclass(frozen=True)
class Sets:
    """The batch plan of a loss over sets: which examples are compared, drawn once and a part of the objective.

    Every example stands in one set. There are as few sets as can be, and as equal ones: of n examples ⌈n/size⌉, or
    fewer where a set would else be of one example, which has none to be compared with.

    Args:
        size: examples a set, nearly.
        seed: of the draw.
        stratified: whether every set has its share of each class, so that none is without pairs; by chance otherwise.
        together: examples of one class that go to a set together, for classes with few examples: 2 for pairs of views.

    Raises:
        InputError: fewer than two examples a set, a negative seed, or no example together.

    >>> [sorted(part.tolist()) for part in Sets(size=3).drawn(torch.tensor([0, 0, 0, 1, 1, 1]))]
    [[1, 2, 5], [0, 3, 4]]
    """

    size: int = 64
    seed: int = 0
    stratified: bool = True
    together: int = 1

    def __post_init__(self) -> None:
        if self.size < 2:
            raise InputError(f"sets of {self.size}", expected="at least 2 examples to compare", hint="64")
        if self.seed < 0:
            raise InputError(f"seed={self.seed} of the sets", expected="at least 0")
        if not 1 <= self.together <= self.size:
            raise InputError(f"together={self.together}", expected=f"1 to {self.size}, the size of a set")

    def drawn(self, targets: Any) -> list[Integer[Tensor, "b"]]:
        """The places of the examples of every set."""
        n = len(targets)
        count = max(1, min(-(-n // self.size), n // 2))
        shuffled = np.random.default_rng(self.seed).permutation(n)
        if not (self.stratified and _labels(targets)):
            return [torch.from_numpy(part) for part in np.array_split(shuffled, count)]
        labels = targets.cpu().numpy()[shuffled]
        by_class = shuffled[np.argsort(labels, kind="stable")]
        group = np.cumsum(_begins(np.sort(labels), self.together)) - 1
        owner = _dealt(np.bincount(group), count)[group]
        return [torch.from_numpy(by_class[owner == number]) for number in np.unique(owner)]

    @property
    def words(self) -> str:
        """How they were drawn, for captions."""
        how = "stratified by class" if self.stratified else "by chance"
        return f"{how}{f', {self.together} together' if self.together > 1 else ''}, seed {self.seed}"


def _labels(targets: Any) -> bool:
    return isinstance(targets, Tensor) and targets.ndim == 1 and not targets.is_floating_point()


def _begins(labels: Integer[np.ndarray, "n"], together: int) -> Integer[np.ndarray, "n"]:
    """1 where a class, or a group of so many within it, begins; the labels rise."""
    _, starts, inverse = np.unique(labels, return_index=True, return_inverse=True)
    place = np.arange(len(labels)) - starts[inverse]
    return np.asarray(place % together == 0, dtype=np.int64)


def _dealt(sizes: Integer[np.ndarray, "g"], count: int) -> Integer[np.ndarray, "g"]:
    """Which set each group goes to: the largest first, each to the set that has the fewest; no set of one example."""
    waiting = [(0, number) for number in range(count)]
    owner = np.empty_like(sizes)
    for place in np.argsort(-sizes, kind="stable"):
        held, owner[place] = waiting[0]
        heapreplace(waiting, (held + int(sizes[place]), waiting[0][1]))
    return owner if count == 1 or waiting[0][0] > 1 else _dealt(sizes, count - 1)


@dataclass(frozen=True)
class SetSource:
    """Examples in memory, set after set; each set is a batch that nothing divides.

    Args:
        memory: the examples in the order of the sets.
        order: the places that they have in the data.
        sizes: of the sets.
        drawn: how they were drawn, in words.
    """

    memory: MemorySource
    order: Integer[Tensor, "n"]
    sizes: tuple[int, ...]
    drawn: str

    @classmethod
    def of(cls, memory: MemorySource, sets: Sets) -> "SetSource":
        """The examples in the sets that a plan draws."""
        parts = sets.drawn(memory.targets if isinstance(memory.targets, Tensor) else range(len(memory)))
        order = torch.cat(parts)
        ordered = memory.pick(order)
        memory = replace(memory, inputs=ordered.inputs, targets=ordered.targets)
        return cls(memory, order, tuple(map(len, parts)), sets.words)

    @property
    def name(self) -> str:
        """What the data is called in captions."""
        return self.memory.name

    @property
    def inputs(self) -> Any:
        """In the order of the sets."""
        return self.memory.inputs

    @property
    def targets(self) -> Any:
        """In the order of the sets."""
        return self.memory.targets

    def __len__(self) -> int:
        return len(self.memory)

    @property
    def fingerprint(self) -> str:
        """SHA-256 over all examples, in the order of the sets."""
        return self.memory.fingerprint

    @property
    def plan(self) -> str:
        """How the examples stand in sets."""
        fewest, most = min(self.sizes), max(self.sizes)
        size = str(most) if fewest == most else f"{fewest} to {most}"
        return f"{len(self.sizes)} sets of {size}, {self.drawn}"

    def batches(self) -> Iterator[Batch]:
        """The sets, one after the other."""
        return map(self._set, range(len(self.sizes)))

    def chunks(self) -> Iterator[list[Batch]]:
        """The sets in groups that are read once for all points; here all at once, for they are in memory."""
        yield list(self.batches())

    def divided(self, rows: int) -> Iterator[list[Batch]]:
        """As `chunks`, whatever the number of examples: a set is not divided."""
        yield from self.chunks()

    def pick(self, rows: Integer[Tensor, "b"]) -> Batch:
        """The examples at `rows`, which are no set."""
        return self.memory.pick(rows)

    def steps(self, batch_size: int) -> int:
        """How many batches `epoch` gives: one a set."""
        return len(self.sizes)

    def epoch(self, batch_size: int, generator: torch.Generator) -> Iterator[Batch]:
        """The sets once, shuffled, for training: of any batch size, for they are the objective's own."""
        return map(self._set, torch.randperm(len(self.sizes), generator=generator).tolist())

    def to(self, like: Tensor) -> "SetSource":
        """On the device of `like`, real inputs and targets in its dtype."""
        return replace(self, memory=self.memory.to(like))

    def _set(self, number: int) -> Batch:
        start = sum(self.sizes[:number])
        rows = torch.arange(start, start + self.sizes[number])
        return replace(self.memory.pick(rows), undivided=True)
