"""Eigenvalues: exact against dense matrices, honest about what has not converged."""

from inspect import unwrap

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.curvature import Product, eigenpairs, eigenvalues, ggn, hessian
from intaglio.curvature.lanczos import extreme_pairs, inner, length, quadrature
from intaglio.curvature.layout import Layout
from intaglio.errors import InputError, RunError

F64 = torch.float64


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def matrix(values) -> Product:
    """A product with known eigenvalues, in a random orthonormal basis."""
    values = torch.as_tensor(values, dtype=F64)
    q, _ = torch.linalg.qr(torch.randn(len(values), len(values), generator=generator(), dtype=F64))
    dense = q @ torch.diag(values) @ q.T
    return Product(Layout({"w": torch.zeros(len(values), dtype=F64)}), lambda: iter([lambda v: [dense @ v[0]]]))


@pytest.fixture
def objective() -> ig.Objective:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        model = ig.Model(ig.encoders.MLP(5, 10, 4, activation=nn.Tanh), nn.Linear(4, 3)).double()
    x = torch.randn(40, 5, generator=generator(), dtype=F64)
    return ig.Objective(model, (x, torch.arange(40) % 3), batch_size=25, penalties={"l2": 0.01})


@pytest.mark.long
@pytest.mark.parametrize("which", ["largest", "smallest"])
def test_eigenvalues_equal_the_dense_matrixs(objective, which):
    product = hessian(objective)
    expected = np.linalg.eigvalsh(product @ np.eye(product.shape[0]))
    expected = expected[::-1][:6] if which == "largest" else expected[:6]
    found = eigenvalues(objective, 6, which=which)
    np.testing.assert_allclose(found.eigenvalue, expected, rtol=0, atol=1e-11)
    assert found.converged.all()
    assert found.attrs["status"] == "converged"
    assert found.attrs["products"] < product.shape[0]


def test_residuals_are_those_of_the_vectors(objective):
    pairs = eigenpairs(objective, 3, tolerance=1e-3)
    for vector, value, residual in zip(pairs.vectors, pairs.values.eigenvalue, pairs.values.residual, strict=True):
        image = objective.hvp(vector)
        left = sum(float((image[name] - float(value) * vector[name]).square().sum()) for name in vector)
        assert np.sqrt(left) == pytest.approx(float(residual), rel=1e-6, abs=1e-12)
        assert sum(float(each.square().sum()) for each in vector.values()) == pytest.approx(1, abs=1e-12)


def test_multiple_eigenvalues_are_found_as_often_as_they_occur():
    values = np.concatenate([np.full(9, 5.0), [4.0, 3.0], np.linspace(0, 1, 289)])
    found = eigenvalues(matrix(values), 11)
    np.testing.assert_allclose(found.eigenvalue, [5.0] * 9 + [4.0, 3.0], rtol=0, atol=1e-9)


def test_a_search_larger_than_its_basis_restarts():
    values = np.sqrt(np.arange(500))
    dense = torch.diag(torch.from_numpy(values))
    like = torch.zeros(1, 500, dtype=F64)
    pairs = extreme_pairs(lambda v: v @ dense, like, 5, tolerance=1e-8, products=2000, basis=20, seed=0).pairs
    np.testing.assert_allclose(pairs.values, values[::-1][:5], rtol=0, atol=1e-9)


def test_nearly_all_eigenvalues_of_a_matrix_larger_than_the_basis():
    values = np.repeat([2.0, -1.0], 20)
    like = torch.zeros(1, 40, dtype=F64)
    dense = torch.diag(torch.from_numpy(values))
    pairs = extreme_pairs(lambda v: v @ dense, like, 38, tolerance=1e-9, products=2000, basis=39, seed=0).pairs
    np.testing.assert_allclose(pairs.values, values[:38], rtol=0, atol=1e-9)


@pytest.mark.parametrize("which", ["largest", "smallest"])
def test_what_has_converged_beside_much_larger_values_is_not_flagged(which):
    """Residuals are a share of the largest value met, not of the small ones asked for."""
    sign = 1 if which == "smallest" else -1
    values = sign * np.concatenate([np.linspace(0.01, 1, 295), np.linspace(50, 90, 5)])
    found = eigenvalues(matrix(values), 2, which=which, tolerance=1e-6)
    assert found.converged.all()
    assert found.attrs["status"] == "converged"
    assert (found.residual <= 2e-6 * 90).all()


def test_eigenvectors_that_random_signs_cannot_see_are_found():
    """Half of all sign vectors are orthogonal to (e_i ± e_j)/√2."""
    pairs = torch.tensor([[1.0, 0.5], [0.5, 1.0]], dtype=F64)
    dense = torch.kron(torch.diag(torch.linspace(1, 2, 60, dtype=F64)), pairs)
    product = Product(Layout({"w": torch.zeros(120, dtype=F64)}), lambda: iter([lambda v: [dense @ v[0]]]))
    for seed in range(4):
        assert float(eigenvalues(product, 1, seed=seed, tolerance=1e-4).eigenvalue[0]) == pytest.approx(3, abs=1e-6)


