"""LoaderReader: a torch DataLoader with its order drawn once."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

import torch
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset

from intaglio.randomness import derive, isolated
from intaglio.sources.steady import own_copy, steadily

__all__ = ["LoaderReader"]


class LoaderReader:
    """The batches of a DataLoader: same examples, same order, at every pass.

    The sampler's order is drawn once from a copy, under a random state of its own, so that it is the same in
    another process too; then it is frozen. Workers, collate_fn, drop_last and custom samplers are the loader's own;
    the loader itself is never iterated.

    Args:
        loader: stays as it is, its generator and sampler too.
    """

    def __init__(self, loader: DataLoader[Any]) -> None:
        self.loader = loader
        self.order = None if isinstance(loader.dataset, IterableDataset) else self._drawn()

    @property
    def name(self) -> str:
        """What the data is called in captions."""
        left = self._left_out()
        return f"loader of {type(self.loader.dataset).__name__}" + (f", {left} left out by drop_last" if left else "")

    @property
    def sizes(self) -> list[int] | None:
        """How many examples of the dataset each batch is made of, where that is known."""
        return [len(part) for part in self.order] if self.order is not None and self._batched else None

    @property
    def _batched(self) -> bool:
        return self.loader.batch_sampler is not None

    def _drawn(self) -> list[Any]:
        sampler = self.loader.batch_sampler if self._batched else self.loader.sampler
        with isolated("order"):
            order = list(own_copy(sampler, self.loader.dataset))
        return [list(part) for part in order] if self._batched else order

    def _left_out(self) -> int:
        """How many examples `drop_last` leaves out."""
        if self.sizes is None or not self.loader.drop_last:
            return 0
        return len(self.loader.sampler) % (self.loader.batch_size or 1)  # type: ignore[arg-type]

    def read(self) -> Iterator[Any]:
        """One pass over the caller's batches."""
        return steadily(self._again)

    def _again(self) -> DataLoader[Any]:
        """A loader of ours over the frozen order."""
        theirs = self.loader
        if self.order is None:
            dataset = own_copy(theirs.dataset) if theirs.num_workers == 0 else theirs.dataset
            plan: dict[str, Any] = {"batch_size": theirs.batch_size, "drop_last": theirs.drop_last}
        else:
            dataset = theirs.dataset
            plan = {"batch_sampler": self.order} if self._batched else {"batch_size": None, "sampler": self.order}
        return DataLoader(
            dataset,
            **plan,
            num_workers=theirs.num_workers,
            collate_fn=theirs.collate_fn,
            timeout=theirs.timeout,
            worker_init_fn=theirs.worker_init_fn,
            multiprocessing_context=theirs.multiprocessing_context,
            prefetch_factor=theirs.prefetch_factor,
            generator=torch.Generator().manual_seed(derive("workers")),
        )

    def pick(self, rows: Tensor) -> Any:
        """The caller's batch of the examples at `rows` of the frozen order; needs `sizes`."""
        chosen = rows.tolist()
        with isolated("pick", *chosen), torch.inference_mode(False):
            return self.loader.collate_fn([self.loader.dataset[self._places[row]] for row in chosen])

    @cached_property
    def _places(self) -> list[Any]:
        """Which example of the dataset each row is."""
        return [place for part in self.order or () for place in part]
