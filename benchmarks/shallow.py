"""Word2Vec beside gensim, GloVe and walks: speed, loss and word similarity, in one run.

`python benchmarks/shallow.py [--quick]`: text and judgements are those that gensim ships for its own tests. Both train
by turns, with equal settings and epochs; the loss of both is one function, so neither's own report of it matters: of
skip-gram the exact expectation over all windows and all negatives, of CBOW the mean over the same drawn ones. Of
fastText only speed and word similarity are compared.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import numpy as np
from _peers import GENSIM, provide
from scipy.special import log_expit

import intaglio as ig
from intaglio.shallow import Corpus, as_corpus, random_walks
from intaglio.shallow.cooccurrence import cooccurrences
from intaglio.shallow.vocabulary import Vocabulary

DIM, WINDOW, NEGATIVE, MIN_COUNT = 100, 5, 5, 5


def expected_loss(inputs: np.ndarray, outputs: np.ndarray, counts: object, noise: np.ndarray) -> float:
    """Mean over all windows' pairs of −log σ⟨v_c, u_o⟩ − k E_n log σ(−⟨v_c, u_n⟩), rows a thousand at a time."""
    total, share = 0.0, np.asarray(counts.sum(1)).ravel()
    for start in range(0, len(inputs), 1000):
        rows = slice(start, start + 1000)
        logits = inputs[rows].astype(np.float64) @ outputs.T.astype(np.float64)
        cells = counts[rows].tocoo()
        total -= float((cells.data * log_expit(logits[cells.row, cells.col])).sum())
        total -= NEGATIVE * float(share[rows] @ (log_expit(-logits) @ noise))
    return total / float(share.sum())


def cbow_loss(inputs: np.ndarray, outputs: np.ndarray, model: ig.Word2Vec) -> float:
    """The mean over the same drawn windows and negatives."""
    objective = model.objective(100_000, seed=7)
    params = objective.params
    for name, values in zip(params, (inputs, outputs), strict=True):
        params[name].copy_(params[name].new_tensor(values))
    return objective(params)


class Sides:
    """Ours and gensim's training of one architecture over one text."""

    def __init__(self, text: Path, architecture: str, epochs: int) -> None:
        from gensim.models import Word2Vec

        self.architecture, self.epochs = architecture, epochs
        self.lines = [line.split() for line in text.read_text(encoding="utf-8").splitlines()]
        self.words = sum(map(len, self.lines))
        options = {"window": WINDOW, "negative": NEGATIVE, "min_count": MIN_COUNT, "sample": 1e-3}
        self.ours = ig.Word2Vec(self.lines, dim=DIM, architecture=architecture, **options)
        sg = int(architecture == "skipgram")
        self.theirs: Callable[[int, int], Word2Vec] = lambda threads, seed: Word2Vec(
            vector_size=DIM, sg=sg, workers=threads, seed=seed, **options
        )

    def run_ours(self, threads: int, seed: int) -> tuple[float, np.ndarray, np.ndarray]:
        start = time.perf_counter()
        self.ours.fit(epochs=self.epochs, threads=threads, seed=seed, checkpoints=1)
        seconds = time.perf_counter() - start
        return self.words * self.epochs / seconds, self.ours.inputs.copy(), self.ours.outputs.copy()

    def run_theirs(self, threads: int, seed: int) -> tuple[float, np.ndarray, np.ndarray]:
        model = self.theirs(threads, seed + 1)
        model.build_vocab(self.lines)
        start = time.perf_counter()
        model.train(self.lines, total_examples=model.corpus_count, epochs=self.epochs)
        seconds = time.perf_counter() - start
        order = [model.wv.key_to_index[name] for name in self.ours.vocabulary.names]
        return self.words * self.epochs / seconds, model.wv.vectors[order], model.syn1neg[order]


