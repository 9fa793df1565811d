"""GloVe: vectors whose products are the logarithms of co-occurrence counts, by a compiled AdaGrad."""

from collections.abc import Iterator
from functools import cached_property, partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from jaxtyping import Int64

from intaglio.errors import InputError
from intaglio.losses.words import glove, glove_weight
from intaglio.objective import Objective
from intaglio.shallow.adagrad import Tables, descend
from intaglio.shallow.cooccurrence import cooccurrences
from intaglio.shallow.corpus import Corpus, Sentences, as_corpus
from intaglio.shallow.descent import Descent, Piece, check_counts, check_descent
from intaglio.shallow.reached import Done, digest_of
from intaglio.shallow.twin import Cells
from intaglio.shallow.vocabulary import Vocabulary
from intaglio.shallow.word_vectors import WordVectors
from intaglio.sources.drawn import Drawn
from intaglio.trajectory import Recorder, Trajectory

__all__ = ["GloVe"]

CELLS = 20_000  # a piece
SIDE = 256  # rows and columns of a tile: its vectors and their squares are some hundred kilobytes
MOST = 150  # tiles to each side


class GloVe:
    """Vectors v and u and biases that minimise the mean over cells of ½ f(X_ij) (⟨v_i, u_j⟩ + b_i + c_j − log X_ij)².

    X_ij counts word j near word i, 1/r at distance r; f(X) = min(1, (X/x_max)^α). Only cells with a count are there.

    Args:
        corpus: as in `Word2Vec`; the counts must fit in memory, the text need not.
        dim: of the vectors.
        window: words to each side.
        min_count: so often must a word occur that gets a vector.
        x_max, alpha: of f.
        seed: of the initial vectors and biases, uniform in ±1/(2·dim).
        encoding: of a text file.

    Raises:
        InputError: a number out of range, a corpus that does not read, or one without neighbours.

    Source:
        Pennington et al., GloVe: Global vectors for word representation, 2014.

    >>> text = [["the", "cat", "sat"], ["the", "dog", "sat"], ["a", "cat", "ran"], ["a", "dog", "ran"]]
    >>> model = GloVe(text, dim=4, min_count=1)
    >>> path = model.fit(epochs=20)
    >>> bool(path.history.train_loss[-1] < path.history.train_loss[0])
    True
    """

    def __init__(
        self,
        corpus: Corpus | Sentences | str | Path,
        *,
        dim: int = 100,
        window: int = 10,
        min_count: int = 5,
        x_max: float = 100.0,
        alpha: float = 0.75,
        seed: int = 0,
        encoding: str = "utf-8",
    ) -> None:
        check_counts(dim=dim, window=window, min_count=min_count)
        if not (x_max > 0 and alpha >= 0):
            raise InputError(f"x_max={x_max}, alpha={alpha}", expected="x_max above 0, alpha of at least 0")
        text = as_corpus(corpus, encoding=encoding)
        self.vocabulary = Vocabulary.of(text, min_count)
        counts = cooccurrences(text, self.vocabulary, window).tocoo()
        if not counts.nnz:
            raise InputError("a corpus without neighbours", expected="sentences of two words or more")
        tile, self.tiles = _tiles(counts.row, counts.col, len(self.vocabulary))
        self.rows, self.columns = counts.row[tile].astype(np.int32), counts.col[tile].astype(np.int32)
        self.counts = counts.data[tile].astype(np.float32)
        self.logs = np.log(self.counts)
        self.shares = glove_weight(torch.from_numpy(self.counts), x_max, alpha).numpy()
        self.loss = partial(glove, x_max=x_max, alpha=alpha)
        self.seed, self.dim = seed, dim
        self.values, self.squares = self._tables(), self._tables()
        self.restart()

    def _tables(self) -> Tables:
        words, dim = len(self.vocabulary), self.dim
        return Tables(*(np.empty(shape, dtype=np.float32) for shape in ((words, dim), (words, dim), words, words)))

    def restart(self) -> None:
        """Go back to the initial vectors."""
        generator = np.random.default_rng(self.seed)
        for value, square in zip(self.values, self.squares, strict=True):
            value[:] = (generator.random(value.shape, dtype=np.float32) - np.float32(0.5)) / np.float32(self.dim)
            square[:] = 1  # as in the authors' program: the first steps are not all as long as the rate

    @property
    def vectors(self) -> WordVectors:
        """v + u as they are now, as the authors advise; the most frequent word first."""
        return WordVectors(self.vocabulary.names, self.values.inputs + self.values.outputs)

    @cached_property
    def twin(self) -> Cells:
        """The same function in torch; it shares memory with the vectors, so that it follows the training."""
        return Cells(*self.values)

    def fit(
        self,
        *,
        epochs: int = 25,
        lr: float = 0.05,
        threads: int = 1,
        seed: int = 0,
        folder: str | Path | None = None,
        checkpoints: int = 32,
        resume: bool = False,
    ) -> Trajectory:
        """Train from the initial vectors by AdaGrad, over the cells in a new order each epoch.

        The order is random within tiles of some hundred rows and columns, and so is that of the tiles: their vectors
        stay in the processor's cache.

        One thread gives the same vectors again, bit for bit; several write into the same vectors without locks.

        Args:
            epochs: passes over the cells.
            lr: AdaGrad's learning rate.
            threads: that work at once.
            seed: of the orders.
            folder, checkpoints, resume: as in `Word2Vec.fit`.

        Returns:
            The trajectory; ``history`` has per epoch ``train_loss`` (as in `Word2Vec.fit`) and ``cells_per_second``.

        Raises:
            InputError: a number out of range, or nothing to resume, or what was begun with another call.
            RunError: the loss became infinite; what stands by then is kept.
        """
        check_descent(epochs=epochs, lr=lr, threads=threads, checkpoints=checkpoints)
        self.restart()
        cells, order = len(self.rows), np.empty(len(self.rows), dtype=np.int64)

        def places(epoch: int) -> Iterator[tuple[int, int]]:
            order[:] = self._order(np.random.default_rng([seed, epoch]))
            for start in range(0, cells, CELLS):
                yield start, min(start + CELLS, cells)

        def work(piece: Piece) -> Done:
            part = order[piece.start : piece.stop]
            parts = (part, self.rows, self.columns, self.logs, self.shares, self.values, self.squares, lr)
            return Done(len(part), len(part), descend(*parts))

        call: dict[str, Any] = {"epochs": epochs, "lr": lr, "seed": seed, "checkpoints": checkpoints, "dim": self.dim}
        call |= {"initial seed": self.seed, "data": digest_of(self.vocabulary.names, self.logs, self.shares)}
        squares = {f"squared {name}": each for name, each in self.squares._asdict().items()}
        descent = Descent(work, places, cells, "cells", self.objective()(), call, squares)
        recorder = Recorder(self.twin, folder, keep=checkpoints + 1)
        return descent.run(recorder, epochs=epochs, threads=threads, checkpoints=checkpoints, resume=resume)

    def _order(self, generator: np.random.Generator) -> Int64[np.ndarray, "c"]:
        parts = [generator.permutation(np.arange(*tile)) for tile in generator.permutation(self.tiles)]
        return np.concatenate(parts)

    def objective(self, examples: int | None = None, *, seed: int = 0, **options: Any) -> Objective:
        """The loss as a function of all vectors and biases, over all cells or `examples` drawn ones.

        Args:
            examples: how many cells, each as likely; all by default.
            seed: of the draw.
            options: of `Objective`.
        """
        cells = np.arange(len(self.rows))
        if examples is None or examples >= len(cells):
            return self._objective_over(cells, "all", **options)
        some = np.sort(np.random.default_rng(seed).choice(cells, examples, replace=False))
        return self._objective_over(some, f"{examples:,} of {len(cells):,}, seed {seed}", **options)

    def _objective_over(self, cells: Any, which: str, **options: Any) -> Objective:
        places = torch.from_numpy(np.stack([self.rows[cells], self.columns[cells]], axis=1).astype(np.int64))
        data = Drawn(places, torch.from_numpy(self.counts[cells]), f"cells with a count: {which}")
        return Objective(self.twin, data, loss=self.loss, embedding="encoder", **options)


def _tiles(rows: Any, columns: Any, words: int) -> tuple[Int64[np.ndarray, "c"], Int64[np.ndarray, "t 2"]]:
    """The cells in the order of the tiles that they lie in, and where each tile begins and ends there."""
    side = max(SIDE, -(-words // MOST))
    tile = (rows // side) * (words // side + 1) + columns // side
    order = np.argsort(tile, kind="stable")
    cuts = np.flatnonzero(np.diff(tile[order])) + 1
    ends = np.concatenate([[0], cuts, [len(order)]])
    return order.astype(np.int64), np.stack([ends[:-1], ends[1:]], axis=1).astype(np.int64)
