"""The landscape: each surveyed plane as contours with the path of training, and as a surface."""

import json
from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
import xarray as xr
from matplotlib.figure import Figure

from intaglio import plots
from intaglio.errors import IntaglioError
from intaglio.plots.scale import short
from intaglio.plots.style import ThemeName
from intaglio.plots.trajectory import leaves_plane, path_note
from intaglio.random_walk import random_walk_shares
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer.parts import Heading, Missing, Part, Picture, Section, Text
from intaglio.viewer.planes import lines, planes, volumes

__all__ = ["landscape"]

MOST = 4  # planes drawn, so that the page stays small
_TITLES = {"random": "A random plane", "pca": "The plane of the path's principal components"}


def landscape(record: Record) -> Section:
    """Up to four planes, the first one in three dimensions too; then lines and volumes."""
    names = planes(record)
    command = f"intaglio survey {record.path.name}"
    parts: list[Part] = []
    for name in names[:MOST]:
        parts += _plane(record, name, first=name == names[0])
    if not names:
        parts.append(Missing("the landscape", command))
    elif "pca" not in names:
        parts.append(Missing("the plane of the path's principal components", f"{command} --directions pca"))
    shown = [*lines(record)[:MOST], *volumes(record)[:MOST]]
    for name in shown:
        parts += _line_or_volume(record.surfaces[name], name)
    if more := [name for name in [*names, *lines(record), *volumes(record)] if name not in [*names[:MOST], *shown]]:
        parts.append(Text(f"Also in the run: {', '.join(more)}."))
    return Section("landscape", "The landscape", parts)


def _plane(record: Record, name: str, *, first: bool) -> list[Part]:
    surface = record.surfaces[name]
    path = record.trajectories.get(name)
    parts: list[Part] = [Heading(_TITLES.get(name, f"The plane “{name}”"))]
    try:
        parts.append(_contour(surface, path, name))
        if first:
            parts.append(_surface(surface, path, name))
    except IntaglioError as error:
        return [*parts, Text(f"No picture: {error}.")]
    if path is not None:
        parts.append(Text(_about(surface, path)))
    else:
        parts.append(Missing("the path of training on this plane", f"intaglio survey {record.path.name}"))
    return parts


def _line_or_volume(surface: Surface, name: str) -> list[Part]:
    is_line = len(surface.axes) == 1
    kind, what = ("line", "line") if is_line else ("layers", "volume")
    reading = (
        "Up is high loss; the upright stands at the trained model, and the band is the stated error."
        if is_line
        else "Planes through the volume from its lowest γ to its highest, all in the same colours."
    )
    heading = Heading(f"The {what} “{name}”")
    try:
        low = surface.minimum
    except IntaglioError as error:
        return [heading, Text(f"No picture: {error}.")]
    where = ", ".join(f"{axis} {low[axis]:.2f}" for axis in surface.axes)
    alt = f"The loss over the {what} {name}, lowest {short(low['loss'])} at {where}."
    drawn = partial(_drawn_alone, kind, surface)
    return [heading, Picture(drawn, alt=alt, reading=reading, caption=surface.caption)]


def _drawn_alone(kind: str, surface: Surface, theme: ThemeName) -> Figure:
    drawn: Figure = getattr(plots, kind)(surface, caption=False, theme=theme)
    return drawn


def _contour(surface: Surface, path: xr.Dataset | None, name: str) -> Picture:
    low = surface.minimum
    reading = "Dark is low loss and bright is high; each line joins points of equal loss."
    if path is not None and leaves_plane(path):
        reading = "Dark is low loss and bright is high; the star is the trained model."
    elif path is not None:
        reading = (
            "Dark is low loss and bright is high; the red path runs from the ring, before training, to the "
            "star, the trained model."
        )
    where = f"({low['alpha']:.2f}, {low['beta']:.2f})"
    return Picture(
        partial(_draw, "contour", surface, path),
        alt=f"Contours of the loss over the plane {name}, lowest {short(low['loss'])} at {where}"
        + (", with the path of training." if path is not None and not leaves_plane(path) else "."),
        reading=reading,
        caption=_caption(surface, path, fades=True),
    )


def _surface(surface: Surface, path: xr.Dataset | None, name: str) -> Picture:
    return Picture(
        partial(_draw, "surface3d", surface, path),
        alt=f"The loss over the plane {name} as a surface in three dimensions.",
        reading="Height is the loss: the same plane and the same colours as above, seen from the side.",
        caption=_caption(surface, path, fades=False),
    )


def _draw(kind: str, surface: Surface, path: xr.Dataset | None, theme: ThemeName) -> Figure:
    drawn: Figure = getattr(plots, kind)(surface, trajectory=path, caption=False, theme=theme)
    return drawn


def _caption(surface: Surface, path: xr.Dataset | None, *, fades: bool) -> str:
    return surface.caption if path is None else f"{surface.caption}. {path_note(path, surface, fades=fades)}"


def _about(surface: Surface, path: xr.Dataset) -> str:
    """How much of the path the plane holds, beside what it would hold of a random walk."""
    parts = []
    if "residual" in path:
        far, end = float(np.abs(path["residual"]).max()), float(np.abs(path["residual"][-1]))
        last = "in it" if end <= 1e-6 * far else f"{short(end)} off it"
        parts.append(f"The path runs at most {short(far)} off this plane, and ends {last}.")
    shares = _shares(path.attrs) or _shares(surface.nodes.attrs)
    if shares:
        null = 100 * float(random_walk_shares(path["alpha"].size).sum())
        parts.append(
            f"Its two directions hold {100 * sum(shares[:2]):.1f} % of the path's variance; of a random walk "
            f"of as many points they would hold {null:.1f} %, so only what goes beyond that tells of the "
            "landscape."
        )
    return " ".join(parts) or "How far the path runs off this plane was not recorded."


def _shares(attrs: dict[str, Any]) -> Sequence[float]:
    """``explained_variance`` as it was stored: numbers, or JSON of them."""
    found = attrs.get("explained_variance", ())
    found = json.loads(found) if isinstance(found, str) else found
    return [float(share) for share in np.atleast_1d(found)]
