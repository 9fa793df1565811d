"""Embedded: what a module inside a model gives while the model runs, one row an example."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor, nn

from intaglio.errors import InputError, nearest_first
from intaglio.sources import Batch
from intaglio.sources.tree import described, tensors

__all__ = ["first_tensor", "module_at", "rows_of", "watched"]


def module_at(model: nn.Module, path: str) -> nn.Module:
    """The module at a path, which can be listened to.

    Raises:
        InputError: there is none; the paths that there are, the nearest first. Or it is scripted.
    """
    try:
        scripted = isinstance(model, torch.jit.ScriptModule)
        found = model if scripted else model.get_submodule(path)
        if not isinstance(found, torch.jit.ScriptModule):
            return found
        came = f"an embedding from {path!r}, which is scripted or within what is"
        raise InputError(came, expected="a module that tells what it gives", hint="the model before torch.jit.script")
    except AttributeError:
        valid = nearest_first(path, (name for name, _ in model.named_modules() if name))
        raise InputError(f"no module {path!r} in the model", expected=f"one of {', '.join(valid[:12])}") from None


def first_tensor(output: Any, path: str) -> Tensor:
    """What counts as the embedding of what a module gives.

    Raises:
        InputError: nothing in it is a tensor.
    """
    found = tensors(output)
    if not found:
        came = f"an embedding {described(output)} from {path!r}"
        raise InputError(came, expected="a tensor, or a structure that begins with one")
    return found[0]


@contextmanager
def watched(model: nn.Module, path: str) -> Iterator[list[Tensor]]:
    """Inside, what the module at `path` gives is noted in a list."""
    caught: list[Tensor] = []

    def note(module: nn.Module, inputs: Any, output: Any) -> None:
        caught.append(first_tensor(output, path))

    hook = module_at(model, path).register_forward_hook(note)
    try:
        yield caught
    finally:
        hook.remove()


def rows_of(found: Tensor | None, batch: Batch, path: str) -> Float[Tensor, "b d"]:
    """What was caught, one row an example.

    Raises:
        InputError: nothing was caught, or something of another length.
    """
    if found is None:
        raise InputError(f"module {path!r} was not called", expected="a module that forward uses")
    if batch.mask is not None and len(found) == len(batch.mask):
        found = found[batch.mask]
    if len(found) != len(batch):
        came = f"an embedding of shape {tuple(found.shape)} for a batch of {len(batch)}"
        raise InputError(came, expected="one row per example, the first axis")
    return found.flatten(1) if found.ndim > 1 else found.unsqueeze(1)
