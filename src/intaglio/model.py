"""Model: an encoder and a head, ŷ = f′(E(x; W_e); θ′)."""

from collections.abc import Callable, Mapping
from inspect import signature
from typing import Any

from jaxtyping import Float
from torch import Tensor, nn

import intaglio.encoders
from intaglio.errors import InputError
from intaglio.features import Features
from intaglio.losses.kinds import Kind
from intaglio.randomness import seeded
from intaglio.resolve import check_options, resolve

__all__ = ["Model", "build", "outputs_for"]

DEFAULT_ENCODER = {"table": "mlp", "image": "mlp", "text": "bag", "graph": "linear"}


class Model(nn.Module):
    """ŷ = head(encoder(x)); the encoder's output is the embedding. An encoder of several inputs is given all of them.

    >>> import torch
    >>> model = Model(nn.Linear(3, 2), nn.Linear(2, 1))
    >>> model.embed(torch.zeros(5, 3)).shape, model(torch.zeros(5, 3)).shape
    (torch.Size([5, 2]), torch.Size([5, 1]))
    """

    def __init__(self, encoder: nn.Module, head: nn.Module) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = head

    def embed(self, x: Tensor, *more: Tensor) -> Float[Tensor, "n *d"]:
        """The embedding e = E(x; W_e)."""
        return self.encoder(x, *more)  # type: ignore[no-any-return]

    def forward(self, x: Tensor, *more: Tensor) -> Float[Tensor, "n *k"]:
        return self.head(self.embed(x, *more))  # type: ignore[no-any-return]


def outputs_for(kind: Kind, features: Features) -> int | None:
    """How many outputs a loss of a kind asks `build` for: none where it sees the embedding, the inputs' number where it
    reconstructs them.
    """
    return {"sets": 0, "inputs": features.inputs[0].numel(), "targets": None}[kind]


def build(
    features: Features,
    encoder: Any = None,
    *,
    dim: int = 16,
    seed: int = 0,
    outputs: int | None = None,
    decode: bool = False,
    **options: Any,
) -> Model:
    """An encoder that suits the data and a linear head of one output per class or real target.

    Args:
        features: the data; only its shape and kind are read.
        encoder: a name (``"mlp"``), a class, or ``"file.py:name"``; by default the data's kind chooses.
        dim: of the embedding.
        seed: of the initial parameters; the global random state stays as it was.
        outputs: of the head, if others are wanted: as many as the inputs have numbers, to reconstruct them; 0 for no
            head, where the loss sees the embedding.
        decode: instead of the linear head the encoder's own decoder, back to the inputs: an autoencoder, for
            ``features.reconstructing()`` and the loss "mse".
        options: to the encoder, e.g. ``hidden=(256, 128)``.

    Raises:
        InputError: no such encoder, one that does not suit the data, that can't be made with these options or has no
            decoder, or a negative number of outputs.

    >>> import intaglio as ig
    >>> build(ig.load("iris"), dim=4).head
    Linear(in_features=4, out_features=3, bias=True)
    """
    if outputs is not None and outputs < 0:
        raise InputError(f"outputs={outputs}", expected="at least 0")
    make = resolve(encoder or _default(features), intaglio.encoders)
    make = getattr(make, "from_features", make)
    check_options(make, list(signature(make).parameters)[:2], options)
    with seeded("build", seed):
        made = _made(make, features, dim, options)
        return Model(made, _decoder(made) if decode else _head(dim, features.outputs if outputs is None else outputs))


def _made(make: Callable[..., nn.Module], features: Features, dim: int, options: Mapping[str, Any]) -> nn.Module:
    """The encoder; what it says of values that it can't be made with is passed on."""
    try:
        return make(features, dim, **options)
    except InputError:
        raise
    except (AssertionError, RuntimeError, TypeError, ValueError) as error:
        reason = " ".join(str(error).split())[:200] or type(error).__name__
        came = f"{getattr(make, '__qualname__', make)} with dim={dim} and {dict(options)}: {reason}"
        raise InputError(came, expected="values that it can be made with") from error


def _head(dim: int, outputs: int) -> nn.Module:
    return nn.Linear(dim, outputs) if outputs else nn.Identity()


def _default(features: Features) -> str:
    whole = features.kind == "graph" and features.inputs.ndim == 3
    return "readout" if whole else DEFAULT_ENCODER[features.kind]


def _decoder(encoder: nn.Module) -> nn.Module:
    mirrored = getattr(encoder, "mirrored", None)
    if mirrored is None:
        came = f"encoder {type(encoder).__name__} to decode from"
        raise InputError(came, expected="one with a method mirrored()", hint="linear, mlp, conv or denoising")
    return mirrored()  # type: ignore[no-any-return]
