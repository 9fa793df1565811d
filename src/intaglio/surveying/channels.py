"""Channels: what a survey keeps at every point of the plane."""

from collections.abc import Sequence

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float, Integer
from torch import Tensor

from intaglio.errors import InputError, nearest_first
from intaglio.objective import Objective, correct
from intaglio.params import fingerprint
from intaglio.sources import Batch
from intaglio.surveying.projection import Projection
from intaglio.worker import Evaluation

__all__ = ["CHANNELS", "Channels"]

CHANNELS = ("loss", "terms", "accuracy", "class_loss", "example_loss", "embedding")

Array = np.ndarray


class Channels:
    """Turns evaluations into rows of numbers, one a chunk and point, and rows into labelled arrays.

    Args:
        objective: says which channels can be had.
        wanted: names from `CHANNELS`; by default all that apply. ``loss`` is always kept.
        examples: how many examples keep their own loss and embedding, stratified by class; the sums
            always run over all.

    Raises:
        InputError: an unknown channel, or one that this objective cannot give.
    """

    def __init__(self, objective: Objective, wanted: Sequence[str] | None = None, *, examples: int = 2000) -> None:
        self.objective = objective
        self.classes = objective.classes
        possible = [name for name in CHANNELS if self._possible(name)]
        for name in wanted or ():
            if name not in possible:
                raise InputError(f"no channel {name!r} here", expected=", ".join(nearest_first(name, possible)))
        self.wanted = tuple(possible if wanted is None else dict.fromkeys(("loss", *wanted)))
        own = {"example_loss", "embedding"} & set(self.wanted)
        self.kept = _stratified(objective, examples) if own else np.arange(0)
        self.projection = Projection.of(objective) if "embedding" in self.wanted else None

    def _possible(self, name: str) -> bool:
        needs = {
            "embedding": self.objective.embedding is not None,
            "accuracy": self.objective.classifies,
            "class_loss": self.classes and self.objective.per_example,
            "example_loss": self.objective.per_example,
        }
        return bool(needs.get(name, True))

    @property
    def identity(self) -> dict[str, object]:
        """What the numbers in a row are, and depend on."""
        view = self.projection
        return {
            "channels": [*self.wanted, len(self.kept)],
            "projection": "" if view is None else fingerprint(view.mean, view.components),
        }

    def row(self, batches: Sequence[Batch]) -> Float[Array, "width"]:
        """Everything that is kept of one chunk of the data, at the parameters last written."""
        sums: list[Tensor] = []
        losses: list[Tensor] = []
        places: list[Tensor] = []
        for batch in batches:
            found = self.objective.worker.evaluate(batch)
            sums.append(self._sums(batch, found))
            kept = self._kept_of(batch).to(found.losses.device)
            if "example_loss" in self.wanted:
                losses.append(found.losses[kept])
            if self.projection is not None and found.embedding is not None:
                places.append(self.projection(found.embedding[kept]).flatten())
        parts = [torch.stack(sums).sum(0), *losses, *places]
        return torch.cat([part.double() for part in parts]).cpu().numpy()

    def _sums(self, batch: Batch, found: Evaluation) -> Float[Tensor, "s"]:
        """Sums over a batch: the loss, correct answers, and the loss of each class."""
        losses = found.losses.double()
        parts = [losses.sum().unsqueeze(0)]
        if "accuracy" in self.wanted:
            right = correct(found.outputs, batch.targets)
            assert right is not None
            parts.append(right.sum().double().unsqueeze(0))
        if "class_loss" in self.wanted:
            parts.append(losses.new_zeros(len(self.classes)).index_add_(0, batch.targets.long(), losses))
        return torch.cat(parts)

    def _kept_of(self, batch: Batch) -> Integer[Tensor, "e"]:
        """Which of a batch's examples keep their own values, as positions in the batch."""
        first, last = np.searchsorted(self.kept, (int(batch.rows[0]), int(batch.rows[-1]) + 1))
        return torch.from_numpy(self.kept[first:last] - int(batch.rows[0]))

    def penalties(self) -> Float[Array, "p"]:
        """The weighted penalties at the parameters last written."""
        return np.array([float(value) for value in self.objective.penalty_terms().values()])

    def dataset(self, rows: Sequence[Float[Array, "m width"]], penalties: Float[Array, "m p"]) -> xr.Dataset:
        """Labelled arrays along ``point`` from the rows of every chunk, in the data's order."""
        counts = iter(
            np.split(sum(each[:, : self._width] for each in rows), [1, 1 + ("accuracy" in self.wanted)], axis=1)
        )
        n = len(self.objective)
        data = next(counts)[:, 0] / n
        found: dict[str, object] = {"loss": ("point", data + penalties.sum(1))}
        if "terms" in self.wanted:
            found["terms"] = (("point", "term"), np.column_stack([data, penalties]))
        right, by_class = next(counts), next(counts)
        if "accuracy" in self.wanted:
            found["accuracy"] = ("point", right[:, 0] / n)
        if "class_loss" in self.wanted:
            found["class_loss"] = (("point", "class"), by_class / self._class_sizes())
        return xr.Dataset(found | self._own(rows), self._labels())

    @property
    def _width(self) -> int:
        """How many sums a row begins with."""
        return 1 + ("accuracy" in self.wanted) + len(self.classes) * ("class_loss" in self.wanted)

    def _own(self, rows: Sequence[Float[Array, "m width"]]) -> dict[str, object]:
        """The kept examples' losses and projected embeddings."""
        found: dict[str, object] = {}
        k = 0 if self.projection is None else self.projection.components.shape[1]
        per_example = ("example_loss" in self.wanted) + k
        losses, places = [], []
        for each in rows:
            own = each[:, self._width :]
            count = own.shape[1] // per_example if per_example else 0
            split = count * ("example_loss" in self.wanted)
            losses.append(own[:, :split])
            places.append(own[:, split:].reshape(len(own), count, k))
        if "example_loss" in self.wanted:
            found["example_loss"] = (("point", "example"), np.concatenate(losses, axis=1).astype(np.float32))
        if k:
            together = np.concatenate(places, axis=1).astype(np.float32)
            found["embedding"] = (("point", "example", "component"), together)
        return found

    def _class_sizes(self) -> Float[Array, "c"]:
        return np.bincount(_labels_of(self.objective), minlength=len(self.classes)).astype(float).clip(min=1)

    def _labels(self) -> dict[str, object]:
        labels: dict[str, object] = {}
        if "terms" in self.wanted:
            labels["term"] = ["data", *self.objective.penalties]
        if "class_loss" in self.wanted:
            labels["class"] = list(self.classes)
        if len(self.kept):
            labels["example"] = self.kept
        if self.projection is not None:
            labels["component"] = [f"PC{i + 1}" for i in range(self.projection.components.shape[1])]
        return labels


def _stratified(objective: Objective, examples: int) -> Integer[Array, "e"]:
    """Rows of at most `examples` examples, every class in its share, in rising order."""
    n = len(objective)
    if n <= examples:
        return np.arange(n)
    generator = np.random.default_rng(0)
    labels = _labels_of(objective)
    order = np.argsort(labels + generator.random(n), kind="stable")  # by class, at random within each
    return np.sort(order[np.linspace(0, n - 1, examples).round().astype(int)])


def _labels_of(objective: Objective) -> Integer[Array, "n"]:
    """The class of every example; one class for all where targets are none."""
    targets = objective.source.targets
    if targets is None or not objective.classes:
        return np.zeros(len(objective), dtype=np.int64)
    return np.asarray(targets.cpu().numpy())
