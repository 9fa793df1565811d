"""One colour scale for one or several surfaces: linear or logarithmic, clipped where it says so."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float
from matplotlib.colors import LogNorm, Normalize

from intaglio.errors import InputError

__all__ = ["COLOUR_MAP", "PERCENTILE", "Scale", "short"]

COLOUR_MAP = "cividis"  # even in lightness, and the same to most colour-blind readers
PERCENTILE = 95  # above it a wide range is clipped; a few far corners would take most of the colours
WIDE = 20.0  # highest / lowest from which levels are spaced logarithmically


@dataclass(frozen=True)
class Scale:
    """From `low` to `high`; `clipped` and `floored` say that values beyond share the colour of the end.

    >>> Scale.of(np.array([0.01, 0.1, 1.0, 10.0])).log
    True
    >>> Scale.of(np.array([1.0, 2.0])).label("loss")
    'loss'
    """

    low: float
    high: float
    log: bool
    clipped: bool
    floored: bool = False

    @classmethod
    def of(
        cls, *values: Float[np.ndarray, "..."], log: bool | None = None, floor: float = 0.0, clip: bool = True
    ) -> "Scale":
        """The scale that all `values` share; what isn't finite is left out.

        Args:
            log: levels spaced logarithmically; by default where the range is wide (highest / lowest > 20).
            floor: the lowest value that was evaluated. Between nodes an interpolant may dip below zero by its
                error; where it does and `floor` is positive, a wide scale begins at `floor`.
            clip: end a wide scale at the 95th percentile.

        Raises:
            InputError: nothing is finite, or `log` is asked for values that aren't all positive.
        """
        flat = np.concatenate([np.ravel(value) for value in values])
        finite = flat[np.isfinite(flat)]
        if not finite.size:
            raise InputError("no finite value to draw", hint="a smaller extent")
        low, high = float(finite.min()), float(finite.max())
        floored = low <= 0 < floor and (log or (log is None and high / floor > WIDE))
        low = floor if floored else low
        if log and low <= 0:
            raise InputError(f"log=True with values down to {low:.3g}", expected="positive ones", hint="log=False")
        wide = low > 0 and high / low > WIDE
        top = float(np.percentile(finite, PERCENTILE)) if wide and clip else high
        top = top if top > low else high
        if top - low <= 1e-9 * max(abs(low), abs(high)):
            top = low + max(abs(low), 1.0) * 1e-3  # flat: any width will do
        return cls(low, top, wide if log is None else log, clipped=top < high, floored=floored)

    @property
    def norm(self) -> Normalize:
        return (LogNorm if self.log else Normalize)(self.low, self.high, clip=True)

    def levels(self, count: int) -> Float[np.ndarray, "count"]:
        """Evenly spaced on the scale, both ends included."""
        between = np.geomspace if self.log else np.linspace
        levels = between(self.low, self.high, count)
        levels[[0, -1]] = self.low, self.high  # geomspace rounds
        return np.asarray(levels)

    @property
    def ticks(self) -> list[float]:
        """Round numbers inside the scale."""
        if not self.log:
            return _linear_ticks(self.low, self.high)
        decades = range(int(np.floor(np.log10(self.low))), int(np.ceil(np.log10(self.high))) + 1)
        for steps in ((1,), (1, 3), (1, 2, 5), (1, 1.5, 2, 3, 4, 5, 7)):
            found = [step * 10.0**decade for decade in decades for step in steps]
            found = [tick for tick in found if self.low <= tick <= self.high]
            if len(found) >= 4:
                return found
        return found

    def label(self, channel: str, width: int = 60) -> str:
        """What the colour bar says, in lines of at most `width` letters."""
        parts = ["log levels"] if self.log else []
        parts += [f"from {short(self.low)}, the lowest evaluated"] if self.floored else []
        parts += [f"clipped at the {PERCENTILE}th percentile, {short(self.high)}"] if self.clipped else []
        return textwrap.fill(f"{channel} ({', '.join(parts)})" if parts else channel, width)


def short(value: float) -> str:
    """A number in at most three significant digits.

    >>> short(0.012345), short(1234.0), short(2e-7)
    ('0.0123', '1,234', '2e-07')
    """
    if value and not 1e-4 <= abs(value) < 1e6:
        return f"{value:.2g}"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _linear_ticks(low: float, high: float) -> list[float]:
    step: float = 10.0 ** np.floor(np.log10((high - low) / 4))
    step *= next(factor for factor in (1, 2, 2.5, 5, 10) if (high - low) / (step * factor) <= 6)
    first = np.ceil(low / step)
    ticks: Sequence[float] = [float((first + i) * step) for i in range(8)]
    return [tick for tick in ticks if tick <= high]
