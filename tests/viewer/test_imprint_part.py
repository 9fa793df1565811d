"""The linked view's imprints: ranked as the summary ranks them, each with its surface, its interval and its plane."""

from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from intaglio.chebyshev import nodes
from intaglio.metrics import imprint_summary
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer.imprint_part import imprints

from .unpacked import unpacked


def marks(count: int = 4, **attrs: str) -> Surface:
    """`count` features, of which the later ones do more, over a window around the trained model."""
    at, dims = nodes(5), ("feature", "alpha", "beta")
    loss = (np.arange(count) / count)[:, None, None] * (1 + at[:, None] * at)
    table = {"loss": (dims, loss), "standard_error": (dims, 0 * loss), "sampling_error": (dims, 0.02 + 0 * loss)}
    coords = {"alpha": at, "beta": at, "feature": [f"f{k}" for k in range(count)]}
    return Surface(xr.Dataset(table, coords, {"imprint": "feature", "examples": 50, **attrs}))


def test_subjects_stand_in_their_rank_with_their_own_surface_and_interval(linked_run: Record) -> None:
    by_feature, by_class = imprints(linked_run)
    surface = linked_run.imprints["feature on random"]
    found = imprint_summary(surface, shape=False)
    assert (
        by_feature["subjects"]
        == [str(each) for each in found["feature"].values]
        == ["age", "text <b>", "row", "column"]
    )
    assert np.allclose(unpacked(by_feature["loss"]), surface.nodes["loss"].values, atol=1e-7)
    half = unpacked(by_feature["half"])[:, 2, 2]  # at the origin
    assert np.allclose(half, (found["high"] - found["imprint"]).values, atol=1e-7)
    assert unpacked(by_feature["sure"]).tolist() == [1, 1, 1, 0]
    assert (by_feature["plane"], by_class["plane"]) == ("random", "random")
    assert (by_feature["shares"], by_class["shares"]) == (False, True)
    assert unpacked(by_class["sure"]).tolist() == [1, 1, 1]


def test_the_highest_ranked_are_carried_and_the_others_counted(empty: Record) -> None:
    empty.put("imprints/feature on random", marks(9))
    (found,) = imprints(empty, 3)
    assert (found["subjects"], found["total"]) == (["f8", "f7", "f6"], 9)
    assert unpacked(found["loss"])[:, 2, 2] == pytest.approx([8 / 9, 7 / 9, 6 / 9])
    assert found["plane"] is None


def test_what_has_no_surface_around_the_trained_model_is_left_out(tmp_path: Path) -> None:
    run = Record.create(tmp_path / "run")
    whole = marks().nodes
    run.put("imprints/feature over time", Surface(xr.concat([whole, whole], "checkpoint", data_vars="all")))
    run.put("imprints/line", Surface(whole.isel(beta=2, drop=True)))
    run.put("imprints/aside", Surface(whole.assign_coords(alpha=nodes(5) + 2)))
    run.put("imprints/nothing", Surface(whole.assign(loss=whole["loss"] * np.nan)))
    assert imprints(run) == []


def test_a_failed_node_is_marked_and_filled(tmp_path: Path) -> None:
    run = Record.create(tmp_path / "run")
    broken = marks().nodes.copy(deep=True)
    for name in ("loss", "sampling_error"):
        broken[name][{"alpha": 0, "beta": 4}] = np.nan
    run.put("imprints/feature on random", Surface(broken.assign_attrs(stale=1)))
    (found,) = imprints(run)
    failed = unpacked(found["failed"])
    assert (failed.sum(), failed[0, 4], found["stale"]) == (1, 1, True)
    assert np.isfinite(unpacked(found["loss"])).all()
    assert np.isfinite(unpacked(found["half"])).all()
