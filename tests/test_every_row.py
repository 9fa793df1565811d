"""Every representation in the guide's table is learnt, kept and embedded by the call that stands beside it."""

import gzip
import re
import shlex
from pathlib import Path

import networkx as nx
import numpy as np
import pandas as pd
import pytest
import torch
from PIL import Image

import intaglio as ig
from intaglio.cli import main
from intaglio.run import Run

from .encoders.tiny_bert import FILMS, tiny

pytestmark = pytest.mark.long

GUIDE = Path(__file__).parents[1] / "docs" / "guide" / "data.md"
ROW = re.compile(r"^\|[^|]*\| (?P<what>[^|]+) \| `(?P<call>--data [^`]+)` \|$", re.MULTILINE)
ROWS = [(row["what"], shlex.split(row["call"])) for row in ROW.finditer(GUIDE.read_text("utf-8"))]
OF_WORDS = ("word2vec", "cbow", "fasttext", "glove", "deepwalk", "node2vec", "netmf", "spectral")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small one of each kind."""
    folder = tmp_path_factory.mktemp("rows")
    generator = np.random.default_rng(0)
    pd.DataFrame(
        {
            "bill": generator.normal(size=40),
            "mass": generator.normal(size=40),
            "sex": ["male", "female"] * 20,
            "species": ["Adelie", "Gentoo", "Gentoo", "Adelie"] * 10,
        }
    ).to_csv(folder / "penguins.csv", index=False)
    pd.DataFrame({"film": FILMS * 2, "stars": [2, 1, 2, 1] * 6}).to_csv(folder / "films.csv", index=False)
    (folder / "corpus.txt").write_text("\n".join(FILMS * 10))
    ig.WordVectors(["good", "bad"], np.array([[3.0, 0], [-3, 0]])).save(folder / "words.vec")
    tiny(folder / "bert")
    pictures(folder)
    graphs(folder)
    return folder


def pictures(folder: Path) -> None:
    digits = ig.load("digits").take(range(60))
    pixels = digits.shown["thumbnail"].values
    for row, (image, label) in enumerate(zip(pixels, digits.targets.tolist(), strict=True)):
        place = folder / "photos" / str(label)
        place.mkdir(parents=True, exist_ok=True)
        Image.fromarray(image).save(place / f"{row:03}.png")
    for name, values in (("images-idx3-ubyte.gz", pixels), ("labels-idx1-ubyte.gz", digits.targets.numpy())):
        head = bytes([0, 0, 8, values.ndim]) + b"".join(size.to_bytes(4, "big") for size in values.shape)
        with gzip.open(folder / name, "wb") as file:
            file.write(head + values.astype(np.uint8).tobytes())


def graphs(folder: Path) -> None:
    club = nx.karate_club_graph()
    pd.DataFrame(club.edges, columns=["from", "to"]).to_csv(folder / "edges.csv", index=False)
    sides = [club.nodes[node]["club"] for node in club]
    pd.DataFrame({"node": list(club), "club": sides}).to_csv(folder / "nodes.csv", index=False)
    whole = {
        f"g{n}{kind}": (nx.path_graph(n) if kind == "p" else nx.cycle_graph(n)) for n in range(4, 12) for kind in "pr"
    }
    rows = [(name, *edge) for name, graph in whole.items() for edge in graph.edges]
    pd.DataFrame(rows, columns=["graph", "from", "to"]).to_csv(folder / "bonds.csv", index=False)
    kinds = ["ring" if name.endswith("r") else "path" for name in whole]
    pd.DataFrame({"graph": list(whole), "kind": kinds}).to_csv(folder / "molecules.csv", index=False)


def test_the_table_is_long() -> None:
    assert len(ROWS) == 40


@pytest.mark.parametrize("call", [call for _, call in ROWS], ids=[what for what, _ in ROWS])
def test_each_representation_is_learnt_from_the_command_line(
    files: Path, call: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(files)
    encoder = call[call.index("--encoder") + 1] if "--encoder" in call else ""
    out = str(tmp_path / "run")
    short = [] if encoder in ("netmf", "spectral") else ["--epochs", "1"]
    short += ["--option", "min_count=1"] if encoder in OF_WORDS[:4] else []
    assert main(["fit", *call, *short, "--dim", "2", "--out", out]) == 0
    record = ig.Record.load(out)
    vectors = record.embedding["embedding"].values
    assert vectors.shape[1] == 2
    assert np.isfinite(vectors).all()
    assert len(np.unique(vectors.round(6), axis=0)) > 1
    assert main(["survey", out, "--resolution", "3"]) == 0
    surface = ig.Record.load(out).surfaces["random"].nodes["loss"]
    assert np.isfinite(surface).all()
    assert float(surface.max()) > float(surface.min())


def test_decay_makes_lower_layers_learn_more_slowly(files: Path, tmp_path: Path) -> None:
    call = ["--data", f"{files}/films.csv", "--text", "film", "--target", "stars", "--tokens", f"{files}/bert"]
    call += ["--encoder", "pretrained", "--decay", "0.1", "--epochs", "1", "--out", str(tmp_path / "run")]
    assert main(["fit", *call]) == 0
    path = Run.open(tmp_path / "run").trajectory
    first, last = path[0], path.final
    moved = [
        float(
            torch.stack([(last[name] - first[name]).abs().mean() for name in first if f"layer.{i}." in name]).median()
        )
        for i in (0, 1)
    ]
    assert 0 < moved[0] < 0.3 * moved[1]
