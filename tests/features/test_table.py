from decimal import Decimal
from inspect import unwrap

import numpy as np
import pandas as pd
import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st

from intaglio.errors import InputError
from intaglio.features import from_table

PENGUINS = """species,island,bill,mass,sex
Adelie,Torgersen,39.1,3750,male
Adelie,Biscoe,37.8,3400,female
Gentoo,Biscoe,46.1,5100,female
Gentoo,Biscoe,50.0,5700,male
Chinstrap,Dream,46.5,3500,female
Chinstrap,Dream,51.3,3900,male
"""


@pytest.fixture
def penguins(tmp_path):
    (tmp_path / "penguins.csv").write_text(PENGUINS)
    return tmp_path / "penguins.csv"


def frame(**columns):
    return pd.DataFrame({"x": [1.0, 2.0, 4.0, 8.0], "y": list("abab"), **columns})


def test_a_csv_file_becomes_features(penguins):
    data = from_table(penguins, target="species")
    assert data.kind == "table"
    assert data.names == (
        *("island=Biscoe", "island=Dream", "island=Torgersen", "bill", "mass"),
        *("sex=female", "sex=male"),
    )
    assert data.groups == {"island": (0, 1, 2), "sex": (5, 6)}
    assert data.classes == ("Adelie", "Chinstrap", "Gentoo")
    assert data.targets.tolist() == [0, 0, 2, 2, 1, 1]
    assert data.inputs.dtype == torch.float32
    assert data.source["table"] == str(penguins)


def test_numbers_are_standardised_and_one_hot_columns_are_not(penguins):
    data = from_table(str(penguins), target="species")
    np.testing.assert_allclose(data.inputs[:, 3:5].mean(0), 0, atol=1e-6)
    np.testing.assert_allclose(data.inputs[:, 3:5].std(0, correction=0), 1, atol=1e-6)
    assert set(data.inputs[:, [0, 1, 2, 5, 6]].flatten().tolist()) == {0.0, 1.0}


def test_without_standardising_the_numbers_are_those_of_the_file(penguins):
    data = from_table(penguins, target="mass", standardize=False)
    assert data.scaling is None
    assert data.target_scaling is None
    assert data.targets.tolist() == [3750, 3400, 5100, 5700, 3500, 3900]


def test_shown_keeps_every_raw_column(penguins):
    shown = from_table(penguins, target="species", drop=["island"]).shown
    assert list(shown) == ["species", "island", "bill", "mass", "sex"]
    assert shown["island"].values.tolist()[:2] == ["Torgersen", "Biscoe"]
    assert shown["mass"].values.tolist()[0] == 3750
    assert shown.sizes == {"example": 6}


def test_shown_survives_a_file_whatever_the_names_and_types(tmp_path):
    awkward = frame(**{"a/b": [1, 2, 3, 4], "example": [1, 0, 1, 0], "gap": [None, "u", "v", "u"]})
    awkward["when"] = pd.to_datetime(["2020-01-01"] * 4)
    awkward["nan"] = [1.0, np.nan, 2.0, 3.0]
    shown = from_table(awkward, target="y", drop=["gap", "when", "nan"]).shown
    shown.to_netcdf(tmp_path / "shown.nc", engine="h5netcdf")
    assert [each.attrs["column"] for each in shown.values()] == list(awkward)
    assert shown["gap"].values.tolist() == ["", "u", "v", "u"]
    assert shown.coords["example"].values.tolist() == [0, 1, 2, 3]  # the rows, not the column of that name


def test_parquet_and_csv_give_the_same_features(penguins, tmp_path):
    pd.read_csv(penguins).to_parquet(tmp_path / "p.parquet")
    first, second = (from_table(path, target="species") for path in (penguins, tmp_path / "p.parquet"))
    assert first.fingerprint == second.fingerprint
    assert first.names == second.names


def test_the_callers_frame_is_left_as_it_was():
    mine = pd.DataFrame({0: [1.0, 2.0, 4.0, 8.0], "y": list("abab")}, index=[5, 5, 7, 8])
    copy = mine.copy(deep=True)
    assert from_table(mine, target="y").names == ("0",)
    pd.testing.assert_frame_equal(mine, copy)


def test_standardising_keeps_the_digits_of_a_large_number():
    years = frame(x=[2e9, 2e9 + 1, 2e9 + 2, 2e9 + 3])
    expected = (np.arange(4) - 1.5) / np.arange(4).std()
    np.testing.assert_allclose(from_table(years, target="y").inputs[:, 0], expected, rtol=1e-6)


