import importlib.util
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr

from intaglio.chebyshev import nodes
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer import payload as module
from intaglio.viewer.carried import to_json
from intaglio.viewer.payload import drawable, payload

from .unpacked import unpacked

pytestmark = pytest.mark.long

FIXTURE = Path(__file__).parents[2] / "web" / "tests" / "make_fixture.py"


def mixed(packed: dict[str, Any]) -> np.ndarray:
    basis, parts, scale = (unpacked(packed[name]).astype(float) for name in ("basis", "parts", "scale"))
    return unpacked(packed["mean"]) + basis @ (scale[:, None] * parts)


@pytest.fixture(scope="module")
def found(linked_run: Record) -> dict[str, Any]:
    return payload(linked_run)


def test_losses_are_carried_exactly(found: dict[str, Any], linked_run: Record) -> None:
    for plane in found["planes"]:
        own = linked_run.surfaces[plane["name"]].nodes
        for name in ("loss", "accuracy", "class_loss"):
            assert (unpacked(plane[name]) == own[name].values).all()
        assert (unpacked(plane["alpha"]) == own["alpha"].values).all()


def test_coordinates_and_own_losses_are_within_the_stated_packing(found: dict[str, Any], linked_run: Record) -> None:
    for plane in found["planes"]:
        own = linked_run.surfaces[plane["name"]].nodes
        for name in ("embedding", "example_loss"):
            wanted = own[name].transpose("alpha", "beta", ..., "example").values.reshape(45, -1)
            gap = np.abs(mixed(plane[name]) - wanted).max() / np.ptp(wanted)
            assert gap <= plane[name]["packing"] + 1e-6
            coarse = plane["name"].startswith("epoch")
            assert plane[name]["packing"] <= (module.COARSE if coarse else module.TOLERANCE) + 1e-4


def test_names_targets_and_pictures_belong_to_their_example(found: dict[str, Any], linked_run: Record) -> None:
    examples = found["examples"][found["planes"][0]["examples"]]
    data = linked_run.embedding
    assert (unpacked(examples["target"]) == data["target"].values).all()
    assert (unpacked(examples["prediction"]) == data["prediction"].values).all()
    assert (unpacked(examples["thumbnail"]) == data["thumbnail"].values).all()
    assert [column["name"] for column in examples["columns"]] == ["age", "text"]
    assert examples["columns"][1]["values"][7].startswith("text 7 ")
    assert len(found["examples"]) == 1
    assert examples["count"] == examples["total"] == 60
    assert len(found["colours"]["light"]) == len(found["colours"]["dark"]) == len(found["classes"]) == 3


def test_more_examples_than_fit_are_thinned_evenly(
    linked_run: Record,
) -> None:
    (examples,) = payload(linked_run, examples=20)["examples"]
    assert (examples["count"], examples["total"]) == (20, 60)
    rows = unpacked(examples["number"])
    assert (rows[0], rows[-1]) == (0, 59)
    assert (unpacked(examples["target"]) == linked_run.embedding["target"].values[rows]).all()


