"""Card: a representation on one page, each number with its controls and a sentence, and what pulls against what."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import xarray as xr

from intaglio.errors import InputError
from intaglio.metrics.estimate import Estimate
from intaglio.metrics.measures import FAMILIES

__all__ = ["Card", "Line", "card"]

QUESTIONS = {
    "information": "Information: what can be read from it?",
    "redundancy": "Redundancy: how many dimensions are in use?",
    "interpretability": "Interpretability: what does one dimension stand for?",
    "generalisation": "Generalisation: how does it lie in space, and would it hold for others?",
}

COLLAPSED = 0.1  # NC1 under which classes are called points: their spread is small beside their distances

_SPOKEN = {"knn_probe": "kNN probe", "rankme": "RankMe", "two_nn": "TwoNN"}
_SPOKEN |= {"nc1": "NC1", "nc2_norms": "NC2, lengths", "nc2_angles": "NC2, angles", "nc3": "NC3", "nc4": "NC4"}
_ARROW = {"higher": " ↑", "lower": " ↓", "neither": ""}


@dataclass(frozen=True)
class Line:
    """One number of the card.

    Args:
        section: the family it belongs to.
        measure: its name.
        own: value and interval.
        controls: name → value and interval.
        better: "higher", "lower" or "neither".
        sentence: the number in words.
    """

    section: str
    measure: str
    own: Estimate
    controls: dict[str, Estimate]
    better: str
    sentence: str

    @property
    def title(self) -> str:
        """The measure's name as it is said, with an arrow where there is a better end."""
        return f"{_spoken(self.measure)}{_ARROW[self.better]}"


@dataclass(frozen=True)
class Card:
    """Lines in sections, and the tensions between them; there is no total.

    ``print(card)`` shows the page, ``card.table`` the numbers as a data frame.
    """

    lines: tuple[Line, ...]
    tensions: tuple[str, ...]
    caption: str

    @property
    def sections(self) -> dict[str, list[Line]]:
        """The question of each section → its lines."""
        found = {family: [line for line in self.lines if line.section == family] for family in FAMILIES}
        return {QUESTIONS[family]: lines for family, lines in found.items() if lines}

    @property
    def table(self) -> pd.DataFrame:
        """One row a number: section, measure, value, low, high, each control, better, sentence."""
        rows = [
            {
                "section": line.section,
                "measure": line.measure,
                **vars(line.own),
                **{name: control.value for name, control in line.controls.items()},
                "better": line.better,
                "sentence": line.sentence,
            }
            for line in self.lines
        ]
        return pd.DataFrame(rows)

    def __str__(self) -> str:
        page = [self.caption]
        for question, lines in self.sections.items():
            page += ["", question, *(f"  {line.sentence}" for line in lines)]
        if self.tensions:
            page += ["", "What pulls against what", *(f"  {each}" for each in self.tensions)]
        return "\n".join(page)


def card(found: xr.Dataset) -> Card:
    """What `representation` found, on one page.

    A number counts as above or below a control where their intervals don't meet. That is cautious: the same
    examples make both, so smaller differences can be real.

    Args:
        found: from `representation`.

    Raises:
        InputError: `found` is something else.

    >>> from intaglio.metrics import representation
    >>> points = np.random.default_rng(0).normal(size=(500, 8))
    >>> print(card(representation(points, measures=["participation_ratio"])).lines[0].sentence)
    participation ratio ↑ 7.84 (7.75 to 7.93): the number of dimensions that carry the variance; like iid Gaussian 7.87
    """
    if not {"value", "low", "high", "control", "note"} <= set(found.data_vars) or "measure" not in found.coords:
        raise InputError("a dataset that is no representation's", expected="the result of ig.metrics.representation")
    lines = tuple(_line(found.sel(measure=name)) for name in found["measure"].values.tolist())
    return Card(lines, _tensions({line.measure: line for line in lines}, found), _caption(found))


def _line(row: xr.Dataset) -> Line:
    name = str(row["measure"].item())
    own = Estimate(*(float(row[end]) for end in ("value", "low", "high")))
    controls = {}
    for each in row["against"].values.tolist():
        ends = (float(row[end].sel(against=each)) for end in ("control", "control_low", "control_high"))
        controls[each] = Estimate(*ends)
    controls = {each: control for each, control in controls.items() if np.isfinite(control.value)}
    note = str(row["note"].item())
    sentence = f"{_spoken(name)} not measured: {note}" if note else _sentence(row, name, own, controls)
    return Line(str(row["family"].item()), name, own, controls, str(row["better"].item()), sentence)


def _sentence(row: xr.Dataset, name: str, own: Estimate, controls: dict[str, Estimate]) -> str:
    placed: dict[str, list[str]] = {}
    for control, estimate in controls.items():
        placed.setdefault(_side(own, estimate), []).append(f"{control} {_short(estimate.value)}")
    sides = [f"{side} {', '.join(placed[side])}" for side in ("above", "like", "below") if side in placed]
    interval = "" if own.low == own.high else f" ({_short(own.low)} to {_short(own.high)})"
    meaning = str(row["meaning"].item())
    arrow = _ARROW[str(row["better"].item())]
    return f"{_spoken(name)}{arrow} {_short(own.value)}{interval}: {meaning}; {'; '.join(sides) or 'no control'}"


