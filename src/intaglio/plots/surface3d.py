"""The loss over a plane as a surface in three dimensions, in the contour's colours."""

import numpy as np
import xarray as xr
from jaxtyping import Bool, Float
from matplotlib import colormaps
from matplotlib.colors import LightSource
from matplotlib.figure import Figure
from mpl_toolkits.mplot3d import Axes3D

from intaglio.plots.contour import lowest_node, values_of
from intaglio.plots.scale import COLOUR_MAP, Scale, short
from intaglio.plots.style import SMALL, Theme, ThemeName, dress, finish, halo, look_of, new_figure
from intaglio.plots.trajectory import END, LINE, START, Projectable, leaves_plane, path_note, path_on
from intaglio.surface import Surface

__all__ = ["surface3d", "visible"]

USUAL = -58.0  # degrees
ASIDE = 0.15  # of half the window: a valley nearer the middle is seen from everywhere
OBLIQUE = 25.0  # degrees off the straight look into the valley, so that its sides show
LIFT = 0.006  # of the height, so that the path lies on the surface and not in it


def surface3d(
    surface: Surface,
    *,
    channel: str = "loss",
    trajectory: xr.Dataset | Projectable | None = None,
    log: bool | None = None,
    elevation: float = 32.0,
    azimuth: float | None = None,
    caption: bool = True,
    theme: ThemeName = "light",
) -> Figure:
    """A channel over α and β as height; the path of training lies on it, dotted where a hill hides it.

    Args:
        surface: over two axes.
        channel: which of its channels.
        trajectory: as for `contour`; drawn at the surface's height, checkpoints outside are left out.
        log: height and colours logarithmic; default as for `contour`.
        elevation: of the eye above the plane, degrees.
        azimuth: of the eye around it, degrees; by default from where the surface is low.
        caption: whether the surface's caption stands below.
        theme: ``"light"`` or ``"dark"``.

    Raises:
        InputError: as `contour`.

    >>> from intaglio.chebyshev import nodes
    >>> bowl = (("alpha", "beta"), nodes(5)[:, None] ** 2 + nodes(5) ** 2)
    >>> figure = surface3d(Surface(xr.Dataset({"loss": bowl}, {"alpha": nodes(5), "beta": nodes(5)})))
    >>> figure.axes[0].get_zlabel()
    'loss'
    """
    look = look_of(theme)
    grid = values_of(surface, channel)
    scale = Scale.of(grid.values, log=log, floor=lowest_node(surface, channel))
    figure = new_figure(5.2, 3.9, look)
    axes = figure.add_subplot(projection="3d", computed_zorder=False, proj_type="ortho")
    assert isinstance(axes, Axes3D)
    height = _height(grid, scale)
    axes.view_init(elevation, _lowest_side(height) if azimuth is None else azimuth)
    _draw(axes, grid, height, scale)
    path = path_on(surface, trajectory)
    if path is not None:
        _draw_path(axes, path, grid, height)
    _set_axes(axes, grid, scale, look)
    said = f"Height and colour: {scale.label(str(grid.name))}"
    figure.suptitle(said, x=0.01, ha="left", fontsize=SMALL, color=look.ink)
    notes = [surface.describe(channel)] + ([] if path is None else [path_note(path, surface, fades=False)])
    return finish(figure, ". ".join(notes) if caption else "", look)


def _height(grid: xr.DataArray, scale: Scale) -> Float[np.ndarray, "alpha beta"]:
    """From 0 at the scale's low to 1 at its high, clipped there, so that height and colour agree."""
    return np.asarray(scale.norm(np.clip(grid.values, scale.low, scale.high)), dtype=np.float64)


def _lowest_side(height: Float[np.ndarray, "alpha beta"]) -> float:
    """The azimuth, in degrees, from which no hill hides the valley; for a bowl the usual one."""
    depth = np.nan_to_num(1 - height)
    low = [np.average(np.linspace(-1, 1, size), weights=depth.sum(1 - i)) for i, size in enumerate(depth.shape)]
    if not depth.any() or np.hypot(low[0], low[1]) < ASIDE:
        return USUAL
    return float(np.rad2deg(np.arctan2(low[1], low[0]))) + OBLIQUE


