"""What the linked view needs of the imprints: the ranking where the model stands, and each subject's ΔL surface."""

from typing import Any

import numpy as np

from intaglio.metrics import imprint_summary
from intaglio.metrics.imprint_summary import SHARED, half_widths
from intaglio.plots.fonts import showable
from intaglio.plots.style import label
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer.at_nodes import at_nodes, lattice, packed
from intaglio.viewer.planes import planes

__all__ = ["imprints"]

MOST = 4  # imprints
SUBJECTS = 100  # of an imprint, the highest ranked


def imprints(record: Record, subjects: int = SUBJECTS) -> list[dict[str, Any]]:
    """Those over two axes, features first; one at moments of training has no single surface.

    Args:
        subjects: so many of each, the highest ranked.
    """
    names = sorted(record.imprints, key=lambda name: not name.startswith("feature"))
    found = ((name, record.imprints[name]) for name in names)
    return [_imprint(record, name, marks, subjects) for name, marks in found if _is_drawable(marks)][:MOST]


def _is_drawable(marks: Surface) -> bool:
    """Whether it has one surface a subject, a window that holds the trained model, and a finite value in it."""
    by = str(marks.nodes.attrs.get("imprint", ""))
    known = set(marks.nodes["loss"].dims) == {by, "alpha", "beta"} and "standard_error" in marks.nodes
    around = all(low <= 0 <= high for low, high in marks.extent.values())
    return known and around and bool(np.isfinite(marks.nodes["loss"]).any())


def _imprint(record: Record, name: str, marks: Surface, subjects: int) -> dict[str, Any]:
    by = str(marks.nodes.attrs["imprint"])
    found = imprint_summary(marks, shape=False).isel({by: slice(subjects)})
    ranked = Surface(marks.nodes.sel({by: found[by]}))
    half = ranked.nodes["loss"].transpose(by, "alpha", "beta").copy(data=half_widths(ranked))
    drawn = Surface(ranked.nodes.assign(half=half))
    sure = found["above_noise"].to_numpy() | (by in SHARED)  # a share is not to be told from noise
    error = ranked.nodes.get("interpolation_error")
    return {
        "name": showable(name),
        "by": by,
        "shares": by in SHARED,
        "plane": _plane_of(record, marks),
        **lattice(drawn),
        "subjects": [label(each) for each in found[by].values.tolist()],
        "total": marks.nodes.sizes[by],
        "loss": packed(at_nodes(drawn, "loss").astype(np.float32)),
        "half": packed(np.nan_to_num(at_nodes(drawn, "half")).astype(np.float32)),
        "sure": packed(sure.astype(np.uint8)),
        "level": float(found.attrs["level"]),
        "error": None if error is None else packed(np.nan_to_num(error.to_numpy().astype(np.float64))),
        "stale": bool(marks.nodes.attrs.get("stale", 0)),
        "caption": showable(marks.caption),
    }


def _plane_of(record: Record, marks: Surface) -> str | None:
    """The name of the surveyed plane in which the imprint lies, if it is one."""
    own = marks.nodes.attrs.get("plane")
    surveyed = (name for name in planes(record) if record.surfaces[name].nodes.attrs.get("plane") == own)
    return None if own is None else next(surveyed, None)
