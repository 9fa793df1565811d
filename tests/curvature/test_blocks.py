"""Where the curvature lives: blocks, rows, examples, parts and sharpness against exact answers."""

from itertools import pairwise

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.curvature import blocks, eigenpairs, eigenvalues, hessian, rows, shares, sharpness, split
from intaglio.curvature.blocks import Seen, _coupling, _traces
from intaglio.errors import InputError

pytestmark = pytest.mark.long

F64 = torch.float64
N = 60


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def network(*widths: int, activation=nn.Tanh, bias: bool = True, seed: int = 0) -> nn.Sequential:
    layers = []
    for before, after in pairwise(widths):
        layers += [nn.Linear(before, after, bias=bias), activation()]
    model = nn.Sequential(*layers[:-1]).double()
    draw = generator(seed)
    with torch.no_grad():
        for p in model.parameters():
            p.copy_(0.6 * torch.randn(p.shape, generator=draw, dtype=F64))
    return model


@pytest.fixture
def x():
    return torch.randn(N, 5, generator=generator(1), dtype=F64)


@pytest.fixture
def objective(x):
    return ig.Objective(network(5, 6, 3), (x, torch.arange(N) % 3), embedding="0", batch_size=25)


def dense(product) -> np.ndarray:
    return product @ np.eye(product.shape[0])


def parts(objective, *layers: str) -> list[np.ndarray]:
    layout = hessian(objective).layout
    every = np.arange(layout.size)
    return [np.concatenate([every[layout.slices[n]] for n in layout.names if n.startswith(each)]) for each in layers]


def test_blocks_of_few_parameters_are_exact(objective):
    found, matrix = blocks(objective), dense(hessian(objective))
    first, last = parts(objective, "0", "2")
    traces = [np.trace(matrix[np.ix_(i, i)]) for i in (first, last, first, last)]
    assert found.block.values.tolist() == ["embedding", "body", "0", "2"]
    np.testing.assert_allclose(found.trace, traces, rtol=0, atol=1e-13)
    np.testing.assert_allclose(found.share, traces / np.trace(matrix), rtol=0, atol=1e-13)
    tops = [np.linalg.eigvalsh(matrix[np.ix_(i, i)])[-1] for i in (first, last, first, last)]
    np.testing.assert_allclose(found.top_eigenvalue, tops, rtol=0, atol=1e-12)
    norms = [np.linalg.norm(matrix[np.ix_(a, b)]) for a, b in ((first, last), (first, first), (last, last))]
    expected = norms[0] / np.sqrt(norms[1] * norms[2])
    assert float(found.coupling.sel(block="embedding", other="body")) == pytest.approx(expected, abs=1e-13)
    np.testing.assert_allclose(np.diag(found.coupling), 1, rtol=0, atol=1e-13)
    assert found.parameters.values.tolist() == [36, 21, 36, 21]
    for name in ("standard_error", "share_standard_error", "coupling_standard_error"):
        assert not found[name].any()


def test_a_two_layer_linear_networks_embedding_has_the_trace_of_theory(x):
    """tr H_ee = ‖W‖²_F tr Σ for ½MSE."""
    model = ig.Model(nn.Linear(5, 4, bias=False), nn.Linear(4, 2, bias=False)).double()
    found = blocks(ig.Objective(model, (x, x[:, :2]), loss="mse"), top=False)
    expected = float(model.head.weight.detach().square().sum() * x.square().sum() / N)
    assert float(found.trace.sel(block="embedding")) == pytest.approx(expected, rel=1e-12)


def test_probed_blocks_are_within_their_errors(objective):
    exact = blocks(objective, top=False)
    found = blocks(objective, top=False, products=20, tolerance=0)
    for name, error in (
        ("trace", "standard_error"),
        ("share", "share_standard_error"),
        ("coupling", "coupling_standard_error"),
    ):
        off = np.abs(found[name] - exact[name])
        assert (off <= 4 * found[error] + 1e-12).all(), name
    assert found.standard_error.all()
    two = found.share_standard_error.sel(block=["embedding", "body"])
    assert float(two[0]) == pytest.approx(float(two[1]))  # the shares of two blocks sum to 1


