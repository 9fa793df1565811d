"""Worker: a private copy of the caller's model whose parameters can be written quickly, and evaluated."""

import copy
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor, nn

from intaglio.errors import InputError
from intaglio.params import Params, check_like, clone
from intaglio.randomness import seeded
from intaglio.sources import Batch
from intaglio.worker.embedded import first_tensor, module_at, rows_of
from intaglio.worker.evaluation import Evaluation
from intaglio.worker.flat import check_apart, flattened, gathered
from intaglio.worker.given import copied, written
from intaglio.worker.halving import Halving
from intaglio.worker.lookups import neutralised
from intaglio.worker.noise import dropping
from intaglio.worker.steps import Step

__all__ = ["Worker"]


class Worker:
    """Evaluates a private copy of a model at any parameters.

    All trainable parameters live in one contiguous vector, so that moving to θ₀ + Σ cᵢdᵢ is a few
    vector operations and no allocation.

    Args:
        model: stays as it is; its copy is put into evaluation mode.
        step: makes losses and outputs of the model and a batch.
        embedding: path of the module whose output is the embedding, e.g. ``"encoder.layer4"``.
        randomness: ``"off"``, or a seed: dropout stays on, with the same noise at every point.

    Raises:
        InputError: a model that cannot be copied, parameters that cannot be moved about, or no module at `embedding`.
    """

    def __init__(self, model: nn.Module, step: Step, *, embedding: str | None, randomness: str | int) -> None:
        self.model = _copied(model).eval()
        check_apart(model)
        self.step = step
        self.randomness = randomness
        self.embedding = embedding
        self.params = _trainable(self.model)
        self.vector = gathered(self.params)
        self.max_norm = neutralised(self.model)
        self.halving = Halving()
        self.writes: bool | None = None  # into its inputs; found out with the first batch
        recurrent = any(isinstance(module, nn.RNNBase) for module in self.model.modules())
        self._warned = recurrent and self.vector.is_cuda
        self._caught: Tensor | None = None
        if embedding is not None:
            module_at(self.model, embedding).register_forward_hook(self._catch)

    def fork(self) -> "Worker":
        """An independent worker at the same parameters: what is written into one never reaches the other."""
        with torch.no_grad():
            other = copy.deepcopy(self)
        _as_leaves(other.model, self.model)
        other.params = _trainable(other.model)
        other.vector = gathered(other.params)
        return other

    def _catch(self, module: nn.Module, inputs: Any, output: Any) -> None:
        self._caught = first_tensor(output, str(self.embedding))

    def flatten(self, params: Params) -> Float[Tensor, "p"]:
        """`params` laid out as the worker's own vector."""
        return flattened(params, self.params, self.vector)

    @torch.no_grad()
    def load(self, params: Params, buffers: Params | None = None) -> None:
        """Write `params`, and `buffers` where given, into the copy."""
        check_like(params, self.params, what="parameters")
        for name, own in self.params.items():
            own.copy_(params[name])
        own_buffers = dict(self.model.named_buffers())  # scripted modules have no get_buffer
        for name, buffer in (buffers or {}).items():
            own_buffers[name].copy_(buffer)

    @property
    def buffers(self) -> dict[str, Tensor]:
        """A copy of the model's buffers: running statistics and the like."""
        return clone(dict(self.model.named_buffers()))

    def evaluate(self, batch: Batch) -> Evaluation:
        """Losses, outputs and embedding of one batch at the parameters last written.

        Raises:
            InputError: a loss or an embedding that is not one per example.
            RunError: memory runs out with a single example.
        """
        return Evaluation.joined(self.halving.run(batch, self._evaluate))

    def _evaluate(self, batch: Batch) -> Evaluation:
        self._caught = None
        losses, outputs = self.run(batch)
        each = _per_example(losses, len(batch))
        embedding = None if self.embedding is None else rows_of(self._caught, batch, self.embedding)
        self._caught = None
        return Evaluation(each, outputs, embedding, per_example=losses.ndim > 0)

    def run(self, batch: Batch) -> tuple[Any, Any]:
        """Losses and outputs of one batch as the step gives them, unchecked; the batch stays as it is."""
        own = batch if self.writes is False else copied(batch)
        found = self._stepped(own)
        if self.writes is None:
            self.writes = written(own)
        return found

    def _stepped(self, batch: Batch) -> tuple[Any, Any]:
        if self.randomness == "off" and not self._warned:
            return self.step(self.model, batch)
        with self._conditions(batch):
            return self.step(self.model, batch)

    @contextmanager
    def _conditions(self, batch: Batch) -> Iterator[None]:
        """The same noise for this batch at every point (common random numbers), and no word on scattered weights."""
        with ExitStack() as stack:
            if self.randomness != "off":
                stack.enter_context(seeded("noise", self.randomness, int(batch.rows[0])))
                stack.enter_context(dropping(self.model))
            if self._warned:  # cuDNN wants a recurrent layer's weights for itself; ours lie in one vector
                stack.enter_context(warnings.catch_warnings())
                warnings.filterwarnings("ignore", message="RNN module weights are not part of single contiguous")
            yield


def _copied(model: nn.Module) -> nn.Module:
    if not isinstance(model, nn.Module):
        raise InputError(f"a model of type {type(model).__name__}", expected="a torch.nn.Module")
    try:
        with torch.no_grad():
            found = copy.deepcopy(model)
        _as_leaves(found, model)
        return found
    except (RuntimeError, TypeError) as error:
        came = f"a model that cannot be copied: {str(error).partition(chr(10))[0]}"
        hint = "keeping results of forward passes out of its attributes, and parametrizations.weight_norm"
        raise InputError(came, expected="copy.deepcopy(model) to work", hint=hint) from error


def _as_leaves(copied: nn.Module, model: nn.Module) -> None:
    """Let a copy's parameters take gradients as the model's do: those of a scripted module are no leaves otherwise."""
    for p, original in zip(copied.parameters(), model.parameters(), strict=True):
        if p.requires_grad != original.requires_grad:
            p.requires_grad_(original.requires_grad)


def _trainable(model: nn.Module) -> dict[str, Any]:
    """Parameters by name; those of scripted modules are plain tensors."""
    return {name: p for name, p in model.named_parameters() if p.requires_grad}


def _per_example(losses: Any, count: int) -> Float[Tensor, "b"]:
    if not isinstance(losses, Tensor) or not losses.is_floating_point():
        kind = losses.dtype if isinstance(losses, Tensor) else type(losses).__name__
        raise InputError(f"a loss of type {kind}", expected="a tensor of real numbers")
    if losses.ndim == 0:  # the mean over the batch: every example stands for it
        return losses.expand(count)
    if losses.shape != (count,):
        came = f"a loss of shape {tuple(losses.shape)} for a batch of {count}"
        raise InputError(came, expected=f"({count},), one value per example, or one mean", hint="reduction='none'")
    return losses
