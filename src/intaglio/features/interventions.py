"""Interventions: what is done to a feature to see what it was good for.

Each is a plain function of the feature's values (n, k), one row an example, and, by name, of what it needs besides:
``train`` (m, k), the values the model was trained on, and ``generator``, where it draws at random. A function of
your own is used in the same way; one that takes no generator is applied once, the others as often as repeats say.
"""

from collections.abc import Callable
from inspect import signature

import torch
from jaxtyping import Float, Integer, Shaped
from torch import Tensor

from intaglio.errors import InputError

__all__ = ["drop", "noise", "permute", "rescale"]

UNKNOWN = 1  # the token that stands for any other
PADDING = 0

Intervention = Callable[..., Shaped[Tensor, "n k"]]


def permute(values: Shaped[Tensor, "n k"], generator: torch.Generator) -> Shaped[Tensor, "n k"]:
    """Hand each example the values of another, the k columns together: what they say of it is lost, their spread not.

    Source: Breiman, Random Forests, Machine Learning 45 (2001).

    >>> permute(torch.arange(4).reshape(4, 1), torch.Generator().manual_seed(0)).flatten().sort().values.tolist()
    [0, 1, 2, 3]
    """
    return values[torch.randperm(len(values), generator=generator).to(values.device)]


def drop(values: Float[Tensor, "n k"], train: Float[Tensor, "m k"]) -> Float[Tensor, "n k"]:
    """Give every example the mean of the training data.

    >>> drop(torch.tensor([[1.0], [2.0]]), torch.tensor([[0.0], [4.0]])).tolist()
    [[2.0], [2.0]]
    """
    return train.mean(0, keepdim=True).to(values).expand_as(values)


def rescale(values: Float[Tensor, "n k"], factor: float = 2.0) -> Float[Tensor, "n k"]:
    """x → factor · x, as in another unit that the model was not told of.

    >>> rescale(torch.tensor([[1.5]])).tolist()
    [[3.0]]
    """
    return factor * values


def noise(
    values: Float[Tensor, "n k"], train: Float[Tensor, "m k"], generator: torch.Generator, scale: float = 1.0
) -> Float[Tensor, "n k"]:
    """x + scale · σ · z with z standard normal and σ each column's standard deviation in the training data.

    >>> noise(torch.zeros(2, 1), torch.ones(3, 1), torch.Generator()).tolist()  # a constant column has no spread
    [[0.0], [0.0]]
    """
    z = torch.randn(values.shape, generator=generator, dtype=torch.float64).to(values)
    return values + scale * train.std(0, correction=0, keepdim=True).to(values) * z


def draws(intervention: Intervention) -> bool:
    """Whether it draws at random, so that repeats differ.

    >>> draws(permute), draws(drop)
    (True, False)
    """
    return "generator" in signature(intervention).parameters


def apply(
    intervention: Intervention, values: Shaped[Tensor, "n k"], train: Shaped[Tensor, "m k"], generator: torch.Generator
) -> Shaped[Tensor, "n k"]:
    """The intervention, given what it asks for.

    Raises:
        InputError: it gives another shape than it was given.
    """
    offered = {"train": train, "generator": generator}
    taken = {name: offered[name] for name in signature(intervention).parameters if name in offered}
    found = intervention(values, **taken)
    if not isinstance(found, Tensor) or found.shape != values.shape:
        came = f"an intervention that gives {tuple(found.shape) if isinstance(found, Tensor) else type(found).__name__}"
        raise InputError(came, expected=f"new values of shape {tuple(values.shape)}")
    return found.to(values)


def permute_token(
    tokens: Integer[Tensor, "n length"], token: int, generator: torch.Generator
) -> Integer[Tensor, "n length"]:
    """Let the occurrences of a token change places with as many tokens drawn from all texts, padding apart.

    Every token occurs as often as before, and every text is as long; only where this one stands is left to chance.

    >>> texts = torch.tensor([[2, 3, 0], [3, 4, 4]])
    >>> permute_token(texts, 2, torch.Generator().manual_seed(0)).flatten().sort().values.tolist()
    [0, 2, 3, 3, 4, 4]
    """
    flat = tokens.flatten()
    places = torch.nonzero(flat != PADDING).flatten()
    old = torch.nonzero(flat == token).flatten()
    new = places[torch.randperm(len(places), generator=generator)[: len(old)].to(places.device)]
    left, entered = old[~torch.isin(old, new)], new[flat[new] != token]
    found = flat.clone()
    found[left], found[entered] = flat[entered], token
    return found.view_as(tokens)


def drop_token(tokens: Integer[Tensor, "n length"], token: int) -> Integer[Tensor, "n length"]:
    """Put the unknown token wherever this one stands.

    >>> drop_token(torch.tensor([[2, 3, 0]]), 2).tolist()
    [[1, 3, 0]]
    """
    return torch.where(tokens == token, UNKNOWN, tokens)
