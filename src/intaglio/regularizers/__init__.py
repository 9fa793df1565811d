"""Regularisers: restriction of the parameters by a term of the loss, or by structure.

A penalty is a function of the parameters; `penalties={"l2": λ}` weighs and adds it. A structure is a function of a
model that gives a changed copy, in which fewer numbers move, or noise comes in; `effects` says what became of θ.
"""

from intaglio.regularizers.dropping import dropout, stochastic_depth
from intaglio.regularizers.in_words import effects as effects
from intaglio.regularizers.sharing import share, tie
from intaglio.regularizers.sparsity import sparse
from intaglio.regularizers.subspaces import subspace
from intaglio.regularizers.terms import elastic_net, embedding_norm, group_lasso, l1, l2

PENALTIES = ("elastic_net", "embedding_norm", "group_lasso", "l1", "l2")
STRUCTURES = ("dropout", "share", "sparse", "stochastic_depth", "subspace", "tie")

__all__ = [
    "dropout",
    "elastic_net",
    "embedding_norm",
    "group_lasso",
    "l1",
    "l2",
    "share",
    "sparse",
    "stochastic_depth",
    "subspace",
    "tie",
]
