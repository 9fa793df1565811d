"""Embedder: an embedding as a scikit-learn transformer, for pipelines and searches over its settings."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float
from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, TransformerMixin
from sklearn.utils import Tags
from sklearn.utils.multiclass import type_of_target
from sklearn.utils.validation import check_is_fitted, validate_data
from torch import Tensor

from intaglio.embedding import Embedding
from intaglio.features import Features, Scaling
from intaglio.features.coding import Column
from intaglio.features.table_reader import TableReader
from intaglio.features.targets import FEW
from intaglio.model import build
from intaglio.objective import Objective
from intaglio.training import fit

__all__ = ["Embedder"]


class Embedder(ClassNamePrefixFeaturesOutMixin, TransformerMixin, BaseEstimator):  # type: ignore[misc]
    """Numbers (n, m) → an embedding (n, d) that learns to answer y, or, without y, to give the numbers back.

    Args:
        encoder: a name from `intaglio.encoders`, for tables.
        dim: d.
        epochs, lr, batch_size, optimizer: as in `ig.fit`.
        random_state: of the initial parameters and the order of batches.
        options: of the encoder.

    After `fit`: ``embedding_`` (the `Embedding`), ``history_`` (loss per epoch), ``n_features_in_`` and, where it was a
    DataFrame, ``feature_names_in_``.

    >>> from sklearn.datasets import load_iris
    >>> x, y = load_iris(return_X_y=True)
    >>> Embedder(dim=2, epochs=2).fit(x, y).transform(x[:3]).shape
    (3, 2)
    """

    def __init__(
        self,
        encoder: str = "mlp",
        dim: int = 16,
        *,
        epochs: int = 40,
        lr: float = 2e-3,
        batch_size: int = 64,
        optimizer: str = "adam",
        random_state: int = 0,
        options: Mapping[str, Any] | None = None,
    ) -> None:
        self.encoder = encoder
        self.dim = dim
        self.epochs = epochs
        self.lr = lr
        self.batch_size = batch_size
        self.optimizer = optimizer
        self.random_state = random_state
        self.options = options

    def fit(self, X: Any, y: Any = None) -> "Embedder":
        """Learn from n rows, two or more, and their answers if there are any.

        Names, truth values and whole numbers of which there are at most 20 are classes, other answers real numbers.
        """
        if y is None:
            x = validate_data(self, X, dtype=np.float64, ensure_min_samples=2)
        else:
            x, y = validate_data(self, X, y, dtype=np.float64, ensure_min_samples=2, multi_output=True)
        data = _features(x, y, self._names(), named=hasattr(self, "feature_names_in_"))
        call = {
            "encoder": self.encoder,
            "dim": self.dim,
            "seed": self._seed(),
            "decode": y is None,
            **(self.options or {}),
        }
        model = build(data, **call).double()
        objective = Objective(model, data, loss="cross_entropy" if data.classes else "mse")
        how: dict[str, Any] = {
            "epochs": self.epochs,
            "lr": self.lr,
            "batch_size": self.batch_size,
            "optimizer": self.optimizer,
        }
        path = fit(objective, seed=self._seed(), **how)
        objective.load_into(model)
        self.embedding_ = Embedding(model, data, call)
        self.history_ = [float(loss) for loss in path.history["train_loss"]]
        self._n_features_out = self.dim
        return self

    def transform(self, X: Any) -> Float[np.ndarray, "n d"]:
        """The embedding of rows."""
        check_is_fitted(self)
        x = validate_data(self, X, dtype=np.float64, reset=False)
        data = self.embedding_.data
        assert data.scaling is not None
        return self.embedding_.embed(data.scaling.apply(torch.tensor(x)))

    def save_pretrained(self, folder: str | os.PathLike[str]) -> Path:
        """Write weights and description; `ig.Embedding.from_pretrained` reads them without scikit-learn's part."""
        check_is_fitted(self)
        return self.embedding_.save_pretrained(folder)

    @classmethod
    def from_pretrained(cls, folder: str | os.PathLike[str]) -> "Embedder":
        """A fitted embedder from what `save_pretrained` wrote; its settings of training are the defaults."""
        embedding = Embedding.from_pretrained(folder)
        call = {name: each for name, each in embedding.call.items() if name != "decode"}
        encoder, dim, seed = (call.pop(name) for name in ("encoder", "dim", "seed"))
        own = cls(encoder, dim, random_state=seed, options=call or None)
        own.embedding_ = embedding
        if embedding.data.source.get("named"):
            own.feature_names_in_ = np.array(embedding.data.names, dtype=object)
        own.n_features_in_ = len(embedding.data.names)
        own._n_features_out = own.dim
        return own

    def _names(self) -> tuple[str, ...]:
        named = getattr(self, "feature_names_in_", None)
        return tuple(f"x{i}" for i in range(self.n_features_in_)) if named is None else tuple(map(str, named))

    def _seed(self) -> int:
        return 0 if self.random_state is None else int(self.random_state)

    def __sklearn_tags__(self) -> Tags:
        tags = super().__sklearn_tags__()
        tags.transformer_tags.preserves_dtype = []  # it computes in float64
        return tags


def _features(x: Float[np.ndarray, "n m"], y: Any, names: tuple[str, ...], *, named: bool) -> Features:
    """Rows and answers as features, both standardised; without answers the rows are their own."""
    scaling = Scaling.of(torch.tensor(x))
    inputs = scaling.apply(torch.tensor(x))
    classes: tuple[str, ...] = ()
    targets: Tensor = inputs
    if y is not None and _are_classes(y):
        values, codes = np.unique(y, return_inverse=True)
        classes, targets = tuple(map(str, values)), torch.tensor(codes.ravel(), dtype=torch.int64)
    elif y is not None:
        answers = torch.tensor(np.asarray(y, np.float64))
        targets = Scaling.of(answers).apply(answers)
    return Features(
        kind="table",
        inputs=inputs,
        targets=targets,
        names=names,
        classes=classes,
        shown=xr.Dataset(),
        scaling=scaling,
        source={"loader": "Embedder", "named": named},
        reader=TableReader(tuple(Column(name, "number") for name in names)),
    )


def _are_classes(y: Any) -> bool:
    """As `from_table` tells them, where scikit-learn takes any whole numbers for classes, those of a measure too."""
    if type_of_target(y) not in ("binary", "multiclass"):
        return False
    return np.asarray(y).dtype.kind not in "iuf" or len(np.unique(y)) <= FEW
