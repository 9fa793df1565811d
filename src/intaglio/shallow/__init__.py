"""Shallow embeddings of words and nodes: compiled kernels, each with its loss in torch, and closed forms."""

from intaglio.shallow.corpus import Corpus, as_corpus
from intaglio.shallow.fasttext import FastText
from intaglio.shallow.glove import GloVe
from intaglio.shallow.graph import Graph, as_graph
from intaglio.shallow.netmf_vectors import NetMF, netmf, netmf_matrix
from intaglio.shallow.spectral_vectors import Spectral, spectral
from intaglio.shallow.subwords import Subwords
from intaglio.shallow.twin import Cells, NegativeSampling
from intaglio.shallow.walks import deepwalk, node2vec, random_walks
from intaglio.shallow.word2vec import Word2Vec
from intaglio.shallow.word_vectors import WordVectors

__all__ = [
    "Cells",
    "Corpus",
    "FastText",
    "GloVe",
    "Graph",
    "NegativeSampling",
    "NetMF",
    "Spectral",
    "Subwords",
    "Word2Vec",
    "WordVectors",
    "as_corpus",
    "as_graph",
    "deepwalk",
    "netmf",
    "netmf_matrix",
    "node2vec",
    "random_walks",
    "spectral",
]
