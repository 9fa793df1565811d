"""An embedding reads new data, is saved and taken up alone, and stands in pipelines."""

import json
import subprocess
import sys
from pathlib import Path

import networkx as nx
import numpy as np
import pandas as pd
import pytest
import torch
from safetensors.numpy import load_file
from sklearn.datasets import load_diabetes, load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline

import intaglio as ig
from intaglio.cli import main
from intaglio.errors import InputError
from intaglio.raw import lines_of, parts_of
from intaglio.run import Run, Settings

FILMS, LABELS = ["a good good film", "a bad film", "good plot", "bad plot bad cast"] * 3, ["+", "-"] * 6
SHOP = pd.DataFrame({"price": range(12), "colour": ["red", "blue", None] * 4, "sold": ["no", "yes"] * 6})


def digits() -> ig.Features:
    return ig.load("digits").take(range(30))


CASES = {  # data, how it is built, new raw data
    "linear": (lambda: ig.load("iris"), {}, None),
    "mixed": (
        lambda: ig.from_table(SHOP, target="sold", categories="codes"),
        {"each": 2},
        pd.DataFrame({"price": [3], "colour": ["pink"]}),
    ),
    "mlp": (lambda: ig.from_text(FILMS, LABELS, representation="tfidf"), {"hidden": (4,)}, ["a good cast"]),
    "gru": (lambda: ig.from_text(FILMS, LABELS), {"width": 3}, ["bad good"]),
    "transformer": (lambda: ig.from_text(FILMS, LABELS), {"width": 4}, ["bad good"]),
    "conv": (lambda: digits().reconstructing(), {"decode": True, "channels": (2, 3)}, np.ones((2, 8, 8))),
    "denoising": (lambda: digits().reconstructing(), {"decode": True}, np.ones((2, 8, 8))),
    "graphconv": (lambda: ig.from_graph(nx.karate_club_graph(), "club"), {}, [{"0": 1.0, "33": 2.0}]),
    "readout": (
        lambda: ig.from_graphs([nx.path_graph(4), nx.cycle_graph(4)] * 3, list("pr" * 3)),
        {},
        [nx.star_graph(2)],
    ),
}


@pytest.mark.parametrize("encoder", [*CASES, "piecewiselinear", "periodic"])
def test_what_was_saved_embeds_bit_for_bit_without_the_data(tmp_path: Path, encoder: str) -> None:
    if encoder not in CASES:
        pytest.importorskip("rtdl_num_embeddings")
    make, options, new = CASES.get(encoder, CASES["linear"])
    data = make()
    call = {"encoder": encoder, "dim": 3, **options}
    embedding = ig.Embedding(ig.build(data, seed=1, **call), data, call)
    embedding.save_pretrained(tmp_path / "saved")
    again = ig.Embedding.from_pretrained(tmp_path / "saved")
    np.testing.assert_array_equal(again.transform(data), embedding.transform(data))
    if new is not None:
        np.testing.assert_array_equal(again.transform(new), embedding.transform(new))
    if again.data.scaling is not None:
        np.testing.assert_array_equal(again.data.scaling.scale, data.scaling.scale)


def test_no_example_is_in_what_is_saved(tmp_path: Path) -> None:
    data = digits()
    ig.Embedding(ig.build(data, "linear", dim=2), data, {"encoder": "linear", "dim": 2}).save_pretrained(tmp_path)
    assert not load_file(tmp_path / "model.safetensors")["data/inputs"].any()


def test_what_cannot_be_saved_or_taken_up_says_why(tmp_path: Path) -> None:
    data = ig.from_text(FILMS, LABELS, tokens=lambda text: text.split())
    embedding = ig.Embedding(ig.build(data, dim=2), data, {"encoder": "bag", "dim": 2})
    with pytest.raises(InputError, match="a tokenizer of one's own to be saved; expected one by name"):
        embedding.save_pretrained(tmp_path)
    embedding.call["encoder"] = ig.encoders.Bag
    with pytest.raises(InputError, match=r"encoder <class .*Bag'> to be saved; expected one by name"):
        embedding.save_pretrained(tmp_path)
    with pytest.raises(InputError, match=r"no config.json in .*; expected a folder that save_pretrained wrote"):
        ig.Embedding.from_pretrained(tmp_path / "nowhere")
    (tmp_path / "config.json").write_text(json.dumps({"format": 99}))
    with pytest.raises(InputError, match="has format 99; expected at most 1"):
        ig.Embedding.from_pretrained(tmp_path)


def test_an_embedder_keeps_scikit_learns_conventions_and_is_saved(tmp_path: Path) -> None:
    frame, y = load_iris(return_X_y=True, as_frame=True)
    fitted = ig.Embedder(dim=2, epochs=2).set_output(transform="pandas").fit(frame, y)
    assert list(fitted.transform(frame)) == ["embedder0", "embedder1"]
    again = ig.Embedder.from_pretrained(fitted.save_pretrained(tmp_path / "saved"))
    np.testing.assert_array_equal(again.transform(frame), fitted.transform(frame).to_numpy())
    assert again.get_feature_names_out().tolist() == ["embedder0", "embedder1"]


