"""Squared lengths of each example's own gradient, layer by layer, without the gradient of any example being made.

A layer's gradient for one example is made of what the layer took in and what was pulled back to what it gave, and so
is its length (Goodfellow, Efficient Per-Example Gradient Computations, 2015).
"""

from collections.abc import Callable, Mapping, Sequence
from inspect import signature
from typing import Any, NamedTuple

import torch
from jaxtyping import Bool, Float, Integer
from torch import Tensor
from torch.nn import functional
from torch.overrides import TorchFunctionMode

__all__ = ["Noting", "Use"]

PIECE = 2**24  # numbers made of one layer at a time: 64 MiB in float32

Call = Mapping[str, Any]  # a layer's arguments by name
Squares = Callable[[Tensor], Tensor]  # the slopes at its output → (n,), the squares of one of its parameters
Form = Callable[[Call], Squares]


class Use(NamedTuple):
    """One parameter in one call of a layer: its name, what the call gave, and how slopes there become squares."""

    name: str
    output: Tensor
    squares: Squares


class Noting(TorchFunctionMode):
    """Inside, the calls of known layers with one of `variables` are noted, where the first axis counts the examples.

    Args:
        variables: name → parameter.
        count: how many examples there are.
    """

    def __init__(self, variables: Mapping[str, Tensor], count: int) -> None:
        super().__init__()
        self.names = {id(variable): name for name, variable in variables.items()}
        self.count = count
        self.uses: list[Use] = []

    def __torch_function__(
        self, func: Callable[..., Any], types: Any, args: Sequence[Any] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        if func is functional.multi_head_attention_forward:
            call = signature(func).bind(*args, **(kwargs or {}))
            call.apply_defaults()
            return self._attention(call.arguments)
        output = func(*args, **(kwargs or {}))
        if func in _LAYERS and output.requires_grad and output.ndim and len(output) == self.count:
            self._note(_LAYERS[func], _called(func, args, kwargs), output)
        return output

    @torch.no_grad()
    def _note(self, parts: Mapping[str, Form], call: Call, output: Tensor) -> None:
        if not _plain(call, self.count):
            return
        named = {self.names.get(id(call[part])): form for part, form in parts.items()}
        still = {part: value.detach() if isinstance(value, Tensor) else value for part, value in call.items()}
        self.uses += [Use(name, output, form(still)) for name, form in named.items() if name is not None]

    def _attention(self, call: dict[str, Any]) -> Any:
        """Of a sequence to itself, with its products taken out of it, so that they are noted: the rest has none."""
        rows, weight, end = call["query"], call["in_proj_weight"], call["out_proj_weight"]
        if not (call["query"] is call["key"] is call["value"]) or rows.ndim != 3 or weight is None:
            return functional.multi_head_attention_forward(**call)
        unit = torch.eye(len(end), dtype=end.dtype, device=end.device)
        call["query"], call["key"], call["value"] = self._product(rows, weight, call["in_proj_bias"]).chunk(3, -1)
        call.update(in_proj_weight=unit.repeat(3, 1), in_proj_bias=None)
        bias, call["out_proj_weight"], call["out_proj_bias"] = call["out_proj_bias"], unit, None
        found, weights = functional.multi_head_attention_forward(**call)
        return self._product(found, end, bias), weights

    def _product(self, rows: Tensor, *how: Tensor | None) -> Tensor:
        """A linear layer on (places, examples, features)."""
        product: Tensor = self.__torch_function__(functional.linear, (), (rows.transpose(0, 1), *how))
        return product.transpose(0, 1)


def _called(func: Callable[..., Any], args: Sequence[Any], kwargs: Mapping[str, Any] | None) -> dict[str, Any]:
    """A call's arguments by name."""
    names = _ARGUMENTS[func]
    return {**dict.fromkeys(names), **dict(zip(names, args, strict=False)), **(kwargs or {})}


def _plain(call: Call, count: int) -> bool:
    """Whether the layer is used in a way that the formulas below are for: on examples, as many as these."""
    if "other" in call:
        return isinstance(call["other"], Tensor) and call["alpha"] in (None, 1)
    return (
        call["input"].ndim >= 2
        and len(call["input"]) == count
        and call.get("groups") in (None, 1)
        and not isinstance(call.get("padding"), str)
        and call.get("mode") in (None, "mean", "sum")
        and call.get("per_sample_weights") is None
        and len(call.get("normalized_shape") or (1,)) == 1
    )


def _by_pieces(count: int, each: int, make: Callable[[slice], Float[Tensor, "m"]]) -> Float[Tensor, "n"]:
    """Every example's number, made for so many examples at a time that few numbers stand between."""
    size = max(PIECE // max(each, 1), 1)
    return torch.cat([make(slice(start, start + size)).double() for start in range(0, count, size)])


def _of_products(rows: Float[Tensor, "n t d"], slopes: Float[Tensor, "n t o"]) -> Float[Tensor, "n"]:
    """‖Σ_t δ_t x_tᵀ‖² of each example, by its d × o gradient or by t × t products, whichever are fewer."""
    places, wide, long = rows.shape[1], rows.shape[2], slopes.shape[2]
    if places == 1:
        return rows.square().sum((1, 2)) * slopes.square().sum((1, 2))
    if places * (wide + long) < wide * long:
        return torch.sum((rows @ rows.mT) * (slopes @ slopes.mT), (1, 2))
    return (slopes.mT @ rows).square().sum((1, 2))


def _matrix(call: Call) -> Squares:
    rows = _by_place(call["input"])
    each = rows.shape[1] * max(rows.shape[1], rows.shape[2])
    return lambda slopes: _by_pieces(len(rows), each, lambda part: _of_products(rows[part], _by_place(slopes)[part]))


def _shift(call: Call) -> Squares:
    return lambda slopes: _by_place(slopes).sum(1).square().sum(1).double()


def _kernel(call: Call) -> Squares:
    images, shape = call["input"], call["weight"].shape[2:]
    how = {"dilation": call["dilation"] or 1, "padding": call["padding"] or 0, "stride": call["stride"] or 1}
    kept: dict[int, Tensor] = {}  # columns are dear to make: those of the first piece stay

    def columns(part: slice) -> Float[Tensor, "m t d"]:
        if part.start in kept:
            return kept[part.start]
        made = functional.unfold(images[part], shape, **how).mT
        return kept.setdefault(part.start, made) if part.start == 0 else made

    def of(slopes: Float[Tensor, "n o h w"]) -> Float[Tensor, "n"]:
        places = slopes.flatten(2).mT
        each = images.shape[1] * shape.numel() * places.shape[1]
        return _by_pieces(len(images), each, lambda part: _of_products(columns(part), places[part]))

    return of


def _channels_shift(call: Call) -> Squares:
    return lambda slopes: slopes.sum((2, 3)).square().sum(1).double()


def _lookup(call: Call) -> Squares:
    tokens = call["input"].flatten(1)

    def of(slopes: Float[Tensor, "n *t d"]) -> Float[Tensor, "n"]:
        rows = _by_place(slopes)

        def make(part: slice) -> Float[Tensor, "m"]:
            return torch.sum(_same(tokens[part], call) * (rows[part] @ rows[part].mT), (1, 2))

        return _by_pieces(len(tokens), tokens.shape[1] ** 2, make)

    return of


def _bag(call: Call) -> Squares:
    """‖δ‖² Σ_v (token v's share of the bag)²."""
    tokens = call["input"]

    def make(part: slice) -> Float[Tensor, "m"]:
        same = _same(tokens[part], call)
        kept = 1 if call["mode"] == "sum" else same.diagonal(dim1=1, dim2=2).sum(1).clamp(min=1)
        return same.sum((1, 2)).double() / kept**2

    shares = _by_pieces(len(tokens), tokens.shape[1] ** 2, make)
    return lambda slopes: slopes.square().sum(1) * shares


def _same(tokens: Integer[Tensor, "n t"], call: Call) -> Bool[Tensor, "n t t"]:
    """Which tokens of an example are one and the same, padding apart."""
    same: Tensor = tokens.unsqueeze(1) == tokens.unsqueeze(2)
    pad = call["padding_idx"]
    return same if pad is None else same & (tokens != pad % len(call["weight"])).unsqueeze(1)


def _scale(call: Call) -> Squares:
    eps = 1e-5 if call["eps"] is None else call["eps"]
    rows = functional.layer_norm(call["input"], call["normalized_shape"], eps=eps)
    return lambda slopes: _shift(call)(slopes * rows)


def _offset(part: str) -> Form:
    """What is added to every example: the slopes, summed over all that one of its numbers is added to."""

    def form(call: Call) -> Squares:
        shape = call[part].shape

        def of(slopes: Float[Tensor, "n *rest"]) -> Float[Tensor, "n"]:
            wide = (1,) * (slopes.ndim - len(shape)) + tuple(shape)
            spread = [axis for axis in range(1, slopes.ndim) if wide[axis] == 1]
            summed = slopes.sum(spread) if spread else slopes
            return summed.reshape(len(slopes), -1).square().sum(1).double()

        return of

    return form


def _by_place(rows: Float[Tensor, "n *t d"]) -> Float[Tensor, "n t d"]:
    return rows.reshape(len(rows), -1, rows.shape[-1])


# layer → the argument that is a parameter → its squares
_LAYERS: Mapping[Callable[..., Any], Mapping[str, Form]] = {
    functional.linear: {"weight": _matrix, "bias": _shift},
    functional.conv2d: {"weight": _kernel, "bias": _channels_shift},
    functional.embedding: {"weight": _lookup},
    functional.embedding_bag: {"weight": _bag},
    functional.layer_norm: {"weight": _scale, "bias": _shift},
    torch.add: (_ADDED := {"input": _offset("input"), "other": _offset("other")}),
    Tensor.add: _ADDED,
}
_ARGUMENTS: Mapping[Callable[..., Any], Sequence[str]] = {
    functional.linear: ("input", "weight", "bias"),
    functional.conv2d: ("input", "weight", "bias", "stride", "padding", "dilation", "groups"),
    **dict.fromkeys((torch.add, Tensor.add), ("input", "other", "alpha")),
    **{
        each: tuple(signature(each).parameters)
        for each in (functional.embedding, functional.embedding_bag, functional.layer_norm)
    },
}
