"""Channels: what a survey keeps at every point of the plane."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol, runtime_checkable

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float, Integer
from torch import Tensor

from intaglio.errors import InputError, nearest_first
from intaglio.objective import Objective
from intaglio.params import clone, fingerprint, norm
from intaglio.randomness import untouched
from intaglio.sources import Batch
from intaglio.surveying.metrics import Gathering, Metric, measured, started, told
from intaglio.surveying.projection import Projection
from intaglio.surveying.strata import nested, strata
from intaglio.worker import Evaluation
from intaglio.worker.answers import correct

__all__ = ["CHANNELS", "Channels", "Rows"]

CHANNELS = ("loss", "terms", "accuracy", "class_loss", "group_loss", "example_loss", "embedding")
ON_REQUEST = ("gradient_norm",)  # as dear as two evaluations more

STEPS = {"steps": 1, "valid_min": 0.0, "valid_max": 1.0}  # what a surface has to know of a share of examples
TAKEN = (*CHANNELS, *ON_REQUEST, "standard_error", "log_loss", "alpha", "beta", "gamma")

Array = np.ndarray


@runtime_checkable
class Rows(Protocol):
    """What an `Evaluator` fills: rows of numbers, one a chunk and point, and labelled arrays made of them."""

    def row(self, batches: Sequence[Batch]) -> Float[Array, "width"]:
        """Everything that is kept of one chunk of the data, at the parameters last written."""

    def dataset(self, rows: Sequence[Float[Array, "m width"]], penalties: Float[Array, "m p"]) -> xr.Dataset:
        """Labelled arrays along ``point`` from the rows of every chunk, in the data's order."""


