"""First layers: what reads the data itself and is linear in its weights needs no evaluation at every point."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from intaglio.sources import Batch
from intaglio.sources.tree import tensors
from intaglio.surveying.mover import Mover

__all__ = ["HELD_BYTES", "FirstLayers"]

LINEAR = (nn.Linear, nn.Conv1d, nn.Conv2d, nn.Conv3d, nn.EmbeddingBag)
WORTH = 8  # multiplications, or rows read, for each number of the output, below which combining is no faster
HELD_BYTES = 64 * 2**20  # of outputs that are held at once; layers on what is beyond are evaluated as ever

Key = tuple[Any, ...]


class Held(NamedTuple):
    """A layer's outputs at the origin and for each direction that moves it."""

    origin: Tensor
    parts: list[tuple[int, Tensor]]
    inputs: tuple[Any, ...]  # kept alive, so that their place in memory stays theirs


class FirstLayers:
    """Combines the outputs of first layers: f(x; θ₀ + Σ cᵢdᵢ) = f(x; θ₀) + Σ cᵢ f(x; dᵢ).

    A layer's input counts as the data where it lies in the very memory of a batch: the batch itself, or a view of it.
    What is computed from it, even if it never changes, is not recognised.

    Args:
        mover: moves the worker whose layers these are.
        apart: layers to leave alone.
        limit: bytes of outputs to hold at once.
    """

    def __init__(self, mover: Mover, *, apart: Collection[nn.Module] = (), limit: int = HELD_BYTES) -> None:
        self.mover, self.limit = mover, limit
        self._names = {id(p): name for name, p in mover.worker.params.items()}
        self._layers = [
            module for module in mover.worker.model.modules() if module not in apart and self._linear(module)
        ]
        self._data: set[int | None] = set()
        self._held: dict[Key, Held] = {}
        self._size = 0

    def _linear(self, module: nn.Module) -> bool:
        """Whether a layer is linear in its weights, the plane may move them all, and torch's own code computes it."""
        if type(module) not in LINEAR or "forward" in vars(module) or module._forward_pre_hooks:
            return False
        if isinstance(module, nn.EmbeddingBag) and (module.mode == "max" or module.max_norm is not None):
            return False
        weight = module._parameters.get("weight")
        if weight is None or weight.dtype not in (torch.float32, torch.float64):
            return False
        return getattr(module, "padding_mode", "zeros") == "zeros" and all(
            p is None or id(p) in self._names for p in module._parameters.values()
        )

    def of(self, batches: Sequence[Batch]) -> None:
        """These batches are read from now on; what is held of others is let go."""
        self._held.clear()  # also where the memory is the same, for a loader may have filled it anew
        self._data, self._size = {_memory(part) for batch in batches for part in tensors(batch.inputs)}, 0

    @contextmanager
    def combined(self) -> Iterator[None]:
        """Inside, first layers answer by combination."""
        for layer in self._layers:
            layer.forward = partial(self._answer, layer, layer.forward)
        try:
            yield
        finally:
            for layer in self._layers:
                del layer.forward

    def _answer(self, layer: nn.Module, forward: Callable[..., Tensor], *inputs: Any, **named: Any) -> Tensor:
        if named or torch.is_grad_enabled():  # a gradient is of the weights, which what is held no longer knows
            return forward(*inputs, **named)
        key = (id(layer), *map(_place, inputs))
        held = self._held.get(key)
        if held is None and self._size < self.limit and self._reads_data(inputs) and _worth(layer, inputs):
            held = self._hold(key, layer, forward, inputs)
        if held is None:
            return forward(*inputs)
        point = self.mover.point
        if not held.parts:
            return held.origin.clone()
        (first, part), *others = held.parts
        answer = torch.add(held.origin, part, alpha=point[first])
        for i, part in others:
            answer.add_(part, alpha=point[i])
        return answer

    def _reads_data(self, inputs: tuple[Any, ...]) -> bool:
        return all(each is None or _memory(each) in self._data for each in inputs)

    def _hold(self, key: Key, layer: nn.Module, forward: Callable[..., Tensor], inputs: tuple[Any, ...]) -> Held | None:
        """Evaluate a layer at the origin and for each direction, unless there is no room."""
        names = [self._names[id(p)] for p in layer._parameters.values() if p is not None]
        movers = self.mover.movers(names)
        try:
            self.mover.write_origin(names)
            origin = forward(*inputs)
            self._size += origin.nbytes * (1 + len(movers))
            if self._size > self.limit:
                return None
            parts = []
            for i in movers:
                self.mover.write_direction(i, names)
                parts.append((i, forward(*inputs)))
        finally:
            self.mover.write(names)
        self._held[key] = Held(origin, parts, inputs)
        return self._held[key]


def _place(given: Any) -> Any:
    """Where in memory a tensor lies, and how; anything else by what it is."""
    return (given.data_ptr(), given.shape, given.stride(), given.dtype) if isinstance(given, Tensor) else id(given)


def _memory(given: Any) -> int | None:
    return given.untyped_storage().data_ptr() if isinstance(given, Tensor) else None


def _worth(layer: Any, inputs: tuple[Any, ...]) -> bool:
    """Whether computing one number of the output takes more than combining it; autocasting leaves too few digits."""
    if torch.is_autocast_enabled(layer.weight.device.type):
        return False
    if isinstance(layer, nn.EmbeddingBag):
        bags = len(inputs[0]) if inputs[0].ndim == 2 else max(len(inputs[1]), 1)
        return bool(inputs[0].numel() >= WORTH * bags)
    return bool(layer.weight[0].numel() >= WORTH)
