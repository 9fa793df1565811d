"""Products equal dense matrices, in float64, for every family of models and every loss."""

import copy
import importlib.util
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.curvature import fisher, ggn, hessian, mixed
from intaglio.curvature.graphs import Graphs, Ground, graph_bytes
from intaglio.errors import InputError

spec = importlib.util.spec_from_file_location("curvature_cases", Path(__file__).with_name("cases.py"))
cases = importlib.util.module_from_spec(spec)
spec.loader.exec_module(cases)
SLOW = ("attention", "lstm", "gru")  # whose second derivatives are loops in Python
FAMILIES = [pytest.param(name, marks=[pytest.mark.long] * (name in SLOW)) for name in cases.FAMILIES]
F64, LABELS, N, real, objective = cases.F64, cases.LABELS, cases.N, cases.real, cases.objective


def dense(operator) -> np.ndarray:
    return operator @ np.eye(operator.shape[1])


def close(a, b, atol=1e-12) -> None:
    np.testing.assert_allclose(np.asarray(a), np.asarray(b), rtol=0, atol=atol)


@pytest.mark.parametrize("loss", cases.LOSSES)
@pytest.mark.parametrize("family", FAMILIES)
def test_hvp_equals_dense_hessian(family, loss):
    close(dense(hessian(objective(family, loss))), cases.dense_hessian(family, loss))


@pytest.mark.long
@pytest.mark.parametrize("family", FAMILIES)
def test_what_does_not_fit_into_memory_gives_the_same_numbers(family):
    for product in (hessian, ggn, fisher):
        kept, anew = (product(objective(family), memory=memory) for memory in (1e9, 0))
        v = np.linspace(-1, 1, kept.shape[0])
        close(kept @ v, anew @ v, atol=0)


def test_graphs_are_kept_as_far_as_memory_goes():
    ground = Ground(objective("tanh"))
    one = graph_bytes(lambda: ground.data_loss(next(ground.batches())), besides=ground.worker.vector)
    assert one > 0
    counts = [len(Graphs(ground, ground.data_loss, memory).kept) for memory in (0, 2 * one, 1e9)]
    assert counts == [0, 2, 3]


@pytest.mark.long
@pytest.mark.parametrize("family", FAMILIES)
def test_ggn_of_cross_entropy_is_the_exact_fisher(family):
    close(dense(ggn(objective(family))), dense(fisher(objective(family))))


@pytest.mark.long
@pytest.mark.parametrize("loss", ["cross_entropy", "mse"])
def test_ggn_equals_jacobians_around_the_losss_hessian(loss):
    one = objective("tanh", loss)
    params, x = one.params, one.source.inputs
    jacobian = torch.func.jacrev(lambda p: torch.func.functional_call(one.worker.model, p, (x,)))(params)
    j = torch.cat([each.reshape(N, 3, -1) for each in jacobian.values()], 2).detach()
    p = torch.softmax(one.outputs(), 1)
    middle = torch.diag_embed(p) - p[:, :, None] * p[:, None, :] if loss == "cross_entropy" else torch.eye(3).double()
    close(dense(ggn(one)), torch.einsum("nca,ncd,ndb->ab", j, middle.expand(N, 3, 3), j) / N)


def test_a_loss_of_ones_own_is_not_taken_for_the_named_one():
    def cross_entropy(outputs, targets):
        return outputs.square().sum(1)

    objective = ig.Objective(torch.nn.Linear(2, 3), (real(4, 2).float(), LABELS[:4]), loss=cross_entropy)
    with pytest.raises(InputError, match="Fisher matrix of loss 'cross_entropy'; expected a distribution"):
        fisher(objective)


def test_fisher_of_logits_equals_drawing_every_label():
    x = real(N, 4)
    one = ig.Objective(cases.shaken(nn.Linear(4, 1)), (x, torch.zeros(N)), loss="mse")
    p = torch.sigmoid(one.outputs())
    wide = torch.cat([x, torch.ones(N, 1, dtype=F64)], 1)
    close(dense(fisher(one, distribution="bernoulli")), wide.T @ (p * (1 - p) * wide) / N)


