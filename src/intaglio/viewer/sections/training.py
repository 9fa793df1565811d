"""Training: loss per epoch, and the final and best values as a table."""

from functools import partial

import numpy as np
import xarray as xr
from matplotlib.figure import Figure

from intaglio import plots
from intaglio.plots.history import describe
from intaglio.plots.scale import short
from intaglio.plots.style import ThemeName
from intaglio.record import Record
from intaglio.viewer.parts import Missing, Part, Picture, Section, Table

__all__ = ["training"]

WIDE = 50.0  # highest / lowest loss from which a logarithmic picture is added
_SERIES = {
    "train_loss": "train loss",
    "test_loss": "test loss",
    "train_accuracy": "train accuracy",
    "test_accuracy": "test accuracy",
}


def training(record: Record) -> Section:
    """The loss curve, logarithmic too where it spans a wide range, and a table."""
    history = record.get("history")
    series = [name for name in _SERIES if history is not None and name in history]
    if history is None or not series:
        parts: list[Part] = [Missing("the training", f"intaglio fit --data DATA --out {record.path.name}")]
        return Section("training", "Training", parts)
    losses = [name for name in series if name.endswith("loss")]
    parts = []
    if losses:
        values = np.concatenate([history[name].values for name in losses])
        values = values[np.isfinite(values) & (values > 0)]
        wide = bool(values.size) and float(values.max() / values.min()) > WIDE
        parts = [_picture(history, log) for log in ((False, True) if wide else (False,))]
    rows = [_row(history, name) for name in series]
    parts.append(Table("Last and best epoch", ["series", "before", "last", "best", "at epoch"], rows))
    return Section("training", "Training", parts)


def _row(history: xr.Dataset, name: str) -> list[str]:
    values = history[name].values
    finite = np.flatnonzero(np.isfinite(values))
    if not finite.size:
        return [_SERIES[name], "not finite", "", "", ""]
    best = finite[values[finite].argmin() if name.endswith("loss") else values[finite].argmax()]
    epochs = history["epoch"].values if "epoch" in history.coords else np.arange(len(values))
    return [_SERIES[name], *(short(float(values[at])) for at in (0, finite[-1], best)), f"{epochs[best]:g}"]


def _picture(history: xr.Dataset, log: bool) -> Picture:
    rows = [_row(history, name) for name in _SERIES if name in history and name.endswith("loss")]
    ends = "; ".join(f"{name} ends at {last}, best {best} at epoch {at}" for name, _, last, best, at in rows)
    reading = (
        "The same curves with the loss on a logarithmic axis: each step down is a tenth."
        if log
        else "Each line falls as the model learns; where the test line turns up while the train line "
        "still falls, the model begins to learn its examples by heart."
    )
    return Picture(
        partial(_draw, history, log),
        alt=f"Line chart of the loss per epoch{', logarithmic' if log else ''}. {ends}.",
        reading=reading,
        caption=describe(history, log),
        vector=True,
    )


def _draw(history: xr.Dataset, log: bool, theme: ThemeName) -> Figure:
    return plots.history(history, log=log, caption=False, theme=theme)
