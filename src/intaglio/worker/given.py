"""Given: what a model is called with, so that one that writes into its inputs does not change the data."""

from dataclasses import replace

import torch
from torch import Tensor

from intaglio.sources import Batch
from intaglio.sources.tree import mapped, tensors

__all__ = ["copied", "written"]


def copied(batch: Batch) -> Batch:
    """The batch with inputs of its own, through which gradients still pass."""
    with torch.inference_mode(False):
        return replace(batch, inputs=mapped(batch.inputs, Tensor.clone))


def written(batch: Batch) -> bool:
    """Whether something was written into copied inputs, by the count that torch keeps."""
    return any(part._version for part in tensors(batch.inputs))
