import numpy as np
import pytest

from intaglio.viewer.low_rank import MOST, low_rank


def test_a_matrix_of_rank_three_takes_three_parts() -> None:
    generator = np.random.default_rng(0)
    matrix = generator.normal(size=(40, 3)) @ generator.normal(size=(3, 500))
    found = low_rank(matrix, 1e-3)
    assert found.basis.shape == (40, 3)
    assert found.error < 1e-4
    assert np.allclose(found.whole, matrix, atol=1e-4 * np.ptp(matrix))


@pytest.mark.parametrize("tolerance", [0.1, 0.01, 0.001])
def test_no_entry_is_wrong_by_more_than_stated(tolerance: float) -> None:
    matrix = np.random.default_rng(1).normal(size=(30, 200))
    found = low_rank(matrix, tolerance)
    assert np.abs(found.whole - matrix).max() <= found.error * np.ptp(matrix) * (1 + 1e-9)
    assert found.error <= tolerance + 1e-4
    assert len(low_rank(matrix, 0.2).parts) < len(low_rank(matrix, 0.02).parts)


def test_what_does_not_fit_into_the_most_parts_is_said() -> None:
    matrix = np.random.default_rng(2).normal(size=(MOST + 40, MOST + 60))
    found = low_rank(matrix, 1e-6)
    assert len(found.parts) == MOST
    assert found.error > 1e-3
    assert found.error == pytest.approx(np.abs(found.whole - matrix).max() / np.ptp(matrix))


def test_a_constant_matrix_comes_back() -> None:
    found = low_rank(np.full((5, 7), 2.5), 1e-3)
    assert (found.whole == 2.5).all()
    assert found.error == 0.0


def test_of_very_many_values_as_many_parts_are_kept_as_may_be_carried(monkeypatch: pytest.MonkeyPatch) -> None:
    generator = np.random.default_rng(3)
    matrix = (generator.normal(size=(30, 20)) @ generator.normal(size=(20, 1000))).astype(np.float32)
    whole = low_rank(matrix, 1e-4)
    few = low_rank(matrix, 1e-4, carried=5999)
    assert (whole.parts.shape, few.parts.shape) == ((20, 1000), (5, 1000))
    assert few.error == pytest.approx(np.abs(few.whole - matrix).max() / np.ptp(matrix))
    assert few.error > 0.01 > whole.error
    monkeypatch.setattr("intaglio.viewer.low_rank.BLOCK", 64)  # in many blocks, with the parts chosen by some values
    pieces = low_rank(matrix, 1e-4)
    assert np.allclose(pieces.whole, whole.whole, atol=1e-4 * np.ptp(matrix))
    assert pieces.error == pytest.approx(np.abs(pieces.whole - matrix).max() / np.ptp(matrix))
