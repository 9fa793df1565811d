"""What torch needs in order to differentiate a model twice, done to its private copy alone."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

import torch
from jaxtyping import Float, Integer
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.overrides import TorchFunctionMode

from intaglio.errors import InputError

__all__ = ["gather_bag", "twice_differentiable"]


@contextmanager
def twice_differentiable(model: nn.Module) -> Iterator[None]:
    """Inside, what `model` computes can be differentiated as often as one likes, in reverse.

    Three kinds of operation have a first derivative only, and are computed in another way, to rounding the same:
    bags of embeddings as gather and add, fused attention in its plain form, distances between sets by their
    differences. Recurrent layers leave cuDNN.

    Raises:
        InputError: a lookup with `scale_grad_by_freq` or `max_norm`, when the model comes to it.
    """
    with ExitStack() as stack:
        stack.enter_context(sdpa_kernel(SDPBackend.MATH))
        stack.enter_context(_Replacing())
        if any(isinstance(module, nn.RNNBase) for module in model.modules()):
            stack.enter_context(torch.backends.cudnn.flags(enabled=False))
        yield


class _Replacing(TorchFunctionMode):
    """Calls our own form of the operations that torch differentiates once only."""

    def __torch_function__(
        self, func: Callable[..., Any], types: Any, args: Sequence[Any] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        return _OURS.get(func, func)(*args, **(kwargs or {}))


def _refuse(max_norm: float | None, scale_grad_by_freq: bool) -> None:
    if scale_grad_by_freq:
        raise InputError(
            "second derivatives of a lookup with scale_grad_by_freq: its gradients are not those of the loss",
            expected="a lookup without it",
            hint="the same table with scale_grad_by_freq=False; the loss is the same",
        )
    if max_norm is not None:
        raise InputError(
            "second derivatives of a lookup with max_norm: it rewrites its table while it reads it",
            expected="a lookup without it",
            hint="the same table, its rows already shortened, with max_norm=None",
        )


def _embedding(
    tokens: Tensor,
    weight: Tensor,
    padding_idx: int | None = None,
    max_norm: float | None = None,
    norm_type: float = 2.0,
    scale_grad_by_freq: bool = False,
    sparse: bool = False,
) -> Tensor:
    _refuse(max_norm, scale_grad_by_freq)
    return functional.embedding(tokens, weight, padding_idx)


def gather_bag(
    tokens: Integer[Tensor, "*tokens"],
    weight: Float[Tensor, "v d"],
    offsets: Integer[Tensor, "starts"] | None = None,
    max_norm: float | None = None,
    norm_type: float = 2.0,
    scale_grad_by_freq: bool = False,
    mode: str = "mean",
    sparse: bool = False,
    per_sample_weights: Float[Tensor, "*tokens"] | None = None,
    include_last_offset: bool = False,
    padding_idx: int | None = None,
) -> Float[Tensor, "n d"]:
    """`torch.nn.functional.embedding_bag` as gather and add, with derivatives of every order.

    Raises:
        InputError: `max_norm` or `scale_grad_by_freq`, which have no second derivative.

    >>> gather_bag(torch.tensor([[0, 1]]), torch.tensor([[1.0], [3.0]])).tolist()
    [[2.0]]
    """
    _refuse(max_norm, scale_grad_by_freq)
    flat, bags, count = _bags(tokens, offsets, include_last_offset)
    kept = torch.ones_like(flat, dtype=torch.bool)
    if padding_idx is not None:
        kept = flat != padding_idx % len(weight)
    rows = weight.index_select(0, flat[kept])
    if per_sample_weights is not None:
        rows = rows * per_sample_weights.reshape(-1)[kept].unsqueeze(1)
    bags = bags[kept]
    if mode == "max":
        return _largest(rows, bags, count)
    total = rows.new_zeros(count, weight.shape[1]).index_add(0, bags, rows)
    if mode == "sum":
        return total
    return total / torch.bincount(bags, minlength=count).clamp(min=1).to(total).unsqueeze(1)


def _bags(
    tokens: Integer[Tensor, "*tokens"], offsets: Integer[Tensor, "starts"] | None, include_last_offset: bool
) -> tuple[Integer[Tensor, "t"], Integer[Tensor, "t"], int]:
    """All tokens in a row, the bag of each, and how many bags there are."""
    places = torch.arange(tokens.numel(), device=tokens.device)
    if offsets is None:
        return tokens.reshape(-1), places // max(tokens.shape[1], 1), len(tokens)
    starts = offsets[:-1] if include_last_offset else offsets
    return tokens, torch.bucketize(places, starts, right=True) - 1, len(starts)


def _largest(rows: Float[Tensor, "t d"], bags: Integer[Tensor, "t"], count: int) -> Float[Tensor, "n d"]:
    """The largest value of each bag and column, the first of several equal ones; 0 for an empty bag."""
    if not len(rows):
        return rows.new_zeros(count, rows.shape[1]) + rows.sum()
    with torch.no_grad():
        index = bags.unsqueeze(1).expand_as(rows)
        largest = torch.full((count, rows.shape[1]), -torch.inf, dtype=rows.dtype, device=rows.device)
        largest.scatter_reduce_(0, index, rows, "amax")
        places = torch.arange(len(rows), device=rows.device).unsqueeze(1).expand_as(rows)
        places = torch.where(rows == largest[bags], places, len(rows))
        first = torch.full(largest.shape, len(rows), device=rows.device).scatter_reduce_(0, index, places, "amin")
    missing: Tensor = first == len(rows)
    return rows.gather(0, first.masked_fill(missing, 0)).masked_fill(missing, 0.0)


def _cdist(
    a: Float[Tensor, "*n p d"], b: Float[Tensor, "*m q d"], p: float = 2.0, compute_mode: str | None = None
) -> Tensor:
    """Distances by differences; where two points coincide the derivative is taken as 0."""
    distances: Tensor = torch.linalg.vector_norm(a.unsqueeze(-2) - b.unsqueeze(-3), ord=p, dim=-1)
    return distances


_OURS: Mapping[Any, Callable[..., Any]] = {
    functional.embedding: _embedding,
    functional.embedding_bag: gather_bag,
    torch.cdist: _cdist,
}
