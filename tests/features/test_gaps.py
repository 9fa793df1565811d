import numpy as np
import pandas as pd
import pytest

from intaglio.errors import InputError
from intaglio.features.gaps import check_gaps


def test_nan_is_counted_and_placed():
    with pytest.raises(InputError, match=r"column 'a' is empty or NaN in 2 of 4 rows, first in row 2; .*drop=\['a'\]"):
        check_gaps(pd.Series([1, np.nan, 2, np.nan], name="a"), role="column")


def test_infinity_is_counted_and_placed():
    with pytest.raises(InputError, match="target 'a' is infinite, or too large for float32, in 1 of 3 rows"):
        check_gaps(pd.Series([1, 2, -np.inf], name="a"), role="target")


def test_a_number_beyond_float32_counts_as_infinite():
    with pytest.raises(InputError, match="too large for float32"):
        check_gaps(pd.Series([1, 1e39], name="a"), role="column")


def test_complex_numbers_are_refused():
    with pytest.raises(InputError, match="column 'a' holds complex numbers; expected real ones"):
        check_gaps(pd.Series([1j, 2], name="a"), role="column")


def test_gaps_of_nullable_types_are_seen():
    with pytest.raises(InputError, match="in 1 of 2 rows, first in row 2"):
        check_gaps(pd.Series([1, None], dtype="Int64", name="a"), role="column")
