"""Features: data as a model takes it in, and as a person sees it."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float, Shaped
from sklearn.model_selection import train_test_split
from torch import Tensor

from intaglio.errors import InputError

__all__ = ["Features", "Scaling"]

Kind = Literal["table", "image", "text", "graph"]


@dataclass(frozen=True)
class Scaling:
    """The affine map (x − center) / scale that was applied to raw numbers."""

    center: Float[Tensor, "*axes"]
    scale: Float[Tensor, "*axes"]

    @classmethod
    def of(cls, raw: Float[Tensor, "n *axes"], columns: Sequence[int] | None = None) -> "Scaling":
        """Standardise the given columns (default all) over the first axis; the others stay as they are."""
        center, scale = raw.mean(0), raw.std(0, correction=0)
        keep = torch.ones_like(center, dtype=torch.bool)
        if columns is not None:
            keep[list(columns)] = False
            center, scale = center.masked_fill(keep, 0.0), scale.masked_fill(keep, 1.0)
        return cls(center, torch.where(scale > 0, scale, torch.ones_like(scale)))

    def apply(self, raw: Float[Tensor, "n *axes"]) -> Float[Tensor, "n *axes"]:
        return (raw - self.center) / self.scale

    def undo(self, scaled: Float[Tensor, "n *axes"]) -> Float[Tensor, "n *axes"]:
        return scaled * self.scale + self.center


@dataclass(frozen=True)
class Features:
    """n examples: what the model reads, what it should answer, and how a person sees each.

    Args:
        kind: what the data is; chooses the default encoder.
        inputs: (n, …): float columns or pixels (n, channels, rows, columns), or integer tokens
            (n, length) padded with 0.
        targets: (n,) class indices (int64), or (n,) or (n, k) real values.
        names: one name per feature: column, pixel, node, or, for text, the vocabulary.
        classes: the names of the classes; empty for real targets.
        shown: one row an example along the dimension ``example``: ``thumbnail``, ``text``, ``node`` or
            the raw columns.
        groups: named sets of features, e.g. the one-hot columns of one category.
        scaling: how raw inputs became `inputs`, where they were standardised.
        target_scaling: the same for real targets.
        source: where the data came from, for the provenance.
    """

    kind: Kind
    inputs: Shaped[Tensor, "n *axes"]
    targets: Shaped[Tensor, "n *outputs"]
    names: tuple[str, ...]
    classes: tuple[str, ...]
    shown: xr.Dataset
    groups: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    scaling: Scaling | None = None
    target_scaling: Scaling | None = None
    source: Mapping[str, Any] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.inputs)

    @property
    def outputs(self) -> int:
        """How many numbers a model must answer: one per class, or one per real target."""
        if self.classes:
            return len(self.classes)
        return 1 if self.targets.ndim == 1 else self.targets.shape[1]

    @property
    def fingerprint(self) -> str:
        """SHA-256 over inputs and targets, to notice that data has changed."""
        digest = hashlib.sha256()
        for tensor in (self.inputs, self.targets):
            digest.update(str((tuple(tensor.shape), tensor.dtype)).encode())
            digest.update(np.ascontiguousarray(tensor.cpu().numpy()).tobytes())
        return digest.hexdigest()

    def take(self, rows: Sequence[int] | np.ndarray | Tensor) -> "Features":
        """The examples at `rows`, in that order."""
        index = torch.as_tensor(rows, dtype=torch.int64)
        shown = self.shown.isel(example=index.numpy())
        return replace(self, inputs=self.inputs[index], targets=self.targets[index], shown=shown)

    def split(self, test: float = 0.25, *, seed: int = 0) -> tuple["Features", "Features"]:
        """Train and test part, stratified by class; scaling is learnt anew from the train part alone.

        Args:
            test: share of the examples held out, between 0 and 1.
            seed: of the shuffle.

        Raises:
            InputError: `test` is no share, or a class has too few examples to stand in both parts.
        """
        if not 0 < test < 1:
            raise InputError(f"test={test}", expected="a share between 0 and 1", hint="test=0.25")
        labels = self.targets.numpy() if self.classes else None
        try:
            rows = train_test_split(np.arange(len(self)), test_size=test, random_state=seed, stratify=labels)
        except ValueError as error:
            raise InputError(
                f"{len(self)} examples of {len(self.classes)} classes cannot be split: {error}",
                hint="a larger test share, or drop the rare classes",
            ) from error
        train, held_out = (self.take(np.sort(part)) for part in rows)
        return train._rescaled_by(train), held_out._rescaled_by(train)

    def _rescaled_by(self, train: "Features") -> "Features":
        """Undo the scaling over all rows, and apply the one that the train rows give."""
        new = self
        if train.scaling is not None and self.scaling is not None:
            fixed = (train.scaling.scale == 1) & (train.scaling.center == 0)
            columns = torch.nonzero(~fixed).flatten().tolist()
            scaling = Scaling.of(train.scaling.undo(train.inputs), columns)
            new = replace(new, inputs=scaling.apply(self.scaling.undo(self.inputs)), scaling=scaling)
        if train.target_scaling is not None and self.target_scaling is not None:
            target_scaling = Scaling.of(train.target_scaling.undo(train.targets))
            targets = target_scaling.apply(self.target_scaling.undo(self.targets))
            new = replace(new, targets=targets, target_scaling=target_scaling)
        return new
