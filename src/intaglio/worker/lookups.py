"""Lookups in tables: without the habit of max_norm to rewrite the weights it reads."""

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
    evaluated; torch differentiates as though no row had been clipped. Gradients are dense, for every optimiser.
    """
    clipping = []
    for path, module in model.named_modules():
        if not isinstance(module, nn.Embedding | nn.EmbeddingBag):
            continue
        module.sparse = False
        if module.max_norm is not None:
            look_up: Callable[..., Tensor] = _row if isinstance(module, nn.Embedding) else _bag
            module.forward = partial(look_up, module)  # type: ignore[method-assign]
            clipping.append(path)
    return clipping


def _clipped(rows: Float[Tensor, "*n d"], module: Any) -> Float[Tensor, "*n d"]:
    """Rows longer than max_norm, shortened to it, as torch's renorm does."""
    if module.max_norm is None:
        return rows
    length = rows.norm(module.norm_type, dim=-1, keepdim=True)
    shorter: Tensor = module.max_norm / (length + 1e-7)
    return rows * shorter.where(length > module.max_norm, length.new_ones(()))


def _row(module: nn.Embedding, indices: Tensor) -> Tensor:
    return _clipped(functional.embedding(indices, module.weight, module.padding_idx), module)


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
