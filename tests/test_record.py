import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xarray as xr

from intaglio.errors import InputError, RunError
from intaglio.record import Record


@pytest.fixture
def run(tmp_path: Path) -> Record:
    return Record.create(tmp_path / "run", call={"epochs": 3, "lr": 0.1})


@pytest.fixture
def history() -> xr.Dataset:
    losses = {"train_loss": ("epoch", [2.3, 0.9, 0.4]), "test_loss": ("epoch", [2.3, 1.0, np.nan])}
    return xr.Dataset(losses, coords={"epoch": [0, 1, 2]}, attrs={"lr": 0.1, "seed": None})


def embedding() -> xr.Dataset:
    generator = np.random.default_rng(0)
    return xr.Dataset(
        {
            "embedding": (("example", "dimension"), generator.normal(size=(6, 3)).astype("float32")),
            "target": ("example", [0, 1, 0, 1, 0, 1]),
            "thumbnail": (("example", "row", "column"), np.arange(24, dtype="uint8").reshape(6, 2, 2)),
            "text": ("example", ["我爱吃饭", "</script>", "", "\u202eabc", "a\nb", "ok"]),
            "split": ("example", ["train"] * 4 + ["test"] * 2),
        },
        coords={"class": ["cat", "dog"]},
    )


def test_every_part_comes_back_as_it_was_put(run: Record, history: xr.Dataset) -> None:
    run.put("history", history)
    run.put("embedding", embedding())
    run.put("trajectories/pca", history.rename(epoch="checkpoint"))
    again = Record.load(run.path)
    assert again.names == ["history", "embedding", "trajectories/pca"]
    xr.testing.assert_identical(again.history.drop_attrs(), history.drop_attrs())
    xr.testing.assert_equal(again.embedding, embedding())
    assert again.embedding["thumbnail"].dtype == np.uint8
    assert again["history"].attrs["lr"] == 0.1
    assert again["history"].attrs["seed"] == "null"
    assert list(again.trajectories) == ["pca"]
    assert again.get("surfaces/random") is None


def test_folder_opens_in_xarray_and_pandas_without_intaglio(run: Record, history: xr.Dataset) -> None:
    run.put("history", history)
    run.write_table("geometry", pd.DataFrame({"value": [1.5]}, index=pd.Index(["depth"], name="measure")))
    with xr.open_dataset(run.path / "history.nc") as opened:
        assert opened["train_loss"].values.tolist() == [2.3, 0.9, 0.4]
    assert pd.read_csv(run.path / "tables" / "geometry.csv").to_dict("list") == {
        "measure": ["depth"],
        "value": [1.5],
    }
    assert run.tables["geometry"]["value"].tolist() == [1.5]


def test_columns_of_pandas_types_are_stored_as_text(run: Record) -> None:
    frame = pd.DataFrame({"name": ["a", None], "kind": pd.Categorical(["x", "y"]), "mixed": [1, "two"]})
    shown = xr.Dataset({column: ("example", frame[column]) for column in frame})
    run.put("embedding", shown)
    stored = Record.load(run.path).embedding
    assert stored["name"].values.tolist() == ["a", ""]
    assert stored["kind"].values.tolist() == ["x", "y"]
    assert stored["mixed"].values.tolist() == ["1", "two"]


def test_provenance_merges_and_survives_loading(run: Record) -> None:
    run.update(seeds={"fit": 0}, parameters={"embedding": np.int64(80)}, worst=float("nan"))
    run.update(seeds={"survey": 1}, label="我\udc80")
    run.mark("fit", "done")
    again = Record.load(run.path)
    assert again.call == {"epochs": 3, "lr": 0.1}
    assert again.provenance["seeds"] == {"fit": 0, "survey": 1}
    assert again.provenance["parameters"] == {"embedding": 80}
    assert again.provenance["worst"] == "nan"
    assert again.provenance["label"] == "我\udc80"
    assert again.provenance["versions"]["numpy"] == np.__version__
    assert again.status == {"fit": "done"}
    json.loads((run.path / "record.json").read_text(encoding="utf-8"), parse_constant=pytest.fail)


