"""Losses over a set equal those of pytorch-metric-learning, any of which an objective takes as it is."""

import pytest
import torch

import intaglio as ig
from intaglio.losses import contrastive, info_nce, supervised_contrastive, triplet

pytest.importorskip("pytorch_metric_learning")

F64 = torch.float64


def points() -> tuple[torch.Tensor, torch.Tensor]:
    return torch.randn(20, 5, generator=torch.Generator().manual_seed(0), dtype=F64), torch.arange(20) % 4


def test_losses_equal_the_librarys() -> None:
    from pytorch_metric_learning import distances, losses, reducers

    mean, plain = reducers.MeanReducer(), distances.LpDistance(normalize_embeddings=False)
    pairs = {
        triplet: losses.TripletMarginLoss(margin=1.0, distance=plain, reducer=mean),
        info_nce: losses.NTXentLoss(temperature=0.1, reducer=mean),
        supervised_contrastive: losses.SupConLoss(temperature=0.1, reducer=mean),
    }
    x, y = points()
    for ours, theirs in pairs.items():
        assert ours(x, y).mean().item() == pytest.approx(theirs(x, y).item(), abs=1e-12)
    apart = losses.ContrastiveLoss(neg_margin=1.5, distance=plain, reducer=reducers.DoNothingReducer())(x, y)
    squares = sum(float(each["losses"].square().sum()) for each in apart.values())
    assert contrastive(x, y, margin=1.5).mean().item() == pytest.approx(squares / (20 * 19), abs=1e-12)


@pytest.mark.parametrize("name", ["ContrastiveLoss", "MultiSimilarityLoss", "CircleLoss", "NTXentLoss"])
def test_any_of_them_has_a_landscape(name: str) -> None:
    from pytorch_metric_learning import losses

    x, y = points()
    with torch.random.fork_rng():
        torch.manual_seed(0)
        model = torch.nn.Linear(5, 2).double()
    sets = ig.Sets(size=10)
    objective = ig.Objective(model, (x, y), loss=getattr(losses, name)(), sets=sets)
    with torch.no_grad():
        parts = [getattr(losses, name)()(model(x[part]), y[part]).item() for part in sets.drawn(y)]
    assert objective() == pytest.approx(sum(parts) / 2, abs=1e-12)
    surface = ig.survey(objective, ig.directions.random(objective), resolution=2)
    assert surface.nodes["loss"].notnull().all()
