"""Objective: exact values, gradients and products in float64, and nothing of the caller's touched."""

import copy

import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError
from intaglio.params import combine

pytestmark = pytest.mark.usefixtures("own_layers")

F64 = torch.float64


def random_features(n: int = 40, width: int = 3, seed: int = 0) -> torch.Tensor:
    return torch.randn(n, width, generator=torch.Generator().manual_seed(seed), dtype=F64)


@pytest.fixture
def linear() -> ig.Objective:
    x = random_features()
    return ig.Objective(nn.Linear(3, 1, bias=False).double(), (x, x.sum(1)), loss="mse", batch_size=7)


def small_mlp() -> ig.Model:
    with torch.random.fork_rng():
        torch.manual_seed(0)
        return ig.Model(ig.encoders.MLP(3, 5, 2, activation=nn.Tanh), nn.Linear(2, 4)).double()


@pytest.fixture
def classifier() -> ig.Objective:
    x = random_features(50)
    y = torch.arange(50) % 4
    return ig.Objective(small_mlp(), (x, y), penalties={"l2": 0.1}, batch_size=16)


def test_linear_regression_equals_its_quadratic(linear: ig.Objective) -> None:
    (x, y), w = (linear.source.inputs, linear.source.targets), linear.params["weight"].flatten()
    residual = x @ w - y
    assert linear() == pytest.approx(float(0.5 * residual.square().mean()), abs=1e-14)
    torch.testing.assert_close(linear.gradient()["weight"], (x.T @ residual / len(x))[None], rtol=0, atol=1e-14)
    v = torch.ones(1, 3, dtype=F64)
    torch.testing.assert_close(linear.hvp({"weight": v})["weight"], v @ x.T @ x / len(x), rtol=0, atol=1e-14)


def test_gradient_equals_differences_of_the_total(classifier: ig.Objective) -> None:
    step = {name: torch.ones_like(p) for name, p in classifier.params.items()}
    up, down = (classifier(combine(classifier.params, (sign * 1e-5, step))) for sign in (1, -1))
    slope = sum(float((g * step[name]).sum()) for name, g in classifier.gradient().items())
    assert slope == pytest.approx((up - down) / 2e-5, abs=1e-8)


def test_hvp_equals_differences_of_the_gradient(classifier: ig.Objective) -> None:
    step = {name: torch.ones_like(p) for name, p in classifier.params.items()}
    up, down = (classifier.gradient(combine(classifier.params, (sign * 1e-5, step))) for sign in (1, -1))
    for name, product in classifier.hvp(step).items():
        torch.testing.assert_close(product, (up[name] - down[name]) / 2e-5, rtol=0, atol=1e-8)


def test_terms_sum_to_the_total(classifier: ig.Objective) -> None:
    terms = classifier.terms()
    assert set(terms) == {"data", "l2"}
    assert sum(terms.values()) == classifier()
    half = 0.05 * sum(float(p.square().sum()) for p in classifier.params.values())
    assert terms["l2"] == pytest.approx(half, abs=1e-14)


def test_values_do_not_depend_on_the_batch_size() -> None:
    x, y = random_features(50), torch.arange(50) % 4
    totals = [ig.Objective(small_mlp(), (x, y), batch_size=size)() for size in (1, 7, 50)]
    assert totals == pytest.approx([totals[0]] * 3, abs=1e-14)


def test_a_mean_loss_weighs_a_ragged_last_batch_by_its_size() -> None:
    x, y = random_features(50), torch.arange(50) % 4
    each = ig.Objective(small_mlp(), (x, y), batch_size=16)
    mean = ig.Objective(small_mlp(), (x, y), loss=nn.CrossEntropyLoss(), batch_size=16)
    assert mean() == pytest.approx(each(), abs=1e-14)


def test_blocks_are_the_parameters_that_the_embedding_depends_on() -> None:
    model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
    objective = ig.Objective(model, (random_features().float(), torch.arange(40) % 2), embedding="0")
    assert objective.blocks == {"embedding": ["0.weight", "0.bias"], "body": ["2.weight", "2.bias"]}
    assert objective.embeddings().shape == (40, 4)


def test_frozen_parameters_are_no_part_of_theta() -> None:
    model = small_mlp()
    model.head.weight.requires_grad_(False)
    assert "head.weight" not in ig.Objective(model, (random_features(), torch.arange(40) % 4)).params


