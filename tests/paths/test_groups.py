"""Groups of hidden units: those of chains are found, those of other models are tried out."""

import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.encoders import MLP, Conv, Lookup
from intaglio.errors import InputError
from intaglio.paths import check_groups, groups

from .cases import CHAINS, drawn, numbers


@pytest.mark.parametrize("name", CHAINS)
def test_the_groups_of_a_chain_may_be_in_any_order(name: str) -> None:
    make, inputs = CHAINS[name]
    check_groups(drawn(make(), 1), inputs)


def test_every_hidden_axis_of_a_convolutional_chain_is_found() -> None:
    found = groups(ig.Model(Conv(1, 4, 6, dim=5, size=(8, 8), batchnorm=True), nn.Linear(5, 3)))
    first = {f"encoder.layers.1.{name}": 0 for name in ("weight", "bias", "running_mean", "running_var")}
    assert found[0] == {"encoder.layers.0.weight": 0, **first, "encoder.layers.4.weight": 1}
    assert found[1]["encoder.project.weight"] == 1
    assert found[2] == {"encoder.project.weight": 0, "encoder.project.bias": 0, "head.weight": 1}
    assert len(found) == 3


class Residual(nn.Module):
    """x ↦ head(s + tanh(layer s)), s = stem x: the stream s is one group of three tensors' axes."""

    def __init__(self) -> None:
        super().__init__()
        self.stem, self.layer, self.head = nn.Linear(3, 5), nn.Linear(5, 5), nn.Linear(5, 2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        stream = self.stem(x)
        return self.head(stream + torch.tanh(self.layer(stream)))


STREAM = {"stem.weight": 0, "stem.bias": 0, "layer.weight": (0, 1), "layer.bias": 0, "head.weight": -1}


def test_a_residual_stream_is_one_group() -> None:
    check_groups(drawn(Residual(), 1), numbers(6, 3), [STREAM])


def test_groups_that_change_the_function_are_found_out() -> None:
    missing = {name: axes for name, axes in STREAM.items() if name != "layer.bias"}
    with pytest.raises(
        InputError, match=r"group 0 \(stem.weight, .*\) changes the outputs by up to .*; expected the same"
    ):
        check_groups(drawn(Residual(), 1), numbers(6, 3), [missing])


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (lambda: Residual(), "a Residual at 'the top'; expected a chain of linear layers.*; try groups="),
        (lambda: nn.Sequential(nn.Linear(3, 4), nn.Softmax(1)), "a Softmax at '1'"),
        (lambda: nn.Sequential(nn.Conv2d(4, 4, 1, groups=2), nn.Flatten()), "a Conv2d at '0'"),
        (lambda: nn.Sequential(nn.Conv1d(1, 4, 1), nn.Linear(8, 2)), "a Linear at '1'"),
        (lambda: nn.Sequential(nn.Linear(3, 4), nn.MaxPool1d(2), nn.Linear(2, 2)), "a MaxPool1d at '1'"),
        (
            lambda: ig.Model(Lookup(6, 4, pool=None), MLP(12, 5, 2)),
            "'head.layers.0.weight' with 12 entries for 4 units; expected one entry a unit",
        ),
        (
            lambda: nn.Sequential(nn.utils.parametrizations.weight_norm(nn.Linear(3, 4)), nn.Linear(4, 2)),
            "no tensor '0.weight' in the model's state",
        ),
    ],
)
def test_what_is_no_chain_is_refused(model: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        groups(model())  # type: ignore[operator]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ([], "no groups; expected"),
        ([{}], "an empty group; expected"),
        ([{"stem.wieght": 0}], "no tensor 'stem.wieght' to permute; expected one of stem.weight"),
        ([{"stem.weight": 2}], r"axis 2 of 'stem.weight'; expected one of its 2, shape \(5, 3\)"),
        ([{"stem.weight": 0}, {"stem.weight": -2}], "axis 0 of 'stem.weight' in group 0 and again in group 1"),
        ([{"stem.weight": 1, "head.weight": 1}], "group 0 of 3 units, with 5 entries on axis 1 of 'head.weight'"),
    ],
)
def test_groups_that_do_not_fit_are_refused(given: list[dict[str, int]], message: str) -> None:
    with pytest.raises(InputError, match=message):
        check_groups(Residual(), torch.zeros(1, 3), given)


def test_tied_tensors_are_permuted_alike() -> None:
    model = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 4))
    model[2].weight = model[0].weight
    with pytest.raises(InputError, match=r"'0.weight' and '2.weight' are one tensor, permuted in two ways"):
        check_groups(model, torch.zeros(1, 4))
    tied = ig.Model(Lookup(6, 4), nn.Linear(4, 6))
    tied.head.weight = tied.encoder.table.weight
    check_groups(drawn(tied, 1), torch.tensor([[1, 2], [3, 4]]))
