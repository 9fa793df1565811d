"""Noise: training mode for what drops at random, evaluation mode for what keeps statistics."""

from collections.abc import Iterator
from contextlib import contextmanager

from torch import nn

__all__ = ["dropping"]


@contextmanager
def dropping(model: nn.Module) -> Iterator[None]:
    """All modules are in training mode inside, but those that keep statistics, which noise is none of.

    A module keeps statistics where it has a real buffer of its own: running means, the vectors of a spectral norm.
    Outside, all are in evaluation mode.
    """
    modules = [module for module in model.modules() if not _keeps_statistics(module)]
    for module in modules:
        module.training = True
    try:
        yield
    finally:
        for module in modules:
            module.training = False


def _keeps_statistics(module: nn.Module) -> bool:
    return any(buffer.is_floating_point() for buffer in module.buffers(recurse=False))