def test_of_too_many_cells_columns_are_left_out_and_named(linked_run: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CELLS", 119)  # of 60 examples: one column
    (examples,) = payload(linked_run)["examples"]
    assert ([each["name"] for each in examples["columns"]], examples["left"]) == (["age"], ["text"])
    monkeypatch.setattr(module, "PICTURED", 959)
    assert payload(linked_run)["examples"][0]["thumbnail"] is None


def test_classes_take_a_byte_and_rows_are_told_where_they_are_not_the_numbers(
    found: dict[str, Any], linked_run: Record, tmp_path: Path
) -> None:
    assert found["examples"][0]["target"]["dtype"] == "uint8"
    assert found["examples"][0]["row"] is None
    run = Record.create(tmp_path / "run")
    run.put("surfaces/random", linked_run.surfaces["random"])
    run.put("embedding", linked_run.embedding.assign_coords(example=100 + np.arange(60)[::-1]))
    (examples,) = payload(run)["examples"]
    assert unpacked(examples["row"]).tolist() == list(range(60))
    assert unpacked(examples["number"])[0] == 159


def test_the_axes_hold_the_middle_whole_and_nearly_all_of_the_rest(found: dict[str, Any], linked_run: Record) -> None:
    box = np.array(found["planes"][0]["embedding"]["box"])
    places = linked_run.surfaces["random"].nodes["embedding"].values
    middle = places[:, :, 4, 2]
    assert (box[:, 0] <= middle.min(0)).all()
    assert (box[:, 1] >= middle.max(0)).all()
    assert (box[:, 1] < places.max((0, 2, 3))).all()


def test_moments_are_in_their_order_and_what_is_a_plane_too_is_carried_once(
    found: dict[str, Any], linked_run: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [each["name"] for each in found["moments"]] == ["epoch 0", "epoch 3", "epoch 9"]
    assert [each["name"] for each in found["planes"]] == ["random", "pca", "epoch 0", "epoch 3", "epoch 9"]
    run = Record.create(tmp_path / "run")
    for name in ("random", "epoch 0", "epoch 3", "epoch 9"):
        run.put(f"surfaces/{name}", linked_run.surfaces[name])
    run.put("surfaces/epoch 12", linked_run.surfaces["random"])
    monkeypatch.setattr(module, "MOMENTS", 3)
    again = payload(run)
    assert again["moments"] == [
        {"name": "epoch 0", "plane": "epoch 0"},
        {"name": "epoch 9", "plane": "epoch 9"},
        {"name": "epoch 12", "plane": "random"},
    ]
    assert [each["name"] for each in again["planes"]] == ["random", "epoch 0", "epoch 9"]


def test_one_moment_is_no_time(tmp_path: Path, linked_run: Record) -> None:
    run = Record.create(tmp_path / "run")
    for name in ("random", "epoch 0"):
        run.put(f"surfaces/{name}", linked_run.surfaces[name])
    assert payload(run)["moments"] == []


def test_a_failed_node_is_marked_and_spoils_no_other(linked_run: Record, tmp_path: Path) -> None:
    broken = linked_run.surfaces["random"].nodes.copy(deep=True)
    for name in broken:
        broken[name][{"alpha": 0, "beta": 4}] = np.nan
    run = Record.create(tmp_path / "run")
    run.put("surfaces/random", Surface(broken))
    plane = json.loads(to_json(payload(run)))["planes"][0]
    failed = unpacked(plane["failed"]).astype(bool)
    assert failed.sum() == 1
    assert failed[0, 4]
    whole = linked_run.surfaces["random"].nodes["loss"].values
    assert (unpacked(plane["loss"])[~failed] == whole[~failed]).all()
    assert np.isfinite(mixed(plane["embedding"])).all()


def test_a_surface_alone_needs_no_examples(tmp_path: Path) -> None:
    run = Record.create(tmp_path / "run")
    at = nodes(5)
    bowl = (("alpha", "beta"), at[:, None] ** 2 + at**2)
    run.put("surfaces/random", Surface(xr.Dataset({"loss": bowl}, {"alpha": at, "beta": at})))
    plane = payload(run)["planes"][0]
    assert [plane[name] for name in ("examples", "embedding", "example_loss", "class_loss", "path")] == [None] * 5
    assert plane["error"] is None


def test_only_planes_with_one_finite_loss_are_drawn(tmp_path: Path) -> None:
    run = Record.create(tmp_path / "run")
    at = nodes(5)
    axes = {"alpha": at, "beta": at}
    run.put("surfaces/line", Surface(xr.Dataset({"loss": ("alpha", at)}, {"alpha": at})))
    run.put("surfaces/nothing", Surface(xr.Dataset({"loss": (("alpha", "beta"), np.full((5, 5), np.nan))}, axes)))
    run.put("surfaces/many", Surface(xr.Dataset({"loss": (("k", "alpha", "beta"), np.ones((2, 5, 5)))}, axes)))
    assert drawable(run) == []


def test_the_fixture_of_the_module_is_what_numpy_reads() -> None:
    spec = importlib.util.spec_from_file_location("make_fixture", FIXTURE)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    kept, now = json.loads(made.FILE.read_text(encoding="utf-8")), made.fixture()
    for kind, wanted in now["expected"].items():
        for name, values in wanted.items():
            assert np.allclose(kept["expected"][kind][name], values, rtol=0, atol=1e-12)
    for old, new in zip(kept["payload"]["planes"], now["payload"]["planes"], strict=True):
        assert old.keys() == new.keys()
        assert np.allclose(unpacked(old["loss"]), unpacked(new["loss"]))
        assert np.allclose(mixed(old["embedding"]), mixed(new["embedding"]), atol=2e-3)
