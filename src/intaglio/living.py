"""The model of a run, to be asked for its exact loss at any place of the planes that were surveyed."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from threading import Lock

from intaglio.errors import InputError
from intaglio.plane import Plane
from intaglio.run import Run

__all__ = ["Living"]

Place = tuple[str, float, float]


class Living:
    """Loss, accuracy and predictions at a place by the model itself, for the viewer's server and for notebooks.

    Data and model are read at the first question, once; questions from several threads take turns.

    Args:
        folder: of the run.

    ``ig.show(record, live=Living(record.path))`` gives a notebook's view exact values.
    """

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)
        self._lock = Lock()
        self._planes: dict[str, Plane] = {}
        self._scored: tuple[Place, Mapping[str, float]] | None = None  # of the place asked about last
        self._named: tuple[Place, list[int]] | None = None

    def __call__(self, plane: str, alpha: float, beta: float) -> Mapping[str, float]:
        """``loss`` and, for classes, ``accuracy`` over the examples that the run learnt from.

        Raises:
            InputError: no such plane is kept, or the run's data has changed.
        """
        with self._lock:
            if self._scored is None or self._scored[0] != (plane, alpha, beta):
                self._scored = (plane, alpha, beta), self._run.objective.scores(self._plane(plane).at(alpha, beta))
            return self._scored[1]

    def prediction(self, plane: str, alpha: float, beta: float, row: int) -> int | None:
        """The class that the model there names for one example; None where the data has none.

        Args:
            row: of the examples that the run learnt from.

        Raises:
            InputError: no such plane is kept, no such row, or the run's data has changed.
        """
        with self._lock:
            objective = self._run.objective
            if not objective.classifies:
                return None
            if not 0 <= row < len(objective):
                raise InputError(f"row {row}", expected=f"0 to {len(objective) - 1}")
            if self._named is None or self._named[0] != (plane, alpha, beta):
                outputs = objective.outputs(self._plane(plane).at(alpha, beta))
                self._named = (plane, alpha, beta), outputs.argmax(1).tolist()
            return self._named[1][row]

    @cached_property
    def _run(self) -> Run:
        return Run.open(self.folder)

    def _plane(self, name: str) -> Plane:
        kept = {file.stem: file for file in (self.folder / "planes").glob("*.safetensors")}
        if name not in kept:
            raise InputError(
                f"no directions of {name!r} are kept", expected=f"one of {', '.join(sorted(kept)) or 'none'}"
            )
        if name not in self._planes:
            self._planes[name] = Plane.load(kept[name])
        return self._planes[name]
