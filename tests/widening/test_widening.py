"""The Embedding Principle's identities at random θ, for every kind of embedding, and what they say of saddles."""

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.curvature import eigenvalues, inertia
from intaglio.errors import InputError
from intaglio.widening import over_alpha

pytestmark = pytest.mark.long

F64 = torch.float64
N = 20


def real(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=F64)


def shaken(model: nn.Module) -> nn.Module:
    model = model.double()
    for i, p in enumerate(model.parameters()):
        p.data = 0.7 * real(*p.shape, seed=i)
    return model


def mlp() -> nn.Module:
    return shaken(ig.Model(ig.encoders.MLP(3, 4, 3, 2, activation=nn.Tanh), nn.Linear(2, 3)))


def conv(batchnorm: bool) -> nn.Module:
    model = ig.Model(ig.encoders.Conv(1, 2, 3, dim=2, size=(4, 4), batchnorm=batchnorm), nn.Linear(2, 3))
    for name, buffer in model.named_buffers():
        if "running" in name:
            buffer.copy_(0.5 + real(len(buffer)).abs())
    return shaken(model)


class Own(nn.Module):
    """Registered in another order than it is run."""

    def __init__(self) -> None:
        super().__init__()
        self.last, self.act, self.first = nn.Linear(3, 3), nn.GELU(), nn.Linear(3, 3)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.last(self.act(self.first(x)))


def pair(model: nn.Module, wide: ig.widening.Widened) -> tuple[ig.Objective, ig.Objective]:
    image = any(isinstance(module, nn.Conv2d) for module in model.modules())
    data = (real(N, 1, 4, 4) if image else real(N, 3), torch.arange(N) % 3)
    narrow, large = (ig.Objective(each, data, batch_size=8, penalties={"l2": 0.1}) for each in (model, wide.model))
    return narrow, large


def unequal(*, average: bool = True) -> torch.Tensor:
    """Shares into units 0, 1, 2 and a copy of 0 with share 0.6: every source gets 0.5 on average, or does not."""
    return torch.tensor([[0.2], [0.5 if average else 0.6], [0.5], [0.7]], dtype=F64)


CASES = {
    "splitting": lambda: (m := mlp(), ig.widen(m, "encoder.layers.0", 1, 0.3)),
    "several copies": lambda: (m := mlp(), ig.widen(m, "encoder.layers.2", 0, [1.5, -0.75])),
    "into the head": lambda: (m := mlp(), ig.widen(m, "encoder.layers.4", 1, 2.0)),
    "null": lambda: (m := mlp(), ig.widen(m, "encoder.layers.0", "null")),
    "general": lambda: (m := mlp(), ig.widen(m, "encoder.layers.0", {0: [0.2, 0.5, 0.3], 3: [-1, 2], "null": 2})),
    "two layers": lambda: (
        m := mlp(),
        ig.widen(m, "encoder.layers.0", 1, 0.3).widen("encoder.layers.2", 2, [0.1, 0.2]),
    ),
    "shares that differ": lambda: (
        m := mlp(),
        ig.widen(m, "encoder.layers.2", 0, 0.6).widen("encoder.layers.0", 1, unequal()),
    ),
    "channels": lambda: (m := conv(False), ig.widen(m, "encoder.layers.0", 1, 0.3)),
    "channels under BatchNorm": lambda: (m := conv(True), ig.widen(m, "encoder.layers.0", {0: [0.5, 0.5], "null": 1})),
    "channels into a linear layer": lambda: (m := conv(False), ig.widen(m, "encoder.layers.3", 2, -0.4)),
    "a module of one's own": lambda: (m := shaken(Own()), ig.widen(m, "first", 1, 0.3, into="last")),
}


@pytest.mark.parametrize("case", CASES)
def test_the_principles_identities_hold_at_random_parameters(case):
    model, wide = CASES[case]()
    found = wide.check(*pair(model, wide))
    assert found.identity.values.tolist() == [
        "L'(Tθ) = L(θ)", "∇L'(Tθ) = A∇L(θ)", "H'T = AH", "TᵀH'T = H", "TᵀA = I",
    ]  # fmt: skip
    assert float(found.error.max()) < 1e-10
    assert sum(p.numel() for p in wide.model.parameters()) > sum(p.numel() for p in model.parameters())
    for name, p in wide.model.named_parameters():
        assert torch.equal(p, wide.lift(dict(model.named_parameters()))[name])


def test_the_callers_model_stays_as_it_is():
    model = mlp()
    before = {name: p.clone() for name, p in model.named_parameters()}
    ig.widen(model, "encoder.layers.0", 1, 0.3)
    assert all(torch.equal(p, before[name]) for name, p in model.named_parameters())


def test_networks_that_do_not_belong_together_fail_the_check():
    model, wide = CASES["splitting"]()
    _, large = pair(model, wide)
    elsewhere = ig.Objective(model, (real(N, 3, seed=9), torch.arange(N) % 3))
    found = wide.check(elsewhere, large).error
    assert (found.sel(identity=["L'(Tθ) = L(θ)", "∇L'(Tθ) = A∇L(θ)", "H'T = AH", "TᵀH'T = H"]) > 1e-3).all()


