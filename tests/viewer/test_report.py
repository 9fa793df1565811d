import base64
import hashlib
import importlib
import json
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from intaglio.errors import InputError, RunError
from intaglio.record import Record
from intaglio.viewer import report
from intaglio.viewer.sections.curvature import curvature
from intaglio.viewer.sections.linked import linked

pytestmark = pytest.mark.long


class Page(HTMLParser):
    """Tags with their attributes, and all text, as a browser would read them."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.text += " " if tag != "bdi" else ""

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, *names: str) -> list[dict[str, str | None]]:
        return [attrs for tag, attrs in self.tags if tag in names]


@pytest.fixture(scope="session")
def page(written: tuple[Record, Path]) -> Page:
    return Page(written[1])


def test_page_asks_nobody_for_anything(page: Page, written: tuple[Record, Path]) -> None:
    for _, attrs in page.tags:
        for name in ("src", "srcset", "href", "data", "action"):
            value = attrs.get(name)
            assert value is None or value.startswith(("data:image/", "#")), value
    assert not page.all("link", "iframe", "object", "form", "base")
    source = written[1].read_text(encoding="utf-8")
    assert "@import" not in source
    names = r"www\.w3\.org/(1999/xhtml|2000/svg)"  # of XML namespaces, which nobody fetches
    assert not re.search(rf"url\((?!#)|https?://(?!{names})", source)
    policies = [attrs["content"] for attrs in page.all("meta") if "http-equiv" in attrs]
    assert len(policies) == 1
    assert str(policies[0]).startswith(
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-"
    )


def test_the_one_script_is_the_one_that_the_policy_names(page: Page, written: tuple[Record, Path]) -> None:
    assert page.all("script") == [{"type": "application/json"}, {"type": "module", "async": None}]
    scripts = re.findall(r"<script[^>]*>(.*?)</script>", written[1].read_text(encoding="utf-8"), re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(scripts[1].encode()).digest()).decode()
    (policy,) = (str(attrs["content"]) for attrs in page.all("meta") if "http-equiv" in attrs)
    (allowed,) = (part.split()[1:] for part in policy.split("; ") if part.startswith("script-src"))
    assert allowed == [f"'sha256-{digest}'"]
    assert not any(name.startswith("on") for _, attrs in page.tags for name in attrs)
    assert json.loads(scripts[0])["planes"][0]["name"] == "random"


def test_without_a_plane_there_is_no_script_and_none_is_allowed(empty: Record, tmp_path: Path) -> None:
    page = Page(report(empty, tmp_path / "report.html"))
    assert not page.all("script", "noscript")
    assert "script-src" not in str(page.all("meta"))
    assert "a plane over which to move a marker" in page.text


def test_without_javascript_the_view_says_where_to_look(page: Page) -> None:
    assert len(page.all("noscript")) == 1
    assert "the still pictures below show the same" in page.text


def test_hostile_names_stay_text_in_the_views_data(
    linked_run: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.import_module("intaglio.viewer.report"), "SECTIONS", (linked,))
    file = report(linked_run, tmp_path / "report.html")
    page = Page(file)
    assert len(page.all("script")) == 2
    assert not page.all("b", "img")
    data = json.loads(re.findall(r"json\">(.*?)</script>", file.read_text(encoding="utf-8"))[0])
    assert data["classes"][1] == "</script><img src=x onerror…"
    columns = data["examples"][data["planes"][0]["examples"]]["columns"]
    assert {each["name"]: each["values"] for each in columns}["text"][2] == "text 2 </script><b>bold</b> U+202Egnp"


def test_page_stays_small_and_nothing_else_is_written(written: tuple[Record, Path]) -> None:
    assert written[1].stat().st_size < 3e6
    assert sorted(path.name for path in written[1].parent.iterdir()) == ["blobs", "report.html"]


def test_every_picture_is_in_both_themes_with_alt_text_and_caption(page: Page) -> None:
    images, sources = page.all("img"), page.all("source")
    assert len(images) == len(sources) == len(page.all("figcaption")) == 13
    assert all(len(str(image["alt"])) > 20 for image in images)
    assert all(image["src"] != source["srcset"] for image, source in zip(images, sources, strict=True))
    assert {source["media"] for source in sources} == {"screen and (prefers-color-scheme: dark)"}
    assert page.text.count("directions: random (seed 0)") >= 4


def test_headings_are_in_order_and_tables_have_scopes(page: Page) -> None:
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert {attrs.get("scope") for attrs in page.all("th")} == {"col", "row"}
    assert page.all("html") == [{"lang": "en"}]
    anchors = [str(attrs["href"])[1:] for attrs in page.all("a")]
    ids = [str(attrs["id"]) for _, attrs in page.tags if "id" in attrs]
    assert set(anchors) <= set(ids)
    assert len(ids) == len(set(ids))


def test_numbers_of_the_run_are_on_the_page(page: Page) -> None:
    text = re.sub(r"\s+", " ", page.text)
    for said in (
        "train loss 2 0.375 0.25 2",  # before, last, best, epoch of the best
        "test loss 2.1 0.9 0.75 1",
        "Wₑ, the embedding 8 40.0 %",
        "θ, all 20 100 %",
        "hold 98.0 % of the path's variance",
        "of a random walk of as many points they would hold 100.0 %",
        "red 6 2 8",
        "linear 0.938",
        "Is the embedding a good one?",
        "What pulls against what",
        "Collapse against rank:",
    ):
        assert said in text, said
    assert "Not in this run" not in text.replace("Not in this run: the path of training on this plane", "")


def test_class_means_and_reduced_rows_equal_the_embeddings(page: Page, written: tuple[Record, Path]) -> None:
    data = written[0].embedding
    vectors = data["embedding"].values
    text = re.sub(r"\s+", " ", page.text).replace("−", "-")
    for index, name in enumerate(("red", "green", "blue")):
        mean = vectors[data["target"].values == index].mean(0)
        assert " ".join([name, *(f"{value:.2f}" for value in mean)]) in text
    centred = vectors - vectors.mean(0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    for row in range(5):
        first = abs(float(centred[row] @ axes[0]))
        assert re.search(rf"{row} \w+ -?{first:.3f} ", text)


def test_checkpoints_are_in_the_order_of_their_numbers_and_answered(page: Page) -> None:
    text = re.sub(r"\s+", " ", page.text)
    assert re.search(r"epoch 0 1\.\d+ ±.*epoch 2 0\.5\d* ±.*epoch 10 0\.2\d* ±", text)
    assert "Did the valley deepen? yes (0.64 → 1.28)" in text
    assert "Did the peaks fall? no" in text


def test_missing_parts_are_named_with_the_command_that_computes_them(empty: Record, tmp_path: Path) -> None:
    text = Page(report(empty, tmp_path / "report.html")).text
    for command in (
        "intaglio fit --data DATA --out empty",
        "intaglio survey empty",
        "intaglio metrics empty",
        "intaglio curvature empty",
    ):
        assert command in text
    assert text.count("Not in this run") >= 6


def test_curvature_shows_first_what_rescaling_does_not_change(page: Page) -> None:
    text = re.sub(r"\s+", " ", page.text)
    for said in (
        "Sharpness that rescaling does not change measure value meaning Σ w²H_ii 0.25 all directions",
        "Sharpness that it does change measure value meaning tr H 4.00 ± 0.12 sum over all",
        "Compare networks by the adaptive measures.",
        "1 3 1.0e−07 yes 2 1 1.0e−07 no 1 of 2.",
        "embedding 8 3.00 ± 0.10 75.0 ± 1.0 % 3",
        "red 90.0 % 50.0 %",
    ):
        assert said in text, said
    assert text.index("Sharpness that rescaling does not change") < text.index("Sharpness that it does change")


def test_curvature_of_an_earlier_moment_and_kinks_are_said(full: Record) -> None:
    sharpness = full.curvature["sharpness"].assign_attrs(stale=1, kinks="straight terms add 0 here")
    full.put("curvature/sharpness", sharpness)
    full.put("curvature/blocks", full.curvature["blocks"].assign(share=("block", [np.nan, np.nan])))
    texts = [part.text for part in curvature(full).parts if part.kind == "text"]
    assert "Training went on after this was measured: these numbers are those of an earlier moment." in texts
    assert "In this loss, straight terms add 0 here." in texts
    assert any(text.startswith("No picture: no shares to draw") for text in texts)


HOSTILE = ["</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\u202egnp.exe", "{{ 7*7 }}"]


def test_hostile_labels_are_shown_as_text(tmp_path: Path) -> None:
    run = Record.create(tmp_path / "<b>run", call={"data": HOSTILE[0], "note": HOSTILE[2]})
    run.put(
        "embedding",
        xr.Dataset(
            {
                "embedding": (("example", "dimension"), np.eye(4)),
                "target": ("example", [0, 1, 2, 3]),
                "text": ("example", HOSTILE[::-1]),
            },
            coords={"class": HOSTILE},
        ),
    )
    run.update(data={HOSTILE[1]: HOSTILE[0]}, parameters={"embedding": {HOSTILE[1]: 3}})
    file = report(run, tmp_path / "report.html")
    page = Page(file)
    assert not page.all("script")
    assert not page.all("b")
    assert all("onerror" not in attrs for attrs in page.all("img"))
    for label in (HOSTILE[0], HOSTILE[1], "U+202Egnp.exe", "{{ 7*7 }}"):
        assert label in page.text
    assert "\u202e" not in file.read_text(encoding="utf-8")


def test_thumbnails_and_real_targets_are_shown(tmp_path: Path) -> None:
    run = Record.create(tmp_path / "run")
    images = np.zeros((6, 4, 4), dtype="uint8")
    data = {
        "embedding": (("example", "dimension"), np.random.default_rng(0).normal(size=(6, 3))),
        "target": ("example", np.linspace(0.5, 1.5, 6)),
        "age": ("example", np.arange(6.0)),
    }
    run.put("embedding", xr.Dataset(data))
    text = re.sub(r"\s+", " ", Page(report(run, tmp_path / "table.html")).text)
    assert "example age target 0 0 0.5 1 1 0.7" in text
    run.put("embedding", xr.Dataset({**data, "thumbnail": (("example", "row", "column"), images)}))
    page = Page(report(run, tmp_path / "images.html"))
    assert any(str(image["alt"]).startswith("6 small pictures") for image in page.all("img"))


@pytest.mark.usefixtures("as_a_reader_runs_it")
def test_what_cannot_be_drawn_is_said_in_place(full: Record, tmp_path: Path) -> None:
    broken = full.surfaces["random"].nodes.copy(deep=True)
    broken["loss"][:] = np.nan
    full.put("surfaces/random", broken)
    full.put("surfaces/random-line", broken.isel(beta=0, drop=True))
    full.put("embedding", full.embedding.assign(embedding=full.embedding["embedding"] * np.nan))
    text = Page(report(full, tmp_path / "report.html")).text
    assert "No picture: an embedding without one finite row" in text
    assert text.count("No picture: a surface without one finite loss") == 2
    assert "The plane of the path's principal components" in text


def test_unusable_paths_are_refused(empty: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in (tmp_path, tmp_path / "none" / "report.html"):
        with pytest.raises(InputError, match="can't be written; expected a file in a folder that exists"):
            report(empty, path)

    def full_disk(*args: object, **options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full_disk)
    with pytest.raises(RunError, match=r"cannot write .*report.html: No space left"):
        report(empty, tmp_path / "report.html")


def test_a_file_that_is_no_report_is_not_overwritten(tmp_path: Path) -> None:
    run = Record.create(tmp_path / "run")
    (tmp_path / "data.csv").write_text("a,b\n")
    with pytest.raises(InputError, match="a file that is no report of Intaglio's"):
        report(run, tmp_path / "data.csv")
    assert (tmp_path / "data.csv").read_text() == "a,b\n"
    report(run, tmp_path / "report.html")
    assert report(run, tmp_path / "report.html").is_file()


def test_the_imprint_is_told_in_words_and_pictures(page: Page) -> None:
    assert "Each feature was handed to other examples at random" in page.text
    assert "1 of 2 above their noise" in page.text
    assert "Imprints as ranked bars with their intervals." in [attrs["alt"] for attrs in page.all("img")]
