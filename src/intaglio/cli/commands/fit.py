"""`intaglio fit`: its options are the settings of a run."""

from pathlib import Path
from typing import Annotated, Any

import typer

from intaglio.cli.at_work import at_work
from intaglio.cli.fit_options import settings_of, with_settings
from intaglio.cli.options import Out, Overwrite, quoted
from intaglio.cli.penalties import with_penalties
from intaglio.figures import write_decoding_figures
from intaglio.run import Run
from intaglio.settings import SHALLOW, VECTORS

__all__ = ["command"]


@with_penalties
@with_settings
def command(
    out: Out,
    penalties: dict[str, float],
    given: dict[str, Any],
    overwrite: Overwrite = False,
    resume: Annotated[bool, typer.Option(help="Go on with an interrupted fit; all else is read from OUT.")] = False,
) -> None:
    """Learn an embedding and keep the path that training took."""
    with at_work(out, f"intaglio fit --out {quoted(out)} --resume"):
        run = Run.open(out) if resume else Run.create(settings_of(given, penalties), out, overwrite=overwrite)
        typer.echo("; ".join(f"{name}: {value}" for name, value in run.record.provenance["data"].items()))
        run.fit(resume=resume)
    _say(run, out)


def _say(run: Run, out: Path) -> None:
    """Where training ended, what it left, and what comes next."""
    last = {name: float(each[-1]) for name, each in run.record.history.data_vars.items()}
    typer.echo(", ".join(f"{str(name).replace('_', ' ')} {_number(value)}" for name, value in last.items()))
    if run.settings.encoder in SHALLOW:
        typer.echo(f"Vectors in {out / VECTORS}; see intaglio neighbours {quoted(out)} NAME")
    elif run.settings.reconstruct and run.train.kind == "image":
        write_decoding_figures(run.record, run.held_out)
        typer.echo(f"Reconstructions and a walk through latent space in {out / 'figures'}")
    typer.echo(f"Run in {out}; next: intaglio survey {quoted(out)}")


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 1e4 else f"{value:.4f}"
