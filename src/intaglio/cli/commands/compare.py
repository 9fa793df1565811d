"""`intaglio compare`: several runs, made here or before, on one scale."""

from pathlib import Path
from typing import Annotated, Any

import typer

from intaglio.cli.at_work import at_work
from intaglio.comparing import compare
from intaglio.errors import InputError
from intaglio.metrics.differences import differences, in_words

__all__ = ["command"]


def command(
    runs: Annotated[
        list[Path] | None, typer.Argument(help="Folders of runs; or one YAML file, the table of runs to make.")
    ] = None,
    out: Annotated[Path, typer.Option(help="The HTML file.")] = Path("report.html"),
    folder: Annotated[
        Path | None, typer.Option(help="Where a table's runs go; runs/TABLE by default.", show_default=False)
    ] = None,
    data: Annotated[str | None, typer.Option(help="Instead of a YAML file: bundled data, or a file.")] = None,
    target: Annotated[str | None, typer.Option(help="The file's column to predict.")] = None,
    loss: Annotated[list[str], typer.Option(help="A loss; may be repeated.")] = [],
    regularizer: Annotated[
        list[str],
        typer.Option(
            help="none, l2=1e-4, dropout=0.3, density=0.2, subspace=20, stochastic_depth=0.2, tie; some with +; may be "
            "repeated."
        ),
    ] = [],
    encoder: Annotated[list[str], typer.Option(help="An encoder; may be repeated.")] = [],
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
    axes = {"losses": loss, "regularizers": regularizer, "encoders": encoder, "seeds": seeds, "planes": planes}
    one = {"target": target, "epochs": epochs, "optimizer": optimizer, "lr": lr, "tolerance": tolerance}
    entries = {name: value for name, value in (axes | one).items() if value not in (None, [])}
    what = _compared(runs or [], data, entries)
    ours = folder or Path("runs") / (what.stem if isinstance(what, Path) else "compare")
    with at_work(out.absolute().parent if isinstance(what, list) else ours, "the same command"):
        found = compare(what, out, folder=None if isinstance(what, list) else ours, say=typer.echo)
    for variant, count, effect in found.restrictions:
        typer.echo(f"{variant}: {count:,} parameters; {effect}")
    for line in in_words(differences(found)):
        typer.echo(line)
    typer.echo(f"Report {out}")


_OPTIONS = {"losses": "loss", "regularizers": "regularizer", "encoders": "encoder"}  # entry of a table → option


def _compared(runs: list[Path], data: str | None, entries: dict[str, Any]) -> Path | list[Path] | dict[str, Any]:
    """The one of the three ways of calling `compare` that was meant."""
    if data is not None and not runs:
        return {"data": data, **entries}
    if entries or data is not None:
        given = ", ".join(f"--{_OPTIONS.get(name, name)}" for name in [*(["data"] if data else []), *entries])
        raise InputError(
            f"{given} with {runs[0] if runs else 'no data'}", expected="--data, or a YAML file, or folders"
        )
    if not runs:
        raise InputError("nothing to compare", expected="folders of runs, a YAML file, or --data with --loss …")
    return runs[0] if len(runs) == 1 and not runs[0].is_dir() else runs
