"""Trajectory: the parameters and losses along training, thinned evenly, on disk."""

import json
import shutil
import tempfile
import weakref
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float
from torch import Tensor, nn

from intaglio.atomic import replacing
from intaglio.errors import InputError, RunError
from intaglio.params import Params, open_tensors, save_tensors
from intaglio.plane import Plane

__all__ = ["Recorder", "Trajectory"]

INDEX = "trajectory.json"


@dataclass(frozen=True)
class Checkpoint:
    """One kept moment: optimiser steps taken, epochs (fractional), and the loss seen there."""

    step: int
    epoch: float
    loss: float

    @property
    def file(self) -> str:
        return f"step-{self.step:09d}.safetensors"


@dataclass(frozen=True)
class Trajectory:
    """Checkpoints of one training, read from disk when asked for.

    Args:
        folder: holds one safetensors file a checkpoint, and ``trajectory.json``.
        checkpoints: in the order of training.
        names: the trainable parameters; a checkpoint's other tensors are buffers.
        history: losses and accuracies per epoch (0 = before training); empty for a loop of one's own.
    """

    folder: Path
    checkpoints: tuple[Checkpoint, ...]
    names: tuple[str, ...]
    history: xr.Dataset
    _keep_alive: Any = field(default=None, repr=False, compare=False)

    @classmethod
    def load(cls, folder: str | Path) -> "Trajectory":
        """Read the index of a saved trajectory.

        Raises:
            InputError: no trajectory there.
        """
        path = Path(folder)
        if not (path / INDEX).is_file():
            raise InputError(
                f"no trajectory in {path}", expected=f"a folder with {INDEX}", hint="intaglio fit --out DIR"
            )
        try:
            index = json.loads((path / INDEX).read_text())
            checkpoints = tuple(Checkpoint(**each) for each in index["checkpoints"])
        except (ValueError, KeyError, TypeError) as error:
            raise RunError(f"{path / INDEX} can't be read: {error}", hint="intaglio fit into a new folder") from error
        return cls(path, checkpoints, tuple(index["names"]), _history(index["history"]))

    def __len__(self) -> int:
        return len(self.checkpoints)

    def __getitem__(self, i: int) -> dict[str, Tensor]:
        """The trainable parameters of checkpoint i."""
        with self._open(i) as file:
            return {name: file.get_tensor(name) for name in self.names}

    def buffers(self, i: int) -> dict[str, Tensor]:
        """The buffers (running statistics and the like) of checkpoint i."""
        with self._open(i) as file:
            return {name: file.get_tensor(name) for name in file.keys() if name not in self.names}  # noqa: SIM118

    @property
    def final(self) -> dict[str, Tensor]:
        """The parameters training ended with."""
        return self[-1]

    def tensor(self, name: str) -> Iterable[Tensor]:
        """One parameter at every checkpoint, one at a time, so that no second checkpoint stands in memory."""
        for i in range(len(self)):
            with self._open(i) as file:
                yield file.get_tensor(name)

    def rows(self, name: str, start: int, stop: int) -> Float[Tensor, "checkpoint rows *axes"]:
        """Rows start to stop of one parameter (its first axis; of a scalar, itself) at every checkpoint."""
        found = []
        for i in range(len(self)):
            with self._open(i) as file:
                part = file.get_slice(name)
                found.append(part[start:stop] if part.get_shape() else file.get_tensor(name).reshape(1))
        return torch.stack(found)

    def project(self, plane: Plane) -> xr.Dataset:
        """Every checkpoint's nearest point of a plane, by least squares.

        Returns:
            Dimension ``checkpoint``; the plane's axes, ``residual`` (distance from the plane), ``along`` (distance
            from the plane's origin to the nearest point), ``epoch``, ``step`` and ``loss``: at the checkpoint itself,
            as recorded (by `fit`: of the batch, at the end of all).
        """
        projected = [plane.project(self[i]) for i in range(len(self))]
        coordinates = np.array([each.coordinates for each in projected])
        columns = {axis: ("checkpoint", coordinates[:, k]) for k, axis in enumerate(plane.axes)}
        columns["residual"] = ("checkpoint", np.array([each.residual for each in projected]))
        along = np.einsum("ij,jk,ik->i", coordinates, plane.gram, coordinates)
        columns["along"] = ("checkpoint", np.sqrt(np.maximum(along, 0)))
        for key in ("epoch", "step", "loss"):
            columns[key] = ("checkpoint", np.array([getattr(each, key) for each in self.checkpoints]))
        return xr.Dataset(columns)

    def _open(self, i: int) -> Any:
        return open_tensors(self.folder / self.checkpoints[i].file)


