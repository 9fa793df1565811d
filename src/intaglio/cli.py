"""The command line: thin verbs over the library, and one place where errors become a line and an exit status."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from inspect import Parameter, signature
from pathlib import Path
from typing import Annotated, Any

import typer

import intaglio
from intaglio.catalog import FAMILIES, describe
from intaglio.errors import InputError, IntaglioError, RunError
from intaglio.features.targets import Task
from intaglio.lock import alone_in
from intaglio.metrics.imprint_summary import imprint_lines
from intaglio.regularizers import PENALTIES
from intaglio.run import Run, Settings

__all__ = ["app", "main"]

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Folder = Annotated[Path, typer.Argument(help="The folder of a run.")]
Out = Annotated[Path, typer.Option(help="The folder to write.")]
Overwrite = Annotated[bool, typer.Option(help="Replace the run that stands in the folder.")]
Seed = Annotated[int, typer.Option(help="Of all that is drawn at random.")]


def _with_penalties(verb: Callable[..., None]) -> Callable[..., None]:
    """Give a verb one option per regulariser, and collect them under `penalties`."""

    def wrapper(**options: Any) -> None:
        penalties = {name: options.pop(name) for name in PENALTIES}
        verb(**options, penalties={name: weight for name, weight in penalties.items() if weight is not None})

    own = [each for each in signature(verb).parameters.values() if each.name != "penalties"]
    extra = [
        Parameter(
            name,
            Parameter.KEYWORD_ONLY,
            default=None,
            annotation=Annotated[float | None, typer.Option(help=f"Weight of: {text}", show_default=False)],
        )
        for name, text in describe("regularizers").items()
        if name in PENALTIES
    ]
    parameters = [each.replace(kind=Parameter.KEYWORD_ONLY) for each in own] + extra
    wrapper.__signature__ = signature(verb).replace(parameters=parameters)  # type: ignore[attr-defined]
    wrapper.__name__, wrapper.__doc__ = verb.__name__, verb.__doc__
    return wrapper


def _version(asked: bool | None) -> bool:
    if asked:
        typer.echo(f"intaglio {intaglio.__version__}")
        raise typer.Exit
    return False


@app.callback()
def intaglio_command(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which.")] = False,
) -> None:
    """How data's features become part of a model's loss landscape."""


@app.command()
def demo(
    data: Annotated[str, typer.Option(help="Bundled data: see `intaglio list data`.")] = "digits",
    out: Annotated[Path | None, typer.Option(help="The folder to write; runs/DATA by default.")] = None,
    overwrite: Overwrite = False,
) -> None:
    """Do the main job on bundled real data, and end in a report."""
    from intaglio.demo import demo as run_demo

    folder = out or Path("runs") / data
    after = f"intaglio survey {folder}, once its training is done, or the same command with --overwrite"
    with _at_work(folder, after):
        run_demo(data, folder, overwrite=overwrite, say=typer.echo)


@app.command()
@_with_penalties
def fit(
    out: Out,
    penalties: dict[str, float],
    data: Annotated[
        str | None, typer.Option(help="Bundled data by name, a CSV or Parquet file, a folder of images, an idx file.")
    ] = None,
    target: Annotated[str | None, typer.Option(help="The file's column to predict.")] = None,
    encoder: Annotated[str | None, typer.Option(help="See `intaglio list encoders`, or file.py:name.")] = None,
    dim: Annotated[int, typer.Option(help="Dimensions of the embedding.")] = Settings.dim,
    option: Annotated[list[str], typer.Option(help="NAME=VALUE, for the encoder; may be repeated.")] = [],  # noqa: B006
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
    epochs: Annotated[int, typer.Option(help="Passes over the data.")] = Settings.epochs,
    optimizer: Annotated[str, typer.Option(help="sgd, momentum, adam, adamw or sam.")] = Settings.optimizer,
    lr: Annotated[float, typer.Option(help="Step size.")] = Settings.lr,
    batch_size: Annotated[int, typer.Option(help="Examples a step.")] = Settings.batch_size,
    test: Annotated[float, typer.Option(help="Share of the examples held out.")] = Settings.test,
    drop: Annotated[list[str], typer.Option(help="A column of the file to leave out; may be repeated.")] = [],  # noqa: B006
    categorical: Annotated[list[str], typer.Option(help="A numeric column of codes; may be repeated.")] = [],  # noqa: B006
    task: Annotated[Task, typer.Option(help="What the target is.")] = Settings.task,
    categories: Annotated[str, typer.Option(help="Of a table: onehot, codes or hashed.")] = Settings.categories,
    encoding: Annotated[str, typer.Option(help="Of a CSV file.")] = Settings.encoding,
    text: Annotated[str | None, typer.Option(help="The column of texts, to learn from it alone.")] = None,
    tokens: Annotated[str, typer.Option(help="auto, word, char, jieba, or a tokenizer's folder.")] = Settings.tokens,
    representation: Annotated[
        str, typer.Option(help="Of texts: tokens, bag, tfidf or onehot.")
    ] = Settings.representation,
    labels: Annotated[
        str | None, typer.Option(help="Of MNIST's images: their labels. Of edges: the table of nodes.")
    ] = None,
    size: Annotated[str | None, typer.Option(help="Of image files: ROWSxCOLUMNS to resize them to.")] = None,
    reconstruct: Annotated[bool, typer.Option(help="Learn to give back the inputs: an autoencoder.")] = False,
    seed: Seed = 0,
    overwrite: Overwrite = False,
    resume: Annotated[bool, typer.Option(help="Go on with an interrupted fit; all else is read from OUT.")] = False,
) -> None:
    """Learn an embedding and keep the path that training took."""
    from intaglio.figures import write_decoding_figures

    of_data: Any = {"drop": tuple(drop), "categorical": tuple(categorical), "task": task}
    of_data |= {"labels": labels, "size": _size(size), "reconstruct": reconstruct}
    of_data |= {"encoding": encoding, "text": text, "tokens": tokens, "representation": representation}
    of_data |= {"categories": categories, "options": _options(option)}
    how: Any = {
        "epochs": epochs,
        "optimizer": optimizer,
        "lr": lr,
        "batch_size": batch_size,
        "seed": seed,
        "test": test,
        "set_size": set_size,
        "dropout": dropout,
        "density": density,
        "subspace": subspace,
    }
    with _at_work(out, f"intaglio fit --out {out} --resume"):
        if resume:
            run = Run.open(out)
        elif data is None:
            raise InputError("a fit without data", expected="--data FILE or NAME", hint="intaglio list data")
        else:
            settings = Settings(data, target, encoder, dim, loss, penalties, **how, **of_data)
            run = Run.create(settings, out, overwrite=overwrite)
        run.fit(resume=resume)
    last = {name: float(each[-1]) for name, each in run.record.history.data_vars.items()}
    typer.echo(", ".join(f"{str(name).replace('_', ' ')} {value:.4f}" for name, value in last.items()))
    if run.settings.reconstruct and run.train.kind == "image":
        write_decoding_figures(run.record, run.held_out)
        typer.echo(f"Reconstructions and a walk through latent space in {out / 'figures'}")
    typer.echo(f"Run in {out}; next: intaglio survey {out}")


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


@app.command()
def embed(
    folder: Annotated[Path, typer.Argument(help="The folder of a run, or one that save_pretrained wrote.")],
    data: Annotated[Path, typer.Option(help="New data of the same kind: a table, texts (one a line), images.")],
    out: Annotated[Path, typer.Option(help="vectors.parquet, .csv, .npy or .safetensors.")],
    text: Annotated[str | None, typer.Option(help="The column of texts; by default the run's own.")] = None,
    save: Annotated[Path | None, typer.Option(help="Also keep the model itself, to embed without the run.")] = None,
) -> None:
    """Embed new data with a trained model, and write the vectors."""
    from intaglio.embedding import Embedding
    from intaglio.raw import raw_of
    from intaglio.write_vectors import check_vectors_file, write_vectors

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


@app.command()
def survey(
    folder: Folder,
    directions: Annotated[str, typer.Option(help="See `intaglio list directions`.")] = "random",
    tolerance: Annotated[float, typer.Option(help="Stated error to reach, as a share of the loss's range.")] = 0.01,
    resolution: Annotated[
        int | None, typer.Option(help="Instead: the exact grid of so many points per axis.", show_default=False)
    ] = None,
    seed: Seed = 0,
    checkpoints: Annotated[
        int | None, typer.Option(help="Instead: the surface at so many moments of training.", show_default=False)
    ] = None,
    resume: Annotated[bool, typer.Option(help="Go on with an interrupted survey.")] = False,
) -> None:
    """Survey the loss surface of a run on a plane."""
    options: Any = {"tolerance": tolerance, "resolution": resolution, "resume": resume}
    if checkpoints is not None:
        with _at_work(folder, "the same command with --resume"):
            moments = Run.open(folder).survey_checkpoints(checkpoints, seed=seed, **options)
        for label, moment in moments.items():
            typer.echo(f"{label}: {moment.evaluations} evaluations, {moment.status}")
        return
    how = f"--tolerance {tolerance}" if resolution is None else f"--resolution {resolution}"
    with _at_work(folder, f"intaglio survey {folder} --directions {directions} --seed {seed} {how} --resume"):
        surface = Run.open(folder).survey(directions, seed=seed, **options)
    low = dict(surface.minimum)
    value, spread = low.pop("loss"), float(surface.nodes["loss"].max() - surface.nodes["loss"].min())
    place = ", ".join(f"{axis} {at:.3g}" for axis, at in low.items())
    typer.echo(f"{surface.evaluations} evaluations, {surface.status} of the range {spread:.3g}")
    error = (surface.error_between + surface.sampling_error) * spread
    typer.echo(f"Lowest {value:.3g} ± {error:.2g} at {place}")
    typer.echo(f"Next: intaglio report {folder} --out report.html")


@app.command()
def imprint(
    folder: Folder,
    by: Annotated[str, typer.Option(help="feature, group, dimension, class or example.")] = "feature",
    intervention: Annotated[str, typer.Option(help="permute, drop, rescale, noise, or file.py:name.")] = "permute",
    repeats: Annotated[int, typer.Option(help="How often what is random is done.")] = 5,
    directions: Annotated[str, typer.Option(help="See `intaglio list directions`.")] = "random",
    nodes: Annotated[int | None, typer.Option(help="Per axis: 9; at checkpoints 5.", show_default=False)] = None,
    patch: Annotated[int, typer.Option(help="Side of the squares of pixels that count as one feature.")] = 1,
    most: Annotated[
        int | None,
        typer.Option(help="Only the first so many features; of texts 300, the most frequent.", show_default=False),
    ] = None,
    held_out: Annotated[bool, typer.Option(help="Ask the examples that were held out.")] = False,
    checkpoints: Annotated[
        int | None, typer.Option(help="Instead: at so many moments of training.", show_default=False)
    ] = None,
    seed: Seed = 0,
    resume: Annotated[bool, typer.Option(help="Go on with an interrupted imprint.")] = False,
) -> None:
    """What each feature, class or example does to the loss surface."""
    options: dict[str, Any] = {"patch": patch, "repeats": repeats, "intervention": intervention, "resume": resume}
    options |= {} if nodes is None else {"nodes": nodes}
    options |= {"seed": seed, "held_out": held_out, "checkpoints": checkpoints, "most": most}
    with _at_work(folder, "the same command with --resume"):
        found = Run.open(folder).imprint(by, directions, **options)
    last = found if checkpoints is None else found.sel(checkpoint=-1)
    for line in imprint_lines(last):
        typer.echo(line)
    typer.echo(f"{found.evaluations} points, {found.status}; next: intaglio report {folder} --out report.html")


@app.command()
def metrics(folder: Folder, seed: Seed = 0) -> None:
    """Judge the representation: what it keeps and repeats, each number beside its controls; never one score."""
    typer.echo(str(Run.open(folder).judge(seed=seed)))
    typer.echo(f"Table in {folder / 'tables' / 'representation.csv'}")


@app.command()
def curvature(
    folder: Folder,
    k: Annotated[int, typer.Option(help="How many of the largest eigenvalues.")] = 10,
    checkpoints: Annotated[
        int | None, typer.Option(help="Also along training, at so many moments of it.", show_default=False)
    ] = None,
    seed: Seed = 0,
) -> None:
    """Measure how sharply the loss bends, and which layers and features make it so."""
    from intaglio.figures import write_curvature_figures
    from intaglio.measuring import measure, summary

    again = f"intaglio curvature {folder}" + (f" --checkpoints {checkpoints}" if checkpoints is not None else "")
    with _at_work(folder, again):
        run = Run.open(folder)
        measure(run, k=k, checkpoints=checkpoints, seed=seed)
        figures = write_curvature_figures(run.record)
    typer.echo("\n".join(summary(run.record)))
    count = len({file.stem for file in figures})
    typer.echo(
        f"Arrays in {folder / 'curvature'}, tables in {folder / 'tables'}, {count} figures in {folder / 'figures'}"
    )
    typer.echo(f"Next: intaglio report {folder} --out report.html")


@app.command()
def report(folder: Folder, out: Annotated[Path, typer.Option(help="The HTML file.")] = Path("report.html")) -> None:
    """Write everything a run holds into one offline HTML file."""
    from intaglio.record import Record
    from intaglio.viewer import report as write

    typer.echo(f"Report {write(Record.load(folder), out)}")


@app.command()
def serve(
    folder: Annotated[Path, typer.Argument(help="The folder of a run, or a folder of runs.")],
    beside: Annotated[
        list[Path] | None, typer.Argument(help="More runs, to stand side by side with the first.", show_default=False)
    ] = None,
    port: Annotated[int, typer.Option(help="At which to listen; 0 takes a free one.")] = 8765,
) -> None:
    """Show runs in a browser on this machine, and to nobody else."""
    from intaglio.living import Living
    from intaglio.viewer import serve as run_server

    try:
        run_server(folder, port=port, live=Living, beside=beside or (), say=typer.echo)
    except KeyboardInterrupt:
        typer.echo("Stopped.")


@app.command()
def path(
    first: Folder,
    second: Annotated[Path, typer.Argument(help="The folder of another run of the same model.")],
    out: Out,
    curve: Annotated[str, typer.Option(help="bezier: train a curve between the two as well.")] = "linear",
    align: Annotated[bool, typer.Option(help="Also bring the second model's units into the first's order.")] = False,
    epochs: Annotated[int, typer.Option(help="Of the curve's training.")] = 30,
    lr: Annotated[float, typer.Option(help="Step size of the curve's training.")] = 0.01,
    seed: Seed = 0,
    resume: Annotated[bool, typer.Option(help="Go on with the curve's interrupted training.")] = False,
) -> None:
    """Walk from the end of one run to that of another: the loss on the way, and its barrier."""
    from intaglio.connect import connect

    options: dict[str, Any] = {"epochs": epochs, "lr": lr, "seed": seed, "resume": resume}
    with _at_work(out, "the same command, with --resume if a curve was begun"):
        connect(Run.open(first), Run.open(second), out, curve=curve, align=align, say=typer.echo, **options)
    typer.echo(f"Figure {out / 'path.png'}")


@app.command(name="list")
def list_names(
    family: Annotated[str, typer.Argument(help=f"{'|'.join(FAMILIES)}|data")],
) -> None:
    """List the names that other commands take."""
    found = describe(family)
    width = max(map(len, found))
    for name, text in found.items():
        typer.echo(f"{name:<{width}}  {text}")


@app.command()
def compare(
    runs: Annotated[
        list[Path] | None, typer.Argument(help="Folders of runs; or one YAML file, the table of runs to make.")
    ] = None,
    out: Annotated[Path, typer.Option(help="The HTML file.")] = Path("report.html"),
    folder: Annotated[
        Path | None, typer.Option(help="Where a table's runs go; runs/TABLE by default.", show_default=False)
    ] = None,
    data: Annotated[str | None, typer.Option(help="Instead of a YAML file: bundled data, or a file.")] = None,
    target: Annotated[str | None, typer.Option(help="The file's column to predict.")] = None,
    loss: Annotated[list[str], typer.Option(help="A loss; may be repeated.")] = [],  # noqa: B006
    regularizer: Annotated[list[str], typer.Option(help="none, l2=1e-4, or l1=1e-5+l2=1e-4; may be repeated.")] = [],  # noqa: B006
    encoder: Annotated[list[str], typer.Option(help="An encoder; may be repeated.")] = [],  # noqa: B006
    seeds: Annotated[int | None, typer.Option(help="How many; 3 by default.", show_default=False)] = None,
    planes: Annotated[int | None, typer.Option(help="Seeds of directions; 2.", show_default=False)] = None,
    epochs: Annotated[int | None, typer.Option(help="Passes over the data.", show_default=False)] = None,
    optimizer: Annotated[
        str | None, typer.Option(help="sgd, momentum, adam, adamw or sam.", show_default=False)
    ] = None,
    lr: Annotated[float | None, typer.Option(help="Step size.", show_default=False)] = None,
    tolerance: Annotated[float | None, typer.Option(help="Of each survey.", show_default=False)] = None,
) -> None:
    """Runs side by side on one colour scale: which differences are larger than their noise."""
    from intaglio.comparing import compare as run_compare
    from intaglio.metrics.differences import differences, in_words

    axes = {"losses": loss, "regularizers": regularizer, "encoders": encoder, "seeds": seeds, "planes": planes}
    one = {"target": target, "epochs": epochs, "optimizer": optimizer, "lr": lr, "tolerance": tolerance}
    entries = {name: value for name, value in (axes | one).items() if value not in (None, [])}
    what = _compared(runs or [], data, entries)
    ours = folder or Path("runs") / (what.stem if isinstance(what, Path) else "compare")
    with _at_work(out.absolute().parent if isinstance(what, list) else ours, "the same command"):
        found = run_compare(what, out, folder=None if isinstance(what, list) else ours, say=typer.echo)
    for line in in_words(differences(found)):
        typer.echo(line)
    typer.echo(f"Report {out}")


def _compared(runs: list[Path], data: str | None, entries: dict[str, Any]) -> Path | list[Path] | dict[str, Any]:
    """The one of the three ways of calling `compare` that was meant."""
    if data is not None and not runs:
        return {"data": data, **entries}
    if entries or data is not None:
        given = ", ".join(f"--{name}" for name in [*(["data"] if data else []), *entries])
        raise InputError(
            f"{given} with {runs[0] if runs else 'no data'}", expected="--data, or a YAML file, or folders"
        )
    if not runs:
        raise InputError("nothing to compare", expected="folders of runs, a YAML file, or --data with --loss …")
    return runs[0] if len(runs) == 1 and not runs[0].is_dir() else runs


@contextmanager
def _at_work(folder: Path, command: str) -> Iterator[None]:
    """One process at a time in a run; Ctrl-C becomes one line that says how to go on."""
    try:
        with alone_in(folder):
            yield
    except KeyboardInterrupt:
        begun = folder.is_dir() and any(folder.iterdir())
        raise RunError("stopped; what was finished is kept", hint=command if begun else "") from None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; 0: done, 1: the run failed, 2: the call was wrong."""
    try:
        app(args=None if arguments is None else list(arguments))
    except IntaglioError as error:
        typer.echo(f"intaglio: {error}", err=True)
        return error.exit_status
    except SystemExit as stop:  # typer has said what was wrong with the words
        return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    return 0


if __name__ == "__main__":
    sys.exit(main())
