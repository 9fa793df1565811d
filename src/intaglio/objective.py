"""Objective: model + data + loss + penalties, closed: a deterministic function of the parameters alone."""

import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from functools import cached_property
from typing import Any

import torch
from jaxtyping import Float, Int64, Integer
from torch import Tensor, nn

from intaglio.derivatives import bend, reached, slope
from intaglio.errors import InputError
from intaglio.features import Features, Streamed
from intaglio.model import Model
from intaglio.params import Params, clone, selected
from intaglio.provenance import provenance_of
from intaglio.randomness import untouched
from intaglio.regularizers.weighed import terms, weighed
from intaglio.sources import Batch, Sets, Source, StreamSource, as_source
from intaglio.sources.tree import joined, mapped
from intaglio.worker import Evaluation, Worker
from intaglio.worker.answers import are_classes, correct
from intaglio.worker.batchnorm import Statistics, norms, recomputed, standing
from intaglio.worker.chosen import chosen
from intaglio.worker.twice import twice_differentiable

__all__ = ["Objective"]


class Objective:
    """L(θ) = mean over examples of the loss + Σ λ·penalty(θ), at any θ = [W_e, θ′].

    The caller's model is copied and never touched; neither is the global random state.

    Args:
        model: a `Model`, or any module.
        data: `Features`; tensors (inputs, targets), (a, b, …, targets) or a dict with its labels; a Dataset, a
            DataLoader, a Hugging Face dataset, or a list of batches. The order of a loader is drawn once.
        loss: a name from `intaglio.losses`, or ``loss(outputs, targets)`` giving one value per example
            (or one mean per batch, which leaves no per-example channels); or ``"model"``: the ``output.loss``
            that the model itself returns, as those of Hugging Face do. ``"reconstruction"`` compares outputs with
            inputs.
        penalties: name → weight λ, from `intaglio.regularizers`, e.g. ``{"l2": 1e-4}``; or function → λ.
        embedding: path of the module whose output is the embedding; a `Model` says it itself.
        batch_size: examples per evaluation, chooses speed and memory; a loader keeps its own batches.
        randomness: ``"off"`` (default: evaluation mode), or a seed: dropout stays on, with common random
            numbers at all points.
        forward: instead of a loss, ``forward(model, batch)`` with the data's own batches, giving one loss per
            example, or (losses, outputs).
        batchnorm: ``"frozen"`` keeps the running statistics as trained; ``"recompute"`` finds them anew from the
            data at every point, batch by batch (weighted by size), as after training on.
        sets: of a loss that compares examples, the batch plan: which stand in a set together. By default sets of
            `batch_size`, or 64, drawn with seed 0; a loader's batches are the sets. For a loss of your own, say it.
        sees: what the loss is given, ``"outputs"`` or ``"embedding"``: over sets by default the embedding, if any.

    Raises:
        InputError: an unknown loss, penalty or policy, a negative weight, data or a model that does not fit, or sets
            of a loss or of data that has none.

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
        penalties: Mapping[Any, float] | None = None,
        embedding: str | None = None,
        batch_size: int | None = None,
        randomness: str | int = "off",
        forward: Callable[[nn.Module, Any], Any] | None = None,
        batchnorm: str = "frozen",
        sets: Sets | None = None,
        sees: str | None = None,
    ) -> None:
        if embedding is None and isinstance(model, Model):
            embedding = "encoder"
        self.data = data
        self.embedding = embedding
        self.batch_size = batch_size
        self.batchnorm = batchnorm
        if batchnorm not in ("frozen", "recompute"):
            raise InputError(f"batchnorm={batchnorm!r}", expected="'frozen' or 'recompute'")
        if batch_size is not None and batch_size < 1:
            raise InputError(f"batch_size={batch_size}", expected="at least 1 example")
        if randomness != "off" and not (isinstance(randomness, int) and randomness >= 0):
            raise InputError(f"randomness={randomness!r}", expected="'off', or a seed of at least 0")
        how = chosen(loss, forward, sets=sets is not None, sees=sees, embedding=embedding)
        self.loss_name, self.kind, self._whole = how.name, how.kind, how.whole
        self.loss = how.loss
        self._drawn = sets
        self.weighed = weighed(penalties or {})
        self.worker = Worker(model, how.step, embedding=embedding, randomness=randomness)
        self.source: Source = self._read(data)
        self.learnt_from = self.source  # what recomputed statistics are those of
        self._params = clone(self.worker.params)
        self._buffers = self.worker.buffers
        self.start = (dict(self._params), dict(self._buffers))  # the same tensors: none is ever written into
        for name, each in self.weighed.items():
            if each.of_embedding and not self.blocks["embedding"]:  # found now: it takes a gradient
                came = f"penalty {name} of a model without an embedding that can be trained"
                raise InputError(came, expected="embedding='path.of.module', or ig.Model")

    def _read(self, data: Any) -> Source:
        if self.kind == "inputs" and isinstance(data, Tensor):
            data = (data, data)
        source = as_source(data, self.batch_size, whole=self._whole, sets=self.sets)
        if self._drawn is not None and isinstance(source, StreamSource):
            came = f"sets to be drawn from {source.name}, which comes in batches"
            raise InputError(came, expected="examples in memory", hint="leaving sets out: its batches are the sets")
        return source.to(self.worker.vector)

    @property
    def sets(self) -> Sets | None:
        """The batch plan of a loss over sets; None of any other."""
        return (self._drawn or Sets(size=self.batch_size or Sets.size)) if self.kind == "sets" else None

    def __len__(self) -> int:
        return len(self.source)

    def over(self, data: Any) -> "Objective":
        """The same function of θ over other data; it shares this objective's private model.

        BatchNorm statistics, where they are recomputed, stay those of this objective's data.
        """
        other = copy.copy(self)
        other.data = data
        other.source = self._read(data)
        for name in ("classes", "labels", "_sample"):  # what was found out about the other data
            vars(other).pop(name, None)
        return other

    def without_penalties(self) -> "Objective":
        """The data term alone, with this objective's private model."""
        other = copy.copy(self)
        other.weighed = {}
        return other

    @property
    def penalties(self) -> dict[str, float]:
        """The weights λ by name."""
        return {name: each.weight for name, each in self.weighed.items()}

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
            own = reached(embedding, self.worker.params)
        return {"embedding": own, "body": [name for name in names if name not in own]}

    def select(self, within: str | Sequence[str] | None) -> list[str]:
        """The names of the parameters in one part of θ.

        Args:
            within: None for all; a block, "embedding" or "body"; a module, ``"encoder"``; a pattern of
                parameter names, ``"encoder.*.weight"``; or several names.

        Raises:
            InputError: nothing of that name, or a block without parameters.
        """
        block = self.blocks.get(within) if isinstance(within, str) else None
        return block or selected(self._params, within)

    def __call__(self, params: Params | None = None) -> float:
        """The total L(θ), accumulated in float64."""
        return sum(self.terms(params).values())

    def terms(self, params: Params | None = None) -> dict[str, float]:
        """The mean data loss and each weighted penalty; they sum to the total."""
        data = float(self.examples(params).double().mean())
        with torch.no_grad():
            return {"data": data, **{name: float(value) for name, value in self.penalty_terms().items()}}

    def scores(self, params: Params | None = None) -> dict[str, float]:
        """``loss``; where there are penalties ``data_loss``; of classes ``accuracy``, the share named rightly."""
        losses, right = 0.0, []
        with self._at(params), torch.no_grad():
            for batch in self.source.batches():
                found = self.worker.evaluate(batch)
                losses += float(found.losses.double().sum())
                right.append(correct(found.outputs, batch.targets) if self.kind == "targets" else None)
            data = losses / len(self)
            scores = {"loss": data + sum(float(value) for value in self.penalty_terms().values())}
        scores |= {"data_loss": data} if self.weighed else {}
        if any(each is None for each in right):
            return scores
        return scores | {"accuracy": sum(int(each.sum()) for each in right if each is not None) / len(self)}

    def batch_loss(self, batch: Batch) -> Float[Tensor, ""]:
        """Mean loss of one batch plus penalties at the parameters last written, differentiable."""
        loss = self.worker.evaluate(batch).losses.mean()
        for penalty in self.penalty_terms().values():
            loss = loss + penalty
        return loss

    def penalty_terms(self) -> dict[str, Float[Tensor, ""]]:
        """λ·penalty at the parameters last written to the worker, as differentiable scalars."""
        return terms(self.weighed, self.worker.params, lambda: self.blocks["embedding"])

    def examples(self, params: Params | None = None) -> Float[Tensor, "n"]:
        """The loss of every example, in the data's order, without penalties."""
        return self.in_data_order(torch.cat(self._each(params, lambda found: found.losses)))  # type: ignore[no-any-return]

    def outputs(self, params: Params | None = None) -> Any:
        """What the loss sees of every example: the model's outputs (n, …), or its own structure of such.

        Where the loss sees the embedding, that.
        """
        return self.in_data_order(joined(self._each(params, lambda found: found.outputs)))

    def embeddings(self, params: Params | None = None) -> Float[Tensor, "n d"]:
        """The embedding of every example.

        Raises:
            InputError: the objective was not told which module's output is the embedding.
        """
        if self.embedding is None:
            raise InputError("an objective without an embedding", hint="embedding='path.of.module', or ig.Model")
        return self.in_data_order(torch.cat(self._each(params, lambda found: found.embedding)))  # type: ignore[no-any-return]

    def places(self, rows: Integer[Tensor, "b"]) -> Integer[Tensor, "b"]:
        """Where in the data the source's `rows` stand; only sets have an order of their own."""
        return rows if self.source.order is None else self.source.order[rows]

    def in_data_order(self, tree: Any) -> Any:
        """Tensors whose rows stand as the batches give them, in the data's own order."""
        order = self.source.order
        if order is None:
            return tree
        back = torch.argsort(order)
        return mapped(tree, lambda each: each[back.to(each.device)])

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
        return self._accumulate(params, lambda loss: slope(loss, self._variables))

    def hvp(self, vector: Params, params: Params | None = None) -> dict[str, Tensor]:
        """∇²L(θ)·v by differentiating twice in reverse; exact, penalties included."""
        direction = [vector[name].to(p) for name, p in self.worker.params.items()]
        with twice_differentiable(self.worker.model):
            return self._accumulate(params, lambda loss: bend(loss, self._variables, direction))

    @property
    def _variables(self) -> list[nn.Parameter]:
        return list(self.worker.params.values())

    def _accumulate(
        self, params: Params | None, derive: Callable[[Tensor], Sequence[Tensor | None]]
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
        if targets is None or not are_classes(targets):
            return ()
        named = self.described.classes if isinstance(self.described, Features) else ()
        return named or tuple(str(i) for i in range(int(targets.max()) + 1))

    @cached_property
    def labels(self) -> Int64[Tensor, "n"] | None:
        """The class of every example, in the source's order; None for targets that are no classes."""
        targets = self.source.targets
        return targets.long() if targets is not None and self.classes else None

    @property
    def described(self) -> Any:
        """What names the features and the classes: the data itself; of a stream its head."""
        return self.data.head if isinstance(self.data, Streamed) else self.data

    @property
    def per_example(self) -> bool:
        """Whether the loss gives each example its own value, rather than the batch's mean."""
        return self._sample[0]

    @property
    def classifies(self) -> bool:
        """Whether the largest output names a class, so that there is an accuracy."""
        return self.kind == "targets" and bool(self.classes) and self._sample[1]

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
        return provenance_of(self)