def beside(text: Path, judged: Path, architecture: str, threads: int, epochs: int, repeats: int) -> None:
    """Print one line: words per second of both, their ratio, the loss and the rank correlation of both."""
    sides = Sides(text, architecture, epochs)
    model = sides.ours
    model.fit(epochs=1, checkpoints=1)  # compiles
    counts = cooccurrences(model.corpus, model.vocabulary, WINDOW, harmonic=False)
    speeds, losses, scores = [], [], []
    for repeat in range(repeats):
        found = [run(threads, repeat) for run in (sides.run_ours, sides.run_theirs)[:: 1 if repeat % 2 else -1]]
        ours, theirs = found if repeat % 2 else found[::-1]
        speeds.append((ours[0], theirs[0]))
        for each in (ours, theirs):
            exact = architecture == "skipgram"
            losses.append(expected_loss(*each[1:], counts, model.noise) if exact else cbow_loss(*each[1:], model))
            scores.append(ig.WordVectors(model.vocabulary.names, each[1]).evaluate_word_pairs(judged))
    ratio = np.median([a / b for a, b in speeds])
    mine, peer = np.median(speeds, axis=0)
    loss = np.mean(np.reshape(losses, (-1, 2)), axis=0)
    rho = np.mean([each.spearman for each in scores][::2]), np.mean([each.spearman for each in scores][1::2])
    print(
        f"{architecture:9s} {threads} thread(s): {mine:>9,.0f} words/s, gensim {peer:>9,.0f}, "
        f"ratio {ratio:.2f} (claim 2); "
        f"loss {loss[0]:.4f}, gensim {loss[1]:.4f}, {loss[0] / loss[1] - 1:+.2%} (claim at most +1 %); "
        f"wordsim353 {rho[0]:.3f}, gensim {rho[1]:.3f} ± {scores[0].standard_error:.3f} ({scores[0].pairs} pairs)",
        flush=True,
    )


def fasttext_beside(text: Path, judged: Path, threads: int, epochs: int, repeats: int) -> None:
    """Print one line: words per second of both, their ratio, and the rank correlation of both."""
    from gensim.models import FastText

    lines = [line.split() for line in text.read_text(encoding="utf-8").splitlines()]
    words = sum(map(len, lines)) * epochs
    options = {"window": WINDOW, "negative": NEGATIVE, "min_count": MIN_COUNT, "sample": 1e-3}
    ours = ig.FastText(lines, dim=DIM, **options)
    ours.fit(epochs=1, checkpoints=1)  # compiles
    ratios, scores = [], []
    for seed in range(repeats):
        start = time.perf_counter()
        ours.fit(epochs=epochs, threads=threads, seed=seed, checkpoints=1)
        mine = words / (time.perf_counter() - start)
        model = FastText(vector_size=DIM, sg=1, workers=threads, seed=seed + 1, **options)
        model.build_vocab(lines)
        start = time.perf_counter()
        model.train(lines, total_examples=model.corpus_count, epochs=epochs)
        ratios.append(mine / (words / (time.perf_counter() - start)))
        vectors = model.wv.vectors[[model.wv.key_to_index[name] for name in ours.vocabulary.names]]
        both = ours.vectors, ig.WordVectors(ours.vocabulary.names, vectors)
        scores.append([each.evaluate_word_pairs(judged).spearman for each in both])
    rho = np.mean(scores, axis=0)
    print(
        f"fasttext  {threads} thread(s): {mine:>9,.0f} words/s, ratio {np.median(ratios):.2f}; "
        f"wordsim353 {rho[0]:.3f}, gensim {rho[1]:.3f}",
        flush=True,
    )


def analogies(text: Path, questions: Path) -> None:
    """Print how often analogies of known words are answered, beside gensim on the same vectors."""
    from gensim.models import KeyedVectors

    model = ig.Word2Vec(text, dim=DIM, window=WINDOW)
    model.fit(epochs=5, checkpoints=1)
    ours = model.vectors.evaluate_word_analogies(questions)
    theirs = KeyedVectors(DIM)
    theirs.add_vectors(model.vectors.index_to_key, model.vectors.vectors)
    peer, _ = theirs.evaluate_word_analogies(str(questions))
    print(
        f"analogies: {ours.accuracy:.4f} ± {ours.standard_error:.4f} of {ours.questions} questions of known words "
        f"({ours.oov_ratio:.0f} % are not), gensim on the same vectors {peer:.4f}",
        flush=True,
    )


