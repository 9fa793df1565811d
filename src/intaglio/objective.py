"""Objective: model + data + loss + penalties, closed: a deterministic function of the parameters alone."""

import copy
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from fnmatch import fnmatch
from functools import cached_property, partial
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
from intaglio.randomness import untouched
from intaglio.resolve import resolve
from intaglio.sources import Batch, Source, as_source
from intaglio.sources.tree import joined
from intaglio.worker import Evaluation, Worker
from intaglio.worker.batchnorm import Statistics, norms, recomputed, standing
from intaglio.worker.steps import Step, by_forward, by_loss, by_model
from intaglio.worker.twice import twice_differentiable

__all__ = ["Objective", "correct"]

MOST_CLASSES = 10_000  # larger whole numbers are no classes, but counts or identifiers


class Objective:
    """L(θ) = mean over examples of the loss + Σ λ·penalty(θ), at any θ = [W_e, θ′].

    The caller's model is copied and never touched; neither is the global random state.

    Args:
        model: a `Model`, or any module.
        data: `Features`; tensors (inputs, targets), (a, b, …, targets) or a dict with its labels; a Dataset, a
            DataLoader, a Hugging Face dataset, or a list of batches. The order of a loader is drawn once.
        loss: a name from `intaglio.losses`, or ``loss(outputs, targets)`` giving one value per example
            (or one mean per batch, which leaves no per-example channels); or ``"model"``: the ``output.loss``
            that the model itself returns, as those of Hugging Face do.
        penalties: name → weight λ, from `intaglio.regularizers`, e.g. ``{"l2": 1e-4}``.
        embedding: path of the module whose output is the embedding; a `Model` says it itself.
        batch_size: examples per evaluation, chooses speed and memory; a loader keeps its own batches.
        randomness: ``"off"`` (default: evaluation mode), or a seed: dropout stays on, with common random
            numbers at all points.
        forward: instead of a loss, ``forward(model, batch)`` with the data's own batches, giving one loss per
            example, or (losses, outputs).
        batchnorm: ``"frozen"`` keeps the running statistics as trained; ``"recompute"`` finds them anew from the
            data at every point, batch by batch (weighted by size), as after training on.

    Raises:
        InputError: an unknown loss, penalty or policy, a negative weight, data or a model that does not fit.

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
        forward: Callable[[nn.Module, Any], Any] | None = None,
        batchnorm: str = "frozen",
    ) -> None:
        if embedding is None and isinstance(model, Model):
            embedding = "encoder"
        self.data = data
        self.embedding = embedding
        self.batch_size = batch_size
        self.batchnorm = _policy(batchnorm)
        if batch_size is not None and batch_size < 1:
            raise InputError(f"batch_size={batch_size}", expected="at least 1 example")
        if randomness != "off" and not (isinstance(randomness, int) and randomness >= 0):
            raise InputError(f"randomness={randomness!r}", expected="'off', or a seed of at least 0")
        self.loss_name, step = _step(loss, forward)
        self._whole = forward is not None or loss == "model"
        self.penalties = dict(penalties or {})
        self._penalty_functions = {name: resolve(name, intaglio.regularizers) for name in self.penalties}
        for name, weight in self.penalties.items():
            if not 0 <= weight < math.inf:
                raise InputError(f"penalty {name}={weight}", expected="a finite weight of at least 0")
        self.worker = Worker(model, step, embedding=embedding, randomness=randomness)
        self.source: Source = self._read(data)
        self.learnt_from = self.source  # what recomputed statistics are those of
        self._params = clone(self.worker.params)
        self._buffers = self.worker.buffers
        self.start = (dict(self._params), dict(self._buffers))  # the same tensors: none is ever written into

    def _read(self, data: Any) -> Source:
        return as_source(data, self.batch_size, whole=self._whole).to(self.worker.vector)

    def __len__(self) -> int:
        return len(self.source)

    def over(self, data: Any) -> "Objective":
        """The same function of θ over other data; it shares this objective's private model.

        BatchNorm statistics, where they are recomputed, stay those of this objective's data.
        """
        other = copy.copy(self)
        other.data = data
        other.source = self._read(data)
        for name in ("classes", "classifies", "per_example"):  # what was found out about the other data
            vars(other).pop(name, None)
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

    @property
    def standing(self) -> Params:
        """θ where the objective stands now, without a copy: to read, never to write into."""
        return dict(self._params)

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
        elif unknown := set(within) - set(names):
            raise InputError(f"no parameters {', '.join(sorted(unknown))}", expected=f"some of {', '.join(names)}")
        else:
            found = [name for name in names if name in within]
        if not found:
            raise InputError(
                f"{within!r} matches no parameter", expected=f"a block, or a pattern for {', '.join(names)}"
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
        with self._at(params), torch.no_grad():
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
        return torch.cat(self._each(params, lambda found: found.losses))

    def outputs(self, params: Params | None = None) -> Any:
        """The model's outputs for every example: (n, …), or the model's own structure of such."""
        return joined(self._each(params, lambda found: found.outputs))

    def embeddings(self, params: Params | None = None) -> Float[Tensor, "n d"]:
        """The embedding of every example.

        Raises:
            InputError: the objective was not told which module's output is the embedding.
        """
        if self.embedding is None:
            raise InputError("an objective without an embedding", hint="embedding='path.of.module', or ig.Model")
        return torch.cat(self._each(params, lambda found: found.embedding))

    def _each(self, params: Params | None, part: Callable[[Evaluation], Any]) -> list[Any]:
        """One part of the evaluation of every batch."""
        with self._at(params), torch.no_grad():
            return [part(self.worker.evaluate(batch)) for batch in self.source.batches()]

    @contextmanager
    def _at(self, params: Params | None) -> Iterator[None]:
        """The worker at `params`, with statistics that belong there; global random states come back as they were."""
        self.worker.load(self._params if params is None else params)
        with untouched():
            found = self.statistics([lambda: None])
            with nullcontext() if found is None else standing(self.worker.model, found[0]):
                yield

    def restore(self) -> None:
        """Bring the private model back to where the objective stands."""
        self.worker.load(self._params, self._buffers)

    def statistics(self, moves: Sequence[Callable[[], None]]) -> list[Statistics] | None:
        """BatchNorm statistics where each of `moves` takes the worker; None where they are frozen."""
        if self.batchnorm == "frozen" or not norms(self.worker.model):
            return None
        return recomputed(self.worker, self.learnt_from, moves)

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

        with twice_differentiable(self.worker.model):
            return self._accumulate(params, product)

    @property
    def _variables(self) -> list[nn.Parameter]:
        return list(self.worker.params.values())

    def _accumulate(
        self, params: Params | None, derive: Callable[[Tensor], tuple[Tensor | None, ...]]
    ) -> dict[str, Tensor]:
        """Sum a derivative of the loss over batches, each weighted by its size, and over the penalties."""
        if self.batchnorm == "recompute":
            raise InputError("a derivative with batchnorm='recompute'", hint="batchnorm='frozen', which has one")
        total = {name: torch.zeros_like(p) for name, p in self._params.items()}

        def add(loss: Tensor) -> None:
            for tensor, part in zip(total.values(), derive(loss), strict=True):
                if part is not None:
                    tensor.add_(part)

        with self._at(params), torch.enable_grad():
            for batch in self.source.batches():
                self.worker.halving.run(batch, lambda piece: add(self.worker.evaluate(piece).losses.sum() / len(self)))
            for penalty in self.penalty_terms().values():
                add(penalty)
        return total

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """The names of the classes that the targets index; empty for targets that are no classes."""
        targets = self.source.targets
        if targets is None or not _are_classes(targets):
            return ()
        named = self.data.classes if isinstance(self.data, Features) else ()
        return named or tuple(str(i) for i in range(int(targets.max()) + 1))

    @property
    def per_example(self) -> bool:
        """Whether the loss gives each example its own value, rather than the batch's mean."""
        return self._sample[0]

    @property
    def classifies(self) -> bool:
        """Whether the largest output names a class, so that there is an accuracy."""
        return bool(self.classes) and self._sample[1]

    @cached_property
    def _sample(self) -> tuple[bool, bool]:
        """What one batch shows: losses per example, and outputs that score classes."""
        batch = next(iter(self.source.batches()))
        with untouched(), torch.no_grad():
            found = self.worker.evaluate(batch)
        return found.per_example, correct(found.outputs, batch.targets) is not None

    @property
    def words(self) -> str:
        """The function in words: ``cross_entropy + 0.0001 l2``."""
        return " + ".join([self.loss_name, *(f"{weight:g} {name}" for name, weight in self.penalties.items())])

    @property
    def provenance(self) -> dict[str, Any]:
        """What the numbers depend on, for the caption of every picture."""
        clipped = {"max_norm": f"rows clipped when looked up in {', '.join(self.worker.max_norm)}"}
        return {
            "loss": self.loss_name,
            **{f"penalty_{name}": weight for name, weight in self.penalties.items()},
            "data": self._data_name,
            "examples": len(self),
            "mode": "eval",
            "batchnorm": self._batchnorm_name,
            "randomness": "off" if self.worker.randomness == "off" else f"seed {self.worker.randomness}",
            **(clipped if self.worker.max_norm else {}),
        }

    @property
    def _batchnorm_name(self) -> str:
        return "frozen" if self.batchnorm == "frozen" else f"recomputed over {self.learnt_from.plan}"

    @property
    def _data_name(self) -> str:
        features = isinstance(self.data, Features)
        name = self.data.source.get("name", self.data.kind) if features else self.source.name
        return f"{name} ({len(self)} examples)"


