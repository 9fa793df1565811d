"""BatchNorm recomputed at each point equals a plain loop over the same batches, and torch's own."""

import copy
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

import intaglio as ig
from intaglio.errors import InputError
from intaglio.sources import as_source

pytestmark = pytest.mark.usefixtures("own_layers")

F64 = torch.float64
X = torch.randn(26, 3, 4, generator=torch.Generator().manual_seed(0), dtype=F64)
Y = torch.arange(26) % 3


def network() -> nn.Module:
    first = (nn.Conv1d(3, 5, 2), nn.BatchNorm1d(5), nn.ReLU(), nn.Dropout(0.5))
    second = (nn.Conv1d(5, 4, 2), nn.BatchNorm1d(4, momentum=0.3), nn.Flatten(), nn.Linear(8, 3))
    return nn.Sequential(*first, *second).double()


def reference(model: nn.Module, params: dict[str, Tensor], size: int) -> float:
    """A plain loop: forget the statistics, weigh each batch's by its size, then evaluate."""
    model = copy.deepcopy(model).eval()
    norms = [layer for layer in model if isinstance(layer, nn.BatchNorm1d)]
    with torch.no_grad():
        for name, value in params.items():
            model.get_parameter(name).copy_(value)
        seen = 0
        for layer in norms:
            layer.reset_running_stats()
            layer.train()
        for batch in X.split(size):
            seen += len(batch)
            for layer in norms:
                layer.momentum = len(batch) / seen
            model(batch)
        return float(F.cross_entropy(model.eval()(X), Y))


@pytest.mark.long
@pytest.mark.parametrize("size", [26, 8, 13])
@pytest.mark.parametrize("limit", [10**9, 1])
def test_recomputed_surfaces_equal_a_plain_loop(size: int, limit: int) -> None:
    model = network()
    batches = list(zip(X.split(size), Y.split(size), strict=True))
    objective = ig.Objective(model, batches, batchnorm="recompute")
    objective.source = objective.learnt_from = replace(as_source(batches), limit=limit)
    plane = ig.directions.random(objective)
    surface = ig.survey(objective, plane, resolution=3)
    for alpha, beta in [(-1.0, 1.0), (0.0, 0.0), (1.0, 0.0)]:
        wanted = reference(model, plane.at(alpha, beta), size)
        assert float(surface.nodes["loss"].sel(alpha=alpha, beta=beta)) == pytest.approx(wanted, abs=1e-12)
        assert objective(plane.at(alpha, beta)) == pytest.approx(wanted, abs=1e-12)


def test_equal_batches_give_torchs_own_statistics() -> None:
    model = network().train()
    objective = ig.Objective(model, (X, Y), batchnorm="recompute", batch_size=13)
    for layer in model:
        if isinstance(layer, nn.Dropout):
            layer.p = 0.0
    torch.optim.swa_utils.update_bn(X.split(13), model)
    torch.testing.assert_close(objective.outputs(), model.eval()(X).detach(), rtol=0, atol=1e-12)


def test_statistics_are_put_back() -> None:
    objective = ig.Objective(network(), (X, Y), batchnorm="recompute")
    before = objective.worker.buffers
    objective()
    torch.testing.assert_close(objective.worker.buffers, before, rtol=0, atol=0)
    ig.survey(objective, ig.directions.random(objective), resolution=2)
    torch.testing.assert_close(objective.worker.buffers, before, rtol=0, atol=0)


def test_other_data_is_seen_with_the_statistics_of_the_first() -> None:
    model = network()
    objective = ig.Objective(model, (X, Y), batchnorm="recompute")
    other = objective.over((X[:5] + 1, Y[:5]))
    statistics = copy.deepcopy(model).eval()
    for layer in statistics:
        layer.train(isinstance(layer, nn.BatchNorm1d))
        if isinstance(layer, nn.BatchNorm1d):
            layer.momentum = 1.0
    statistics(X)
    torch.testing.assert_close(other.outputs(), statistics.eval()(X[:5] + 1).detach(), rtol=0, atol=1e-12)


def test_the_policy_is_said() -> None:
    def said(**options: Any) -> object:
        return ig.Objective(network(), (X, Y), batch_size=8, **options).provenance["batchnorm"]

    assert said() == "frozen"
    assert said(batchnorm="recompute") == "recomputed over batches of 8"


def test_frozen_and_recomputed_agree_without_such_layers() -> None:
    model = nn.Sequential(nn.Flatten(), nn.Linear(12, 3)).double()
    frozen, recomputed = (ig.Objective(model, (X, Y), batchnorm=policy) for policy in ("frozen", "recompute"))
    assert frozen() == recomputed()


def test_a_resumed_survey_with_recomputed_statistics_ends_the_same(tmp_path: Any, monkeypatch: Any) -> None:
    from intaglio.surveying.channels import Channels

    objective = ig.Objective(network(), (X, Y), batchnorm="recompute", batch_size=8)
    plane = ig.directions.random(objective)
    whole = ig.survey(objective, plane, resolution=3)
    row, rows = Channels.row, []

    def dying(self: Channels, batches: Any) -> Any:
        rows.append(batches)
        if len(rows) == 5:
            raise KeyboardInterrupt
        return row(self, batches)

    monkeypatch.setattr(Channels, "row", dying)
    with pytest.raises(KeyboardInterrupt):
        ig.survey(objective, plane, resolution=3, ledger=tmp_path / "ledger")
    resumed = ig.survey(objective, plane, resolution=3, ledger=tmp_path / "ledger", resume=True)
    assert len(rows) == 5 + 5
    np.testing.assert_array_equal(resumed.nodes["loss"], whole.nodes["loss"])


def test_wrong_policies_are_refused() -> None:
    with pytest.raises(InputError, match="batchnorm='often'; expected 'frozen' or 'recompute'"):
        ig.Objective(network(), (X, Y), batchnorm="often")
    objective = ig.Objective(network(), (X, Y), batchnorm="recompute")
    with pytest.raises(InputError, match="a derivative with batchnorm='recompute'; try batchnorm='frozen'"):
        objective.gradient()
    zeros = torch.zeros(3, 3)
    single = ig.Objective(nn.BatchNorm1d(3), (zeros, zeros), loss="mse", batchnorm="recompute", batch_size=2)
    with pytest.raises(InputError, match=r"a batch of 1 example\(s\) for BatchNorm statistics; expected two or more"):
        single()
