"""The loop that all compiled trainers share: epochs of pieces over threads, checkpoints, an exact loss per epoch."""

import math
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np

from intaglio.errors import InputError, RunError
from intaglio.progress import progress
from intaglio.shallow.compiled import say_if_plain
from intaglio.shallow.hogwild import spread
from intaglio.shallow.reached import Done, Reached, keep, restored
from intaglio.trajectory import Recorder, Trajectory

__all__ = ["Descent", "Done", "Piece", "check_counts", "check_descent"]


class Piece(NamedTuple):
    """A part of the data in one epoch: places from `start` to before `stop`."""

    epoch: int
    start: int
    stop: int


@dataclass(frozen=True)
class Descent:
    """What is to be done, over and over.

    Args:
        work: trains on one piece.
        places: epoch → its pieces, as from and to.
        total: where the last piece ends.
        unit: what is counted, e.g. ``"words"``.
        loss: mean of the examples before any step.
        call: what must be the same for a training to go on.
        extra: arrays beside the vectors that the next step depends on.
    """

    work: Callable[[Piece], Done]
    places: Callable[[int], Iterable[tuple[int, int]]]
    total: int
    unit: str
    loss: float
    call: Mapping[str, Any]
    extra: Mapping[str, np.ndarray] = field(default_factory=dict)

    def run(
        self, recorder: Recorder, *, epochs: int, threads: int, checkpoints: int, resume: bool = False
    ) -> Trajectory:
        """Train, and keep `checkpoints` moments beside the first, evenly spaced, and the losses of each epoch.

        With several threads a checkpoint is taken while they go on, so it is of no single moment. However it is
        stopped, the parameters as they are then are the last checkpoint; `resume` goes on from the one before.
        """
        say_if_plain()
        reached = restored(recorder, self.call, self.extra) if resume else self._begun(recorder)
        with progress("training", epochs * self.total, unit=self.unit) as advance:
            advance(reached.at * self.total)
            try:
                while reached.epoch < epochs:
                    for amount in self._one_epoch(reached, threads):
                        advance(amount)
                        if reached.at * checkpoints >= epochs * recorder.step and recorder.step < checkpoints:
                            recorder.record(loss=reached.lately, epoch=reached.at)
                            keep(recorder, reached, self.call, self.extra)
                    recorder.history.append(self._row(reached))
                    reached.next_epoch()
            finally:
                recorder.finish(loss=reached.lately, epoch=reached.at)
        return recorder.trajectory

    def _begun(self, recorder: Recorder) -> Reached:
        reached = Reached(lately=self.loss)
        recorder.record(loss=self.loss, epoch=0.0)
        recorder.history.append({"epoch": 0.0, "train_loss": self.loss, f"{self.unit}_per_second": 0.0})
        keep(recorder, reached, self.call, self.extra)
        return reached

    def _one_epoch(self, reached: Reached, threads: int) -> Iterator[int]:
        """What is left of the epoch, piece by piece; gives the size of each."""
        begun = time.perf_counter() - reached.seconds
        places = list(self.places(reached.epoch))[reached.pieces :]
        work = spread(self.work, (Piece(reached.epoch, *place) for place in places), threads)
        for place, done in zip(places, work, strict=True):
            if not math.isfinite(done.loss):
                came = f"the loss became {done.loss} in epoch {reached.epoch + 1}"
                raise RunError(came, hint="a smaller learning rate lr")
            reached.add(done, reached.epoch + place[1] / self.total, time.perf_counter() - begun)
            yield place[1] - place[0]

    def _row(self, reached: Reached) -> dict[str, float]:
        speed = reached.units / max(reached.seconds, 1e-9)
        return {"epoch": reached.epoch + 1.0, "train_loss": reached.mean, f"{self.unit}_per_second": speed}


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
