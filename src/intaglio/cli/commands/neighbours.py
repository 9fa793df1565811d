"""`intaglio neighbours`: what lies nearest to a word, a node, a row, or something new."""

from pathlib import Path
from typing import Annotated

import numpy as np
import pandas as pd
import typer
import xarray as xr

from intaglio.errors import InputError
from intaglio.neighbours import name_of, neighbours, place_of, together
from intaglio.raw import typed
from intaglio.record import Record
from intaglio.run import Run
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
    embedding = _embedding(folder)
    asked = _asked(embedding, query, minus)
    if asked:
        vectors = list(embedding["embedding"].to_numpy()[asked])
        vector = together(vectors[: len(query)], vectors[len(query) :], distance)
    else:
        model = Run.open(folder).embedding
        vector = model.transform(typed(query, model.data))[0]
    found = neighbours(embedding, vector, count=count, distance=distance, without=asked)
    typer.echo(_table(found))


def _embedding(folder: Path) -> xr.Dataset:
    """The vectors to search among: a run's examples, or the words of a file."""
    if folder.is_file():
        words = WordVectors.load(folder)
        names = np.array(words.index_to_key, dtype=object)
        return xr.Dataset({"embedding": (("example", "dimension"), words.vectors), "word": ("example", names)})
    if (folder / "config.json").is_file():
        raise InputError(f"{folder} holds a model and no examples", expected="the folder of a run, or a file of words")
    return Record.load(folder).embedding


def _asked(embedding: xr.Dataset, query: list[str], minus: list[str]) -> list[int]:
    """The positions of examples that are called by name or number; none where the query is something new."""
    named = name_of(embedding) is not None
    if minus and not named:
        raise InputError("--minus for examples without names", expected="words or nodes")
    new = any("=" in each for each in query) if named else len(query) > 1 or not query[0].isdigit()
    return [] if new else [place_of(embedding, each) for each in [*query, *minus]]


def _table(found: pd.DataFrame) -> str:
    """One line an example, long texts cut."""
    shown = found.map(lambda each: f"{each:.4g}" if isinstance(each, float) else str(each))
    short = shown.map(lambda each: each if len(each) <= WIDE else each[: WIDE - 1] + "…")
    return short.map(lambda each: " ".join(each.split())).to_string(index=False)
