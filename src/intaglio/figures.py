"""Figures of a run as files, for papers: every picture of the report as PNG and as PDF."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import numpy as np
import xarray as xr
from matplotlib.figure import Figure

from intaglio import decoding, plots
from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.plots.style import save
from intaglio.record import Record
from intaglio.viewer.imprint_pictures import imprint_pictures
from intaglio.viewer.planes import lines, moments, planes, volumes

__all__ = ["write_curvature_figures", "write_decoding_figures", "write_figures"]


def write_figures(record: Record) -> list[Path]:
    """Draw what the run holds into its folder ``figures``; each picture carries its provenance as a caption.

    Returns:
        The files: ``embedding``, ``history``, ``contour_PLANE``, ``surface_PLANE``, ``line_LINE``, ``layers_VOLUME``,
        ``checkpoints``, ``imprint_KIND_NAME``, ``representation`` and those of the curvature, as far as the run
        has them.
    """
    return _saved(record, _drawn(record))


def write_curvature_figures(record: Record) -> list[Path]:
    """Only ``spectrum``, ``block_shares``, ``row_curvature`` and ``curvature_course``."""
    return _saved(record, _curvature_figures(record))


def write_decoding_figures(record: Record, objective: Objective) -> list[Path]:
    """Only ``reconstructions`` and ``latent_walk``: what an autoencoder makes of images, and of places between two.

    Args:
        record: takes the figures.
        objective: over the examples to show, which are images; the walk goes from the first to the nearest that has
            another label, or else to the second.
    """
    found = decoding.reconstructions(objective)
    labels = objective.data.shown.get("label")
    others = [1] if labels is None else [*np.flatnonzero(labels.values != labels.values[0]), 1]
    path = decoding.walk(objective, 0, int(others[0]))
    drawn = {"reconstructions": plots.reconstructions(found), "latent_walk": plots.latent_walk(path)}
    return _saved(record, iter(drawn.items()))


def _saved(record: Record, drawn: Iterator[tuple[str, Figure]]) -> list[Path]:
    folder = record.path / "figures"
    return [file for name, figure in drawn for file in save(figure, folder / name, ("png", "pdf"))]


def _drawn(record: Record) -> Iterator[tuple[str, Figure]]:
    if "embedding" in record:
        yield "embedding", plots.embedding(record.embedding)
    if "history" in record:
        yield "history", plots.history(record.history)
    for name in planes(record):
        surface, path = record.surfaces[name], record.trajectories.get(name)
        yield f"contour_{name}", plots.contour(surface, trajectory=path)
        yield f"surface_{name}", plots.surface3d(surface, trajectory=path)
    for name in lines(record):
        yield f"line_{name}", plots.line(record.surfaces[name])
    for name in volumes(record):
        yield f"layers_{name}", plots.layers(record.surfaces[name])
    if found := moments(record):
        yield "checkpoints", plots.checkpoints(found)
    for name, marks in record.imprints.items():
        for kind, draw in imprint_pictures(record, marks).items():
            yield f"imprint_{kind}_{name}".replace(" ", "_"), draw("light", True)
    if "representation" in record:
        yield "representation", plots.representation(record["representation"])
    yield from _curvature_figures(record)


def _curvature_figures(record: Record) -> Iterator[tuple[str, Figure]]:
    """The pictures of the measured curvature, as far as the run has it and it can be drawn."""
    parts = record.curvature
    drawings: dict[str, tuple[str, Callable[[xr.Dataset], Figure]]] = {
        "spectrum": ("density", lambda part: plots.spectrum(part, parts.get("eigenvalues"))),
        "block_shares": ("blocks", plots.block_shares),
        "row_curvature": ("rows", plots.row_curvature),
        "curvature_course": ("along", plots.course),
    }
    for name, (part, draw) in drawings.items():
        with suppress(InputError):  # such as shares of a trace that is 0
            if part in parts:
                yield name, draw(parts[part])
