"""Training: one visible loop from an objective to a trajectory."""

import json
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from fnmatch import fnmatch
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from intaglio.errors import InputError, RunError, nearest_first
from intaglio.objective import Objective
from intaglio.params import Params, open_tensors, save_tensors
from intaglio.progress import progress
from intaglio.randomness import derive, seeded
from intaglio.sam import SAM
from intaglio.sources import Batch, Source, StreamSource
from intaglio.surveying.repeatable import apart, runs
from intaglio.trajectory import Recorder, Trajectory

__all__ = [
    "OPTIMIZERS",
    "check_call",
    "fit",
    "for_training",
    "make_optimizer",
    "optimizer_tensors",
    "restore_optimizer",
]

OPTIMIZERS: Mapping[str, Callable[..., torch.optim.Optimizer]] = {
    "sgd": torch.optim.SGD,
    "momentum": partial(torch.optim.SGD, momentum=0.9),
    "sam": SAM,
    "adam": torch.optim.Adam,
    "adamw": torch.optim.AdamW,
}

STATE = "state.safetensors"


def fit(
    objective: Objective,
    *,
    epochs: int = 40,
    seed: int = 0,
    optimizer: str = "adam",
    lr: float = 2e-3,
    batch_size: int = 64,
    test: Any = None,
    folder: str | Path | None = None,
    keep: int = 64,
    resume: bool = False,
    rates: Mapping[str, float] | None = None,
    **options: Any,
) -> Trajectory:
    """Minimise the objective by stochastic gradients: θ ← θ − η∇L on shuffled batches.

    Training starts where the caller's model stood, so the same call gives the same path, bit for bit on
    one machine. Afterwards the objective stands at the trained parameters; the caller's model is
    untouched (`objective.load_into(model)` copies them there).

    Args:
        objective: what to minimise, penalties included.
        epochs: passes over the data.
        seed: of the batch order and of dropout; the initial parameters are the model's own.
        optimizer: "sgd", "momentum" (SGD with 0.9), "adam", "adamw" or "sam", which takes two gradients a step;
            `options` go to it, e.g. ``momentum=0.5`` or for SAM ``rho=0.1``.
        lr: step size η.
        batch_size: examples a step; the last of an epoch may be smaller.
        test: data held out, measured after every epoch and never trained on.
        folder: where checkpoints and the state for resuming go; by default a temporary one.
        keep: checkpoints at the most, thinned evenly.
        resume: go on from the last finished epoch in `folder`; ends as an unbroken fit would.
        rates: pattern of parameter names → factor on η, e.g. ``{"encoder.*": 0.1}``; the first that fits counts.

    Returns:
        The trajectory, with losses and accuracies per epoch in ``.history``; where there are penalties,
        ``…_data_loss`` is the loss without them.

    Raises:
        InputError: an unknown optimiser, a bad number, or a state that belongs to another call.
        RunError: the loss became NaN or infinite; the last good checkpoint is kept.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> objective = ig.Objective(ig.build(data, dim=2), data)
    >>> path = fit(objective, epochs=5, lr=0.01)
    >>> bool(path.history.train_loss[-1] < path.history.train_loss[0])
    True
    """
    call = {"seed": seed, "optimizer": optimizer, "lr": lr, "batch_size": batch_size, **options}
    call |= {"rates": dict(rates)} if rates else {}
    check_call(epochs=epochs, lr=lr, batch_size=batch_size, optimizer=optimizer)
    held_out = None if test is None else objective.over(test)
    training = _Training(objective, call, held_out, folder, keep)
    if resume:
        training.restore()
    else:
        training.save()  # whoever stops it in the first epoch goes on from here
    total = epochs * training.steps
    with progress("training", total) as advance:
        try:
            advance(training.epoch * training.steps)
            while training.epoch < epochs:
                for _ in training.one_epoch():
                    advance(1)
                training.save()
        finally:
            training.settle()
    return training.recorder.trajectory


