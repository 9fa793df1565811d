"""The path of training on a plane: a line with arrowheads that fades with its distance off the plane."""

from typing import Any, Protocol, runtime_checkable

import numpy as np
import xarray as xr
from jaxtyping import Float
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.colors import to_rgba
from matplotlib.lines import Line2D

from intaglio.errors import InputError
from intaglio.plots.scale import short
from intaglio.plots.style import halo
from intaglio.surface import Surface

__all__ = ["Projectable", "draw_path", "leaves_plane", "path_note", "path_on"]

LINE = "#c8102e"  # the path; the white halo parts it from every colour of the map
START: dict[str, Any] = {
    "marker": "o",
    "markersize": 8,
    "markerfacecolor": "none",
    "markeredgewidth": 1.8,
    "color": LINE,
    "path_effects": halo("white", 4),
}
END: dict[str, Any] = {
    "marker": "*",
    "markersize": 15,
    "markeredgecolor": "white",
    "markeredgewidth": 0.9,
    "color": LINE,
}
FAINTEST = 0.35  # opacity of the path where it is farthest off the plane
ALONG = 0.1  # a path that moves less along the plane than this share of its distance off it is no path on it


@runtime_checkable
class Projectable(Protocol):
    """Anything that knows its coordinates on a plane, such as a trajectory."""

    def project(self, plane: Any) -> xr.Dataset: ...


def path_on(surface: Surface, trajectory: xr.Dataset | Projectable | None) -> xr.Dataset | None:
    """The path in the surface's coordinates.

    Raises:
        InputError: the surface's plane isn't known, or the path has no ``alpha`` and ``beta``.
    """
    if trajectory is None:
        return None
    if not isinstance(trajectory, xr.Dataset):
        if surface.plane is None:
            raise InputError("a surface without its plane", hint="the trajectory already projected on it")
        trajectory = trajectory.project(surface.plane)
    missing = [name for name in ("alpha", "beta") if name not in trajectory.variables]
    if missing:
        raise InputError(f"a trajectory without {missing[0]}", expected="alpha, beta, residual (checkpoint)")
    return trajectory


def draw_path(axes: Axes, path: xr.Dataset) -> list[Line2D]:
    """White halo, fading line, arrowheads, hollow start, star end; returns what the legend shows.

    Of a path that leaves the plane at once only the end is drawn: its start's shadow would look like a place near it.
    """
    points = np.stack([path["alpha"].values, path["beta"].values], axis=1).astype(np.float64)
    on_top: dict[str, Any] = {"linestyle": "none", "zorder": 5}
    end = axes.plot(*points[-1], label=f"end, {moment(path, -1)}", **END, **on_top)
    if leaves_plane(path):
        return end
    steps = np.stack([points[:-1], points[1:]], axis=1)
    opacity = opacities(path)
    for colour, width, part in (("white", 3.8, "halo"), (LINE, 1.7, "path")):
        lines = LineCollection(list(steps), colors=[to_rgba(colour, alpha) for alpha in opacity], zorder=3)
        lines.set(linewidth=width, capstyle="round", gid=part)
        axes.add_collection(lines, autolim=False)
    _arrows(axes, points)
    return axes.plot(*points[0], label=f"start, {moment(path, 0)}", **START, **on_top) + end


def moment(path: xr.Dataset, index: int) -> str:
    """Which point of the path it is: t along a curve, the epoch of a training, else its number."""
    if "t" in path.variables:
        return f"t = {float(path['t'][index]):g}"
    number = index % path.sizes["checkpoint"] if "epoch" not in path.variables else path["epoch"].values[index]
    return f"epoch {round(float(number), 2):g}"


def leaves_plane(path: xr.Dataset) -> bool:
    """Whether the path moves hardly at all along the plane while it runs far off it, as on a random plane."""
    if "along" not in path.variables or "residual" not in path.variables:
        return False
    return float(path["along"].max()) < ALONG * float(np.abs(path["residual"]).max())


def opacities(path: xr.Dataset) -> Float[np.ndarray, "step"]:
    """1 on the plane, falling to 0.35 where the path is farthest off it; one for each step."""
    if "residual" not in path.variables or not len(path["residual"]):
        return np.ones(max(0, path["alpha"].size - 1))
    far = np.abs(path["residual"].values.astype(np.float64))
    middle = (far[:-1] + far[1:]) / 2
    return 1 - (1 - FAINTEST) * middle / far.max() if far.max() > 0 else np.ones_like(middle)


def _arrows(axes: Axes, points: Float[np.ndarray, "checkpoint 2"], count: int = 4) -> None:
    """Arrowheads at equal shares of the path's length, on steps that have one."""
    length = np.hypot(*np.diff(points, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(length)])
    window = np.hypot(np.ptp(axes.get_xlim()), np.ptp(axes.get_ylim()))
    for share in np.arange(1, count + 1) / (count + 1) if along[-1] > 0.2 * window else ():
        step = int(np.searchsorted(along, share * along[-1], side="right")) - 1
        tail, tip = points[step], points[step + 1]
        place = tail + (tip - tail) * (share * along[-1] - along[step]) / length[step]
        behind = place - (tip - tail) * 1e-3
        head = {
            "arrowstyle": "-|>,head_width=0.28,head_length=0.5",
            "color": LINE,
            "shrinkA": 0,
            "shrinkB": 0,
        }
        head |= {"path_effects": halo("white", 2), "mutation_scale": 12, "linewidth": 0.6}
        axes.annotate("", tuple(place), tuple(behind), arrowprops=head, zorder=4, annotation_clip=True)


def path_note(path: xr.Dataset, surface: Surface, *, fades: bool = True) -> str:
    """What the caption says of the path: how far off the plane it runs, and how much lies outside."""
    if leaves_plane(path):
        off, along = short(float(np.abs(path["residual"]).max())), short(float(path["along"].max()))
        return f"The path of training is not drawn: it comes from {off} off the plane and moves {along} along it"
    points = [path["alpha"].values, path["beta"].values]
    inside = np.logical_and.reduce(
        [(at >= low) & (at <= high) for at, (low, high) in zip(points, surface.extent.values(), strict=True)]
    )
    parts = []
    if "residual" in path.variables and float(np.abs(path["residual"]).max()) > 0:
        far = np.abs(path["residual"].values)
        most = f"{short(float(far.max()))} at {moment(path, int(far.argmax()))}"
        parts.append(
            f"The path fades with its distance off the plane, at most {most}"
            if fades
            else f"The path runs off the plane, at most {most}"
        )
    if not inside.all():
        parts.append(f"{int((~inside).sum())} of {len(inside)} checkpoints lie outside the window")
    return "; ".join(parts) or "The path lies in the plane"
