"""Restricted: the structures that suit any model, or any whose encoder says where, one after the other."""

from collections.abc import Mapping
from typing import Any

from torch import nn

from intaglio.errors import InputError
from intaglio.regularizers.dropping import dropout, stochastic_depth
from intaglio.regularizers.sharing import tied_decoder
from intaglio.regularizers.sparsity import sparse
from intaglio.regularizers.subspaces import subspace

__all__ = ["restricted"]


def restricted(model: nn.Module, how: Mapping[str, Any], *, seed: int) -> nn.Module:
    """A copy with those that are asked for, in this order.

    Args:
        model: an encoder and a head.
        how: ``tie`` (true), ``density``, ``subspace``, ``stochastic_depth``, ``dropout`` after the encoder; None or
            False for those that are not.
        seed: of the entries that are kept, and of the subspace's directions.

    Raises:
        InputError: a number that does not fit, a model without a decoder to tie or without residual branches, or two
            structures of one parameter.
    """
    if how.get("tie"):
        model = tied_decoder(model)
    if how.get("density") is not None:
        model = sparse(model, density=how["density"], seed=seed)
    if how.get("subspace") is not None:
        model = subspace(model, how["subspace"], seed=seed)
    if how.get("stochastic_depth") is not None:
        model = _shallower(model, how["stochastic_depth"])
    return model if how.get("dropout") is None else dropout(model, how["dropout"])


def _shallower(model: nn.Module, rate: float) -> nn.Module:
    """Branches left out at random, where the encoder says that it has some."""
    encoder = model.get_submodule("encoder")
    branches = getattr(encoder, "branches", ())
    if not branches:
        came = f"stochastic depth of {type(encoder).__name__}, which has no residual branches"
        raise InputError(came, expected="an encoder whose attribute `branches` names them", hint="encoder transformer")
    for pattern in branches:
        model = stochastic_depth(model, f"encoder.{pattern}", rate)
    return model
