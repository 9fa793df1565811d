"""Several runs side by side: the planes that all have, names that differ, and what may be compared."""

from pathlib import Path

import pytest

import intaglio as ig
from intaglio.errors import InputError
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer import report
from intaglio.viewer.together import shared_planes, together

from .conftest import bowl

pytestmark = pytest.mark.long


def run(path: Path, planes: tuple[str, ...] = ("random", "pca"), **attrs: object) -> Record:
    made = Record.create(path)
    for name in planes:
        made.put(
            f"surfaces/{name}", Surface(bowl(0.1, 1.0).nodes.assign_attrs(loss="mse", plane=f"of {path}", **attrs))
        )
    return made


def test_the_planes_that_all_have_are_carried_and_nothing_else(tmp_path: Path, linked_run: Record) -> None:
    runs = [linked_run, run(tmp_path / "other", ("pca", "own"))]
    assert shared_planes(runs) == ["pca"]
    found = together(runs, examples=20)
    assert [[plane["name"] for plane in each["planes"]] for each in found["runs"]] == [["pca"], ["pca"]]
    assert [each["name"] for each in found["runs"]] == ["blobs", "other"]
    first = found["runs"][0]
    assert (first["moments"], first["curvature"]) == ([], None)
    assert [each["name"] for each in first["imprints"]] == ["feature on random", "class on random"]
    assert first["examples"][0]["count"] == 20


def test_runs_of_one_name_are_told_apart(tmp_path: Path) -> None:
    one, two = (run(tmp_path / folder / "run") for folder in ("a", "b"))
    assert [each["name"] for each in together([one, two])["runs"]] == ["a/run", "b/run"]
    assert [each["name"] for each in together([one, one])["runs"]] == ["a/run (1)", "a/run (2)"]


@pytest.mark.parametrize(
    ("attrs", "said"),
    [
        ({}, {"comparable": True, "penalties_differ": False, "same": []}),
        ({"loss": "mae"}, {"comparable": False}),
        ({"penalty_l2": 0.1}, {"comparable": True, "penalties_differ": True}),
        ({"plane": "one for all"}, {"same": ["random"]}),
    ],
)
def test_it_says_what_may_be_compared(tmp_path: Path, attrs: dict[str, object], said: dict[str, object]) -> None:
    one, two = run(tmp_path / "one", ("random",)), run(tmp_path / "two", ("random",))
    for each in (two, *((one,) if "plane" in attrs else ())):
        each.put("surfaces/random", Surface(each.surfaces["random"].nodes.assign_attrs(attrs)))
    found = together([one, two])
    assert {name: found[name] for name in said} == said


def test_planes_of_which_nobody_knows_whether_they_are_one_are_not_the_same(tmp_path: Path) -> None:
    runs = [Record.create(tmp_path / name) for name in ("one", "two")]
    for each in runs:
        each.put("surfaces/random", bowl(0.1, 1.0))
    assert together(runs)["same"] == []


def test_what_cannot_stand_side_by_side_is_refused(tmp_path: Path) -> None:
    one, two = run(tmp_path / "one", ("random",)), run(tmp_path / "two", ("pca",))
    with pytest.raises(
        InputError, match="no plane that all of one, two were surveyed in; expected one plane of the same"
    ):
        together([one, two])
    with pytest.raises(InputError, match="7 runs side by side; expected 2 to 6"):
        report([one] * 7, tmp_path / "report.html")
    with pytest.raises(InputError, match="0 runs side by side; expected 2 to 6"):
        ig.show([])
    with pytest.raises(InputError, match="live with 2 runs; expected one run"):
        ig.show([one, one], live=lambda plane, alpha, beta: {})


def test_a_widget_and_a_page_hold_them(tmp_path: Path) -> None:
    runs = [run(tmp_path / name, ("random",)) for name in ("one", "two")]
    view = ig.show(runs)
    assert (len(view.payload["runs"]), view.plane) == (2, "random")
    bundle = view._repr_mimebundle_()
    assert bundle is not None
    assert len(bundle[0]["image/png"]) > 1000
    page = report(runs, tmp_path / "report.html").read_text(encoding="utf-8")
    assert "<title>one · two: runs and their loss landscapes" in page
    assert '"comparable":true' in page
