"""Shallow embeddings by compiled kernels, each with its loss in torch: word2vec, and what reads and writes vectors."""

from intaglio.shallow.corpus import Corpus, as_corpus
from intaglio.shallow.word2vec import Word2Vec
from intaglio.shallow.word_vectors import WordVectors

__all__ = ["Corpus", "Word2Vec", "WordVectors", "as_corpus"]
