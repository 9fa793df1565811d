"""Graphs of derivatives over the batches of an objective: kept where they fit, built anew where they don't."""

import copy
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.curvature.layout import Layout
from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.params import Params
from intaglio.sources import Batch
from intaglio.worker import Evaluation
from intaglio.worker.twice import twice_differentiable

__all__ = ["MEMORY", "Graphs", "Ground"]

MEMORY = 2.0**31  # bytes of kept graphs: 2 GiB leave room beside them on any machine that trains the model

T = TypeVar("T")


class Ground:
    """A private copy of an objective at fixed parameters, of which one block is differentiated.

    Args:
        objective: stays as it is.
        block: the part of θ that counts as variable (as `Objective.select` has it); None for all.
        params: where; by default where the objective stands.

    Raises:
        InputError: an unknown block, half precision, or BatchNorm statistics that are recomputed.
    """

    def __init__(
        self, objective: Objective, block: str | Sequence[str] | None = None, params: Params | None = None
    ) -> None:
        if objective.batchnorm == "recompute":
            raise InputError("second derivatives with batchnorm='recompute'", hint="batchnorm='frozen', which has them")
        names = objective.select(block)
        self.objective = objective.fork()
        self.worker = self.objective.worker
        self._room = copy.copy(self.worker.halving)  # as it is now: every pass over the data has the same batches
        self.worker.load(objective.params if params is None else params)
        if self.worker.vector.dtype not in (torch.float32, torch.float64):
            came = f"second derivatives of {self.worker.vector.dtype} parameters"
            raise InputError(came, expected="float32 or float64", hint="model.float()")
        for name, p in self.worker.params.items():
            p.requires_grad_(name in names)
        self.layout = Layout({name: self.worker.params[name] for name in names})
        self.variables: list[Tensor] = list(self.layout.like.values())

    def batches(self) -> Iterator[Batch]:
        """The objective's own batches, of a loss over sets a part of it; in the pieces that there was room for.

        Outputs that are put together of pieces have no derivative, so that each piece is a batch here.
        """
        for batch in self.objective.source.batches():
            yield from self._room.pieces(batch)

    def evaluate(self, batch: Batch) -> Evaluation:
        """One batch, in a form that can be differentiated twice."""
        with torch.enable_grad(), twice_differentiable(self.worker.model):
            return self.worker.evaluate(batch)

    def data_loss(self, batch: Batch) -> Float[Tensor, ""]:
        """What a batch adds to the mean over all examples."""
        return self.evaluate(batch).losses.sum() / len(self.objective)


class Graphs(Generic[T]):
    """build(batch) for every batch, as often as one iterates; the first ones are kept, as many as fit.

    Args:
        ground: gives the batches, the same at every pass.
        build: makes what holds a graph.
        memory: bytes that kept graphs may take, by the size of the first batch's.
    """

    def __init__(self, ground: Ground, build: Callable[[Batch], T], memory: float) -> None:
        self._ground = ground
        self._build = build
        self.kept: list[T] = []
        first = next(ground.batches())
        each = graph_bytes(lambda: self._make(first), besides=ground.worker.vector) / len(first)
        used = 0.0
        for batch in ground.batches():
            used += each * len(batch)
            if used > memory:
                break
            self.kept.append(self._make(batch))

    def __iter__(self) -> Iterator[T]:
        yield from self.kept
        for number, batch in enumerate(self._ground.batches()):
            if number >= len(self.kept):
                yield self._make(batch)

    def _make(self, batch: Batch) -> T:
        with torch.enable_grad():
            return self._build(batch)


def graph_bytes(build: Callable[[], object], *, besides: Tensor) -> int:
    """How many bytes autograd saves for later while `build` runs, each block of memory once, `besides` not at all."""
    shared = besides.untyped_storage().data_ptr()
    sizes: dict[int, int] = {}

    def pack(saved: Tensor) -> Tensor:
        if saved.layout == torch.strided:
            storage = saved.untyped_storage()
            size = min(storage.nbytes(), saved.numel() * saved.element_size())
            place = storage.data_ptr()
            if place != shared:
                sizes[place] = max(sizes.get(place, 0), size)
        return saved.detach()

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda saved: saved):
        held = build()
    del held
    return sum(sizes.values())
