"""Steps: how models are called and losses taken."""

from collections import OrderedDict
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

import intaglio as ig
from intaglio.errors import InputError

pytestmark = pytest.mark.usefixtures("own_layers")

X = torch.randn(6, 4, generator=torch.Generator().manual_seed(0))
Y = torch.arange(6) % 3


class Named(nn.Module):
    """Answers with whatever it is told to make of its outputs."""

    def __init__(self, answer: Any, **arguments: Any) -> None:
        super().__init__()
        self.layer, self.answer = nn.Linear(4, 3), answer

    def forward(self, pixels: Tensor, scale: Tensor | None = None) -> Any:
        return self.answer(self.layer(pixels) * (1 if scale is None else scale))


class AnyNames(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(4, 3)

    def forward(self, **inputs: Tensor) -> Tensor:
        return self.layer(inputs["pixels"])


def same(outputs: Any) -> Any:
    return outputs


def entropy(model: Named, scale: float = 1.0) -> float:
    return float(F.cross_entropy(model.layer(X) * scale, Y).detach())


def test_named_inputs_go_to_the_arguments_of_these_names() -> None:
    model = Named(same)
    given = {"pixels": X, "scale": torch.full((6, 1), 2.0), "identifier": Y, "label": Y}
    assert ig.Objective(model, given)() == pytest.approx(entropy(model, 2.0), abs=1e-6)


def test_a_model_that_takes_any_name_gets_all() -> None:
    model = AnyNames()
    found = ig.Objective(model, {"pixels": X, "other": X, "label": Y})()
    assert found == pytest.approx(float(F.cross_entropy(model.layer(X), Y).detach()), abs=1e-6)


def test_a_single_input_needs_no_name() -> None:
    model = Named(same)
    assert ig.Objective(model, {"image": X, "label": Y})() == pytest.approx(entropy(model), abs=1e-6)


def test_names_that_match_no_argument_are_listed() -> None:
    with pytest.raises(InputError, match="a batch with image, size; expected some of pixels, scale; try forward="):
        ig.Objective(Named(same), {"image": X, "size": Y, "label": Y})()


@pytest.mark.parametrize("loss", ["cross_entropy", F.cross_entropy, nn.CrossEntropyLoss(), ig.losses.cross_entropy])
def test_known_losses_take_the_logits_of_an_output(loss: Any) -> None:
    for answer in (lambda out: {"logits": out}, lambda out: OrderedDict(other=None, logits=out)):
        model = Named(answer)
        assert ig.Objective(model, (X, Y), loss=loss)() == pytest.approx(entropy(model), abs=1e-6)


@pytest.mark.parametrize(
    ("loss", "targets"),
    [("mse", X[:, 0]), ("huber", X[:, 0]), ("binary_cross_entropy", X[:, 0].sigmoid()), ("hinge", Y % 2)],
)
def test_one_number_an_example_needs_no_axis_of_its_own(loss: str, targets: Tensor) -> None:
    """Also where the last batch, of one example, is squeezed to a single number."""
    flat, upright = (Named(answer) for answer in (lambda out: out[:, :1].squeeze(), lambda out: out[:, :1]))
    values = [ig.Objective(model, (X, targets), loss=loss, batch_size=5).examples() for model in (flat, upright)]
    assert torch.equal(*values)


def test_losses_of_ones_own_get_the_whole_output() -> None:
    model = Named(lambda out: {"logits": out})

    def loss(outputs: dict[str, Tensor], targets: Tensor) -> Tensor:
        return F.cross_entropy(outputs["logits"], targets, reduction="none")

    assert ig.Objective(model, (X, Y), loss=loss)() == pytest.approx(entropy(model), abs=1e-6)


def test_outputs_that_a_known_loss_cannot_take_are_described() -> None:
    with pytest.raises(InputError, match=r"outputs \(Tensor \(6, 3\), NoneType\); expected a tensor, or .logits"):
        ig.Objective(Named(lambda out: (out, None)), (X, Y))()


def test_a_model_without_a_loss_of_its_own_says_what_it_gave() -> None:
    for answer in (lambda out: {"logits": out}, lambda out: out):
        with pytest.raises(InputError, match=r"outputs .*Tensor \(6, 3\)\}? without a loss; expected a model that"):
            ig.Objective(Named(answer), {"pixels": X, "labels": Y}, loss="model")()


def test_a_forward_stands_in_place_of_a_loss() -> None:
    with pytest.raises(InputError, match="a loss and a forward; expected one of them"):
        ig.Objective(Named(same), (X, Y), loss="mse", forward=lambda model, batch: batch)


@pytest.mark.parametrize(
    ("loss", "message"),
    [
        (lambda out, y: out.argmax(1), "a loss of type torch.int64; expected a tensor of real numbers"),
        (lambda out, y: 0.5, "a loss of type float; expected a tensor of real numbers"),
        (lambda out, y: out, r"a loss of shape \(6, 3\) for a batch of 6; expected \(6,\)"),
        (lambda out, y: out[:, :1], r"a loss of shape \(6, 1\) for a batch of 6"),
        (lambda out, y: out[:4, 0], r"a loss of shape \(4,\) for a batch of 6"),
    ],
)
def test_a_loss_that_is_none_says_what_came(loss: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        ig.Objective(Named(same), (X, Y), loss=loss)()
