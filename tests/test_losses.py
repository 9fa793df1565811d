"""Losses equal their definition, example by example."""

import pytest
import torch

from intaglio.errors import InputError
from intaglio.losses import cross_entropy, mse

F64 = torch.float64


def outputs(n: int = 6, k: int = 4) -> torch.Tensor:
    return torch.randn(n, k, generator=torch.Generator().manual_seed(1), dtype=F64)


def test_mse_is_half_the_squared_distance_of_each_example() -> None:
    given, wanted = outputs(), outputs().flip(0)
    loop = [0.5 * sum((a - b) ** 2 for a, b in zip(x, y, strict=True)) for x, y in zip(given, wanted, strict=True)]
    torch.testing.assert_close(mse(given, wanted), torch.stack(loop), rtol=0, atol=1e-14)


def test_mse_of_classes_compares_with_one_hot_rows() -> None:
    targets = torch.tensor([0, 1, 2, 3, 0, 1])
    torch.testing.assert_close(mse(outputs(), targets), mse(outputs(), torch.eye(4, dtype=F64)[targets]))


def test_cross_entropy_is_minus_the_log_probability() -> None:
    targets = torch.tensor([0, 1, 2, 3, 0, 1])
    wanted = -outputs().softmax(1).log()[torch.arange(6), targets]
    torch.testing.assert_close(cross_entropy(outputs(), targets), wanted, rtol=0, atol=1e-14)


def test_equal_logits_cost_log_c() -> None:
    assert float(cross_entropy(torch.zeros(1, 8, dtype=F64), torch.tensor([5]))) == pytest.approx(2.0794415416798357)


def test_a_class_out_of_range_is_named() -> None:
    for loss in (cross_entropy, mse):
        with pytest.raises(InputError, match="a class index of 7; expected 0 to 3"):
            loss(outputs(1), torch.tensor([7]))


def test_unsuitable_targets_are_refused() -> None:
    with pytest.raises(InputError, match="cross_entropy with real targets"):
        cross_entropy(outputs(2), torch.zeros(2))
    with pytest.raises(InputError, match=r"outputs of shape \(2, 4\) against targets of shape \(2, 3\)"):
        mse(outputs(2), torch.zeros(2, 3, dtype=F64))
