"""Contract: what is said when a check fails."""

from collections.abc import Iterator
from contextlib import contextmanager
from random import getstate
from typing import Any

import numpy as np
import torch
from torch import nn

from intaglio.errors import IntaglioError
from intaglio.params import fingerprint
from intaglio.randomness import untouched

__all__ = ["ContractError", "drawing_nothing", "leaving", "require"]


class ContractError(IntaglioError, AssertionError):
    """Something does not hold to its contract: what came, what was expected, what to try."""


def require(holds: bool, came: str, *, expected: str, hint: str = "") -> None:
    """Go on only where the contract holds.

    Raises:
        ContractError: it does not.
    """
    if not holds:
        raise ContractError(came, expected=expected, hint=hint)


@contextmanager
def drawing_nothing(what: str) -> Iterator[None]:
    """The block leaves all three global random states as they were; they are put back either way."""
    with untouched():
        before = _random_states()
        yield
        moved = [name for name, state in _random_states().items() if state != before[name]]
        drawn = f"{what} that draws from the global random state of {', '.join(moved)}"
        require(not moved, drawn, expected="none drawn from", hint="a seed and a generator of its own")


@contextmanager
def leaving(module: nn.Module, what: str) -> Iterator[None]:
    """The block leaves a module's values, mode and `requires_grad` as they were."""
    before = _looks(module)
    yield
    require(_looks(module) == before, f"{what} that changes the model it is given", expected="a model left as it was")


def _random_states() -> dict[str, Any]:
    numpys = np.random.get_state()  # noqa: NPY002 - watched, not drawn from
    return {
        "random": getstate(),
        "numpy": [each.tolist() if isinstance(each, np.ndarray) else each for each in numpys],
        "torch": torch.get_rng_state().tolist(),
    }


def _looks(module: nn.Module) -> tuple[Any, ...]:
    modes = [each.training for each in module.modules()]
    return fingerprint(*module.state_dict().values()), modes, [p.requires_grad for p in module.parameters()]
