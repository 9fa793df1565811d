"""Moves: every number that an intervention changes, for many interventions at once."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np
import torch
from jaxtyping import Int, Int64, Shaped
from torch import Tensor

from intaglio.errors import InputError
from intaglio.features.interventions import Intervention, apply, draws, drop, drop_token, permute, permute_token
from intaglio.imprinting.subjects import Subject
from intaglio.randomness import derive

__all__ = ["Draw", "Moves", "moves"]


SAID = {"permute": "permuted", "drop": "dropped to the mean", "rescale": "rescaled", "noise": "noised"}


class Draw(NamedTuple):
    """How features are intervened on, and with which seeds.

    Args:
        intervention: a function of `intaglio.features.interventions`, or one like it.
        repeats: how often, each time from another seed; the same one for every feature and every point.
        seed: of the draws.
        tokens: whether a subject is a token of texts, not columns.
    """

    intervention: Intervention
    repeats: int
    seed: int
    tokens: bool = False

    @property
    def name(self) -> str:
        """Of the intervention; of a function with options, with these."""
        function, options = self.intervention, ""
        if isinstance(function, partial):
            options = ", ".join(f"{name}={value}" for name, value in function.keywords.items())
            function = function.func
        return getattr(function, "__name__", type(function).__name__) + (f" ({options})" if options else "")

    @property
    def words(self) -> str:
        """What was done, for captions."""
        name, _, options = self.name.partition(" ")
        done = SAID.get(name, f"put through {name}") + (f" {options}" if options else "")
        return f"{done} {self.repeats} times (seed {self.seed})" if draws(self.intervention) else done

    def generator(self, repeat: int, start: int) -> torch.Generator:
        """The generator of one repeat, on the examples from `start` on."""
        return torch.Generator().manual_seed(derive("imprint", self.seed, repeat, start))

    def check(self) -> None:
        """Refuse what has no meaning for tokens.

        Raises:
            InputError: other than to permute or to drop them.
        """
        if self.tokens and self.intervention not in (permute, drop):
            raise InputError(f"{self.name} on tokens", expected="permute or drop", hint="intervention='permute'")

    def donors(self, n: int, start: int) -> Int64[Tensor, "r n"] | None:
        """Whose values each of `n` examples is handed in every repeat; None where they are no other example's.

        A token's occurrences change places with several texts' at once, so that there is no one donor.
        """
        if self.tokens or self.intervention is not permute:
            return None
        own = torch.arange(n).unsqueeze(1)
        handed = [permute(own, self.generator(repeat, start)).flatten() for repeat in range(self.repeats)]
        return torch.stack(handed)

    def changed(
        self,
        values: Shaped[Tensor, "n d"],
        train: Shaped[Tensor, "m d"],
        subject: Subject,
        repeat: int,
        start: int,
    ) -> tuple[Int64[Tensor, "c"], Shaped[Tensor, "c"]]:
        """Flat positions in `values` that differ afterwards, rising, and what stands there then."""
        generator = self.generator(repeat, start)
        if self.tokens:
            token = subject.columns[0]
            permuted = self.intervention is permute
            new = permute_token(values, token, generator) if permuted else drop_token(values, token)
            at = torch.nonzero((new != values).flatten()).flatten()
            return at, new.flatten()[at]
        columns = torch.tensor(subject.columns, device=values.device)
        old = values[:, columns]
        new = apply(self.intervention, old, train[:, columns], generator)
        rows, which = torch.nonzero(new != old, as_tuple=True)
        return rows * values.shape[1] + columns[which], new[rows, which]


class Moves(NamedTuple):
    """What changes, sorted by copy and example: a copy is one repeat of one intervention.

    Args:
        copy, row: of each of the e examples that change in a copy.
        first: where the numbers of each begin, and a last entry where they end.
        owner: which of the e examples each number belongs to.
        position: of each number in the flattened example.
        value: what it becomes.
    """

    copy: Int64[Tensor, "e"]
    row: Int64[Tensor, "e"]
    first: Int[np.ndarray, "f"]
    owner: Int64[Tensor, "c"]
    position: Int64[Tensor, "c"]
    value: Shaped[Tensor, "c"]

    def __len__(self) -> int:
        return self.copy.shape[0]

    def write(self, leaf: Shaped[Tensor, "b *axes"], start: int, stop: int) -> None:
        """Write what becomes of the examples from `start` to `stop` into a copy of their values."""
        low, high = self.first[start], self.first[stop]
        lines = self.owner[low:high] - start
        leaf.view(len(leaf), -1)[lines, self.position[low:high]] = self.value[low:high]


def moves(changes: Sequence[Callable[[], tuple[Int64[Tensor, "c"], Shaped[Tensor, "c"]]]], width: int) -> Moves:
    """All changes together; each is found when it is its turn.

    Args:
        changes: of each copy, in order.
        width: numbers in one example.
    """
    found = [change() for change in changes]
    at = torch.cat([places for places, _ in found])
    value = torch.cat([values for _, values in found])
    counts = torch.tensor([len(places) for places, _ in found], device=at.device)
    copy = torch.repeat_interleave(torch.arange(len(found), device=at.device), counts)
    row, position = at // width, at % width
    begins = torch.ones_like(copy, dtype=torch.bool)
    begins[1:] = (copy[1:] != copy[:-1]) | (row[1:] != row[:-1])
    first = torch.nonzero(begins).flatten()
    ends = np.append(first.cpu().numpy(), len(at))
    return Moves(copy[first], row[first], ends, begins.cumsum(0) - 1, position, value)
