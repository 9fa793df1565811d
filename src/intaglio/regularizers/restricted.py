"""Restricted: the structures that suit any model, one after the other."""

from torch import nn

from intaglio.regularizers.dropping import dropout
from intaglio.regularizers.sparsity import sparse
from intaglio.regularizers.subspaces import subspace

__all__ = ["restricted"]


def restricted(
    model: nn.Module, *, density: float | None, subspace_dims: int | None, rate: float | None, seed: int
) -> nn.Module:
    """A copy with those that are asked for: `sparse`, `subspace`, and last `dropout` after the encoder.

    Raises:
        InputError: a number that does not fit, or both a density and a subspace.
    """
    if density is not None:
        model = sparse(model, density=density, seed=seed)
    if subspace_dims is not None:
        model = subspace(model, subspace_dims, seed=seed)
    return model if rate is None else dropout(model, rate)
