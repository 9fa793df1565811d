"""The class structure of the Gauss–Newton matrix, against its definition example by example."""

from functools import partial

import numpy as np
import pytest
import torch
import xarray as xr
from torch import nn

import intaglio as ig
from intaglio.curvature import class_parts, ggn
from intaglio.errors import InputError

pytestmark = pytest.mark.usefixtures("own_layers")

N = 20


@pytest.fixture
def objective():
    x = torch.randn(N, 3, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    model = ig.Model(nn.Sequential(nn.Linear(3, 4), nn.Tanh()), nn.Linear(4, 3)).double()
    return ig.Objective(model, (x, torch.arange(N) ** 2 % 3), batch_size=8)


def gradients(objective):
    """For every example and label: its weight, and the gradient it would have."""
    layout, p = ggn(objective).layout, torch.softmax(objective.outputs(), 1).numpy() / N
    x = objective.source.inputs
    each = [[objective.over((x[[i]], torch.tensor([c]))).gradient() for c in range(3)] for i in range(N)]
    return p, np.array([[layout.vector(g).numpy() for g in row] for row in each])


def test_the_parts_equal_their_definitions(objective):
    w, g = gradients(objective)
    y = objective.source.targets.numpy()
    found = class_parts(objective)
    between = cross = within = own = 0.0
    for c in np.unique(y):
        labels = [k for k in range(3) if k != c]
        mine = y == c
        mass = {k: w[mine, k].sum() for k in labels}
        mean = {k: (w[mine, k, None] * g[mine, k]).sum(0) / mass[k] for k in labels}
        centre = sum(mass[k] * mean[k] for k in labels) / sum(mass.values())
        between += sum(mass.values()) * centre @ centre
        cross += sum(mass[k] * np.sum((mean[k] - centre) ** 2) for k in labels)
        within += sum((w[mine, k] * np.sum((g[mine, k] - mean[k]) ** 2, 1)).sum() for k in labels)
        own += (w[mine, c] * np.sum(g[mine, c] ** 2, 1)).sum()
    np.testing.assert_allclose(found.trace, [between, cross, within, own], rtol=0, atol=1e-13)
    product = ggn(objective)
    assert float(found.trace.sum()) == pytest.approx(np.trace(product @ np.eye(product.shape[0])), abs=1e-13)
    assert float(found.class_eigenvalue.sum()) == pytest.approx(between, abs=1e-13)
    assert float(found.share.sum()) == pytest.approx(1, abs=1e-13)
    assert not found.standard_error.any()


def test_probed_parts_are_within_their_errors(objective):
    exact, found = class_parts(objective), class_parts(objective, products=20, tolerance=0)
    assert (np.abs(found.trace - exact.trace) <= 4 * found.standard_error + 1e-12).all()
    assert found.standard_error.values.astype(bool).tolist() == [False, False, True, True]


def test_a_block_that_outputs_do_not_depend_on_has_no_parts():
    model = nn.ModuleDict({"used": nn.Linear(2, 3), "idle": nn.Linear(2, 2)})
    model.forward = model["used"].forward
    found = class_parts(ig.Objective(model, (torch.ones(6, 2), torch.arange(6) % 3)), block="idle")
    assert not found.trace.any()
    assert np.isnan(found.share).all()


def test_another_loss_is_refused(objective):
    other = ig.Objective(objective.worker.model, objective.data, loss="mse")
    with pytest.raises(InputError, match="class structure under loss 'mse'; expected loss='cross_entropy'"):
        class_parts(other)


def test_a_loss_that_only_bears_the_name_is_refused(objective):
    def cross_entropy(outputs, targets):
        return 2 * ig.losses.cross_entropy(outputs, targets)

    for loss in (cross_entropy, partial(ig.losses.cross_entropy, weight=[1.0, 2.0, 3.0]), nn.functional.cross_entropy):
        with pytest.raises(InputError, match="class structure under loss 'cross_entropy"):
            class_parts(ig.Objective(objective.worker.model, objective.data, loss=loss))


def test_any_type_of_whole_numbers_names_the_classes(objective):
    x, y = objective.data
    short = ig.Objective(objective.worker.model, (x, y.to(torch.int32)))
    xr.testing.assert_equal(class_parts(short), class_parts(ig.Objective(objective.worker.model, (x, y))))
