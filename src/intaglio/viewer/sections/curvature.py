"""Curvature: what rescaling cannot change first, then the spectrum, where it lives, and how it moved in training."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

import xarray as xr
from matplotlib.figure import Figure

from intaglio import plots
from intaglio.errors import IntaglioError
from intaglio.plots.block_shares import describe as about_blocks
from intaglio.plots.course import describe as about_course
from intaglio.plots.row_curvature import describe as about_rows
from intaglio.plots.scale import short
from intaglio.plots.spectrum import describe as about_spectrum
from intaglio.plots.style import ThemeName
from intaglio.record import Record
from intaglio.viewer.parts import Heading, Missing, Part, Picture, Section, Table, Text, with_error

__all__ = ["curvature"]

_WORDS = (
    "Curvature says how sharply the loss bends around the trained model. Where it is large, a small step changes the "
    "loss a lot; where it is near 0 the ground is flat; where it is negative the loss falls on both sides, as on a "
    "saddle. With very many parameters there are as many directions, each with an eigenvalue of its own."
)
_MEANINGS = {
    "adaptive_top_eigenvalue": "sharpest direction, each parameter moved by a share of its own size",
    "adaptive_trace": "all directions together, in the same way",
    "adaptive_gradient": "slope that is left, in the same way",
    "top_eigenvalue": "sharpest direction, all parameters moved alike",
    "trace": "sum over all directions",
}


def curvature(record: Record) -> Section:
    """As far as the run has it."""
    parts: list[Part] = [Text(_WORDS)]
    found = record.curvature
    command = f"intaglio curvature {record.path.name}"
    if "sharpness" not in found:
        return Section("curvature", "Curvature", [*parts, Missing("the curvature", command)])
    parts += _sharpness(found["sharpness"])
    for name, section in _SECTIONS.items():
        if name in found:
            parts += section(found)
    if "along" not in found:
        parts.append(Missing("curvature along training", f"{command} --checkpoints 8"))
    return Section("curvature", "Curvature", parts)


def _sharpness(data: xr.Dataset) -> Iterator[Part]:
    if data.attrs.get("stale"):
        yield Text("Training went on after this was measured: these numbers are those of an earlier moment.")
    if data.attrs.get("not_reached"):
        yield Text(f"Not settled within their tolerance: {data.attrs['not_reached']}; more products would tell.")
    invariant = data["invariant"].values.astype(bool)
    head = ["measure", "value", "meaning"]
    for kept, title in ((True, "Sharpness that rescaling does not change"), (False, "Sharpness that it does change")):
        rows = []
        for name in data["measure"].values[invariant == kept].tolist():
            row = data.sel(measure=name)
            value, error = float(row["value"]), float(row["standard_error"])
            said = with_error(value, error if error > 1e-5 * abs(value) else 0.0)
            rows.append([str(row["formula"].item()), said, _MEANINGS.get(name, "")])
        yield Table(title, head, rows)
    yield Text(str(data.attrs.get("caveat", "")))
    if data.attrs.get("kinks"):
        yield Text(f"In this loss, {data.attrs['kinks']}.")


def _spectrum(found: Mapping[str, xr.Dataset]) -> Iterator[Part]:
    density, top = found["density"], found.get("eigenvalues")
    yield Heading("The spectrum")
    yield _picture(
        partial(plots.spectrum, density, top),
        alt="The density of the Hessian's eigenvalues on a logarithmic axis"
        + (f", the largest eigenvalue {short(float(top['eigenvalue'][0]))}." if top is not None else "."),
        reading="High where many directions bend about equally. Most lie near 0; triangles at the right are the few "
        "sharp ones, and what stands left of 0 bends downwards.",
        caption=about_spectrum(density, top),
    )
    if top is not None:
        yield _eigenvalues(top, found.get("smallest"))


def _eigenvalues(top: xr.Dataset, low: xr.Dataset | None) -> Table:
    rows = [[str(i + 1), *_number(top, i)] for i in range(top.sizes["k"])]
    if low is not None:
        rows.append(["smallest", *_number(low, 0)])
    status = "" if top.attrs.get("status") == "converged" else f"{top.attrs.get('status')}."
    return Table("Eigenvalues of the Hessian", ["largest first", "eigenvalue", "residual", "converged"], rows, status)


def _number(data: xr.Dataset, i: int) -> list[str]:
    value, residual = float(data["eigenvalue"][i]), float(data["residual"][i])
    return [f"{value:.5g}", f"{residual:.1e}", "yes" if bool(data["converged"][i]) else "no"]


def _blocks(found: Mapping[str, xr.Dataset]) -> Iterator[Part]:
    data = found["blocks"]
    yield Heading("Where it lives")
    first = data.sel(block=[name for name in ("embedding", "body") if name in data["block"].values])
    said = ", ".join(f"{name} {100 * float(first['share'].sel(block=name)):.0f} %" for name in first["block"].values)
    yield _picture(
        partial(plots.block_shares, data),
        alt=f"Bars: each block's share of the trace of the Hessian. {said}.",
        reading="How much of all curvature belongs to the embedding, to the rest of the model, and to each layer.",
        caption=about_blocks(data),
    )
    rows = []
    for name in data["block"].values.tolist():
        row = data.sel(block=name)
        share = with_error(100 * float(row["share"]), 100 * float(row["share_standard_error"]))
        trace = with_error(float(row["trace"]), float(row["standard_error"]))
        rows.append([name, f"{int(row['parameters']):,}", trace, f"{share} %", f"{float(row['top_eigenvalue']):.4g}"])
    yield Table("Blocks", ["block", "parameters", "trace", "share", "largest eigenvalue"], rows)
    if "classes" in found:
        yield _classes(found["classes"])


def _classes(data: xr.Dataset) -> Table:
    columns = (data["class_share"].values, data["class_frequency"].values)
    rows = [
        [str(name), f"{100 * share:.1f} %", f"{100 * often:.1f} %"]
        for name, share, often in zip(data["class"].values, *columns, strict=True)
    ]
    note = "A class whose share is larger than its frequency makes the sharpest direction sharp."
    return Table("Classes in the sharpest direction", ["class", "share of its curvature", "examples"], rows, note)


def _rows(found: Mapping[str, xr.Dataset]) -> Iterator[Part]:
    data = found["rows"]
    yield _picture(
        partial(plots.row_curvature, data),
        alt=f"Scatter on logarithmic axes of the curvature of {data.sizes['row']} rows against their frequency.",
        reading="Each point is a feature or token. On the line, curvature is frequency alone; above it, the loss "
        "depends on the feature more sharply than its frequency explains.",
        caption=about_rows(data),
        vector=data.sizes["row"] <= 500,
    )


def _along(found: Mapping[str, xr.Dataset]) -> Iterator[Part]:
    data = found["along"]
    first, last = (short(float(data["top_eigenvalue"][i])) for i in (0, -1))
    yield Heading("Along training")
    yield _picture(
        partial(plots.course, data),
        alt=f"Two line charts over the epochs: the largest eigenvalue from {first} to {last}, and the trace.",
        reading="Rising lines: training has moved to where the loss bends more sharply.",
        caption=about_course(data),
    )


def _picture(draw: Callable[..., Figure], *, vector: bool = True, **words: Any) -> Part:
    """The picture, or why there is none."""
    try:
        light = draw(caption=False)
    except IntaglioError as error:
        return Text(f"No picture: {error}.")
    return Picture(partial(_themed, draw, light), vector=vector, **words)


def _themed(draw: Callable[..., Figure], light: Figure, theme: ThemeName) -> Figure:
    return light if theme == "light" else draw(caption=False, theme=theme)


_SECTIONS: Mapping[str, Callable[[Mapping[str, xr.Dataset]], Iterator[Part]]] = {
    "density": _spectrum,
    "blocks": _blocks,
    "rows": _rows,
    "along": _along,
}
