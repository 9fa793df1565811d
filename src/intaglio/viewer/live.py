"""Exact values at a place of a plane, by whoever holds the model; the viewer itself never does."""

import math
from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeGuard, runtime_checkable

from intaglio.errors import InputError, IntaglioError

__all__ = ["Live", "Predicting", "answered"]

Live = Callable[[str, float, float], Mapping[str, float]]
"""The name of a plane, α and β → ``loss`` and, where there is one, ``accuracy``, by the model itself."""


@runtime_checkable
class Predicting(Protocol):
    """What can also be asked which class the model at a place names for one example."""

    def prediction(self, plane: str, alpha: float, beta: float, row: int) -> int | None:
        """The class by its number, of the example by its row in the training data; None where there are no classes."""


def answered(live: Live, question: Any) -> dict[str, Any]:
    """What to tell a page that asks ``{"plane": …, "alpha": …, "beta": …}``: its question, and the values or why not.

    A question with the ``row`` of an example is also told its ``prediction``, by a function that is `Predicting`.

    >>> answered(lambda plane, alpha, beta: {"loss": alpha + beta}, {"plane": "random", "alpha": 1, "beta": 2})
    {'plane': 'random', 'alpha': 1, 'beta': 2, 'loss': 3.0}
    >>> answered(lambda plane, alpha, beta: {}, {"plane": "random"})["error"]
    "a question {'plane': 'random'}; expected a plane's name, alpha and beta"
    """
    try:
        plane, alpha, beta = _asked(question)
        values = {
            name: float(value) for name, value in live(plane, alpha, beta).items() if name in ("loss", "accuracy")
        }
        named = _prediction(live, plane, alpha, beta, question.get("row"))
    except IntaglioError as error:
        return {"error": str(error)}
    except Exception as error:  # of a function that is not ours: the page shall say it, not wait for ever
        return {"error": f"{type(error).__name__}: {error}"}
    finite = {name: value if math.isfinite(value) else None for name, value in values.items()}
    return {"plane": plane, "alpha": alpha, "beta": beta, **finite, **named}


def _prediction(live: Live, plane: str, alpha: float, beta: float, row: Any) -> dict[str, Any]:
    if not isinstance(live, Predicting):
        return {}
    if type(row) is not int:
        return {"predicts": True}  # the page may ask of examples too
    return {"predicts": True, "row": row, "prediction": live.prediction(plane, alpha, beta, row)}


def _asked(question: Any) -> tuple[str, float, float]:
    said = question if isinstance(question, dict) else {}
    plane, alpha, beta = (said.get(name) for name in ("plane", "alpha", "beta"))
    if not isinstance(plane, str) or not _is_number(alpha) or not _is_number(beta):
        raise InputError(f"a question {str(question)[:80]}", expected="a plane's name, alpha and beta")
    return plane, alpha, beta


def _is_number(value: Any) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
