"""Reading the caller's data so that it comes the same at every pass and nothing of theirs is moved."""

import copy
import itertools
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import torch

from intaglio.randomness import isolated

__all__ = ["own_copy", "steadily"]

END = object()


def steadily(start: Callable[[], Iterable[Any]]) -> Iterator[Any]:
    """The items of a pass, each drawn under global random states that depend on its number alone.

    So augmentation that draws from a global generator is the same at every pass. Inference mode is off, for
    what is read may be kept and differentiated later.
    """
    with isolated("pass"), torch.inference_mode(False):
        iterator = iter(start())
    for number in itertools.count():
        with isolated("read", number), torch.inference_mode(False):
            item = next(iterator, END)
        if item is END:
            return
        yield item


def own_copy(thing: Any, *shared: Any) -> Any:
    """A copy whose state may move, the `shared` parts excepted; the thing itself where it cannot be copied."""
    try:
        return copy.deepcopy(thing, {id(part): part for part in shared})
    except (TypeError, RuntimeError, AttributeError, NotImplementedError):  # open files, locks, generators
        return thing