def test_for_a_linear_model_the_hessian_is_gauss_newtons():
    one = objective("linear", penalties={})
    close(dense(hessian(one)), dense(ggn(one)))


def test_linear_regression_equals_second_moments():
    x = real(40, 3)
    one = ig.Objective(nn.Linear(3, 1, bias=False).double(), (x, x.sum(1)), loss="mse", batch_size=7)
    for operator in (hessian(one), ggn(one), fisher(one)):
        close(dense(operator), x.T @ x / 40)


def test_logistic_regression_equals_its_closed_form():
    x = real(40, 3)
    model = cases.shaken(nn.Linear(3, 2, bias=False))
    one = ig.Objective(model, (x, torch.arange(40) % 2), batch_size=7)
    p = torch.softmax(x @ model.weight.T, 1).detach()
    middle = torch.diag_embed(p) - p[:, :, None] * p[:, None, :]
    close(dense(hessian(one)), torch.einsum("nij,na,nb->iajb", middle, x, x).reshape(6, 6) / 40)


def test_softmax_at_zero_equals_its_kronecker_product():
    x, classes = real(40, 4), 3
    model = nn.Linear(4, classes, bias=False).double()
    nn.init.zeros_(model.weight)
    expected = np.kron(np.eye(classes) / classes - 1 / classes**2, x.T @ x / 40)
    close(dense(hessian(ig.Objective(model, (x, torch.arange(40) % classes)))), expected)


def test_a_lookups_curvature_is_its_tokens_frequency():
    tokens = torch.tensor([0, 1, 1, 2, 2, 2, 4])
    model = cases.shaken(ig.Model(ig.encoders.Lookup(5, 2), nn.Linear(2, 3)))
    one = ig.Objective(model, (tokens, real(7, 3)), loss="mse", batch_size=3)
    w = model.head.weight.detach()
    frequency = np.diag(np.bincount(tokens, minlength=5) / 7)
    close(dense(hessian(one, block="embedding")), np.kron(frequency, w.T @ w))


def test_a_bags_curvature_is_its_tokens_second_moments():
    model = cases.shaken(ig.Model(ig.encoders.Bag(5, 2), nn.Linear(2, 3)))
    one = ig.Objective(model, (cases.TOKENS, real(N, 3)), loss="mse", batch_size=3)
    w = model.head.weight.detach()
    bags = nn.functional.one_hot(cases.TOKENS, 5).double().mean(1)
    close(dense(hessian(one, block="embedding")), np.kron(bags.T @ bags / N, w.T @ w))


def test_the_embeddings_hessian_is_the_bodys_curvature_times_the_features():
    """H_We = (1/N) Σ (∇²_e ℓ_i) ⊗ x_i x_iᵀ for a linear embedding under a deep body."""
    body = nn.Sequential(nn.Tanh(), nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 3))
    model = cases.shaken(ig.Model(nn.Linear(4, 2, bias=False), body))
    x = real(N, 4)
    one = ig.Objective(model, (x, LABELS), batch_size=4)
    bent = [
        torch.autograd.functional.hessian(lambda e, y=y: nn.functional.cross_entropy(model.head(e), y), e)
        for e, y in zip(model.embed(x).detach(), LABELS, strict=True)
    ]
    expected = sum(np.kron(each, torch.outer(xi, xi)) for each, xi in zip(bent, x, strict=True)) / N
    close(dense(hessian(one, block="embedding")), expected)


def test_l2_shifts_the_hessian_by_its_weight():
    with_l2, without = (dense(hessian(objective("tanh", penalties=p))) for p in ({"l2": 0.3}, {}))
    close(with_l2 - without, 0.3 * np.eye(len(without)), atol=1e-14)
    close(dense(hessian(objective("tanh"), penalties=False)), without, atol=0)


