"""The main job on real data: what the demonstration promises, it leaves."""

from pathlib import Path

import pandas as pd
import pytest
import xarray as xr

import intaglio as ig
from intaglio.demo import demo
from intaglio.errors import InputError
from intaglio.run import Run, Settings

pytestmark = pytest.mark.long

Demonstration = tuple[Path, list[str]]


def test_it_says_what_it_did_in_about_fifteen_lines(demonstration: Demonstration) -> None:
    out, lines = demonstration
    assert 10 <= len(lines) <= 16
    assert all(len(line.replace(str(out), "runs/digits")) <= 120 for line in lines)
    text = "\n".join(lines)
    for word in ("W_e", "θ′", "held out", "accuracy", "evaluations", "error", "report.html"):
        assert word in text


def test_digits_reach_97_per_cent_on_held_out_images(demonstration: Demonstration) -> None:
    history = xr.load_dataset(demonstration[0] / "history.nc", engine="h5netcdf")
    assert float(history["test_accuracy"][-1]) >= 0.97


@pytest.mark.parametrize("plane", ["random"])
def test_at_most_169_evaluations_state_an_error_of_at_most_1_per_cent(demonstration: Demonstration, plane: str) -> None:
    surface = ig.Record.load(demonstration[0]).surfaces[plane]
    assert surface.kind == "chebyshev"
    assert surface.evaluations <= 169
    assert 0 < surface.error <= 0.01
    assert surface.grid(51)["loss"].shape == (51, 51)


def test_the_stated_error_holds_against_the_exact_grid(demonstration: Demonstration) -> None:
    run = Run.open(demonstration[0])
    stated = run.record.surfaces["random"]
    exact = ig.survey(run.objective, run.plane("random"), resolution=21, channels=["loss"]).nodes["loss"]
    true = abs(stated.grid(21)["loss"] - exact).max() / (exact.max() - exact.min())
    assert float(true) <= stated.error


def test_the_tables_are_there(demonstration: Demonstration) -> None:
    tables = demonstration[0] / "tables"
    means = pd.read_csv(tables / "class_means.csv")
    assert means.shape == (10, 17)
    first = pd.read_csv(tables / "first_reduced_rows.csv")
    assert len(first) == 5
    assert {"example", "PC1", "PC2"} <= set(first)
    history = pd.read_csv(tables / "history.csv")
    assert history["epoch"].tolist() == list(range(41))


def test_the_surface_passes_through_the_trained_loss(demonstration: Demonstration) -> None:
    record = ig.Record.load(demonstration[0])
    surface, history = record.surfaces["random"], record.history
    spread = float(surface.nodes["loss"].max() - surface.nodes["loss"].min())
    gap = abs(float(surface.at(0, 0)["loss"]) - float(history["train_loss"][-1]))
    assert gap <= surface.error * spread


def test_the_figures_are_there_as_png_and_pdf(demonstration: Demonstration) -> None:
    found = {file.name for file in (demonstration[0] / "figures").iterdir()}
    names = ("embedding", "history", "contour_random", "surface_random", "contour_pca", "surface_pca", "checkpoints")
    assert found == {f"{name}.{kind}" for name in names for kind in ("png", "pdf")}


def test_the_report_and_the_surfaces_at_moments_are_there(demonstration: Demonstration) -> None:
    out = demonstration[0]
    assert (out / "report.html").stat().st_size < 5e6
    assert len(list((out / "surfaces").glob("epoch *.nc"))) == 4
    assert not list((out / "ledgers").iterdir())


@pytest.mark.parametrize(("data", "reconstruct"), [("iris", False), ("iris", True), ("diabetes", False)])
def test_what_the_trained_model_predicts_is_kept_where_it_names_classes(
    tmp_path: Path, data: str, reconstruct: bool
) -> None:
    run = Run.create(Settings(data, dim=2, epochs=1, batch_size=16, reconstruct=reconstruct), tmp_path / data)
    run.fit()
    kept, history = run.record.embedding, run.record.history
    assert ("prediction" in kept) == ("train_accuracy" in history)
    assert ("prediction" in kept) == (data == "iris" and not reconstruct)
    for part in ("train", "test") if "prediction" in kept else ():
        own = kept.isel(example=(kept["split"] == part).values)
        right = float((own["prediction"] == own["target"]).mean())
        assert right == pytest.approx(float(history[f"{part}_accuracy"][-1]))


@pytest.mark.parametrize("data", ["diabetes", "karate", pytest.param("docstrings", marks=pytest.mark.long)])
def test_every_kind_of_bundled_data_can_be_trained_and_surveyed(tmp_path: Path, data: str) -> None:
    run = Run.create(Settings(data, dim=4, epochs=1, batch_size=16), tmp_path / data)
    run.fit()
    surface = run.survey("random", tolerance=0.2)
    assert {"loss", "terms", "example_loss", "embedding"} <= set(surface.nodes)
    assert ig.Record.load(tmp_path / data).surfaces["random"].nodes.identical(surface.nodes)


def test_unknown_data_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no bundled data named 'digit'; expected one of digits"):
        demo("digit", tmp_path / "run", overwrite=False, say=str)
    assert not (tmp_path / "run").exists()
