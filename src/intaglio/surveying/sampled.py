"""Sampled: an evaluator that reads all examples at a few anchors, and a sample of them everywhere else."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float, Integer

from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.progress import Advance
from intaglio.sources import Batch
from intaglio.surveying.band import draws, multipliers
from intaglio.surveying.channels import Channels
from intaglio.surveying.evaluator import Evaluator
from intaglio.surveying.ground import Ground
from intaglio.surveying.ledger import Ledger
from intaglio.surveying.metrics import measured
from intaglio.surveying.picked import among
from intaglio.surveying.regression import Regression

__all__ = ["Sampled", "check_samples"]

Array = np.ndarray
AGREE = 1e-3  # of a loss, to which it is the same in any batch; rounding alone is far less, a batch's company far more


class Found(NamedTuple):
    """What some examples have of their own at one point: every quantity, the embedding of the kept; and penalties."""

    values: Float[Array, "q b"]
    places: Float[Array, "w"]
    penalties: Float[Array, "p"]


class Apart:
    """The `Rows` of examples that stay apart: every quantity of each, and the embedding of those that are kept.

    Args:
        channels: say which quantities.
        kept: rows of the data whose embedding is kept.
    """

    def __init__(self, channels: Channels, kept: Integer[Array, "e"]) -> None:
        self.channels, self.kept = channels, kept

    def row(self, batches: Sequence[Batch]) -> Float[Array, "width"]:
        """The number of examples, their quantities example by example, then embeddings."""
        each, places = [], [torch.empty(0)]
        for batch in batches:
            found = self.channels.objective.worker.evaluate(batch)
            each.append(self.channels.each(batch, found).T.flatten().cpu())
            if self.channels.projection is not None and found.embedding is not None:
                own = torch.from_numpy(np.isin(batch.rows.numpy(), self.kept)).to(found.embedding.device)
                places.append(self.channels.projection(found.embedding[own]).flatten().cpu())
        count = torch.tensor([sum(map(len, batches))])
        return torch.cat([part.double() for part in (count, *each, *places)]).numpy()

    def dataset(self, rows: Sequence[Float[Array, "m width"]], penalties: Float[Array, "m p"]) -> xr.Dataset:
        """Labelled arrays along ``point``, one value an example."""
        q = len(self.channels.quantities)
        ends = [1 + q * int(each[0, 0]) for each in rows]
        values = [each[:, 1:end].reshape(len(each), -1, q) for each, end in zip(rows, ends, strict=True)]
        places = [each[:, end:] for each, end in zip(rows, ends, strict=True)]
        found = {
            "values": (("point", "quantity", "example"), np.concatenate(values, axis=1).swapaxes(1, 2)),
            "places": (("point", "place"), np.concatenate(places, axis=1)),
            "penalties": (("point", "term"), penalties),
        }
        return xr.Dataset(found)


class Block:
    """Some examples, evaluated at any point once.

    Args:
        evaluate: an evaluator that fills `Apart`.
        rows: which examples, rising.
        kept: those of them whose embedding is kept.
    """

    def __init__(self, evaluate: Evaluator, rows: Integer[Array, "b"], kept: Integer[Array, "e"]) -> None:
        self.evaluate, self.rows, self.kept = evaluate, rows, kept
        self.known: dict[bytes, Found] = {}

    def __call__(self, points: Float[Array, "m k"]) -> list[Found]:
        new = [point for point in points if point.tobytes() not in self.known]
        if new:
            found = self.evaluate(np.stack(new))
            parts = (found[name].to_numpy() for name in ("values", "places", "penalties"))
            for point, values, places, penalties in zip(new, *parts, strict=True):
                self.known[point.tobytes()] = Found(values, places, penalties)
        return [self.known[point.tobytes()] for point in points]


class Sampled:
    """Evaluates a sample of the examples, which may grow, and estimates what all of them would have given.

    Channels are those of the survey, and beside them the pointwise ``standard_error`` of the loss and draws of the
    sampling error, one surface of errors each; see `Regression` and `band`.

    Args:
        objective: with one loss an example, which depends on that example alone.
        plane: a plane, or a curve in one.
        channels: what to keep; its order of examples is that of the sample.
        ledger: where finished rows go and come from.
        advance: told the number of example evaluations done.
        seed: of the draws.
    """

    def __init__(
        self,
        objective: Objective,
        plane: Ground,
        channels: Channels,
        *,
        ledger: Ledger | None = None,
        advance: Advance = lambda amount: None,
        seed: int = 0,
    ) -> None:
        self.objective, self.plane, self.channels, self.seed = objective, plane, channels, seed
        self._ledger, self._advance = ledger, advance
        self.blocks: list[Block] = []
        self.anchors = np.empty((0, len(plane.axes)))
        self._known = np.empty((len(channels.quantities), len(objective), 0))

    @property
    def rows(self) -> Integer[Array, "m"]:
        """The sample, block after block."""
        return np.concatenate([block.rows for block in self.blocks])

    @property
    def passes(self) -> float:
        """How many times as many examples were evaluated as there are."""
        sampled = sum(len(block.rows) * len(block.known) for block in self.blocks)
        return len(self.anchors) + sampled / len(self.objective)

    def grow(self, count: int) -> None:
        """Let the sample be the first `count` examples of the order."""
        done = sum(len(block.rows) for block in self.blocks)
        order, keep = self.channels.order, self.channels.keep
        rows, kept = np.sort(order[done:count]), np.sort(order[done : min(count, keep)])
        evaluate = self._evaluator(among(self.objective, rows), kept, 2 + len(self.blocks))
        self.blocks.append(Block(evaluate, rows, kept))
        self.channels.keep_from(count)
        self._multipliers = multipliers(count, self.seed)
        self._regress()

    def read_anchors(self, points: Float[Array, "a k"]) -> None:
        """Evaluate every example at `points`.

        Raises:
            InputError: an example has another loss in a batch of others.
        """
        found = self._evaluator(self.objective, np.arange(0), 1)(points)["values"]
        self.anchors, self._known = points, found.transpose("quantity", "example", "point").to_numpy()
        _check_apart(self._known[0, self.rows, 0], self.values(points[:1])[0, 0])
        self._regress()

    def values(self, points: Float[Array, "m k"]) -> Float[Array, "q m s"]:
        """Every quantity of every example of the sample."""
        found = [np.stack([each.values for each in block(points)], axis=1) for block in self.blocks]
        return np.concatenate(found, axis=2)

    def penalties(self, points: Float[Array, "m k"]) -> Float[Array, "m"]:
        """All penalties together, which no sample enters."""
        return np.array([each.penalties.sum() for each in self.blocks[0](points)])

    def __call__(self, points: Float[Array, "m k"]) -> xr.Dataset:
        """All channels at the points, along dimension ``point``."""
        values, fits = self.values(points), self._regressions
        totals = [fit.totals(each) for fit, each in zip(fits, values, strict=True)]
        sums = [np.stack([each.sum(1) for each in totals], axis=1)]
        by_class = "class_loss" in self.channels.wanted
        if by_class:
            sums.append(np.pad(totals[0], ((0, 0), (0, len(self.channels.classes) - totals[0].shape[1]))))
        penalties = np.stack([each.penalties for each in self.blocks[0](points)])
        found = self.channels.dataset([np.concatenate([*sums, *self._own(points, values[0])], axis=1)], penalties)
        rests = {
            name: fit.residuals(each) / len(self.objective)
            for name, fit, each in zip(self.channels.quantities, fits, values, strict=True)
        }
        found["standard_error"] = ("point", np.sqrt(np.square(rests["loss"]).sum(1)))
        return found.assign(draws(rests, fits[0], self._multipliers, by_class=by_class))

    def _own(self, points: Float[Array, "m k"], losses: Float[Array, "m s"]) -> list[Float[Array, "m _"]]:
        """The kept examples' losses and embeddings, in the data's order."""
        if not self.channels.keep:
            return []
        kept = np.concatenate([block.kept for block in self.blocks])
        position = np.searchsorted(np.sort(self.rows), self.channels.kept)
        own = [losses[:, np.argsort(self.rows)[position]]] if "example_loss" in self.channels.wanted else []
        if self.channels.projection is not None:
            shape = (len(points), -1, self.channels.projection.components.shape[1])
            parts = [np.stack([each.places for each in block(points)]).reshape(shape) for block in self.blocks]
            own.append(np.concatenate(parts, axis=1)[:, np.argsort(kept)].reshape(len(points), -1))
        return own

    def _evaluator(self, objective: Objective, kept: Integer[Array, "e"], number: int) -> Evaluator:
        ledger = None if self._ledger is None else self._ledger.part(number)
        rows = Apart(self.channels, kept)
        return Evaluator(objective, self.plane, rows, ledger=ledger, advance=self._advance)

    def _regress(self) -> None:
        self._regressions = [Regression(each, self.channels.strata, self.rows) for each in self._known]


def check_samples(objective: Objective, channels: Channels) -> None:
    """Refuse what a sample of the examples says nothing about.

    Raises:
        InputError: a loss over sets, a loss or metric per batch, BatchNorm statistics over all examples, or noise
            that is drawn by the batch.
    """
    hint = "examples='all'"
    if objective.sets is not None:
        came = f"a sample of examples with {objective.loss_name}, a loss over sets"
        raise InputError(came, expected="a loss of each example by itself", hint=hint)
    batch = next(iter(objective.source.batches()))
    with torch.no_grad():
        outputs = objective.worker.evaluate(batch).outputs
    whole = [name for name, each in channels.metrics.items() if not measured(name, each, outputs, batch).ndim]
    if whole or channels.overall:
        came = f"a sample of examples with {', '.join([*whole, *channels.overall])}"
        raise InputError(came, expected="one value per example", hint=hint)
    if "group_loss" in channels.wanted:
        raise InputError("a sample of examples with groups", expected="classes alone", hint=hint)
    if not objective.per_example:
        raise InputError("a sample of examples with a loss per batch", expected="one value per example", hint=hint)
    if objective.batchnorm != "frozen":
        came = "a sample of examples with batchnorm='recompute', which reads them all at every point"
        raise InputError(came, expected="batchnorm='frozen'", hint=hint)
    if objective.worker.randomness != "off":
        came = "a sample of examples with noise that depends on the batch"
        raise InputError(came, expected="randomness='off'", hint=hint)


def _check_apart(among_all: Float[Array, "m"], sampled: Float[Array, "m"]) -> None:
    finite = np.isfinite(among_all) & np.isfinite(sampled)
    gaps = np.abs(among_all - sampled)[finite]
    scale = np.abs(among_all[finite]).mean() if finite.any() else 0.0
    if (gaps > AGREE * (np.abs(among_all[finite]) + scale)).any():
        came = f"losses that change by up to {gaps.max():.3g} when an example stands in another batch"
        raise InputError(came, expected="losses that depend on their own example alone", hint="examples='all'")
