"""Trace, diagonal and density: exact where small, right within their stated errors elsewhere."""

from inspect import unwrap

import numpy as np
import pytest
import torch
from scipy.special import stdtr
from torch import nn

import intaglio as ig
from intaglio.curvature import Product, density, diagonal, trace
from intaglio.curvature.layout import Layout
from intaglio.errors import InputError

F64 = torch.float64
SIZE = 60


def product(values, *, turned: bool = True) -> Product:
    """Known eigenvalues in a random basis, or on the diagonal."""
    values = torch.as_tensor(values, dtype=F64)
    noise = torch.randn(len(values), len(values), generator=torch.Generator().manual_seed(0), dtype=F64)
    q = torch.linalg.qr(noise)[0] if turned else torch.eye(len(values), dtype=F64)
    dense = q @ torch.diag(values) @ q.T
    return Product(Layout({"w": torch.zeros(len(values), dtype=F64)}), lambda: iter([lambda v: [dense @ v[0]]]))


OUTLIERS = np.concatenate([[50.0, 30.0, 20.0], np.linspace(-0.5, 1.0, SIZE - 3)])
PRODUCTS = 16  # Hutchinson's 16 probes; Hutch++ spends 10 on a range of 5 and has 6 probes left


def draws(method: str, count: int) -> tuple[np.ndarray, np.ndarray]:
    matrix = product(OUTLIERS)
    found = [trace(matrix, method=method, products=PRODUCTS, tolerance=0, seed=seed) for seed in range(count)]
    return np.array([float(each.trace) for each in found]), np.array([float(each.standard_error) for each in found])


@pytest.fixture(scope="module")
def hutchinson():
    return draws("hutchinson", 200)


@pytest.fixture(scope="module")
def hutch_plus_plus():
    return draws("hutch++", 200)


@pytest.mark.long
@pytest.mark.parametrize(("method", "probes"), [("hutchinson", PRODUCTS), ("hutch_plus_plus", 6)])
def test_traces_are_within_three_standard_errors_as_often_as_they_should(method, probes, request):
    values, errors = request.getfixturevalue(method)
    share = float((np.abs(values - OUTLIERS.sum()) <= 3 * errors).mean())
    expected = 1 - 2 * float(stdtr(probes - 1, -3))  # Student's t: 0.991 and 0.970
    assert abs(share - expected) <= 3 * np.sqrt(expected * (1 - expected) / len(values))
    assert abs(values.mean() - OUTLIERS.sum()) <= 4 * values.std() / np.sqrt(len(values))
    assert np.sqrt((errors**2).mean()) == pytest.approx(values.std(), rel=0.2)


@pytest.mark.long
def test_hutchinsons_variance_is_the_formulas(hutchinson):
    matrix = product(OUTLIERS) @ np.eye(SIZE)
    formula = 2 * ((matrix**2).sum() - (np.diag(matrix) ** 2).sum()) / PRODUCTS
    assert hutchinson[0].var() == pytest.approx(formula, rel=0.25)


@pytest.mark.long
def test_hutch_plus_plus_has_less_variance_at_the_same_number_of_products(hutchinson, hutch_plus_plus):
    assert hutch_plus_plus[0].var() < 0.1 * hutchinson[0].var()


def test_a_small_matrixs_trace_is_exact():
    found = trace(product([1.0, 2.0, -4.0]))
    assert float(found.trace) == pytest.approx(-1, abs=1e-14)
    assert (float(found.standard_error), found.attrs["status"]) == (0.0, "exact")


def test_a_trace_stops_at_its_tolerance_or_says_that_it_did_not():
    matrix = product(OUTLIERS)
    loose, tight = (trace(matrix, tolerance=tolerance, products=50) for tolerance in (0.05, 1e-6))
    assert loose.attrs["products"] < tight.attrs["products"] <= 50
    assert float(loose.standard_error) <= 0.05 * float(loose.trace)
    assert loose.attrs["status"] == "within tolerance"
    assert tight.attrs["status"] == "tolerance not reached; try more products"


def test_a_trace_goes_on_as_it_promises_to_end_sooner():
    """Probes alone where they vary little, a range of the matrix where they vary much, and exactly so with no end."""
    even, outliers = product(1 + 0.1 * np.cos(np.arange(SIZE))), product(OUTLIERS)
    assert trace(even, products=50).attrs["products"] == 10
    assert float(trace(even, products=50).trace) == pytest.approx(SIZE, rel=0.02)
    assert trace(outliers, products=50, tolerance=0).attrs["products"] == 50
    assert float(trace(outliers, products=50, tolerance=0).standard_error) < 1


def test_a_zero_hessian_has_zero_trace():
    assert float(trace(product(np.zeros(SIZE)), products=30).trace) == 0.0


