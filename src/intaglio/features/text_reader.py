"""New texts become inputs as the first ones did: tokens, counts, weighted counts, or one-hot rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

import torch
from jaxtyping import Float, Int64, Shaped
from torch import Tensor
from torch.nn import functional

from intaglio.errors import InputError
from intaglio.features.tokens import encode

__all__ = ["Representation", "TextReader", "bag_of_words", "inverse_frequencies", "onehot", "tf_idf"]

Representation = Literal["tokens", "bag", "tfidf", "onehot"]
MOST = 2**30  # numbers of one-hot rows, 4 GiB


@dataclass(frozen=True)
class TextReader:
    """What was learnt of the first texts: n strings → inputs.

    Args:
        vocabulary: its tokens, padding and the unknown first.
        tokens: the tokenizer, by name or as it is.
        max_length: texts are cut after so many tokens.
        representation: what tokens become.
        weights: inverse document frequency of each token, for "tfidf".
    """

    vocabulary: tuple[str, ...]
    tokens: Any
    max_length: int
    representation: Representation = "tokens"
    weights: tuple[float, ...] = ()

    def __call__(self, texts: Iterable[str]) -> Shaped[Tensor, "n *axes"]:
        found = encode(texts, self.vocabulary, tokens=self.tokens, max_length=self.max_length)
        return self.represent(found)

    def represent(self, tokens: Int64[Tensor, "n length"]) -> Shaped[Tensor, "n *axes"]:
        """Token numbers as this reader's inputs."""
        rows = len(self.vocabulary)
        if self.representation == "tokens":
            return tokens
        if self.representation == "onehot":
            return onehot(functional.pad(tokens, (0, max(0, self.max_length - tokens.shape[1]))), rows)
        counts = bag_of_words(tokens, rows)
        return counts if self.representation == "bag" else tf_idf(counts, torch.tensor(self.weights))


def onehot(tokens: Int64[Tensor, "n length"], rows: int) -> Float[Tensor, "n length v"]:
    """Each token as a row of 0 with a 1 in its own column; padding, token 0, as a row of 0.

    Raises:
        InputError: more numbers than memory should hold.

    >>> onehot(torch.tensor([[2, 1, 0]]), 3).tolist()
    [[[0.0, 0.0, 1.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]]]
    """
    if tokens.numel() * rows > MOST:
        came = f"one-hot rows of {tokens.shape[0]} × {tokens.shape[1]} tokens among {rows}"
        expected = f"at most {MOST:,} numbers"
        raise InputError(came, expected=expected, hint="tokens and the encoder 'lookup', which says the same")
    found = functional.one_hot(tokens, rows).float()
    found[..., 0] = 0
    return found


def bag_of_words(tokens: Int64[Tensor, "n length"], rows: int) -> Float[Tensor, "n v"]:
    """How often each token occurs in each text; padding, token 0, does not count.

    >>> bag_of_words(torch.tensor([[2, 1, 2, 0]]), 3).tolist()
    [[0.0, 1.0, 2.0]]
    """
    counts = torch.zeros(len(tokens), rows)
    counts.scatter_add_(1, tokens, (tokens != 0).float())
    return counts


def inverse_frequencies(present: Float[Tensor, "v"], texts: int) -> tuple[float, ...]:
    """ln((1 + n) / (1 + df)) + 1, df being how many of n texts have the token: that of scikit-learn, smoothed."""
    return tuple((torch.log((1 + texts) / (1 + present)) + 1).float().tolist())


def tf_idf(counts: Float[Tensor, "n v"], weights: Float[Tensor, "v"]) -> Float[Tensor, "n v"]:
    """Counts times weights, each row to length 1 (a row without tokens stays 0)."""
    return functional.normalize(counts * weights, dim=1)
