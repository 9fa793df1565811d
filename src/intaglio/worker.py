"""Worker: a private copy of the caller's model whose parameters can be written quickly, and evaluated."""

import copy
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from jaxtyping import Float, Shaped
from torch import Tensor, nn

from intaglio.errors import InputError, nearest_first
from intaglio.params import Params, check_like, clone
from intaglio.randomness import seeded
from intaglio.sources import Batch

__all__ = ["Evaluation", "Worker"]

ALIGNMENT = 16  # elements: each tensor begins on a cache line, as the matrix kernels like it

DROPOUTS = (nn.Dropout, nn.Dropout1d, nn.Dropout2d, nn.Dropout3d, nn.AlphaDropout, nn.FeatureAlphaDropout)


@dataclass(frozen=True)
class Evaluation:
    """One batch at one point: a loss per example, the model's outputs, and the embedding if it has one."""

    losses: Float[Tensor, "b"]
    outputs: Any
    embedding: Float[Tensor, "b d"] | None


class Worker:
    """Evaluates a private copy of a model at any parameters.

    All trainable parameters live in one contiguous vector, so that moving to θ₀ + Σ cᵢdᵢ is a few
    vector operations and no allocation.

    Args:
        model: stays as it is; its copy is put into evaluation mode.
        loss: ``loss(outputs, targets)``, one value per example, or one mean over the batch.
        embedding: path of the module whose output is the embedding, e.g. ``"encoder.layer4"``.
        randomness: ``"off"``, or a seed: dropout stays on, with the same noise at every point.

    Raises:
        InputError: nothing to train, parameters of several types, or no module at `embedding`.
    """

    def __init__(
        self, model: nn.Module, loss: Callable[..., Tensor], *, embedding: str | None, randomness: str | int
    ) -> None:
        self.model = copy.deepcopy(model).eval()
        self.loss = loss
        self.randomness = randomness
        self.params = {name: p for name, p in self.model.named_parameters() if p.requires_grad}
        self.vector = self._gather()
        self._caught: Tensor | None = None
        if embedding is not None:
            self._module(embedding).register_forward_hook(self._catch)

    def _gather(self) -> Float[Tensor, "p"]:
        """Move all trainable parameters into one vector, each a view of its part."""
        if not self.params:
            raise InputError("a model without trainable parameters", expected="at least one with requires_grad")
        kinds = {(p.dtype, p.device) for p in self.params.values()}
        if len(kinds) > 1:
            came = ", ".join(f"{dtype} on {device}" for dtype, device in sorted(kinds, key=str))
            raise InputError(
                f"parameters of several types: {came}", expected="one dtype and device", hint="model.float()"
            )
        ends = [-(-p.numel() // ALIGNMENT) * ALIGNMENT for p in self.params.values()]
        dtype, device = kinds.pop()
        if not dtype.is_floating_point:
            raise InputError(f"parameters of type {dtype}", expected="real floating numbers", hint="model.float()")
        vector = torch.zeros(sum(ends), dtype=dtype, device=device)
        for part, p in zip(torch.split(vector, ends), self.params.values(), strict=True):
            view = part[: p.numel()].view(p.shape)
            view.copy_(p.detach())
            p.data = view
        return vector

    def fork(self) -> "Worker":
        """An independent worker at the same parameters: what is written into one never reaches the other."""
        other = copy.deepcopy(self)
        other.vector = other._gather()
        return other

    def _module(self, path: str) -> nn.Module:
        try:
            return self.model.get_submodule(path)
        except AttributeError:
            valid = nearest_first(path, (name for name, _ in self.model.named_modules() if name))
            raise InputError(f"no module {path!r} in the model", expected=f"one of {', '.join(valid[:12])}") from None

    def _catch(self, module: nn.Module, inputs: Any, output: Any) -> None:
        tensor = output[0] if isinstance(output, tuple) else output
        self._caught = tensor.flatten(1) if tensor.ndim > 1 else tensor.unsqueeze(1)

    def flatten(self, params: Params) -> Float[Tensor, "p"]:
        """`params` laid out as the worker's own vector."""
        check_like(params, self.params, what="parameters")
        vector = torch.zeros_like(self.vector)
        offset = 0
        for name, own in self.params.items():
            vector[offset : offset + own.numel()].copy_(params[name].detach().flatten())
            offset += -(-own.numel() // ALIGNMENT) * ALIGNMENT
        return vector

    @torch.no_grad()
    def load(self, params: Params, buffers: Params | None = None) -> None:
        """Write `params`, and `buffers` where given, into the copy."""
        check_like(params, self.params, what="parameters")
        for name, own in self.params.items():
            own.copy_(params[name])
        for name, buffer in (buffers or {}).items():
            self.model.get_buffer(name).copy_(buffer)

    @property
    def buffers(self) -> dict[str, Tensor]:
        """A copy of the model's buffers: running statistics and the like."""
        return clone(dict(self.model.named_buffers()))

    def evaluate(self, batch: Batch) -> Evaluation:
        """Losses, outputs and embedding of one batch at the parameters last written."""
        self._caught = None
        with self._noise(batch):
            outputs = self._forward(batch.inputs)
            losses = self.loss(outputs, batch.targets)
        embedding, self._caught = self._caught, None
        return Evaluation(self._per_example(losses, len(batch)), outputs, embedding)

    def _forward(self, inputs: Any) -> Any:
        if isinstance(inputs, dict):
            return self.model(**inputs)
        if isinstance(inputs, tuple | list):
            return self.model(*inputs)
        return self.model(inputs)

    @staticmethod
    def _per_example(losses: Shaped[Tensor, "*n"], count: int) -> Float[Tensor, "b"]:
        if losses.ndim == 0:  # the mean over the batch: every example stands for it
            return losses.expand(count)
        if losses.shape != (count,):
            came = f"a loss of shape {tuple(losses.shape)} for a batch of {count}"
            raise InputError(came, expected=f"({count},), one value per example, or one mean", hint="reduction='none'")
        return losses

    @contextmanager
    def _noise(self, batch: Batch) -> Iterator[None]:
        """The same dropout noise for this batch at every point: common random numbers."""
        if self.randomness == "off":
            yield
            return
        with seeded("noise", self.randomness, int(batch.rows[0])), self._dropping():
            yield

    @contextmanager
    def _dropping(self) -> Iterator[None]:
        """Dropout on, everything else in evaluation mode."""
        layers = [layer for layer in self.model.modules() if isinstance(layer, DROPOUTS)]
        for layer in layers:
            layer.train()
        try:
            yield
        finally:
            for layer in layers:
                layer.eval()