@pytest.mark.long
def test_a_block_is_the_principal_submatrix():
    one = objective("tanh")
    whole = hessian(one)
    for block in ("embedding", "body", "head", "*.bias", ["head.weight", "encoder.layers.0.bias"]):
        part = hessian(one, block=block)
        rows = np.concatenate([np.arange(whole.shape[0])[whole.layout.slices[name]] for name in part.layout.names])
        close(dense(part), dense(whole)[np.ix_(rows, rows)])


def test_classes_add_up():
    one = objective("tanh", penalties={})
    x, y = one.source.inputs, one.source.targets
    parts = [(float((y == c).double().mean()), one.over((x[y == c], y[y == c]))) for c in range(3)]
    close(sum(share * dense(hessian(part)) for share, part in parts), dense(hessian(one)))


def test_the_mixed_derivative_equals_differences_of_the_gradient():
    one = objective("tanh")
    operator, x = mixed(one), one.source.inputs
    move, layout = real(N, 4, seed=1), operator.layout
    up, down = (layout.vector(one.over((x + sign * 1e-5 * move, LABELS)).gradient()) for sign in (1, -1))
    close(operator @ move.flatten().numpy(), (up - down) / 2e-5, atol=1e-9)


def test_the_mixed_derivative_is_its_own_transpose():
    operator, anew = mixed(objective("tanh")), mixed(objective("tanh"), memory=0)
    close(dense(operator), dense(operator.T).T, atol=1e-14)
    move = np.linspace(-1, 1, N * 4)
    close(anew @ move, operator @ move, atol=0)
    assert operator.shape == (hessian(objective("tanh")).shape[0], N * 4)


def test_the_mixed_derivative_of_a_model_that_its_inputs_do_not_reach_is_zero():
    class Constant(nn.Module):
        def __init__(self):
            super().__init__()
            self.answer = nn.Parameter(torch.ones(3))

        def forward(self, x):
            return self.answer.expand(len(x), 3)

    operator = mixed(ig.Objective(Constant().double(), (real(N, 2), LABELS)))
    assert not dense(operator).any()
    assert not dense(operator.T).any()


def test_a_parameter_that_the_loss_does_not_reach_has_zero_rows():
    model = cases.shaken(nn.ModuleDict({"used": nn.Linear(2, 3), "idle": nn.Linear(2, 2)}))
    model.forward = model["used"].forward
    one = ig.Objective(model, (real(N, 2), LABELS))
    found = hessian(one)
    idle = found.layout.slices["idle.weight"]
    assert not dense(found)[idle].any()
    assert dense(found).any()
    for product in (hessian, ggn, fisher):
        assert not dense(product(one, block="idle")).any()


def test_a_piecewise_linear_loss_reads_zero():
    def hinge(outputs, targets):
        return (1 + outputs - outputs.gather(1, targets[:, None])).clamp(min=0).sum(1)

    one = ig.Objective(cases.shaken(nn.Linear(2, 3)), (real(N, 2), LABELS), loss=hinge)
    assert not dense(hessian(one)).any()
    assert not dense(ggn(one)).any()


def test_a_linear_loss_of_linear_outputs_reads_zero():
    one = ig.Objective(nn.Linear(2, 3).double(), (real(N, 2), LABELS), loss=lambda out, y: out.sum(1))
    assert not dense(hessian(one)).any()
    assert not dense(ggn(one)).any()


def test_products_do_not_see_later_moves_and_touch_nothing():
    one = objective("tanh")
    before, state = dense(hessian(one)), copy.deepcopy(one.worker.model.state_dict())
    product = hessian(one)
    one.move_to({name: p + 1 for name, p in one.params.items()})
    close(dense(product), before, atol=0)
    there = {name: p for name, p in state.items() if name in one.params}
    close(dense(hessian(one, params=there)), before, atol=0)
    assert all(p.requires_grad for p in one.worker.params.values())


