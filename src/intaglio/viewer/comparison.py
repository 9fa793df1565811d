"""Runs side by side as one offline page: differences and their noise, numbers, surfaces on one scale."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

from intaglio import plots
from intaglio.errors import InputError
from intaglio.metrics.comparison import MEASURES, Comparison
from intaglio.metrics.differences import METHOD, Difference, differences, in_words
from intaglio.metrics.estimate import Estimate
from intaglio.metrics.levels import parameters_of
from intaglio.metrics.relative import relative
from intaglio.plots.scale import short
from intaglio.plots.style import ThemeName
from intaglio.surface import Surface
from intaglio.viewer.page import write_page
from intaglio.viewer.parts import Facts, Heading, Missing, Part, Picture, Section, Table, Text
from intaglio.viewer.sections.linked import side_by_side
from intaglio.viewer.together import MOST as TOGETHER

__all__ = ["comparison_report", "difference_of"]

MOST = 24  # panels of one picture
EXAMPLES = 300  # of each run in the linked view, so that the page stays small
_BUDGET = ("epochs", "batch_size", "optimizer", "lr", "test", "dim")


def comparison_report(compared: Comparison, path: str | Path) -> Path:
    """Write a comparison as one offline page in a light and a dark theme, that asks nobody for anything.

    Raises:
        InputError: `path` is somebody else's file, a folder, or in one that doesn't exist.
        RunError: the file can't be written.
    """
    makers = (_overview, _verdicts, _numbers, _restrictions, _linked, _surfaces, _maps, _all_differences, _runs)
    count = sum(map(len, compared.records.values()))
    kicker = f"Intaglio comparison, {len(compared.records)} variants, {count} runs"
    name = Path(str(next(iter(_records(compared))).call.get("data", "runs"))).name
    return write_page(path, [make(compared) for make in makers], name, kicker, "runs and their loss landscapes")


def difference_of(compared: Comparison, first: str, second: str) -> dict[str, Surface]:
    """Plane → the first variant's loss, penalties included, minus the second's, on each plane that their first common
    seed shares. At equal parameters the data's part is the same, so that what differs is what the penalties add.

    Raises:
        InputError: no plane is shared, the parameters are others, or the losses are different functions, each in a
            unit of its own.
    """
    one, two = compared.records[first], compared.records[second]
    seed = next((seed for seed in one if seed in two), None)
    if compared.losses[first] != compared.losses[second]:
        came = f"the losses {compared.losses[first]} and {compared.losses[second]}"
        raise InputError(
            came, expected="one loss, for a difference to have a unit", hint="the accuracy, or loss / range"
        )
    if parameters_of(next(iter(one.values()))) != parameters_of(next(iter(two.values()))):
        came = f"{first} and {second}, whose parameters are others"
        raise InputError(
            came, expected="one θ, for a plane to be of both", hint="penalties, dropout or stochastic depth"
        )
    surfaces = (
        {}
        if seed is None
        else {name: (one[seed].surfaces[name], two[seed].surfaces.get(name)) for name in one[seed].surfaces}
    )
    shared = {
        name: a - b
        for name, (a, b) in surfaces.items()
        if b is not None and a.nodes.attrs.get("plane") == b.nodes.attrs.get("plane") is not None
    }
    if not shared:
        raise InputError(
            f"{first} and {second} share no plane: each plane goes through its own trained model, so equal coordinates "
            "are other parameters",
            expected="one plane for both",
            hint="shared: true in the table of runs",
        )
    return shared


def _records(compared: Comparison) -> list[Any]:
    return [record for runs in compared.records.values() for record in runs.values()]


def _overview(compared: Comparison) -> Section:
    seeds = sorted({seed for runs in compared.records.values() for seed in runs})
    surface = next(iter(compared.surfaces(compared.planes[0]).values()))
    attrs = surface.nodes.attrs
    text = [
        f"{len(compared.records)} variants of one task were trained with seeds {', '.join(map(str, seeds))}. A seed "
        "sets which examples are held out, the first parameters, and the order of the batches.",
        _budget_words(compared),
        f"Each surface is a plane through its own trained model, in {attrs.get('normalize')}-normalised random "
        f"directions over {_window(surface)}, drawn from equal seeds for all runs ({', '.join(compared.planes)}). So "
        "shapes can be compared, but not points: equal coordinates are other parameters.",
        *_comparable(compared),
    ]
    return Section("what", "What is compared", list(map(Text, text)))


def _window(surface: Surface) -> str:
    return " × ".join(f"[{low:g}, {high:g}]" for low, high in surface.extent.values())


def _budget_words(compared: Comparison) -> str:
    calls = [record.call for record in _records(compared)]
    unequal = [name for name in _BUDGET if any(call.get(name) != calls[0].get(name) for call in calls)]
    if unequal:
        names = ", ".join(name.replace("_", " ") for name in unequal)
        return (
            f"Mind: the runs differ in {names}, so what differs between them is not due to loss and regulariser alone."
        )
    s = calls[0]
    return (
        f"All had the same budget: {s.get('epochs')} epochs in batches of {s.get('batch_size')}, {s.get('optimizer')} "
        f"with step size {s.get('lr')}. The step size was not tuned for each."
    )


def _comparable(compared: Comparison) -> list[str]:
    losses = list(dict.fromkeys(compared.losses.values()))
    if len(losses) == 1:
        return ["Surfaces show the data loss without penalties, so that one colour is one misfit in all of them."]
    unit = [each.words for name, each in MEASURES.items() if name in compared.measures and each.of_loss]
    return [
        f"The losses {', '.join(losses)} are different functions, each in its own unit. Comparable across them: "
        "accuracy and its surface, the loss as a share of its own range, widths read from that, and shares of the "
        f"curvature. Not comparable: {', '.join(unit)}; these are compared within one loss only."
    ]


def _verdicts(compared: Comparison) -> Section:
    sentences = list(in_words(differences(compared)))
    return Section("verdicts", "What is larger than the noise", [*map(Text, sentences), Text(METHOD)])


def _numbers(compared: Comparison) -> Section:
    names = compared.measures
    head = ["variant", "seeds", *(MEASURES[name].words for name in names)]
    rows = [
        [variant, str(len(runs)), *(_cell(compared, variant, name) for name in names)]
        for variant, runs in compared.records.items()
    ]
    note = (
        "Means over seeds with Student's 95 % interval; of widths, sharpness and λ_max geometric means, their "
        f"intervals taken from the logarithms. Depth and width are means over {len(compared.planes)} plane(s). "
        "≥: the window ends before the valley does. "
    ) + " ".join(f"{MEASURES[name].words}: {MEASURES[name].meaning}." for name in names)
    parts: list[Part] = [Table("Each variant", head, rows, note), _dots(compared)]
    if "adaptive_sharpness" not in names:
        parts.append(Missing("curvature", "intaglio curvature DIR, for each run,"))
    return Section("numbers", "Numbers", parts, wide=True)


def _restrictions(compared: Comparison) -> Section:
    rows = [[variant, f"{count:,}", effect] for variant, count, effect in compared.restrictions]
    note = (
        "A penalty takes no parameter away, it pulls; a structure computes the weights from fewer numbers, or disturbs "
        "them in training. Where θ itself is another, so are its planes: shapes can be compared, and no difference map "
        "is drawn. In a subspace θ is z, and a plane moves z alone, on the scale of its own length."
    )
    return Section(
        "theta", "What each variant does to θ", [Table("θ", ["variant", "parameters", "effect"], rows, note)]
    )


def _dots(compared: Comparison) -> Picture:
    return Picture(
        partial(_draw_dots, compared),
        alt="Each variant's numbers: the seeds as dots, the mean and its interval.",
        reading="One row is one variant, one dot one seed; one colour is one loss.",
        caption="Bar and line: mean and Student's 95 % interval over seeds.",
        vector=True,
    )


def _draw_dots(compared: Comparison, theme: ThemeName) -> Figure:
    return plots.replicates(compared, caption=False, theme=theme)


def _cell(compared: Comparison, variant: str, measure: str) -> str:
    found = compared.estimate(variant, measure)
    if found is None:
        return "not measured"
    bound = "≥ " if compared.bounded(variant, measure) else ""
    return bound + _said(found, percent=MEASURES[measure].percent)


def _said(found: Estimate, *, percent: bool) -> str:
    scale = 100.0 if percent else 1.0
    number, unit = (lambda value: f"{value:.1f}") if percent else short, " %" if percent else ""
    value = f"{number(found.value * scale)}{unit}"
    if found.low != found.low:
        return value
    return f"{value} [{number(found.low * scale)}, {number(found.high * scale)}]"


def _linked(compared: Comparison) -> Section:
    """The linked views of the first run of each variant, or of one variant's seeds."""
    firsts = [next(iter(runs.values())) for runs in compared.records.values()]
    try:
        return side_by_side((firsts if len(firsts) > 1 else _records(compared))[:TOGETHER], EXAMPLES)
    except InputError as error:
        return Section("linked", "Side by side", [Text(f"No view side by side: {error}.")])


