"""Words and nodes from the command line: fitted, taken up again, surveyed, searched, and written for other programs."""

import json
from pathlib import Path

import networkx as nx
import numpy as np
import pandas as pd
import pytest
import xarray as xr

import intaglio as ig
from intaglio.cli import main
from intaglio.run import Run
from intaglio.viewer.payload import payload

FAST = ["--dim", "4", "--epochs", "2", "--lr", "0.1", "--option", "min_count=1", "--option", "window=2"]
FAST_WORDS = [*FAST, "--option", "sample=0"]


def sentences() -> list[list[str]]:
    generator = np.random.default_rng(0)
    return [[f"w{2 * word + kind}" for word in generator.integers(0, 4, 6)] for kind in generator.integers(0, 2, 60)]


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "corpus.txt"
    path.write_text("\n".join(map(" ".join, sentences())))
    return path


def fitted(data: str, encoder: str, *more: str) -> int:
    return main(["fit", "--data", data, "--encoder", encoder, "--out", "run", *more])


@pytest.mark.long
def test_a_run_of_words_is_what_the_library_learns_and_goes_on(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert fitted("corpus.txt", "word2vec", *FAST_WORDS, "--seed", "3") == 0
    assert "kind: corpus; words: 360; different words with a vector: 8" in capsys.readouterr().out
    model = ig.Word2Vec(str(corpus), dim=4, window=2, min_count=1, sample=0, seed=3)
    model.fit(epochs=2, lr=0.1, seed=3)
    kept = ig.WordVectors.load("run/vectors.safetensors")
    np.testing.assert_array_equal(kept.vectors, model.vectors.vectors)
    shown = xr.load_dataset("run/embedding.nc", engine="h5netcdf")
    assert shown["word"].values.tolist() == list(model.vocabulary.names)
    np.testing.assert_allclose(shown["target"], np.log(model.vocabulary.counts))
    assert Run.open("run").objective() == model.objective(20_000, seed=0)()
    assert main(["survey", "run", "--directions", "pca", "--resolution", "3"]) == 0
    surface = xr.load_dataset("run/surfaces/pca.nc", engine="h5netcdf")
    assert surface["loss"].shape == (3, 3)
    corpus.write_text("other words\n" * 9)
    assert main(["survey", "run", "--resolution", "3"]) == 2
    assert "has changed since" in capsys.readouterr().err


@pytest.mark.long
def test_windows_are_not_called_by_the_names_of_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many windows as words: their numbers would fit, and mean other things."""
    monkeypatch.chdir(tmp_path)
    Path("corpus.txt").write_text("\n".join(f"a{i} b{i} c{i}" for i in range(12)))
    assert fitted("corpus.txt", "cbow", *FAST_WORDS) == 0
    assert main(["survey", "run", "--resolution", "3"]) == 0
    (examples,) = payload(ig.Record.load("run"))["examples"]
    assert (examples["count"], examples["columns"], examples["target"]) == (36, [], None)


@pytest.mark.parametrize(
    "encoder", [pytest.param("cbow", marks=pytest.mark.long), "fasttext", pytest.param("glove", marks=pytest.mark.long)]
)
def test_each_way_to_learn_words_ends_in_vectors(
    corpus: Path, encoder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert fitted("corpus.txt", encoder, *FAST) == 0
    capsys.readouterr()
    unseen = "w77"
    assert main(["neighbours", "run", unseen, "--count", "2"]) == (0 if encoder == "fasttext" else 2)
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == (3 if encoder == "fasttext" else 0)
    assert main(["embed", "run", "--out", f"{encoder}.bin"]) == 0
    own = ig.WordVectors.load("run/vectors.safetensors")
    np.testing.assert_array_equal(ig.WordVectors.load(f"{encoder}.bin").vectors, own.vectors)
    assert json.loads(Path("run/record.json").read_text())["provenance"]["parameters"]["embedding"]


def test_words_have_defaults_of_their_own(corpus: Path) -> None:
    assert fitted("corpus.txt", "glove", "--epochs", "1") == 0
    call = ig.Record.load("run").call
    assert {name: call[name] for name in ("dim", "epochs", "lr")} == {"dim": 100, "epochs": 1, "lr": 0.05}


@pytest.mark.long
def test_chosen_words_are_written_for_other_programs(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert fitted("corpus.txt", "fasttext", *FAST) == 0
    Path("few.txt").write_text("w3\nw33\n")
    assert main(["embed", "run", "--data", "few.txt", "--out", "few.vec"]) == 0
    head, first, _ = Path("few.vec").read_text().splitlines()
    assert head == "2 4"
    own = ig.WordVectors.load("run/vectors.safetensors")
    np.testing.assert_array_equal(np.array(first.split()[1:], np.float32), own["w3"])
    assert main(["embed", "run", "--out", "all.csv"]) == 0
    assert list(pd.read_csv("all.csv")) == ["word", "e1", "e2", "e3", "e4"]
    capsys.readouterr()
    Path("few.txt").write_text("3\n")
    assert main(["embed", "run", "--data", "few.txt", "--out", "few.vec"]) == 2
    assert "no vector for '3'" in capsys.readouterr().err


@pytest.mark.long
def test_examples_of_any_run_are_written_by_their_names_too(corpus: Path) -> None:
    assert main(["fit", "--data", "iris", "--out", "run", "--epochs", "1", "--dim", "2"]) == 0
    assert main(["embed", "run", "--out", "iris.txt"]) == 0
    read, own = ig.WordVectors.load("iris.txt"), ig.Record.load("run").embedding
    assert read.index_to_key == [str(row) for row in own["example"].values]
    np.testing.assert_array_equal(read.vectors, own["embedding"])


def test_a_column_of_texts_is_a_corpus(corpus: Path) -> None:
    pd.DataFrame({"film": ["A good film!", "a bad film", None]}).to_csv("films.csv", index=False)
    assert fitted("films.csv", "word2vec", "--text", "film", *FAST_WORDS) == 0
    assert set(ig.WordVectors.load("run/vectors.safetensors").index_to_key) == {"a", "film", "good", "bad"}


@pytest.mark.long
def test_nodes_learn_from_a_table_of_edges_with_their_classes_or_without(corpus: Path) -> None:
    graph = nx.planted_partition_graph(2, 6, 0.9, 0.1, seed=0)
    pd.DataFrame([(f"n{a}", f"n{b}", 1 + a) for a, b in graph.edges], columns=["a", "b", "w"]).to_csv(
        "edges.csv", index=False
    )
    short = ["--option", "walks=2", "--option", "length=6", "--dim", "3", "--epochs", "1"]
    assert fitted("edges.csv", "node2vec", *short, "--option", "p=0.5") == 0
    run = Run.open("run")
    there = nx.to_scipy_sparse_array(graph).toarray() * np.minimum.outer(1 + np.arange(12), 1 + np.arange(12))
    order = [int(name[1:]) for name in run.source.data.names]
    np.testing.assert_array_equal(run.source.data.adjacency.toarray(), there[np.ix_(order, order)])
    pd.DataFrame({"node": [f"n{i}" for i in range(12)], "side": ["a"] * 6 + ["b"] * 6}).to_csv("nodes.csv", index=False)
    assert fitted("edges.csv", "deepwalk", *short, "--labels", "nodes.csv", "--overwrite") == 0
    own = ig.Record.load("run").embedding
    sides = {name: "ab"[int(name[1:]) // 6] for name in own["node"].values}
    assert [sides[name] for name in own["node"].values] == [
        str(own["class"].values[each]) for each in own["target"].values
    ]


def test_a_run_of_nodes_calls_them_nodes_and_says_that_its_graph_is_in_pieces(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edges = [("ann", "bob"), ("bob", "cid"), ("cid", "ann"), ("dan", "eve"), ("eve", "dan"), ("ann", "ann")]
    pd.DataFrame(edges, columns=["a", "b"]).to_csv("edges.csv", index=False)
    with pytest.warns(UserWarning, match="2 components, with 3 of 5 nodes in the largest, and no edges between them"):
        assert fitted("edges.csv", "spectral", "--dim", "2") == 0
    assert "kind: graph; nodes: 5; components: 2" in capsys.readouterr().out
    assert main(["neighbours", "run", "ann", "--count", "1"]) == 0
    assert capsys.readouterr().out.split()[:2] == ["cosine", "node"]
    assert main(["neighbours", "run", "and"]) == 2
    assert "no node 'and'; expected one of 5, e.g. " in capsys.readouterr().err
    assert main(["embed", "run", "--out", "nodes.csv"]) == 0
    assert list(pd.read_csv("nodes.csv")) == ["node", "e1", "e2"]


def test_few_words_are_judged_by_fewer_neighbours(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus.write_text("the cat sat on a mat\na cat ran\n" * 9)
    assert fitted("corpus.txt", "word2vec", *FAST_WORDS) == 0
    assert main(["metrics", "run"]) == 2
    assert "neighbours=5 among 7 examples; expected fewer than" in (said := capsys.readouterr().err)
    assert "--neighbours" in said
    assert main(["metrics", "run", "--neighbours", "2"]) == 0


@pytest.mark.long
@pytest.mark.parametrize(("encoder", "options"), [("netmf", ["--option", "window=3"]), ("spectral", [])])
def test_closed_forms_of_a_graph_are_runs_too(
    corpus: Path, encoder: str, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    graph = nx.karate_club_graph()
    assert fitted("karate", encoder, "--dim", "3", *options) == 0
    expected = ig.netmf(graph, dim=3, window=3) if encoder == "netmf" else ig.spectral(graph, dim=3)
    kept = ig.WordVectors.load("run/vectors.safetensors")
    weights = ig.load("karate")
    assert kept.index_to_key == list(weights.names)
    again = ig.netmf(weights, dim=3, window=3) if encoder == "netmf" else ig.spectral(weights, dim=3)
    np.testing.assert_array_equal(kept.vectors, again.vectors)
    assert kept.vectors.shape == expected.vectors.shape
    assert main(["survey", "run", "--resolution", "3"]) == 0
    surface = xr.load_dataset("run/surfaces/random.nc", engine="h5netcdf")
    assert float(surface["loss"].min()) == float(surface["loss"][1, 1])
    capsys.readouterr()
    assert main(["neighbours", "run", "0"]) == 0
    assert fitted("karate", encoder, "--epochs", "3", "--overwrite") == 2
    assert f"epochs 3 with {encoder}; expected --data" in capsys.readouterr().err


@pytest.mark.long
def test_vectors_of_words_go_when_another_run_takes_their_place(corpus: Path) -> None:
    assert fitted("corpus.txt", "word2vec", *FAST_WORDS) == 0
    assert main(["fit", "--data", "iris", "--out", "run", "--overwrite", "--epochs", "1", "--dim", "2"]) == 0
    assert not Path("run/vectors.safetensors").exists()


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (
            ["--data", "corpus.txt", "--encoder", "word2vec", "--l2", "1"],
            "penalties {'l2': 1.0} with word2vec; expected --data",
        ),
        (["--data", "corpus.txt", "--encoder", "glove", "--option", "negative=2"], "an option 'negative' for glove"),
        (["--data", "corpus.txt", "--encoder", "cbow", "--option", "window=wide"], "cbow with {'window': 'wide'}"),
        (["--data", "none.txt", "--encoder", "word2vec"], "no file"),
        (["--data", "iris", "--encoder", "word2vec"], "words of iris; expected texts"),
        (["--data", "docstrings", "--encoder", "cbow", "--tokens", "wrod"], "tokens='wrod' for words"),
        (["--data", "films.csv", "--encoder", "word2vec"], "expected --text COLUMN, or a text file"),
        (["--data", "films.csv", "--encoder", "word2vec", "--text", "flm"], "no column 'flm'"),
        (["--data", "films.csv", "--encoder", "deepwalk"], "has 1 column; expected two"),
        (["--data", "corpus.txt", "--encoder", "word2vec", "--lr", "-1"], "lr=-1.0; expected a positive learning rate"),
        (["--data", "corpus.txt", "--encoder", "cbow", "--epochs", "0"], "epochs=0; expected a whole number"),
        (["--data", "corpus.txt", "--encoder", "glove", "--option", "threads=two"], "threads=two; expected a whole"),
        (
            ["--data", "corpus.txt", "--encoder", "cbow", "--option", "lr_end=low"],
            "lr_end=low; expected a learning rate",
        ),
        (["--data", "gaps.csv", "--encoder", "deepwalk"], "gaps.csv is missing; expected two names; try leaving"),
        (["--data", "weights.csv", "--encoder", "node2vec"], "weight 0 in row 1 of"),
        (["--data", "bare.csv", "--encoder", "node2vec"], "bare.csv has no rows (columns: from, to)"),
        (["--data", "iris", "--encoder", "deepwalk"], "deepwalk of iris, a table; expected one graph"),
    ],
)
def test_a_wrong_call_is_one_line(corpus: Path, call: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("films.csv").write_text("film\ngood\nbad\n")
    Path("gaps.csv").write_text("from,to\na,b\nb,\nc,a\n")
    Path("bare.csv").write_text("from,to\n")
    Path("weights.csv").write_text("from,to,weight\na,b,0\nb,c,2\n")
    assert main(["fit", *call, "--out", "run"]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
    assert not Path("run").exists()


@pytest.mark.long
def test_what_words_have_no_use_for_is_refused(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert fitted("corpus.txt", "word2vec", *FAST_WORDS) == 0
    capsys.readouterr()
    for call, said in [
        (["imprint", "run"], "the imprint of word2vec; expected a run whose examples have features"),
        (["embed", "run", "--out", "v.vec", "--save", "model"], "an encoder out of"),
    ]:
        assert main(call) == 2
        assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("encoder", "kernel"),
    [("word2vec", "learn"), pytest.param("glove", "_order", marks=pytest.mark.long)],
)
def test_ctrl_c_keeps_the_vectors_as_they_are_then_and_goes_on_as_if_unbroken(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], encoder: str, kernel: str
) -> None:
    make = {"word2vec": ig.Word2Vec, "glove": ig.GloVe}[encoder]
    work, calls, stop = getattr(make, kernel), [], {"at": 0}

    def counted(self: object, *rest: object) -> object:
        calls.append(rest)
        if len(calls) == stop["at"]:
            raise KeyboardInterrupt
        return work(self, *rest)

    monkeypatch.setattr(make, kernel, counted)
    corpus.write_text("\n".join(map(" ".join, sentences() * 20)))
    options = [*FAST, "--epochs", "9", "--option", "checkpoints=12"]
    assert fitted("corpus.txt", encoder, *options) == 0
    whole = ig.Record.load("run")
    expected, losses = ig.WordVectors.load("run/vectors.safetensors"), whole.history["train_loss"].values
    epochs = [each.epoch for each in Run.open("run").trajectory.checkpoints]
    pieces = len(calls)
    stop["at"] = pieces + pieces // 2
    assert fitted("corpus.txt", encoder, *options, "--overwrite") == 1
    assert "stopped; what was finished is kept; try intaglio fit --out run --resume" in capsys.readouterr().err
    assert ig.Record.load("run").status == {"fit": "interrupted"}
    kept = ig.WordVectors.load("run/vectors.safetensors").vectors
    assert kept.shape == expected.vectors.shape
    assert not np.array_equal(kept, expected.vectors)
    assert main(["fit", "--out", "run", "--resume"]) == 0
    assert len(calls) - stop["at"] < 0.8 * pieces  # not from the beginning
    np.testing.assert_array_equal(ig.WordVectors.load("run/vectors.safetensors").vectors, expected.vectors)
    again = ig.Record.load("run")
    assert again.status == {"fit": "done"}
    np.testing.assert_array_equal(again.history["train_loss"].values, losses)
    assert [each.epoch for each in Run.open("run").trajectory.checkpoints] == epochs
