"""Metrics of one's own and the gradient's length as channels, against the same computed apart."""

import pytest
import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, TensorDataset

import intaglio as ig
from intaglio.errors import InputError
from intaglio.params import norm

pytestmark = pytest.mark.usefixtures("own_layers")
X = torch.randn(50, 4, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
Y = (X[:, 0] > 0).long()


class Recall:
    """The share of class 1 that is found, which no mean over batches gives: it gathers counts, as torchmetrics does."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.found, self.all = 0, 0

    def update(self, outputs: Tensor, targets: Tensor) -> None:
        self.found += int(((outputs.argmax(1) == 1) & (targets == 1)).sum())
        self.all += int((targets == 1).sum())

    def compute(self) -> Tensor:
        return torch.tensor(self.found / self.all)


def objective(data: object = (X, Y)) -> ig.Objective:
    return ig.Objective(nn.Linear(4, 2).double(), data, penalties={"l2": 0.1}, batch_size=16)


def margin(outputs: Tensor, targets: Tensor) -> Tensor:
    return outputs.gather(1, targets[:, None])[:, 0] - outputs.mean(1)


def test_metrics_equal_the_same_computed_apart() -> None:
    own, recall = objective(), Recall()
    recall.found = 7
    metrics = {"margin": margin, "mean_margin": lambda *given: margin(*given).mean().item(), "recall": recall}
    plane = ig.directions.random(own)
    surface = ig.survey(own, plane, resolution=3, metrics=metrics, channels=["loss", "gradient_norm"])
    assert set(surface.channels) == {"loss", "gradient_norm", *metrics}
    for place in ((-1.0, 1.0), (0.0, 0.0)):
        params, here = plane.at(*place), surface.at(*place)
        outputs = own.outputs(params)
        wanted = float(margin(outputs, Y).mean())
        assert float(here["margin"]) == pytest.approx(wanted, abs=1e-12)
        assert float(here["mean_margin"]) == pytest.approx(wanted, abs=1e-12)  # ragged batches by their size
        assert float(here["recall"]) == pytest.approx(float((outputs.argmax(1)[Y == 1] == 1).double().mean()), abs=1e-7)
        assert float(here["gradient_norm"]) == pytest.approx(norm(own.gradient(params)), rel=1e-10)
    assert recall.found == 7


def test_a_sample_estimates_metrics_per_example_and_no_others() -> None:
    many = torch.randn(400, 4, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    own = objective((many, (many[:, 0] > 0).long()))
    plane = ig.directions.random(own)
    options = {"resolution": 3, "metrics": {"margin": margin}}
    whole, sampled = (ig.survey(own, plane, examples=each, **options).nodes["margin"] for each in ("all", 100))
    assert float(abs(whole - sampled).max()) < 1e-10  # linear in the parameters, so the anchors span it
    for metrics in ({"recall": Recall()}, {"mean": lambda *given: margin(*given).mean()}):
        with pytest.raises(InputError, match=f"a sample of examples with {next(iter(metrics))}"):
            ig.survey(own, plane, resolution=2, examples=100, metrics=metrics)
    with pytest.raises(InputError, match="a sample of examples with gradient_norm"):
        ig.survey(own, plane, resolution=2, examples=100, channels=["gradient_norm"])


def test_what_is_no_metric_is_refused() -> None:
    def refused(match: str, data: object = (X, Y), **metrics: object) -> None:
        with pytest.raises(InputError, match=match):
            ig.survey(objective(data), plane, resolution=2, metrics=metrics)

    plane = ig.directions.random(objective())
    refused(r"metric 'logits' gave Tensor \((\d+), 2\) for a batch of \1; expected \(\1,\)", logits=lambda o, t: o)
    refused("metric 'words' gave no number", words=lambda o, t: "good")
    refused("a metric named 'loss'; expected a name other than loss, terms", loss=margin)
    several = Recall()
    several.compute = lambda: torch.ones(2)
    refused(r"metric 'several' computed Tensor \(2,\); expected one number", several=several)
    in_parts = objective(DataLoader(TensorDataset(X, Y), batch_size=16))
    object.__setattr__(in_parts.source, "limit", 1000)  # bytes: about two batches
    with pytest.raises(InputError, match="recall over data that is read in parts"):
        ig.survey(in_parts, plane, resolution=2, metrics={"recall": Recall()})
