"""BatchNorm: running statistics recomputed from the data at each point, instead of the trained ones."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _NormBase

from intaglio.errors import InputError
from intaglio.sources import Batch, Source
from intaglio.worker.worker import Worker

__all__ = ["Statistics", "norms", "recomputed", "standing", "write"]

Statistics = list[Tensor]  # of all layers: mean, variance and count


def norms(model: nn.Module) -> list[Any]:
    """The layers that keep running statistics."""
    return [each for each in model.modules() if isinstance(each, _NormBase) and each.running_mean is not None]


@torch.no_grad()
def recomputed(worker: Worker, source: Source, moves: Sequence[Callable[[], None]]) -> list[Statistics]:
    """The statistics at each point: means over all examples of every batch's mean and (unbiased) variance.

    Each batch runs once per point with the layers in training mode, as in ordinary training, its
    statistics weighted by its size. The data is read once for all points.

    Args:
        worker: its statistics are afterwards as before, its parameters those of the last point.
        source: the data.
        moves: each writes one point's parameters into the worker.

    Raises:
        InputError: a batch that is too small to have a variance.

    Source:
        Garipov et al., Loss Surfaces, Mode Connectivity, and Fast Ensembling of DNNs, 2018.
    """
    before = _read(worker.model)
    found = [before] * len(moves)
    seen = 0
    try:
        for chunk in source.chunks():
            for i, move in enumerate(moves):
                move()
                write(worker.model, found[i])
                found[i] = _updated(worker, chunk, seen)
            seen += sum(len(batch) for batch in chunk)
    finally:
        write(worker.model, before)
    return found


def _updated(worker: Worker, chunk: Sequence[Batch], seen: int) -> Statistics:
    """The statistics now in the model, which stand for `seen` examples, with those of a chunk."""
    with _learning(worker.model) as layers:

        def learn(piece: Batch) -> None:
            nonlocal seen
            before = _read(worker.model)
            for layer in layers:
                layer.momentum = len(piece) / (seen + len(piece))
            try:
                worker.run(piece)
            except Exception as error:
                write(worker.model, before)  # a failed batch has reached some layers only
                _explain(error, piece)
                raise
            seen += len(piece)

        for batch in chunk:
            worker.halving.run(batch, learn)
    return _read(worker.model)


def _explain(error: Exception, batch: Batch) -> None:
    """Say what torch's complaint about a variance of one number means here."""
    if "more than 1 value per channel" in str(error):
        came = f"a batch of {len(batch)} example(s) for BatchNorm statistics"
        raise InputError(came, expected="two or more", hint="another batch_size, or drop_last") from error


@contextmanager
def _learning(model: nn.Module) -> Iterator[list[Any]]:
    """Normalising layers update their statistics; the rest stays in evaluation mode."""
    layers = norms(model)
    momenta = [layer.momentum for layer in layers]
    for layer in layers:
        layer.training = True
    try:
        yield layers
    finally:
        for layer, momentum in zip(layers, momenta, strict=True):
            layer.training, layer.momentum = False, momentum


def _read(model: nn.Module) -> Statistics:
    return [part.clone() for part in _parts(model)]


@torch.no_grad()
def write(model: nn.Module, statistics: Statistics) -> None:
    """Put statistics back into the layers they were read from."""
    for part, value in zip(_parts(model), statistics, strict=True):
        part.copy_(value)


def _parts(model: nn.Module) -> list[Tensor]:
    return [part for layer in norms(model) for part in layer.buffers(recurse=False)]


@contextmanager
def standing(model: nn.Module, statistics: Statistics) -> Iterator[None]:
    """Inside, the model has these statistics; outside, its own."""
    before = _read(model)
    write(model, statistics)
    try:
        yield
    finally:
        write(model, before)
