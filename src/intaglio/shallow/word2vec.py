"""Word2Vec: skip-gram and CBOW with negative sampling, by compiled kernels, with its loss as an objective."""

import math
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch
from jaxtyping import Int64

from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.shallow.chance import alias_table, generator_state
from intaglio.shallow.corpus import LONGEST, Corpus, Sentences, as_corpus
from intaglio.shallow.descent import Descent, Piece, check_counts, check_descent
from intaglio.shallow.negatives import Sampling, Scratch
from intaglio.shallow.pairs import drawn_pairs
from intaglio.shallow.predicting import trained
from intaglio.shallow.reached import Done, digest_of
from intaglio.shallow.sigmoid import SIGMOIDS
from intaglio.shallow.subwords import Ngrams, Subwords, rows_of_words
from intaglio.shallow.twin import NegativeSampling
from intaglio.shallow.vocabulary import Vocabulary
from intaglio.shallow.word_vectors import WordVectors
from intaglio.sources.drawn import Drawn
from intaglio.sources.negatives import Negatives, answers
from intaglio.trajectory import Recorder, Trajectory

__all__ = ["Word2Vec"]

ARCHITECTURES = ("skipgram", "cbow")

LENGTH = LONGEST + 1  # ids a piece: some milliseconds of work, so that threads are busy and Ctrl-C is heard


