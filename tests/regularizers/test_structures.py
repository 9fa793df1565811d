"""Structures: θ = Sφ + θ₀ exactly, so H is SᵀHS; said in words; and nothing of the caller's changed."""

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor, nn

import intaglio as ig
from intaglio.curvature.graphs import Ground
from intaglio.errors import InputError
from intaglio.params import fingerprint
from intaglio.regularizers import effects, share, sparse, subspace, tie
from intaglio.regularizers.unrestricted import unrestricted

pytestmark = pytest.mark.usefixtures("own_layers")

F64 = torch.float64


def numbers(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=F64)


def autoencoder() -> ig.Model:
    """3 → 2 → 2 → 3, of which the last weight may be the first's transpose and the two middle ones are of one shape."""
    layers = [nn.Linear(3, 2), nn.Tanh(), nn.Linear(2, 2), nn.Tanh()]
    model = ig.Model(nn.Sequential(*layers), nn.Sequential(nn.Linear(2, 2), nn.Tanh(), nn.Linear(2, 3))).double()
    for i, p in enumerate(model.parameters()):
        p.data = numbers(*p.shape, seed=i)
    return model


NAMES = [name for name, _ in autoencoder().named_parameters()]
FIRST, MASK = "encoder.0.weight", torch.tensor([[True, False, True], [False, False, True]])
GROUPS = torch.tensor([[0, 1, 1], [2, 0, 1]])


def objective(model: nn.Module, **options: object) -> ig.Objective:
    return ig.Objective(model, numbers(12, 3, seed=99), loss="reconstruction", **options)


def in_plane(model: nn.Module) -> nn.Module:
    return subspace(model, ig.directions.random(objective(model), normalize=None))


STRUCTURES: dict[str, tuple[Callable[[nn.Module], nn.Module], int]] = {  # and how many parameters are left of 29
    "mask": (lambda model: sparse(model, {FIRST: MASK}), 26),
    "density": (lambda model: sparse(model, density=0.5, within="head"), 24),
    "largest": (lambda model: sparse(model, density=0.5, keep="largest"), 19),
    "groups": (lambda model: share(model, FIRST, GROUPS), 26),
    "hashed": (lambda model: share(model, "head.2.weight", 2), 25),
    "tied": (lambda model: tie(model, "encoder.2.weight", "head.0.weight"), 25),
    "transposed": (lambda model: tie(model, FIRST, "head.2.weight", transpose=True), 23),
    "subspace": (lambda model: subspace(model, 4, seed=1), 4),
    "whole space": (lambda model: subspace(model, 29), 29),
    "part": (lambda model: subspace(model, 3, within="encoder"), 18),
    "plane": (in_plane, 2),
    "tied in a subspace": (lambda model: subspace(tie(model, "encoder.2.weight", "head.0.weight"), 5), 5),
    "sparse and tied": (lambda model: tie(sparse(model, {FIRST: MASK}), "encoder.2.weight", "head.0.weight"), 22),
}


KEY = ("mask", "groups", "tied", "transposed", "subspace", "plane")  # the others run with the long tests
SORTED = [name if name in KEY else pytest.param(name, marks=pytest.mark.long) for name in STRUCTURES]


def weights(at: ig.Objective, params: dict[str, Tensor]) -> Tensor:
    """All that the layers compute with, one after the other."""
    at.worker.load(params)
    modules = (name.rpartition(".") for name in NAMES)
    with torch.no_grad():
        found = [getattr(at.worker.model.get_submodule(path), name).flatten() for path, _, name in modules]
    return torch.cat(found).clone()


def named(flat: Tensor) -> dict[str, Tensor]:
    free = dict(autoencoder().named_parameters())
    parts = torch.split(flat.detach(), [p.numel() for p in free.values()])
    return {name: part.view(free[name].shape) for name, part in zip(free, parts, strict=True)}


def moved(at: ig.Objective) -> dict[str, Tensor]:
    """A place that is not where θ₀ and z = 0 are."""
    return {name: p + 0.3 * numbers(*p.shape, seed=7) for name, p in at.params.items()}


def map_of(at: ig.Objective, params: dict[str, Tensor]) -> Tensor:
    """S: what a unit of each of φ's numbers moves."""
    layout, columns = Ground(at).layout, []
    start = weights(at, params)
    for unit in torch.eye(layout.size, dtype=F64):
        step = layout.named(unit)
        columns.append(weights(at, {name: p + step[name] for name, p in params.items()}) - start)
    return torch.stack(columns, 1)


