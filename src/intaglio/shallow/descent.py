"""The loop that all compiled trainers share: epochs of pieces over threads, checkpoints, an exact loss per epoch."""

import math
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from intaglio.errors import InputError, RunError
from intaglio.progress import progress
from intaglio.shallow.compiled import say_if_plain
from intaglio.shallow.hogwild import spread
from intaglio.trajectory import Recorder, Trajectory

__all__ = ["Descent", "Done", "Piece", "check_counts", "check_descent"]


class Piece(NamedTuple):
    """A part of the data in one epoch: places from `start` to before `stop`."""

    epoch: int
    start: int
    stop: int


class Done(NamedTuple):
    """What a kernel did on a piece: words or cells read, examples trained on, and the sum of their losses."""

    units: int
    examples: int
    loss: float


@dataclass(frozen=True)
class Descent:
    """What is to be done, over and over.

    Args:
        work: trains on one piece.
        places: epoch → its pieces, as from and to.
        total: where the last piece ends.
        unit: what is counted, e.g. ``"words"``.
        loss: mean of the examples before any step.
    """

    work: Callable[[Piece], Done]
    places: Callable[[int], Iterable[tuple[int, int]]]
    total: int
    unit: str
    loss: float

    def run(self, recorder: Recorder, *, epochs: int, threads: int, checkpoints: int) -> Trajectory:
        """Train, and keep `checkpoints` moments beside the first, evenly spaced, and the losses of each epoch.

        With several threads a checkpoint is taken while they go on, so it is of no single moment. However it is
        stopped, the parameters as they are then are the last checkpoint.
        """
        say_if_plain()
        recorder.record(loss=self.loss, epoch=0.0)
        recorder.history.append(self._row(0, self.loss, 0, math.inf))
        loss, at = self.loss, 0.0
        with progress("training", epochs * self.total, unit=self.unit) as advance:
            try:
                for epoch in range(epochs):
                    begun, parts = time.perf_counter(), list[Done]()
                    places = list(self.places(epoch))
                    work = spread(self.work, (Piece(epoch, *place) for place in places), threads)
                    for place, done in zip(places, work, strict=True):
                        loss = _mean([*parts[-4:], done], loss)
                        self._check_finite(done.loss, epoch)
                        parts.append(done)
                        at = epoch + place[1] / self.total
                        advance(place[1] - place[0])
                        if at * checkpoints >= epochs * recorder.step and recorder.step < checkpoints:
                            recorder.record(loss=loss, epoch=at)
                    units = sum(done.units for done in parts)
                    row = self._row(epoch + 1, _mean(parts, math.nan), units, time.perf_counter() - begun)
                    recorder.history.append(row)
            finally:
                recorder.finish(loss=loss, epoch=at)
        return recorder.trajectory

    def _row(self, epoch: int, loss: float, units: int, seconds: float) -> dict[str, float]:
        return {"epoch": float(epoch), "train_loss": loss, f"{self.unit}_per_second": units / max(seconds, 1e-9)}

    def _check_finite(self, loss: float, epoch: int) -> None:
        if not math.isfinite(loss):
            raise RunError(f"the loss became {loss} in epoch {epoch + 1}", hint="a smaller learning rate lr")


def _mean(parts: Iterable[Done], otherwise: float) -> float:
    """The mean loss of the examples; `otherwise` where there were none."""
    parts = list(parts)
    examples = sum(done.examples for done in parts)
    return math.fsum(done.loss for done in parts) / examples if examples else otherwise


def check_descent(*, lr: float, lr_end: float = 0.0, **counts: int) -> None:
    """Refuse numbers that no training can begin with."""
    check_counts(**counts)
    if not (lr > 0 and math.isfinite(lr)):
        raise InputError(f"lr={lr}", expected="a positive learning rate")
    if not (isinstance(lr_end, int | float) and 0 <= lr_end < math.inf):
        raise InputError(f"lr_end={lr_end}", expected="a learning rate of at least 0")


def check_counts(**counts: int) -> None:
    """Refuse what must be a whole number of 1 or more and is not."""
    for name, count in counts.items():
        if not isinstance(count, int | np.integer) or count < 1:
            raise InputError(f"{name}={count}", expected="a whole number, 1 or more")
