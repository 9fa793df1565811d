"""Features: data as a model takes it in, and as a person sees it."""

import hashlib
import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import numpy as np
import torch
import xarray as xr
from jaxtyping import Int64, Shaped
from sklearn.model_selection import train_test_split
from torch import Tensor

from intaglio.errors import InputError
from intaglio.features.scaling import Scaling

__all__ = ["Features", "Kind", "Reader", "Scaling"]

Kind = Literal["table", "image", "text", "graph"]
Reader = Callable[[Any], Tensor]


@dataclass(frozen=True, eq=False, repr=False)
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
            the raw columns. Variables without that dimension, such as the edges of a graph, belong to the
            whole and are the same in every part.
        groups: named sets of features, e.g. the one-hot columns of one category.
        scaling: how raw inputs became `inputs`, where they were standardised.
        target_scaling: the same for real targets.
        source: where the data came from, for the provenance.
        reader: makes inputs of new raw data as these were made, before any scaling; `encode` uses it.

    Raises:
        InputError: the parts differ in length, a number is NaN or infinite, or a target is no class index.

    >>> import intaglio as ig
    >>> ig.load("iris")
    Features(table: 150 examples, 4 features, 3 classes)
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
    reader: Reader | None = None

    def __post_init__(self) -> None:
        self._check_lengths()
        if "example" not in self.shown.coords:
            object.__setattr__(self, "shown", self.shown.assign_coords(example=np.arange(len(self))))
        _check_finite(self.inputs, "inputs")
        _check_finite(self.targets, "targets")
        if self.classes:
            self._check_classes()

    def __len__(self) -> int:
        return len(self.inputs)

    def __repr__(self) -> str:
        real = "a real target" if self.outputs == 1 else f"{self.outputs} real targets"
        answer = f"{len(self.classes)} classes" if self.classes else real
        return f"Features({self.kind}: {len(self)} examples, {len(self.names)} features, {answer})"

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
            digest.update(tensor.detach().cpu().contiguous().numpy().tobytes())
        return digest.hexdigest()

    def summary(self) -> dict[str, Any]:
        """What the data is, in plain numbers and words that JSON can hold.

        Returns:
            ``kind``, ``examples``, ``features``, ``shape`` of one example, ``groups`` (name → features), ``missing``
            (raw column → gaps, where there are any) and ``source``; of text ``vocabulary``; of a table ``columns``
            (how they became numbers → how many); then ``classes`` (name → examples), or, for real targets,
            ``targets``: minimum, mean, maximum and standard deviation in the raw unit.

        >>> import intaglio as ig
        >>> ig.load("wine").summary()["classes"]
        {'class_0': 59, 'class_1': 71, 'class_2': 48}
        """
        answer = {"classes": self._class_counts()} if self.classes else {"targets": self._target_range()}
        plan = [column.coding for column in getattr(self.reader, "columns", ())]
        words = {"vocabulary": len(self.names)} if self.kind == "text" else {}
        return {
            "kind": self.kind,
            "examples": len(self),
            "features": len(self.names),
            "shape": list(self.inputs.shape[1:]),
            "missing": {str(name): gaps for name, each in self.shown.items() if (gaps := _gaps(each.values))},
            **words,
            **({"columns": dict(Counter(plan))} if plan else {}),
            "groups": {name: len(columns) for name, columns in self.groups.items()},
            **answer,
            "source": dict(self.source),
        }

    def take(self, rows: Sequence[int] | Sequence[bool] | np.ndarray | Tensor) -> "Features":
        """The examples at `rows` (indices, or one truth value an example), in that order.

        Raises:
            InputError: an index beyond the examples, or a mask of another length.
        """
        index = _indices(rows, len(self))
        shown = self.shown.isel(example=index.numpy(), missing_dims="ignore")
        return replace(self, inputs=self.inputs[index], targets=self.targets[index], shown=shown)

    def encode(self, raw: Any) -> Shaped[Tensor, "m *axes"]:
        """New data as the model takes it: read as these examples were, in their vocabulary and scaling.

        Args:
            raw: of a table a path or a DataFrame, of texts strings, of images what `from_images` takes.

        Raises:
            InputError: these features do not know how they were read, or what the reader refuses.

        >>> import intaglio as ig
        >>> data = ig.from_text(["a good film", "a bad film"], ["+", "-"], min_count=1)
        >>> data.encode(["a fine film"]).tolist()
        [[2, 1, 3]]
        """
        if self.reader is None:
            raise InputError(f"new {self.kind} data for features without a reader", hint="ig.from_table and the like")
        inputs = self.reader(raw)
        scaled = inputs if self.scaling is None else self.scaling.apply(inputs)
        return scaled.to(self.inputs.dtype)

    def split(self, test: float = 0.25, *, seed: int = 0) -> tuple["Features", "Features"]:
        """Train and test part, stratified by class; scaling is learnt anew from the train part alone.

        Each class keeps its share in both parts, as near as whole examples allow; rows keep their order.

        Args:
            test: share of the examples held out, between 0 and 1.
            seed: of the shuffle.

        Raises:
            InputError: `test` is no share, a class has a single example, or a part would be too small to
                hold one example a class.

        >>> import intaglio as ig
        >>> train, test = ig.load("iris").split()
        >>> len(train), len(test)
        (112, 38)
        """
        if not 0 < test < 1:
            raise InputError(f"test={test}", expected="a share between 0 and 1", hint="test=0.25")
        self._check_split(test)
        labels = self.targets.numpy() if self.classes else None
        parts = train_test_split(np.arange(len(self)), test_size=test, random_state=seed, stratify=labels)
        train, held_out = (self.take(np.sort(part)) for part in parts)
        return train._rescaled_by(train), held_out._rescaled_by(train)

    def reconstructing(self) -> "Features":
        """The same examples, each its own answer: what an autoencoder learns from.

        Targets are the inputs (n, k), flattened, with their scaling; the name of an example's class stays in
        ``shown["label"]``. Split before or after, the scaling is that of the train rows.

        Raises:
            InputError: inputs that are no real numbers, such as tokens.

        >>> import intaglio as ig
        >>> ig.load("digits").reconstructing().targets.shape
        torch.Size([1797, 64])
        """
        if not self.inputs.is_floating_point():
            raise InputError(f"{self.kind} of tokens to reconstruct", expected="real numbers: pixels or columns")
        shown = self.shown
        if self.classes and "label" not in shown:
            labels = np.array(self.classes, dtype=object)[self.targets.numpy()]
            shown = shown.assign(label=("example", labels))
        targets = self.inputs.flatten(1)
        return replace(self, targets=targets, classes=(), shown=shown, target_scaling=self.scaling)

    def _rescaled_by(self, train: "Features") -> "Features":
        """Replace the scaling learnt from all rows by the one that the train rows give.

        Both are affine, so the scaled numbers are scaled once more and the two maps become one; going back
        to the raw numbers would lose digits of a column such as the year.
        """
        new = self
        if train.scaling is not None and self.scaling is not None:
            step = Scaling.of(train.inputs, train.scaling.columns)
            new = replace(new, inputs=step.apply(self.inputs), scaling=self.scaling.then(step))
        if train.target_scaling is not None and self.target_scaling is not None:
            step = Scaling.of(train.targets, train.target_scaling.columns)
            both = self.target_scaling.then(step)
            new = replace(new, targets=step.apply(self.targets), target_scaling=both)
        return new

    def _class_counts(self) -> dict[str, int]:
        counts = torch.bincount(self.targets, minlength=len(self.classes)).tolist()
        return dict(zip(self.classes, counts, strict=True))

    def _target_range(self) -> dict[str, float]:
        raw = self.targets if self.target_scaling is None else self.target_scaling.undo(self.targets)
        numbers = raw.double().numpy()
        return {
            "minimum": float(numbers.min()),
            "mean": float(numbers.mean()),
            "maximum": float(numbers.max()),
            "standard_deviation": float(numbers.std()),
        }

    def _check_lengths(self) -> None:
        lengths = {"inputs": len(self.inputs), "targets": len(self.targets)}
        if "example" in self.shown.sizes:
            lengths["shown"] = self.shown.sizes["example"]
        if len(set(lengths.values())) > 1:
            came = ", ".join(f"{count} {part}" for part, count in lengths.items())
            raise InputError(came, expected="as many of each, one an example")

    def _check_classes(self) -> None:
        if self.targets.dtype != torch.int64 or self.targets.ndim != 1:
            came = f"targets of type {self.targets.dtype} and shape {tuple(self.targets.shape)}"
            raise InputError(came, expected="one int64 class index an example", hint="targets.long()")
        wrong = (self.targets < 0) | (self.targets >= len(self.classes))
        if wrong.any():
            first = int(torch.nonzero(wrong)[0])
            came = f"target {int(self.targets[first])} of example {first}"
            raise InputError(came, expected=f"a class index from 0 to {len(self.classes) - 1}")

    def _check_split(self, test: float) -> None:
        counts = {name: count for name, count in self._class_counts().items() if count} if self.classes else {}
        single = [name for name, count in counts.items() if count == 1]
        if single:
            came = f"class {single[0]!r} has a single example"
            raise InputError(came, expected="two or more, to stand in both parts", hint="dropping that class")
        held_out = math.ceil(test * len(self))
        least = max(1, len(counts))
        if min(held_out, len(self) - held_out) < least:
            came = f"{len(self)} examples into {len(self) - held_out} train and {held_out} test"
            raise InputError(came, expected=f"at least {least} in each part", hint="another test share")


