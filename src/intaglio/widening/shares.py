"""The curvature of a split network over the share α that the copy takes."""

from collections.abc import Sequence

import numpy as np
import xarray as xr

from intaglio.curvature import hessian, inertia
from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.params import norm
from intaglio.widening.widened import widen

__all__ = ["over_alpha"]


def over_alpha(
    narrow: Objective,
    wide: Objective,
    layer: str,
    unit: int,
    alphas: Sequence[float],
    *,
    threshold: float | None = None,
) -> xr.Dataset:
    """All eigenvalues of the wide Hessian at T^α θ for every share α, and their inertia beside the narrow one's.

    Where θ is critical, every T^α θ is: moving α walks along a flat line, on which a minimum can become a saddle.

    Args:
        narrow: stands at θ; penalties are left out, for the principle is one of the data loss.
        wide: the same loss of ``widen(model, layer, unit).model``, over the same data.
        layer, unit: as for `widen`.
        alphas: shares of the copy.
        threshold: as for `curvature.inertia`.

    Returns:
        Dimensions ``alpha`` and ``k``: ``eigenvalue``, the lowest first; with ``alpha``: ``negative``, ``zero`` and
        ``positive`` counts. ``attrs``: ``narrow_negative``, … of the narrow network, ``gradient`` ‖∇L(θ)‖ there, and
        ``threshold``.

    Raises:
        InputError: no shares, another wide network, or as for `widen`.

    >>> import torch, intaglio as ig
    >>> x = torch.linspace(-1, 1, 9).double()[:, None]
    >>> model = torch.nn.Sequential(torch.nn.Linear(1, 1), torch.nn.Tanh(), torch.nn.Linear(1, 1)).double()
    >>> narrow, wide = (ig.Objective(m, (x, x[:, 0]), loss="mse") for m in (model, ig.widen(model, "0", 0).model))
    >>> over_alpha(narrow, wide, "0", 0, [0.25, 0.5]).eigenvalue.shape
    (2, 7)
    """
    if not len(alphas):
        raise InputError("no shares α", expected="at least one")
    theta = narrow.params
    before = inertia(hessian(narrow, penalties=False), threshold=threshold)
    found = []
    for alpha in alphas:
        lifted = widen(narrow.worker.model, layer, unit, alpha).lift(theta)
        found.append(inertia(hessian(wide, params=lifted, penalties=False), threshold=threshold))
    counts = {sign: ("alpha", [int(each["count"].sel(sign=sign)) for each in found]) for sign in before.sign.values}
    attrs: dict[str, object] = {f"narrow_{sign}": int(before["count"].sel(sign=sign)) for sign in before.sign.values}
    attrs |= {
        "layer": layer,
        "unit": unit,
        "threshold": before.attrs["threshold"],
        "gradient": norm(narrow.fork().without_penalties().gradient()),
    }
    values = np.stack([each.eigenvalue.values for each in found])
    return xr.Dataset({"eigenvalue": (("alpha", "k"), values), **counts}, {"alpha": np.asarray(alphas, float)}, attrs)
