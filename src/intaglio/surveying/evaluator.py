"""Evaluator: channels at points of a plane; batches outside, points inside."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from typing import Any

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float

from intaglio.objective import Objective
from intaglio.params import fingerprint
from intaglio.progress import Advance
from intaglio.sources import Batch
from intaglio.surveying.channels import Rows
from intaglio.surveying.first_layers import HELD_BYTES, FirstLayers
from intaglio.surveying.folding import Folding
from intaglio.surveying.ground import Ground
from intaglio.surveying.ledger import Ledger, Part
from intaglio.surveying.mover import Mover
from intaglio.surveying.pace import Pace, head_of
from intaglio.worker.batchnorm import Statistics, write

__all__ = ["Evaluator", "identity"]

PENALTIES = -1  # the ledger's chunk number for what no data enters


class Evaluator:
    """Evaluates an objective at points of a plane or curve, each chunk of the data read once for all of them.

    Args:
        objective: its private model is moved about; the caller's is not.
        plane: a plane, or a curve in one.
        channels: what to keep.
        ledger: where finished rows go and come from.
        advance: told the number of example evaluations done.
        combine: whether layers that read the data are combined from their outputs at the origin and along the
            directions, and frozen normalisation is folded into the layer before; not where rows compare the data
            with other data, to the last bit.
    """

    def __init__(
        self,
        objective: Objective,
        plane: Ground,
        channels: Rows,
        *,
        ledger: Ledger | Part | None = None,
        advance: Advance = lambda amount: None,
        combine: bool = True,
    ) -> None:
        self.objective, self.channels, self.ledger, self.advance = objective, channels, ledger, advance
        self._statistics: list[Statistics] | None = None
        self._mover = Mover(objective.worker, plane)
        self._pace = Pace.of(objective, plane)
        self._folding = Folding({})
        if combine:
            self._folding = Folding.of(objective, plane.origin, head_of(objective), self._pace.kept)
        self._first_layers = FirstLayers(self._mover, apart=self._folding.pairs, limit=HELD_BYTES if combine else 0)

    def __call__(self, points: Float[np.ndarray, "m k"]) -> xr.Dataset:
        """All channels at the points, along dimension ``point``."""
        with ExitStack() as stack:
            stack.enter_context(torch.inference_mode())
            self._mover.begin()
            stack.enter_context(self._pace.kept(self.objective.worker.model))
            self._statistics = self.objective.statistics([partial(self._move_to, point) for point in points])
            penalties = self._penalties(points)
            stack.enter_context(self._folding.folded())
            stack.enter_context(self._first_layers.combined())
            rows = [self._rows(i, points, chunk) for i, chunk in enumerate(self._pace.chunks(self.objective.source))]
        return self.channels.dataset(rows, penalties)

    def _penalties(self, points: Float[np.ndarray, "m k"]) -> Float[np.ndarray, "m p"]:
        return self._rows(PENALTIES, points, ()) if self.objective.penalties else np.zeros((len(points), 0))

    def _rows(
        self, chunk: int, points: Float[np.ndarray, "m k"], batches: Sequence[Batch]
    ) -> Float[np.ndarray, "m width"]:
        """One chunk at every point, from the ledger where it has been before."""
        rows = []
        self._first_layers.of(batches)
        for number, point in enumerate(points):
            row = None if self.ledger is None else self.ledger.get(chunk, point)
            if row is None:
                self._move_to(point)
                if self._statistics is not None:
                    write(self.objective.worker.model, self._statistics[number])
                row = self._weighed() if chunk == PENALTIES else self.channels.row(batches)
                if self.ledger is not None:
                    self.ledger.put(chunk, point, row)
            rows.append(row)
            self.advance(sum(len(batch) for batch in batches))
        return np.stack(rows)

    def _weighed(self) -> Float[np.ndarray, "p"]:
        """Every weighted penalty at the parameters last written."""
        return np.array([float(value) for value in self.objective.penalty_terms().values()])

    def _move_to(self, point: Float[np.ndarray, "k"]) -> None:
        """Write θ₀ + Σ cᵢdᵢ straight into the private model's parameters."""
        self._mover.to(point)
        self._folding.renew()


def identity(objective: Objective, plane: Ground, kept: Mapping[str, Any]) -> str:
    """A digest of everything that the rows of a ledger depend on; `kept` says what they hold."""
    parts: dict[str, Any] = {
        "objective": objective.provenance,
        "model": repr(objective.worker.model),
        "data": objective.source.fingerprint,
        "fixed": fingerprint(*_fixed(objective)),
        "plane": plane.fingerprint,
        "embedding": objective.embedding,
        **kept,
        "probe": [value.hex() for value in objective.terms(plane.origin).values()],
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=str).encode()).hexdigest()


def _fixed(objective: Objective) -> list[torch.Tensor]:
    """Buffers and frozen parameters: what the plane does not move, yet the loss depends on."""
    model = objective.worker.model
    return [*model.buffers(), *(p for p in model.parameters() if not p.requires_grad)]
