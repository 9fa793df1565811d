"""The command line: thin verbs over the library, and one place where errors become a line and an exit status.

Each command is a file in `commands`. Only the one that is called is imported, so that the list of all of them, and a
slip of the pen, are answered at once.
"""

import sys
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Annotated

import typer

import intaglio
from intaglio.errors import IntaglioError

__all__ = ["COMMANDS", "main"]

COMMANDS = {  # in the order of use
    "demo": "Do the main job on bundled real data, and end in a report.",
    "fit": "Learn an embedding and keep the path that training took.",
    "embed": "Embed new data with a trained model, and write the vectors.",
    "neighbours": "Find the examples, words or nodes nearest to one of them, or to something new.",
    "survey": "Survey the loss surface of a run on a plane.",
    "imprint": "What each feature, class or example does to the loss surface.",
    "metrics": "Judge the representation: what it keeps and repeats, each number beside its controls; never one score.",
    "curvature": "Measure how sharply the loss bends, and which layers and features make it so.",
    "report": "Write everything a run holds into one offline HTML file.",
    "serve": "Show runs in a browser on this machine, and to nobody else; and, asked to, train new ones from there.",
    "path": "Walk from the end of one run to that of another: the loss on the way, and its barrier.",
    "list": "List the names that other commands take.",
    "compare": "Runs side by side on one colour scale: which differences are larger than their noise.",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; 0: done, 1: the run failed, 2: the call was wrong."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    try:
        with _plainly_warned():
            _app(words)(args=words)
    except IntaglioError as error:
        typer.echo(f"intaglio: {error}", err=True)
        return error.exit_status
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        typer.echo(f"intaglio: {where}{error.strerror or error}; try another place, or its permissions", err=True)
        return 1
    except SystemExit as stop:  # typer has said what was wrong with the words
        return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    return 0


@contextmanager
def _plainly_warned() -> Iterator[None]:
    """Warnings are one line, without the place in the program that gives them."""
    before = warnings.formatwarning
    warnings.formatwarning = lambda message, *where: f"intaglio: {message}\n"
    try:
        yield
    finally:
        warnings.formatwarning = before


def _app(words: Sequence[str]) -> typer.Typer:
    """All commands by name, and the one that is called in full."""
    app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
    app.callback()(_intaglio)
    called = next((word for word in words if not word.startswith("-")), None)
    for name, text in COMMANDS.items():
        command = import_module(f"intaglio.cli.commands.{name}").command if name == called else _not_called
        app.command(name, help=text)(command)
    return app


def _version(asked: bool | None) -> bool:
    if asked:
        typer.echo(f"intaglio {intaglio.__version__}")
        raise typer.Exit
    return False


def _intaglio(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which.")] = False,
) -> None:
    """How data's features become part of a model's loss landscape."""


def _not_called() -> None:
    """Stands for each other command in the list."""


if __name__ == "__main__":
    sys.exit(main())