def test_float32_products_are_float32():
    one = ig.Objective(nn.Linear(2, 3), (real(N, 2), LABELS))
    assert (hessian(one) @ np.ones(9)).dtype == np.float32


def test_products_add_and_scale():
    one = objective("tanh")
    h, g = hessian(one), ggn(one)
    weight = torch.linspace(-1, 1, h.shape[0], dtype=F64)
    close(dense(h.plus(g, -2.0)), dense(h) - 2 * dense(g))
    close(dense(h.scaled(weight)), weight[:, None].numpy() * dense(h) * weight.numpy())
    close(h.T @ np.ones(h.shape[0]), h @ np.ones(h.shape[0]), atol=0)


def test_dropout_noise_is_part_of_the_function():
    model = ig.Model(ig.encoders.MLP(4, 6, 2, dropout=0.5, activation=nn.Tanh), nn.Linear(2, 3)).double()
    one = ig.Objective(model, (real(N, 4), LABELS), randomness=3, batch_size=4)
    v = {name: torch.ones_like(p) for name, p in one.params.items()}
    found = hessian(one)
    close(found @ found.layout.vector(v).numpy(), found.layout.vector(one.hvp(v)))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: hessian(objective("tanh"), block="bdoy"), "'bdoy' matches no parameter; expected a block"),
        (lambda: hessian(objective("linear"), block="embedding"), "'embedding' matches no parameter"),
        (lambda: fisher(objective("tanh", "margin")), "the Fisher matrix of loss 'squared_hinge'; expected a distr"),
        (lambda: fisher(objective("tanh"), distribution="poisson"), "distribution='poisson'; expected a distribution"),
        (lambda: mixed(objective("lookup")), "inputs of type torch.int64, in which nothing can be differentiated"),
        (lambda: ig.curvature.trace(hessian(objective("tanh")), block="body"), "block='body' of a product"),
    ],
)
def test_a_wrong_call_says_what_was_expected(make, message):
    with pytest.raises(InputError, match=message):
        make()


def test_half_precision_is_refused():
    one = ig.Objective(nn.Linear(2, 3).bfloat16(), (real(N, 2), LABELS))
    with pytest.raises(InputError, match=r"second derivatives of torch\.bfloat16 parameters; expected float32"):
        hessian(one)


def test_recomputed_statistics_are_refused():
    one = objective("conv", batchnorm="recompute")
    with pytest.raises(InputError, match="second derivatives with batchnorm='recompute'; try batchnorm='frozen'"):
        hessian(one)


def test_gauss_newton_needs_outputs_that_are_a_tensor_and_matter():
    class Pair(nn.Linear):
        def forward(self, x):
            return {"scores": super().forward(x)}

    def loss(out, y):
        return nn.functional.cross_entropy(out["scores"], y, reduction="none")

    one = ig.Objective(Pair(2, 3).double(), (real(N, 2), LABELS), loss=loss)
    assert dense(hessian(one)).any()
    with pytest.raises(InputError, match="outputs of type dict; expected a tensor; try hessian"):
        ggn(one)
    model = nn.Linear(2, 3).double()
    own = ig.Objective(model, (real(N, 2), LABELS), loss=lambda out, y: y.double().requires_grad_() ** 2)
    with pytest.raises(InputError, match="a loss that does not depend on the model's outputs"):
        ggn(own)


def test_a_block_with_an_unknown_name_is_refused() -> None:
    with pytest.raises(InputError, match="no parameters typo; expected some of"):
        hessian(objective("tanh"), block=["head.weight", "typo"])


@pytest.mark.long
@pytest.mark.parametrize("product", [hessian, ggn, fisher])
def test_products_are_the_same_after_memory_ran_out(product):
    wanted, one = dense(product(objective("tanh"))), objective("tanh")
    one.worker.halving.limit = 2  # as a survey before may have left it
    close(dense(product(one)), wanted)
