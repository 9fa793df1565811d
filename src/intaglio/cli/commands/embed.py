"""`intaglio embed`: vectors of new data, as a file."""

from pathlib import Path
from typing import Annotated

import typer

from intaglio.embedding import Embedding
from intaglio.raw import raw_of
from intaglio.run import Run
from intaglio.write_vectors import check_vectors_file, write_vectors

__all__ = ["command"]


def command(
    folder: Annotated[Path, typer.Argument(help="The folder of a run, or one that save_pretrained wrote.")],
    data: Annotated[Path, typer.Option(help="New data of the same kind: a table, texts (one a line), images.")],
    out: Annotated[Path, typer.Option(help="vectors.parquet, .csv, .npy or .safetensors.")],
    text: Annotated[str | None, typer.Option(help="The column of texts; by default the run's own.")] = None,
    save: Annotated[Path | None, typer.Option(help="Also keep the model itself, to embed without the run.")] = None,
) -> None:
    check_vectors_file(out)
    if (folder / "config.json").is_file():
        embedding = Embedding.from_pretrained(folder)
    else:
        run = Run.open(folder)
        embedding, text = run.embedding, text or run.settings.text
    raw, columns = raw_of(data, embedding.data, text=text)
    vectors = embedding.transform(raw)
    write_vectors(out, vectors, columns)
    typer.echo(f"{len(vectors)} vectors of {vectors.shape[1]} dimensions in {out}")
    if save is not None:
        typer.echo(f"Model in {embedding.save_pretrained(save)}")
