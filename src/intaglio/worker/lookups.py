"""Lookups in tables: without the habit of max_norm to rewrite the weights it reads, and twice differentiable."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor, nn
from torch.nn import functional

__all__ = ["bags_written_out", "neutralised"]


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


@contextmanager
def bags_written_out(model: nn.Module) -> Iterator[None]:
    """Inside, every EmbeddingBag is a lookup and a sum, for torch's fused kernel has no second derivative."""
    bags = [module for module in model.modules() if isinstance(module, nn.EmbeddingBag)]
    before = [module.__dict__.get("forward") for module in bags]
    for module in bags:
        module.forward = partial(_written_out, module)  # type: ignore[method-assign]
    try:
        yield
    finally:
        for module, own in zip(bags, before, strict=True):
            del module.forward
            if own is not None:
                module.forward = own  # type: ignore[method-assign]


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


def _written_out(
    module: nn.EmbeddingBag, indices: Tensor, offsets: Tensor | None = None, per_sample_weights: Tensor | None = None
) -> Tensor:
    """The same values in steps that can be differentiated again and again."""
    bags, owner = _owners(module, indices, offsets)
    flat, table = indices.flatten(), _clipped(module.weight, module)
    kept = torch.ones_like(owner, dtype=torch.bool) if module.padding_idx is None else flat != module.padding_idx
    sizes = torch.bincount(owner[kept], minlength=bags).unsqueeze(1)
    if module.mode == "max":
        return torch.where(sizes > 0, table.gather(0, _largest(module, table, indices, offsets)), 0.0)
    rows = functional.embedding(flat, table)
    if per_sample_weights is not None:
        rows = rows * per_sample_weights.reshape(-1, 1)
    total = rows.new_zeros(bags, rows.shape[1]).index_add(0, owner[kept], rows[kept])
    return total / sizes.clamp(min=1) if module.mode == "mean" else total


def _owners(module: nn.EmbeddingBag, indices: Tensor, offsets: Tensor | None) -> tuple[int, Tensor]:
    """How many bags there are, and which one each index belongs to."""
    if offsets is None:
        return len(indices), torch.arange(len(indices), device=indices.device).repeat_interleave(indices.shape[1])
    starts = offsets[:-1] if module.include_last_offset else offsets
    places = torch.arange(len(indices), device=indices.device)
    return len(starts), torch.searchsorted(starts, places.to(starts), right=True) - 1


def _largest(module: nn.EmbeddingBag, table: Tensor, indices: Tensor, offsets: Tensor | None) -> Tensor:
    """Which row of the table gives each bag's maximum, per column."""
    starts = offsets
    if starts is None:
        starts = torch.arange(0, indices.numel(), indices.shape[1], device=indices.device)
    last, padding = module.include_last_offset and offsets is not None, module.padding_idx
    *_, found = torch.embedding_bag(table.detach(), indices.flatten(), starts, False, 2, False, None, last, padding)
    return torch.as_tensor(found).clamp(min=0)
