"""Objective: model + data + loss + penalties, closed: a deterministic function of the parameters alone."""

import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from fnmatch import fnmatch
from functools import cached_property
from typing import Any

import torch
from jaxtyping import Bool, Float
from torch import Tensor, nn

import intaglio.losses
import intaglio.regularizers
from intaglio.errors import InputError
from intaglio.features import Features
from intaglio.model import Model
from intaglio.params import Params, clone
from intaglio.resolve import resolve
from intaglio.sources import Batch, as_source
from intaglio.worker import Evaluation, Worker

__all__ = ["Objective", "correct"]


class Objective:
    """L(θ) = mean over examples of the loss + Σ λ·penalty(θ), at any θ = [W_e, θ′].

    The caller's model is copied and never touched; neither is the global random state.

    Args:
        model: a `Model`, or any module.
        data: `Features`, or a pair of tensors (inputs, targets).
        loss: a name from `intaglio.losses`, or ``loss(outputs, targets)`` giving one value per example
            (or one mean per batch, which leaves no per-example channels).
        penalties: name → weight λ, from `intaglio.regularizers`, e.g. ``{"l2": 1e-4}``.
        embedding: path of the module whose output is the embedding; a `Model` says it itself.
        batch_size: examples per evaluation; chooses speed and memory, never the value.
        randomness: ``"off"`` (default: evaluation mode), or a seed: dropout stays on, with common random
            numbers at all points.

    Raises:
        InputError: an unknown loss or penalty, a negative weight, data that does not fit.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> objective = Objective(ig.build(data, dim=2), data, penalties={"l2": 1e-3})
    >>> sorted(objective.terms()), objective.examples().shape
    (['data', 'l2'], torch.Size([150]))
    """

    def __init__(
        self,
        model: nn.Module,
        data: Any,
        *,
        loss: str | Callable[..., Tensor] = "cross_entropy",
        penalties: Mapping[str, float] | None = None,
        embedding: str | None = None,
        batch_size: int | None = None,
        randomness: str | int = "off",
    ) -> None:
        if embedding is None and isinstance(model, Model):
            embedding = "encoder"
        self.data = data
        self.embedding = embedding
        self.batch_size = batch_size
        self.loss_name = loss if isinstance(loss, str) else getattr(loss, "__name__", type(loss).__name__)
        self.penalties = dict(penalties or {})
        self._penalty_functions = {name: resolve(name, intaglio.regularizers) for name in self.penalties}
        for name, weight in self.penalties.items():
            if not weight >= 0:
                raise InputError(f"penalty {name}={weight}", expected="a weight of at least 0")
        self.worker = Worker(model, resolve(loss, intaglio.losses), embedding=embedding, randomness=randomness)
        self.source = as_source(data, batch_size).to(self.worker.vector)
        self._params = clone(self.worker.params)
        self._buffers = self.worker.buffers
        self.start = (clone(self._params), clone(self._buffers))

    def __len__(self) -> int:
        return len(self.source)

    def over(self, data: Any) -> "Objective":
        """The same function of θ over other data; it shares this objective's private model."""
        other = copy.copy(self)
        other.data = data
        other.source = as_source(data, self.batch_size).to(self.worker.vector)
        return other

    def fork(self) -> "Objective":
        """The same function with a private model of its own: neither's moves reach the other."""
        other = copy.copy(self)
        other.worker = self.worker.fork()
        other._params, other._buffers = clone(self._params), clone(self._buffers)
        return other

    @property
    def params(self) -> dict[str, Tensor]:
        """A copy of θ where the objective stands: the model's own, or what `fit` arrived at."""
        return clone(self._params)

    def move_to(self, params: Params, buffers: Params | None = None) -> None:
        """Stand at `params` from now on: the default of every call, and the origin of new planes.

        Args:
            params: every trainable parameter.
            buffers: running statistics and the like that belong to them; as they are by default.
        """
        self.worker.load(params, buffers)
        self._params.update(clone(params))
        self._buffers.update(clone(buffers or {}))

    def load_into(self, model: nn.Module) -> None:
        """Copy the parameters and buffers where the objective stands into a model of the same shape."""
        self.worker.load(self._params, self._buffers)
        model.load_state_dict(self.worker.model.state_dict())

    @cached_property
    def blocks(self) -> dict[str, list[str]]:
        """θ = [W_e, θ′] by name: the parameters that the embedding depends on, and the others."""
        names = list(self._params)
        if self.embedding is None:
            return {"embedding": [], "body": names}
        with torch.enable_grad():
            embedding = self.worker.evaluate(next(iter(self.source.batches()))).embedding
        assert embedding is not None
        if not embedding.requires_grad:
            return {"embedding": [], "body": names}
        gradients = torch.autograd.grad(embedding.sum(), list(self.worker.params.values()), allow_unused=True)
        reached = [name for name, each in zip(names, gradients, strict=True) if each is not None]
        return {"embedding": reached, "body": [name for name in names if name not in reached]}

    def select(self, within: str | Sequence[str] | None) -> list[str]:
        """The names of the parameters in one part of θ.

        Args:
            within: None for all; a block, "embedding" or "body"; a module, ``"encoder"``; a pattern of
                parameter names, ``"encoder.*.weight"``; or several names.

        Raises:
            InputError: nothing of that name, or a block without parameters.
        """
        names = list(self._params)
        if within is None:
            return names
        if isinstance(within, str):
            matching = [name for name in names if fnmatch(name, within) or name.startswith(f"{within}.")]
            found = self.blocks.get(within) or matching
        else:
            found = [name for name in names if name in within]
        if not found:
            raise InputError(
                f"within={within!r} matches no parameter", expected=f"a block, or a pattern for {', '.join(names)}"
            )
        return found

    def __call__(self, params: Params | None = None) -> float:
        """The total L(θ), accumulated in float64."""
        return sum(self.terms(params).values())

    def terms(self, params: Params | None = None) -> dict[str, float]:
        """The mean data loss and each weighted penalty; they sum to the total."""
        data = float(self.examples(params).double().mean())
        with torch.no_grad():
            return {"data": data, **{name: float(value) for name, value in self.penalty_terms().items()}}

    def scores(self, params: Params | None = None) -> dict[str, float]:
        """The total ``loss`` and, for classes, the ``accuracy``: share of examples whose largest output is right."""
        losses, right = 0.0, []
        self.worker.load(self._params if params is None else params)
        with torch.no_grad():
            for batch in self.source.batches():
                found = self.worker.evaluate(batch)
                losses += float(found.losses.double().sum())
                right.append(correct(found.outputs, batch.targets))
            loss = losses / len(self) + sum(float(value) for value in self.penalty_terms().values())
        if any(each is None for each in right):
            return {"loss": loss}
        return {"loss": loss, "accuracy": sum(int(each.sum()) for each in right if each is not None) / len(self)}

    def batch_loss(self, batch: Batch) -> Float[Tensor, ""]:
        """Mean loss of one batch plus penalties at the parameters last written, differentiable."""
        loss = self.worker.evaluate(batch).losses.mean()
        for penalty in self.penalty_terms().values():
            loss = loss + penalty
        return loss

    def penalty_terms(self) -> dict[str, Float[Tensor, ""]]:
        """λ·penalty at the parameters last written to the worker, as differentiable scalars."""
        own = self.worker.params
        return {name: weight * self._penalty_functions[name](own) for name, weight in self.penalties.items()}

    def examples(self, params: Params | None = None) -> Float[Tensor, "n"]:
        """The loss of every example, in the data's order, without penalties."""
        return torch.cat([each.losses for each in self._evaluations(params)])

    def outputs(self, params: Params | None = None) -> Float[Tensor, "n *k"]:
        """The model's outputs for every example."""
        return torch.cat([each.outputs for each in self._evaluations(params)])

    def embeddings(self, params: Params | None = None) -> Float[Tensor, "n d"]:
        """The embedding of every example.

        Raises:
            InputError: the objective was not told which module's output is the embedding.
        """
        if self.embedding is None:
            raise InputError("an objective without an embedding", hint="embedding='path.of.module', or ig.Model")
        return torch.cat([each.embedding for each in self._evaluations(params) if each.embedding is not None])

    def _evaluations(self, params: Params | None) -> Iterator[Evaluation]:
        self.worker.load(self._params if params is None else params)
        with torch.no_grad():
            for batch in self.source.batches():
                yield self.worker.evaluate(batch)

    def gradient(self, params: Params | None = None) -> dict[str, Tensor]:
        """∇L(θ), penalties included, name by name; zero where the loss does not reach."""
        return self._accumulate(params, lambda loss: torch.autograd.grad(loss, self._variables, allow_unused=True))

    def hvp(self, vector: Params, params: Params | None = None) -> dict[str, Tensor]:
        """∇²L(θ)·v by differentiating twice in reverse; exact, penalties included."""
        direction = [vector[name].to(p) for name, p in self.worker.params.items()]

        def product(loss: Tensor) -> tuple[Tensor | None, ...]:
            first = torch.autograd.grad(loss, self._variables, create_graph=True, allow_unused=True)
            pairs = [(g, v) for g, v in zip(first, direction, strict=True) if g is not None and g.requires_grad]
            if not pairs:
                return (None,) * len(direction)
            inner = torch.stack([torch.sum(g * v) for g, v in pairs]).sum()
            return torch.autograd.grad(inner, self._variables, allow_unused=True)

        return self._accumulate(params, product)

    @property
    def _variables(self) -> list[nn.Parameter]:
        return list(self.worker.params.values())

    def _accumulate(
        self, params: Params | None, derive: Callable[[Tensor], tuple[Tensor | None, ...]]
    ) -> dict[str, Tensor]:
        """Sum a derivative of the loss over batches, each weighted by its size, and over the penalties."""
        self.worker.load(self._params if params is None else params)
        total = {name: torch.zeros_like(p) for name, p in self._params.items()}

        def add(loss: Tensor) -> None:
            for tensor, part in zip(total.values(), derive(loss), strict=True):
                if part is not None:
                    tensor.add_(part)

        with torch.enable_grad():
            for batch in self.source.batches():
                add(self.worker.evaluate(batch).losses.sum() / len(self))
            for penalty in self.penalty_terms().values():
                add(penalty)
        return total

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """The names of the classes that the targets index; empty for real targets."""
        targets = self.source.targets
        if targets.is_floating_point() or targets.ndim != 1:
            return ()
        named = self.data.classes if isinstance(self.data, Features) else ()
        return named or tuple(str(i) for i in range(int(targets.max()) + 1))

    @property
    def provenance(self) -> dict[str, Any]:
        """What the numbers depend on, for the caption of every picture."""
        return {
            "loss": self.loss_name,
            **{f"penalty_{name}": weight for name, weight in self.penalties.items()},
            "data": self._data_name,
            "examples": len(self),
            "batchnorm": "frozen",
            "randomness": "off" if self.worker.randomness == "off" else f"seed {self.worker.randomness}",
        }

    @property
    def _data_name(self) -> str:
        name = self.data.source.get("name", self.data.kind) if isinstance(self.data, Features) else "tensors"
        return f"{name} ({len(self)} examples)"


def correct(outputs: Any, targets: Any) -> Bool[Tensor, "b"] | None:
    """Which examples the largest output names rightly; None where outputs or targets are no classes."""
    tensors = isinstance(outputs, Tensor) and isinstance(targets, Tensor)
    if not tensors or targets.is_floating_point() or outputs.ndim != 2 or targets.ndim != 1:
        return None
    return torch.eq(outputs.argmax(1), targets)
