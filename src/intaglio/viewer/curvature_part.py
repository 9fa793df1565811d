"""What the linked view needs of the curvature: eigenvalues, density, shares of blocks, and the course of training."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr
from jaxtyping import Shaped

from intaglio.plots.block_shares import describe as about_blocks
from intaglio.plots.block_shares import shown
from intaglio.plots.captions import measured
from intaglio.plots.fonts import showable
from intaglio.plots.spectrum import describe as about_spectrum
from intaglio.plots.spectrum import floor_of
from intaglio.plots.style import label
from intaglio.record import Record
from intaglio.viewer.at_nodes import finite, packed

__all__ = ["curvature"]

Parts = Mapping[str, xr.Dataset]


def curvature(record: Record) -> dict[str, Any] | None:
    """As far as the run has it; None where it has nothing of it."""
    found = {name: record.curvature[name] for name in record.curvature}
    made = {
        "eigenvalues": _eigenvalues(found),
        "density": _density(found),
        "blocks": _blocks(found),
        "along": _along(found),
    }
    if all(part is None for part in made.values()):
        return None
    return {**made, "stale": any(bool(part.attrs.get("stale", 0)) for part in found.values())}


def _eigenvalues(found: Parts) -> dict[str, Any] | None:
    """The largest, the first of them first, and the smallest one after them where it is known."""
    if "eigenvalues" not in found:
        return None
    top = found["eigenvalues"]
    parts = [top, *([found["smallest"].isel(k=slice(1))] if "smallest" in found else [])]
    return {
        **{
            name: _numbers(np.concatenate([part[name].values for part in parts])) for name in ("eigenvalue", "residual")
        },
        "converged": [bool(each) for part in parts for each in part["converged"].values],
        "largest": top.sizes["k"],
    }


def _density(found: Parts) -> dict[str, Any] | None:
    if "density" not in found:
        return None
    data = found["density"]
    names = ("eigenvalue", "density", "standard_error")
    about = showable(about_spectrum(data, found.get("eigenvalues")))
    return {**{name: _numbers(data[name].values) for name in names}, "floor": floor_of(data), "caption": about}


def _blocks(found: Parts) -> dict[str, Any] | None:
    if "blocks" not in found or not np.isfinite(found["blocks"]["share"]).any():
        return None
    data = found["blocks"]
    kept = shown(data)
    numbers = {name: _numbers(kept[name].values) for name in ("share", "share_standard_error")}
    names = [label(name, 40) for name in kept["block"].values]
    return {"names": names, "total": data.sizes["block"], **numbers, "caption": showable(about_blocks(data))}


def _along(found: Parts) -> dict[str, Any] | None:
    if "along" not in found:
        return None
    data = found["along"]
    edge = finite(float(data.attrs.get("edge_of_stability", float("nan"))))
    about = measured(data.attrs, f"{data.sizes['checkpoint']} checkpoints")
    names = ("epoch", "top_eigenvalue", "residual")
    return {
        **{name: _numbers(data[name].values) for name in names},
        "edge": edge,
        "caption": showable(about),
    }


def _numbers(values: Shaped[np.ndarray, "n"]) -> dict[str, Any]:
    return packed(np.asarray(values, dtype=np.float64))
