"""From an objective and a plane to a surface."""

from intaglio.surveying.channels import CHANNELS
from intaglio.surveying.projection import Projection
from intaglio.surveying.survey import survey

__all__ = ["CHANNELS", "Projection", "survey"]