def _draw(axes: Axes3D, grid: xr.DataArray, height: Float[np.ndarray, "alpha beta"], scale: Scale) -> None:
    alpha, beta = np.meshgrid(grid["alpha"].values, grid["beta"].values, indexing="ij")
    colours = colormaps[COLOUR_MAP](height)
    light = LightSource(azdeg=300, altdeg=50).hillshade(height, vert_exag=30)
    colours[..., :3] *= (0.78 + 0.22 * light)[..., None]
    step = max(1, len(alpha) // 67)
    axes.plot_surface(
        *(alpha, beta, np.where(np.isfinite(grid.values), height, np.nan)),
        facecolors=colours,
        rstride=step,
        cstride=step,
        linewidth=0,
        antialiased=False,
        shade=False,
        rasterized=True,
        zorder=1,
    )


def _draw_path(axes: Axes3D, path: xr.Dataset, grid: xr.DataArray, height: Float[np.ndarray, "alpha beta"]) -> None:
    surface = grid.copy(data=height)
    path = path.isel(checkpoint=[-1]) if leaves_plane(path) else path
    points = _along(path, surface)
    if not len(points):
        return
    seen = visible(points, surface, axes.elev, axes.azim)
    lifted = points + np.array([0, 0, LIFT])
    for hidden, style, alpha in ((False, "-", 1.0), (True, ":", 0.7)):
        shown = np.where((seen ^ hidden)[:, None], lifted, np.nan)
        outline = halo("white", 3.6) if not hidden else None
        axes.plot(*shown.T, style, color=LINE, linewidth=1.7, alpha=alpha, path_effects=outline, zorder=3)
    ends = np.stack([path["alpha"].values[[0, -1]], path["beta"].values[[0, -1]]], axis=1)
    marks = ((ends[0], points[0], START), (ends[1], points[-1], END))
    for place, point, mark in marks[-path["alpha"].size :]:
        if np.allclose(place, point[:2]):  # the path begins, or ends, within the window
            axes.plot(*point[:, None], zorder=4, **mark)


def _along(path: xr.Dataset, surface: xr.DataArray, count: int = 400) -> Float[np.ndarray, "point 3"]:
    """The path in fine steps on the surface; what lies outside the window is left out."""
    checkpoint = np.arange(path["alpha"].size)
    fine = np.linspace(0, checkpoint[-1], count)
    alpha, beta = (np.interp(fine, checkpoint, path[name].values) for name in ("alpha", "beta"))
    at = {"alpha": ("point", alpha), "beta": ("point", beta)}
    height = surface.interp({name: xr.DataArray(values, dims=dim) for name, (dim, values) in at.items()})
    points = np.stack([alpha, beta, np.asarray(height)], axis=1)
    return np.asarray(points[np.isfinite(points).all(1)])


def visible(
    points: Float[np.ndarray, "point 3"], surface: xr.DataArray, elevation: float, azimuth: float
) -> Bool[np.ndarray, "point"]:
    """Whether no part of the surface stands between each point and the eye (orthographic).

    From each point a ray runs towards the eye; where the surface rises above it, the point is hidden.
    """
    low = np.array([surface["alpha"].values[0], surface["beta"].values[0]])
    size = np.array([np.ptp(surface["alpha"].values), np.ptp(surface["beta"].values)])
    turn, rise = np.deg2rad(azimuth), np.deg2rad(elevation)
    flat = np.array([np.cos(turn), np.sin(turn)]) * size / (BOX[0], BOX[1])
    climb = np.tan(rise) / BOX[2]
    hidden = np.zeros(len(points), dtype=bool)
    for distance in np.linspace(0.02, 1.5, 120) * BOX[0]:
        there = points[:, :2] + distance * flat
        ground = _nearest_height(surface, (there - low) / size)
        hidden |= ground > points[:, 2] + distance * climb + 0.01
    return ~hidden


BOX = (4.0, 4.0, 2.6)  # the shape of the box that the surface is drawn in


def _nearest_height(surface: xr.DataArray, place: Float[np.ndarray, "point 2"]) -> Float[np.ndarray, "point"]:
    """Height at places in units of the window; −∞ outside it."""
    shape = np.array(surface.shape)
    index = np.rint(np.clip(place, 0, 1) * (shape - 1)).astype(int)
    height = surface.values[index[:, 0], index[:, 1]]
    inside = ((place >= 0) & (place <= 1)).all(1) & np.isfinite(height)
    return np.asarray(np.where(inside, height, -np.inf), dtype=np.float64)


def _set_axes(axes: Axes3D, grid: xr.DataArray, scale: Scale, look: Theme) -> None:
    axes.set_box_aspect(BOX, zoom=1.05)
    axes.set(xlabel="α", ylabel="β", zlabel=str(grid.name))
    ticks = scale.ticks
    axes.set_zticks(np.asarray(scale.norm(ticks)).tolist(), [short(tick) for tick in ticks])
    axes.set_zlim(0, 1)
    axes.locator_params(axis="both", nbins=5)
    dress(axes, look)
    for axis in (axes.xaxis, axes.yaxis, axes.zaxis):
        axis.set_pane_color((0, 0, 0, 0))
        axis._axinfo["grid"] |= {"color": look.rule, "linewidth": 0.5}
        axis.line.set_color(look.rule)
    axes.zaxis.label.set(color=look.ink)
    axes.tick_params(axis="z", colors=look.muted, labelsize=SMALL)