@pytest.mark.parametrize("structure", [{"density": 0.5}, {"subspace": 5}])
def test_the_embedding_of_a_restricted_run_is_that_of_its_weights(tmp_path: Path, structure: dict[str, float]) -> None:
    run = Run.create(Settings("iris", dim=2, epochs=1, **structure), tmp_path / "run")
    run.fit()
    again = ig.Embedding.from_pretrained(run.embedding.save_pretrained(tmp_path / "saved"))
    np.testing.assert_array_equal(again.transform(run.train), run.objective.embeddings().numpy())


def test_an_embedder_without_answers_gives_its_numbers_back() -> None:
    x = load_iris().data[::3]
    history = ig.Embedder("linear", dim=2, epochs=30, lr=0.05).fit(x).history_
    assert history[-1] < history[0] / 4
    many = ig.Embedder(dim=2, epochs=1).fit(x, x[:, :2])
    assert many.embedding_.model.head.out_features == 2


def test_an_embedder_takes_whole_numbers_of_a_measure_for_numbers() -> None:
    x, y = load_diabetes(return_X_y=True)  # a measure of 25 to 346, never a fraction
    found = ig.Embedder(dim=2, epochs=1).fit(x[:40], y[:40]).embedding_
    assert (found.data.classes, found.model.head.out_features) == ((), 1)
    few = ig.Embedder(dim=2, epochs=1).fit(x[:40], (y[:40] // 100)).embedding_
    assert few.data.classes == ("0.0", "1.0", "2.0", "3.0")
    names = ig.Embedder(dim=2, epochs=1).fit(x[:40], [f"patient {i % 25}" for i in range(40)]).embedding_
    assert len(names.data.classes) == 25


@pytest.mark.long
def test_an_embedder_learns_in_a_pipeline_and_a_search() -> None:
    frame, y = load_iris(return_X_y=True, as_frame=True)
    embedder = ig.Embedder(dim=2, epochs=30, lr=0.01)
    search = GridSearchCV(make_pipeline(embedder, LogisticRegression()), {"embedder__dim": [2, 3]}, cv=2)
    assert search.fit(frame, y).best_score_ > 0.85


@pytest.mark.long
def test_an_embedder_passes_scikit_learns_own_checks() -> None:
    """In a process of its own: the checks hand in values that our live checks of types would refuse first."""
    code = """
from sklearn.utils.estimator_checks import check_estimator
import intaglio as ig
found = check_estimator(ig.Embedder(dim=2, epochs=1), on_fail=None, on_skip=None)
print(len(found), [each["check_name"] for each in found if each["status"] == "failed"])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    count, _, failed = done.stdout.partition(" ")
    assert int(count) > 40
    assert failed.strip() == "[]"


@pytest.fixture
def films(tmp_path: Path) -> Path:
    pd.DataFrame({"film": FILMS, "y": LABELS}).to_csv(tmp_path / "films.csv", index=False)
    call = ["fit", "--data", str(tmp_path / "films.csv"), "--target", "y", "--text", "film", "--out"]
    assert main([*call, str(tmp_path / "run"), "--epochs", "1", "--dim", "2"]) == 0
    return tmp_path


@pytest.mark.long
@pytest.mark.parametrize("suffix", ["parquet", "csv", "npy", "safetensors"])
def test_embed_writes_the_vectors_of_new_texts(films: Path, suffix: str) -> None:
    (films / "new.txt").write_text("a good film\nbad plot\n", encoding="utf-8")
    out, kept = films / f"vectors.{suffix}", films / "kept"
    call = ["embed", str(films / "run"), "--data", str(films / "new.txt"), "--out", str(out), "--save", str(kept)]
    assert main(call) == 0
    wanted = ig.Embedding.from_pretrained(kept).transform(["a good film", "bad plot"])
    if suffix in ("parquet", "csv"):
        table = pd.read_parquet(out) if suffix == "parquet" else pd.read_csv(out)
        assert table["text"].tolist() == ["a good film", "bad plot"]
        found = table[["e1", "e2"]].to_numpy()
    else:
        found = np.load(out) if suffix == "npy" else load_file(out)["embedding"]
    np.testing.assert_allclose(found, wanted, rtol=1e-6)
    (films / "films.csv").unlink()  # what was kept needs no data
    assert main(["embed", str(kept), "--data", str(films / "new.txt"), "--out", str(films / "again.npy")]) == 0


def test_embed_reads_a_table_by_its_columns(films: Path) -> None:
    out = films / "v.npy"
    assert main(["embed", str(films / "run"), "--data", str(films / "films.csv"), "--out", str(out)]) == 0
    assert np.load(out).shape == (12, 2)


@pytest.mark.long
@pytest.mark.parametrize(
    ("content", "more", "message"),
    [
        (b"good\n\n", [], "line 2 of "),
        (b"", [], "line 1 of "),
        (b"good\nfran\xe7ais\n", [], "new.txt is not UTF-8 text: line 2 has b'\\xe7'"),
        (b"good\n", ["--encoding", "utf-99"], "no encoding 'utf-99'"),
        (b"good\n", ["--out", "v.xlsx"], "v.xlsx as a file of vectors; expected a name that ends in .parquet"),
        (None, [], "no file"),
        (b"good\n", ["--data", "TABLE", "--text", "movie"], "no column 'movie' in"),
    ],
)
def test_embed_says_what_it_cannot_read(
    films: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, more: list[str], message: str
) -> None:
    if content is not None:
        (films / "new.txt").write_bytes(content)
    more = [str(films / "films.csv") if word == "TABLE" else word for word in more]
    call = ["embed", str(films / "run"), "--data", str(films / "new.txt"), "--out", str(films / "v.npy")]
    assert main([*call, *more]) == 2
    assert message in capsys.readouterr().err


@pytest.mark.long
def test_embed_reads_as_the_run_did(tmp_path: Path) -> None:
    """A table and texts in another encoding, and a mark at the beginning of texts as Windows writes it."""
    rows = pd.DataFrame({"town": ["Köln", "Bonn"] * 8, "size": range(16), "y": ["a", "b"] * 8})
    rows.to_csv(tmp_path / "towns.csv", index=False, encoding="cp1252")
    call = ["fit", "--data", str(tmp_path / "towns.csv"), "--target", "y", "--encoding", "cp1252", "--epochs", "1"]
    assert main([*call, "--dim", "2", "--out", str(tmp_path / "run")]) == 0
    embed = ["embed", str(tmp_path / "run"), "--out", str(tmp_path / "v.npy"), "--data", str(tmp_path / "towns.csv")]
    assert main(embed) == 0
    assert np.load(tmp_path / "v.npy").shape == (16, 2)
    assert main([*embed, "--encoding", "utf-8"]) == 2
    for encoding in ("utf-8-sig", "cp1252"):
        (tmp_path / "texts.txt").write_text("schön\r\nböse\r\n", encoding=encoding)
        assert lines_of(tmp_path / "texts.txt", encoding.removesuffix("-sig")) == ["schön", "böse"]


def test_texts_without_a_named_column_and_nodes_are_refused(films: Path) -> None:
    with pytest.raises(InputError, match="without a column of texts; expected one of film, y; try --text"):
        next(parts_of(films / "films.csv", ig.from_text(FILMS, LABELS)))
    with pytest.raises(InputError, match="new nodes on the command line"):
        next(parts_of(films / "x.csv", ig.from_graph(nx.karate_club_graph(), "club")))


def test_a_summary_tells_gaps_kinds_and_vocabulary() -> None:
    table = ig.from_table(SHOP, target="sold", categories="codes").summary()
    assert table["missing"] == {"colour": 4}
    assert table["columns"] == {"number": 1, "codes": 1}
    text = ig.from_text(FILMS, LABELS).summary()
    assert (text["vocabulary"], text["missing"], text["classes"]) == (8, {}, {"+": 6, "-": 6})
    assert json.dumps(table | text)


def test_new_images_are_resized_files_or_arrays_of_the_shape(tmp_path: Path) -> None:
    from PIL import Image

    data = digits()
    Image.new("RGB", (16, 16), "white").save(tmp_path / "one.png")
    assert torch.equal(data.encode(tmp_path), torch.ones(1, 1, 8, 8))
    assert torch.equal(data.encode([tmp_path / "one.png"]), data.encode(tmp_path / "one.png"))
    colour = ig.from_images(np.zeros((2, 4, 4, 3)), [0, 1])
    assert colour.encode(np.ones((1, 4, 4))).shape == (1, 3, 4, 4)
    with pytest.raises(InputError, match=r"images of shape \(1, 4, 4\); expected \(1, 8, 8\)"):
        data.encode(np.ones((1, 4, 4)))
    with pytest.raises(InputError, match="no images in"):
        data.encode(tmp_path / "nowhere")


def test_an_embedder_comes_back_with_its_names_and_settings(tmp_path: Path) -> None:
    frame = pd.DataFrame(np.random.default_rng(0).normal(size=(12, 2)), columns=["mass", "age"])
    own = ig.Embedder("linear", 2, epochs=1, random_state=3, options={"bias": False}).fit(frame, [*"ab"] * 6)
    own.save_pretrained(tmp_path)
    again = ig.Embedder.from_pretrained(tmp_path)
    np.testing.assert_array_equal(again.transform(frame), own.transform(frame))  # and no warning of names
    assert again.feature_names_in_.tolist() == ["mass", "age"]
    assert again.get_params() | {"epochs": 1} == own.get_params()
    with pytest.raises(ValueError, match="feature names should match"):
        again.transform(frame.rename(columns={"age": "aged"}))
