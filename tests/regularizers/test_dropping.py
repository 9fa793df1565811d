"""Dropout and stochastic depth: noise in training alone, on the average nothing, and θ as it was."""

import pytest
import torch
from torch import Tensor, nn

import intaglio as ig
from intaglio.errors import InputError
from intaglio.regularizers import dropout, effects, stochastic_depth

pytestmark = pytest.mark.usefixtures("own_layers")

F64 = torch.float64


class Residual(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.branch = nn.Linear(3, 3)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.branch(x)


def numbers(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=F64)


def model() -> ig.Model:
    made = ig.Model(nn.Sequential(Residual(), Residual()), nn.Linear(3, 2)).double()
    for i, p in enumerate(made.parameters()):
        p.data = numbers(*p.shape, seed=i)
    return made


CASES = {
    "sequential": (lambda of: dropout(of, 0.5), ["encoder.dropped: 0.5 dropped in training, θ as it was"]),
    "module": (
        lambda of: dropout(of, 0.5, after="encoder.0"),
        ["encoder.0.dropped: 0.5 dropped in training, θ as it was"],
    ),
    "branches": (
        lambda of: stochastic_depth(of, "encoder.*.branch", 0.4),
        [
            f"encoder.{i}.branch.dropped: {rate} left out by example in training, θ as it was"
            for i, rate in ((0, 0.2), (1, 0.4))
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_in_evaluation_nothing_changes_and_training_is_noisy(name: str) -> None:
    make, said = CASES[name]
    before, made, x = model(), make(model()), numbers(5, 3)
    assert {key: p.shape for key, p in made.named_parameters()} == {k: p.shape for k, p in before.named_parameters()}
    assert effects(made) == [*said, "32 parameters for 32 weights"]
    assert torch.equal(made.eval()(x), before(x))
    with torch.random.fork_rng():
        torch.manual_seed(0)
        assert not torch.equal(made.train()(x), before(x))


def test_a_branch_is_left_out_by_example_and_scaled_by_its_chance() -> None:
    made, x = stochastic_depth(model(), "encoder.0.branch", 0.25), numbers(4000, 3)
    block = made.train().encoder[0]
    with torch.random.fork_rng(), torch.no_grad():
        torch.manual_seed(0)
        added = block(x) - x
        whole = model().encoder[0].branch(x)
    left_out = (added == 0).all(1)
    assert (left_out == (added == 0).any(1)).all()
    assert float(left_out.double().mean()) == pytest.approx(0.25, abs=0.03)
    torch.testing.assert_close(added[~left_out], whole[~left_out] / 0.75)


def test_one_draw_of_the_noise_is_common_to_all_points() -> None:
    data = numbers(30, 3), torch.arange(30) % 2
    quiet, made = ig.Objective(model(), data), dropout(model(), 0.5)
    assert ig.Objective(made, data)() == quiet()
    noisy = ig.Objective(made, data, randomness=0)
    assert noisy() == noisy() != quiet()
    assert ig.Objective(stochastic_depth(model(), "encoder.*.branch"), data, randomness=0)() != quiet()
    plane = ig.directions.random(quiet)  # θ has the same names, so one plane is for both
    surfaces = [ig.survey(each, plane, resolution=2) for each in (quiet, noisy)]
    assert (surfaces[0].nodes["loss"] != surfaces[1].nodes["loss"]).all()


def test_training_goes_through_the_noise() -> None:
    data = numbers(30, 3), torch.arange(30) % 2
    histories = [ig.fit(ig.Objective(each, data), epochs=2).history for each in (model(), dropout(model(), 0.5))]
    assert histories[0].train_loss[0] == histories[1].train_loss[0]
    assert histories[0].train_loss[-1] != histories[1].train_loss[-1]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: dropout(model(), 1.0), r"rate=1\.0; expected a share of at least 0 and below 1"),
        (lambda: dropout(model(), 0.5, after="enc"), "no module 'enc' in the model; expected one of encoder"),
        (lambda: dropout(dropout(model(), 0.5), 0.5), "module 'encoder', which drops its outputs already"),
        (
            lambda: dropout(nn.Sequential(nn.ModuleList()), after="0"),
            "the outputs of '0', a ModuleList, which is never",
        ),
        (
            lambda: dropout(nn.Sequential(nn.GRU(2, 2)), after="0")(torch.ones(1, 2)),
            r"outputs \(Tensor \(1, 2\), Tensor \(1, 2\)\) of a GRU to drop from; expected one tensor",
        ),
        (lambda: stochastic_depth(model(), "blocks.*"), r"no module 'blocks\.\*'; expected a pattern for encoder"),
        (lambda: stochastic_depth(model(), "encoder.*.branch", -0.1), r"rate=-0\.1"),
    ],
)
def test_unsuitable_noise_is_refused(call: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        call()  # type: ignore[operator]