def test_killed_write_leaves_the_old_part_and_no_rubbish(
    run: Record, history: xr.Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.put("history", history)

    def dies(self: xr.Dataset, path: Path, **options: object) -> None:
        path.write_bytes(b"\x89HDF half of it")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(xr.Dataset, "to_netcdf", dies)
    with pytest.raises(RunError, match=r"cannot write .*history.nc: No space left on device"):
        run.put("history", history * 0)
    monkeypatch.undo()
    assert run.history["train_loss"].values.tolist() == [2.3, 0.9, 0.4]
    assert sorted(path.name for path in run.path.iterdir()) == ["history.nc", "record.json"]


def test_temporary_file_of_a_killed_process_is_not_a_part(run: Record) -> None:
    (run.path / "surfaces").mkdir()
    (run.path / "surfaces" / ".pca-0123.nc").write_bytes(b"half")
    assert run.names == []
    assert list(run.surfaces) == []


def test_damaged_part_is_one_line(run: Record, history: xr.Dataset) -> None:
    run.put("history", history)
    file = run.path / "history.nc"
    file.write_bytes(file.read_bytes()[:200])
    with pytest.raises(RunError, match=r"history.nc can't be read") as caught:
        _ = run.history
    assert "\n" not in str(caught.value)


def test_missing_part_names_the_command(run: Record) -> None:
    with pytest.raises(InputError, match=r"no history in .*; expected one of none yet; try intaglio fit"):
        _ = run.history
    with pytest.raises(InputError, match=r"no 'pca' in .*trajectories; .*try intaglio survey"):
        _ = run.trajectories["pca"]


@pytest.mark.parametrize("name", ["weights", "surfaces", "surfaces/", "history/x"])
def test_unknown_part_is_refused(run: Record, name: str) -> None:
    with pytest.raises(InputError, match=r"no part .*expected history, embedding, surfaces/NAME"):
        run.put(name, xr.Dataset())
    with pytest.raises(InputError, match="no part"):
        run.get(name)


@pytest.mark.parametrize("name", ["../../etc", ".hidden", "a/b", "a\nb", " "])
def test_name_that_leads_out_of_the_folder_is_refused(run: Record, name: str) -> None:
    with pytest.raises(InputError, match=r"the name .*expected letters, digits"):
        run.put(f"surfaces/{name}", xr.Dataset())
    with pytest.raises(InputError, match="the name"):
        run.write_table(name, pd.DataFrame())


# ── create ──────────────────────────────────────────────────────────────────────────────────────────────


def test_existing_run_is_kept_unless_asked(run: Record, history: xr.Dataset) -> None:
    run.put("history", history)
    with pytest.raises(InputError, match=r"holds a run already; try --overwrite \(overwrite=True\)"):
        Record.create(run.path)
    assert "history" in run
    (run.path / "ledgers").mkdir()
    (run.path / "ledgers" / "random.sqlite").write_bytes(b"of the old weights")
    (run.path / "surfaces").mkdir()
    fresh = Record.create(run.path, overwrite=True)
    assert fresh.names == []
    assert [path.name for path in run.path.iterdir()] == ["record.json"]


def test_overwrite_never_removes_a_folder_that_is_no_run(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("years of work")
    with pytest.raises(InputError, match="holds files but no run"):
        Record.create(tmp_path, overwrite=True)
    assert (tmp_path / "thesis.tex").read_text() == "years of work"


@pytest.mark.parametrize("text", ["{", "[]", '{"format": "vinyl"}', '{"format": 1, "artist": "Bach"}'])
def test_overwrite_never_removes_another_programs_record(tmp_path: Path, text: str) -> None:
    (tmp_path / "record.json").write_text(text)
    with pytest.raises(InputError, match=r"record.json .*expected JSON that Intaglio wrote"):
        Record.create(tmp_path, overwrite=True)
    assert (tmp_path / "record.json").read_text() == text


def test_overwrite_follows_no_link_out_of_the_run(run: Record, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept.txt").write_text("kept")
    (run.path / "figures").symlink_to(outside, target_is_directory=True)
    Record.create(run.path, overwrite=True)
    assert (outside / "kept.txt").read_text() == "kept"
    assert not (run.path / "figures").exists()


def test_file_in_the_way_is_refused(tmp_path: Path) -> None:
    (tmp_path / "run").write_text("a file")
    with pytest.raises(InputError, match="is a file; expected a folder"):
        Record.create(tmp_path / "run", overwrite=True)
    with pytest.raises(InputError, match=r"can't hold a run: .*try another folder"):
        Record.create(tmp_path / "run" / "below")


@pytest.mark.parametrize("step", ["mkdir", "write_bytes"])
def test_unwritable_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def denied(*args: object, **options: object) -> None:
        raise PermissionError(13, "Permission denied")  # whoever runs this, root too

    monkeypatch.setattr(Path, step, denied)
    with pytest.raises(InputError, match=r"can't hold a run: .*Permission denied"):
        Record.create(tmp_path / "run")


# ── load ────────────────────────────────────────────────────────────────────────────────────────────────


def test_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no folder .*expected the folder of a run; try intaglio fit"):
        Record.load(tmp_path / "none")


def test_folder_without_description_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no record.json in"):
        Record.load(tmp_path)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"{half", "can't be read"),
        (b"\xff\xfe\x00", "can't be read"),
        (b"[]", "no format number"),
        (b'{"format": 1}', "lacks call, provenance or status"),
        (b'{"format": 99}', "is of format 99; expected 1 or older; try a newer Intaglio"),
    ],
)
def test_description_that_is_not_ours_is_refused(run: Record, text: bytes, reason: str) -> None:
    (run.path / "record.json").write_bytes(text)
    with pytest.raises(InputError, match=reason) as caught:
        Record.load(run.path)
    assert "\n" not in str(caught.value)


def test_overwriting_leaves_what_is_not_ours(tmp_path):
    run = Record.create(tmp_path / "run")
    run.put("history", xr.Dataset({"train_loss": ("epoch", [1.0])}))
    (run.path / "thesis.txt").write_text("mine")
    Record.create(run.path, overwrite=True)
    assert (run.path / "thesis.txt").read_text() == "mine"
    assert not (run.path / "history.nc").exists()


def test_one_who_remembers_reads_each_file_once(tmp_path: Path) -> None:
    run = Record.create(tmp_path / "run")
    run.put("history", xr.Dataset({"train_loss": ("epoch", [0.5])}))
    reading = run.remembering()
    assert reading.history is reading.history
    run.put("history", xr.Dataset({"train_loss": ("epoch", [0.25])}))
    assert float(reading.history["train_loss"][0]) == 0.5
    assert float(run.history["train_loss"][0]) == 0.25
