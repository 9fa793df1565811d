"""Which of a run's surfaces are planes, lines or volumes through the trained model, and which moments of training."""

import re
from collections.abc import Mapping

from intaglio.record import Record
from intaglio.surface import Surface

__all__ = ["lines", "moments", "planes", "volumes"]

_MOMENT = re.compile(r"(?:epoch|checkpoint|step)[ _=-]?(\d+)", re.IGNORECASE)
_FIRST = ("random", "pca")


def planes(record: Record) -> list[str]:
    """Names of the surfaces over two axes that aren't a moment of training, random and pca first."""
    return _over(record, 2)


def lines(record: Record) -> list[str]:
    """Names of the surfaces over one axis."""
    return _over(record, 1)


def volumes(record: Record) -> list[str]:
    """Names of the surfaces over three axes."""
    return _over(record, 3)


def moments(record: Record) -> Mapping[str, Surface]:
    """Surfaces named ``epoch 3``, ``checkpoint-120`` or the like, in the order of their numbers."""
    numbered = [(int(found[1]), name) for name in record.surfaces if (found := _MOMENT.fullmatch(name))]
    return {name: record.surfaces[name] for _, name in sorted(numbered)}


def _over(record: Record, count: int) -> list[str]:
    names = [name for name in record.surfaces if not _MOMENT.fullmatch(name)]
    order = {name: index for index, name in enumerate(_FIRST)}
    names.sort(key=lambda name: (order.get(name, len(order)), name))
    return [name for name in names if len(record.surfaces[name].axes) == count]
