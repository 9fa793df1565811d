"""Pace: how the evaluator divides the data and lays out the weights, so that it is fast and the values stay."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
import torch
from torch import Tensor, nn

from intaglio.objective import Objective
from intaglio.randomness import untouched
from intaglio.sources import Batch, Source
from intaglio.sources.tree import tensors
from intaglio.surveying.ground import Ground
from intaglio.surveying.picked import Picked
from intaglio.surveying.repeatable import agree, apart, runs
from intaglio.worker.channels_last import channels_last, convolves

__all__ = ["ACTIVATION_BYTES", "Pace", "head_of", "output_bytes"]

T = TypeVar("T")

ACTIVATION_BYTES = 4 * 2**20  # of the largest output for one batch; two such stay in a processor's cache
KEPT_BYTES = 4 * ACTIVATION_BYTES  # twice so many freed bytes stay: all outputs of a batch that live at one time
FEWEST = 16  # examples a batch, below which the work between layers weighs more
TRIAL = 64  # examples on which it is tried whether the values stay


@dataclass(frozen=True)
class Pace:
    """Examples a batch, and the order in which the weights of convolutions lie.

    Args:
        rows: of a batch; None leaves the batches as they come.
        channels_last: whether convolutions take their weights in that order.
    """

    rows: int | None = None
    channels_last: bool = False

    @classmethod
    def of(cls, objective: Objective, plane: Ground) -> "Pace":
        """What suits a model at a plane's origin: no timing enters, so that it is the same at every run.

        Batches are divided anew only where an example's loss is its own, whatever batch it stands in; where batches
        are a part of the function (statistics recomputed, noise, losses over a set, one mean a batch) they stay.
        """
        worker = objective.worker
        worker.load(plane.origin)
        _keep_freed()
        head = head_of(objective)

        def losses(given: Batch) -> Tensor:
            return worker.evaluate(given).losses.clone()

        with untouched(), torch.no_grad():
            sizes, wanted = output_bytes(worker.model, lambda: losses(head))
            rows = None
            if sizes and objective.batchnorm == "frozen" and apart(objective, head):
                rows = max(FEWEST, ACTIVATION_BYTES // max(max(sizes.values()) // len(head), 1))
                rows = min(rows, objective.batch_size or rows)
            return cls(rows, convolves(worker.model) and _keeps_values(worker.model, lambda: losses(head), wanted))

    def chunks(self, source: Source | Picked) -> Iterator[list[Batch]]:
        """The data in groups that are read once for all points."""
        return source.chunks() if self.rows is None else source.divided(self.rows)

    def kept(self, model: nn.Module) -> AbstractContextManager[None]:
        """Inside, the model's weights lie as they should."""
        return channels_last(model) if self.channels_last else nullcontext()


def _keep_freed() -> None:
    """Let the C library keep the memory of a batch's outputs from one batch to the next.

    By default it hands larger blocks back to the system as soon as they are free, and every output is made of fresh,
    zeroed pages. glibc learns from one large block that such come and go; nobody writes into it, so it takes no memory.
    """
    np.empty(KEPT_BYTES, dtype=np.uint8)


def head_of(objective: Objective) -> Batch:
    """The examples to try things on, where the worker stands."""
    batch = next(iter(objective.source.batches()))
    head = batch.take(slice(0, TRIAL)) if batch.sliceable and len(batch) > TRIAL else batch
    return head if head is batch or runs(objective, head) else batch


def _keeps_values(model: nn.Module, losses: Callable[[], Tensor], wanted: Tensor) -> bool:
    """Whether a model computes the same in channels-last order, and computes at all."""
    try:
        with channels_last(model):
            return agree(losses(), wanted)
    except RuntimeError:  # a `view` of what a convolution gives
        return False


def output_bytes(model: nn.Module, run: Callable[[], T]) -> tuple[dict[nn.Module, int], T]:
    """Bytes of each module's largest output during a run, and what the run gives; scripted modules tell nothing."""
    sizes = {module: 0 for module in model.modules() if not isinstance(module, torch.jit.ScriptModule)}

    def look(module: nn.Module, inputs: Any, output: Any) -> None:
        sizes[module] = max(sizes[module], *(part.nbytes for part in tensors(output)), 0)

    hooks = [module.register_forward_hook(look) for module in sizes]
    try:
        return sizes, run()
    finally:
        for each in hooks:
            each.remove()
