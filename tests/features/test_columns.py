import numpy as np
import pandas as pd
import pytest

from intaglio.errors import InputError
from intaglio.features.columns import encode_columns


def test_one_hot_columns_are_named_and_grouped():
    frame = pd.DataFrame({"n": [1.5, 2.5, 4.0], "c": ["x", "y", "x"], "b": [True, False, False]})
    columns = encode_columns(frame)
    assert columns.names == ["n", "c=x", "c=y", "b=False", "b=True"]
    assert columns.groups == {"c": (1, 2), "b": (3, 4)}
    assert columns.numeric == [0]
    assert np.stack(columns.numbers, 1).tolist() == [[1.5, 1, 0, 0, 1], [2.5, 0, 1, 1, 0], [4, 1, 0, 1, 0]]


def test_every_row_has_exactly_one_value_of_a_category():
    frame = pd.DataFrame({"c": pd.Categorical(list("abca"), list("zcba"))})
    columns = encode_columns(frame)
    assert columns.names == ["c=c", "c=b", "c=a"]  # its own order, without what never comes
    assert np.sum(columns.numbers, axis=0).tolist() == [1] * 4


def test_numbers_declared_categorical_are_in_numerical_order():
    assert encode_columns(pd.DataFrame({"zone": [10, 9, 10]}), ["zone"]).names == ["zone=9", "zone=10"]


def test_constant_columns_are_named():
    frame = pd.DataFrame({"a": [1, 2], "k": [7, 7], "m": ["u", "u"]})
    with pytest.raises(InputError, match=r"column 'k' is '7' in every row \(and 1 more\); .*drop=\['k', 'm'\]"):
        encode_columns(frame)


def test_gaps_are_found_before_anything_else():
    with pytest.raises(InputError, match="column 'c' is empty or NaN in 1 of 3 rows, first in row 3"):
        encode_columns(pd.DataFrame({"c": ["a", "b", None]}))


def test_dates_are_no_numbers():
    dates = pd.Series(pd.to_datetime(["2020-01-01", "2021-01-01"]))
    for column in (dates, dates.dt.date, dates.dt.to_period("Y"), dates - dates[0]):
        with pytest.raises(InputError, match="column 'd' holds dates or times"):
            encode_columns(pd.DataFrame({"d": column}))


def test_lists_in_cells_are_values_like_any_other():
    assert encode_columns(pd.DataFrame({"l": [[1], [2], [1]]})).names == ["l=[1]", "l=[2]"]


def test_a_word_among_numbers_is_pointed_at():
    with pytest.raises(InputError, match=r"column 'age' mixes numbers with text such as '\?' in row 3"):
        encode_columns(pd.DataFrame({"age": ["31", "45", "?", "50"]}))


def test_an_identifier_is_no_category_unless_it_is_declared():
    frame = pd.DataFrame({"name": [f"person {row}" for row in range(30)]})
    with pytest.raises(InputError, match=r"'name' has 30 values in 30 rows, like an identifier; .*drop=\['name'\]"):
        encode_columns(frame)
    assert len(encode_columns(frame, ["name"]).names) == 30


def test_a_very_wide_category_is_refused_however_long_the_table():
    frame = pd.DataFrame({"zip": [f"z{row % 501}" for row in range(5010)]})
    with pytest.raises(InputError, match="'zip' has 501 values in 5010 rows"):
        encode_columns(frame)
