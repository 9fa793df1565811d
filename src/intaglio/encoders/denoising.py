"""An encoder that sees its inputs corrupted while it learns."""

from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor, nn

import intaglio.encoders
from intaglio.errors import InputError
from intaglio.features import Features
from intaglio.resolve import check_options, resolve

__all__ = ["Denoising"]


class Denoising(nn.Module):
    """e = E(x + σz), some of x being 0, while training; e = E(x) otherwise.

    With a decoder and the clean inputs as targets it is the denoising autoencoder of Vincent et al. (2008),
    Extracting and composing robust features with denoising autoencoders. An objective with ``randomness=SEED``
    has the noise at every point of a survey, the same at all.

    Args:
        encoder: any encoder of real inputs.
        noise: σ, standard deviation of the normal noise, in the inputs' unit.
        masked: share of the inputs that are set to 0; the others keep their size.

    Raises:
        InputError: a negative σ, or a share that is not from 0 to below 1.

    >>> from intaglio.encoders import Linear
    >>> denoising = Denoising(Linear(3, 2), noise=0.1).eval()
    >>> x = torch.ones(1, 3)
    >>> bool((denoising(x) == denoising.encoder(x)).all())
    True
    """

    def __init__(self, encoder: nn.Module, *, noise: float = 0.3, masked: float = 0.0) -> None:
        super().__init__()
        if not (noise >= 0 and 0 <= masked < 1):
            came = f"noise={noise}, masked={masked}"
            raise InputError(came, expected="noise of at least 0, and a share from 0 to below 1")
        self.encoder = encoder
        self.noise = noise
        self.mask = nn.Dropout(masked)  # its mode decides for both: what turns dropout on, turns the noise on

    @classmethod
    def from_features(
        cls, features: Features, dim: int, *, encoder: str = "mlp", noise: float = 0.3, masked: float = 0.0, **how: Any
    ) -> "Denoising":
        make = resolve(encoder, intaglio.encoders).from_features  # type: ignore[attr-defined]
        check_options(make, ("features", "dim"), how)
        return cls(make(features, dim, **how), noise=noise, masked=masked)

    def mirrored(self) -> nn.Module:
        """The decoder of an autoencoder: that of the encoder within."""
        return self.encoder.mirrored()  # type: ignore[no-any-return, operator]

    def forward(self, x: Float[Tensor, "n *axes"]) -> Float[Tensor, "n d"]:
        return self.encoder(self._corrupted(x) if self.mask.training else x)  # type: ignore[no-any-return]

    def _corrupted(self, x: Float[Tensor, "n *axes"]) -> Float[Tensor, "n *axes"]:
        kept: Tensor = self.mask(torch.ones_like(x)) * (1 - self.mask.p)  # dropout would make what is left larger
        return kept * x + self.noise * torch.randn_like(x)