class Channels:
    """The `Rows` of a survey of all examples.

    Args:
        objective: says which channels can be had.
        wanted: names from `CHANNELS`, by default all that apply, and ``gradient_norm`` = ‖∇L‖. ``loss``, the
            metrics and the groups asked for are always kept.
        keep: how many examples keep their own loss and embedding, stratified by class; the sums
            always run over all.
        metrics: name → ``metric(outputs, targets)``, or an object with ``update``, ``compute`` and ``reset``.
        groups: a label for every example, in the data's order, for the loss of each group.
        seed: of the choice of the examples kept.

    Raises:
        InputError: an unknown channel, or one that this objective cannot give.
    """

    def __init__(
        self,
        objective: Objective,
        wanted: Sequence[str] | None = None,
        *,
        keep: int = 2000,
        metrics: Mapping[str, Metric] | None = None,
        groups: Iterable[Any] | None = None,
        seed: int = 0,
    ) -> None:
        self.objective = objective
        self.classes = objective.classes
        self.groups, self.group_of = self._grouped(groups)
        self.metrics = {name: each for name, each in (metrics or {}).items() if not isinstance(each, Gathering)}
        self.gathering = {name: each for name, each in (metrics or {}).items() if isinstance(each, Gathering)}
        names = self._named(metrics or {})
        possible = [*(name for name in CHANNELS if self._possible(name)), *names]
        for name in wanted or ():
            if name not in (*possible, *ON_REQUEST):
                valid = ", ".join(nearest_first(name, (*possible, *ON_REQUEST)))
                raise InputError(f"no channel {name!r} here", expected=valid)
        own = [*(["group_loss"] if self.groups else []), *names]
        self.wanted = tuple(possible if wanted is None else dict.fromkeys(("loss", *wanted, *own)))
        self.keep = keep if {"example_loss", "embedding"} & set(self.wanted) else 0
        self.strata = strata(objective)
        self.present = np.unique(self.strata)  # a class without an example has no loss
        self.order = nested(self.strata, seed)
        self.keep_from()
        self.projection = Projection.of(objective) if "embedding" in self.wanted else None

    def keep_from(self, count: int | None = None) -> None:
        """Keep as many examples as asked for, of the first `count` in the order, or of all."""
        self.kept = np.sort(self.order[:count][: self.keep])

    def _possible(self, name: str) -> bool:
        needs = {
            "embedding": self.objective.embedding is not None,
            "accuracy": self.objective.classifies,
            "class_loss": self.classes and self.objective.per_example,
            "group_loss": self.groups,
            "example_loss": self.objective.per_example,
        }
        return bool(needs.get(name, True))

    def _grouped(self, groups: Iterable[Any] | None) -> tuple[list[str], Integer[Tensor, "n"]]:
        """The names of the groups, and that of each example by its number, as the source orders them."""
        if groups is None:
            return [], torch.empty(0, dtype=torch.int64)
        given = np.asarray(list(groups))
        given = given.astype(str) if given.dtype == object else given  # None, or what has no order
        if given.shape != (len(self.objective),) or not self.objective.per_example:
            said = f"{len(given)} labels of groups" if given.ndim == 1 else f"groups of shape {given.shape}"
            came = f"{said} for {len(self.objective)} examples"
            came += "" if self.objective.per_example else " with a loss per batch"
            raise InputError(came, expected="one label, and one loss, an example", hint="len(objective)")
        names, number = np.unique(given, return_inverse=True)
        rows = self.objective.places(torch.arange(len(self.objective)))
        return list(map(str, names.tolist())), torch.from_numpy(number)[rows.cpu()]

    @staticmethod
    def _named(metrics: Mapping[str, Metric]) -> list[str]:
        for name in metrics:
            if name in TAKEN or not name.isidentifier():
                raise InputError(f"a metric named {name!r}", expected=f"a name other than {', '.join(TAKEN)}")
        return list(metrics)

    @property
    def quantities(self) -> list[str]:
        """The channels that are means over examples."""
        return ["loss", *["accuracy"] * ("accuracy" in self.wanted), *self.metrics]

    @property
    def overall(self) -> list[str]:
        """The channels that only all examples together have."""
        return [*self.gathering, *(name for name in ON_REQUEST if name in self.wanted)]

    def each(self, batch: Batch, found: Evaluation) -> Float[Tensor, "q b"]:
        """Every quantity for every example of a batch; where a metric gives a mean, it stands for each."""
        parts = [found.losses.double()]
        if "accuracy" in self.wanted:
            right = correct(found.outputs, batch.targets)
            assert right is not None
            parts.append(right.double())
        parts += [measured(name, metric, found.outputs, batch) for name, metric in self.metrics.items()]
        return torch.stack([part.to(parts[0].device).expand(len(batch)) for part in parts])

    @property
    def identity(self) -> dict[str, object]:
        """What the numbers in a row are, and depend on."""
        view = self.projection
        return {
            "channels": [*self.wanted, len(self.kept)],
            "projection": "" if view is None else fingerprint(view.mean, view.components),
            "metrics": self._probed(),
            "groups": [*self.groups, fingerprint(self.group_of)] if self.groups else [],
        }

    def _probed(self) -> list[str]:
        """What the caller's metrics say of the first batch where the objective stands, to notice another function."""
        if not self.metrics and not self.gathering:
            return []
        batch = next(iter(self.objective.source.batches()))
        self.objective.restore()
        with untouched(), torch.no_grad():
            found = self.objective.worker.evaluate(batch)
        own = [float(measured(name, each, found.outputs, batch).sum()) for name, each in self.metrics.items()]
        gathering = {name: started(metric) for name, metric in self.gathering.items()}
        for metric in gathering.values():
            metric.update(found.outputs, batch.targets)
        return [value.hex() for value in [*own, *(told(name, each) for name, each in gathering.items())]]

    def row(self, batches: Sequence[Batch]) -> Float[Array, "width"]:
        """Everything that is kept of one chunk of the data, at the parameters last written."""
        sums: list[Tensor] = []
        losses: list[Tensor] = []
        places: list[Tensor] = []
        self._check_whole(batches)
        gathering = {name: started(metric) for name, metric in self.gathering.items()}
        for batch in batches:
            found = self.objective.worker.evaluate(batch)
            sums.append(self._sums(batch, found))
            for metric in gathering.values():
                metric.update(found.outputs, batch.targets)
            if not len(self.kept):
                continue
            kept = self._kept_of(batch).to(found.losses.device)
            if "example_loss" in self.wanted:
                losses.append(found.losses[kept])
            if self.projection is not None and found.embedding is not None:
                places.append(self.projection(found.embedding[kept]).flatten())
        overall = [told(name, metric) for name, metric in gathering.items()]
        if "gradient_norm" in self.wanted:
            overall.append(self._gradient_norm())
        whole = [torch.tensor(overall, dtype=torch.float64) * len(self.objective)] if overall else []
        parts = [torch.stack(sums).sum(0), *whole, *losses, *places]
        return torch.cat([part.double().cpu() for part in parts]).numpy()

    def _check_whole(self, batches: Sequence[Batch]) -> None:
        if self.overall and sum(map(len, batches)) < len(self.objective):
            came = f"{', '.join(self.overall)} over data that is read in parts"
            raise InputError(came, expected="a metric with one value per example", hint="less data, or a function")

    def _gradient_norm(self) -> float:
        """‖∇L‖ at the parameters last written, penalties included."""
        with torch.inference_mode(False):
            return norm(self.objective.gradient(clone(self.objective.worker.params)))

    def _sums(self, batch: Batch, found: Evaluation) -> Float[Tensor, "s"]:
        """Sums over a batch: of every quantity, and of the loss in each class and group."""
        each = self.each(batch, found)
        parts = [each.sum(1)]
        if "class_loss" in self.wanted:
            parts.append(each.new_zeros(len(self.classes)).index_add_(0, batch.labels, each[0]))
        if "group_loss" in self.wanted:
            own = self.group_of[batch.rows.cpu()].to(each.device)
            parts.append(each.new_zeros(len(self.groups)).index_add_(0, own, each[0]))
        return torch.cat(parts)

    def _kept_of(self, batch: Batch) -> Integer[Tensor, "e"]:
        """Which of a batch's examples keep their own values, as positions in the batch."""
        first, last = np.searchsorted(self.kept, (int(batch.rows[0]), int(batch.rows[-1]) + 1))
        return torch.from_numpy(self.kept[first:last] - int(batch.rows[0]))

    def dataset(self, rows: Sequence[Float[Array, "m width"]], penalties: Float[Array, "m p"]) -> xr.Dataset:
        """Labelled arrays along ``point`` from the rows of every chunk, in the data's order."""
        sums = np.sum([each[:, : self._width] for each in rows], axis=0)
        sizes = [len(self.quantities), self._count("class_loss", self.classes), self._count("group_loss", self.groups)]
        means, by_class, by_group, overall = np.split(sums / len(self.objective), np.cumsum(sizes), axis=1)
        found: dict[str, object] = {name: ("point", mean) for name, mean in zip(self.quantities, means.T, strict=True)}
        found["loss"] = ("point", means[:, 0] + penalties.sum(1))
        if "accuracy" in self.wanted:
            found["accuracy"] = ("point", means[:, 1], STEPS)
        if "terms" in self.wanted:
            found["terms"] = (("point", "term"), np.column_stack([means[:, 0], penalties]))
        if "class_loss" in self.wanted:
            found["class_loss"] = (("point", "class"), by_class[:, self.present] / self._class_shares())
        if "group_loss" in self.wanted:
            shares = np.bincount(self.group_of.numpy()) / len(self.objective)
            found["group_loss"] = (("point", "group"), by_group / shares)
        found |= {name: ("point", value) for name, value in zip(self.overall, overall.T, strict=True)}
        found_in_rows = xr.Dataset(found | self._own(rows), self._labels())
        return found_in_rows.sortby("example") if len(self.kept) and self.objective.sets else found_in_rows

    @property
    def _width(self) -> int:
        """How many sums a row begins with."""
        parts = self._count("class_loss", self.classes) + self._count("group_loss", self.groups)
        return len(self.quantities) + parts + len(self.overall)

    def _count(self, name: str, labels: Sequence[str]) -> int:
        """How many sums a channel of several takes."""
        return len(labels) if name in self.wanted else 0

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

    def _class_shares(self) -> Float[Array, "c"]:
        return np.asarray(np.bincount(self.strata)[self.present] / len(self.objective))

    def _labels(self) -> dict[str, object]:
        labels: dict[str, object] = {}
        if "terms" in self.wanted:
            labels["term"] = ["data", *self.objective.penalties]
        if "class_loss" in self.wanted:
            labels["class"] = [self.classes[i] for i in self.present]
        if "group_loss" in self.wanted:
            labels["group"] = self.groups
        if len(self.kept):
            labels["example"] = self.objective.places(torch.from_numpy(self.kept)).numpy()
        if self.projection is not None:
            labels["component"] = [f"PC{i + 1}" for i in range(self.projection.components.shape[1])]
        return labels
