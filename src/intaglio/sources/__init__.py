"""From any data to batches in one fixed order."""

from intaglio.sources.batch import Batch
from intaglio.sources.memory import MemorySource
from intaglio.sources.recognise import Source, as_source
from intaglio.sources.stream import StreamSource

__all__ = ["Batch", "MemorySource", "Source", "StreamSource", "as_source"]
