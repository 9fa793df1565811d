"""Neighbours are those that a loop over all examples finds; each kind of query is understood, or refused in a line."""

from pathlib import Path

import networkx as nx
import numpy as np
import pandas as pd
import pytest
import torch
import xarray as xr
from PIL import Image
from scipy.spatial.distance import cdist

import intaglio as ig
from intaglio.cli import main
from intaglio.errors import InputError
from intaglio.neighbours import neighbours, together
from intaglio.raw import typed

VECTORS = np.random.default_rng(0).normal(size=(30, 4))
WORDS = {"man": [1, 0, 0], "woman": [1, 1, 0], "king": [1, 0, 1], "queen": [1, 1, 1], "tree": [-1, 0, 0.1]}


def examples(vectors: np.ndarray = VECTORS, **shown: object) -> xr.Dataset:
    columns = {name: ("example", np.array(each, dtype=object)) for name, each in shown.items()}
    return xr.Dataset(
        {"embedding": (("example", "dimension"), vectors), **columns}, {"example": np.arange(len(vectors))}
    )


@pytest.mark.parametrize("distance", ["cosine", "euclidean"])
def test_the_nearest_are_those_of_a_loop(distance: str) -> None:
    found = neighbours(examples(), VECTORS[7], count=6, distance=distance, without=[7])
    apart = cdist(VECTORS[7:8], VECTORS, distance)[0]
    apart[7] = np.inf
    assert found["example"].tolist() == np.argsort(apart)[:6].tolist()
    wanted = np.sort(apart)[:6]
    np.testing.assert_allclose(found[distance], 1 - wanted if distance == "cosine" else wanted)


def test_what_is_shown_of_an_example_comes_along_and_a_vector_of_length_0_is_near_to_none() -> None:
    run = examples(np.array([[1.0, 0.0], [0.0, 0.0]]), text=["one", "two"]).assign(
        target=("example", [1, 0]), split=("example", ["train", "test"])
    )
    found = neighbours(run.assign_coords({"class": ["a", "b"]}), np.array([2.0, 0.0]))
    assert found.to_dict("list") == {"cosine": [1, 0], "example": [0, 1], "class": ["b", "a"], "text": ["one", "two"]}
    assert neighbours(run, np.zeros(2))["target"].tolist() == [1, 0]


def test_an_analogy_is_a_sum_of_units_for_cosines_and_of_vectors_otherwise() -> None:
    a, b = np.array([3.0, 4.0]), np.array([0.0, 2.0])
    np.testing.assert_allclose(together([a], [b]), [0.6, -0.2])
    np.testing.assert_allclose(together([a], [b], "euclidean"), [3, 2])


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"count": 0}, "count=0; expected 1 or more"),
        ({"distance": "l1"}, "distance='l1'; expected cosine or euclidean"),
        ({"query": np.ones(3)}, "a query of 3 numbers; expected 4"),
    ],
)
def test_wrong_questions_are_refused(options: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        neighbours(examples(), **({"query": VECTORS[0]} | options))


def test_what_is_typed_is_read_as_the_data_was(tmp_path: Path) -> None:
    shop = pd.DataFrame({"price": range(12), "size": list("smx") * 4, "sold": ["no", "yes"] * 6})
    table = ig.from_table(shop, target="sold")
    assert torch.equal(table.encode(typed(["size=m", "price=4"], table))[0], table.inputs[4])
    texts = ig.from_text(["good film", "bad film"] * 2, ["+", "-"] * 2)
    assert torch.equal(texts.encode(typed(["bad", "film"], texts))[0], texts.inputs[1])
    graph = ig.from_graph(nx.path_graph(4), ["a", "a", "b", "b"])
    assert graph.encode(typed(["0=1", "3=0.5"], graph)).tolist() == [[1, 0, 0, 0.5]]
    digits = ig.load("digits").take(range(9))
    Image.new("L", (8, 8), 255).save(tmp_path / "white.png")
    assert torch.equal(digits.encode(typed([str(tmp_path / "white.png")], digits)), torch.ones(1, 1, 8, 8))
    for words, data, message in [
        (["price"], table, "'price'; expected COLUMN=VALUE for each, or the number of a row"),
        (["0=x"], graph, "0=x; expected a number: the weight of the link"),
        (["none.png"], digits, "no file 'none.png'; expected an image, or the number of a row"),
    ]:
        with pytest.raises(InputError, match=message):
            typed(words, data)
    with pytest.raises(InputError, match="column 'price' is 'x' in row 1; expected a number"):
        table.encode(typed(["size=m", "price=x"], table))


@pytest.fixture
def words(tmp_path: Path) -> str:
    ig.WordVectors(WORDS, np.array(list(WORDS.values()))).save(tmp_path / "words.vec")
    return str(tmp_path / "words.vec")


def test_a_file_of_words_answers_and_knows_analogies(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["neighbours", words, "man", "--count", "1"]) == 0
    assert capsys.readouterr().out.split() == ["cosine", "word", "0.7071", "woman"]
    assert main(["neighbours", words, "woman", "king", "--minus", "man", "--count", "1"]) == 0
    ours = ig.WordVectors.load(words).most_similar(["woman", "king"], ["man"], topn=1)[0]
    assert capsys.readouterr().out.split()[2:] == [f"{ours[1]:.4g}", "queen"]


def test_a_run_answers_for_its_rows_and_for_what_is_new(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    films = pd.DataFrame(
        {"film": ["a good film", "a bad film", "good plot", f"bad plot {'so ' * 40}"] * 4, "y": [0, 1] * 8}
    )
    films.to_csv(tmp_path / "films.csv", index=False)
    run = str(tmp_path / "run")
    call = ["fit", "--data", str(tmp_path / "films.csv"), "--text", "film", "--target", "y", "--out", run]
    assert main([*call, "--epochs", "1", "--dim", "3"]) == 0
    capsys.readouterr()
    assert main(["neighbours", run, "3", "--count", "3"]) == 0
    head, *lines = capsys.readouterr().out.splitlines()
    assert head.split() == ["cosine", "example", "class", "prediction", "text"]
    assert sorted(line.split()[:2] for line in lines) == [["1", "11"], ["1", "15"], ["1", "7"]]
    assert lines[0].endswith("so so…")
    assert main(["neighbours", run, "good", "plot", "--count", "4", "--distance", "euclidean"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()[1:]] == ["0"] * 4


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["words.vec", "kin"], "no vector for 'kin'; expected one of 5 words, e.g. king"),
        (["none", "a"], "no folder 'none'"),
        (["run", "77"], "no row '77'; expected 0 to 29, the rows of the data"),
        (["run", "1", "--minus", "2"], "--minus for examples without names; expected words or nodes"),
        (["model", "1"], "model holds a model and no examples; expected the folder of a run"),
    ],
)
def test_a_wrong_question_is_one_line(
    call: list[str], said: str, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(Path(words).parent)
    ig.Record.create("run").put("embedding", examples())
    Path("model").mkdir()
    Path("model/config.json").write_text("{}")
    assert main(["neighbours", *call]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
