"""Before a survey: a model that is no function of its parameters is found out."""

import pytest
import torch
from torch import Tensor, nn

import intaglio as ig
from intaglio.errors import InputError

X, Y = torch.ones(4, 2), torch.arange(4) % 2


class Odd(nn.Module):
    def __init__(self, habit: str) -> None:
        super().__init__()
        self.layer, self.habit = nn.Linear(2, 2), habit
        self.register_buffer("calls", torch.zeros(()))

    def forward(self, x: Tensor) -> Tensor:
        out = self.layer(x)
        if self.habit == "draws":
            return out + torch.randn_like(out)
        if self.habit == "remembers":
            self.calls += 1
            return out + self.calls
        if self.habit == "writes":
            with torch.no_grad():
                self.layer.bias.mul_(0.5)
        if self.habit == "fails":
            return out * torch.nan
        if self.habit == "rounds":
            self.calls += 1
            return out * (1 + 1e-7 * (self.calls % 2))
        return nn.functional.dropout(out, 0.5)  # always on


def survey(habit: str, **options: object) -> object:
    objective = ig.Objective(Odd(habit), (X, Y), loss="mse", **options)  # type: ignore[arg-type]
    return ig.survey(objective, ig.directions.random(objective), resolution=2)


@pytest.mark.parametrize("habit", ["draws", "remembers", "drops"])
def test_a_model_that_answers_otherwise_the_second_time_is_refused(habit: str) -> None:
    number = r"[\d.e+-]+"
    said = f"a loss of {number}, and of {number} when evaluated again; expected a model that is deterministic; try rand"
    with pytest.raises(InputError, match=said):
        survey(habit)


@pytest.mark.parametrize("habit", ["draws", "drops"])
def test_a_seed_makes_it_a_function(habit: str) -> None:
    first, again = (survey(habit, randomness=0).nodes["loss"] for _ in range(2))
    assert first.shape == (2, 2)
    assert again.shape == (2, 2)


def test_a_model_that_writes_into_its_parameters_is_refused() -> None:
    with pytest.raises(InputError, match="a model whose forward writes into its own parameters; expected one that"):
        survey("writes")


def test_nan_and_rounding_are_no_noise() -> None:
    assert int(survey("fails").nodes.attrs["failed_nodes"]) == 4
    assert survey("rounds").nodes["loss"].shape == (2, 2)
