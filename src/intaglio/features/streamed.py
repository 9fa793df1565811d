"""Streamed: the examples of a file that need not fit in memory, read again at every pass."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
import torch
from jaxtyping import Float, Shaped
from torch import Tensor

from intaglio.errors import InputError
from intaglio.features.features import Features
from intaglio.features.gaps import check_gaps
from intaglio.features.scaling import Scaling

__all__ = ["ROWS", "Streamed", "told_where"]

ROWS = 16_384  # of a part: some megabytes


@dataclass(frozen=True, eq=False, repr=False)
class Streamed:
    """Batches (inputs, targets) of a CSV or Parquet file, in its order; `ig.Objective` and `ig.fit` take it as data.

    Whoever iterates reads the file; a part of it is held at a time. What is the same for all rows was learnt before:
    the values of categories, the vocabulary, the classes, and the scaling.

    Args:
        name: of the file.
        head: `Features` of the first rows, and of those that brought a value that was new; `ig.build` takes them.
        frames: the rows in parts, each time anew.
        read: a part → inputs before any scaling.
        target: the column to predict.
        batch_size: examples a batch.
        share: how many are held out, the seed of their draw, and whether these are they.

    >>> import tempfile
    >>> import intaglio as ig
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = pd.DataFrame({"mass": range(8), "kind": [*"abababab"]}).to_csv(f"{folder}/big.csv", index=False)
    ...     data = ig.stream_table(f"{folder}/big.csv", target="kind", batch_size=3)
    ...     [len(targets) for inputs, targets in data]
    [3, 3, 2]
    """

    name: str
    head: Features
    frames: Callable[[], Iterator[pd.DataFrame]]
    read: Callable[[pd.DataFrame], Tensor]
    target: str
    batch_size: int
    share: tuple[float, int, bool] = (0.0, 0, False)

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        kind = self.head.inputs.dtype
        for inputs, targets in self._raw():
            scaled = (inputs if self.head.scaling is None else self.head.scaling.apply(inputs)).to(kind)
            if self.head.target_scaling is not None:
                targets = self.head.target_scaling.apply(targets).float()
            yield from zip(torch.split(scaled, self.batch_size), torch.split(targets, self.batch_size), strict=True)

    def __repr__(self) -> str:
        return f"Streamed({self.name}, {self.batch_size} examples a batch; begins with {self.head!r})"

    def split(self, test: float = 0.25, *, seed: int = 0) -> tuple["Streamed", "Streamed"]:
        """Train and test part, each row drawn for itself; scaling is learnt anew from the train part alone.

        Args:
            test: share of the rows held out, between 0 and 1.
            seed: of the draws.

        Raises:
            InputError: `test` is no share.
        """
        if not 0 < test < 1:
            raise InputError(f"test={test}", expected="a share between 0 and 1", hint="test=0.25")
        train = replace(self, share=(test, seed, False)).learnt()
        return train, replace(train, share=(test, seed, True))

    def learnt(self) -> "Streamed":
        """The same, with the scaling that its own rows have, each of which is read once."""
        old = self.head
        if old.scaling is None and old.target_scaling is None:
            return self
        found, new = Scaling.over(self._to_scale()), old
        if old.scaling is not None:
            width = old.inputs.shape[1]
            scaling = Scaling(found.center[:width], found.scale[:width]).only(old.scaling.columns)
            new = replace(new, inputs=old.scaling.step_to(scaling).apply(old.inputs), scaling=scaling)
        if old.target_scaling is not None:
            scaling = Scaling(found.center[-1], found.scale[-1])
            new = replace(new, targets=old.target_scaling.step_to(scaling).apply(old.targets), target_scaling=scaling)
        return replace(self, head=new)

    def _to_scale(self) -> Iterator[Float[Tensor, "n k"]]:
        """What is to be scaled: the columns of the inputs, or the targets, or first these and then those."""
        for inputs, targets in self._raw():
            columns = [inputs] if self.head.scaling is not None else []
            yield torch.cat([*columns, targets.unsqueeze(1)] if self.head.target_scaling is not None else columns, 1)

    def _raw(self) -> Iterator[tuple[Shaped[Tensor, "n *axes"], Shaped[Tensor, "n"]]]:
        """Inputs and targets of each part, before any scaling."""
        for frame in self.frames():
            with told_where(frame, self.name):
                chosen = frame[self._drawn(frame)]
                if len(chosen):
                    yield self.read(chosen), self._targets(chosen[self.target])

    def _drawn(self, frame: pd.DataFrame) -> np.ndarray:
        test, seed, held_out = self.share
        first = int(frame.index[0]) if len(frame) else 0
        return np.equal(np.random.default_rng([seed, first]).random(len(frame)) < test, held_out)

    def _targets(self, cells: pd.Series) -> Shaped[Tensor, "n"]:
        check_gaps(cells, role="target")
        if not self.head.classes:
            return torch.tensor(cells.to_numpy(np.float64))
        codes = pd.Index(self.head.classes).get_indexer(pd.Index(cells.map(str)))
        if (codes < 0).any():
            new = str(cells.iloc[int(np.flatnonzero(codes < 0)[0])])
            raise InputError(
                f"class {new!r} in {self.target!r}, which was not there at first", expected="the same file"
            )
        return torch.tensor(codes, dtype=torch.int64)


@contextmanager
def told_where(frame: pd.DataFrame, name: str) -> Iterator[None]:
    """Messages count the rows of a part; this says which part."""
    try:
        yield
    except InputError as error:
        where = f"rows {frame.index[0] + 1} to {frame.index[-1] + 1} of {name}"
        raise InputError(f"{where}: {error}") from error