class Recorder:
    """Keeps evenly spaced checkpoints of a training, at most `keep`, written as they come.

    When `keep` stand, every second one is dropped and the stride doubles, so a run of
    any length leaves between keep/2 and keep checkpoints.

    Args:
        model: whose trainable parameters and buffers are recorded.
        folder: where to write; by default a temporary one that lives as long as the trajectory.
        keep: how many checkpoints at the most; the last step comes on top.

    >>> model = nn.Linear(2, 1)
    >>> recorder = Recorder(model, keep=4)
    >>> for step in range(9):
    ...     recorder.record(loss=1.0 / (step + 1), epoch=step / 9)
    >>> [each.step for each in recorder.trajectory.checkpoints]
    [0, 4, 8]
    """

    def __init__(self, model: nn.Module, folder: str | Path | None = None, *, keep: int = 64) -> None:
        if keep < 2:
            raise InputError(f"keep={keep}", expected="at least 2 checkpoints")
        self.model = model
        self.keep = keep
        self.stride = 1
        self.step = 0
        self.history: list[dict[str, float]] = []
        self._temporary = _TemporaryFolder() if folder is None else None
        self.folder = self._temporary.path if self._temporary is not None else Path(str(folder))
        self.folder.mkdir(parents=True, exist_ok=True)
        self._kept: list[Checkpoint] = []
        self._names = tuple(name for name, p in model.named_parameters() if p.requires_grad)

    @property
    def due(self) -> bool:
        """Whether the next step is one that is kept."""
        return self.step % (2 * self.stride if self.step >= self.keep * self.stride else self.stride) == 0

    def record(self, *, loss: float, epoch: float, buffers: Params | None = None) -> None:
        """Note one step; it is written if its turn has come. Call it before the optimiser moves on.

        Args:
            loss: at the parameters as they are, e.g. of the batch.
            epoch: passes over the data so far, fractional.
            buffers: those that belong to these parameters, where a forward pass has moved them on since.
        """
        if self.step % self.stride == 0 and self.step >= self.keep * self.stride:
            self._thin()
        if self.step % self.stride == 0:
            self._write(Checkpoint(self.step, epoch, loss), buffers)
        self.step += 1

    def finish(self, *, loss: float, epoch: float) -> None:
        """Keep the parameters as they are now, whatever the stride; recording may go on after it."""
        if self._kept and self._kept[-1].step == self.step:
            self._kept.pop()
        self._write(Checkpoint(self.step, epoch, loss))

    def resume(self, *, step: int, stride: int) -> None:
        """Go on after the first `step` steps of an interrupted recording; what came later is dropped."""
        kept = Trajectory.load(self.folder).checkpoints
        self._kept = [each for each in kept if each.step < step and each.step % stride == 0]
        self.step, self.stride = step, stride

    @property
    def trajectory(self) -> Trajectory:
        """What has been kept so far."""
        return Trajectory(self.folder, tuple(self._kept), self._names, _history(self.history), self._temporary)

    def _write(self, checkpoint: Checkpoint, buffers: Params | None = None) -> None:
        tensors = {name: p.detach() for name, p in self.model.named_parameters() if p.requires_grad}
        tensors |= dict(self.model.named_buffers() if buffers is None else buffers)
        save_tensors(self.folder / checkpoint.file, tensors)
        self._kept.append(checkpoint)
        self.flush()

    def _thin(self) -> None:
        self.stride *= 2
        dropped = [each for each in self._kept if each.step % self.stride]
        self._kept = [each for each in self._kept if each.step % self.stride == 0]
        self.flush()
        for each in dropped:
            (self.folder / each.file).unlink(missing_ok=True)

    def flush(self) -> None:
        """Write which checkpoints have been kept, and the history; done with every checkpoint."""
        index = {
            "names": self._names,
            "checkpoints": [asdict(each) for each in self._kept],
            "history": self.history,
        }
        with replacing(self.folder / INDEX) as partial:
            partial.write_text(json.dumps(index, indent=1))


class _TemporaryFolder:
    """A folder that goes when nothing refers to it any more."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="intaglio-"))
        weakref.finalize(self, shutil.rmtree, self.path, ignore_errors=True)


def _history(rows: Sequence[dict[str, float]]) -> xr.Dataset:
    if not rows:
        return xr.Dataset()
    columns = {key: ("epoch", np.array([row[key] for row in rows])) for key in rows[0] if key != "epoch"}
    return xr.Dataset(columns, {"epoch": [int(row["epoch"]) for row in rows]})
