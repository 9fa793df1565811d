"""Regularisers: penalties as plain functions of the parameters, which `penalties={"l2": λ}` weighs and adds."""

from intaglio.regularizers.terms import elastic_net, embedding_norm, group_lasso, l1, l2

__all__ = ["elastic_net", "embedding_norm", "group_lasso", "l1", "l2"]
