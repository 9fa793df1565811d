"""From an objective and a plane to a surface."""

from intaglio.surveying.channels import CHANNELS
from intaglio.surveying.over_time import over_time
from intaglio.surveying.projection import Projection
from intaglio.surveying.survey import survey

__all__ = ["CHANNELS", "Projection", "over_time", "survey"]
