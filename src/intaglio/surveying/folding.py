"""Folding: frozen normalisation taken into the weights of the layer before it, where nothing else reads that layer."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from intaglio.objective import Objective
from intaglio.params import Params
from intaglio.randomness import derive, untouched
from intaglio.sources import Batch
from intaglio.sources.tree import tensors
from intaglio.surveying.readers import Readers
from intaglio.surveying.repeatable import agree, runs
from intaglio.worker import Evaluation

__all__ = ["Folding"]

LAYERS = (nn.Linear, nn.Conv1d, nn.Conv2d, nn.Conv3d)
NORMS = (nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d)
FEW = 2  # examples that show who reads what
JITTER = 0.1  # of the second point at which values are compared, over a tensor's own size
CLOSE = 1e-5  # what the mean loss may differ by, over itself: the promise for every value


class Folding:
    """γ(W∗x + b − μ)/√(σ² + ε) + β = W′∗x + b′, with W′ and b′ computed once a point.

    The parameters keep their values: layers answer with others. In double precision, where the last digits count,
    nothing is folded; nor where statistics are recomputed.

    Args:
        pairs: layer → the normalisation that alone reads it.
    """

    def __init__(self, pairs: Mapping[nn.Module, nn.Module]) -> None:
        self.pairs = dict(pairs)
        self._weights: dict[nn.Module, tuple[Tensor, Tensor]] = {}
        self._answered: dict[nn.Module, Tensor] = {}

    @classmethod
    def of(
        cls,
        objective: Objective,
        origin: Params,
        head: Batch,
        kept: Callable[[nn.Module], AbstractContextManager[None]],
    ) -> "Folding":
        """What can be folded of a model: by who reads what at the origin, and by the values there and beside it.

        Args:
            objective: its worker's parameters are the origin's afterwards.
            origin: of the plane.
            head: some examples.
            kept: lays out the weights as they will be.
        """
        worker = objective.worker
        model = worker.model
        layers = [each for each in model.modules() if _plain(each, LAYERS) or _statistical(each)]
        if objective.batchnorm != "frozen" or not any(map(_statistical, layers)) or _compiled(model):
            return cls({})
        try:
            with untouched(), torch.no_grad(), kept(model):
                worker.load(origin)
                found = cls(_pairs(objective, layers, head))
                points = [origin, _jittered(origin)] if found.pairs else []
                return found if all(found._holds(objective, point, head) for point in points) else cls({})
        except Exception:  # whatever a model says of being looked at: it can be evaluated as it is
            return cls({})
        finally:
            worker.load(origin)

    def _holds(self, objective: Objective, point: Params, head: Batch) -> bool:
        """Whether values stay at a point."""
        worker = objective.worker
        worker.load(point)
        wanted = worker.evaluate(head)
        self.renew()
        with self.folded():
            return _same(worker.evaluate(head), wanted)

    def renew(self) -> None:
        """The parameters have moved."""
        self._weights.clear()

    @contextmanager
    def folded(self) -> Iterator[None]:
        """Inside, layers answer for the normalisation behind them, except where a gradient is asked for."""
        for layer, norm in self.pairs.items():
            layer.forward = partial(self._answer, layer, layer.forward)
            norm.forward = partial(self._pass, norm, norm.forward)
        try:
            yield
        finally:
            for module in (*self.pairs, *self.pairs.values()):
                del module.forward
            self._answered.clear()

    def _answer(self, layer: Any, forward: Callable[[Tensor], Tensor], input: Tensor) -> Tensor:
        if torch.is_grad_enabled():
            return forward(input)
        if layer not in self._weights:
            self._weights[layer] = _weights(layer, self.pairs[layer])
        weight, bias = self._weights[layer]
        linear = type(layer) is nn.Linear
        found = functional.linear(input, weight, bias) if linear else layer._conv_forward(input, weight, bias)
        self._answered[self.pairs[layer]] = found
        return found

    def _pass(self, norm: nn.Module, forward: Callable[[Tensor], Tensor], input: Tensor) -> Tensor:
        return input if self._answered.pop(norm, None) is input else forward(input)


def _plain(module: nn.Module, types: tuple[type[nn.Module], ...]) -> bool:
    """Whether torch's own code computes a module, in single precision, and nobody listens."""
    if type(module) not in types or "forward" in vars(module) or module._forward_hooks or module._forward_pre_hooks:
        return False
    return all(part is None or part.dtype == torch.float32 for part in module._parameters.values())


def _statistical(module: nn.Module) -> bool:
    return _plain(module, NORMS) and module.running_mean is not None and not module.training


def _compiled(model: nn.Module) -> bool:
    """Whether a compiler has taken over, which looks at layers at times of its own."""
    kinds = [type(each).__name__ for each in model.modules()]
    return "OptimizedModule" in kinds or any(getattr(m, "_compiled_call_impl", None) for m in model.modules())


def _pairs(objective: Objective, layers: list[nn.Module], head: Batch) -> dict[nn.Module, nn.Module]:
    """Layers that can be folded, each with its normalisation."""
    few = head.take(slice(0, FEW)) if head.sliceable and len(head) > FEW else head
    few = few if few is head or runs(objective, few) else head
    readers = Readers(layers)
    with readers.noting():
        found = objective.worker.evaluate(few)
    fitting = {first for first, calls in readers.calls.items() if any(_fits(first, each.output) for each in calls)}
    pairs = readers.pairs()
    del found  # whose outputs may have been a layer's
    if readers.branches:
        return {}
    return {first: norm for first, norm in pairs.items() if first in fitting and type(norm) in NORMS}


def _fits(layer: nn.Module, output: Any) -> bool:
    """Whether an output's second axis is that of the layer's units, in the precision of its weights."""
    return type(layer) in LAYERS and output.ndim == layer.weight.ndim and output.dtype == torch.float32


def _weights(layer: Any, norm: Any) -> tuple[Tensor, Tensor]:
    """W′ and b′."""
    scale = (norm.running_var + norm.eps).rsqrt()
    scale = scale if norm.weight is None else scale * norm.weight
    shift = (-norm.running_mean if layer.bias is None else layer.bias - norm.running_mean) * scale
    weight = layer.weight * scale.view(-1, *[1] * (layer.weight.ndim - 1))
    return weight, shift if norm.bias is None else shift + norm.bias


def _jittered(origin: Params) -> dict[str, Tensor]:
    """A point beside the origin, where nothing is zero by chance: every tensor moved by a tenth of its size."""
    generator = torch.Generator().manual_seed(derive("folding"))
    found = {}
    for name, start in origin.items():
        noise = torch.randn(start.shape, generator=generator).to(start)
        found[name] = start + JITTER * (float(start.square().mean()) ** 0.5 or 1.0) * noise
    return found


def _same(found: Evaluation, wanted: Evaluation) -> bool:
    """Whether the mean loss is the same to the digits promised, and all the rest to half of its own."""
    means = [float(each.losses.double().mean()) for each in (found, wanted)]
    both = [tensors((each.losses, each.embedding, each.outputs)) for each in (found, wanted)]
    rest = all(agree(a, b) for a, b in zip(*both, strict=True) if a.is_floating_point())
    return abs(means[0] - means[1]) <= CLOSE * abs(means[1]) and rest
