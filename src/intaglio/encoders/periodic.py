"""Numbers by waves of learnt frequencies: periodic embeddings."""

from jaxtyping import Float
from torch import Tensor, nn

from intaglio.encoders.piecewise_linear import check_numbers
from intaglio.errors import InputError
from intaglio.extra import extra
from intaglio.features import Features

__all__ = ["Periodic"]


class Periodic(nn.Module):
    """cos and sin of 2πcx for k learnt frequencies c of each number, a matrix of its own and ReLU; then a linear layer.

    Gorishniy, Rubachev & Babenko (2022), On embeddings for numerical features in tabular deep learning; by the
    authors' package.

    Args:
        width: how many numbers an example has.
        dim: of the embedding.
        each: dimensions of each number's own embedding.
        frequencies: k.
        scale: standard deviation of the first frequencies, in cycles per unit of the number. The surface gets rougher
            with it: for standardised numbers 0.01 to 0.1 is smooth, 1 is not.

    Raises:
        InputError: a scale that is not positive, or rtdl_num_embeddings is not installed.

    >>> import torch
    >>> Periodic(3, 2)(torch.zeros(5, 3)).shape
    torch.Size([5, 2])
    """

    def __init__(self, width: int, dim: int, *, each: int = 8, frequencies: int = 16, scale: float = 0.1) -> None:
        super().__init__()
        if not scale > 0:
            raise InputError(f"scale={scale}", expected="a positive frequency")
        make = extra("rtdl_num_embeddings", "tables").PeriodicEmbeddings
        self.numbers = make(width, each, n_frequencies=frequencies, frequency_init_scale=scale, lite=False)
        self.project = nn.Linear(width * each, dim)

    @classmethod
    def of_numbers(
        cls, x: Float[Tensor, "n m"], dim: int, *, each: int = 8, frequencies: int = 16, scale: float = 0.1
    ) -> "Periodic":
        """For as many numbers an example as `x` has."""
        return cls(x.shape[1], dim, each=each, frequencies=frequencies, scale=scale)

    @classmethod
    def from_features(
        cls, features: Features, dim: int, *, each: int = 8, frequencies: int = 16, scale: float = 0.1
    ) -> "Periodic":
        check_numbers(features, "periodic")
        return cls.of_numbers(features.inputs, dim, each=each, frequencies=frequencies, scale=scale)

    def forward(self, x: Float[Tensor, "n m"]) -> Float[Tensor, "n d"]:
        return self.project(self.numbers(x).flatten(1))  # type: ignore[no-any-return]
