"""`intaglio fit`: its options are the settings of a run."""

import json
from collections.abc import Sequence
from typing import Annotated, Any

import typer

from intaglio.cli.at_work import at_work
from intaglio.cli.options import Out, Overwrite, Seed, quoted
from intaglio.cli.penalties import with_penalties
from intaglio.errors import InputError
from intaglio.features.targets import Task
from intaglio.figures import write_decoding_figures
from intaglio.run import Run, Settings
from intaglio.settings import SHALLOW, VECTORS

__all__ = ["command"]


@with_penalties
def command(
    out: Out,
    penalties: dict[str, float],
    data: Annotated[
        str | None,
        typer.Option(help="Bundled data by name, a CSV or Parquet file, a folder of images, an idx file, a text."),
    ] = None,
    target: Annotated[str | None, typer.Option(help="The file's column to predict.")] = None,
    encoder: Annotated[str | None, typer.Option(help="See `intaglio list encoders`, or file.py:name.")] = None,
    dim: Annotated[
        int | None, typer.Option(help="Dimensions of the embedding: 16; of words 100.", show_default=False)
    ] = None,
    option: Annotated[list[str], typer.Option(help="NAME=VALUE, for the encoder; may be repeated.")] = [],
    loss: Annotated[str | None, typer.Option(help="See `intaglio list losses`, or file.py:name.")] = None,
    set_size: Annotated[
        int | None, typer.Option(help="Examples that a loss over sets compares: 64.", show_default=False)
    ] = None,
    dropout: Annotated[
        float | None, typer.Option(help="Share of the embedding dropped in training.", show_default=False)
    ] = None,
    density: Annotated[
        float | None, typer.Option(help="Share of each weight's entries that are there.", show_default=False)
    ] = None,
    subspace: Annotated[
        int | None, typer.Option(help="Dimensions that training may move in.", show_default=False)
    ] = None,
    stochastic_depth: Annotated[
        float | None, typer.Option(help="Rate of leaving out the last residual branch.", show_default=False)
    ] = None,
    tie: Annotated[bool, typer.Option(help="An autoencoder's decoder is its encoder, transposed.")] = False,
    epochs: Annotated[
        int | None, typer.Option(help=f"Passes over the data: {Settings.epochs}; of words 5.", show_default=False)
    ] = None,
    optimizer: Annotated[str, typer.Option(help="sgd, momentum, adam, adamw or sam.")] = Settings.optimizer,
    lr: Annotated[
        float | None, typer.Option(help=f"Step size: {Settings.lr:g}; of words 0.025.", show_default=False)
    ] = None,
    batch_size: Annotated[int, typer.Option(help="Examples a step.")] = Settings.batch_size,
    decay: Annotated[
        float | None,
        typer.Option(help="Of a pretrained encoder: step size of a layer by the next's.", show_default=False),
    ] = None,
    test: Annotated[float, typer.Option(help="Share of the examples held out.")] = Settings.test,
    drop: Annotated[list[str], typer.Option(help="A column of the file to leave out; may be repeated.")] = [],
    categorical: Annotated[list[str], typer.Option(help="A numeric column of codes; may be repeated.")] = [],
    task: Annotated[Task, typer.Option(help="What the target is.")] = Settings.task,
    categories: Annotated[str, typer.Option(help="Of a table: onehot, codes or hashed.")] = Settings.categories,
    encoding: Annotated[str, typer.Option(help="Of a CSV file.")] = Settings.encoding,
    text: Annotated[str | None, typer.Option(help="The column of texts, to learn from it alone.")] = None,
    tokens: Annotated[str, typer.Option(help="auto, word, char, jieba, or a tokenizer's folder.")] = Settings.tokens,
    representation: Annotated[
        str, typer.Option(help="Of texts: tokens, bag, tfidf or onehot. Of whole graphs: adjacency, wl or netlsd.")
    ] = Settings.representation,
    stream: Annotated[bool, typer.Option(help="Read the file in parts: it may be larger than memory.")] = False,
    raw: Annotated[bool, typer.Option(help="Leave the numbers of a table as they are.")] = False,
    labels: Annotated[
        str | None, typer.Option(help="Of MNIST's images: their labels. Of edges: the table of nodes, or of graphs.")
    ] = None,
    size: Annotated[str | None, typer.Option(help="Of image files: ROWSxCOLUMNS to resize them to.")] = None,
    reconstruct: Annotated[bool, typer.Option(help="Learn to give back the inputs: an autoencoder.")] = False,
    seed: Seed = 0,
    overwrite: Overwrite = False,
    resume: Annotated[bool, typer.Option(help="Go on with an interrupted fit; all else is read from OUT.")] = False,
) -> None:
    """Learn an embedding and keep the path that training took."""
    of_data: Any = {"drop": tuple(drop), "categorical": tuple(categorical), "task": task}
    of_data |= {"labels": labels, "raw": raw, "stream": stream, "size": _size(size), "reconstruct": reconstruct}
    of_data |= {"encoding": encoding, "text": text, "tokens": tokens, "representation": representation}
    of_data |= {"categories": categories, "options": _options(option)}
    how: Any = {
        "optimizer": optimizer,
        "batch_size": batch_size,
        "seed": seed,
        "test": test,
        "set_size": set_size,
        "dropout": dropout,
        "density": density,
        "subspace": subspace,
        "decay": decay,
        "stochastic_depth": stochastic_depth,
        "tie": tie,
    }
    with at_work(out, f"intaglio fit --out {quoted(out)} --resume"):
        if resume:
            run = Run.open(out)
        elif data is None:
            raise InputError("a fit without data", expected="--data FILE or NAME", hint="intaglio list data")
        else:
            chosen = {
                name: value for name, value in {"dim": dim, "epochs": epochs, "lr": lr}.items() if value is not None
            }
            how |= _suited(encoder) | chosen
            settings = Settings(data, target, encoder, loss=loss, penalties=penalties, **how, **of_data)
            run = Run.create(settings, out, overwrite=overwrite)
        typer.echo("; ".join(f"{name}: {value}" for name, value in run.record.provenance["data"].items()))
        run.fit(resume=resume)
    last = {name: float(each[-1]) for name, each in run.record.history.data_vars.items()}
    typer.echo(", ".join(f"{str(name).replace('_', ' ')} {_number(value)}" for name, value in last.items()))
    if run.settings.encoder in SHALLOW:
        typer.echo(f"Vectors in {out / VECTORS}; see intaglio neighbours {quoted(out)} NAME")
    elif run.settings.reconstruct and run.train.kind == "image":
        write_decoding_figures(run.record, run.held_out)
        typer.echo(f"Reconstructions and a walk through latent space in {out / 'figures'}")
    typer.echo(f"Run in {out}; next: intaglio survey {quoted(out)}")


def _suited(encoder: str | None) -> dict[str, Any]:
    """What an encoder has by default instead of the settings' own; the kernels of words are loaded for them alone."""
    if encoder is None or encoder not in SHALLOW:
        return {}
    from intaglio.word_run import suited

    return suited(encoder)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 1e4 else f"{value:.4f}"


def _options(words: Sequence[str]) -> dict[str, Any]:
    """Values out of ``hidden=[256,128]`` and ``numbers=periodic``."""
    found: dict[str, Any] = {}
    for text in words:
        name, equals, value = text.partition("=")
        if not (name.isidentifier() and equals):
            raise InputError(f"--option {text}", expected="NAME=VALUE", hint="--option hidden=[256,128]")
        try:
            found[name] = json.loads(value)
        except ValueError:
            found[name] = value
    return found


def _size(text: str | None) -> tuple[int, int] | None:
    """Rows and columns out of ``28x28``."""
    if text is None:
        return None
    rows, _, columns = text.partition("x")
    if not (rows.isdigit() and columns.isdigit() and int(rows) * int(columns)):
        raise InputError(f"--size {text}", expected="ROWSxCOLUMNS", hint="--size 28x28")
    return int(rows), int(columns)
