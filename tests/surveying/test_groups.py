"""The loss of groups of examples: the mean of theirs, wherever they stand in the data."""

import numpy as np
import pytest
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

import intaglio as ig
from intaglio.errors import InputError

pytestmark = pytest.mark.usefixtures("own_layers")
X = torch.randn(30, 4, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
Y = torch.arange(30) % 3
LABELS = np.array(["old", "young", "old", "child", "old"] * 6)


@pytest.mark.parametrize("batches", ["tensors", "loader", "sets"])
def test_a_groups_loss_is_the_mean_of_its_examples(batches: str) -> None:
    data = DataLoader(TensorDataset(X, Y), batch_size=7, shuffle=True) if batches == "loader" else (X, Y)
    model = nn.Linear(4, 3).double()
    objective = (
        ig.Objective(model, data, loss="supervised_contrastive", sets=ig.Sets(size=6))
        if batches == "sets"
        else ig.Objective(model, data)
    )
    plane = ig.directions.random(objective)
    found = ig.survey(objective, plane, groups=LABELS, channels=["class_loss"], resolution=3).nodes
    assert found["group"].values.tolist() == ["child", "old", "young"]
    here = found.sel(alpha=1.0, beta=-1.0)
    losses = objective.examples(plane.at(1.0, -1.0)).numpy()
    for name in found["group"].values:
        assert float(here["group_loss"].sel(group=name)) == pytest.approx(losses[name == LABELS].mean(), abs=1e-12)
    by_class = [losses[(objective.source.targets if batches == "loader" else Y).numpy() == c].mean() for c in range(3)]
    assert here["class_loss"].values.tolist() == pytest.approx(by_class, abs=1e-12)


def test_groups_that_do_not_fit_are_refused_and_what_has_no_label_is_one() -> None:
    objective = ig.Objective(nn.Linear(4, 3).double(), (X, Y))
    plane = ig.directions.random(objective)
    with pytest.raises(InputError, match="29 labels of groups for 30 examples; expected one label, and one loss"):
        ig.survey(objective, plane, groups=LABELS[1:])
    mean = ig.Objective(nn.Linear(4, 3).double(), (X, Y), loss=nn.CrossEntropyLoss())
    with pytest.raises(InputError, match="30 labels of groups for 30 examples with a loss per batch"):
        ig.survey(mean, plane, groups=LABELS)
    with pytest.raises(InputError, match=r"groups of shape \(30, 2\) for 30 examples"):
        ig.survey(objective, plane, groups=np.zeros((30, 2)))
    unknown = ["a" if i % 3 else None for i in range(30)]
    found = ig.survey(objective, plane, groups=unknown, channels=["loss"], resolution=2)
    assert found.nodes["group"].values.tolist() == ["None", "a"]
    with pytest.raises(InputError, match="no channel 'group_loss' here"):
        ig.survey(objective, plane, channels=["group_loss"])
