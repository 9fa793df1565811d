"""The contract of an encoder: a plain module from inputs to an embedding (n, d)."""

import copy
from operator import itemgetter
from typing import Any

import torch
from torch import Tensor, nn

from intaglio.sources.tree import mapped, tensors
from intaglio.testing.contract import ContractError, drawing_nothing, leaving, require

__all__ = ["check_encoder"]


def check_encoder(encoder: nn.Module, inputs: Any) -> Tensor:
    """Check that a module is an encoder: inputs of n examples → a finite embedding (n, d).

    In evaluation mode it answers the same again, and each example by itself as among others; the gradient reaches
    every trainable parameter; its state, written into another copy, makes that compute the same; neither the
    global random state nor the module is changed.

    Args:
        encoder: a small one, e.g. with random parameters; it may be in either mode.
        inputs: at least two examples, as the module takes them: a tensor, or a tuple or mapping of tensors, whose
            first axis counts the examples.

    Returns:
        The embedding (n, d), for checks of your own.

    Raises:
        ContractError: says what does not hold.

    >>> from intaglio.encoders import MLP
    >>> check_encoder(MLP(4, 8, 2), torch.ones(3, 4)).shape
    torch.Size([3, 2])
    """
    name = type(encoder).__name__
    require(isinstance(encoder, nn.Module), f"an encoder of type {name}", expected="a torch.nn.Module")
    n = len(tensors(inputs)[0])
    require(n > 1, f"{n} example to try {name} on", expected="two or more")
    model = copy.deepcopy(encoder).eval()
    with drawing_nothing(name), leaving(model, name), torch.no_grad():
        embedding = _called(model, inputs)
        again = _called(model, inputs)
    embedding = _checked(name, embedding, n)
    hint = "noise only where self.training"
    require(torch.equal(embedding, again), f"{name} answers otherwise again", expected="the same", hint=hint)
    _check_alone(name, model, inputs, embedding)
    _check_gradient(name, model, inputs)
    _check_state(name, model, inputs, embedding)
    return embedding


def _called(model: nn.Module, inputs: Any) -> Any:
    if isinstance(inputs, dict):
        return model(**inputs)
    return model(*inputs) if isinstance(inputs, tuple) else model(inputs)


def _checked(name: str, embedding: Any, n: int) -> Tensor:
    """The embedding, which is finite real numbers (n, d)."""
    if not isinstance(embedding, Tensor) or not embedding.is_floating_point():
        kind = embedding.dtype if isinstance(embedding, Tensor) else type(embedding).__name__
        raise ContractError(f"{name} gives {kind}", expected="a tensor of real numbers")
    shape = tuple(embedding.shape)
    fits = len(shape) == 2 and shape[0] == n
    require(fits, f"{name} gives shape {shape} for {n} examples", expected=f"({n}, d)", hint="pooling or flatten(1)")
    require(bool(torch.isfinite(embedding).all()), f"{name} gives NaN or infinite numbers", expected="finite ones")
    return embedding


@torch.no_grad()
def _check_alone(name: str, model: nn.Module, inputs: Any, embedding: Tensor) -> None:
    """Each example by itself gives its own row, up to rounding."""
    digits = torch.finfo(embedding.dtype).eps ** 0.75
    for i in range(len(embedding)):
        row = _called(model, mapped(inputs, itemgetter(slice(i, i + 1))))[0]
        most = float((row - embedding[i]).abs().max())
        came = f"{name} gives example {i} another embedding alone than among others, by up to {most:.2g}"
        near = most <= digits * (1 + float(embedding.abs().max()))
        require(near, came, expected="the same", hint="no statistics over the batch in evaluation mode")


def _check_gradient(name: str, model: nn.Module, inputs: Any) -> None:
    variables = {key: p for key, p in model.named_parameters() if p.requires_grad}
    require(bool(variables), f"{name} without trainable parameters", expected="at least one")
    with torch.enable_grad():
        total = _called(model, inputs).square().sum()
        require(total.requires_grad, f"{name} gives an embedding without a gradient", expected="no detach()")
        found = torch.autograd.grad(total, list(variables.values()), allow_unused=True)
    without = [key for key, each in zip(variables, found, strict=True) if each is None]
    came = f"{name}: the gradient does not reach {', '.join(without)}"
    require(not without, came, expected="it to reach every trainable parameter", hint="requires_grad_(False) otherwise")


@torch.no_grad()
def _check_state(name: str, model: nn.Module, inputs: Any, embedding: Tensor) -> None:
    """A copy whose tensors are all zero computes the same once it has the state."""
    other = copy.deepcopy(model)
    for part in (*other.parameters(), *other.buffers()):
        part.zero_()
    other.load_state_dict(model.state_dict())
    came = f"{name} computes something else from its own state_dict"
    hint = "register_buffer or nn.Parameter for every tensor that forward reads"
    require(torch.equal(_called(other, inputs), embedding), came, expected="the same", hint=hint)