def _side(own: Estimate, control: Estimate) -> str:
    if own.low > control.high:
        return "above"
    return "below" if own.high < control.low else "like"


def _short(value: float) -> str:
    return f"{value:.3g}".replace("-", "−")


def _spoken(name: str) -> str:
    if name.startswith("cka_"):
        return f"CKA with {name.removeprefix('cka_')}"
    return _SPOKEN.get(name, name.replace("_", " "))


def _tensions(lines: dict[str, Line], found: xr.Dataset) -> tuple[str, ...]:
    """Pairs of numbers that can't both be best, with what they are here."""
    pairs = (_collapse(lines, found), _labels(lines), _sphere(lines), _memory(lines))
    return tuple(sentence for sentence in pairs if sentence)


def _collapse(lines: dict[str, Line], found: xr.Dataset) -> str:
    """Collapse is good for labels and bad for rank."""
    if not _known(lines, "nc1", "participation_ratio"):
        return ""
    collapse, carried = lines["nc1"].own.value, lines["participation_ratio"].own.value
    width, classes = int(found.attrs["dimensions"]), int(found.attrs["classes"])
    dimensions = f"{_short(carried)} of {width} dimensions carry the variance"
    if collapse < COLLAPSED:
        return (
            f"Collapse against rank: the {classes} classes are nearly points (NC1 {_short(collapse)}), which is ideal "
            f"for these labels; so only {dimensions}, and what the labels do not ask for is lost to other tasks."
        )
    if carried < classes - 1:
        return (
            f"Collapse against rank: {dimensions}, fewer than the {classes - 1} that fully collapsed classes would "
            f"span, yet the classes keep their inner spread (NC1 {_short(collapse)}): narrow without being collapsed."
        )
    return (
        f"Collapse against rank: {dimensions}, and the {classes} classes keep their inner spread (NC1 "
        f"{_short(collapse)}); tighter classes would serve these labels and use fewer dimensions."
    )


def _labels(lines: dict[str, Line]) -> str:
    """What sharpens labels forgets the rest of the input."""
    if not _known(lines, "linear_probe", "reconstruction"):
        return ""
    probe, back = lines["linear_probe"], lines["reconstruction"]
    gained = {"above": "better than", "like": "as well as", "below": "worse than"}
    if "raw features" not in probe.controls or "random encoder" not in back.controls:
        return ""
    labels = gained[_side(probe.own, probe.controls["raw features"])]
    input_ = {"above": "more", "like": "as much", "below": "less"}[_side(back.own, back.controls["random encoder"])]
    link = "than" if input_ != "as much" else "as"
    return (
        f"Labels against input: the labels are read {labels} from the raw features ({_short(probe.own.value)}), and "
        f"{input_} of the input comes back {link} from a random encoder ({_short(back.own.value)} of its variance)."
    )


def _sphere(lines: dict[str, Line]) -> str:
    """Alignment asks classes to contract, uniformity asks all examples to spread."""
    if not _known(lines, "alignment", "uniformity") or "iid Gaussian" not in lines["uniformity"].controls:
        return ""
    close, spread = lines["alignment"].own.value, lines["uniformity"].own.value
    return (
        f"Alignment against uniformity: examples of one class are at a mean squared distance of {_short(close)} (2 if "
        f"unrelated), and the sphere is filled to {_short(spread)} ("
        f"{_short(lines['uniformity'].controls['iid Gaussian'].value)} if evenly); neither can be best alone."
    )


def _memory(lines: dict[str, Line]) -> str:
    """Power to fit is power to memorise."""
    if not _known(lines, "linear_probe", "probe_gap") or "shuffled" not in lines["probe_gap"].controls:
        return ""
    gap, learnt = lines["probe_gap"].own.value, lines["probe_gap"].controls["shuffled"].value
    return (
        f"Fit against memory: from what it learnt from to unseen examples the probe {_lost(gap)}, and on shuffled "
        f"labels, which it can only memorise, it {_lost(learnt)}; more dimensions raise both."
    )


def _lost(gap: float) -> str:
    return f"loses {_short(gap)}" if gap >= 0 else f"gains {_short(-gap)}"


def _known(lines: dict[str, Line], *names: str) -> bool:
    return all(name in lines and np.isfinite(lines[name].own.value) for name in names)


def _caption(found: xr.Dataset) -> str:
    of = found.attrs
    tested = f"{of['folds']} folds" if of["folds"] > 1 else f"{of['tested']} held-out examples"
    stale = "stale: training went on after this; " if of.get("stale") else ""
    return (
        f"{stale}{of['examples']} examples in {of['dimensions']} dimensions; probes tested on {tested}; "
        f"{of['level']:.0%} intervals; seed {of['seed']}; ↑ higher is better, ↓ lower is"
    )
