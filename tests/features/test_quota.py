"""Rows drawn while they come by are a draw from all of them."""

import numpy as np
import pytest

from intaglio.errors import InputError
from intaglio.features.quota import Quota, shares


def test_every_row_is_as_likely_and_the_number_is_exact() -> None:
    codes, times = np.array([0, 1, 0, 0, 1, 1, 0, 0, 1, 0]), np.zeros(10)
    for seed in range(600):
        draw = Quota([6, 4], [2, 1], seed=seed)
        chosen = np.concatenate([draw(part) for part in np.split(codes, [1, 5])])
        assert np.bincount(codes[chosen], minlength=2).tolist() == [2, 1]
        times += chosen
    expected = 600 * np.where(codes == 0, 1 / 3, 1 / 4)
    assert (abs(times - expected) < 4.5 * np.sqrt(expected)).all()


def test_pairs_of_rows_are_as_likely() -> None:
    """A systematic draw would give each row its chance, and never two neighbours."""
    together = sum(Quota([4], [2], seed=seed)(np.zeros(4, dtype=np.int64))[:2].all() for seed in range(1200))
    assert abs(together - 200) < 4 * np.sqrt(200)


def test_shares_are_whole_rows_in_both_parts() -> None:
    assert shares(np.array([100, 7, 2, 3]), 0.25).tolist() == [25, 2, 1, 1]
    assert shares(np.array([2, 3]), 0.99).tolist() == [1, 2]


def test_more_rows_than_there_were_are_refused() -> None:
    with pytest.raises(InputError, match="more rows than when the file was first read; expected the same file"):
        Quota([1], [0], seed=0)(np.zeros(2, dtype=np.int64))
