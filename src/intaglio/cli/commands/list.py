"""`intaglio list`: the catalogue."""

from typing import Annotated

import typer

from intaglio.catalog import FAMILIES, describe

__all__ = ["command"]


def command(
    family: Annotated[str, typer.Argument(help=f"{'|'.join(FAMILIES)}|data")],
) -> None:
    """List the names that other commands take."""
    found = describe(family)
    width = max(map(len, found))
    for name, text in found.items():
        typer.echo(f"{name:<{width}}  {text}")
