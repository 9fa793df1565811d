"""The sections of the report in their order, each a function from a run to a `Section`."""

from collections.abc import Callable

from intaglio.record import Record
from intaglio.viewer.parts import Section
from intaglio.viewer.sections.checkpoints import checkpoints
from intaglio.viewer.sections.curvature import curvature
from intaglio.viewer.sections.data import data
from intaglio.viewer.sections.embedding import embedding
from intaglio.viewer.sections.imprint import imprint
from intaglio.viewer.sections.landscape import landscape
from intaglio.viewer.sections.linked import linked
from intaglio.viewer.sections.model import model
from intaglio.viewer.sections.numbers import numbers
from intaglio.viewer.sections.overview import overview
from intaglio.viewer.sections.provenance import provenance
from intaglio.viewer.sections.representation import representation
from intaglio.viewer.sections.training import training

__all__ = ["SECTIONS"]

SECTIONS: tuple[Callable[[Record], Section], ...] = (
    *(overview, linked, data, model, training, embedding, landscape, checkpoints),
    *(curvature, imprint, representation, numbers, provenance),
)
