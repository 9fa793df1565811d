"""From any data to batches in one fixed order."""

from intaglio.sources.batch import Batch
from intaglio.sources.memory import MemorySource
from intaglio.sources.recognise import Source, as_source
from intaglio.sources.sets import Sets, SetSource
from intaglio.sources.stream import StreamSource

__all__ = ["Batch", "MemorySource", "SetSource", "Sets", "Source", "StreamSource", "as_source"]
