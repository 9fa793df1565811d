"""What an autoencoder makes of its examples, and of places in between: back from embeddings to inputs."""

from collections.abc import Sequence

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float
from torch import Tensor

from intaglio.errors import InputError
from intaglio.features import Features
from intaglio.model import Model
from intaglio.objective import Objective

__all__ = ["reconstructions", "walk"]


def reconstructions(objective: Objective, rows: Sequence[int] | None = None) -> xr.Dataset:
    """Examples beside what the decoder makes of their embeddings, where the objective stands.

    Args:
        objective: of an autoencoder, over `Features`, as ``ig.build(data, decode=True)`` makes it.
        rows: which examples; by default all.

    Returns:
        ``original`` and ``reconstruction`` (example, …) in the shape of the inputs (of images channel, row and
        column), and ``error`` (example): ½‖x̂ − x‖².

    Raises:
        InputError: an objective over other data, or a model whose outputs are no inputs.

    >>> import intaglio as ig
    >>> data = ig.load("iris").reconstructing()
    >>> objective = ig.Objective(ig.build(data, "linear", dim=2, decode=True), data, loss="mse")
    >>> reconstructions(objective, [0, 1])["reconstruction"].shape
    (2, 4)
    """
    data = _features_of(objective)
    chosen = list(range(len(data)) if rows is None else rows)
    part = objective.over(data.take(chosen))
    outputs = _as_inputs(part.outputs(), data)
    originals = data.take(chosen).inputs
    error = 0.5 * (outputs - originals.to(outputs)).flatten(1).square().sum(1)
    dims = ("example", *_axes(data))
    return xr.Dataset(
        {
            "original": (dims, originals.numpy()),
            "reconstruction": (dims, outputs.cpu().numpy()),
            "error": ("example", error.cpu().numpy()),
        },
        {"example": chosen},
        _about(objective),
    )


def walk(objective: Objective, start: int, stop: int, *, steps: int = 9) -> xr.Dataset:
    """What the decoder makes of the straight line between the embeddings of two examples.

    Args:
        objective: as for `reconstructions`.
        start, stop: positions of the two examples in the data.
        steps: places on the line, both ends included.

    Returns:
        ``decoded`` (place, …) in the shape of the inputs, ``embedding`` (place, dimension), and ``original``
        (end, …), the two examples; ``place`` runs from 0 to 1.

    Raises:
        InputError: fewer than two steps, or as `reconstructions`.

    >>> import intaglio as ig
    >>> data = ig.load("digits").reconstructing()
    >>> objective = ig.Objective(ig.build(data, "linear", dim=2, decode=True), data, loss="mse")
    >>> dict(walk(objective, 0, 1, steps=5)["decoded"].sizes)
    {'place': 5, 'channel': 1, 'row': 8, 'column': 8}
    """
    if steps < 2:
        raise InputError(f"steps={steps}", expected="at least 2, the two ends")
    data = _features_of(objective)
    ends = data.take([start, stop])
    places = np.linspace(0, 1, steps)
    first, last = objective.over(ends).embeddings()
    t = torch.as_tensor(places).to(first).unsqueeze(1)
    line = first + t * (last - first)
    decoded = _as_inputs(_decoded(objective, line), data)
    axes = _axes(data)
    return xr.Dataset(
        {
            "decoded": (("place", *axes), decoded.cpu().numpy()),
            "embedding": (("place", "dimension"), line.cpu().numpy()),
            "original": (("end", *axes), ends.inputs.numpy()),
        },
        {"place": places, "end": [start, stop]},
        _about(objective),
    )


@torch.no_grad()
def _decoded(objective: Objective, embeddings: Float[Tensor, "n d"]) -> Tensor:
    """The head's answer to any embeddings, where the objective stands."""
    objective.restore()
    model = objective.worker.model
    if not isinstance(model, Model):
        raise InputError(f"a model of type {type(model).__name__}", expected="ig.Model(encoder, decoder)")
    return model.head(embeddings)  # type: ignore[no-any-return]


def _features_of(objective: Objective) -> Features:
    if not isinstance(objective.data, Features):
        came = f"an objective over {type(objective.data).__name__}"
        raise InputError(came, expected="Features", hint="data.reconstructing()")
    return objective.data


def _as_inputs(outputs: Tensor, data: Features) -> Tensor:
    shape = data.inputs.shape[1:]
    if outputs[0].numel() != shape.numel():
        came = f"outputs of shape {tuple(outputs.shape[1:])} for inputs of shape {tuple(shape)}"
        raise InputError(came, expected="a decoder back to the inputs", hint="ig.build(data, decode=True)")
    return outputs.reshape(-1, *shape)


def _axes(data: Features) -> tuple[str, ...]:
    named = {1: ("feature",), 3: ("channel", "row", "column")}
    count = data.inputs.ndim - 1
    return named.get(count, tuple(f"axis {i + 1}" for i in range(count)))


def _about(objective: Objective) -> dict[str, str]:
    facts = objective.provenance
    return {"data": str(facts["data"]), "loss": objective.words}