def test_a_diagonal_is_exact_for_few_parameters_and_within_its_errors_for_many():
    matrix = product(OUTLIERS)
    exact = np.diag(matrix @ np.eye(SIZE))
    np.testing.assert_allclose(diagonal(matrix).diagonal, exact, rtol=0, atol=1e-12)
    found = diagonal(matrix, products=50, tolerance=0)
    z = np.abs(found.diagonal - exact) / found.standard_error
    assert found.attrs["products"] == 50
    assert float((z <= 3).mean()) >= 0.96
    assert diagonal(product(np.arange(SIZE), turned=False), products=50).attrs["products"] == 10  # no variance there


def test_a_diagonal_says_which_tensor_each_number_belongs_to():
    x = torch.randn(20, 3, generator=torch.Generator().manual_seed(0), dtype=F64)
    found = diagonal(ig.Objective(nn.Linear(3, 1).double(), (x, x[:, 0]), loss="mse"))
    np.testing.assert_allclose(found.diagonal[found.tensor == 0], x.square().mean(0), rtol=0, atol=1e-14)
    assert found.attrs["tensors"] == ["weight", "bias"]
    assert float(found.diagonal[found.tensor == 1][0]) == pytest.approx(1, abs=1e-14)


@pytest.fixture(scope="module")
def two_clusters():
    values = np.concatenate([np.linspace(0, 1, 90), np.linspace(9, 10, 30)])
    return values, density(product(values), steps=30)


@pytest.mark.long
def test_a_density_integrates_to_one(two_clusters):
    assert float(two_clusters[1].density.integrate("eigenvalue")) == pytest.approx(1, abs=1e-6)


@pytest.mark.long
def test_a_density_finds_two_separated_clusters(two_clusters):
    found = two_clusters[1]
    low, gap, high = (found.density.sel(eigenvalue=slice(*ends)) for ends in ((-1, 2), (3, 7), (8, 11)))
    assert float(low.integrate("eigenvalue")) == pytest.approx(0.75, abs=0.05)
    assert float(high.integrate("eigenvalue")) == pytest.approx(0.25, abs=0.05)
    assert float(gap.max()) < 1e-6


def test_a_density_is_given_at_as_many_points_as_asked_for():
    """With few, the kernel is as wide as the points are apart, and the density integrates to one all the same."""
    found = density(product([0.0, 1.0, 4.0]), steps=3, points=50)
    assert found.sizes["eigenvalue"] == 50
    assert found.attrs["width"] >= float(found.eigenvalue[1] - found.eigenvalue[0])
    assert float(found.density.integrate("eigenvalue")) == pytest.approx(1, abs=1e-6)


@pytest.mark.long
def test_a_density_is_within_its_errors_of_the_smoothed_spectrum(two_clusters):
    values, found = two_clusters
    z = (found.eigenvalue.values[:, None] - values) / found.attrs["width"]
    exact = (0.5 * (1 + torch.erf(torch.from_numpy(z / np.sqrt(2))).numpy())).mean(1)
    off = np.abs(found.distribution.values - exact)
    assert (off <= 4 * found.distribution_standard_error + 2e-3).all()
    assert float(found.distribution_standard_error.max()) <= 0.05


def test_a_density_of_more_probes_has_smaller_errors():
    values = np.concatenate([np.linspace(0, 1, 90), np.linspace(9, 10, 30)])
    few, many = (density(product(values), steps=6, probes=probes, tolerance=0) for probes in (10, 40))
    assert float(many.distribution_standard_error.max()) < 0.7 * float(few.distribution_standard_error.max())
    assert few.attrs["status"] == "tolerance not reached; try more probes"
    assert (few.attrs["probes"], many.attrs["products"]) == (10, 240)


@pytest.mark.parametrize("value", [0.0, -3.0])
def test_the_density_of_one_multiple_eigenvalue_is_one_peak(value):
    found = density(product(np.full(30, value)))
    assert float(found.density.integrate("eigenvalue")) == pytest.approx(1, abs=1e-6)
    assert float(found.eigenvalue[int(found.density.values.argmax())]) == pytest.approx(value, abs=0.02)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda: unwrap(trace)(product([1.0]), method="hutch"),
            "method='hutch'; expected 'auto', 'hutch\\+\\+' or 'hutchinson'",
        ),
        (lambda: trace(product([1.0]), tolerance=-1), "tolerance=-1; expected a relative standard error"),
        (lambda: diagonal(product([1.0]), products=1), "products=1; expected at least 2, for a standard error"),
        (lambda: density(product([1.0]), steps=0), "steps=0, points=1024, width=None; expected at least 1 step"),
        (lambda: density(product([1.0]), width=0.0), "width=0.0; expected"),
    ],
)
def test_a_wrong_call_says_what_was_expected(call, message):
    with pytest.raises(InputError, match=message):
        call()