def test_tied_parameters_count_once_and_move_together() -> None:
    class Tied(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.first, self.second = nn.Linear(3, 3, bias=False), nn.Linear(3, 3, bias=False)
            self.second.weight = self.first.weight

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return self.second(self.first(x))

    x = random_features()
    objective = ig.Objective(Tied().double(), (x, x), loss="mse")
    assert list(objective.params) == ["first.weight"]
    assert objective({"first.weight": torch.eye(3, dtype=F64)}) == 0.0


def test_the_callers_model_stays_bit_for_bit_as_it_was(classifier: ig.Objective) -> None:
    model = small_mlp().train()
    before = copy.deepcopy(model.state_dict())
    objective = ig.Objective(model, (random_features(), torch.arange(40) % 4))
    objective.move_to({name: p + 1 for name, p in objective.params.items()})
    objective.gradient()
    assert model.training
    assert all(p.requires_grad and p.grad is None for p in model.parameters())
    assert all(torch.equal(value, before[name]) for name, value in model.state_dict().items())


def test_params_are_a_copy(classifier: ig.Objective) -> None:
    before = classifier()
    for p in classifier.params.values():
        p.zero_()
    assert classifier() == before


def test_load_into_brings_the_position_to_a_model(classifier: ig.Objective) -> None:
    classifier.move_to({name: p + 1 for name, p in classifier.params.items()})
    model = small_mlp()
    classifier.load_into(model)
    torch.testing.assert_close(dict(model.named_parameters()), classifier.params)


def test_dropout_noise_is_common_to_all_points_and_leaves_the_random_state() -> None:
    model = ig.Model(ig.encoders.MLP(3, 64, 8, dropout=0.5), nn.Linear(8, 4)).double()
    data = (random_features(), torch.arange(40) % 4)
    noisy = ig.Objective(model, data, randomness=3)
    assert noisy() == noisy() != ig.Objective(model, data)()
    assert noisy() != ig.Objective(model, data, randomness=4)()


def test_batchnorm_is_frozen() -> None:
    model = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Linear(4, 2)).double()
    objective = ig.Objective(model, (random_features(), torch.arange(40) % 2), batch_size=8)
    assert objective() == objective()
    assert int(objective.worker.model[1].num_batches_tracked) == 0


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"loss": "cross_entropie"}, "no losses named 'cross_entropie'; expected one of cross_entropy"),
        ({"batch_size": -3}, "batch_size=-3; expected at least 1"),
        ({"randomness": "on"}, "randomness='on'; expected 'off', or a seed"),
        ({"randomness": -1}, "randomness=-1; expected 'off', or a seed"),
        ({"penalties": {"l7": 1.0}}, "no regularizers named 'l7'; expected one of l2"),
        ({"penalties": {"l2": -1.0}}, "penalty l2=-1.0; expected a finite weight of at least 0"),
        ({"embedding": "encodr"}, "no module 'encodr' in the model; expected one of encoder"),
    ],
)
def test_a_wrong_argument_says_what_was_expected(change: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        ig.Objective(small_mlp(), (random_features(), torch.arange(40) % 4), **change)  # type: ignore[arg-type]


def test_a_loss_of_a_wrong_shape_is_named() -> None:
    objective = ig.Objective(small_mlp(), (random_features(), torch.arange(40) % 4), loss=lambda out, y: out)
    with pytest.raises(InputError, match=r"a loss of shape \(40, 4\) for a batch of 40; expected \(40,\)"):
        objective()


def test_an_objective_without_an_embedding_says_how_to_name_one() -> None:
    objective = ig.Objective(nn.Linear(3, 4).double(), (random_features(), torch.arange(40) % 4))
    assert objective.blocks["embedding"] == []
    with pytest.raises(InputError, match="an objective without an embedding"):
        objective.embeddings()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ((torch.zeros(3, 2), torch.zeros(2)), "3 inputs with 2 targets"),
        ((torch.zeros(0, 2), torch.zeros(0)), "data without examples"),
        ([1, 2, 3], "a batch int; expected \\(inputs, targets\\)"),
    ],
)
def test_data_that_cannot_be_read_is_refused(data: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        ig.Objective(nn.Linear(2, 1), data, loss="mse")


def test_a_model_that_cannot_be_surveyed_is_refused() -> None:
    data = (torch.zeros(3, 2), torch.zeros(3))
    with pytest.raises(InputError, match="a model without trainable parameters"):
        ig.Objective(nn.Flatten(), data, loss="mse")
    turning = nn.Module()
    turning.phase = nn.Parameter(torch.zeros(2, dtype=torch.complex64))
    with pytest.raises(InputError, match=r"parameter 'phase' of type torch\.complex64; expected real"):
        ig.Objective(turning, data, loss="mse")


def test_parameters_of_another_model_are_refused(classifier: ig.Objective) -> None:
    with pytest.raises(InputError, match=r"parameters lack 'encoder.layers.0.weight'"):
        classifier({"weight": torch.zeros(1)})
    with pytest.raises(InputError, match="parameters have an unknown 'extra'"):
        classifier({**classifier.params, "extra": torch.zeros(1)})
    with pytest.raises(InputError, match=r"'head.bias' has shape \(3,\); expected \(4,\)"):
        classifier({**classifier.params, "head.bias": torch.zeros(3)})


def test_without_penalties_the_data_term_is_left() -> None:
    x = random_features(12)
    own = ig.Objective(small_mlp(), (x, torch.arange(12) % 4), penalties={"l2": 0.1, "embedding_norm": 0.2})
    bare = own.without_penalties()
    assert (bare(), bare.penalties) == (own.terms()["data"], {})
    assert own.penalties == {"l2": 0.1, "embedding_norm": 0.2}


def test_what_was_found_out_about_the_data_is_found_anew_over_other_data() -> None:
    x = random_features(12)
    real = ig.Objective(small_mlp(), (x, random_features(12, 4)), loss="mse")
    assert (real.classifies, real.classes, real.labels) == (False, (), None)
    answers = torch.arange(12, dtype=torch.int32) % 4
    classes = real.over((x, answers))
    assert (classes.classifies, classes.classes) == (True, ("0", "1", "2", "3"))
    assert torch.equal(classes.labels, answers.long())
