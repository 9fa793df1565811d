"""Readers: which layers read what others give, written down while a model runs once."""

import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode

from intaglio.sources.tree import tensors

__all__ = ["Readers"]

BRANCHING = {torch.Tag.data_dependent_output, torch.Tag.dynamic_output_shape}  # so that another batch may go elsewhere


class Call(NamedTuple):
    """What one of the watched layers was given, and what it gave."""

    inputs: tuple[Any, ...]
    output: Any


class Readers(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Inside, every operation on memory that a watched layer gave is noted, and the layer in which it happened.

    Views are operations too, and so is what scripted modules and extensions do, as far as torch's dispatcher sees it.
    The outputs are held until the end, lest their memory is used again.

    Args:
        layers: to watch.
    """

    def __init__(self, layers: Iterable[nn.Module]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.layers = list(layers)
        self.calls: dict[nn.Module, list[Call]] = {layer: [] for layer in self.layers}
        self.readers: dict[int, list[nn.Module | None]] = {}
        self.branches = False
        self._within: list[nn.Module] = []

    @classmethod
    def _should_skip_dynamo(cls) -> bool:
        """Else torch imports its compiler for the sake of this class, which takes seconds."""
        return False

    def __torch_dispatch__(
        self, func: Any, types: Any, args: Sequence[Any] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        self.branches |= bool(BRANCHING.intersection(func.tags))
        for part in tensors((args, kwargs or {})):
            if (memory := _memory(part)) in self.readers:
                self.readers[memory].append(self._within[-1] if self._within else None)
        return func(*args, **(kwargs or {}))

    @contextmanager
    def noting(self) -> Iterator[None]:
        """Inside, the layers say when they run."""
        for layer in self.layers:
            layer.forward = partial(self._run, layer, layer.forward)
        try:
            with self:
                yield
        finally:
            for layer in self.layers:
                del layer.forward

    def _run(self, layer: nn.Module, forward: Callable[..., Any], *inputs: Any, **named: Any) -> Any:
        self._within.append(layer)
        try:
            output = forward(*inputs, **named)
        finally:
            self._within.pop()
        self.calls[layer].append(Call((*inputs, *named.values()), output))
        if isinstance(output, Tensor):
            self.readers.setdefault(_memory(output), [])
        return output

    def pairs(self) -> dict[nn.Module, nn.Module]:
        """Layer → the one that alone read what it gave: each ran once, and nobody else has hold of it now.

        Afterwards nothing is held any more.
        """
        once = {layer: calls[0] for layer, calls in self.calls.items() if len(calls) == 1}
        found = {}
        for second, call in once.items():
            given = [first for first, its in once.items() if call.inputs and its.output is call.inputs[0]]
            if len(given) == 1 and set(self.readers.get(_memory(call.inputs[0]), ())) == {second}:
                found[given[0]] = (second, weakref.ref(call.inputs[0]))
        del call, once
        self.calls = {}
        return {first: second for first, (second, still) in found.items() if still() is None}


def _memory(given: Tensor) -> int:
    return given.untyped_storage().data_ptr()
