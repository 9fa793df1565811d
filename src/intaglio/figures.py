"""Figures of a run as files, for papers: every picture of the report as PNG and as PDF."""

from collections.abc import Iterator
from pathlib import Path

from matplotlib.figure import Figure

from intaglio import plots
from intaglio.plots.style import save
from intaglio.record import Record
from intaglio.viewer.imprint_pictures import imprint_pictures
from intaglio.viewer.planes import moments, planes

__all__ = ["write_figures"]


def write_figures(record: Record) -> list[Path]:
    """Draw what the run holds into its folder ``figures``; each picture carries its provenance as a caption.

    Returns:
        The files: ``embedding``, ``history``, ``contour_PLANE``, ``surface_PLANE``, ``checkpoints`` and
        ``imprint_KIND_NAME``, as far as the run has them.
    """
    folder = record.path / "figures"
    return [file for name, figure in _drawn(record) for file in save(figure, folder / name, ("png", "pdf"))]


def _drawn(record: Record) -> Iterator[tuple[str, Figure]]:
    if "embedding" in record:
        yield "embedding", plots.embedding(record.embedding)
    if "history" in record:
        yield "history", plots.history(record.history)
    for name in planes(record):
        surface, path = record.surfaces[name], record.trajectories.get(name)
        yield f"contour_{name}", plots.contour(surface, trajectory=path)
        yield f"surface_{name}", plots.surface3d(surface, trajectory=path)
    if found := moments(record):
        yield "checkpoints", plots.checkpoints(found)
    for name, marks in record.imprints.items():
        for kind, draw in imprint_pictures(record, marks).items():
            yield f"imprint_{kind}_{name}".replace(" ", "_"), draw("light", True)