class _Training:
    """The loop's state between epochs: what `save` writes is what `restore` needs, and no more."""

    def __init__(
        self,
        objective: Objective,
        call: dict[str, Any],
        test: Objective | None,
        folder: str | Path | None,
        keep: int,
    ) -> None:
        self.objective, self.call, self.test = objective, call, test
        self.worker = objective.worker
        self.worker.load(*objective.start)
        rates = call.get("rates", {})
        variables = grouped(self.worker.params, rates, call["lr"]) if rates else list(self.worker.params.values())
        self.optimizer = make_optimizer(call, variables)
        self.recorder = Recorder(self.worker.model, folder, keep=keep)
        self.source = for_training(objective)
        self.steps = self.source.steps(call["batch_size"])
        self.epoch = 0
        self._note_history()

    def one_epoch(self) -> Iterator[None]:
        """One pass over the data in an order that depends on seed and epoch alone."""
        generator = torch.Generator().manual_seed(derive("order", self.call["seed"], self.epoch))
        for number, batch in enumerate(self.source.epoch(self.call["batch_size"], generator)):
            self._step(batch, number)
            yield
        self.epoch += 1
        self._note_history()

    def _step(self, batch: Batch, number: int) -> None:
        self.worker.model.train()
        with torch.enable_grad(), seeded("step", self.call["seed"], self.epoch, number):
            self.optimizer.zero_grad(set_to_none=True)
            before = self.worker.buffers if self.recorder.due else None  # the forward pass moves them on
            loss = self.objective.batch_loss(batch)
            value = float(loss.detach())
            self._check_finite(value, f"in epoch {self.epoch + 1}, step {number + 1}")
            self.recorder.record(loss=value, epoch=self.epoch + number / self.steps, buffers=before)
            torch.autograd.backward(loss)
            if isinstance(self.optimizer, SAM):
                self.optimizer.step(partial(self._again, batch, number))
            else:
                self.optimizer.step()
        self.worker.model.eval()

    def _again(self, batch: Batch, number: int) -> None:
        """The same batch with the same noise where the optimiser now stands; running statistics stay."""
        buffers = self.worker.buffers
        with seeded("step", self.call["seed"], self.epoch, number):
            self.optimizer.zero_grad(set_to_none=True)
            torch.autograd.backward(self.objective.batch_loss(batch))
        with torch.no_grad():
            self.worker.load(self.worker.params, buffers)

    def _check_finite(self, loss: float, where: str) -> None:
        if math.isfinite(loss):
            return
        kept = self.recorder.trajectory.checkpoints
        last = f"the last good checkpoint (step {kept[-1].step}) is kept" if kept else "nothing was trained"
        lr = min(self.call["lr"] / 10, 0.1)  # from 1e30 a tenth would be no advice
        raise RunError(f"the loss became {loss} {where}; {last}", hint=f"a smaller step size, lr={lr:g}")

    def _note_history(self) -> None:
        """Losses and accuracies at the parameters as they are, in evaluation mode."""
        row = {"epoch": float(self.epoch)}
        for part, objective in (("train", self.objective), ("test", self.test)):
            if objective is not None:
                row |= {f"{part}_{key}": value for key, value in objective.scores(self.worker.params).items()}
        self._check_finite(row["train_loss"], f"after epoch {self.epoch}")
        self.recorder.history.append(row)

    def settle(self) -> None:
        """Leave the objective at the last parameters that gave a finite loss."""
        self.worker.model.eval()
        loss = self.objective(self.worker.params)
        if math.isfinite(loss):
            self.recorder.finish(loss=loss, epoch=self.recorder.step / self.steps)
            self.objective.move_to(self.worker.params, self.worker.buffers)
        elif self.recorder.trajectory.checkpoints:
            self.recorder.flush()
            last = self.recorder.trajectory
            self.objective.move_to(last.final, last.buffers(-1))

    def save(self) -> None:
        """Everything that the next epoch depends on, written whole."""
        tensors = {f"model/{name}": p for name, p in (self.worker.params | self.worker.buffers).items()}
        tensors |= optimizer_tensors(self.optimizer)
        header = self._identity() | {
            "epoch": str(self.epoch),
            "stride": str(self.recorder.stride),
            "history": json.dumps(self.recorder.history),
        }
        save_tensors(self.recorder.folder / STATE, tensors, header)

    def restore(self) -> None:
        """Take up the last finished epoch again."""
        path = self.recorder.folder / STATE
        if not path.is_file():
            raise InputError(f"nothing to resume in {path.parent}", expected=STATE, hint="the same call without resume")
        with open_tensors(path) as file:
            header = file.metadata()
            tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
        for key, value in self._identity().items():
            if header[key] != value:
                raise InputError(f"{path} was written with another {key}: {header[key]}", expected=value)
        own = {key.removeprefix("model/"): each for key, each in tensors.items() if key.startswith("model/")}
        self.worker.load(
            {name: own[name] for name in self.worker.params}, {name: own[name] for name in self.worker.buffers}
        )
        restore_optimizer(self.optimizer, tensors)
        self.epoch = int(header["epoch"])
        self.recorder.history = json.loads(header["history"])
        self.recorder.resume(step=self.epoch * self.steps, stride=int(header["stride"]))

    def _identity(self) -> dict[str, str]:
        """What must be the same for a state to be taken up again."""
        return {
            "call": json.dumps(self.call, sort_keys=True),
            "objective": json.dumps(self.objective.provenance, sort_keys=True),
            "data": self.objective.source.fingerprint,
        }