def test_errors_of_shares_and_couplings_are_the_spread_of_repeats():
    """Three layers in two blocks, many imagined repeats of the probes with errors that go together."""
    draw = np.random.default_rng(0)
    member = np.array([[1.0, 1, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0], [0, 0, 1]])
    means = [np.array([4.0, 9, 3, 2]), np.array([2.0, 3, 7, 1]), np.array([3.0, 2, 1, 8])]
    roots = [0.02 * draw.normal(size=(4, 4)) + 0.03 for _ in means]
    stated = [Seen(10, mean, root @ root.T) for mean, root in zip(means, roots, strict=True)]
    found = _traces(member, stated) | _coupling(member, stated)
    moved = [mean + draw.normal(size=(300, 4)) @ root.T for mean, root in zip(means, roots, strict=True)]
    repeats = [[Seen(10, each, np.zeros((4, 4))) for each in once] for once in zip(*moved, strict=True)]
    calculated = [_traces(member, once) | _coupling(member, once) for once in repeats]
    for name in ("trace", "share", "coupling"):
        spread = np.std([each[name][1] for each in calculated], axis=0)
        error = found["standard_error" if name == "trace" else f"{name}_standard_error"][1]
        np.testing.assert_allclose(error, spread, rtol=0.15, atol=1e-12, err_msg=name)


def test_a_hessian_of_zeros_has_shares_of_nothing(x):
    found = blocks(ig.Objective(network(5, 2), (x, x[:, :2]), loss=lambda out, y: 0 * out.sum(1)))
    assert not found.trace.any()
    assert np.isnan(found.share).all()


def test_a_gradient_that_is_zero_everywhere_has_no_curvature_at_all(x):
    flat = ig.Objective(ig.Model(nn.Linear(5, 2), nn.Linear(2, 2)).double(), (x, x[:, :2]), loss=nothing)
    assert not sharpness(flat).value.any()
    assert eigenvalues(flat, 3).converged.all()
    assert not rows(flat).trace.any()
    assert ig.curvature.inertia(flat)["count"].values.tolist() == [0, 18, 0]
    found = ig.curvature.density(flat, steps=3, probes=2)
    assert float(found.density.integrate("eigenvalue")) == pytest.approx(1, abs=1e-6)


