"""Checks before a survey: the same point gives the same losses, and an example the same in another batch."""

import torch
from torch import Tensor

from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.randomness import untouched
from intaglio.sources import Batch
from intaglio.surveying.ground import Ground

__all__ = ["agree", "apart", "check_repeatable", "runs"]


def check_repeatable(objective: Objective, plane: Ground) -> None:
    """Evaluate one batch at the origin twice.

    Sums on an accelerator may differ in their last digits; half of the digits must agree.

    Raises:
        InputError: the losses differ, or the model writes into its own parameters.
    """
    worker = objective.worker
    worker.load(plane.origin)
    batch = next(iter(objective.source.batches()))
    with untouched(), torch.no_grad():
        first, again = (worker.evaluate(batch).losses.clone() for _ in range(2))
    if not all(_same(own, plane.origin[name].to(own)) for name, own in worker.params.items()):
        hint = "max_norm as an option of nn.Embedding, or the assignment left out of forward"
        raise InputError("a model whose forward writes into its own parameters", expected="one that reads", hint=hint)
    if not agree(first, again):
        came = f"a loss of {float(first.mean()):.6g}, and of {float(again.mean()):.6g} when evaluated again"
        hint = "randomness=0 for the same noise at every point, or a model without noise or memory in evaluation mode"
        raise InputError(came, expected="a model that is deterministic", hint=hint)


def _same(own: Tensor, wanted: Tensor) -> bool:
    """Whether numbers are equal, NaN to NaN."""
    return bool(((own == wanted) | (own.isnan() & wanted.isnan())).all())


def apart(objective: Objective, batch: Batch) -> bool:
    """Whether an example's loss is its own, whatever batch it stands in: half of them have the same without the others.

    Noise that is drawn for a batch, and losses that compare its examples, say that it is not; so do models that cannot
    be called with half of a batch, for its first axis was not the examples' (a dense adjacency matrix, time first).
    """
    worker = objective.worker
    if not (objective.per_example and worker.randomness == "off" and batch.sliceable and len(batch) > 1):
        return False
    half = batch.take(slice(0, len(batch) // 2))
    with untouched(), torch.no_grad():
        whole = worker.evaluate(batch).losses.clone()
        return runs(objective, half) and agree(worker.evaluate(half).losses, whole[: len(half)])


def runs(objective: Objective, batch: Batch) -> bool:
    """Whether the model can be called with a part of a batch."""
    try:
        with untouched(), torch.no_grad():
            objective.worker.evaluate(batch)
    except Exception:  # whatever a model says of an input that means nothing to it
        return False
    return True


def agree(first: Tensor, again: Tensor) -> bool:
    """Whether losses are equal in half of their digits."""
    digits = torch.finfo(first.dtype).eps ** 0.5
    return torch.allclose(
        first, again, rtol=digits, atol=digits * float(first.abs().nan_to_num(0, 0, 0).mean()), equal_nan=True
    )
