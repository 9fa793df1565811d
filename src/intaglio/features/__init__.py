"""Data in: tables, texts, images and graphs become Features."""

from intaglio.features.bundled import load
from intaglio.features.features import Features
from intaglio.features.from_hub import from_huggingface
from intaglio.features.graph import from_graph
from intaglio.features.graph_set import from_graphs
from intaglio.features.image import from_images
from intaglio.features.scaling import Scaling
from intaglio.features.streamed import Streamed
from intaglio.features.streamed_table import stream_table
from intaglio.features.streamed_text import stream_text
from intaglio.features.table import from_table
from intaglio.features.text import from_text

__all__ = [
    "Features",
    "Scaling",
    "Streamed",
    "from_graph",
    "from_graphs",
    "from_huggingface",
    "from_images",
    "from_table",
    "from_text",
    "load",
    "stream_table",
    "stream_text",
]
