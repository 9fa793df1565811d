"""Skip-gram and GloVe as losses of an objective: their loops over pairs, the trainers' own, and their curvature."""

import math
from functools import partial

import numpy as np
import pytest
import torch
from scipy.special import expit

import intaglio as ig
from intaglio.errors import InputError
from intaglio.losses import glove, skip_gram
from intaglio.shallow import Cells, NegativeSampling

F64 = torch.float64
WORDS, DIM = 7, 3
PAIRS = torch.tensor([[0, 1], [1, 0], [2, 1], [3, 4], [4, 3], [5, 6], [6, 1], [0, 2]])
NEGATIVES = ig.Negatives(count=3, seed=4)


def table(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape)


V, U, B, C = table(WORDS, DIM), table(WORDS, DIM, seed=1), table(WORDS, seed=2), table(WORDS, seed=3)


def pairs_objective(**options: object) -> ig.Objective:
    twin = NegativeSampling(V.copy(), U.copy(), sources=1)
    return ig.Objective(twin, NEGATIVES.beside(PAIRS), loss="skip_gram", embedding="encoder", **options)


def cells_objective(**options: object) -> ig.Objective:
    counts = torch.tensor([1.0, 2.0, 4.0, 8.0, 0.5, 30.0, 200.0, 3.0], dtype=F64)
    loss = partial(glove, x_max=10.0, alpha=0.5)
    return ig.Objective(Cells(V.copy(), U.copy(), B.copy(), C.copy()), (PAIRS, counts), loss=loss, **options)


def pair_costs() -> list[float]:
    costs = []
    for centre, context, *drawn in NEGATIVES.beside(PAIRS).inputs.tolist():
        cost = -math.log(expit(V[centre] @ U[context]))
        costs.append(cost - sum(math.log(expit(-V[centre] @ U[word])) for word in drawn))
    return costs


def cell_costs() -> list[float]:
    costs = []
    for (i, j), count in zip(PAIRS.tolist(), [1.0, 2.0, 4.0, 8.0, 0.5, 30.0, 200.0, 3.0], strict=True):
        guess = V[i] @ U[j] + B[i] + C[j]
        costs.append(0.5 * min(1.0, (count / 10.0) ** 0.5) * (guess - math.log(count)) ** 2)
    return costs


CASES = [(pairs_objective, pair_costs), (cells_objective, cell_costs)]


@pytest.mark.parametrize(("objective", "costs"), CASES, ids=["skip_gram", "glove"])
def test_every_pair_costs_what_its_loop_says(objective, costs) -> None:
    at = objective()
    np.testing.assert_allclose(at.examples().numpy(), costs(), rtol=0, atol=1e-13)
    assert at() == pytest.approx(np.mean(costs()), abs=1e-13)
    assert at.per_example
    assert not at.classes


def by_hand(at: ig.Objective, model: torch.nn.Module, flat: torch.Tensor) -> torch.Tensor:
    """The mean loss as a plain function of one vector."""
    shapes = {name: p.shape for name, p in at.params.items()}
    parts = torch.split(flat, [shape.numel() for shape in shapes.values()])
    params = {name: part.view(shape) for (name, shape), part in zip(shapes.items(), parts, strict=True)}
    source = at.source
    return at.loss(torch.func.functional_call(model, params, (source.inputs,)), source.targets).mean()


@pytest.mark.parametrize("objective", [pairs_objective, cells_objective], ids=["skip_gram", "glove"])
def test_hessian_and_survey_work_on_pairs(objective) -> None:
    at = objective()
    start = torch.cat([p.flatten() for p in at.params.values()])
    wanted = torch.autograd.functional.hessian(partial(by_hand, at, at.worker.fork().model), start)
    product = ig.curvature.hessian(at)
    found = torch.stack([product.apply(row.unsqueeze(0))[0] for row in torch.eye(len(start), dtype=F64)])
    torch.testing.assert_close(found, wanted, rtol=0, atol=1e-12)
    plane = ig.directions.random(at, seed=0)
    surface = ig.survey(at, plane, resolution=5)
    exact = at(plane.at(0.5, -1.0))
    assert float(surface.at(0.5, -1.0)["loss"]) == pytest.approx(exact, rel=1e-9)
    assert surface.nodes["example_loss"].sizes["example"] == len(PAIRS)


def test_words_that_nobody_drew_have_no_gradient() -> None:
    at = pairs_objective()
    used = set(NEGATIVES.beside(PAIRS).inputs[:, 1:].flatten().tolist())
    gradient = at.gradient()["outputs"]
    assert [bool(row.any()) for row in gradient] == [word in used for word in range(WORDS)]


def text() -> list[list[str]]:
    words = np.random.default_rng(0).integers(0, 9, size=(40, 6))
    return [[str(word) for word in line] for line in words]


