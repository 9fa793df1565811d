"""Numbers by the bins that they lie in: piecewise-linear embeddings."""

import warnings
from collections.abc import Sequence

import torch
from jaxtyping import Float
from torch import Tensor, nn

from intaglio.errors import InputError
from intaglio.extra import extra
from intaglio.features import Features

__all__ = ["PiecewiseLinear"]


class PiecewiseLinear(nn.Module):
    """Each number as how far it has come through each of its bins, times a matrix of its own; then one linear layer.

    Within a bin the embedding is linear in the number; at the bins' edges it may bend. Gorishniy, Rubachev & Babenko
    (2022), On embeddings for numerical features in tabular deep learning; by the authors' package, version "B".

    Args:
        edges: of each number's bins, rising, two or more.
        dim: of the embedding.
        each: dimensions of each number's own embedding.

    Raises:
        InputError: edges that do not rise, or rtdl_num_embeddings is not installed.

    >>> PiecewiseLinear([torch.tensor([0.0, 1.0, 3.0])], 2)(torch.tensor([[0.5], [2.0]])).shape
    torch.Size([2, 2])
    """

    def __init__(self, edges: Sequence[Float[Tensor, "k"]], dim: int, *, each: int = 8) -> None:
        super().__init__()
        library = extra("rtdl_num_embeddings", "tables")
        for column, own in enumerate(edges):
            if len(own) < 2 or not bool((own.diff() > 0).all()):
                came = f"edges {own.tolist()} of number {column}"
                raise InputError(came, expected="two or more that rise", hint="leaving out constant columns")
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message=".* just two bin edges")  # as each one-hot column has
            self.numbers = library.PiecewiseLinearEmbeddings(list(edges), each, activation=False, version="B")
        self.project = nn.Linear(len(edges) * each, dim)

    @classmethod
    def of_numbers(cls, x: Float[Tensor, "n m"], dim: int, *, bins: int = 16, each: int = 8) -> "PiecewiseLinear":
        """With as many examples in each bin, as near as equal numbers allow."""
        shares = torch.linspace(0, 1, bins + 1, dtype=x.dtype)
        return cls([column.unique() for column in torch.quantile(x, shares, dim=0).T], dim, each=each)

    @classmethod
    def from_features(cls, features: Features, dim: int, *, bins: int = 16, each: int = 8) -> "PiecewiseLinear":
        check_numbers(features, "piecewiselinear")
        return cls.of_numbers(features.inputs, dim, bins=bins, each=each)

    def forward(self, x: Float[Tensor, "n m"]) -> Float[Tensor, "n d"]:
        return self.project(self.numbers(x).flatten(1))  # type: ignore[no-any-return]


def check_numbers(features: Features, encoder: str) -> None:
    """Refuse data that is no table of numbers."""
    if features.inputs.ndim != 2 or not features.inputs.is_floating_point():
        came = f"{encoder} on {features.kind} data of shape {tuple(features.inputs.shape)}"
        raise InputError(came, expected="a table of numbers (n, m)")
