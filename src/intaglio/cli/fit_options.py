"""The options of `intaglio fit` that make the settings of a run."""

import json
from collections.abc import Callable, Mapping, Sequence
from inspect import Parameter, signature
from typing import Annotated, Any

import typer

from intaglio.cli.options import Seed
from intaglio.errors import InputError
from intaglio.features.targets import Task
from intaglio.run import Settings
from intaglio.settings import SHALLOW

__all__ = ["settings_of", "with_settings"]


def _options(  # only its signature is read: what each option is called, says and has by default
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
) -> None: ...


def with_settings(verb: Callable[..., None]) -> Callable[..., None]:
    """Give a verb these options, and collect them under `given`."""
    options = signature(_options).parameters

    def wrapper(**words: Any) -> None:
        verb(
            **{name: value for name, value in words.items() if name not in options},
            given={name: words[name] for name in options},
        )

    parameters: list[Parameter] = []
    for each in signature(verb).parameters.values():
        parameters += options.values() if each.name == "given" else [each]
    keyword = [each.replace(kind=Parameter.KEYWORD_ONLY) for each in parameters]
    wrapper.__signature__ = signature(verb).replace(parameters=keyword)  # type: ignore[attr-defined]
    wrapper.__doc__ = verb.__doc__
    return wrapper


def settings_of(given: Mapping[str, Any], penalties: Mapping[str, float]) -> Settings:
    """The settings that these options make.

    Raises:
        InputError: no data, or an option that does not read.
    """
    if given["data"] is None:
        raise InputError("a fit without data", expected="--data FILE or NAME", hint="intaglio list data")
    own = {name: value for name, value in given.items() if name not in ("option", "dim", "epochs", "lr")}
    own |= {"drop": tuple(given["drop"]), "categorical": tuple(given["categorical"]), "size": _size(given["size"])}
    own |= {"options": _named(given["option"]), "penalties": penalties} | _suited(given["encoder"])
    own |= {name: given[name] for name in ("dim", "epochs", "lr") if given[name] is not None}
    return Settings(**own)


def _suited(encoder: str | None) -> dict[str, Any]:
    """What an encoder has by default instead of the settings' own; the kernels of words are loaded for them alone."""
    if encoder is None or encoder not in SHALLOW:
        return {}
    from intaglio.word_run import suited

    return suited(encoder)


def _named(words: Sequence[str]) -> dict[str, Any]:
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
