"""A run's model is asked for its loss at any place of the planes that were surveyed."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from intaglio.cli import main
from intaglio.errors import InputError
from intaglio.living import Living
from intaglio.record import Record

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
