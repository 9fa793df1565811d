"""FastText: Word2Vec whose words are made of parts, so that a word that was never seen has a vector too."""

from pathlib import Path
from typing import Any

from intaglio.shallow.corpus import Corpus, Sentences
from intaglio.shallow.subwords import Subwords
from intaglio.shallow.word2vec import Word2Vec

__all__ = ["FastText"]


class FastText(Word2Vec):
    """`Word2Vec` with subwords: a word is the mean of a vector of its own and one for each of its n-grams.

    The n-grams are those of ``<word>`` with `min_n` to `max_n` characters, hashed by FNV-1a to buckets, to the bit as
    in the authors' program. Only buckets that occur have a vector, so the table is as small as the vocabulary allows,
    and a new word is the mean of those of its n-grams that were seen, where that program adds buckets that learnt
    nothing. Each row takes the whole step of the mean, as there.

    Args:
        corpus: as in `Word2Vec`.
        min_n, max_n: characters of the shortest and the longest n-gram.
        buckets: at the most; n-grams that share one share a vector.
        options: of `Word2Vec`.

    Raises:
        InputError: as `Word2Vec`, or n-grams or buckets out of range.

    Source:
        Bojanowski et al., Enriching word vectors with subword information, 2017.

    >>> text = [["the", "cats", "sat"], ["the", "dogs", "sat"], ["a", "cat", "runs"], ["a", "dog", "runs"]]
    >>> model = FastText(text, dim=8, min_count=1, sample=0)
    >>> path = model.fit(epochs=20, lr=0.1)
    >>> model.vectors["catty"].shape, "catty" in model.vectors
    ((8,), False)
    """

    def __init__(
        self,
        corpus: Corpus | Sentences | str | Path,
        *,
        min_n: int = 3,
        max_n: int = 6,
        buckets: int = 2_000_000,
        **options: Any,
    ) -> None:
        super().__init__(corpus, subwords=Subwords(min_n, max_n, buckets), **options)
