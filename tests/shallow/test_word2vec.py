"""Word2Vec descends the loss that its twin computes, and arrives where theory says."""

import ast
import json
import math
import subprocess
import sys
from functools import partial

import numpy as np
import pytest
import torch

import intaglio as ig
from intaglio.errors import InputError, RunError
from intaglio.shallow.chance import generator_state
from intaglio.shallow.descent import check_counts
from intaglio.shallow.twin import NegativeSampling

ARCHITECTURES = ["skipgram", "cbow"]


def text(sentences=200, length=6, words=12, seed=0):
    """Words that stand near their own kind: the even and the odd."""
    generator = np.random.default_rng(seed)
    kinds = generator.integers(0, 2, sentences)
    return [[str(2 * w + kind) for w in generator.integers(0, words // 2, length)] for kind in kinds]


def small(architecture="skipgram", make=ig.Word2Vec, **options):
    options = {"dim": 6, "min_count": 1, "sample": 0.0, "architecture": architecture} | options
    return make(text(), **options)


def stirred(model):
    """The model somewhere on its surface, where no gradient vanishes."""
    generator = np.random.default_rng(1)
    model.inputs[:] = generator.normal(size=model.inputs.shape)
    model.outputs[:] = generator.normal(size=model.outputs.shape)
    return model


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("make", [ig.Word2Vec, partial(ig.FastText, min_n=2)], ids=["word2vec", "fasttext"])
def test_the_kernels_loss_is_the_twins(architecture, make):
    model = stirred(small(architecture, make, window=1, power=300.0))  # every negative is the most frequent word
    done = model.learn(np.asarray(model.corpus.ids), 0.0, 0.0, generator_state(0))
    objective = model.objective(None)
    assert done.examples == len(objective)
    assert done.loss / done.examples == pytest.approx(objective(), rel=1e-6)


def test_a_small_step_of_the_kernel_goes_down_the_twins_gradient():
    model = stirred(small(window=1, power=300.0))
    objective, rate = model.objective(None), 1e-5
    before = {name: p.clone() for name, p in objective.params.items()}
    done = model.learn(np.asarray(model.corpus.ids), rate, rate, generator_state(0))
    for name, gradient in objective.gradient().items():
        moved = (dict(model.twin.named_parameters())[name].detach() - before[name]) / (-rate * done.examples)
        torch.testing.assert_close(moved, gradient, rtol=0.05, atol=0.02 * float(gradient.abs().max()))


def test_cbow_predicts_from_the_mean_of_its_window():
    model = stirred(small("cbow", window=3, negative=2))
    objective = model.objective(50, seed=3)
    examples = objective.source.inputs
    assert examples.shape == (50, 6 + 3)
    row = examples[int((examples[:, :6] >= 0).sum(1).argmin())]
    there = row[:6][row[:6] >= 0]
    hidden = torch.from_numpy(model.inputs)[there].mean(0)
    logits = torch.from_numpy(model.outputs)[row[6:]] @ hidden
    torch.testing.assert_close(model.twin(row[None])[0].detach(), logits)


def test_examples_are_those_of_one_epoch_each_as_likely():
    model = ig.Word2Vec([["a", "b"]] * 50 + [["c", "d", "e"]] * 50, dim=2, window=1, min_count=1, sample=0)
    everything = model.objective(None).source.inputs
    names = np.array(model.vocabulary.names)
    pairs = {tuple(names[pair]): 0 for pair in everything[:, :2].tolist()}
    assert len(everything) == 50 * 2 + 50 * 4
    assert set(pairs) == {("a", "b"), ("b", "a"), ("c", "d"), ("d", "c"), ("d", "e"), ("e", "d")}
    some = model.objective(150, seed=1).source.inputs
    assert len(some) == 150
    assert 25 <= int((names[some[:, 0]] == "a").sum()) + int((names[some[:, 0]] == "b").sum()) <= 75


def test_the_optimum_is_the_shifted_pmi():
    counts = np.random.default_rng(0).integers(1, 20, (5, 5)).astype(float)
    counts += counts.T
    centre, negative = counts.sum(1), 3
    noise = centre / counts.sum()
    pmi = np.log(counts * counts.sum() / np.outer(centre, centre))
    examples = torch.cartesian_prod(torch.arange(5), torch.arange(5))
    true, drawn = torch.from_numpy(counts.ravel()), torch.from_numpy(negative * np.outer(centre, noise).ravel())

    def loss(outputs, targets):
        return -(targets[:, 0] * torch.nn.functional.logsigmoid(outputs[:, 0])) - targets[:, 1] * (
            torch.nn.functional.logsigmoid(-outputs[:, 0])
        )

    # full rank: outputs = 1, so the logits are the table itself
    twin = NegativeSampling(pmi - math.log(negative), np.eye(5), sources=1).double()
    objective = ig.Objective(twin, (examples, torch.stack([true, drawn], 1)), loss=loss)
    assert max(float(g.abs().max()) for g in objective.gradient().values()) < 1e-12
    lowest = float(ig.curvature.eigenvalues(objective, k=1, which="smallest").eigenvalue[0])
    assert lowest > -1e-9


def test_training_arrives_at_the_shifted_pmi():
    generator = np.random.default_rng(0)
    joint = generator.dirichlet(np.full(16, 4.0)).reshape(4, 4)
    joint = (joint + joint.T) / 2
    pairs = generator.choice(16, 40_000, p=joint.ravel())
    sentences = [[f"w{pair // 4}", f"w{pair % 4}"] for pair in pairs]
    model = ig.Word2Vec(sentences, dim=8, window=1, negative=2, min_count=1, sample=0, power=1.0)
    model.fit(epochs=10, lr=0.05)
    order = [int(name[1]) for name in model.vocabulary.names]
    share = joint.sum(1)
    wanted = (np.log(joint / np.outer(share, share)) - math.log(2))[np.ix_(order, order)]
    np.testing.assert_allclose(model.inputs @ model.outputs.T, wanted, atol=0.1)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_one_thread_repeats_itself_and_another_seed_does_not(architecture):
    model = small(architecture)
    paths = [model.fit(epochs=2, seed=seed) for seed in (0, 0, 1)]
    ends = [path.final["encoder.weight"] for path in paths]
    assert torch.equal(ends[0], ends[1])
    assert not torch.equal(ends[0], ends[2])


def kinds_apart(vectors):
    """How much more alike, by the cosine, words are to their own kind than to the other."""
    kind = np.array([int(name) % 2 for name in vectors.index_to_key])
    rows = vectors.vectors / np.linalg.norm(vectors.vectors, axis=1, keepdims=True)
    own = kind[:, None] == kind
    others = ~np.eye(len(kind), dtype=bool)
    return (rows @ rows.T)[own & others].mean() - (rows @ rows.T)[~own].mean()


@pytest.mark.long
@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_two_threads_learn_as_well_as_one(architecture):
    model = small(architecture)
    losses, gaps = [], []
    for threads in (1, 2):
        losses.append(float(model.fit(epochs=40, lr=0.1, threads=threads).history.train_loss[-1]))
        gaps.append(kinds_apart(model.vectors))
    assert losses[1] == pytest.approx(losses[0], rel=0.03)
    assert gaps[0] > 0.5
    assert gaps[1] == pytest.approx(gaps[0], rel=0.3)  # 25 times: 0.83 to 0.96 and 0.58 to 0.62, of 0.85 and 0.59


def test_a_text_file_trains_as_its_lists_do(tmp_path):
    (tmp_path / "text.txt").write_text("\n".join(map(" ".join, text())))
    ends = []
    for corpus in (text(), str(tmp_path / "text.txt")):
        model = ig.Word2Vec(corpus, dim=6, min_count=1)
        model.fit(epochs=1)
        ends.append(model.inputs)
    np.testing.assert_array_equal(*ends)


def test_history_and_checkpoints_tell_the_training():
    model = small(negative=5)
    path = model.fit(epochs=4, lr=0.2, checkpoints=8)
    assert path.history.epoch.values.tolist() == [0, 1, 2, 3, 4]
    losses = path.history.train_loss.values
    assert losses[0] == pytest.approx(6 * math.log(2))
    assert losses[-1] < losses[1] < losses[0]
    assert (path.history.words_per_second.values[1:] > 0).all()
    assert len(path) == 9
    assert [each.epoch for each in path.checkpoints] == sorted(each.epoch for each in path.checkpoints)
    assert path.checkpoints[0].epoch == 0
    assert path.checkpoints[-1].epoch == 4
    assert not path[0]["outputs"].any()
    assert torch.equal(path.final["encoder.weight"], torch.from_numpy(model.inputs))


def test_the_surface_of_a_training_is_surveyed_on_its_own_plane():
    model = small()
    path = model.fit(epochs=5, lr=0.2)
    objective = model.objective(300)
    assert objective.blocks == {"embedding": ["encoder.weight"], "body": ["outputs"]}
    surface = ig.survey(objective, ig.directions.pca(path), tolerance=0.02)
    assert surface.error <= 0.02
    assert float(surface.at(0, 0)["loss"]) == pytest.approx(objective(), rel=1e-4)
    start = path.project(ig.directions.pca(path)).isel(checkpoint=0)
    there = float(surface.at(float(start.alpha), float(start.beta))["loss"])
    assert there > objective()


def test_an_interrupted_training_keeps_what_it_has(monkeypatch):
    model = small()
    learn, calls = model.learn, []

    def interrupted(*args):
        calls.append(1)
        if len(calls) == 4:
            raise KeyboardInterrupt
        return learn(*args)

    monkeypatch.setattr(model, "learn", interrupted)
    with pytest.raises(KeyboardInterrupt):
        model.fit(epochs=50)
    assert model.outputs.any()
    assert len(model.vectors) == 12


def test_only_what_was_begun_by_the_same_call_goes_on(tmp_path):
    model = small()
    with pytest.raises(InputError, match=r"nothing to resume in .*; expected reached\.safetensors; try the same call"):
        model.fit(folder=tmp_path, resume=True)
    model.fit(epochs=2, folder=tmp_path)
    ended = model.inputs.copy()
    with pytest.raises(InputError, match=r"lr=0\.2 in .*; expected 0\.025, as when it was begun"):
        model.fit(epochs=2, lr=0.2, folder=tmp_path, resume=True)
    with pytest.raises(InputError, match=r"window=2 in .*; expected 5"):
        small(window=2).fit(epochs=2, folder=tmp_path, resume=True)
    model.fit(epochs=2, folder=tmp_path, resume=True)  # the last stretch once more
    np.testing.assert_array_equal(model.inputs, ended)


def test_a_learning_rate_that_explodes_is_one_clear_error():
    with pytest.raises(RunError, match=r"the loss became (nan|inf) in epoch \d+; try a smaller learning rate"):
        small().fit(epochs=20, lr=1e30, lr_end=1e30)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"dim": 0}, "dim=0"),
        ({"window": 0}, "window=0; expected a whole number, 1 or more"),
        ({"negative": 0}, "negative=0"),
        ({"sample": 2.0}, "sample=2"),
        ({"architecture": "glove"}, "architecture='glove'; expected 'skipgram' or 'cbow'"),
    ],
)
def test_wrong_numbers_are_refused(options, message):
    with pytest.raises(InputError, match=message):
        small(**options)


