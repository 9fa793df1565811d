"""Surfaces beside each other: each keeps its own errors, and what is said of all holds for each."""

import json

import numpy as np
import pytest
import xarray as xr

from intaglio import Surface, chebyshev
from intaglio.errors import InputError
from intaglio.metrics import geometry
from intaglio.stacked import stacked
from intaglio.surface import AXES


def bowl(scale: float, error: float | None, count: int = 9, **attrs: object) -> Surface:
    at = chebyshev.nodes(count)
    loss = scale * (at[:, None] ** 2 + 0.1 * at**2)
    attrs |= {"errors": json.dumps({"loss": error})}
    return Surface(xr.Dataset({"loss": (AXES[:2], loss)}, dict.fromkeys(AXES[:2], at), attrs))


def beside(*each: Surface) -> Surface:
    return stacked(each, "checkpoint", {"checkpoint": list(range(len(each)))})


def test_each_has_its_own_errors_and_all_together_the_largest() -> None:
    both = beside(bowl(1, 0.02, evaluations=65), bowl(10, 0.01, count=17, evaluations=105))
    assert (both.sel(checkpoint=0).error, both.sel(checkpoint=1).error) == (0.02, 0.01)
    assert both.error == pytest.approx(0.01)  # of the range of all, which is that of the second
    assert (both.sel(checkpoint=0).evaluations, both.evaluations) == (65, 170)


@pytest.mark.parametrize("errors", [(None, 0.01), (0.01, None)])
def test_where_one_error_is_not_known_that_of_all_is_not(errors: tuple[float | None, float | None]) -> None:
    assert np.isnan(beside(*(bowl(1, error) for error in errors)).error)


def test_what_only_one_says_of_itself_is_not_said_of_all() -> None:
    both = beside(bowl(1, 0.0, data="iris", evaluated_nodes=41), bowl(1, 0.0, data="iris", evaluated_nodes=65))
    assert "iris" in both.caption
    assert "41 of" not in both.sel(checkpoint=0).caption + both.caption


def test_the_logarithms_error_stays_with_each() -> None:
    each = bowl(1, 0.0, errors_of="log")
    each.nodes["loss"] += 1.0
    each.nodes.attrs["errors"] = json.dumps({"loss": 0.0, "log_loss": 0.03})
    assert beside(each, each).sel(checkpoint=1).errors["log_loss"] == 0.03


def test_a_cut_of_several_is_the_cut_of_each() -> None:
    few = [bowl(1, 0.02), bowl(10, 0.01)]
    both = beside(*few).cut(beta=0.5)
    for number, one in enumerate(few):
        assert both.sel(checkpoint=number).error == pytest.approx(one.cut(beta=0.5).error)
        assert both.sel(checkpoint=number).error > one.error
        np.testing.assert_allclose(both.sel(checkpoint=number).at(0.3)["loss"], one.at(0.3, 0.5)["loss"])


def test_one_label_of_many_has_the_error_of_all_as_a_share_of_its_own_range() -> None:
    at = chebyshev.nodes(9)
    loss = np.stack([at[:, None] ** 2 + at**2, 10 * at[:, None] ** 2 + 10 * at**2])
    table = {"loss": (("feature", *AXES[:2]), loss)}
    coords = {**dict.fromkeys(AXES[:2], at), "feature": ["hue", "mass"]}
    marks = Surface(xr.Dataset(table, coords, {"errors": json.dumps({"loss": 0.01})}))
    hue, mass = marks.sel(feature="hue"), marks.sel(feature="mass")
    assert (hue.error, mass.error) == (pytest.approx(0.1), pytest.approx(0.01))
    errors = [geometry(each, epsilon=0.5)["error"].sel(measure="minimum").item() for each in (hue, mass)]
    assert errors == pytest.approx([0.2, 0.2])


def test_a_label_that_is_not_there_is_refused() -> None:
    both = beside(bowl(1, 0.0), bowl(2, 0.0))
    with pytest.raises(InputError, match="no dimension 'feature'; expected one of checkpoint"):
        both.sel(feature="hue")
    with pytest.raises(InputError, match="no checkpoint 7; expected one of 2, such as 0, 1"):
        both.sel(checkpoint=7)
    named = Surface(both.nodes.assign_coords(checkpoint=["first", "last"]))
    with pytest.raises(InputError, match="no checkpoint 'lost'; expected one of 2, such as last"):
        named.sel(checkpoint="lost")