@pytest.mark.long
@pytest.mark.parametrize("name", SORTED)
def test_loss_gradient_and_hessian_are_the_free_ones_through_s(name: str) -> None:
    make, count = STRUCTURES[name]
    free, at = objective(autoencoder()), objective(make(autoencoder()))
    params = moved(at)
    there, s = named(weights(at, params)), map_of(at, params)
    assert s.shape == (29, count)
    assert at(params) == pytest.approx(free(there), abs=1e-12)
    layout = Ground(at).layout
    slope = s.T @ torch.cat([each.flatten() for each in free.gradient(there).values()])
    torch.testing.assert_close(layout.vector(at.gradient(params)).flatten(), slope, rtol=0, atol=1e-11)
    whole = torch.from_numpy(ig.curvature.hessian(free, params=there) @ np.eye(29))
    found = torch.from_numpy(ig.curvature.hessian(at, params=params) @ np.eye(count))
    torch.testing.assert_close(found, s.T @ whole @ s, rtol=0, atol=1e-10)


def test_a_mask_gives_a_principal_submatrix_whose_eigenvalues_interlace() -> None:
    at = objective(sparse(autoencoder(), {FIRST: MASK}))
    s = map_of(at, at.params)
    torch.testing.assert_close(s, s.round(), rtol=0, atol=1e-14)
    assert sorted(s.round().abs().sum(0).tolist()) == [1.0] * 26
    there = named(weights(at, at.params))
    whole = np.linalg.eigvalsh(ig.curvature.hessian(objective(autoencoder()), params=there) @ np.eye(29))
    kept = np.linalg.eigvalsh(ig.curvature.hessian(at) @ np.eye(26))
    assert (whole[:26] <= kept + 1e-10).all()
    assert (kept <= whole[3:] + 1e-10).all()


def test_random_directions_of_a_subspace_are_orthonormal() -> None:
    at = objective(subspace(autoencoder(), 6))
    s = map_of(at, at.params)
    torch.testing.assert_close(s.T @ s, torch.eye(6, dtype=F64), rtol=0, atol=1e-12)
    torch.testing.assert_close(weights(at, at.params), torch.cat([p.flatten() for p in autoencoder().parameters()]))


def test_a_plane_as_a_subspace_has_its_own_surface() -> None:
    free = objective(autoencoder())
    plane = ig.directions.random(free, normalize=None)
    at = objective(subspace(autoencoder(), plane))
    for alpha, beta in ((0.0, 0.0), (0.5, -0.25)):
        here = {"z": torch.tensor([[alpha, beta]], dtype=F64)}
        assert at(here) == pytest.approx(free(plane.at(alpha, beta)), abs=1e-13)


@pytest.mark.long
@pytest.mark.parametrize("name", ["mask", "groups", "transposed", "subspace"])
def test_a_survey_and_a_training_go_through_it(name: str) -> None:
    model = STRUCTURES[name][0](autoencoder())
    at, free = objective(model), objective(autoencoder())
    before = at()
    ig.fit(at, epochs=3, lr=0.02)
    assert at() < before
    plane = ig.directions.random(at)
    surface = ig.survey(at, plane, resolution=2)
    for i in range(2):
        alpha, beta = (float(surface.nodes[axis][i]) for axis in ("alpha", "beta"))
        there = named(weights(at, plane.at(alpha, beta)))
        assert float(surface.nodes["loss"][i, i]) == pytest.approx(free(there), abs=1e-12)
    at.load_into(model)
    assert objective(model)() == pytest.approx(at(), abs=1e-14)
    assert surface.nodes.attrs["structure"] == "; ".join(effects(model))


@pytest.mark.parametrize("name", STRUCTURES)
def test_the_callers_model_and_the_weights_at_the_start_stay(name: str) -> None:
    model = autoencoder()
    before = fingerprint(*model.state_dict().values())
    made = STRUCTURES[name][0](model)
    assert fingerprint(*model.state_dict().values()) == before
    assert [name for name, _ in model.named_parameters()] == NAMES
    assert sum(p.numel() for p in made.parameters()) == STRUCTURES[name][1]
    if name in ("subspace", "whole space", "part", "plane"):
        x = numbers(4, 3)
        torch.testing.assert_close(made(x), model(x), rtol=0, atol=1e-14)


@pytest.mark.parametrize("name", STRUCTURES)
def test_a_model_without_structures_takes_up_what_they_compute(name: str) -> None:
    made, plain, x = STRUCTURES[name][0](autoencoder()), autoencoder(), numbers(4, 3)
    with torch.no_grad():
        for p in made.parameters():
            p += 0.3 * numbers(*p.shape, seed=7)
    plain.load_state_dict(unrestricted(made))
    torch.testing.assert_close(plain(x), made(x), rtol=0, atol=1e-13)


