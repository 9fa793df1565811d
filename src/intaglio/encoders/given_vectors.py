"""Vectors from a file for the tokens of a text: where a table of one's own begins."""

import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.errors import InputError
from intaglio.features import Features

__all__ = ["given_vectors"]


def given_vectors(features: Features, dim: int, path: str) -> Float[Tensor, "v d"]:
    """A row for each token of the vocabulary; those that the file does not have begin at 0.

    Args:
        features: of kind "text".
        dim: of the embedding, and so of the vectors.
        path: of a file that `WordVectors.load` reads.

    Raises:
        InputError: what `WordVectors.load` refuses, vectors of other dimensions, or of no token.
    """
    from intaglio.shallow import WordVectors

    vectors = WordVectors.load(path)
    if vectors.vector_size != dim:
        came = f"vectors of {vectors.vector_size} dimensions in {path} for an embedding of {dim}"
        raise InputError(came, expected="the same", hint=f"--dim {vectors.vector_size}")
    known = [row for row, name in enumerate(features.names) if name in vectors]
    if not known:
        raise InputError(f"no token of the texts in {path}", expected="vectors of the words that are in them")
    table = torch.zeros(len(features.names), dim)
    table[known] = torch.from_numpy(vectors[[features.names[row] for row in known]])
    return table
