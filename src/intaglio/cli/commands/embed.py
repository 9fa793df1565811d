"""`intaglio embed`: vectors of new data, or of what a run learnt from, as a file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, TypeAlias

import numpy as np
import typer

from intaglio.embedding import Embedding
from intaglio.errors import InputError
from intaglio.neighbours import called, name_of
from intaglio.progress import progress
from intaglio.raw import Columns, lines_of, parts_of, rows_in
from intaglio.record import Record
from intaglio.run import Run
from intaglio.settings import VECTORS
from intaglio.write_vectors import check_vectors_file, vectors_file

__all__ = ["command"]

OF_WORDS = (".vec", ".txt", ".bin", ".glove")  # word2vec's text, the same, its binary, and text without header

Part: TypeAlias = tuple[np.ndarray, Columns]


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
    found = _parts(folder, data, text, encoding)
    rows, dims = _write_words(out, found) if out.suffix in OF_WORDS else _write(out, found)
    typer.echo(f"{rows} vectors of {dims} dimensions in {out}")
    if save is not None:
        typer.echo(f"Model in {_embedding(folder).save_pretrained(save)}")


def _parts(folder: Path, data: Path | None, text: str | None, encoding: str | None) -> Iterator[Part]:
    """Vectors, and what a person knows their rows by: of large data a part at a time."""
    if (folder / VECTORS).is_file():
        yield _of_words(folder / VECTORS, data, encoding or "utf-8")
    elif data is None:
        yield _own(folder)
    else:
        yield from _new(folder, data, text, encoding)


def _write(out: Path, parts: Iterator[Part]) -> tuple[int, int]:
    """Write the parts as they come; rows and dimensions."""
    rows = dims = 0
    with vectors_file(out) as write:
        for vectors, columns in parts:
            write(vectors, columns)
            rows, dims = rows + len(vectors), vectors.shape[1]
    return rows, dims


def _write_words(out: Path, parts: Iterator[Part]) -> tuple[int, int]:
    """Write a form of word vectors, whose first line says how many there are; rows and dimensions."""
    from intaglio.shallow import WordVectors

    found = list(parts)
    vectors = np.concatenate([each for each, _ in found])
    columns = {name: np.concatenate([each[name] for _, each in found]) for name in found[0][1]}
    WordVectors(_names(columns, len(vectors)), vectors).save(out)
    return vectors.shape


def _embedding(folder: Path) -> Embedding:
    return Embedding.from_pretrained(folder) if (folder / "config.json").is_file() else Run.open(folder).embedding


def _new(folder: Path, data: Path, text: str | None, encoding: str | None) -> Iterator[Part]:
    """Vectors of new data."""
    embedding = _embedding(folder)
    if not (folder / "config.json").is_file():
        call = Record.load(folder).call
        text, encoding = text or call["text"], encoding or call.get("encoding")
    parts = parts_of(data, embedding.data, text=text, encoding=encoding or "utf-8")
    done = 0
    with progress("embedding", rows_in(data), unit="rows") as advance:
        for raw, columns in parts:
            with _told_where(data, done, len(raw)):
                vectors = embedding.transform(raw)
            yield vectors, columns
            done += len(vectors)
            advance(len(vectors))


@contextmanager
def _told_where(data: Path, done: int, rows: int) -> Iterator[None]:
    """Messages count the rows of a part; of all but the first this says which part."""
    try:
        yield
    except InputError as error:
        if not done:
            raise
        raise InputError(f"rows {done + 1} to {done + rows} of {data}: {error}") from error


def _own(folder: Path) -> Part:
    """Vectors of the examples that a run learnt from and held out."""
    if (folder / "config.json").is_file():
        raise InputError(f"{folder} holds a model and no examples", expected="--data FILE")
    own = Record.load(folder).embedding
    kind = name_of(own) or ("text" if "text" in own else "example")
    return own["embedding"].to_numpy(), {kind: own[kind].to_numpy()}


def _of_words(file: Path, data: Path | None, encoding: str) -> Part:
    """Vectors of all words or nodes, or of those that stand in a file, one a line."""
    from intaglio.shallow import WordVectors

    words = WordVectors.load(file)
    names = words.index_to_key if data is None else lines_of(data, encoding)
    return words[names], {called(file.parent): np.array(names, dtype=object)}


def _names(columns: Columns, count: int) -> list[Any]:
    """Names for a form that knows no white space: the words, the nodes, or the numbers of the rows."""
    named = next((column for name, column in columns.items() if name in ("word", "node", "example")), np.arange(count))
    return [str(each) for each in named]
