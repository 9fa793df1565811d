"""From any data to batches in one fixed order."""

from intaglio.sources.batch import Batch
from intaglio.sources.drawn import Drawn
from intaglio.sources.memory import MemorySource
from intaglio.sources.negatives import Negatives
from intaglio.sources.pairs import Pairs
from intaglio.sources.recognise import Source, as_source
from intaglio.sources.sets import Sets, SetSource
from intaglio.sources.stream import StreamSource

__all__ = [
    "Batch",
    "Drawn",
    "MemorySource",
    "Negatives",
    "Pairs",
    "SetSource",
    "Sets",
    "Source",
    "StreamSource",
    "as_source",
]
