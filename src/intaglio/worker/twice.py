"""Twice differentiable: kernels of torch that have a second derivative, in place of fused ones that have none."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import torch
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel

from intaglio.worker.lookups import bags_written_out

__all__ = ["twice_differentiable"]


@contextmanager
def twice_differentiable(model: nn.Module) -> Iterator[None]:
    """Inside, attention is written out, and recurrent layers run without cuDNN, bags are lookup and sum."""
    with ExitStack() as stack:
        stack.enter_context(sdpa_kernel(SDPBackend.MATH))
        stack.enter_context(bags_written_out(model))
        if torch.cuda.is_available() and any(isinstance(module, nn.RNNBase) for module in model.modules()):
            stack.enter_context(torch.backends.cudnn.flags(enabled=False))
        yield