def test_what_became_of_the_parameters_is_said() -> None:
    def said(name: str) -> list[str]:
        return effects(STRUCTURES[name][0](autoencoder()))

    assert effects(autoencoder()) == []
    kept = "encoder.0.weight: 3 of 6 entries kept, the others 0 and no part of θ"
    assert said("mask") == [kept, "26 parameters for 29 weights"]
    assert said("groups")[0] == "encoder.0.weight: 3 numbers shared by 6 entries, θ = Sφ"
    tied = "head.0.weight: the same as encoder.2.weight, no part of θ"
    assert said("tied") == [tied, "25 parameters for 29 weights"]
    transposed = "head.2.weight: the transpose of encoder.0.weight, no part of θ"
    assert said("transposed") == [transposed, "23 parameters for 29 weights"]
    assert said("part") == ["14 weights: moves in 3 dimensions, θ₀ + Pz", "18 parameters for 29 weights"]
    assert said("sparse and tied") == [kept, tied, "22 parameters for 29 weights"]


def test_shared_numbers_begin_at_the_mean_of_their_entries() -> None:
    weight = autoencoder().encoder[0].weight.detach()
    made = share(autoencoder(), FIRST, GROUPS).encoder[0].weight.detach()
    for group in range(3):
        torch.testing.assert_close(made[group == GROUPS].unique(), weight[group == GROUPS].mean().reshape(1))


def test_the_largest_entries_are_kept() -> None:
    made = sparse(autoencoder(), density=0.5, keep="largest", within="encoder.0").encoder[0].weight
    weight = autoencoder().encoder[0].weight
    assert torch.equal(made != 0, weight.abs() >= weight.abs().flatten().sort(descending=True).values[2])
    assert torch.equal(made[made != 0], weight[made != 0])


def test_restrictions_that_do_not_fit_are_refused() -> None:
    model = autoencoder()
    tied = tie(model, "encoder.2.weight", "head.0.weight")
    lstm = nn.LSTM(2, 2).double()
    another = ig.directions.random(objective(sparse(autoencoder(), {FIRST: MASK})))
    calls = [
        (
            lambda: sparse(model, {FIRST: MASK.T}),
            r"a mask of shape \(3, 2\) and type torch\.bool for 'encoder\.0\.weight'",
        ),
        (lambda: sparse(model, {FIRST: MASK.double()}), r"and type torch\.float64 .*; expected truth values of shape"),
        (lambda: sparse(model, {FIRST: MASK & ~MASK}), r"a mask that keeps nothing of 'encoder\.0\.weight'"),
        (lambda: sparse(model, {"encoder.9": MASK}), r"no trainable parameter 'encoder\.9'; expected one of encoder"),
        (lambda: sparse(model), "neither masks nor a density; expected one of them"),
        (lambda: sparse(model, {FIRST: MASK}, density=0.5), "masks and density; expected one of them"),
        (lambda: sparse(model, density=0.0), r"density=0\.0; expected a share of the entries above 0, at most 1"),
        (lambda: sparse(model, density=0.5, keep="best"), "keep='best'; expected 'random' or 'largest'"),
        (lambda: sparse(model, density=0.5, within="encoder.0.bias"), "with vectors alone; expected a weight of two"),
        (lambda: sparse(model, density=0.5, within="decoder"), "within='decoder' matches no parameter; expected a mod"),
        (
            lambda: sparse(tied, {"head.0.weight": torch.eye(2) > 0}),
            r"'head\.0\.weight', tied to encoder\.2\.weight; exp",
        ),
        (
            lambda: sparse(sparse(model, {FIRST: MASK}), density=0.5),
            "which another structure computes from; expected one",
        ),
        (lambda: sparse(lstm, density=0.5), r"of a LSTM, which keeps its weights to itself; .*try within="),
        (
            lambda: share(model, FIRST, GROUPS.T),
            r"groups of shape \(3, 2\) and type torch\.int64 for 'encoder\.0\.weight'",
        ),
        (lambda: share(model, FIRST, GROUPS * 2), r"groups \[0, 2, 4\] of 'encoder\.0\.weight'; expected 0 to g − 1"),
        (lambda: share(model, FIRST, 7), "groups=7; expected 1 to 6, the number of entries"),
        (lambda: tie(model, FIRST, "head.2.weight"), r"of shape \(2, 3\) with .* of \(3, 2\); .*; try transpose=True"),
        (lambda: tie(model, FIRST, FIRST), "which it is already; expected two weights"),
        (
            lambda: tie(tied, "head.2.weight", "head.0.weight", transpose=True),
            r"'head\.0\.weight', tied to encoder\.2\.w",
        ),
        (
            lambda: subspace(tied, 2, within="encoder"),
            r"'encoder\.2\.weight' in a subspace, tied to head\.0\.weight, which stays out; expected both or neither",
        ),
        (lambda: subspace(model, 30), "a subspace of 30 dimensions; expected 1 to 29, the number of parameters"),
        (lambda: subspace(model, 0), "a subspace of 0 dimensions"),
        (lambda: subspace(model, another), "the plane's origin tensors"),
    ]
    for call, message in calls:
        with pytest.raises(InputError, match=message):
            call()
