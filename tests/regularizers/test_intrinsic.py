"""The intrinsic dimension of a quadratic task is the rank of its Hessian."""

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError

pytestmark = pytest.mark.usefixtures("own_layers")

F64 = torch.float64


def task() -> tuple[nn.Module, tuple[torch.Tensor, torch.Tensor]]:
    """Three directions in ten features, equally long, matter: XᵀX/N has three eigenvalues 1, and the rest 0."""
    generator = torch.Generator().manual_seed(0)
    left, _ = torch.linalg.qr(torch.randn(30, 3, generator=generator, dtype=F64))
    right, _ = torch.linalg.qr(torch.randn(10, 3, generator=generator, dtype=F64))
    x = 30**0.5 * left @ right.T
    model = nn.Linear(10, 1, bias=False).double()
    model.weight.data.zero_()
    return model, (x, x @ right.sum(1))


@pytest.mark.long
def test_three_dimensions_of_ten_solve_a_task_of_rank_three() -> None:
    model, data = task()
    found = ig.intrinsic_dimension(
        model,
        lambda each: ig.Objective(each, data, loss="mse"),
        (3, 2),
        share=0.95,
        seeds=1,
        epochs=50,
        optimizer="adam",
        lr=0.3,
        batch_size=30,
    )
    assert found.subspace.values.tolist() == [2, 3]
    assert found.share.sel(subspace=2).item() < 0.9
    assert found.share.sel(subspace=3).item() == pytest.approx(1.0, abs=0.01)
    assert found.intrinsic_dimension.values.tolist() == [3]
    assert found.attrs == {"parameters": 10, "wanted": 0.95}
    assert "accuracy" not in found


def test_accuracy_counts_where_there_are_classes() -> None:
    data = ig.load("iris")
    train, test = data.split(0.25)
    found = ig.intrinsic_dimension(
        ig.build(train, "linear", dim=2),
        lambda model: ig.Objective(model, train),
        [1, 17],
        seeds=1,
        test=test,
        epochs=2,
    )
    whole = found.sel(subspace=17)
    np.testing.assert_allclose(found.accuracy * (whole.share / whole.accuracy).item(), found.share)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"dims": [11]}, "a subspace of 11 dimensions; expected 1 to 10"),
        ({"dims": []}, "and 0 dims; expected a share above 0 and at most 1, and at least one"),
        ({"share": 0.0}, r"share=0\.0, seeds=3"),
        ({"seeds": 0}, "seeds=0"),
    ],
)
def test_sweeps_that_cannot_be_are_refused(options: dict[str, object], message: str) -> None:
    model, data = task()
    with pytest.raises(InputError, match=message):
        ig.intrinsic_dimension(model, lambda each: ig.Objective(each, data, loss="mse"), **options)
