"""A surface as files for other programs: CSV for spreadsheets, legacy VTK for ParaView."""

from pathlib import Path

import numpy as np
import xarray as xr

from intaglio.atomic import replacing
from intaglio.errors import InputError
from intaglio.surface import Surface

__all__ = ["write_csv", "write_vtk"]


def write_csv(surface: Surface, path: str | Path, *, resolution: int = 51) -> Path:
    """One row a point of the uniform grid: its coordinates, then the channels with one value a point.

    Channels with a further dimension get a column for each label (``class_loss[3]``); those per example
    are left out, for they stand in the netCDF file that `Surface.save` writes.
    """
    grid = _plain(surface, resolution)
    with replacing(Path(path)) as partial:
        grid.to_dataframe().reset_index()[[*surface.axes, *map(str, grid)]].to_csv(partial, index=False)
    return Path(path)


def write_vtk(surface: Surface, path: str | Path, *, resolution: int = 51, height: str | None = "loss") -> Path:
    """A structured grid that ParaView opens: points (alpha, beta, height) or (alpha, beta, gamma), channels as scalars.

    Args:
        surface: over two or three axes.
        path: of the file, ``.vtk``.
        resolution: points per axis.
        height: which channel lifts a surface over two axes; None keeps it flat.

    Raises:
        InputError: a line, which has no surface.
    """
    if len(surface.axes) < 2:
        raise InputError("a surface over alpha alone", expected="two or three axes", hint="write_csv")
    grid = _plain(surface, resolution)
    places = list(np.meshgrid(*(grid[axis].to_numpy() for axis in surface.axes), indexing="ij"))
    if len(places) == 2:
        places.append(grid[height].to_numpy() if height else np.zeros_like(places[0]))
    sizes = [*places[0].shape, 1][:3]
    lines = ["# vtk DataFile Version 3.0", surface.caption.encode("ascii", "replace").decode()[:250], "ASCII"]
    lines += ["DATASET STRUCTURED_GRID", f"DIMENSIONS {sizes[0]} {sizes[1]} {sizes[2]}"]
    lines += [f"POINTS {places[0].size} double"]
    lines += [" ".join(f"{part:.17g}" for part in point) for point in np.stack([_flat(each) for each in places], 1)]
    lines += [f"POINT_DATA {places[0].size}"]
    for name, channel in grid.items():
        label = str(name).replace(" ", "_")
        values = _flat(channel.transpose(*surface.axes).to_numpy())
        lines += [f"SCALARS {label} double 1", "LOOKUP_TABLE default", *(f"{value:.17g}" for value in values)]
    with replacing(Path(path)) as partial:
        partial.write_text("\n".join(lines) + "\n", encoding="ascii")
    return Path(path)


def _plain(surface: Surface, resolution: int) -> xr.Dataset:
    """Channels with one value a point; a channel with labels becomes one of each."""
    wanted = [name for name in surface.channels if "example" not in surface.nodes[name].dims]
    plain = xr.Dataset()
    for name, channel in surface.grid(resolution, channels=wanted).items():
        extra = [dim for dim in channel.dims if dim not in surface.axes]
        if not extra:
            plain[name] = channel
        for position, label in enumerate(channel[extra[0]].to_numpy()) if extra else ():
            plain[f"{name}[{label}]"] = channel.isel({extra[0]: position}, drop=True)
    return plain


def _flat(values: np.ndarray) -> np.ndarray:
    """VTK counts the first axis fastest."""
    return values.ravel(order="F")