def glove_speed(text: Path, threads: int) -> None:
    model = ig.GloVe(text, dim=DIM, min_count=MIN_COUNT)
    model.fit(epochs=1, checkpoints=1)
    path = model.fit(epochs=5, threads=threads, checkpoints=1)
    speed = float(path.history.cells_per_second[1:].median())
    print(
        f"glove     {threads} thread(s): {speed:>9,.0f} cells/s, {speed / threads / 1e6:.2f} million a thread (claim 3)"
    )


def walk_speed(threads: int, nodes: int) -> None:
    graph = nx.barabasi_albert_graph(nodes, 10, seed=0)
    network = ig.shallow.as_graph(graph)
    for name, options in (("deepwalk", {}), ("node2vec", {"p": 0.5, "q": 2.0})):
        random_walks(network, walks=1, length=5, **options)
        start = time.perf_counter()
        corpus: Corpus = random_walks(network, walks=10, length=80, threads=threads, **options)
        speed = (len(corpus) - 10 * nodes) / (time.perf_counter() - start)
        each = speed / threads / 1e6
        print(f"{name}  {threads} thread(s): {speed:>9,.0f} steps/s, {each:.2f} million a thread (claim 3)")


def readers_agree(text: Path, folder: Path) -> None:
    """gensim reads what we write, and we read what it writes."""
    from gensim.models import KeyedVectors

    model = ig.Word2Vec(text, dim=20)
    model.fit(epochs=1, checkpoints=1)
    vectors = model.vectors
    for form in ("word2vec", "binary"):
        vectors.save(folder / form, form=form)
        theirs = KeyedVectors.load_word2vec_format(folder / form, binary=form == "binary")
        assert theirs.index_to_key == vectors.index_to_key
        assert np.array_equal(theirs.vectors, vectors.vectors)
        theirs.save_word2vec_format(str(folder / "theirs"), binary=form == "binary")
        again = ig.WordVectors.load(folder / "theirs", form=form)
        assert again.index_to_key == vectors.index_to_key
        np.testing.assert_allclose(again.vectors, vectors.vectors, rtol=1e-5)
    for word in vectors.index_to_key[:20]:
        ours, peer = vectors.most_similar(word), theirs.most_similar(word)
        np.testing.assert_allclose([score for _, score in ours], [score for _, score in peer], atol=1e-5)
    print("files and neighbours agree with gensim's reader in word2vec's text and binary")


def arithmetic(seconds: float = 1.0) -> float:
    """How much more two threads of this machine add up than one, where they share nothing and read no memory."""
    from concurrent.futures import ThreadPoolExecutor

    import numba

    @numba.njit(nogil=True)
    def turns(count: int) -> int:
        x = np.uint64(88172645463325252)
        for _ in range(count):
            x ^= x << np.uint64(13)
            x ^= x >> np.uint64(7)
            x ^= x << np.uint64(17)
        return x

    def taken(threads: int, count: int) -> float:
        with ThreadPoolExecutor(threads) as pool:
            start = time.perf_counter()
            list(pool.map(turns, [count] * threads))
            return time.perf_counter() - start

    turns(1)
    count = int(10**7 * seconds / taken(1, 10**7))
    return float(np.median([2 * taken(1, count) / taken(2, count) for _ in range(3)]))


def main() -> None:
    import tempfile

    provide("gensim", *GENSIM)
    from gensim.test.utils import datapath

    quick = "--quick" in sys.argv
    text, judged = Path(datapath("head500.noblanks.cor")), Path(datapath("wordsim353.tsv"))
    corpus = as_corpus(text)
    print(f"two threads of this machine do {arithmetic():.2f} times the arithmetic of one (2 where it is quiet)")
    print(f"{corpus}, {len(Vocabulary.of(corpus, MIN_COUNT))} kept; d {DIM}, window {WINDOW}, {NEGATIVE} negatives")
    with tempfile.TemporaryDirectory() as folder:
        readers_agree(text, Path(folder))
    for architecture in ("skipgram", "cbow"):
        for threads in (1, 2):
            beside(text, judged, architecture, threads, 2 if quick else 5, 1 if quick else 3)
    analogies(text, Path(datapath("questions-words.txt")))
    for threads in (1, 2):
        fasttext_beside(text, judged, threads, 1 if quick else 3, 1 if quick else 3)
    for threads in (1, 2):
        glove_speed(text, threads)
        walk_speed(threads, 2_000 if quick else 20_000)


if __name__ == "__main__":
    main()
