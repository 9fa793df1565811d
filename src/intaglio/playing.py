"""The playground's work: what may be chosen, the run that a choice makes, and the process that trains it."""

import os
import signal
import sys
import threading
from _thread import interrupt_main
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from intaglio.catalog import describe
from intaglio.demo import SETTINGS
from intaglio.errors import InputError, IntaglioError
from intaglio.features.bundled import BUNDLED
from intaglio.features.read_table import read_table
from intaglio.lock import alone_in
from intaglio.run import Run, Settings

__all__ = ["Playing"]

KINDS = {
    "digits": "image",
    "docstrings": "text",
    "karate": "graph",
    "les_miserables": "graph",
    "graph_atlas": "graphs",
}  # the others: table
ENCODERS = {
    "table": ("mlp", "linear", "fourier", "nystroem"),
    "image": ("conv", "mlp", "linear", "fourier"),
    "text": ("lookup", "bag", "gru", "transformer"),
    "graph": ("graphconv",),
    "graphs": ("readout",),
}
LOSSES = {
    "classes": ("cross_entropy", "hinge", "squared_hinge", "mse", "supervised_contrastive", "triplet"),
    "number": ("mse", "mae", "huber"),
}
PENALTIES = {"l2": 1e-3, "l1": 1e-4, "elastic_net": 1e-4, "embedding_norm": 1e-3}  # and weights to begin with
SHARES = {"dropout": 0.2, "density": 0.5}  # regularisers that are a share
REAL = ("diabetes",)  # bundled data whose target is a number
NUMBERS = {"dim": (1, 64), "epochs": (1, 200), "seed": (0, 2**31), "lr": (1e-6, 10.0)}
ROWS, COLUMNS = 20_000, 200  # of a table that somebody brings along
MOMENT = 17  # points per axis at moments of training, whose surfaces may be too rough for a tolerance
FEW = 500  # examples that small batches suit


class Playing:
    """What the viewer's playground asks of the roof; nothing that is chosen can name code or a file of its own."""

    @property
    def choices(self) -> dict[str, Any]:
        """Every name that may be chosen, with the first line of its documentation, and the range of every number."""
        said = describe("data")
        return {
            "data": [
                {"name": name, "says": said[name], "kind": KINDS.get(name, "table"), "answer": _answer(name)}
                | {key: SETTINGS.get(name, {}).get(key, getattr(Settings, key)) for key in ("dim", "epochs", "lr")}
                for name in BUNDLED
            ],
            "encoders": {kind: _described("encoders", names) for kind, names in ENCODERS.items()},
            "losses": {answer: _described("losses", names) for answer, names in LOSSES.items()},
            "regularizers": _described("regularizers", PENALTIES, PENALTIES)
            + [{"name": name, "says": "", "weight": share} for name, share in SHARES.items()],
            "numbers": NUMBERS,
            "defaults": {name: getattr(Settings, name) for name in NUMBERS},
        }

    def columns(self, file: Path) -> list[dict[str, Any]]:
        """The columns of a table, each with its kind and how many values it has.

        Raises:
            InputError: no table that can be read, or one too large to play with.
        """
        frame = read_table(file)
        rows, columns = frame.shape
        if rows > ROWS or columns > COLUMNS:
            hint = "a sample of it, or intaglio fit"
            raise InputError(
                f"{rows:,} rows × {columns} columns", expected=f"at most {ROWS:,} × {COLUMNS} to play with", hint=hint
            )
        return [
            {"name": str(name), "number": bool(each.dtype.kind in "iuf"), "values": int(each.nunique())}
            for name, each in frame.items()
        ]

    def create(self, choice: Mapping[str, Any], file: Path | None, out: Path) -> None:
        """The record of a run, once the choice is checked against its data; nothing is trained yet.

        Args:
            choice: ``data`` or ``target`` (and ``text``, ``drop``), ``encoder``, ``loss``, ``regularizer`` with its
                ``weight``, and numbers; what is left out is as by default.
            file: the table, where somebody has brought one along.
            out: the folder to make.

        Raises:
            InputError: something that may not be chosen, or that does not suit the data.
        """
        Run.create(_settings(choice, file), out)

    def command(self, out: Path) -> list[str]:
        """What trains and surveys the run in a process of its own, as long as its standard input stays open."""
        return [sys.executable, "-m", "intaglio.playing", str(out)]


