"""A table is run once: killed and resumed it ends the same, finished runs are left alone, failures are told."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import intaglio as ig
from intaglio.errors import InputError, RunError
from intaglio.run import Run
from intaglio.surface import Surface
from intaglio.viewer.comparison import difference_of

pytestmark = [pytest.mark.long, pytest.mark.usefixtures("as_a_reader_runs_it")]

SMALL = {"data": "iris", "encoders": "linear", "losses": "mse", "regularizers": ["none", "l2=0.1"], "dim": 2}
SMALL |= {"seeds": 2, "planes": 1, "epochs": 2, "tolerance": 0.2}


@pytest.fixture(scope="module")
def whole(
    tmp_path_factory: pytest.TempPathFactory, as_a_reader: Callable[[], AbstractContextManager[None]]
) -> tuple[Path, list[str]]:
    """A small table, run without interruption, and what was said."""
    folder, said = tmp_path_factory.mktemp("whole"), []
    with as_a_reader():
        ig.compare(SMALL, folder / "report.html", folder=folder / "runs", say=said.append)
    return folder, said


def test_each_run_is_told_with_the_time_that_is_left(whole: tuple[Path, list[str]]) -> None:
    assert whole[1][0].startswith("[1/4] linear-mse-none-seed0: accuracy ")
    assert whole[1][0].endswith(" left")
    assert whole[1][3].startswith("[4/4] linear-mse-l2=0.1-seed1")


def test_killed_and_resumed_it_ends_the_same(
    whole: tuple[Path, list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    survey, count = Run.survey, iter(range(100))

    def killed(self: Run, *args: object, **options: object) -> object:
        if next(count) == 1:
            raise KeyboardInterrupt
        return survey(self, *args, **options)

    monkeypatch.setattr(Run, "survey", killed)
    with pytest.raises(KeyboardInterrupt):
        ig.compare(SMALL, folder=tmp_path)
    said: list[str] = []
    resumed = ig.compare(SMALL, folder=tmp_path, say=said.append)
    assert said[0] == "1 of 4 runs are finished already"
    unbroken = ig.compare(sorted((whole[0] / "runs").iterdir()))
    for variant in unbroken.records:
        both = [each.values["value"].sel(variant=variant) for each in (resumed, unbroken)]
        np.testing.assert_array_equal(*both)
    surfaces = [each.surfaces("random")["0.1 l2"].nodes["loss"] for each in (resumed, unbroken)]
    np.testing.assert_array_equal(*surfaces)


def test_finished_runs_are_not_repeated(whole: tuple[Path, list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Run, "fit", lambda self, **options: pytest.fail("trained again"))
    monkeypatch.setattr(Run, "survey_plane", lambda self, *args, **options: pytest.fail("surveyed again"))
    said: list[str] = []
    begun = time.process_time()
    ig.compare(SMALL, folder=whole[0] / "runs", say=said.append)
    assert said == ["4 of 4 runs are finished already"]
    assert time.process_time() - begun < 20


def test_variants_share_a_plane_for_their_difference_map(whole: tuple[Path, list[str]]) -> None:
    compared = ig.compare(sorted((whole[0] / "runs").iterdir()))
    found = difference_of(compared, "0.1 l2", "no penalty")
    assert list(found) == ["shared"]
    plane_term = next(iter(compared.records["0.1 l2"].values())).surfaces["shared"].nodes["terms"].sel(term="l2")
    np.testing.assert_allclose(found["shared"].at(0.3, -0.2)["loss"], _at(plane_term, found["shared"]), rtol=1e-4)


def _at(term: xr.DataArray, surface: Surface) -> float:
    return float(Surface(surface.nodes.assign(loss=term)).at(0.3, -0.2)["loss"])


def test_the_report_names_what_is_compared(whole: tuple[Path, list[str]]) -> None:
    page = (whole[0] / "report.html").read_text(encoding="utf-8")
    assert "runs and their loss landscapes" in page
    for words in ("All had the same budget", "Student", "Difference maps", "no penalty", "0.1 l2"):
        assert words in page


def test_another_table_in_the_same_folder_is_refused(whole: tuple[Path, list[str]]) -> None:
    with pytest.raises(InputError, match=r"holds a run with epochs 2, not 3; expected the same table as before"):
        ig.compare({**SMALL, "epochs": 3}, folder=whole[0] / "runs")


def test_a_failed_run_is_told_and_the_others_reported(tmp_path: Path) -> None:
    table = {**SMALL, "losses": ["mse", "cross_entropy"], "regularizers": "none", "seeds": 2, "optimizer": "sgd"}
    said: list[str] = []
    with pytest.raises(RunError, match=r"2 of 4 runs failed, first linear-mse-none-seed0: the loss became"):
        ig.compare(
            {**table, "lr": 1e4, "shared": False}, tmp_path / "report.html", folder=tmp_path / "runs", say=said.append
        )
    assert any("failed: the loss became" in line for line in said)
    assert (tmp_path / "report.html").is_file()


def test_a_folder_is_for_tables(whole: tuple[Path, list[str]]) -> None:
    with pytest.raises(InputError, match="a folder for runs that exist; expected a table of runs to go there"):
        ig.compare([whole[0] / "runs"], folder="elsewhere")
