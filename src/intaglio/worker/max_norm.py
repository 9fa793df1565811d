"""Lookups with max_norm, without their habit of rewriting the weights they look up, even in evaluation."""

from collections.abc import Callable
from functools import partial
from typing import Any

from jaxtyping import Float
from torch import Tensor, nn
from torch.nn import functional

__all__ = ["neutralised"]


def neutralised(model: nn.Module) -> list[str]:
    """Let lookups clip rows to max_norm as they are read, and leave the weights; gives their paths.

    The values are those of torch. The gradient is that of the clipped lookup, so it is the slope of what is
    evaluated; torch differentiates as though no row had been clipped.
    """
    found = [
        (path, module)
        for path, module in model.named_modules()
        if isinstance(module, nn.Embedding | nn.EmbeddingBag) and module.max_norm is not None
    ]
    for _, module in found:
        look_up: Callable[..., Tensor] = _row if isinstance(module, nn.Embedding) else _bag
        module.forward = partial(look_up, module)  # type: ignore[method-assign]
    return [path for path, _ in found]


def _clipped(rows: Float[Tensor, "*n d"], module: Any) -> Float[Tensor, "*n d"]:
    """Rows longer than max_norm, shortened to it, as torch's renorm does."""
    length = rows.norm(module.norm_type, dim=-1, keepdim=True)
    shorter: Tensor = module.max_norm / (length + 1e-7)
    return rows * shorter.where(length > module.max_norm, length.new_ones(()))


def _row(module: nn.Embedding, indices: Tensor) -> Tensor:
    rows = functional.embedding(indices, module.weight, module.padding_idx)
    return _clipped(rows, module)


def _bag(
    module: nn.EmbeddingBag, indices: Tensor, offsets: Tensor | None = None, per_sample_weights: Tensor | None = None
) -> Tensor:
    return functional.embedding_bag(
        indices,
        _clipped(module.weight, module),
        offsets,
        mode=module.mode,
        per_sample_weights=per_sample_weights,
        include_last_offset=module.include_last_offset,
        padding_idx=module.padding_idx,
    )
