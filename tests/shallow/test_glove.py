"""GloVe's counts, its kernel and its twin are one function."""

import numpy as np
import pytest
import torch

import intaglio as ig
from intaglio.errors import InputError, RunError
from intaglio.shallow import as_corpus
from intaglio.shallow.cooccurrence import cooccurrences
from intaglio.shallow.vocabulary import Vocabulary

TEXT = [["a", "b", "c", "a"], ["b", "a"], ["d"], ["c", "d", "b", "a", "c"]]


def by_hand(text, names, window, weight):
    counts = np.zeros((len(names), len(names)))
    for line in text:
        line = [word for word in line if word in names]
        for t, word in enumerate(line):
            for s in range(max(0, t - window), min(len(line), t + window + 1)):
                if s != t:
                    counts[names.index(word), names.index(line[s])] += weight(abs(s - t))
    return counts


@pytest.mark.parametrize("min_count", [1, 3])
@pytest.mark.parametrize("window", [1, 3])
def test_counts_are_those_by_hand(window, min_count):
    corpus = as_corpus(TEXT)
    vocabulary = Vocabulary.of(corpus, min_count)
    found = cooccurrences(corpus, vocabulary, window).toarray()
    np.testing.assert_allclose(found, by_hand(TEXT, list(vocabulary.names), window, lambda r: 1 / r), rtol=1e-6)
    found = cooccurrences(corpus, vocabulary, window, harmonic=False).toarray()
    wanted = by_hand(TEXT, list(vocabulary.names), window, lambda r: (window - r + 1) / window)
    np.testing.assert_allclose(found, wanted, rtol=1e-6)


def test_the_first_epochs_loss_at_a_rate_of_nothing_is_the_objectives():
    model = ig.GloVe(TEXT, dim=3, window=2, min_count=1, x_max=2.0)
    path = model.fit(epochs=1, lr=1e-30)
    assert float(path.history.train_loss[1]) == pytest.approx(model.objective()(), rel=1e-6)
    assert float(path.history.train_loss[0]) == pytest.approx(model.objective()(), rel=1e-6)


def test_the_objective_is_the_formula():
    model = ig.GloVe(TEXT, dim=3, window=2, min_count=1, x_max=2.0, alpha=0.5)
    counts = by_hand(TEXT, list(model.vocabulary.names), 2, lambda r: 1 / r)
    guess = model.values.inputs @ model.values.outputs.T + model.values.input_bias[:, None] + model.values.output_bias
    there = counts > 0
    weight = np.minimum(1, (counts[there] / 2) ** 0.5)
    assert model.objective()() == pytest.approx(
        (0.5 * weight * (guess[there] - np.log(counts[there])) ** 2).mean(), rel=1e-5
    )


def test_an_epoch_visits_every_cell_once_tile_by_tile():
    words = [f"w{i}" for i in range(700)]
    model = ig.GloVe([words, words[::-1]], dim=1, window=3, min_count=1)
    order = model._order(np.random.default_rng(0))
    assert np.array_equal(np.sort(order), np.arange(len(model.rows)))
    tile = model.rows[order] // 256 * 3 + model.columns[order] // 256
    assert np.count_nonzero(np.diff(tile)) == len(np.unique(tile)) - 1
    assert not np.array_equal(order, model._order(np.random.default_rng(1)))


def test_one_step_is_adagrads():
    model = ig.GloVe([["a", "b"]], dim=2, window=1, min_count=1)
    objective = model.objective()
    before, gradient = objective.params, objective.gradient()
    model.fit(epochs=1, lr=1e-3)  # two cells that share no row, so each steps once from the start, where Σg² = 1
    for name, after in model.twin.named_parameters():
        torch.testing.assert_close(after.detach() - before[name], -1e-3 * 2 * gradient[name], rtol=1e-3, atol=1e-7)


def test_training_comes_to_the_minimum_that_lbfgs_finds():
    generator = np.random.default_rng(0)
    text = [[f"w{w}" for w in generator.zipf(1.5, 12) if w < 20] for _ in range(60)]
    model = ig.GloVe(text, dim=2, window=3, min_count=2, x_max=10.0)
    model.fit(epochs=1500, lr=0.3, checkpoints=1)
    found = model.objective()()
    source, twin = model.objective().source, model.twin.double()
    inputs, targets = source.inputs, source.targets.double()
    optimizer = torch.optim.LBFGS(
        twin.parameters(), max_iter=2000, line_search_fn="strong_wolfe", tolerance_change=1e-14
    )

    def closure():
        optimizer.zero_grad()
        value = model.loss(twin(inputs), targets).mean()
        value.backward()
        return value

    optimizer.step(closure)
    assert found == pytest.approx(closure().item(), rel=0.01)


def test_one_thread_repeats_itself_and_the_surface_is_surveyed():
    model = ig.GloVe(TEXT * 3, dim=3, min_count=1)
    ends = [model.fit(epochs=5, seed=seed).final["encoder.weight"] for seed in (0, 1, 0)]
    assert torch.equal(ends[0], ends[2])
    assert not torch.equal(ends[0], ends[1])
    path = model.fit(epochs=5, threads=2)
    assert len(model.objective(4)) == 4
    surface = ig.survey(model.objective(), ig.directions.pca(path), tolerance=0.02, channels=["loss"])
    assert float(surface.at(0, 0)["loss"]) == pytest.approx(model.objective()(), rel=1e-3)
    assert model.vectors.vector_size == 3


def test_wrong_calls_are_refused():
    with pytest.raises(InputError, match="x_max=0"):
        ig.GloVe(TEXT, x_max=0.0)
    with pytest.raises(InputError, match="window=0"):
        ig.GloVe(TEXT, window=0)
    with pytest.raises(InputError, match="without neighbours"):
        ig.GloVe([["a"], ["b"]], min_count=1)
    with pytest.raises(RunError, match=r"the loss became (nan|inf)"):
        ig.GloVe(TEXT, dim=3, min_count=1).fit(lr=1e30)