@pytest.mark.parametrize(("options", "message"), [({"threads": 0}, "threads=0"), ({"lr": -1.0}, "lr=-1")])
def test_wrong_trainings_are_refused(options, message):
    with pytest.raises(InputError, match=message):
        small().fit(**options)


def test_counts_are_whole():
    with pytest.raises(InputError, match=r"window=2\.5; expected a whole number, 1 or more"):
        check_counts(dim=3, window=2.5)


def test_a_corpus_without_neighbours_has_no_objective():
    model = ig.Word2Vec([["a"], ["b"]], dim=2, min_count=1)
    with pytest.raises(InputError, match="without neighbours"):
        model.objective()


PLAIN = """
import json, sys, warnings
sys.modules["numba"] = None
import intaglio as ig
sentences, models = json.loads(sys.argv[1])
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    for name, options in models:
        model = getattr(ig, name)(sentences, **options)
        path = model.fit(epochs=1, lr=0.1)
        print(repr(model.inputs.ravel().tolist()))
        print(float(path.history["train_loss"].values[-1]))
print([str(each.message) for each in said if "plain Python" in str(each.message)])
"""


@pytest.mark.long
def test_without_numba_the_same_kernels_run_and_say_so_once():
    sentences, options = [["aé", "bé", "c"] * 12, ["bé", "c", "d"] * 12] * 3, {"dim": 3, "min_count": 1}
    models = [("Word2Vec", options), ("Word2Vec", options | {"architecture": "cbow"})]
    models += [("FastText", options | {"min_n": 2})]
    command = [sys.executable, "-c", PLAIN, json.dumps([sentences, models])]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    *found, said = map(ast.literal_eval, done.stdout.splitlines())
    assert len(said) == 1
    assert "pip install intaglio[words]" in said[0]
    for (name, own), vectors, loss in zip(models, found[::2], found[1::2], strict=True):
        model = getattr(ig, name)(sentences, **own)
        path = model.fit(epochs=1, lr=0.1)
        np.testing.assert_allclose(model.inputs.ravel(), vectors, atol=1e-3)
        assert loss == pytest.approx(float(path.history["train_loss"].values[-1]), rel=1e-4)