class Word2Vec:
    """One vector a word, such that a word predicts its neighbours.

    Skip-gram: of every word c and each word o at most `window` away, −log σ⟨v_c, u_o⟩ − Σ_n log σ(−⟨v_c, u_n⟩) over
    `negative` words n drawn by count^`power`. With enough dimensions its minimum is ⟨v_c, u_o⟩ = PMI(c, o) − log k
    (Levy & Goldberg 2014). CBOW: the same with the mean of the window's v for v_c, and the word itself for o.

    Args:
        corpus: lists of words; a path of a text file, one sentence a line; or a `Corpus`.
        dim: of the vectors.
        window: words to each side at the most; for each word a reach from 1 to this is drawn.
        negative: drawn words for each true one.
        architecture: "skipgram" or "cbow".
        min_count: so often must a word occur that gets a vector.
        sample: words more frequent than this are thinned: kept with probability √(t/f) + t/f; 0 keeps all.
        power: of the counts in the draws of negatives.
        subwords: the parts of words that have vectors too, so that the mean of a word's own and its parts' stands for
            v_c; see `FastText`.
        seed: of the initial vectors, uniform in ±1/dim as gensim's and fastText's; the outputs begin at 0. From
            half of that, as in Mikolov's program, a small corpus takes longer to leave the saddle at 0.
        encoding: of the text file.

    Raises:
        InputError: a number out of range, an unknown architecture, or a corpus that does not read.

    Source:
        Mikolov et al., Distributed representations of words and phrases, 2013.

    >>> text = [["the", "cat", "sat"], ["the", "dog", "sat"], ["a", "cat", "ran"], ["a", "dog", "ran"]]
    >>> model = Word2Vec(text, dim=8, min_count=1, sample=0)
    >>> path = model.fit(epochs=20, lr=0.1)
    >>> model.vectors.vectors.shape, len(path) > 3
    ((6, 8), True)
    """

    def __init__(
        self,
        corpus: Corpus | Sentences | str | Path,
        *,
        dim: int = 100,
        window: int = 5,
        negative: int = 5,
        architecture: str = "skipgram",
        min_count: int = 5,
        sample: float = 1e-3,
        power: float = 0.75,
        subwords: Subwords | None = None,
        seed: int = 0,
        encoding: str = "utf-8",
    ) -> None:
        check_counts(dim=dim, window=window, negative=negative, min_count=min_count)
        if architecture not in ARCHITECTURES:
            raise InputError(f"architecture={architecture!r}", expected=" or ".join(map(repr, ARCHITECTURES)))
        if not 0 <= sample <= 1:
            raise InputError(f"sample={sample}", expected="a share from 0 (keep all) to 1", hint="sample=1e-3")
        self.corpus = as_corpus(corpus, encoding=encoding)
        self.vocabulary = Vocabulary.of(self.corpus, min_count)
        self.power, self.noise = power, self.vocabulary.noise(power)
        starts, members, self.buckets = rows_of_words(self.vocabulary.names, subwords)
        self.how = Sampling(
            self.vocabulary.rank,
            self.vocabulary.keep(sample),
            *alias_table(self.noise),
            SIGMOIDS,
            starts,
            members,
            window,
            negative,
            architecture == "cbow",
        )
        self.subwords, self.seed, self.dim = subwords, seed, dim
        self.inputs = np.empty((len(self.vocabulary) + len(self.buckets), dim), dtype=np.float32)
        self.outputs = np.empty((len(self.vocabulary), dim), dtype=np.float32)
        self.restart()

    def restart(self) -> None:
        """Go back to the initial vectors."""
        generator = np.random.default_rng(self.seed)
        generator.random(out=self.inputs, dtype=np.float32)
        self.inputs -= np.float32(0.5)
        self.inputs *= np.float32(2 / self.dim)
        self.outputs[:] = 0

    @property
    def vectors(self) -> WordVectors:
        """A copy of the vectors as they are now, the most frequent word first."""
        names = self.vocabulary.names
        if self.subwords is None:
            return WordVectors(names, self.inputs.copy())
        starts = self.how.starts
        means = np.add.reduceat(self.inputs[self.how.members], starts[:-1]) / np.diff(starts)[:, None]
        return WordVectors(names, means, Ngrams(self.subwords, self.buckets, self.inputs[len(names) :].copy()))

    @cached_property
    def twin(self) -> NegativeSampling:
        """The same function in torch; it shares memory with the vectors, so that it follows the training."""
        return NegativeSampling(self.inputs, self.outputs, self._rows)

    @cached_property
    def _rows(self) -> int:
        """How many rows are averaged at the most."""
        return self.how.sources * int(np.diff(self.how.starts).max())

    def fit(
        self,
        *,
        epochs: int = 5,
        lr: float = 0.025,
        lr_end: float = 1e-4,
        threads: int = 1,
        seed: int = 0,
        folder: str | Path | None = None,
        checkpoints: int = 32,
        resume: bool = False,
    ) -> Trajectory:
        """Train from the initial vectors by stochastic gradients, the learning rate falling linearly.

        One thread gives the same vectors again, bit for bit; several write into the same vectors without locks.
        Ctrl-C keeps the vectors as they are then, and the checkpoints, from the last of which `resume` goes on.

        Args:
            epochs: passes over the corpus.
            lr, lr_end: learning rate at first and at last.
            threads: that work at once.
            seed: of the windows, the thinning and the negatives.
            folder: of the checkpoints; by default a temporary one that goes with the trajectory.
            checkpoints: beside the first; each writes all vectors.
            resume: go on from the last regular checkpoint in `folder`; with one thread it ends as an unbroken training.

        Returns:
            The trajectory. Its ``history`` has per epoch ``train_loss``, the mean over all examples of that epoch of
            the loss that each had just before its own step, summed in float64; and ``words_per_second``.

        Raises:
            InputError: a number out of range, or nothing to resume, or what was begun with another call.
            RunError: the loss became infinite; what stands by then is kept.
        """
        check_descent(epochs=epochs, lr=lr, lr_end=lr_end, threads=threads, checkpoints=checkpoints)
        self.restart()
        call = {"epochs": epochs, "lr": lr, "lr_end": lr_end, "seed": seed, "checkpoints": checkpoints, **self._call}
        total = len(self.corpus.ids)

        def work(piece: Piece) -> Done:
            rates = [lr + (lr_end - lr) * (piece.epoch + at / total) / epochs for at in piece[1:]]
            state = generator_state(seed, piece.epoch, piece.start)
            return self.learn(np.asarray(self.corpus.ids[piece.start : piece.stop]), rates[0], rates[1], state)

        descent = Descent(work, self._places, total, "words", (self.how.negative + 1) * math.log(2), call)
        recorder = Recorder(self.twin, folder, keep=checkpoints + 1)
        return descent.run(recorder, epochs=epochs, threads=threads, checkpoints=checkpoints, resume=resume)

    @property
    def _call(self) -> dict[str, Any]:
        """What the training depends on beside the arguments of `fit`."""
        how = {"dim": self.dim, "window": self.how.window, "negative": self.how.negative, "cbow": self.how.windows}
        arrays = (self.vocabulary.counts, self.how.keep, self.how.accept, self.how.members, self.corpus.ids[:LENGTH])
        return how | {"initial seed": self.seed, "data": digest_of(self.vocabulary.names, *arrays)}

    def learn(self, ids: Any, first: float, last: float, state: Any) -> Done:
        """Train on some ids, the learning rate going from `first` to `last`."""
        scratch = Scratch.of(len(ids), self.how.negative, self._rows, self.dim)
        return Done(*trained(ids, self.inputs, self.outputs, self.how, first, last, state, scratch))

    def _places(self, epoch: int) -> Iterator[tuple[int, int]]:
        return self.corpus.stretches(min(LENGTH, max(1000, len(self.corpus.ids) // 16)))

    def objective(self, examples: int | None = 20_000, *, seed: int = 0, **options: Any) -> Objective:
        """The loss as a function of all vectors, over examples that are drawn once and then fixed.

        Args:
            examples: how many windows or pairs, each of one epoch's as likely as any; None for all. Their negatives
                are drawn with them.
            seed: of the draws.
            options: of `Objective`, e.g. ``penalties`` or ``batch_size``.

        Returns:
            An objective that stands where the vectors stand now: block "embedding" holds the vectors, "body" the
            outputs. Its loss is that of the kernels.
        """
        sources, targets = drawn_pairs(self.corpus, self.how, examples, seed=seed)
        if not len(targets):
            expected = "sentences of two words or more"
            raise InputError("a corpus without neighbours", expected=expected, hint="sample=0, to keep frequent words")
        negatives = Negatives(self.how.negative, self.power, seed)
        drawn = negatives.of(self.noise, len(targets))
        inputs = torch.from_numpy(np.concatenate([self.sources(sources), targets[:, None], drawn], axis=1))
        how = f"{len(targets):,} of one epoch, seed {seed}; {negatives.words}"
        data = Drawn(inputs, answers(len(targets), self.how.negative), how)
        return Objective(self.twin, data, loss="skip_gram", embedding="encoder", **options)

    def sources(self, words: Int64[np.ndarray, "n c"]) -> Int64[np.ndarray, "n r"]:
        """The rows of the input vectors that stand for words; −1 is none."""
        starts = self.how.starts
        sizes = np.diff(starts)
        places = np.arange(sizes.max())
        table = np.full((len(sizes) + 1, len(places)), -1, dtype=np.int64)  # the last row is that of word −1
        table[:-1][places < sizes[:, None]] = self.how.members
        return np.asarray(table[words].reshape(len(words), -1))
