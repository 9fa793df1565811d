"""Contract checks for what you add: a direction, an encoder, a loss, a regulariser.

Each takes your callable and something small to try it on, and raises `ContractError`, an `AssertionError`, which says
what does not hold. In a test it is one line.
"""

from intaglio.testing.contract import ContractError
from intaglio.testing.direction import check_direction
from intaglio.testing.encoder import check_encoder
from intaglio.testing.loss import check_loss
from intaglio.testing.regularizer import check_regularizer
from intaglio.testing.structure import check_structure

__all__ = [
    "ContractError",
    "check_direction",
    "check_encoder",
    "check_loss",
    "check_regularizer",
    "check_structure",
]