def test_ruling_out_missed_copies_takes_few_products_and_is_said_when_there_are_none_left():
    values = np.concatenate([np.arange(10.0, 20.0), np.linspace(0, 1, 290)])
    whole = eigenvalues(matrix(values), 10)
    assert whole.attrs["status"] == "converged"
    searched = next(n for n in range(20, 60) if eigenvalues(matrix(values), 10, products=n).converged.all())
    short = eigenvalues(matrix(values), 10, products=searched)
    assert short.attrs["status"] == "converged; products ran out before missed copies were ruled out"
    assert whole.attrs["products"] - searched <= 12


def test_what_has_not_converged_is_returned_and_flagged():
    found = eigenvalues(matrix(np.linspace(0, 1, 400)), 5, products=20)
    assert found.sizes["k"] == 5
    assert not found.converged.all()
    assert f"{int(found.converged.sum())} of 5 converged in 20 products" in found.attrs["status"]
    wide = eigenvalues(matrix(np.concatenate([np.linspace(0, 1, 399), [50.0]])), 5, products=20)
    assert wide.converged.values.tolist() == [True, False, False, False, False]


def test_fewer_products_than_eigenvalues_return_what_there_is():
    found = eigenvalues(matrix(np.linspace(0, 1, 400)), 5, products=3)
    assert found.sizes["k"] == 3
    assert "0 of 5 converged in 3 products" in found.attrs["status"]


def test_a_zero_hessian_has_zero_eigenvalues():
    for size in (5, 400):
        found = eigenvalues(matrix(np.zeros(size)), 3)
        assert found.eigenvalue.values.tolist() == [0, 0, 0]
        assert found.converged.all()


@pytest.mark.parametrize("size", [5, 400])
def test_products_that_are_not_finite_are_said(size):
    with pytest.raises(RunError, match="second derivatives that are not finite; try parameters at which the loss is"):
        eigenvalues(matrix(np.full(size, np.nan)), 3)


def test_k_is_ten_or_as_many_as_there_are():
    assert eigenvalues(matrix(np.arange(4.0))).eigenvalue.values == pytest.approx([3, 2, 1, 0], abs=1e-12)
    assert eigenvalues(matrix(np.arange(30.0))).sizes["k"] == 10


@pytest.mark.long
def test_float32_reaches_its_own_tolerance():
    data = ig.load("digits")
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        model = ig.Model(ig.encoders.MLP(64, 8, 4), nn.Linear(4, 10))
    found = eigenvalues(ig.Objective(model, data), 5)
    exact = eigenvalues(ig.Objective(model.double(), data), 5)
    assert found.converged.all()
    np.testing.assert_allclose(found.eigenvalue, exact.eigenvalue, rtol=1e-5)


def test_lengths_of_millions_of_numbers_are_right_in_float32():
    """Eigenvectors of millions of numbers were a thousandth too long, and their residuals as much too large."""
    x = torch.randn(2_000_000, generator=generator())
    assert length(x) == pytest.approx(float(x.double().norm()), rel=1e-7)
    assert inner(x, x) == pytest.approx(float(x.double() @ x.double()), rel=1e-6)
    assert abs(float(torch.linalg.vector_norm(x)) / length(x) - 1) > 1e-6  # so that there is something to guard


def test_another_product_and_one_block(objective):
    product = ggn(objective, block="body")
    expected = np.linalg.eigvalsh(product @ np.eye(product.shape[0]))[::-1][:2]
    np.testing.assert_allclose(eigenvalues(product, 2).eigenvalue, expected, rtol=0, atol=1e-12)
    assert set(eigenpairs(objective, 1, block="body").vectors[0]) == {"head.weight", "head.bias"}


def test_the_same_seed_gives_the_same_numbers(objective):
    first, second, other = (eigenvalues(objective, 2, seed=seed, tolerance=1e-2).eigenvalue for seed in (0, 0, 1))
    assert (first == second).all()
    assert (first != other).any()


def test_a_quadrature_is_exact_for_polynomials():
    values = torch.linspace(-1, 2, 30, dtype=F64)
    start = torch.randn(30, generator=generator(1), dtype=F64)
    nodes, weights = quadrature(lambda v: v * values, start, 5)
    for degree in range(10):
        exact = float((start.square() * values**degree).sum() / start.square().sum())
        assert float(weights @ nodes**degree) == pytest.approx(exact, abs=1e-12)


def test_a_quadrature_ends_where_the_space_does():
    nodes, weights = quadrature(lambda v: 3 * v, torch.ones(30, dtype=F64), 5)
    assert (nodes.tolist(), weights.tolist()) == (pytest.approx([3]), pytest.approx([1]))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"k": 5}, "k=5 eigenvalues of a 4 × 4 matrix; expected 1 to 4"),
        ({"k": 0}, "k=0 eigenvalues of a 4 × 4 matrix"),
        ({"which": "biggest"}, "which='biggest'; expected 'largest' or 'smallest'"),
    ],
)
def test_a_wrong_call_says_what_was_expected(options, message):
    with pytest.raises(InputError, match=message):
        unwrap(eigenpairs)(matrix(np.arange(4.0)), **options)
