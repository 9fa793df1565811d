"""Streamed: the examples of a file that need not fit in memory, read again at every pass."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import torch
import xarray as xr
from jaxtyping import Bool, Float, Int, Shaped
from torch import Tensor

from intaglio.errors import InputError
from intaglio.features.features import Features, Kind
from intaglio.features.gaps import check_gaps
from intaglio.features.quota import Quota, shares
from intaglio.features.scaling import Scaling

__all__ = ["ROWS", "Streamed", "seen", "told_where"]

ROWS = 16_384  # of a part: some megabytes
SEEN = 5_000  # rows that stand for all where single ones are looked at


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
        show: a part → what a person sees of it.
        target: the column to predict.
        batch_size: examples a batch.
        counts: rows of each class in the whole file; of real targets the one number of rows.
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
    show: Callable[[pd.DataFrame], xr.Dataset]
    target: str
    batch_size: int
    counts: Int[np.ndarray, "classes"]
    share: tuple[float, int, bool] | None = None

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        for raw in self._raw():
            yield from zip(*(torch.split(part, self.batch_size) for part in self._scaled(*raw)), strict=True)

    def __len__(self) -> int:
        return int(self.sizes.sum())

    def __repr__(self) -> str:
        return f"Streamed({self.name}, {self.batch_size} examples a batch; begins with {self.head!r})"

    @property
    def kind(self) -> Kind:
        """What the data is, as of `Features`."""
        return self.head.kind

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the features."""
        return self.head.names

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of the classes; none of real targets."""
        return self.head.classes

    @property
    def sizes(self) -> Int[np.ndarray, "classes"]:
        """Rows of each class among these; of real targets the one number of rows."""
        if self.share is None:
            return self.counts
        test, _, held_out = self.share
        out = shares(self.counts, test)
        return out if held_out else self.counts - out

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the file, to notice that it has changed."""
        with Path(self.name).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def summary(self) -> dict[str, Any]:
        """As of `Features`, as far as it is known of all rows: not the gaps, nor the range of real targets."""
        known = {key: each for key, each in self.head.summary().items() if key not in ("missing", "targets")}
        counts = dict(zip(self.head.classes, self.sizes.tolist(), strict=False))  # of real targets one, without a name
        return known | {"examples": len(self)} | ({"classes": counts} if counts else {})

    def split(self, test: float = 0.25, *, seed: int = 0) -> tuple["Streamed", "Streamed"]:
        """Train and test part, drawn while the rows come by; scaling is learnt anew from the train part alone.

        Each class keeps its share in both parts, as near as whole rows allow.

        Args:
            test: share of the rows held out, between 0 and 1.
            seed: of the draws.

        Raises:
            InputError: `test` is no share, these are one part of a split already, or a class has a single row.
        """
        if not 0 < test < 1:
            raise InputError(f"test={test}", expected="a share between 0 and 1", hint="test=0.25")
        if self.share is not None:
            raise InputError(f"a part of {self.name} to be split again", expected="the whole file")
        if self.counts.min() < 2:
            single = [*self.head.classes, "all"][int(self.counts.argmin())]
            came = f"class {single!r} has a single example"
            raise InputError(came, expected="two or more, to stand in both parts", hint="dropping that class")
        train = replace(self, share=(test, seed, False)).learnt()
        return train, replace(train, share=(test, seed, True))

    def sample(self, count: int, *, seed: int = 0) -> Features:
        """About so many of the rows, drawn from the whole file; each class has its share, and one row at least.

        ``shown["example"]`` are their places in the file, counted from 0.

        Args:
            count: of rows; all of them, where there are no more.
            seed: of the draw.

        Raises:
            InputError: a count below 1.
        """
        if count < 1:
            raise InputError(f"count={count}", expected="1 or more")
        wanted = np.rint(self.sizes * min(1.0, count / len(self))).clip(np.minimum(1, self.sizes), self.sizes)
        draw = Quota(self.sizes, wanted, seed=seed)
        chosen = [frame[draw(self._codes(targets))] for frame, targets in self._parts()]
        rows = pd.concat([frame for frame in chosen if len(frame)])
        inputs, targets = self._scaled(self.read(rows), self._targets(rows[self.target]))
        shown = self.show(rows).assign_coords(example=rows.index.to_numpy())
        return replace(self.head, inputs=inputs, targets=targets, shown=shown)

    @cached_property
    def seen(self) -> Features:
        """Up to 5,000 rows that stand for all where single ones are looked at."""
        return self.sample(SEEN)

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
        for frame, targets in self._parts():
            with told_where(frame, self.name):
                yield self.read(frame), targets

    def _parts(self) -> Iterator[tuple[pd.DataFrame, Shaped[Tensor, "n"]]]:
        """The rows that belong here, a part of the file after the other, and their targets before any scaling."""
        held_out = self._draw()
        for frame in self.frames():
            with told_where(frame, self.name):
                targets = self._targets(frame[self.target])
                chosen = held_out(self._codes(targets))
            if chosen.any():
                yield frame[chosen], targets[torch.from_numpy(chosen)]

    def _draw(self) -> Callable[[Int[np.ndarray, "n"]], Bool[np.ndarray, "n"]]:
        """The classes of rows → which of the rows belong here."""
        if self.share is None:
            return lambda codes: np.ones(len(codes), dtype=bool)
        test, seed, held_out = self.share
        draw = Quota(self.counts, shares(self.counts, test), seed=seed)
        return lambda codes: draw(codes) == held_out

    def _codes(self, targets: Shaped[Tensor, "n"]) -> Int[np.ndarray, "n"]:
        """The class of each; real targets are all of one."""
        return targets.numpy() if self.head.classes else np.zeros(len(targets), dtype=np.int64)

    def _scaled(
        self, inputs: Shaped[Tensor, "n *axes"], targets: Shaped[Tensor, "n"]
    ) -> tuple[Shaped[Tensor, "n *axes"], Shaped[Tensor, "n"]]:
        """As a model takes them."""
        own, answers = self.head.scaling, self.head.target_scaling
        scaled = (inputs if own is None else own.apply(inputs)).to(self.head.inputs.dtype)
        return scaled, targets if answers is None else answers.apply(targets).float()

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


def seen(data: Features | Streamed) -> Features:
    """All examples, or of a stream the rows that stand for them."""
    return data.seen if isinstance(data, Streamed) else data


@contextmanager
def told_where(frame: pd.DataFrame, name: str) -> Iterator[None]:
    """Messages count the rows of a part; this says which part."""
    try:
        yield
    except InputError as error:
        where = f"rows {frame.index[0] + 1} to {frame.index[-1] + 1} of {name}"
        raise InputError(f"{where}: {error}") from error
