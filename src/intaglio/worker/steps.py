"""Steps: how a batch becomes losses and outputs: by a loss, by the model's own loss, or by the caller's function."""

import inspect
from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any

from torch import Tensor, nn

from intaglio.errors import InputError
from intaglio.sources import Batch
from intaglio.sources.tree import described
from intaglio.worker.embedded import rows_of, watched

__all__ = ["Step", "by_embedding", "by_forward", "by_inputs", "by_loss", "by_model"]

Step = Callable[[nn.Module, Batch], tuple[Any, Any]]  # (losses, outputs)

PLAIN = ("intaglio.losses", "torch.nn.")  # whose losses take a tensor of logits


def by_loss(loss: Callable[..., Any]) -> Step:
    """``loss(model(inputs), targets)``; named losses and torch's take the logits of a Hugging Face output.

    Of a model that gives one number an example without an axis for it, as after ``squeeze``, named losses see (n, 1).
    """
    own = loss.func if isinstance(loss, partial) else loss
    module = getattr(own, "__module__", None) or ""
    plain, named = module.startswith(PLAIN), module.startswith(PLAIN[0])

    def step(model: nn.Module, batch: Batch) -> tuple[Any, Any]:
        found = _called(model, batch.inputs)
        outputs = found if isinstance(found, Tensor) else _logits(found)
        if batch.mask is not None:
            found = outputs = outputs[batch.mask]
        if plain and not isinstance(outputs, Tensor):
            hint = "loss=, a function (outputs, targets) of your own"
            raise InputError(f"outputs {described(outputs)}", expected="a tensor, or .logits", hint=hint)
        if named and outputs.ndim < 2 and outputs.numel() == len(batch):
            outputs = outputs.reshape(-1, 1)
        return loss(outputs if plain else found, batch.targets), outputs

    return step


def by_embedding(loss: Callable[..., Any], path: str) -> Step:
    """``loss(embedding, targets)``, the embedding being what the module at `path` gives; it counts as the outputs."""

    def step(model: nn.Module, batch: Batch) -> tuple[Any, Any]:
        with watched(model, path) as caught:
            _called(model, batch.inputs)
        rows = rows_of(caught[-1] if caught else None, batch, path)
        return loss(rows, batch.targets), rows

    return step


def by_inputs(loss: Callable[..., Any]) -> Step:
    """``loss(model(inputs), inputs)``, of inputs that are one tensor."""

    def step(model: nn.Module, batch: Batch) -> tuple[Any, Any]:
        outputs, inputs = _called(model, batch.inputs), batch.inputs
        if not isinstance(inputs, Tensor) or not isinstance(outputs, Tensor):
            came = f"outputs {described(outputs)} against inputs {described(inputs)}"
            raise InputError(came, expected="one tensor of each", hint="loss=, a function of your own")
        if batch.mask is not None:
            outputs, inputs = outputs[batch.mask], inputs[batch.mask]
        return loss(outputs, inputs), outputs

    return step


def by_model() -> Step:
    """The model's own ``output.loss``, given the whole batch, targets included."""

    def step(model: nn.Module, batch: Batch) -> tuple[Any, Any]:
        found = _called(model, batch.inputs)
        loss = found.get("loss") if isinstance(found, Mapping) else getattr(found, "loss", None)
        if loss is None:
            came = f"outputs {described(found)} without a loss"
            raise InputError(
                came, expected="a model that returns .loss", hint="batches with labels, or loss= of your own"
            )
        return loss, _logits(found)

    return step


def by_forward(forward: Callable[[nn.Module, Any], Any]) -> Step:
    """``forward(model, batch)``, which gives the losses, or (losses, outputs)."""

    def step(model: nn.Module, batch: Batch) -> tuple[Any, Any]:
        found = forward(model, batch.inputs)
        return (found[0], found[1]) if isinstance(found, tuple) and len(found) == 2 else (found, None)

    return step


def _called(model: nn.Module, inputs: Any) -> Any:
    if isinstance(inputs, Tensor):
        return model(inputs)
    if isinstance(inputs, Mapping):
        return _by_name(model, inputs)
    return model(*inputs) if isinstance(inputs, tuple | list) else model(inputs)


def _by_name(model: nn.Module, inputs: Mapping[str, Any]) -> Any:
    """Named inputs to the arguments of these names; others, such as an identifier, are left out."""
    names = _arguments(type(model).forward)
    if names is None:
        return model(**inputs)
    taken = {name: value for name, value in inputs.items() if name in names}
    if taken:
        return model(**taken)
    if len(inputs) == 1:
        return model(*inputs.values())
    hint = "forward=, a function (model, batch) that gives the losses"
    raise InputError(f"a batch with {', '.join(map(str, inputs))}", expected=f"some of {', '.join(names)}", hint=hint)


@cache
def _arguments(forward: Callable[..., Any]) -> tuple[str, ...] | None:
    """The names that a model's forward takes; None where it takes any."""
    parameters = list(inspect.signature(forward).parameters.values())[1:]
    takes_any = any(each.kind is each.VAR_KEYWORD for each in parameters)
    return None if takes_any else tuple(each.name for each in parameters)


def _logits(found: Any) -> Any:
    """The main output of a Hugging Face model; anything else as it is."""
    if isinstance(found, Mapping) and "logits" in found:
        return found["logits"]
    return getattr(found, "logits", found)
