"""`intaglio embed`: vectors of new data, or of what a run learnt from, as a file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer

from intaglio.embedding import Embedding
from intaglio.errors import InputError
from intaglio.neighbours import name_of
from intaglio.raw import lines_of, raw_of
from intaglio.record import Record
from intaglio.run import Run
from intaglio.settings import VECTORS
from intaglio.write_vectors import check_vectors_file, write_vectors

__all__ = ["command"]

OF_WORDS = (".vec", ".txt", ".bin", ".glove")  # word2vec's text, the same, its binary, and text without header

Columns = Mapping[str, np.ndarray]


def command(
    folder: Annotated[Path, typer.Argument(help="The folder of a run, or one that save_pretrained wrote.")],
    out: Annotated[Path, typer.Option(help="vectors.parquet, .csv, .npy, .safetensors; .vec, .txt, .bin of word2vec.")],
    data: Annotated[
        Path | None,
        typer.Option(
            help="New data of the same kind: a table, texts or words (one a line), images; else the run's own."
        ),
    ] = None,
    text: Annotated[str | None, typer.Option(help="The column of texts; by default the run's own.")] = None,
    encoding: Annotated[
        str | None, typer.Option(help="Of a CSV file or of texts; by default the run's own.", show_default=False)
    ] = None,
    save: Annotated[Path | None, typer.Option(help="Also keep the model itself, to embed without the run.")] = None,
) -> None:
    """Embed new data with a trained model, and write the vectors."""
    check_vectors_file(out, *OF_WORDS)
    if (folder / VECTORS).is_file():
        vectors, columns = _of_words(folder / VECTORS, data, encoding or "utf-8")
    elif data is None:
        vectors, columns = _own(folder)
    else:
        vectors, columns = _new(folder, data, text, encoding)
    if out.suffix in OF_WORDS:
        from intaglio.shallow import WordVectors

        WordVectors(_names(columns, len(vectors)), vectors).save(out)
    else:
        write_vectors(out, vectors, columns)
    typer.echo(f"{len(vectors)} vectors of {vectors.shape[1]} dimensions in {out}")
    if save is not None:
        typer.echo(f"Model in {_embedding(folder).save_pretrained(save)}")


def _embedding(folder: Path) -> Embedding:
    return Embedding.from_pretrained(folder) if (folder / "config.json").is_file() else Run.open(folder).embedding


def _new(folder: Path, data: Path, text: str | None, encoding: str | None) -> tuple[np.ndarray, Columns]:
    """Vectors of new data, and what a person knows its rows by."""
    embedding = _embedding(folder)
    if not (folder / "config.json").is_file():
        call = Record.load(folder).call
        text, encoding = text or call["text"], encoding or call.get("encoding")
    raw, columns = raw_of(data, embedding.data, text=text, encoding=encoding or "utf-8")
    return embedding.transform(raw), columns


def _own(folder: Path) -> tuple[np.ndarray, Columns]:
    """Vectors of the examples that a run learnt from and held out."""
    if (folder / "config.json").is_file():
        raise InputError(f"{folder} holds a model and no examples", expected="--data FILE")
    own = Record.load(folder).embedding
    kind = name_of(own) or ("text" if "text" in own else "example")
    return own["embedding"].to_numpy(), {kind: own[kind].to_numpy()}


def _of_words(file: Path, data: Path | None, encoding: str) -> tuple[np.ndarray, Columns]:
    """Vectors of all words, or of those that stand in a file, one a line."""
    from intaglio.shallow import WordVectors

    words = WordVectors.load(file)
    names = words.index_to_key if data is None else lines_of(data, encoding)
    return words[names], {"word": np.array(names, dtype=object)}


def _names(columns: Columns, count: int) -> list[Any]:
    """Names for a form that knows no white space: the words, the nodes, or the numbers of the rows."""
    named = next((column for name, column in columns.items() if name in ("word", "node", "example")), np.arange(count))
    return [str(each) for each in named]
