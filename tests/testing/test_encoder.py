"""The contract of an encoder catches what breaks it."""

from collections.abc import Callable
from inspect import unwrap

import pytest
import torch
from torch import nn

from intaglio.testing import ContractError, check_encoder

X = torch.tensor([[1.0, 2.0], [0.0, -1.0], [3.0, 0.5]], dtype=torch.float64)


class Made(nn.Module):
    """A linear layer, and whatever is done to its output."""

    def __init__(self, change: Callable[[nn.Module, torch.Tensor], object]) -> None:
        super().__init__()
        self.layer, self.change = nn.Linear(2, 2).double(), change

    def forward(self, x: torch.Tensor) -> object:
        return self.change(self, self.layer(x))


def counting(module: nn.Module, e: torch.Tensor) -> torch.Tensor:
    module.calls = getattr(module, "calls", 0) + 1
    return e + module.calls


def growing(module: nn.Module, e: torch.Tensor) -> torch.Tensor:
    with torch.no_grad():
        module.layer.bias.add_(1)
    return e


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda _, e: e.tolist(), "Made gives list; expected a tensor of real numbers"),
        (lambda _, e: e.long(), "Made gives torch.int64; expected a tensor of real"),
        (lambda _, e: e.sum(), r"Made gives shape \(\) for 3 examples; expected \(3, d\); try pooling"),
        (lambda _, e: e[:, :, None], r"Made gives shape \(3, 2, 1\) for 3 examples"),
        (lambda _, e: e / 0, "Made gives NaN or infinite numbers"),
        (lambda _, e: e - e.mean(0), "Made gives example 0 another embedding alone than among others, by up to"),
        (lambda _, e: e.detach(), r"Made gives an embedding without a gradient; expected no detach\(\)"),
        (lambda m, e: e.detach() + m.layer.bias, "Made: the gradient does not reach layer.weight"),
        (lambda _, e: e + torch.randn(()), "Made that draws from the global random state of torch"),
        (counting, "Made answers otherwise again; expected the same; try noise only where self.training"),
        (growing, "Made that changes the model it is given"),
    ],
)
def test_a_broken_encoder_is_told_why(change: Callable[..., object], message: str) -> None:
    with pytest.raises(ContractError, match=message):
        check_encoder(Made(change), X)


def test_what_forward_reads_must_be_in_the_state() -> None:
    class Hidden(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.layer = nn.Linear(2, 2).double()
            self.register_buffer("shift", torch.ones(2, dtype=torch.float64), persistent=False)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return self.layer(x) + self.shift

    with pytest.raises(
        ContractError, match=r"Hidden computes something else from its own state_dict; .*register_buffer"
    ):
        check_encoder(Hidden(), X)


def test_what_is_no_module_or_no_batch_is_refused() -> None:
    with pytest.raises(ContractError, match="an encoder of type builtin_function_or_method"):
        unwrap(check_encoder)(torch.relu, X)
    with pytest.raises(ContractError, match="1 example to try Linear on; expected two or more"):
        check_encoder(nn.Linear(2, 2).double(), X[:1])
    with pytest.raises(ContractError, match="Identity without trainable parameters"):
        check_encoder(nn.Identity(), X)


def test_several_inputs_are_arguments_by_place_or_by_name() -> None:
    assert check_encoder(nn.Bilinear(2, 2, 3).double(), (X, X)).shape == (3, 3)
    assert check_encoder(nn.Bilinear(2, 2, 3).double(), {"input1": X, "input2": X}).shape == (3, 3)
