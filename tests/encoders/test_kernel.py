"""Kernel maps: their Gram matrices against the kernel, scikit-learn, and near-identical rows told apart."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from sklearn.kernel_approximation import Nystroem as TheirNystroem
from sklearn.metrics.pairwise import rbf_kernel

import intaglio as ig
from intaglio.encoders import Fourier, Nystroem
from intaglio.encoders.kernel import gaussian
from intaglio.errors import InputError

F64 = torch.float64


def numbers(*shape: int) -> torch.Tensor:
    return torch.randn(shape, dtype=F64, generator=torch.Generator().manual_seed(0))


def test_fourier_products_are_the_kernel_on_average_within_their_variance() -> None:
    """A product of D waves has the kernel as its mean and at most 1/D as its variance; over 40 draws both show."""
    x, components, draws = numbers(30, 3), 200, 40
    errors = []
    for seed in range(draws):
        lifted = Fourier(3, 2, components=components, gamma=0.4, seed=seed).double().lift(x)
        errors.append((lifted @ lifted.T).numpy() - rbf_kernel(x, gamma=0.4))
    assert np.square(errors).mean() < 1 / components
    assert np.abs(np.mean(errors, axis=0)).max() < 5 / np.sqrt(components * draws)


def test_nystroem_with_every_row_is_the_kernel_itself() -> None:
    x = numbers(12, 3)
    lifted = Nystroem(x, 2, gamma=0.4).lift(x)
    np.testing.assert_allclose(lifted @ lifted.T, rbf_kernel(x, gamma=0.4), atol=1e-9)


def test_nystroem_is_scikit_learns() -> None:
    x = numbers(20, 3)
    theirs = TheirNystroem(gamma=0.4, n_components=6, random_state=0).fit(x)
    ours = Nystroem(torch.tensor(theirs.components_), 2, gamma=0.4).lift(x)
    other = theirs.transform(x)
    np.testing.assert_allclose(ours @ ours.T, other @ other.T, atol=1e-9)


def test_rows_that_hardly_differ_are_told_apart_in_more_dimensions() -> None:
    """[1 2 3 5], [0 2 3 5], [4 2 3 5] from 4 to 8 dimensions: the angles between them open."""
    rows = torch.tensor([[1.0, 2, 3, 5], [0, 2, 3, 5], [4, 2, 3, 5]], dtype=F64)
    lifted = Fourier(4, 2, components=8, gamma=1.0).double().lift(rows)
    before, after = (torch.nn.functional.normalize(each, dim=1) for each in (rows, lifted))
    cosines = [(each @ each.T)[torch.triu_indices(3, 3, 1).unbind()] for each in (before, after)]
    assert lifted.shape == (3, 8)
    assert cosines[0].min() > 0.83
    assert (cosines[1] < cosines[0] - 0.1).all()


@pytest.mark.parametrize("encoder", ["fourier", "nystroem"])
def test_kernel_maps_are_learnt_surveyed_and_bent(encoder: str, studied: Callable[..., Any]) -> None:
    data = ig.load("iris")
    objective = ig.Objective(ig.build(data, encoder, dim=2).double(), data)
    studied(objective, epochs=2, lr=0.02)


def test_a_seed_draws_the_same_waves() -> None:
    one, same, other = (Fourier(3, 2, seed=seed).frequencies for seed in (0, 0, 1))
    assert torch.equal(one, same)
    assert not torch.equal(one, other)
    assert gaussian(torch.zeros(1, 2), torch.zeros(1, 2), 1.0).item() == 1


@pytest.mark.parametrize("make", [lambda: Fourier(3, 2, gamma=0), lambda: Nystroem(torch.eye(3), 2, gamma=-1)])
def test_a_gamma_must_be_positive(make: object) -> None:
    with pytest.raises(InputError, match=r"gamma=.*; expected a positive number"):
        make()  # type: ignore[operator]
    with pytest.raises(InputError, match="fourier on text data"):
        ig.build(ig.from_text(["a b", "a"], [0, 1], min_count=1), "fourier")
    with pytest.raises(InputError, match="nystroem on text data"):
        ig.build(ig.from_text(["a b", "a"], [0, 1], min_count=1), "nystroem")