@pytest.fixture(scope="module")
def minimum():
    """f(x) = v tanh(wx) at its least-squares fit to a function it cannot reach, found by Newton's method."""
    x = torch.linspace(-2, 2, 20, dtype=F64)[:, None]
    model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Tanh(), nn.Linear(1, 1, bias=False)).double()
    model[0].weight.data.fill_(0.43)
    model[2].weight.data.fill_(2.56)
    data = (x, (x + 0.2 * (3 * x).sin())[:, 0])
    narrow = ig.Objective(model, data, loss="mse")
    for _ in range(8):
        product = ig.curvature.hessian(narrow)
        gradient = product.layout.vector(narrow.gradient()).numpy()
        step = np.linalg.solve(product @ np.eye(2), gradient)
        narrow.move_to(product.layout.named(product.layout.vector(narrow.params) - torch.from_numpy(step)))
    return narrow, ig.Objective(ig.widen(model, "0", 0).model, data, loss="mse")


def test_a_minimum_becomes_a_saddle_as_alpha_moves(minimum):
    narrow, wide = minimum
    found = over_alpha(narrow, wide, "0", 0, [-0.5, 0.25, 0.5, 1.5])
    assert found.attrs["gradient"] < 1e-12
    assert [found.attrs[f"narrow_{sign}"] for sign in ("negative", "zero", "positive")] == [0, 0, 2]
    assert found.negative.values.tolist() == [0, 1, 1, 0]
    assert found.zero.values.tolist() == [1, 1, 1, 1]  # α itself moves along a flat line
    assert found.positive.values.tolist() == [3, 2, 2, 3]


@pytest.mark.long
def test_counts_of_negative_and_positive_eigenvalues_never_fall():
    for case in ("splitting", "general", "null"):
        model, wide = CASES[case]()
        narrow, large = pair(model, wide)
        before, after = (
            inertia(ig.curvature.hessian(each, params=at, penalties=False))["count"].values
            for each, at in ((narrow, narrow.params), (large, wide.lift(narrow.params)))
        )
        assert after[0] >= before[0]
        assert after[2] >= before[2]


@pytest.mark.long
def test_inertia_counts_with_a_stated_threshold():
    model, _ = CASES["splitting"]()
    objective = pair(model, CASES["splitting"]()[1])[0]
    found = inertia(objective)
    size = ig.curvature.hessian(objective).layout.size
    assert int(found["count"].sum()) == size
    assert float(found.eigenvalue[-1]) == pytest.approx(float(eigenvalues(objective, 1).eigenvalue[0]), rel=1e-9)
    assert found.attrs["zero_below"] == pytest.approx(1e-8 * float(abs(found.eigenvalue).max()))
    assert inertia(objective, threshold=1.0)["count"].values.tolist() == [0, size, 0]


def test_rounding_of_float32_is_no_way_down():
    x = torch.randn(14, 20, generator=torch.Generator().manual_seed(0))
    counts = [
        inertia(ig.Objective(nn.Linear(20, 1, bias=False).to(kind), (x.to(kind), x[:, 0].to(kind)), loss="mse"))[
            "count"
        ]
        for kind in (torch.float32, torch.float64)
    ]
    assert [each.values.tolist() for each in counts] == [[0, 6, 14], [0, 6, 14]]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: ig.widen(mlp(), "encoder.layers.1", 0), r"no layer 'encoder.layers.1'; expected a linear layer or a"),
        (lambda: ig.widen(mlp(), "encoder.layers.0", 4), "no unit 4; expected 0 to 3, or 'null'"),
        (lambda: ig.widen(mlp(), "encoder.layers.0", {0: [0.5, 0.6]}), r"shares \[0.5, 0.6\] of unit 0; expected one"),
        (lambda: ig.widen(mlp(), "encoder.layers.0", {0: [1.0]}), "nothing to add; expected a copy or a null unit"),
        (lambda: ig.widen(mlp(), "head", 0), "no layer after 'head'; expected one that reads it"),
        (lambda: ig.widen(mlp(), "encoder.layers.0", 0, into="head"), "'head' reads 2 numbers, .* has 4 units"),
        (
            lambda: ig.widen(nn.Sequential(nn.Linear(2, 2), nn.Sigmoid(), nn.Linear(2, 1)), "0", "null"),
            "a null unit under Sigmoid, which is 0.5 at 0",
        ),
        (
            lambda: ig.widen(nn.Sequential(nn.Linear(2, 2), nn.LayerNorm(2), nn.Linear(2, 1)), "0", 0),
            r"'1' \(LayerNorm\) mixes units",
        ),
        (
            lambda: ig.widen(nn.Sequential(nn.Conv1d(2, 2, 1, groups=2), nn.Conv1d(2, 2, 1)), "0", 0),
            "'0' has 2 groups; expected a convolution of one group",
        ),
        (lambda: ig.widen(mlp(), "encoder.layers.0", 1, unequal()), r"shares of shape \(4, 1\) into 'encoder"),
        (
            lambda: ig.widen(mlp(), "encoder.layers.2", 0, 0.6).widen("encoder.layers.0", 1, unequal(average=False)),
            "shares whose averages over the sources of 'encoder.layers.2' differ",
        ),
        (lambda: inertia(ig.Objective(nn.Linear(99, 50), (torch.ones(2, 99), torch.arange(2)))), "inertia of 5,000 p"),
        (lambda: over_alpha(*minimum.__wrapped__(), "0", 0, []), "no shares α; expected at least one"),
        (lambda: inertia(pair(mlp(), CASES["splitting"]()[1])[0], threshold=-1), "threshold=-1; expected a share"),
    ],
)  # fmt: skip
def test_a_wrong_call_says_what_was_expected(call, message):
    with pytest.raises(InputError, match=message):
        call()
