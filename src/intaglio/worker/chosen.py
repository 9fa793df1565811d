"""Chosen: how an objective's losses are found, by what it was told of its loss."""

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from torch import Tensor, nn

import intaglio.losses
from intaglio.errors import InputError
from intaglio.losses.kinds import Kind, kind_of
from intaglio.resolve import named, resolve
from intaglio.worker.steps import Step, by_embedding, by_forward, by_inputs, by_loss, by_model

__all__ = ["Chosen", "chosen"]

SEEN = ("outputs", "embedding")


class Chosen(NamedTuple):
    """A name for the loss, what it compares, how it is found, and the function, if the model is not the one to tell."""

    name: str
    kind: Kind
    step: Step
    loss: Callable[..., Tensor] | None

    @property
    def whole(self) -> bool:
        """Whether the caller's batches are taken as they are."""
        return self.loss is None


def chosen(
    loss: str | Callable[..., Tensor],
    forward: Callable[[nn.Module, Any], Any] | None,
    *,
    sets: bool,
    sees: str | None,
    embedding: str | None,
) -> Chosen:
    """What finds the losses.

    Args:
        loss, forward, sees, embedding: as for `Objective`.
        sets: whether it was given sets.

    Raises:
        InputError: an unknown loss, or options that do not go together.
    """
    if sees not in (None, *SEEN):
        raise InputError(f"sees={sees!r}", expected="'outputs' or 'embedding'")
    if forward is not None and loss != "cross_entropy":
        raise InputError("a loss and a forward", expected="one of them, for the forward gives the losses")
    if forward is not None or loss == "model":
        name, step = (named(forward), by_forward(forward)) if forward is not None else ("model", by_model())
        if sees is not None:
            raise InputError(f"sees={sees!r} without a loss", expected="a loss of outputs and targets, or neither")
        return Chosen(name, "sets" if sets else "targets", step, None)
    function = resolve(loss, intaglio.losses)
    name = loss if isinstance(loss, str) else named(loss)
    kind: Kind = "sets" if sets else kind_of(function)
    if sets:
        _check_over_sets(name, function)
    if kind == "inputs":
        return Chosen(name, kind, by_inputs(function), function)
    if sees == "embedding" and embedding is None:
        raise InputError("sees='embedding' without an embedding", expected="embedding='path.of.module', or ig.Model")
    if embedding is not None and (sees == "embedding" or (sees is None and kind == "sets")):
        return Chosen(name, kind, by_embedding(function, embedding), function)
    return Chosen(name, kind, by_loss(function), function)


def _check_over_sets(name: str, function: Callable[..., Any]) -> None:
    own = function.func if isinstance(function, partial) else function
    if (getattr(own, "__module__", None) or "").startswith("intaglio.losses") and kind_of(function) != "sets":
        over = "contrastive, triplet, info_nce, supervised_contrastive, or a function of your own"
        raise InputError(f"sets for {name}, a loss of each example", expected=f"one that compares them: {over}")