def nothing(out: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return 0 * out.sum(1)


def test_tied_weights_stand_in_one_layer():
    model = ig.Model(nn.Linear(3, 3), nn.Linear(3, 3)).double()
    model.head.weight = model.encoder.weight
    data = torch.randn(9, 3, generator=generator(), dtype=F64)
    found = blocks(ig.Objective(model, (data, data), loss="mse"), top=False)
    assert found.block.values.tolist() == ["embedding", "body", "encoder", "head"]
    assert float(found.share.sel(block=["encoder", "head"]).sum()) == pytest.approx(1, abs=1e-13)


def test_a_layer_that_lies_in_both_blocks_is_taken_apart():
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.inner, self.embed = nn.ParameterDict({"a": torch.ones(3), "b": torch.ones(3)}), nn.Identity()

        def forward(self, x):
            return self.embed(x * self.inner["a"]).tanh() * self.inner["b"]

    data = torch.randn(9, 3, generator=generator(), dtype=F64)
    found = blocks(ig.Objective(Both().double(), (data, data), loss="mse", embedding="embed"), top=False)
    assert found.block.values.tolist() == ["embedding", "body", "inner.a", "inner.b"]


def test_a_rows_curvature_is_its_tokens_frequency():
    tokens = torch.tensor([[1, 1], [2, 1], [3, 2], [3, 3], [4, 1]])
    model = ig.Model(ig.encoders.Lookup(6, 2, pool="sum"), nn.Linear(2, 2)).double()
    single = ig.Objective(model, (tokens[:, 0], torch.zeros(5, 2)), loss="mse", batch_size=2)
    found = rows(single)
    assert found.frequency.values.tolist() == [0, 0.2, 0.2, 0.4, 0.2, 0]
    size = float(model.head.weight.detach().square().sum())
    np.testing.assert_allclose(found.trace, size * found.frequency, rtol=0, atol=1e-13)
    bag = ig.Objective(
        ig.Model(ig.encoders.Bag(6, 2, padding_idx=1), nn.Linear(2, 2)).double(),
        (tokens, torch.zeros(5, 2)),
        loss="mse",
    )
    assert rows(bag).frequency.values.tolist() == [0, 0, 0.4, 0.6, 0.2, 0]


def test_a_one_hot_columns_curvature_is_its_categorys_frequency():
    labels = torch.tensor([0, 0, 0, 1, 2, 2])
    model = ig.Model(nn.Linear(3, 2, bias=False), nn.Linear(2, 2)).double()
    found = rows(ig.Objective(model, (nn.functional.one_hot(labels).double(), torch.zeros(6, 2)), loss="mse"))
    np.testing.assert_allclose(found.frequency, [1 / 2, 1 / 6, 1 / 3])
    np.testing.assert_allclose(
        found.trace, float(model.head.weight.detach().square().sum()) * found.frequency, atol=1e-13
    )


def test_probed_rows_are_within_their_errors_and_bear_the_features_names():
    draw = np.random.default_rng(0)
    texts = [" ".join(draw.choice(list("abcdefghijklmnopqrst"), 6)) for _ in range(40)]
    data = ig.from_text(texts, ["x", "y"] * 20, tokens="word", min_count=1)
    objective = ig.Objective(ig.build(data, "bag", dim=2).double(), data)
    exact, found = rows(objective, products=10**6), rows(objective, products=40, tolerance=0)
    assert found.row.values[0] == "<pad>"
    used = exact.frequency.values > 0
    z = np.abs(found.trace - exact.trace).values[used] / found.standard_error.values[used]
    assert (z <= 3).mean() > 0.95
    assert not exact.trace.values[~used].any()


def test_errors_of_probed_rows_are_hutchinsons(own_layers):
    """A row's numbers vary together from probe to probe: by √2 more than if they did not."""
    model = ig.Model(ig.encoders.Lookup(2, 160), nn.Linear(160, 8)).double()
    one = ig.Objective(model, (torch.arange(6) % 2, torch.zeros(6, 8)), loss="mse")
    found = rows(one, tolerance=0)
    h = (model.head.weight.T @ model.head.weight).detach().numpy() / 2
    variance = 2 * ((h**2).sum() - (np.diag(h) ** 2).sum())
    np.testing.assert_allclose(found.standard_error**2 * 300, variance, rtol=0.35)
    np.testing.assert_allclose(found.trace, np.trace(h), rtol=0, atol=4 * float(found.standard_error.max()))
    assert found.attrs["exact_slope"] == pytest.approx(2 * np.trace(h))

    def mse(outputs, targets):
        return ig.losses.mse(outputs, targets).sqrt()

    assert "exact_slope" not in rows(ig.Objective(model, one.data, loss=mse), products=20).attrs


def test_rows_of_no_table_are_refused(x, objective):
    with pytest.raises(
        InputError, match=r"no table '0.bias'; expected the weight of a lookup or linear layer: \['0.we"
    ):
        rows(objective, "0.bias")
    conv = nn.Sequential(nn.Unflatten(1, (1, 5)), nn.Conv1d(1, 2, 3), nn.Flatten(), nn.Linear(6, 3)).double()
    with pytest.raises(InputError, match="a model without an embedding table; expected a lookup, or a linear layer"):
        rows(ig.Objective(conv, (x, torch.arange(N) % 3)))
    assert rows(objective, "2.weight").sizes["row"] == 6


@pytest.mark.long
@pytest.mark.parametrize("penalties", [{}, {"l2": 0.2}])
def test_shares_of_examples_are_their_own_curvatures(x, penalties):
    y = torch.arange(N) % 3
    objective = ig.Objective(network(5, 6, 3), (x, y), embedding="0", batch_size=25, penalties=penalties)
    vector, value = eigenpairs(objective, 1).vectors[0], float(eigenvalues(objective, 1).eigenvalue[0])
    found = shares(objective, vector)
    assert float(found.share.sum()) + found.attrs["penalty_share"] == pytest.approx(1, abs=1e-12)
    assert found.attrs["penalty_share"] == pytest.approx(penalties.get("l2", 0) / value, abs=1e-12)
    for i in (0, 31, 59):
        own = hessian(objective.over((x[i : i + 1], y[i : i + 1])), penalties=False)
        v = own.layout.vector(vector).numpy()
        assert float(found.share[i]) == pytest.approx(float(v @ (own @ v)) / (N * value), abs=1e-12)
    for c in range(3):
        assert float(found.class_share[c]) == pytest.approx(float(found.share[found.label == c].sum()), abs=1e-12)
    np.testing.assert_allclose(shares(objective).share, found.share, rtol=0, atol=1e-8)


def test_shares_need_no_unit_vector_and_go_through_every_kind_of_layer():
    tokens = torch.randint(5, (9, 4), generator=generator())
    model = nn.Sequential(nn.EmbeddingBag(5, 4), nn.LayerNorm(4), nn.GELU(), nn.Linear(4, 3)).double()
    objective = ig.Objective(model, (tokens, torch.arange(9) % 3))
    found = shares(objective, {name: 3 * torch.ones_like(p) for name, p in objective.params.items()})
    assert float(found.share.sum()) == pytest.approx(1, abs=1e-12)
    images = torch.randn(9, 1, 4, 4, generator=generator(), dtype=F64)
    conv = ig.Model(ig.encoders.Conv(1, 2, dim=2, size=(4, 4), batchnorm=True), nn.Linear(2, 3)).double()
    assert float(shares(ig.Objective(conv, (images, torch.arange(9) % 3))).share.sum()) == pytest.approx(1, abs=1e-10)


def test_shares_of_real_targets_have_no_classes_and_of_no_curvature_are_undefined(x):
    found = shares(ig.Objective(network(5, 1), (x, x[:, 0]), loss="mse"))
    assert "class_share" not in found
    flat = shares(ig.Objective(network(5, 1), (x, x[:, 0]), loss=lambda out, y: out[:, 0]))
    assert np.isnan(flat.share).all()
    nothing = shares(ig.Objective(network(5, 1), (x, x[:, 0]), loss=lambda out, y: y))
    assert np.isnan(nothing.share).all()


def test_shares_that_cannot_be_had_are_refused(objective, x):
    mean = ig.Objective(network(5, 3), (x, torch.arange(N) % 3), loss=nn.CrossEntropyLoss())
    with pytest.raises(InputError, match="a loss that gives one mean for a batch; expected one value per example"):
        shares(mean)
    with pytest.raises(InputError, match="a zero vector; expected a direction"):
        shares(objective, {name: torch.zeros_like(p) for name, p in objective.params.items()})


@pytest.mark.long
def test_the_parts_of_the_hessian_sum_to_it(x):
    objective = ig.Objective(network(5, 6, 3), (x, torch.arange(N) % 3), penalties={"l2": 0.2})
    exact, found = split(objective), split(objective, products=20, tolerance=0)
    for each in (exact, found):
        assert float(each.trace[0]) == pytest.approx(float(each.trace[1:].sum()), abs=1e-12)
    assert (np.abs(found.trace - exact.trace) <= 4 * found.standard_error + 1e-12).all()
    assert float(exact.trace.sel(part="penalties")) == pytest.approx(0.2 * 57, abs=1e-12)
    assert float(exact.top_eigenvalue.sel(part="penalties")) == pytest.approx(0.2, abs=1e-12)
    matrix = dense(hessian(objective))
    assert float(exact.top_eigenvalue.sel(part="hessian")) == pytest.approx(np.linalg.eigvalsh(matrix)[-1], abs=1e-12)


def test_a_linear_model_has_no_residual_part(x):
    found = split(ig.Objective(network(5, 3), (x, torch.arange(N) % 3)))
    np.testing.assert_allclose(found.sel(part=["residual", "penalties"]).trace, 0, atol=1e-14)


def test_adaptive_sharpness_equals_its_formulas(objective):
    found, matrix = sharpness(objective), dense(hessian(objective))
    product = hessian(objective)
    w, g = (product.layout.vector(each).numpy() for each in (objective.params, objective.gradient()))
    expected = [
        np.linalg.eigvalsh(w[:, None] * matrix * w)[-1],
        w**2 @ np.diag(matrix),
        np.linalg.norm(w * g),
        np.linalg.eigvalsh(matrix)[-1],
        np.trace(matrix),
    ]
    np.testing.assert_allclose(found.value, expected, rtol=0, atol=1e-11)
    assert "makes them as large or small as one likes" in found.attrs["caveat"]


def test_rescaling_a_relu_network_changes_the_raw_kind_alone(x):
    model = network(5, 6, 3, activation=nn.ReLU)
    data = (x, torch.arange(N) % 3)
    before = sharpness(ig.Objective(model, data, penalties={"l2": 0.1}))
    with torch.no_grad():
        model[0].weight.mul_(10)
        model[0].bias.mul_(10)
        model[2].weight.div_(10)
    after = sharpness(ig.Objective(model, data, penalties={"l2": 0.1}))
    kept = before.invariant.values
    np.testing.assert_allclose(after.value[kept], before.value[kept], rtol=1e-9)
    assert (np.abs(after.value[~kept] / before.value[~kept] - 1) > 1).all()