def _step(loss: str | Callable[..., Tensor], forward: Callable[[nn.Module, Any], Any] | None) -> tuple[str, Step]:
    """A name for the loss, and how it is found."""
    if forward is not None:
        if loss != "cross_entropy":
            raise InputError("a loss and a forward", expected="one of them, for the forward gives the losses")
        return _name(forward), by_forward(forward)
    if loss == "model":
        return "model", by_model()
    return loss if isinstance(loss, str) else _name(loss), by_loss(resolve(loss, intaglio.losses))


def _name(function: Callable[..., Any]) -> str:
    """``huber``, or with options ``huber(delta=0.5)``."""
    if isinstance(function, partial):
        options = [*map(str, function.args), *(f"{name}={value}" for name, value in function.keywords.items())]
        return f"{_name(function.func)}({', '.join(options)})"
    return getattr(function, "__name__", type(function).__name__)


def _policy(batchnorm: str) -> str:
    if batchnorm not in ("frozen", "recompute"):
        raise InputError(f"batchnorm={batchnorm!r}", expected="'frozen' or 'recompute'")
    return batchnorm


def _are_classes(targets: Any) -> bool:
    if not isinstance(targets, Tensor) or targets.ndim != 1 or targets.dtype == torch.bool:
        return False
    return not targets.is_floating_point() and int(targets.min()) >= 0 and int(targets.max()) < MOST_CLASSES


def correct(outputs: Any, targets: Any) -> Bool[Tensor, "b"] | None:
    """Which examples the largest output names rightly; None where outputs or targets are no classes."""
    tensors = isinstance(outputs, Tensor) and isinstance(targets, Tensor)
    if not tensors or targets.is_floating_point() or outputs.ndim != 2 or targets.ndim != 1 or outputs.shape[1] < 2:
        return None  # a single logit has no largest
    return torch.eq(outputs.argmax(1), targets)
