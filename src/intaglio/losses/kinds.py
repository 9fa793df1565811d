"""What a loss compares the outputs with: targets, one another, or the inputs."""

from collections.abc import Callable
from functools import partial
from typing import Any, Literal

from intaglio.losses.over_sets import contrastive, info_nce, supervised_contrastive, triplet
from intaglio.losses.regression import reconstruction

__all__ = ["Kind", "kind_of"]

Kind = Literal["targets", "sets", "inputs"]

OVER_SETS = (contrastive, triplet, info_nce, supervised_contrastive)


def kind_of(loss: Callable[..., Any]) -> Kind:
    """``"targets"`` for a loss of each example, ``"sets"`` for one over a set, ``"inputs"`` for a reconstruction.

    >>> kind_of(partial(contrastive, margin=2.0))
    'sets'
    """
    own = loss
    while isinstance(own, partial):
        own = own.func
    if own in OVER_SETS:
        return "sets"
    return "inputs" if own is reconstruction else "targets"
