"""Regression: totals over all examples, of what is known for all at a few anchors and for some elsewhere (no torch)."""

import numpy as np
from jaxtyping import Float, Integer

__all__ = ["Regression"]

FOLDS = 5
CONSTANT = 1e-10  # of its size: an anchor that varies by less than this says nothing
SINGULAR = 1e-10  # anchors that follow from others to so many digits add nothing

Array = np.ndarray


class Regression:
    """Estimates per-stratum totals by least squares on the anchors, cross-fitted.

    Example i has the values x_i at a anchors, known for all n; its value v_i at another point is known for a
    sample S alone. With slopes β common to all strata (centred within each), fitted without the fold that i is in,
    and the mean residual r̄ of each stratum, the total of a stratum c is

        T_c = Σ_{i ∈ S_c} v_i + Σ_{i ∈ c∖S} (x_iᵀβ̄ + r̄_c),

    β̄ being the mean over folds. It is linear in v with weights that are the same at every point, so a sampled
    surface is as smooth as the whole one. It is exact where S holds all of c, at the anchors, and wherever each
    v_i is one linear function of x_i and the stratum. Its variance is that of simple random sampling without
    replacement within strata, of the residuals.

    Source: Särndal, Swensson and Wretman, "Model Assisted Survey Sampling" (1992), chapter 6.

    Args:
        anchors: x, one row an example; with no columns, the plain stratified mean. Anchors where an example has no
            finite value are left out.
        strata: of every example, from 0 on.
        rows: S, in any order; at least two of each stratum, or all of it.
    """

    def __init__(self, anchors: Float[Array, "n a"], strata: Integer[Array, "n"], rows: Integer[Array, "m"]) -> None:
        self.strata = strata[rows]
        self.sizes, self.taken = np.bincount(strata), np.bincount(self.strata, minlength=strata.max() + 1)
        anchors = anchors[:, np.isfinite(anchors).all(0)]
        self._x = anchors[rows]
        outside = np.ones(len(strata), dtype=bool)
        outside[rows] = False
        self._rest = self._sums(anchors[outside].T, strata[outside])
        self._folds = _rank(self.strata) % FOLDS
        self._fits = [self._fit(self._folds != fold) for fold in range(FOLDS)]

    def totals(self, values: Float[Array, "*p m"]) -> Float[Array, "*p c"]:
        """The estimated total of each stratum."""
        apart, slopes = self._apart(values)
        level = self._sums(apart) / self.taken.clip(min=1)
        return np.asarray(self._sums(values) + slopes @ self._rest + level * (self.sizes - self.taken))

    def apart(self, values: Float[Array, "*p m"]) -> Float[Array, "*p m"]:
        """What each example of the sample deviates by, as predicted without it, its stratum's mean taken off."""
        rest, _ = self._apart(values)
        level = self._sums(rest) / self.taken.clip(min=1)
        return np.asarray(rest - level[..., self.strata])

    def residuals(self, values: Float[Array, "*p m"]) -> Float[Array, "*p m"]:
        """The same, weighted so that squares add up to the variance of a total: the grand one, or a stratum's."""
        return np.asarray(self.apart(values) * self._weights[self.strata])

    @property
    def _weights(self) -> Float[Array, "c"]:
        """n_c √((1 − m_c/n_c) / (m_c (m_c − 1)))."""
        left = 1 - self.taken / self.sizes.clip(min=1)
        pairs = self.taken * (self.taken - 1)
        return np.asarray(self.sizes * np.sqrt(left / np.where(pairs, pairs, 1)))

    def _fit(self, train: Array) -> Float[Array, "a m"]:
        """F with F @ v = the slopes fitted to the examples in `train`."""
        strata = self.strata[train]
        means = (self._sums(self._x[train].T, strata) / np.bincount(strata, minlength=len(self.sizes)).clip(min=1)).T
        centred = self._x[train] - means[strata]
        scale = np.sqrt(np.square(centred).mean(0)) if len(centred) else np.ones(centred.shape[1])
        constant = scale <= CONSTANT * np.abs(self._x[train]).max(0, initial=0.0)
        centred, scale = np.where(constant, 0.0, centred), np.where(constant, 1.0, scale)
        fit = np.zeros(self._x.T.shape)
        fit[:, train] = np.linalg.pinv(centred / scale, rcond=SINGULAR) / scale[:, None]
        return fit

    def _apart(self, values: Float[Array, "*p m"]) -> tuple[Float[Array, "*p m"], Float[Array, "*p a"]]:
        """What the slopes, fitted without an example's fold, leave of its value; and their mean over folds."""
        slopes = [values @ fit.T for fit in self._fits]
        apart = np.array(values, dtype=np.float64)
        for fold, each in enumerate(slopes):
            own = self._folds == fold
            apart[..., own] -= each @ self._x[own].T
        return apart, np.mean(slopes, axis=0)

    def _sums(self, values: Float[Array, "*p k"], strata: Integer[Array, "k"] | None = None) -> Float[Array, "*p c"]:
        """Sums over the examples of each stratum."""
        strata = self.strata if strata is None else strata
        counts = np.bincount(strata, minlength=len(self.sizes))
        if not len(strata):
            return np.zeros((*values.shape[:-1], len(counts)))
        starts = (counts.cumsum() - counts).clip(max=len(strata) - 1)
        ordered = values[..., np.argsort(strata, kind="stable")]
        return np.asarray(np.where(counts, np.add.reduceat(ordered, starts, axis=-1), 0.0))


def _rank(labels: Integer[Array, "m"]) -> Integer[Array, "m"]:
    """How many of the same label stand before each."""
    order = np.argsort(labels, kind="stable")
    counts = np.bincount(labels)
    rank = np.empty(len(labels), dtype=np.int64)
    rank[order] = np.arange(len(labels)) - np.repeat(counts.cumsum() - counts, counts)
    return rank