def test_the_trainers_objectives_are_these_losses() -> None:
    model = ig.Word2Vec(text(), dim=4, min_count=1, sample=0, negative=3)
    at = model.objective(50, seed=1)
    assert (at.loss, at.loss_name) == (skip_gram, "skip_gram")
    logits = at.outputs()
    truth = torch.eye(1, 4).repeat(50, 1)
    torch.testing.assert_close(at.examples(), ig.losses.binary_cross_entropy(logits, truth), rtol=0, atol=0)
    cells = ig.GloVe(text(), dim=4, min_count=1, x_max=5.0)
    at = cells.objective()
    assert at.loss_name == "glove(x_max=5.0, alpha=0.75)"
    guesses = at.outputs().flatten().double().numpy()
    counts = cells.counts.astype(np.float64)
    wanted = 0.5 * np.minimum(1, (counts / 5) ** 0.75) * (guesses - np.log(counts)) ** 2
    np.testing.assert_allclose(at.examples().numpy(), wanted, rtol=2e-5, atol=1e-7)


def test_how_pairs_and_cells_were_drawn_stands_in_the_provenance() -> None:
    assert pairs_objective().provenance["drawn"] == "3 negatives a pair, by frequency^0.75, seed 4"
    model = ig.Word2Vec(text(), dim=4, min_count=1, sample=0, negative=2, power=0.5)
    how = "60 of one epoch, seed 3; 2 negatives a pair, by frequency^0.5, seed 3"
    assert model.objective(60, seed=3).provenance["drawn"] == how
    cells = ig.GloVe(text(), dim=4, min_count=1)
    assert cells.objective(20, seed=2).provenance["drawn"] == f"cells with a count: 20 of {len(cells.rows)}, seed 2"
    surface = ig.survey(pairs_objective(), ig.directions.random(pairs_objective()), resolution=3)
    assert "3 negatives a pair" in surface.caption


def test_negatives_are_drawn_by_frequency_to_the_power_and_again_the_same() -> None:
    counts = np.array([1, 16, 81])
    drawn = ig.Negatives(count=40, power=0.5, seed=1).drawn(counts, 2000)
    shares = np.bincount(drawn.ravel()) / drawn.size
    np.testing.assert_allclose(shares, np.array([1, 4, 9]) / 14, atol=4 * np.sqrt(0.25 / drawn.size))
    np.testing.assert_array_equal(drawn, ig.Negatives(count=40, power=0.5, seed=1).drawn(counts, 2000))
    assert (drawn != ig.Negatives(count=40, power=0.5, seed=2).drawn(counts, 2000)).any()


@pytest.mark.parametrize(
    ("outputs", "targets", "message"),
    [
        (torch.zeros(2, 3), torch.tensor([0, 1]), r"skip_gram with classes; .*; try ig.Negatives"),
        (torch.zeros(2, 1), torch.ones(2, 1), "skip_gram of one score, with no drawn word beside it"),
        (torch.zeros(2, 3), torch.tensor([[1.0, 0, 0], [1.0, 1, 0]]), "a row that has not exactly one 1"),
        (torch.zeros(2, 3), torch.full((2, 3), 1 / 3), "a row that has not exactly one 1"),
        (torch.zeros(2, 3), torch.ones(2, 4), r"outputs of shape \(2, 3\) against targets of shape \(2, 4\)"),
    ],
)
def test_what_is_no_drawn_pair_is_refused(outputs, targets, message: str) -> None:
    with pytest.raises(InputError, match=message):
        skip_gram(outputs, targets)


@pytest.mark.parametrize(
    ("outputs", "targets", "options", "message"),
    [
        (torch.zeros(2), torch.tensor([1, 2]), {}, "glove with whole numbers, which are classes; expected counts"),
        (torch.zeros(2), torch.tensor([1.0, 0.0]), {}, "glove with a count of 0; expected counts above 0"),
        (torch.zeros(2, 3), torch.ones(2), {}, r"glove of outputs \(2, 3\) against targets \(2,\)"),
        (torch.zeros(2), torch.ones(2), {"x_max": 0.0}, r"x_max=0\.0, alpha=0\.75; expected x_max above 0"),
        (torch.zeros(2), torch.ones(2), {"alpha": -1.0}, r"alpha=-1\.0"),
    ],
)
def test_what_is_no_cell_is_refused(outputs, targets, options: dict, message: str) -> None:
    with pytest.raises(InputError, match=message):
        glove(outputs, targets, **options)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: ig.Negatives(count=0), "0 negatives; expected at least 1 word for each pair"),
        (lambda: ig.Negatives(power=-1.0), r"power=-1\.0, seed=0 of negatives; expected at least 0"),
        (lambda: NEGATIVES.beside(PAIRS[:, :1]), r"pairs of shape \(8, 1\); expected \(n, 2\) numbers"),
        (lambda: NEGATIVES.beside(PAIRS, np.ones(5)), "word 6 among 5 counts; expected a count for each word"),
    ],
)
def test_a_bad_draw_is_refused(call, message: str) -> None:
    with pytest.raises(InputError, match=message):
        call()