def grouped(params: Params, rates: Mapping[str, float], lr: float) -> list[dict[str, Any]]:
    """Parameters that share a step size, η times the factor of the first pattern that fits their name, else η.

    Raises:
        InputError: a pattern that fits no name, or a factor that is negative or not finite.

    >>> w, b = torch.zeros(2), torch.zeros(1)
    >>> [each["lr"] for each in grouped({"encoder.w": w, "head.b": b}, {"encoder.*": 0.5}, 0.1)]
    [0.05, 0.1]
    """
    for pattern, factor in rates.items():
        if not 0 <= factor < math.inf:
            raise InputError(f"rates: a factor of {factor} for {pattern!r}", expected="a finite one of at least 0")
        if not any(fnmatch(name, pattern) for name in params):
            raise InputError(
                f"rates: {pattern!r} fits no parameter", expected=f"a pattern for {', '.join(params)}"[:400]
            )
    groups: dict[float, list[Tensor]] = {}
    for name, tensor in params.items():
        factor = next((factor for pattern, factor in rates.items() if fnmatch(name, pattern)), 1.0)
        groups.setdefault(factor, []).append(tensor)
    return [{"params": tensors, "lr": factor * lr} for factor, tensors in groups.items()]


def for_training(objective: Objective) -> Source:
    """The objective's data; batches of the caller's own stay whole where an example cannot be without its company.

    Such as the nodes of a graph that comes with a dense adjacency matrix, whose first axis also counts them.
    """
    source = objective.source
    if not isinstance(source, StreamSource) or source.reader.sizes is not None:
        return source
    batch = next(iter(source.batches()))
    if not batch.sliceable or len(batch) < 2:
        return source
    if objective.per_example and objective.worker.randomness == "off":
        alone = apart(objective, batch)
    else:
        alone = runs(objective, batch.take(slice(0, len(batch) // 2)))
    return source if alone else replace(source, undivided=True)


def make_optimizer(
    call: Mapping[str, Any], variables: Sequence[Tensor] | Sequence[dict[str, Any]]
) -> torch.optim.Optimizer:
    """The optimiser that a call names, with all of the call's options that are its own."""
    options = {key: value for key, value in call.items() if key not in ("seed", "optimizer", "batch_size", "rates")}
    try:
        return OPTIMIZERS[call["optimizer"]](variables, **options)
    except TypeError as error:
        raise InputError(f"options of {call['optimizer']}: {error}") from error


def optimizer_tensors(optimizer: torch.optim.Optimizer) -> dict[str, Tensor]:
    """The optimiser's state as named tensors, for `restore_optimizer`."""
    state = optimizer.state_dict()["state"].items()
    return {f"optimizer/{i}/{key}": torch.as_tensor(value) for i, own in state for key, value in own.items()}


def restore_optimizer(optimizer: torch.optim.Optimizer, tensors: Mapping[str, Tensor]) -> None:
    """Take up the state that `optimizer_tensors` gave; other tensors are passed over."""
    state: dict[int, dict[str, Tensor]] = {}
    for key, each in tensors.items():
        if key.startswith("optimizer/"):
            _, index, name = key.split("/")
            state.setdefault(int(index), {})[name] = each
    optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})


def check_call(*, epochs: int, lr: float, batch_size: int, optimizer: str) -> None:
    """Refuse numbers and names that no training can begin with."""
    if optimizer not in OPTIMIZERS:
        raise InputError(f"no optimizer named {optimizer!r}", expected=", ".join(nearest_first(optimizer, OPTIMIZERS)))
    if epochs < 1 or batch_size < 1:
        raise InputError(f"epochs={epochs}, batch_size={batch_size}", expected="at least 1 of each")
    if not (lr > 0 and math.isfinite(lr)):
        raise InputError(f"lr={lr}", expected="a positive step size")
