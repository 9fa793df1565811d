"""Random walks on a graph as a corpus, and the two embeddings learnt from it: DeepWalk and node2vec."""

import tempfile
from collections.abc import Iterator
from typing import Any

import numpy as np
from jaxtyping import Int32

from intaglio.errors import InputError
from intaglio.progress import progress
from intaglio.shallow.chance import generator_state
from intaglio.shallow.compiled import say_if_plain
from intaglio.shallow.corpus import Corpus, counted
from intaglio.shallow.descent import check_counts
from intaglio.shallow.graph import Graph, as_graph
from intaglio.shallow.hogwild import spread
from intaglio.shallow.steps import neighbour_tables, walked
from intaglio.shallow.word2vec import Word2Vec

__all__ = ["deepwalk", "node2vec", "random_walks"]

WALKS = 256  # at once, with a generator of their own: the same walks by any number of threads


def random_walks(
    graph: Any, *, walks: int = 10, length: int = 80, p: float = 1.0, q: float = 1.0, seed: int = 0, threads: int = 1
) -> Corpus:
    """Walks from every node as sentences whose words are nodes.

    The next node is drawn by the weight of its edge; with p or q other than 1, times 1/p for the node before, 1 for its
    neighbours and 1/q for all others (node2vec's second order). A walk ends early only where no edge leads on; an
    isolated node is a walk of its own. The corpus stands in a temporary file.

    Args:
        graph: as in `as_graph`; directed ones too.
        walks: from each node, in a new order each time.
        length: nodes of a walk.
        p: the higher, the more seldom back.
        q: below 1 outwards, above 1 around where it came from.
        seed: of order and steps; the same walks by any number of threads.
        threads: that work at once.

    Raises:
        InputError: a number out of range, or what `as_graph` refuses.

    Source:
        Perozzi et al., DeepWalk, 2014; Grover & Leskovec, node2vec, 2016.

    >>> import networkx as nx
    >>> random_walks(nx.path_graph(4), walks=2, length=5)
    Corpus(40 words, 4 different)
    """
    check_counts(walks=walks, length=length, threads=threads)
    if not (0 < p < np.inf and 0 < q < np.inf):
        raise InputError(f"p={p}, q={q}", expected="positive numbers")
    say_if_plain()
    network = as_graph(graph)
    total = walks * len(network)
    with tempfile.TemporaryFile(prefix="intaglio-") as file:
        rows = np.memmap(file, dtype=np.int32, mode="w+", shape=(total, length + 1))
    accept, other = np.empty(len(network.weights), dtype=np.uint64), np.empty(len(network.weights), dtype=np.int32)
    neighbour_tables(network.starts, network.weights, accept, other)
    edges = (network.starts, network.neighbours, accept, other, bool((accept == 2**32).all()))

    def work(part: tuple[int, Int32[np.ndarray, "w"]]) -> int:
        place, first = part
        written = rows[place : place + len(first)]
        return int(walked(first, *edges, float(p), float(q), generator_state(seed, "walks", place), written))

    with progress("walking", total * (length - 1), unit="steps") as advance:
        for steps in spread(work, _parts(network, walks, seed), threads):
            advance(steps)
    ids = rows.reshape(-1)
    return Corpus(ids, network.names, counted(ids, len(network)))


def _parts(graph: Graph, walks: int, seed: int) -> Iterator[tuple[int, Int32[np.ndarray, "w"]]]:
    """Where walks are written, and their first nodes: every node once a round, in a random order."""
    generator = np.random.default_rng([seed, 2])
    for turn in range(walks):
        order = generator.permutation(len(graph)).astype(np.int32)
        for start in range(0, len(graph), WALKS):
            yield turn * len(graph) + start, order[start : start + WALKS]


def deepwalk(
    graph: Any, *, dim: int = 16, walks: int = 10, length: int = 80, seed: int = 0, threads: int = 1, **options: Any
) -> Word2Vec:
    """Skip-gram over uniform random walks; train it with `fit`.

    Args:
        graph, walks, length, seed, threads: as in `random_walks`.
        dim, options: as in `Word2Vec`, whose thinning and smallest count are off here: nodes are all kept.

    >>> import networkx as nx
    >>> model = deepwalk(nx.karate_club_graph(), dim=4, walks=2, length=10)
    >>> _ = model.fit(epochs=1)
    >>> model.vectors
    WordVectors(34 words, 4 dimensions)
    """
    return node2vec(graph, dim=dim, walks=walks, length=length, seed=seed, threads=threads, **options)


def node2vec(
    graph: Any,
    *,
    p: float = 1.0,
    q: float = 1.0,
    dim: int = 16,
    walks: int = 10,
    length: int = 80,
    seed: int = 0,
    threads: int = 1,
    **options: Any,
) -> Word2Vec:
    """Skip-gram over walks that p and q bias; train it with `fit`.

    Args:
        graph, p, q, walks, length, seed, threads: as in `random_walks`.
        dim, options: as in `Word2Vec`, whose thinning and smallest count are off here: nodes are all kept.

    >>> import networkx as nx
    >>> len(node2vec(nx.karate_club_graph(), q=0.5, walks=2, length=10).vocabulary)
    34
    """
    network = as_graph(graph)
    network.say_if_apart("no walk leads from one to another, so how they lie to each other means nothing")
    corpus = random_walks(network, walks=walks, length=length, p=p, q=q, seed=seed, threads=threads)
    return Word2Vec(corpus, dim=dim, seed=seed, **({"min_count": 1, "sample": 0.0} | options))