def test_one_name_may_stand_for_a_list(penguins):
    data = from_table(penguins, target="species", drop="island", categorical="mass")
    assert "mass=3400" in data.names
    assert "island" not in data.groups


@pytest.mark.long
@given(st.lists(st.floats(-1e6, 1e6), min_size=4, max_size=12), st.data())
def test_undo_gives_the_raw_numbers_back(values, draw):
    assume(len(set(values)) > 1)
    labels = draw.draw(st.permutations([row % 2 for row in range(len(values))]))
    data = from_table(pd.DataFrame({"x": values, "y": labels}), target="y")
    back = data.scaling.undo(data.inputs.double()).flatten().numpy()
    np.testing.assert_allclose(back, values, rtol=1e-5, atol=1e-6 * max(map(abs, values)) + 1e-30)


def test_a_wrong_target_lists_the_columns_nearest_first(penguins):
    with pytest.raises(InputError, match=r"target='specis' is no column of .*; expected one of species, island,"):
        from_table(penguins, target="specis")


@pytest.mark.parametrize("argument", ["drop", "categorical"])
def test_a_wrong_name_in_an_option_is_refused(penguins, argument):
    with pytest.raises(InputError, match=f"{argument}='ilsand' is no column of .*one of island"):
        from_table(penguins, target="species", **{argument: ["ilsand"]})


def test_the_target_cannot_be_dropped(penguins):
    with pytest.raises(InputError, match="'species' is both target and in drop"):
        from_table(penguins, target="species", drop=["species"])


def test_a_table_with_the_target_alone_is_refused():
    with pytest.raises(InputError, match="no column of the DataFrame is left beside the target"):
        from_table(frame(), target="y", drop=["x"])


def test_a_header_without_rows_is_refused(tmp_path):
    (tmp_path / "h.csv").write_text("a,b\n")
    with pytest.raises(InputError, match=r"h\.csv has no rows \(columns: a, b\); expected a header and rows"):
        from_table(tmp_path / "h.csv", target="a")


def test_a_single_row_is_refused():
    with pytest.raises(InputError, match="the DataFrame has a single row"):
        from_table(frame().head(1), target="y")


def test_a_column_without_a_name_is_refused(tmp_path):
    pd.read_csv(pd.io.common.StringIO(PENGUINS)).to_csv(tmp_path / "p.csv")
    with pytest.raises(InputError, match=r"column 1 of .* has no name, like a row number; .*drop=\['Unnamed: 0'\]"):
        from_table(tmp_path / "p.csv", target="species")
    assert len(from_table(tmp_path / "p.csv", target="species", drop=["Unnamed: 0"])) == 6


def test_repeated_names_in_a_frame_are_refused():
    twice = pd.DataFrame([[1, 2, "a"], [3, 4, "b"]], columns=["x", "x", "y"])
    with pytest.raises(InputError, match="'x' more than once in the DataFrame"):
        from_table(twice, target="y")


def test_objects_that_are_numbers_are_numbers():
    decimals = frame(x=[Decimal("1.5"), Decimal(2), Decimal(4), Decimal(8)], z=np.array([1, 2.5, 3, 4], object))
    assert from_table(decimals, target="y", standardize=False).inputs[0].tolist() == [1.5, 1.0]


def test_several_levels_of_names_are_refused():
    levels = pd.DataFrame([[1, 2], [3, 4]], columns=pd.MultiIndex.from_tuples([("a", "b"), ("a", "c")]))
    with pytest.raises(InputError, match="several levels of column names; expected one name a column"):
        from_table(levels, target="a")


def test_something_else_than_a_table_is_refused():
    with pytest.raises(InputError, match="a table of type list; expected a path or a pandas DataFrame"):
        unwrap(from_table)([[1, 2]], target="y")


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"x": [1, np.nan, 2, 3]}, "column 'x' is empty or NaN in 1 of 4 rows, first in row 2"),
        ({"x": [1, 2, np.inf, 3]}, "column 'x' is infinite, .* first in row 3"),
        ({"x": [1, 1, 1, 1]}, "column 'x' is '1' in every row"),
        ({"y": list("aaaa")}, "target 'y' has the one class 'a'"),
        ({"y": list("aaab")}, "a single example of class 'b' in target 'y'"),
        ({"y": list("abcd")}, "4 rows for the 4 classes"),
        ({"y": [0.5, 0.2, np.inf, 0.1]}, "target 'y' is infinite"),
    ],
)
def test_bad_columns_are_told_in_one_line(columns, message):
    with pytest.raises(InputError, match=message) as caught:
        from_table(frame(**columns), target="y")
    assert "\n" not in str(caught.value)
