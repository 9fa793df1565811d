"""The guards around every test can fail."""

import os
import random

import matplotlib as mpl
import numpy as np
import pytest
import torch
from hypothesis import settings
from jaxtyping import TypeCheckError

from intaglio.features import Scaling
from intaglio.plots.imprint_pixels import _image


def test_a_wrong_shape_fails():
    with pytest.raises(TypeCheckError, match="scale"):
        Scaling(torch.zeros(3, dtype=torch.float64), torch.ones(4, dtype=torch.float64))


def test_a_wrong_dtype_fails():
    with pytest.raises(TypeCheckError, match="center"):
        Scaling(torch.zeros(3, dtype=torch.int64), torch.ones(3, dtype=torch.float64))


def test_a_wrong_item_of_a_list_fails():
    with pytest.raises(TypeCheckError, match="names"):
        _image([1, 2], np.zeros(4))


def test_checking_a_list_draws_nothing(same_random_state):
    with same_random_state():
        assert _image([f"pixel 0,{at}" for at in range(9)], np.zeros(9)).shape == (1, 9)


@pytest.mark.parametrize(
    ("name", "draw"),
    [
        ("random", random.random),
        ("numpy", lambda: np.random.rand()),  # noqa: NPY002 the very call that is caught
        ("torch", lambda: torch.rand(1)),
    ],
)
def test_a_draw_from_a_global_generator_is_caught_and_undone(same_random_state, name, draw):
    with pytest.raises(AssertionError, match=f"random state of {name} changed"), same_random_state():
        first = draw()
    with pytest.raises(AssertionError, match=name), same_random_state():
        assert draw() == first


def test_a_draw_from_a_generator_of_ones_own_passes(same_random_state):
    with same_random_state():
        drawn = torch.rand(1, generator=torch.Generator().manual_seed(0)), np.random.default_rng(0).random()
    assert all(0 <= value < 1 for value in drawn)


def test_weights_drawn_into_new_layers_pass_and_are_undone(same_random_state):
    before = torch.get_rng_state()
    with same_random_state():
        layers = [torch.nn.Linear(3, 2), torch.nn.Embedding(3, 2), torch.nn.MultiheadAttention(4, 2)]
        layers += [torch.nn.Conv2d(1, 2, 3), torch.nn.LSTM(2, 2)]
        assert not torch.equal(torch.get_rng_state(), before)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(0)
            torch.nn.Linear(3, 2)
        with torch.random.fork_rng(devices=[]):
            torch.nn.Linear(3, 2)
    assert torch.equal(torch.get_rng_state(), before)


def test_a_draw_between_new_layers_is_caught(same_random_state):
    def draw() -> None:
        torch.nn.Linear(3, 2)
        torch.nn.functional.dropout(torch.ones(3))
        torch.nn.Linear(3, 2)

    with pytest.raises(AssertionError, match="torch"), same_random_state():
        draw()


def test_figures_need_no_window():
    assert mpl.get_backend().lower() == "agg"


def test_one_thread():
    assert torch.get_num_threads() == 1


def test_examples_repeat_under_ci():
    assert settings().derandomize == bool(os.environ.get("CI"))
