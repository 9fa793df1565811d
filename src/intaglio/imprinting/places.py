"""Places: where features stand in an evaluation, in the inputs or in the embedding, and how others are put there."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

import torch
from jaxtyping import Shaped
from torch import Tensor

from intaglio.errors import InputError
from intaglio.imprinting.subjects import leaf_of, with_leaf
from intaglio.objective import Objective
from intaglio.sources import Batch, MemorySource, SetSource
from intaglio.sources.tree import described, joined, mapped
from intaglio.worker import Evaluation

__all__ = ["InEmbedding", "InInputs"]


class InInputs:
    """Features in one tensor of the inputs.

    Args:
        objective: whose inputs.
        name: of the tensor, where the inputs are several.
    """

    fixed = True  # at every point of a plane the values are the same

    def __init__(self, objective: Objective, name: str | int | None = None) -> None:
        self.objective, self.name = objective, name

    def values(self, batches: Sequence[Batch], found: Sequence[Evaluation]) -> Shaped[Tensor, "n d"]:
        """What stands there, flattened, one row an example."""
        leaf = joined([leaf_of(batch.inputs, self.name) for batch in batches])
        return leaf.reshape(len(leaf), -1)  # type: ignore[no-any-return]

    def train(self, values: Shaped[Tensor, "n d"]) -> Shaped[Tensor, "m d"]:
        """The same of the data that the objective was made with; the values themselves where that is not in memory."""
        source = self.objective.learnt_from
        if not isinstance(source, MemorySource | SetSource):
            return values
        leaf = leaf_of(source.inputs, self.name)
        return leaf.reshape(len(leaf), -1)

    @contextmanager
    def put(self, batch: Batch, rows: Any, values: Shaped[Tensor, "b d"]) -> Iterator[Batch]:
        """The examples at `rows` of a batch, with these values instead."""
        leaf = values.view(len(values), *leaf_of(batch.inputs, self.name).shape[1:])
        others = batch.inputs if isinstance(batch.inputs, Tensor) else mapped(batch.inputs, lambda part: part[rows])
        targets = mapped(batch.targets, lambda part: part[rows])
        yield Batch(with_leaf(others, self.name, leaf), targets, batch.rows[rows], batch.mask)


class InEmbedding:
    """Features that are the embedding's dimensions: what the model computes from it is computed from others.

    Raises:
        InputError: no embedding, or one that is not a single tensor with one row an example, computed once.
    """

    fixed = False

    def __init__(self, objective: Objective) -> None:
        if objective.embedding is None:
            raise InputError("an objective without an embedding", hint="embedding='path.of.module', or ig.Model")
        self.module = objective.worker.model.get_submodule(objective.embedding)
        self.noisy = objective.worker.randomness != "off"
        self.shape = _shape(self.module, objective)

    def values(self, batches: Sequence[Batch], found: Sequence[Evaluation]) -> Shaped[Tensor, "n d"]:
        """The embedding at the parameters of the moment."""
        return torch.cat([each.embedding for each in found if each.embedding is not None])

    def train(self, values: Shaped[Tensor, "n d"]) -> Shaped[Tensor, "m d"]:
        """The same examples: the embedding has no values but these."""
        return values

    @contextmanager
    def put(self, batch: Batch, rows: Any, values: Shaped[Tensor, "b d"]) -> Iterator[Batch]:
        """The examples at `rows`; inside, the module gives these values and computes nothing.

        Under noise it computes all the same, so that what comes after it draws what it draws without an intervention.
        """
        given = values.view(len(values), *self.shape)
        if self.noisy:
            hook = self.module.register_forward_hook(lambda *_: given)
            undo = hook.remove
        else:
            self.module.forward = lambda *_, **__: given
            undo = partial(delattr, self.module, "forward")
        try:
            yield batch.take(rows)
        finally:
            undo()


def _shape(module: torch.nn.Module, objective: Objective) -> tuple[int, ...]:
    """The shape of one example's embedding, as the module gives it."""
    seen: list[Any] = []
    hook = module.register_forward_hook(lambda _, __, output: seen.append(output))
    batch = next(iter(objective.source.batches()))
    try:
        with torch.no_grad():
            objective.worker.evaluate(batch)
    finally:
        hook.remove()
    if len(seen) != 1 or not isinstance(seen[0], Tensor) or len(seen[0]) != len(batch) or not batch.sliceable:
        came = f"an embedding {described(seen[0])}" if len(seen) == 1 else f"an embedding computed {len(seen)} times"
        raise InputError(came, expected="one tensor, computed once, one row an example", hint="another embedding=")
    return tuple(seen[0].shape[1:])
