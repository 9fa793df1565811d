"""How many examples to stack in one batch."""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from intaglio.objective import Objective
from intaglio.sources import Batch, MemorySource
from intaglio.sources.memory import CACHE_ROWS
from intaglio.sources.tree import tensors

__all__ = ["room"]

CACHE_BYTES = 2**22  # of the outputs of all layers together: measured on MLPs, where 2048 rows take 2/3 of 512's time
MOST_ROWS = 2048


def room(objective: Objective, batches: Sequence[Batch]) -> int:
    """As many as in the caller's own batches, if they come in such; else as many as the processor's cache suits.

    That depends on the model alone, so that a resumed imprint adds up in the same order.
    """
    if objective.batch_size is not None or not isinstance(objective.source, MemorySource):
        return max(map(len, batches))
    held = 0

    def count(module: torch.nn.Module, inputs: Any, output: Any) -> None:
        nonlocal held
        held += sum(part.nbytes for part in tensors(output) if isinstance(part, Tensor))

    leaves = [each for each in objective.worker.model.modules() if not list(each.children())]
    hooks = [leaf.register_forward_hook(count) for leaf in leaves]
    try:
        objective.worker.evaluate(batches[0])
    finally:
        for hook in hooks:
            hook.remove()
    rows = CACHE_BYTES * len(batches[0]) // max(held, 1)
    return min(max(1 << rows.bit_length() - 1 if rows else 1, CACHE_ROWS), MOST_ROWS)
