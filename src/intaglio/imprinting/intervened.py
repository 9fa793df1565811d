"""Intervened: the losses of a chunk of data with each feature moved, minus those without, in one pass."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float, Int64, Shaped
from torch import Tensor

from intaglio.features.interventions import draws
from intaglio.imprinting.moves import Draw, Moves, moves
from intaglio.imprinting.places import InEmbedding, InInputs
from intaglio.imprinting.room import room
from intaglio.imprinting.subjects import Subject
from intaglio.objective import Objective
from intaglio.sources import Batch
from intaglio.sources.tree import joined
from intaglio.surveying.repeatable import apart
from intaglio.surveying.strata import strata

__all__ = ["Intervened"]

MOST = 2**22  # changed numbers that are held at once, some 150 MB
ROUNDING = 64.0  # units in the last place that a loss may differ by when its example stands elsewhere in a batch

Array = np.ndarray


class Differences(NamedTuple):
    """loss′ − loss of examples that an intervention may have changed; that of all others is 0."""

    copy: Int64[Tensor, "e"]
    row: Int64[Tensor, "e"]
    value: Float[Tensor, "e"]


class Intervened:
    """What `intaglio.surveying.evaluator.Evaluator` keeps at every point: ΔL of every subject, repeat and class.

    The changed examples of many interventions are evaluated together, in batches of the size that suits the
    processor's cache; the others are not evaluated again. Where an example's loss depends on its neighbours in the
    batch, or on noise that is drawn for the batch, each intervention gets the data's own batches instead.

    Args:
        objective: the function.
        subjects: what is intervened on, one after the other.
        draw: how.
        place: where the subjects stand.
    """

    def __init__(
        self, objective: Objective, subjects: Sequence[Subject], draw: Draw, place: InInputs | InEmbedding
    ) -> None:
        self.objective, self.subjects, self.draw, self.place = objective, subjects, draw, place
        self.classes = objective.classes if objective.per_example else ()
        self._of: Sequence[Batch] = ()
        self._whole: Batch | None = None
        self._kept: list[Moves] = []
        self._room = 0

    @property
    def identity(self) -> dict[str, object]:
        """What the rows hold, and depend on besides model, data and plane."""
        return {
            "subjects": [tuple(each) for each in self.subjects],
            "place": type(self.place).__name__,
            "spread": "of examples and of those whose values they are handed",
            **self.settings,
        }

    @property
    def settings(self) -> dict[str, object]:
        """How the features were intervened on."""
        return {"intervention": self.draw.name, "repeats": self.draw.repeats, "imprint_seed": self.draw.seed}

    @property
    def words(self) -> str:
        """What was done, for captions."""
        return self.draw.words

    def row(self, batches: Sequence[Batch]) -> Float[Array, "width"]:
        """Sums over a chunk: the loss; ΔL of every copy; squares of ΔL, as `_squares` has them; ΔL of every class."""
        if self._of is not batches:
            self._of, self._whole, self._kept = batches, self._stackable(batches), []
            self._room = room(self.objective, batches)
        found = [self.objective.worker.evaluate(batch) for batch in batches]
        base = torch.cat([each.losses for each in found]).double()
        values = self.place.values(batches, found)
        donors = self.draw.donors(len(base), int(batches[0].rows[0])) if len(values) == len(base) else None
        parts = [self._sums(self._differences(each, values, base), each, base, donors) for each in self._moves(values)]
        together = [torch.cat([part[i] for part in parts]) for i in range(3)]
        return torch.cat([base.sum().unsqueeze(0), *together]).cpu().numpy()

    def _moves(self, values: Shaped[Tensor, "rows d"]) -> Iterator[tuple[Sequence[Subject], Moves]]:
        """The subjects in groups, each with all that changes; kept for the next point where that is little."""
        groups = self._groups(values)
        if self._kept:
            yield from zip(groups, self._kept, strict=True)
            return
        train, start = self.place.train(values), int(self._of[0].rows[0])
        kept, held = [], 0
        for group in groups:
            changes = [
                partial(self.draw.changed, values, train, subject, repeat, start)
                for subject in group
                for repeat in range(self.draw.repeats)
            ]
            found = moves(changes, values.shape[1])
            held += len(found.position)
            kept += [found] if held <= MOST else []
            yield group, found
        self._kept = kept if self.place.fixed and len(kept) == len(groups) else []

    def _groups(self, values: Shaped[Tensor, "rows d"]) -> list[Sequence[Subject]]:
        """As many subjects at once as have few enough changes; of a token, some texts change."""
        each = 1 if self.draw.tokens else self.draw.repeats * max(len(subject.columns) for subject in self.subjects)
        size = max(1, MOST // (len(values) * each))
        return [self.subjects[i : i + size] for i in range(0, len(self.subjects), size)]

    def _differences(
        self, part: tuple[Sequence[Subject], Moves], values: Shaped[Tensor, "rows d"], base: Float[Tensor, "n"]
    ) -> Differences:
        """One by one in the data's own batches, or stacked; what is within rounding of 0 is looked at alone."""
        group, what = part
        copies = len(group) * self.draw.repeats
        if self._whole is None:
            return _all_together([self._alone(what, copy, values, base) for copy in range(copies)])
        stacked = self._stacked(what, values, base)
        largest = torch.zeros(copies, dtype=torch.float64, device=base.device)
        largest.scatter_reduce_(0, stacked.copy, stacked.value.abs(), "amax")
        slack = ROUNDING * torch.finfo(values.dtype if values.is_floating_point() else torch.float32).eps
        near = (largest > 0) & (largest <= slack * (1 + base.abs().nan_to_num(0.0, 0.0, 0.0).max()))
        doubtful = torch.nonzero(near).flatten().tolist()
        if not doubtful:
            return stacked
        sure = ~near[stacked.copy]
        rest = Differences(*(each[sure] for each in stacked))
        return _all_together([rest, *(self._alone(what, copy, values, base) for copy in doubtful)])

    def _stacked(self, what: Moves, values: Shaped[Tensor, "rows d"], base: Float[Tensor, "n"]) -> Differences:
        """All changed examples, whatever copy they belong to, in batches of one size."""
        assert self._whole is not None
        losses = base.new_empty(len(what))
        for start in range(0, len(what), self._room):
            stop = min(start + self._room, len(what))
            rows = what.row[start:stop]
            new = values.index_select(0, rows)
            what.write(new, start, stop)
            with self.place.put(self._whole, rows, new) as batch:
                losses[start:stop] = self.objective.worker.evaluate(batch).losses
        return Differences(what.copy, what.row, losses - base[what.row])

    def _alone(self, what: Moves, copy: int, values: Shaped[Tensor, "rows d"], base: Float[Tensor, "n"]) -> Differences:
        """One copy in the data's own batches, where what does not matter gives the very same losses."""
        low, high = (int(each) for each in torch.searchsorted(what.copy, torch.tensor([copy, copy + 1]).to(what.copy)))
        new, touched = values[what.row[low:high]], values.clone()
        what.write(new, low, high)
        touched[what.row[low:high]] = new
        losses, start = [], 0
        for batch in self._of:
            rows = len(batch) if batch.mask is None else len(batch.mask)
            with self.place.put(batch, slice(None), touched[start : start + rows]) as moved:
                losses.append(self.objective.worker.evaluate(moved).losses.double())
            start += rows
        value = torch.cat(losses) - base
        return Differences(
            torch.full_like(value, copy, dtype=torch.int64), torch.arange(len(value)).to(what.row), value
        )

    def _sums(
        self,
        found: Differences,
        part: tuple[Sequence[Subject], Moves],
        base: Float[Tensor, "n"],
        donors: Int64[Tensor, "r n"] | None,
    ) -> tuple[Float[Tensor, "copies"], Float[Tensor, "squares"], Float[Tensor, "cells"]]:
        subjects, repeats, n = len(part[0]), self.draw.repeats, len(base)
        copies = base.new_zeros(subjects * repeats).index_add_(0, found.copy, found.value)
        each = self._mean_by(found, found.row, subjects, n)
        squares = self._squares(found, each, donors).flatten()
        if not self.classes:
            return copies, squares, base.new_zeros(0)
        labels = torch.cat([batch.labels for batch in self._of]).to(base.device)
        by_class = base.new_zeros(len(self.classes), subjects).index_add_(0, labels, each.T).T
        return copies, squares, by_class.flatten()

    def _mean_by(
        self, found: Differences, rows: Int64[Tensor, "e"], subjects: int, n: int
    ) -> Float[Tensor, "subjects n"]:
        """ΔL of every subject summed by example, as a mean over the repeats."""
        at = found.copy // self.draw.repeats * n + rows
        summed = found.value.new_zeros(subjects * n).index_add_(0, at, found.value / self.draw.repeats)
        return summed.view(subjects, n)

    def _squares(
        self, found: Differences, each: Float[Tensor, "subjects n"], donors: Int64[Tensor, "r n"] | None
    ) -> Float[Tensor, "subjects 2"]:
        """What `_variance` is made of: Σ a², and Σ (a + b)² − Σ h²/R² where values were handed on, else 0.

        h is ΔL of one example in one repeat, a an example's mean over the R repeats, b the mean over those that
        were handed its values.
        """
        own = each.square().sum(1)
        if donors is None:
            return torch.stack([own, torch.zeros_like(own)], 1)
        repeats = self.draw.repeats
        given = donors.to(found.row.device)[found.copy % repeats, found.row]
        both = (each + self._mean_by(found, given, *each.shape)).square().sum(1)
        alone = torch.zeros_like(own).index_add_(0, found.copy // repeats, found.value.square())
        return torch.stack([own, both - alone / repeats**2], 1)

    def _stackable(self, batches: Sequence[Batch]) -> Batch | None:
        """The chunk as one batch, if the loss of an example is the same in any company; None where it is not."""
        if not all(batch.sliceable for batch in batches) or not apart(self.objective, batches[0]):
            return None
        inputs, targets = joined([(batch.inputs, batch.targets) for batch in batches])
        return Batch(inputs, targets, torch.cat([batch.rows for batch in batches]))

    def dataset(self, rows: Sequence[Float[Array, "m width"]], penalties: Float[Array, "m p"]) -> xr.Dataset:
        """Means over the data along ``point``: ΔL, its errors, its classes, and the loss without intervention."""
        n, j, r = len(self.objective), len(self.subjects), self.draw.repeats
        base, copies, squares, by_class = np.split(sum(rows) / n, [1, 1 + j * r, 1 + j * r + 2 * j], axis=1)
        repeats = copies.reshape(-1, j, r)
        mean = repeats.mean(2)
        lone = np.nan if draws(self.draw.intervention) else 0.0
        error = repeats.std(2, ddof=1) / np.sqrt(r) if r > 1 else np.full_like(mean, lone)
        dims = ("point", "subject")
        found: dict[str, object] = {
            "loss": (dims, mean),
            "standard_error": (dims, error),
            "repeat_loss": ((*dims, "repeat"), repeats),
            "base": ("point", base[:, 0] + penalties.sum(1)),
            "penalty": ("point", penalties.sum(1)),
        }
        if self.objective.per_example and self.objective.sets is None:
            found["sampling_error"] = (dims, np.sqrt(_variance(squares.reshape(-1, j, 2), mean, r) / max(n - 1, 1)))
        if self.classes:
            counts = np.bincount(strata(self.objective))
            present = np.flatnonzero(counts)
            sums = by_class.reshape(-1, j, len(self.classes))[..., present]
            found["class_loss"] = ((*dims, "class"), sums / (counts[present] / n))
        labels: dict[str, object] = {"subject": [each.name for each in self.subjects]}
        return xr.Dataset(found, labels | ({"class": [self.classes[i] for i in present]} if self.classes else {}))


def _variance(squares: Float[Array, "m j two"], mean: Float[Array, "m j"], repeats: int) -> Float[Array, "m j"]:
    """n times the variance of ΔL from sample to sample.

    ΔL of permuted values is a mean over pairs (an example, and the one whose value it is handed), so that each example
    counts in both places (Hoeffding 1948): the spread of a + b, less what the permutations add to it twice. It is
    taken to be at least the spread of a.
    """
    own = squares[..., 0] - mean**2
    both = squares[..., 1] - (4 - 1 / repeats) * mean**2
    return np.asarray(np.maximum(own, both).clip(0))


def _all_together(parts: Sequence[Differences]) -> Differences:
    return Differences(*(torch.cat(each) for each in zip(*parts, strict=True)))