def _surfaces(compared: Comparison) -> Section:
    plane = compared.planes[0]
    found = dict(list(compared.surfaces(plane).items())[:MOST])
    parts: list[Part] = []
    if all("accuracy" in surface.nodes for surface in found.values()):
        parts += [Heading("Accuracy"), _picture(found, "accuracy", "Accuracy", "accuracy on the examples learnt from")]
    losses = compared.losses
    for loss in dict.fromkeys(losses.values()):
        own = {name: surface for name, surface in found.items() if losses[name] == loss}
        parts += [Heading(f"Data loss, {loss}"), _picture(own, "loss", f"{loss} without penalties", "loss")]
    if len(set(losses.values())) > 1:
        shares = {name: relative(surface) for name, surface in found.items()}
        words = "the loss as a share of its own range"
        parts += [Heading("Loss as a share of its range"), _picture(shares, "loss", words, "share of the range")]
    shown = f"Shown is the first seed of each variant, in the plane {plane}"
    others = f"; the numbers are also from {', '.join(compared.planes[1:])}." if compared.planes[1:] else "."
    left = len(compared.records) - len(found)
    parts.insert(0, Text(shown + others + (f" {left} further variants are not drawn." if left else "")))
    return Section("surfaces", "Surfaces on one scale", parts)


