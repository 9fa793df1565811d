"""One option for each regulariser of the catalogue."""

from collections.abc import Callable
from inspect import Parameter, signature
from typing import Annotated, Any

import typer

from intaglio.catalog import describe
from intaglio.regularizers import PENALTIES

__all__ = ["with_penalties"]


def with_penalties(verb: Callable[..., None]) -> Callable[..., None]:
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
    wrapper.__doc__ = verb.__doc__
    return wrapper
