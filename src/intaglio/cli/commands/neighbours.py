"""`intaglio neighbours`: what lies nearest to a word, a node, a row, or something new."""

from pathlib import Path
from typing import Annotated

import numpy as np
import pandas as pd
import typer
import xarray as xr

from intaglio.errors import InputError
from intaglio.neighbours import called, name_of, neighbours, place_of, together
from intaglio.raw import typed
from intaglio.record import Record
from intaglio.run import Run
from intaglio.settings import VECTORS
from intaglio.shallow import WordVectors

__all__ = ["command"]

WIDE = 60  # characters of a text


def command(
    folder: Annotated[Path, typer.Argument(help="The folder of a run, or a file of word vectors.")],
    query: Annotated[
        list[str],
        typer.Argument(
            help="Words or nodes; a row number; or new: a text, COLUMN=VALUE for each column, an image file."
        ),
    ],
    minus: Annotated[list[str], typer.Option(help="A word to take away, as in king - man + woman.")] = [],
    count: Annotated[int, typer.Option(help="How many.")] = 10,
    distance: Annotated[str, typer.Option(help="cosine or euclidean.")] = "cosine",
) -> None:
    """Find the examples, words or nodes nearest to one of them, or to something new."""
    words = _words(folder)
    embedding = Record.load(folder).embedding if words is None else _as_dataset(words, called(folder))
    if words is not None or (name_of(embedding) is not None and not any("=" in each for each in query)):
        found = [_called(embedding, words, each) for each in [*query, *minus]]
        vector = together(
            [each for each, _ in found[: len(query)]], [each for each, _ in found[len(query) :]], distance
        )
        asked = [place for _, place in found if place is not None]
    elif minus:
        raise InputError("--minus for examples without names", expected="words or nodes")
    elif len(query) == 1 and query[0].isdigit():
        asked = [place_of(embedding, query[0])]
        vector = embedding["embedding"].to_numpy()[asked[0]]
    else:
        model, asked = Run.open(folder).embedding, []
        vector = model.transform(typed(query, model.data))[0]
    typer.echo(_table(neighbours(embedding, vector, count=count, distance=distance, without=asked)))


def _words(folder: Path) -> WordVectors | None:
    """The vectors of a file, or those that a run of words keeps in one."""
    file = folder if folder.is_file() else folder / VECTORS
    if (folder / "config.json").is_file():
        raise InputError(f"{folder} holds a model and no examples", expected="the folder of a run, or a file of words")
    return WordVectors.load(file) if file.is_file() else None


def _as_dataset(words: WordVectors, kind: str) -> xr.Dataset:
    names = np.array(words.index_to_key, dtype=object)
    return xr.Dataset({"embedding": (("example", "dimension"), words.vectors), kind: ("example", names)})


def _called(embedding: xr.Dataset, words: WordVectors | None, name: str) -> tuple[np.ndarray, int | None]:
    """The vector of a name and its position; a word never seen has none, if its parts give it a vector."""
    if words is not None and "word" in embedding and name not in words:
        return words.get_vector(name), None
    place = place_of(embedding, name)
    return embedding["embedding"].to_numpy()[place], place


def _table(found: pd.DataFrame) -> str:
    """One line an example, long texts cut."""
    shown = found.map(lambda each: f"{each:.4g}" if isinstance(each, float) else str(each))
    short = shown.map(lambda each: each if len(each) <= WIDE else each[: WIDE - 1] + "…")
    return short.map(lambda each: " ".join(each.split())).to_string(index=False)
