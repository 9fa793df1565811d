"""Paths between minima: the straight line and its barrier, trained curves, and units brought into line first."""

from intaglio.barrier import Barrier, barrier
from intaglio.paths.align import Alignment, align
from intaglio.paths.along import along
from intaglio.paths.bezier import bezier
from intaglio.paths.curve import Curve
from intaglio.paths.groups import groups
from intaglio.paths.linear import linear
from intaglio.paths.permuting import check_groups

__all__ = ["Alignment", "Barrier", "Curve", "align", "along", "barrier", "bezier", "check_groups", "groups", "linear"]
