"""Examples by the shape of their own loss surface."""

import numpy as np
import xarray as xr
from jaxtyping import Float, Int, Shaped
from sklearn.cluster import KMeans

from intaglio.errors import InputError
from intaglio.surface import Surface

__all__ = ["example_shapes"]

RESOLUTION = 21  # points per axis at which shapes are compared


def example_shapes(
    surface: Surface,
    labels: Shaped[np.ndarray, "n"] | None = None,
    *,
    clusters: int = 4,
    seed: int = 0,
) -> Surface:
    """Clusters of examples whose surfaces have one shape: ℓ_i(α, β) less its mean over the window, at length 1.

    Two examples are alike where their losses rise and fall together, however high they stand: easy ones that are
    flat everywhere differ from hard ones by shape alone. k-means on these unit shapes groups by correlation.

    Args:
        surface: a survey with the channel ``example_loss``, or an imprint by example.
        labels: the class of every example of the data, to count them in each cluster.
        clusters: how many.
        seed: of k-means.

    Returns:
        A `Surface` whose ``loss`` (cluster, …) is the mean surface of each cluster, largest cluster first; beside it
        ``share`` (cluster) of the examples, ``level`` (cluster) their mean loss at the origin, ``cluster_of``
        (example), and with labels ``class_share`` (cluster, class), whose rows sum to 1. Flat examples: cluster −1.

    Raises:
        InputError: no losses of examples, fewer examples than clusters, or labels for other examples.

    >>> from intaglio.chebyshev import nodes
    >>> at = nodes(5)
    >>> losses = np.stack([at, 2 * at, -at, -3 * at])
    >>> table = {"loss": ("alpha", losses.mean(0)), "example_loss": (("example", "alpha"), losses)}
    >>> found = example_shapes(Surface(xr.Dataset(table, {"alpha": at, "example": range(4)})), clusters=2)
    >>> found.nodes["cluster_of"].values.tolist() in ([0, 0, 1, 1], [1, 1, 0, 0])
    True
    """
    channel = "example_loss" if "example_loss" in surface.nodes else "loss"
    if "example" not in surface.nodes[channel].dims:
        raise InputError("a surface without losses of examples", expected="example_loss", hint="ig.survey(…)")
    losses = surface.nodes[channel].transpose("example", *surface.axes)
    count = losses.sizes["example"]
    if not 1 <= clusters <= count:
        raise InputError(f"{clusters} clusters of {count} examples", expected=f"1 to {count}")
    of = _clustered(surface, channel, clusters, seed)
    members = [np.flatnonzero(of == each) for each in range(clusters)]
    mean = np.stack([losses.isel(example=rows).mean("example").to_numpy() for rows in members])
    origin = surface.at(*(0.0,) * len(surface.axes), channels=[channel])[channel].to_numpy()
    found = xr.Dataset(
        {
            "loss": (("cluster", *surface.axes), mean),
            "share": ("cluster", [len(rows) / count for rows in members]),
            "level": ("cluster", [float(origin[rows].mean()) for rows in members]),
            "cluster_of": ("example", of),
        },
        {axis: surface.nodes[axis] for axis in surface.axes} | {"example": surface.nodes["example"]},
        {name: value for name, value in surface.nodes.attrs.items() if name != "errors"},
    )
    if labels is not None:
        found = found.merge(_composition(found, labels, members))
    return Surface(found, surface.plane)


def _clustered(surface: Surface, channel: str, clusters: int, seed: int) -> Int[np.ndarray, "n"]:
    """The cluster of each example, the largest being 0; −1 for what has no shape."""
    grid = surface.grid(RESOLUTION, channels=[channel])[channel].transpose("example", *surface.axes).to_numpy()
    flat = grid.reshape(len(grid), -1)
    if not np.isfinite(flat).all():
        raise InputError("losses that are not finite everywhere", hint="a smaller extent")
    centred = flat - flat.mean(1, keepdims=True)
    length = np.linalg.norm(centred, axis=1)
    shaped = length > 1e-9 * max(float(np.abs(flat).max()), 1e-300)
    if int(shaped.sum()) < clusters:
        raise InputError(f"{int(shaped.sum())} examples with a shape for {clusters} clusters", hint="fewer clusters")
    units = centred[shaped] / length[shaped, None]
    found = KMeans(clusters, n_init=4, random_state=seed).fit_predict(units)
    rank = np.argsort(np.argsort(-np.bincount(found, minlength=clusters), kind="stable"))
    of = np.full(len(flat), -1)
    of[shaped] = rank[found]
    return of


def _composition(found: xr.Dataset, labels: Shaped[np.ndarray, "n"], members: list[Int[np.ndarray, "_"]]) -> xr.Dataset:
    """How the examples of each cluster divide into classes."""
    rows = found["example"].to_numpy()
    if rows.max() >= len(labels):
        raise InputError(f"{len(labels)} labels for example {rows.max()}", expected="one for every example of the data")
    own = np.asarray(labels)[rows]
    names = np.unique(own)
    counts: Float[np.ndarray, "k c"] = np.array([[np.mean(own[each] == name) for name in names] for each in members])
    return xr.Dataset({"class_share": (("cluster", "class"), counts)}, {"class": names})
