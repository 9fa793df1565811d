"""Training a Bézier curve between two models."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.errors import InputError, RunError
from intaglio.objective import Objective
from intaglio.params import Params, combine, difference, fingerprint, open_tensors, save_tensors
from intaglio.paths.curve import Curve, bernstein, history_of
from intaglio.paths.ends import Point, ends
from intaglio.progress import progress
from intaglio.randomness import derive, seeded
from intaglio.sources import Batch
from intaglio.training import check_call, for_training, make_optimizer, optimizer_tensors, restore_optimizer

__all__ = ["bezier"]


def bezier(
    objective: Objective,
    a: Point,
    b: Point,
    *,
    bends: int = 1,
    epochs: int = 30,
    seed: int = 0,
    optimizer: str = "adam",
    lr: float = 1e-3,
    batch_size: int = 64,
    file: str | Path | None = None,
    resume: bool = False,
    **options: Any,
) -> Curve:
    """Bend the line between two models until the loss along it is low: minimise E over t of L(φ(t)).

    φ is a Bézier curve whose ends stay the two models. Each step takes one t and one shuffled batch, moves the
    objective's private model to φ(t), and hands the gradient there on to the control points, pⱼ getting its share
    C(n, j)·(1 − t)ⁿ⁻ʲ·tʲ. So any module can be bent as it is. Within an epoch the t are spread evenly over 0 to 1, each
    uniform in its own part. The curve begins as the straight line.

    Args:
        objective: what to minimise, penalties included; it and the caller's model are as before afterwards. A model
            with BatchNorm trains on its batches' statistics, and needs ``batchnorm="recompute"`` for what follows.
        a, b: each an objective, a module or name → tensor, with the objective's names and shapes.
        bends: control points between the ends, 1 or 2.
        epochs: passes over the data.
        seed: of the batch order, of t and of dropout.
        optimizer: "sgd", "adam" or "adamw"; `options` go to it, e.g. ``momentum=0.9``.
        lr: step size of the control points.
        batch_size: examples a step; the last of an epoch may be smaller.
        file: where the curve is kept after every epoch (safetensors), so that Ctrl-C loses at most one;
            `Curve.load` reads it.
        resume: go on from that file; ends as an unbroken training would, bit for bit.

    Returns:
        The curve; `ig.paths.along` surveys it, and `ig.plots.contour(surface, trajectory=curve)` draws it on a plane.

    Raises:
        InputError: ends that do not fit, a bad number or option, frozen BatchNorm statistics, or a file of another
            call.
        RunError: the loss became NaN or infinite.

    Source:
        Garipov et al., Loss Surfaces, Mode Connectivity, and Fast Ensembling of DNNs, 2018.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> a, b = (ig.build(data, dim=2, seed=seed) for seed in (0, 1))
    >>> curve = bezier(ig.Objective(a, data), a, b, epochs=5, lr=0.05)
    >>> bool(curve.history.loss[-1] < curve.history.loss[0])
    True
    """
    check_call(epochs=epochs, lr=lr, batch_size=batch_size, optimizer=optimizer)
    if bends not in (1, 2):
        raise InputError(f"bends={bends}", expected="1 or 2 control points between the ends")
    if resume and file is None:
        raise InputError("a resume without a file", expected="the file of the training that was interrupted")
    call = {"seed": seed, "optimizer": optimizer, "lr": lr, "batch_size": batch_size, **options}
    try:
        bending = Bending(objective, ends(objective, a, b), bends, call)
        if resume:
            bending.restore(Path(str(file)))
        with progress("bending", epochs * bending.steps) as advance:
            advance(bending.epoch * bending.steps)
            while bending.epoch < epochs:
                for _ in bending.one_epoch():
                    advance(1)
                if file is not None:
                    bending.save(Path(file))
    finally:
        objective.worker.model.eval()
        objective.restore()
    return bending.curve


class Bending:
    """The training's state between epochs: what `save` writes is what `restore` needs."""

    def __init__(self, objective: Objective, fixed: tuple[Params, Params], bends: int, call: dict[str, Any]) -> None:
        self.objective, self.fixed, self.call = objective, fixed, call
        self.worker = objective.worker
        step = difference(fixed[1], fixed[0])
        straight = [combine(fixed[0], (i / (bends + 1), step)) for i in range(bends + 2)]
        self.ends = [self.worker.flatten(each) for each in fixed]
        self.middle = torch.stack([self.worker.flatten(each) for each in straight[1:-1]]).requires_grad_()
        self.optimizer = make_optimizer(call, [self.middle])
        self.source = for_training(objective)
        self.steps = self.source.steps(call["batch_size"])
        self.losses: list[float] = []

    @property
    def epoch(self) -> int:
        """Epochs that are finished."""
        return len(self.losses)

    def one_epoch(self) -> Iterator[None]:
        """One pass over the data, each batch at its own t; the order depends on seed and epoch alone."""
        seed = self.call["seed"]
        generator = torch.Generator().manual_seed(derive("order", seed, self.epoch))
        places = spread(self.steps, derive("t", seed, self.epoch))
        total, seen = 0.0, 0
        for number, batch in enumerate(self.source.epoch(self.call["batch_size"], generator)):
            with seeded("step", seed, self.epoch, number):
                loss = self.pull_back(float(places[number]), batch)
            self._check_finite(loss, number)
            self.optimizer.step()
            total, seen = total + loss * len(batch), seen + len(batch)
            yield
        self.losses.append(total / seen)

    def pull_back(self, t: float, batch: Batch) -> float:
        """The batch's loss at φ(t); its gradient goes to each control point by its share there."""
        shares = torch.from_numpy(bernstein(np.array([t]), len(self.middle) + 1)[0]).to(self.worker.vector)
        with torch.no_grad():
            self.worker.vector.copy_(shares @ torch.stack([self.ends[0], *self.middle, self.ends[1]]))
        self.worker.model.train()
        variables = list(self.worker.params.values())
        with torch.enable_grad():
            loss = self.objective.batch_loss(batch)
            found = torch.autograd.grad(loss, variables, allow_unused=True)
        self.middle.grad = torch.outer(shares[1:-1], self._flat(found))
        return float(loss.detach())

    def _flat(self, gradients: tuple[Tensor | None, ...]) -> Float[Tensor, "p"]:
        pairs = zip(self.worker.params.items(), gradients, strict=True)
        return self.worker.flatten({name: torch.zeros_like(p) if g is None else g for (name, p), g in pairs})

    def _check_finite(self, loss: float, number: int) -> None:
        if not math.isfinite(loss):
            where = f"in epoch {self.epoch + 1}, step {number + 1}"
            hint = f"a smaller step size, lr={self.call['lr'] / 10:g}"
            raise RunError(f"the loss on the curve became {loss} {where}", hint=hint)

    @property
    def curve(self) -> Curve:
        """The curve as it is now, its ends the tensors that were given."""
        middle = [self._named(each) for each in self.middle.detach()]
        about = {"direction": "Bézier curve", "bends": len(middle), "epochs": self.epoch, **self.call}
        return Curve([self.fixed[0], *middle, self.fixed[1]], history_of(self.losses), about)

    def _named(self, vector: Float[Tensor, "p"]) -> dict[str, Tensor]:
        """A vector of the worker's layout as name → tensor."""
        with torch.no_grad():
            self.worker.vector.copy_(vector)
        return {name: p.detach().clone() for name, p in self.worker.params.items()}

    def save(self, file: Path) -> None:
        """The curve and all that the next epoch depends on, written whole."""
        curve = self.curve
        header = {"curve": json.dumps(curve.header), **self._identity()}
        save_tensors(file, curve.tensors() | optimizer_tensors(self.optimizer), header)

    def restore(self, file: Path) -> None:
        """Take up the last finished epoch again."""
        if not file.is_file():
            raise InputError(f"nothing to resume at {file}", expected="a curve", hint="the same call without resume")
        with open_tensors(file) as opened:
            header = opened.metadata() or {}
            state = {key: opened.get_tensor(key) for key in opened.keys() if key.startswith("optimizer/")}  # noqa: SIM118
        for key, value in self._identity().items():
            if header.get(key) != value:
                raise InputError(f"{file} was written with another {key}: {header.get(key)}", expected=value)
        kept = Curve.load(file)
        with torch.no_grad():
            self.middle.copy_(torch.stack([self.worker.flatten(each) for each in kept.controls[1:-1]]))
        restore_optimizer(self.optimizer, state)
        self.losses = kept.history["loss"].values.tolist()

    def _identity(self) -> dict[str, str]:
        """What must be the same for a file to be taken up again."""
        return {
            "call": json.dumps({"bends": len(self.middle), **self.call}, sort_keys=True),
            "objective": json.dumps(self.objective.provenance, sort_keys=True),
            "data": self.objective.source.fingerprint,
            "ends": fingerprint(*(each for point in self.fixed for each in point.values())),
        }


def spread(count: int, seed: int) -> Float[np.ndarray, "count"]:
    """So many numbers from 0 to 1 in random order, one uniform in each of as many equal parts.

    >>> sorted((8 * spread(8, 0)).astype(int).tolist())
    [0, 1, 2, 3, 4, 5, 6, 7]
    """
    generator = np.random.default_rng(seed)
    return np.asarray((generator.permutation(count) + generator.uniform(size=count)) / count)
