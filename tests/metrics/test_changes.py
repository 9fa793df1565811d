"""What can be said of a change: only what is larger than the errors of both ends, and no bound proves."""

import numpy as np
import pytest
import xarray as xr

from intaglio.chebyshev import nodes
from intaglio.errors import InputError
from intaglio.metrics import changes, geometry
from intaglio.stated import written
from intaglio.surface import Surface


def moments(first: np.ndarray, last: np.ndarray, error: float = 0.0) -> Surface:
    at = {"alpha": nodes(17), "beta": nodes(17), "checkpoint": [0, 5]}
    loss = (("checkpoint", "alpha", "beta"), np.stack([first, last]))
    table = xr.Dataset({"loss": loss}, at).assign_attrs(errors=written({"loss": error}))
    return Surface(table)


ALPHA, BETA = nodes(17)[:, None], nodes(17)[None, :]


def answers(surface: Surface, epsilon: float = 0.2) -> list[str]:
    return changes(geometry(surface, epsilon=epsilon))["answer"].values.tolist()


def test_a_valley_that_deepens_and_narrows_while_the_peaks_rise() -> None:
    assert answers(moments(ALPHA**2 + BETA**2, 2 * ALPHA**2 + 2 * BETA**2)) == ["yes", "no", "no", "no"]
    assert answers(moments(2 * ALPHA**2 + 2 * BETA**2, ALPHA**2 + BETA**2)) == ["no", "yes", "yes", "yes"]


def test_what_drowns_in_its_error_is_not_told() -> None:
    found = changes(geometry(moments(ALPHA**2 + BETA**2, 1.01 * (ALPHA**2 + BETA**2), error=0.02), epsilon=0.2))
    assert set(found["answer"].values) == {"can't be told"}
    assert set(found["reason"].values) == {"no change beyond the error"}


def test_where_no_error_is_known_it_says_so() -> None:
    found = changes(geometry(moments(ALPHA**2 + BETA**2, 2 * (ALPHA**2 + BETA**2), error=float("nan")), epsilon=0.2))
    assert set(found["answer"].values) == {"can't be told"}
    assert set(found["reason"].values) == {"the error is not known"}


def test_a_width_that_leaves_the_window_proves_one_side_only() -> None:
    wide, narrow = 0.1 * ALPHA**2 + BETA**2, ALPHA**2 + BETA**2
    assert [answers(moments(*pair))[1] for pair in ((narrow, wide), (wide, narrow))] == ["yes", "no"]
    assert answers(moments(wide, 2 * wide))[1] == "can't be told"  # both leave it


def test_numbers_of_one_surface_are_refused() -> None:
    alone = geometry(moments(ALPHA**2 + BETA**2, ALPHA**2 + BETA**2).sel(checkpoint=0))
    with pytest.raises(InputError, match="numbers over measure; expected those of a surface at two or more moments"):
        changes(alone)
