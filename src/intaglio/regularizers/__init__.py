"""Regularisers: penalties as plain functions of the parameters, which `penalties={"l2": λ}` weighs and adds."""

from intaglio.regularizers.terms import l1, l2

__all__ = ["l1", "l2"]