def _settings(choice: Mapping[str, Any], file: Path | None) -> Settings:
    own = {name: _number(name, choice[name], *NUMBERS[name]) for name in NUMBERS if choice.get(name) is not None}
    if file is None:
        name = _among("data", choice.get("data"), BUNDLED)
        kind, answers = KINDS.get(name, "table"), LOSSES[_answer(name)]
        data: dict[str, Any] = {"data": name, **SETTINGS.get(name, {})}
    else:
        kind, answers = ("text" if choice.get("text") else "table"), sum(LOSSES.values(), ())
        data = {"data": str(file), **_of_table(choice)} | _batches(file)
    encoder = _among("encoder", choice.get("encoder") or ENCODERS[kind][0], ENCODERS[kind])
    loss = choice.get("loss")
    data |= {"loss": _among("loss", loss, answers)} if loss else {}
    return Settings(**data | {"encoder": encoder} | _regularizer(choice) | own)


def _of_table(choice: Mapping[str, Any]) -> dict[str, Any]:
    """Which columns are what; names that the table lacks are found out when it is read."""
    target, text, drop = choice.get("target"), choice.get("text"), choice.get("drop") or []
    if not isinstance(target, str) or not isinstance(text, str | None) or not _are_words(drop):
        raise InputError("a choice of columns without a target", expected="target, and perhaps text and drop")
    return {"target": target, "text": text} if text else {"target": target, "drop": tuple(drop)}


def _are_words(given: Any) -> bool:
    return isinstance(given, list) and all(isinstance(each, str) for each in given)


def _batches(file: Path) -> dict[str, int]:
    return {"batch_size": 16} if len(read_table(file)) < FEW else {}


def _regularizer(choice: Mapping[str, Any]) -> dict[str, Any]:
    name = choice.get("regularizer")
    if not name:
        return {}
    known = PENALTIES | SHARES
    weight = choice.get("weight")
    value = _number("weight", known[_among("regularizer", name, known)] if weight is None else weight, 0.0, 1e3)
    return {"penalties": {name: value}} if name in PENALTIES else {name: value}


def _among(what: str, given: Any, valid: Sequence[str] | Mapping[str, Any]) -> str:
    if not isinstance(given, str) or given not in valid:
        raise InputError(f"{what} {str(given)[:80]!r}", expected=f"one of {', '.join(valid)}")
    return given


def _number(what: str, given: Any, low: float, high: float) -> Any:
    whole = isinstance(low, int)
    right = isinstance(given, int if whole else int | float) and not isinstance(given, bool)
    if not (right and low <= given <= high):
        raise InputError(
            f"{what} {str(given)[:80]}", expected=f"a {'whole ' if whole else ''}number from {low:g} to {high:g}"
        )
    return given


def _answer(data: str) -> str:
    return "number" if data in REAL else "classes"


def _described(
    family: str, names: Sequence[str] | Mapping[str, Any], weights: Mapping[str, float] | None = None
) -> list[dict[str, Any]]:
    said = describe(family)
    return [{"name": name, "says": said[name]} | ({"weight": weights[name]} if weights else {}) for name in names]


def play(out: Path) -> None:
    """Train a run and survey it around its end, along its path and at moments of it."""
    with alone_in(out):
        run = Run.open(out)
        run.fit()
        run.survey("random", tolerance=0.02)
        run.survey("pca", tolerance=0.02)
        run.survey_checkpoints(resolution=MOMENT)


def _stop_with(stream: int) -> None:
    """Interrupt the work once nobody holds the other end of its input any more."""
    os.read(stream, 1)
    interrupt_main()


def main(arguments: Sequence[str]) -> int:
    """Do the work of one run; one line says what went wrong."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a server in a shell's background ignores it
    threading.Thread(target=_stop_with, args=(sys.stdin.fileno(),), daemon=True).start()
    try:
        play(Path(arguments[0]))
    except IntaglioError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_status
    except KeyboardInterrupt:
        sys.stderr.write("stopped; what was finished is kept\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
