"""Surfaces of different objectives made comparable: the data term alone, and the share of its own range (no torch)."""

import xarray as xr

from intaglio.range_of import range_of
from intaglio.stated import written
from intaglio.surface import Surface

__all__ = ["data_term", "relative"]


def data_term(surface: Surface) -> Surface:
    """The same surface with the mean loss of the examples as its ``loss``, without the penalties.

    The absolute error stays: penalties are smooth, and what is hard to interpolate is the data.
    """
    nodes = surface.nodes
    if "terms" not in nodes or nodes.sizes["term"] == 1:
        return surface
    data = nodes["terms"].sel(term="data", drop=True)
    widening = range_of(nodes["loss"]) / (range_of(data) or 1.0)
    return Surface(_instead(surface, data, surface.error * widening, surface.sampling_error * widening), surface.plane)


def relative(surface: Surface) -> Surface:
    """(L − lowest) / (highest − lowest) over the nodes of one surface: 0 to 1, whatever the loss is measured in.

    >>> from intaglio.chebyshev import nodes
    >>> line = Surface(xr.Dataset({"loss": ("alpha", 7 + 2 * nodes(5) ** 2)}, {"alpha": nodes(5)}))
    >>> round(float(relative(line).at(1.0)["loss"]), 6), round(float(relative(line).at(0.0)["loss"]), 6)
    (1.0, 0.0)
    """
    loss = surface.nodes["loss"]
    low = float(loss.min())
    return Surface(_instead(surface, (loss - low) / (range_of(loss) or 1.0), surface.error, surface.sampling_error))


def _instead(surface: Surface, loss: xr.DataArray, error: float, sampling: float) -> xr.Dataset:
    """The surface's nodes with another loss, whose errors are these shares of its range; and the accuracy."""
    kept = [name for name in ("loss", "accuracy") if name in surface.nodes]
    stated = {name: value for name, value in {**surface.errors, "loss": error}.items() if name in kept}
    nodes = surface.nodes[kept].assign(loss=loss)
    nodes.attrs = {name: value for name, value in nodes.attrs.items() if not str(name).startswith("penalty_")}
    nodes.attrs["errors"] = written(stated)
    nodes.attrs["sampling_error"] = sampling
    nodes.attrs.pop("sampling_errors", None)
    return nodes
