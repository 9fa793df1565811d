"""How far the training of word vectors is, and how it is kept, so that it can go on."""

import hashlib
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

import numpy as np
import torch

from intaglio.errors import InputError
from intaglio.params import open_tensors, save_tensors
from intaglio.trajectory import Recorder

__all__ = ["STATE", "Done", "Reached", "digest_of", "keep", "restored"]

STATE = "reached.safetensors"
LATELY = 5  # pieces whose mean loss a checkpoint tells


class Done(NamedTuple):
    """What a kernel did on a piece: words or cells read, examples trained on, and the sum of their losses."""

    units: int
    examples: int
    loss: float


@dataclass
class Reached:
    """Where in which epoch a training is, and the sums of that epoch so far.

    Args:
        lately: mean loss of the last pieces.
        epoch, pieces: epochs that are done, and pieces of the next.
        at: the same as one number, in epochs.
        units, examples, loss: of this epoch.
        seconds: spent on it.
        recent: examples and losses of the last pieces.
    """

    lately: float
    epoch: int = 0
    pieces: int = 0
    at: float = 0.0
    units: int = 0
    examples: int = 0
    loss: float = 0.0
    seconds: float = 0.0
    recent: list[tuple[int, float]] = field(default_factory=list)

    def add(self, done: Done, at: float, seconds: float) -> None:
        """Count one more piece."""
        self.recent = [*self.recent, (done.examples, done.loss)][-LATELY:]
        examples = sum(count for count, _ in self.recent)
        self.lately = math.fsum(loss for _, loss in self.recent) / examples if examples else self.lately
        self.units, self.examples, self.loss = (
            self.units + done.units,
            self.examples + done.examples,
            self.loss + done.loss,
        )
        self.pieces, self.at, self.seconds = self.pieces + 1, at, seconds

    @property
    def mean(self) -> float:
        """The mean loss of this epoch's examples."""
        return self.loss / self.examples if self.examples else math.nan

    def next_epoch(self) -> None:
        """Begin to count anew."""
        self.epoch, self.pieces, self.recent = self.epoch + 1, 0, []
        self.units, self.examples, self.loss, self.seconds = 0, 0, 0.0, 0.0


def keep(recorder: Recorder, reached: Reached, call: Mapping[str, Any], extra: Mapping[str, np.ndarray]) -> None:
    """Note that the recorder's last checkpoint is where a training can go on from."""
    header = {name: json.dumps(value) for name, value in call.items()}
    header |= {"reached": json.dumps(asdict(reached)), "history": json.dumps(recorder.history)}
    header |= {"file": recorder.trajectory.checkpoints[-1].file, "step": str(recorder.step)}
    save_tensors(recorder.folder / STATE, {name: torch.from_numpy(each) for name, each in extra.items()}, header)


def restored(recorder: Recorder, call: Mapping[str, Any], extra: Mapping[str, np.ndarray]) -> Reached:
    """Bring the recorder's model, its history and `extra` back to where `keep` was called last.

    Raises:
        InputError: nothing is kept there, or by another call.
    """
    path = recorder.folder / STATE
    if not path.is_file():
        raise InputError(f"nothing to resume in {path.parent}", expected=STATE, hint="the same call without resume")
    with open_tensors(path) as file:
        header = file.metadata()
        _check_call(header, call, path.parent)
        for name, array in extra.items():
            array[:] = file.get_tensor(name).numpy()
    with open_tensors(recorder.folder / header["file"]) as file, torch.no_grad():
        for name, parameter in recorder.model.named_parameters():
            parameter.copy_(file.get_tensor(name))
    recorder.history = json.loads(header["history"])
    recorder.resume(step=int(header["step"]), stride=1)
    return Reached(**json.loads(header["reached"]))


def digest_of(names: Iterable[str], *arrays: np.ndarray) -> str:
    """A few letters that change with any of these."""
    digest = hashlib.blake2b("\n".join(names).encode(errors="surrogatepass"), digest_size=12)
    for array in arrays:
        digest.update(np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()


def _check_call(header: Mapping[str, str], call: Mapping[str, Any], folder: Any) -> None:
    for name, value in call.items():
        if header.get(name) != json.dumps(value):
            raise InputError(f"{name}={value} in {folder}", expected=f"{header.get(name)}, as when it was begun")