def _picture(surfaces: Mapping[str, Surface], channel: str, what: str, colour: str) -> Picture:
    first = next(iter(surfaces.values()))
    return Picture(
        partial(_draw, surfaces, channel, colour),
        alt=f"{what} around {', '.join(surfaces)}, on one colour scale.",
        reading=f"One colour is one {colour} in all the panels; the trained model is in the middle of each.",
        caption=f"One colour scale; lowest and highest value above each panel. First panel: {first.describe(channel)}",
    )


def _draw(surfaces: Mapping[str, Surface], channel: str, colour: str, theme: ThemeName) -> Figure:
    log = False if channel == "accuracy" else None
    return plots.checkpoints(surfaces, channel=channel, log=log, columns=3, name=colour, caption=False, theme=theme)


def _maps(compared: Comparison) -> Section:
    """One map for each pair that is compared and shares a plane; else why there is none."""
    parts: list[Part] = []
    maps: dict[str, Surface] = {}
    why: dict[str, None] = {}
    for a, b in dict.fromkeys((each.first, each.second) for each in differences(compared)):
        try:
            maps |= {f"{b} minus {a}": found for found in list(difference_of(compared, b, a).values())[:1]}
        except InputError as error:
            why[str(error)] = None
    if maps:
        parts.append(
            Picture(
                partial(_draw_maps, maps),
                alt=f"Difference maps: {', '.join(maps)}.",
                reading="Red: the first is higher there; blue: it is lower; white: no difference.",
                caption="At equal parameters runs of one loss differ by their penalties alone. "
                + next(iter(maps.values())).caption,
            )
        )
    if why:
        more = f" (and {len(why) - 1} more pairs)" if len(why) > 1 else ""
        parts.append(Text(f"No difference map{more}: {next(iter(why))}."))
    return Section("maps", "Difference maps", parts or [Text("No pair to take a difference of.")])


def _draw_maps(maps: Mapping[str, Surface], theme: ThemeName) -> Figure:
    return plots.difference_maps(maps, caption=False, theme=theme)


def _all_differences(compared: Comparison) -> Section:
    """A row a pair, a column a measure."""
    found = {(each.first, each.second, each.measure): each for each in differences(compared)}
    rows = [
        [f"{b} beside {a}", *(_change(found.get((a, b, name))) for name in compared.measures)]
        for a, b in dict.fromkeys((a, b) for a, b, _ in found)
    ]
    head = ["pair", *(MEASURES[name].words for name in compared.measures)]
    note = (
        "Change of the first named beside the second, and its own 95 % interval; × is a ratio, for numbers that vary "
        "by factors; points are percentage points. ●: larger than the noise, by the test above. ?: not judged. –: in "
        "different units."
    )
    return Section("differences", "Every difference", [Table("All that was compared", head, rows, note)], wide=True)


def _change(each: Difference | None) -> str:
    if each is None:
        return "–"
    mark = "● " if each.real else "? " if each.why else ""
    if each.change.low != each.change.low:
        return mark + each.amount
    scale = 100.0 if MEASURES[each.measure].percent else 1.0
    return f"{mark}{each.amount} [{short(each.change.low * scale)}, {short(each.change.high * scale)}]"


def _runs(compared: Comparison) -> Section:
    rows: Sequence[Sequence[str]] = [
        [record.path.name, variant, str(seed), str(record.provenance.get("created", ""))[:19]]
        for variant, runs in compared.records.items()
        for seed, record in runs.items()
    ]
    versions = _records(compared)[0].provenance.get("versions", {})
    parts: list[Part] = [Table("Runs", ["folder", "variant", "seed", "made"], rows)]
    parts.append(Facts({name: str(version) for name, version in versions.items()}))
    return Section("runs", "Provenance", parts)
