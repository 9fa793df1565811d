"""A run's model is asked for its loss at any place of the planes that were surveyed."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from intaglio.cli import main
from intaglio.errors import InputError
from intaglio.living import Living
from intaglio.plane import Plane
from intaglio.record import Record
from intaglio.run import Run
from intaglio.viewer.live import Predicting, answered

pytestmark = pytest.mark.long


@pytest.fixture
def run(tmp_path: Path) -> Path:
    table, out = tmp_path / "table.csv", tmp_path / "run"
    columns = {"x": [i % 7 for i in range(40)], "z": [i % 5 for i in range(40)], "y": ["a", "b"] * 20}
    pd.DataFrame(columns).to_csv(table, index=False)
    fast = ["--epochs", "2", "--dim", "2", "--batch-size", "32"]
    assert main(["fit", "--data", str(table), "--target", "y", "--out", str(out), *fast]) == 0
    assert main(["survey", str(out), "--tolerance", "0.05"]) == 0
    return out


def test_it_gives_at_the_nodes_what_the_survey_gave_and_says_which_planes_there_are(run: Path) -> None:
    nodes, live = Record.load(run).surfaces["random"].nodes, Living(run)
    for i, j in ((0, 0), (4, 4), (1, 3)):
        node = nodes.isel(alpha=i, beta=j)
        found = live("random", float(node["alpha"]), float(node["beta"]))
        assert np.isclose(found["loss"], float(node["loss"]), rtol=1e-6)
        assert found["accuracy"] == float(node["accuracy"])
    with pytest.raises(InputError, match="no directions of 'pca' are kept; expected one of random"):
        live("pca", 0.0, 0.0)
    with pytest.raises(InputError, match=r"no directions of '\.\./x' are kept"):
        live("../x", 0.0, 0.0)


def test_it_names_the_class_of_an_example_as_the_objective_does(run: Path) -> None:
    live, objective = Living(run), Run.open(run).objective
    plane = Plane.load(run / "planes" / "random.safetensors")
    assert isinstance(live, Predicting)
    for at in ((0.0, 0.0), (0.9, -0.7)):
        wanted = objective.outputs(plane.at(*at)).argmax(1)
        found = answered(live, {"plane": "random", "alpha": at[0], "beta": at[1], "row": 3})
        assert (found["row"], found["prediction"], found["predicts"]) == (3, int(wanted[3]), True)
        assert found["loss"] == live("random", *at)["loss"]
    assert {live.prediction("random", 0.9, -0.7, row) for row in range(len(objective))} == set(wanted.tolist())
    with pytest.raises(InputError, match=r"row 99; expected 0 to \d+"):
        live.prediction("random", 0.0, 0.0, 99)
    assert "row 99" in answered(live, {"plane": "random", "alpha": 0, "beta": 0, "row": 99})["error"]
    assert "row" not in answered(live, {"plane": "random", "alpha": 0, "beta": 0, "row": "1"})


def test_where_there_are_no_classes_none_is_named(tmp_path: Path) -> None:
    table, out = tmp_path / "table.csv", tmp_path / "run"
    pd.DataFrame({"x": np.arange(30.0), "y": np.arange(30) / 7}).to_csv(table, index=False)
    assert main(["fit", "--data", str(table), "--target", "y", "--out", str(out), "--epochs", "1", "--dim", "2"]) == 0
    assert Living(out).prediction("random", 0.0, 0.0, 0) is None
