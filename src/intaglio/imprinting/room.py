"""How many examples to stack in one batch."""

from collections.abc import Sequence

from intaglio.objective import Objective
from intaglio.sources import Batch, MemorySource
from intaglio.sources.memory import CACHE_ROWS
from intaglio.surveying.pace import output_bytes

__all__ = ["room"]

CACHE_BYTES = 2**22  # of the outputs of all layers together: measured on MLPs, where 2048 rows take 2/3 of 512's time
MOST_ROWS = 2048


def room(objective: Objective, batches: Sequence[Batch]) -> int:
    """As many as in the caller's own batches, if they come in such; else as many as the processor's cache suits.

    That depends on the model alone, so that a resumed imprint adds up in the same order.
    """
    if objective.batch_size is not None or not isinstance(objective.source, MemorySource):
        return max(map(len, batches))
    sizes, _ = output_bytes(objective.worker.model, lambda: objective.worker.evaluate(batches[0]))
    held = sum(size for module, size in sizes.items() if not list(module.children()))
    rows = CACHE_BYTES * len(batches[0]) // max(held, 1)
    return min(max(1 << rows.bit_length() - 1 if rows else 1, CACHE_ROWS), MOST_ROWS)