def _indices(rows: Sequence[int] | Sequence[bool] | np.ndarray | Tensor, examples: int) -> Int64[Tensor, " m"]:
    array = rows.detach().cpu().numpy() if isinstance(rows, Tensor) else np.asarray(rows)
    if array.dtype == np.bool_:
        if array.shape != (examples,):
            raise InputError(f"a mask of shape {array.shape}", expected=f"one truth value for each of {examples}")
        array = np.flatnonzero(array)
    beyond = array[(array < -examples) | (array >= examples)]
    if beyond.size:
        raise InputError(f"row {beyond[0]}", expected=f"one from 0 to {examples - 1}")
    return torch.tensor(array.reshape(-1), dtype=torch.int64)


def _gaps(values: np.ndarray) -> int:
    """How many raw values are missing: not a number, or an empty text."""
    if values.dtype.kind == "f":
        return int(np.isnan(values).sum())
    return int((values == "").sum()) if values.dtype.kind in "OU" else 0


def _check_finite(tensor: Shaped[Tensor, "n *axes"], part: str) -> None:
    if not tensor.is_floating_point():
        return
    finite = torch.isfinite(tensor).flatten(1).all(1) if tensor.ndim > 1 else tensor.isfinite()
    if not finite.all():
        bad = torch.nonzero(~finite).flatten()
        came = f"{part} of {len(bad)} example(s) hold NaN or infinity, first example {int(bad[0])}"
        raise InputError(came, expected="finite numbers", hint="dropping or filling them first")
