"""Negatives: which words stand beside a pair as wrong answers, drawn once and a part of the objective."""

from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float, Int64, Integer, Real
from torch import Tensor

from intaglio.errors import InputError
from intaglio.sources.drawn import Drawn

__all__ = ["Negatives", "noise"]


@dataclass(frozen=True)
class Negatives:
    """Words drawn beside every pair, by their frequency to a power, for the loss `skip_gram`.

    The draw is made once, so that the objective stays one function of the parameters; it stands in the provenance. A
    drawn word may be the pair's own by chance, which keeps the shifted PMI the optimum (the authors' program passes
    over such a draw).

    Args:
        count: words for each pair.
        power: of the frequencies; 0 draws all words alike.
        seed: of the draw.

    Raises:
        InputError: no word, or a negative power or seed.

    Source:
        Mikolov et al., Distributed representations of words and phrases, 2013.

    >>> pairs = torch.tensor([[0, 1], [1, 0], [2, 1]])  # centre and context
    >>> drawn = Negatives(count=2, seed=0).beside(pairs)
    >>> drawn.inputs.shape, drawn.targets[0].tolist(), drawn.how
    (torch.Size([3, 4]), [1.0, 0.0, 0.0], '2 negatives a pair, by frequency^0.75, seed 0')
    """

    count: int = 5
    power: float = 0.75
    seed: int = 0

    def __post_init__(self) -> None:
        if self.count < 1:
            raise InputError(f"{self.count} negatives", expected="at least 1 word for each pair")
        if self.power < 0 or self.seed < 0:
            raise InputError(f"power={self.power}, seed={self.seed} of negatives", expected="at least 0")

    def drawn(self, counts: Real[np.ndarray, "w"], n: int) -> Int64[np.ndarray, "n k"]:
        """`count` words for each of `n` pairs; `counts` says how often each word occurs."""
        return self.of(noise(counts, self.power), n)

    def of(self, shares: Float[np.ndarray, "w"], n: int) -> Int64[np.ndarray, "n k"]:
        """As `drawn`, by the words' own shares, which sum to 1."""
        generator = np.random.default_rng([self.seed, 1])
        return generator.choice(len(shares), (n, self.count), p=shares)

    def beside(self, pairs: Integer[Tensor, "n *two"], counts: Real[np.ndarray, "w"] | None = None) -> Drawn:
        """Each pair (centre, context) with its negatives: inputs (n, 2 + count), targets 1 for the context.

        Args:
            pairs: (n, 2) numbers of words.
            counts: how often each word occurs; by default as a context among the pairs.

        Raises:
            InputError: no pairs, another shape, or a word that `counts` does not know.
        """
        if pairs.ndim != 2 or pairs.shape[1] != 2 or not len(pairs) or int(pairs.min()) < 0:
            came = f"pairs of shape {tuple(pairs.shape)}"
            raise InputError(came, expected="(n, 2) numbers from 0: a centre and a context each, at least one pair")
        own = np.bincount(pairs[:, 1].cpu().numpy()) if counts is None else counts
        if counts is not None and int(pairs.max()) >= len(counts):
            raise InputError(f"word {int(pairs.max())} among {len(counts)} counts", expected="a count for each word")
        negatives = torch.from_numpy(self.drawn(own, len(pairs))).to(pairs)
        return Drawn(torch.cat([pairs, negatives], 1), answers(len(pairs), self.count), self.words)

    @property
    def words(self) -> str:
        """How they were drawn, for captions."""
        return f"{self.count} negatives a pair, by frequency^{self.power:g}, seed {self.seed}"


def answers(n: int, negatives: int) -> Float[Tensor, "n k"]:
    """1 for the true word, which comes first, and 0 for the drawn ones."""
    return torch.eye(1, 1 + negatives).repeat(n, 1)


def noise(counts: Real[np.ndarray, "w"], power: float) -> Float[np.ndarray, "w"]:
    """The distribution that negatives are drawn from: count to a power, as shares.

    >>> noise(np.array([16, 1]), 0.5).tolist()
    [0.8, 0.2]
    """
    weights = (counts / counts.max()) ** power
    return np.asarray(weights / weights.sum())
