"""Random directions: the norms that each normalisation promises."""

from inspect import unwrap

import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError
from intaglio.params import dot

pytestmark = pytest.mark.usefixtures("own_layers")


def objective(model: nn.Module, shape: tuple[int, ...]) -> ig.Objective:
    x = torch.randn(8, *shape, generator=torch.Generator().manual_seed(0))
    return ig.Objective(model, (x, torch.arange(8) % 2))


@pytest.fixture
def mlp() -> ig.Objective:
    return objective(ig.Model(nn.Linear(5, 4), nn.Linear(4, 2)), (5,))


def rows(tensor: torch.Tensor) -> torch.Tensor:
    return tensor.flatten(1).norm(dim=1)


def test_filter_norms_equal_the_weights(mlp: ig.Objective) -> None:
    plane = ig.directions.random(mlp, seed=0)
    for direction in plane.directions.values():
        for name in ("encoder.weight", "head.weight"):
            torch.testing.assert_close(rows(direction[name]), rows(plane.origin[name]))


def test_layer_and_weight_normalisation(mlp: ig.Objective) -> None:
    layer = ig.directions.random(mlp, normalize="layer").directions["alpha"]["head.weight"]
    torch.testing.assert_close(layer.norm(), mlp.params["head.weight"].norm())
    weight = ig.directions.random(mlp, normalize="weight").directions["alpha"]["head.weight"]
    plain = ig.directions.random(mlp, normalize=None).directions["alpha"]["head.weight"]
    torch.testing.assert_close(weight, plain * mlp.params["head.weight"].abs())


def test_a_filter_of_a_transposed_convolution_lies_on_its_second_axis() -> None:
    model = nn.Sequential(nn.ConvTranspose2d(2, 3, 2), nn.Flatten(), nn.Linear(27, 2))
    plane = ig.directions.random(objective(model, (2, 2, 2)))
    direction, weight = plane.directions["alpha"]["0.weight"], plane.origin["0.weight"]
    torch.testing.assert_close(rows(direction.transpose(0, 1)), rows(weight.transpose(0, 1)))
    assert not torch.allclose(rows(direction), rows(weight))


def test_a_filter_of_a_grouped_transposed_convolution_stays_in_its_group() -> None:
    model = nn.Sequential(nn.ConvTranspose1d(4, 6, 2, groups=2), nn.Flatten(), nn.Linear(18, 2))
    with torch.no_grad():
        model[0].weight[2:] *= 10  # the second group's inputs
    plane = ig.directions.random(objective(model, (4, 2)))
    direction, weight = (
        each.view(2, 2, 3, 2) for each in (plane.directions["alpha"]["0.weight"], plane.origin["0.weight"])
    )
    torch.testing.assert_close(direction.norm(dim=(1, 3)), weight.norm(dim=(1, 3)))


def test_a_row_of_zeros_stays_where_it_is() -> None:
    model = nn.Linear(3, 2)
    nn.init.zeros_(model.weight[0])
    direction = ig.directions.random(objective(model, (3,))).directions["alpha"]["weight"]
    assert torch.equal(direction[0], torch.zeros(3))
    assert torch.isfinite(direction).all()


def test_biases_stay_or_move_by_an_explicit_policy(mlp: ig.Objective) -> None:
    assert not ig.directions.random(mlp).directions["alpha"]["head.bias"].any()
    moved = ig.directions.random(mlp, biases="scale").directions["alpha"]["head.bias"]
    torch.testing.assert_close(moved.norm(), mlp.params["head.bias"].norm())


@pytest.mark.parametrize(
    ("within", "moving"), [("embedding", "encoder.weight"), ("body", "head.weight"), ("hea*", "head.weight")]
)
def test_within_moves_one_block_alone(mlp: ig.Objective, within: str, moving: str) -> None:
    direction = ig.directions.random(mlp, within=within).directions["alpha"]
    assert [name for name, each in direction.items() if each.any()] == [moving]


def test_seeds_differ_also_from_seed_zero(mlp: ig.Objective) -> None:
    first, other = (ig.directions.random(mlp, seed=seed).directions["beta"] for seed in (0, 1))
    assert not torch.equal(first["head.weight"], other["head.weight"])


def test_directions_are_centred_and_nearly_orthogonal() -> None:
    plane = ig.directions.random(objective(ig.Model(nn.Linear(400, 50), nn.Linear(50, 2)), (400,)))
    a, b = plane.directions.values()
    assert abs(dot(a, b)) / (dot(a, a) * dot(b, b)) ** 0.5 < 0.03  # 20,100 numbers: one standard deviation is 0.007


def test_orthogonal_on_request(mlp: ig.Objective) -> None:
    a, b, c = ig.directions.random(mlp, dims=3, orthogonal=True).directions.values()
    assert [dot(a, b), dot(a, c), dot(b, c)] == pytest.approx([0, 0, 0], abs=1e-6)


def test_wrong_arguments_are_named(mlp: ig.Objective) -> None:
    with pytest.raises(InputError, match="normalize='filters'; expected 'filter', 'layer'"):
        unwrap(ig.directions.random)(mlp, normalize="filters")
    with pytest.raises(InputError, match=r"'decoder.\*' matches no parameter"):
        ig.directions.random(mlp, within="decoder.*")
    assert ig.directions.random(mlp, radius=2.5).extent == {"alpha": (-2.5, 2.5), "beta": (-2.5, 2.5)}
    with pytest.raises(InputError, match="radius=0; expected lengths of a direction, above 0"):
        ig.directions.random(mlp, radius=0)
    with pytest.raises(InputError, match="dims=5; expected 1, 2 or 3 directions"):
        ig.directions.random(mlp, dims=5)
    with pytest.raises(InputError, match="biases='zeros'; expected 'zero' or 'scale'"):
        unwrap(ig.directions.random)(mlp, biases="zeros")


def test_a_pattern_of_names_moves_adapters_alone_and_the_rest_takes_no_memory() -> None:
    model = nn.Sequential(nn.Linear(5, 4), nn.Linear(4, 2))
    model[0].lora_A, model[0].lora_B = nn.Linear(5, 1, bias=False), nn.Linear(1, 4, bias=False)
    direction = ig.directions.random(objective(model, (5,)), within="*.lora_[AB].*").directions["alpha"]
    assert [name for name, each in direction.items() if each.any()] == ["0.lora_A.weight", "0.lora_B.weight"]
    assert direction["1.weight"].untyped_storage().nbytes() == 4


def test_a_wrong_way_to_keep_directions_is_named(mlp: ig.Objective) -> None:
    with pytest.raises(InputError, match="keep='seed'; expected 'tensors' or 'seeds'"):
        unwrap(ig.directions.random)(mlp, keep="seed")
