"""Folding: frozen normalisation goes into the layer before it, where nothing else reads that layer."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

import intaglio as ig
from intaglio.randomness import seeded
from intaglio.surveying.channels import Channels
from intaglio.surveying.evaluator import Evaluator
from intaglio.surveying.folding import Folding, _jittered
from intaglio.surveying.pace import Pace, head_of

pytestmark = pytest.mark.usefixtures("own_layers")

G = torch.Generator().manual_seed(0)
IMAGES, LINES, BOXES, ROWS = (torch.randn(40, *shape, generator=G) for shape in [(2, 6, 6), (2, 9), (2, 4, 4, 4), (7,)])
Y = torch.arange(40) % 3


class Block(nn.Module):
    """A layer, its normalisation, and what `use` makes of both."""

    def __init__(self, layer: nn.Module, norm: nn.Module, use: Callable[..., Tensor] | None = None) -> None:
        super().__init__()
        self.layer, self.norm, self.head = layer, norm, nn.LazyLinear(3)
        self.gate, self.use = nn.Parameter(torch.zeros(())), use

    def forward(self, x: Tensor) -> Tensor:
        inside = self.use(self, x) if self.use else self.norm(self.layer(x))
        return self.head(torch.relu(inside).flatten(1))


def made(
    layer: nn.Module, norm: nn.Module, x: Tensor = IMAGES, use: Any = None, dtype: Any = torch.float32, **options: Any
) -> ig.Objective:
    """An objective whose statistics and scales are none of the plain ones."""
    with seeded("folding"):
        model = Block(layer, norm, use).to(dtype)
        with torch.no_grad():
            model.train()(x.to(dtype))
        for part in norm.parameters():
            nn.init.normal_(part, 1.0, 0.5)
    return ig.Objective(model, (x.to(dtype), Y), **options)


def folded(objective: ig.Objective) -> int:
    plane = ig.directions.random(objective)
    return len(Folding.of(objective, plane.origin, head_of(objective), Pace.of(objective, plane).kept).pairs)


def check_values(objective: ig.Objective, rel: float = 1e-5, **options: Any) -> None:
    plane = ig.directions.random(objective, biases="scale", dims=2)
    surface = ig.survey(objective, plane, resolution=3, **options)
    for alpha, beta in [(-1.0, 1.0), (0.0, 0.0), (1.0, 0.0)]:
        here = float(surface.nodes["loss"].sel(alpha=alpha, beta=beta))
        assert here == pytest.approx(objective(plane.at(alpha, beta)), rel=rel)
    assert not any("forward" in vars(module) for module in objective.worker.model.modules())


def conv(**options: Any) -> nn.Module:
    return nn.Conv2d(2, 4, 3, **options)


PAIRS: dict[str, Callable[[], tuple[nn.Module, nn.Module, Tensor]]] = {
    "images": lambda: (conv(bias=False), nn.BatchNorm2d(4), IMAGES),
    "with a bias, in groups, over the edge": lambda: (
        conv(groups=2, padding=1, padding_mode="circular"),
        nn.BatchNorm2d(4),
        IMAGES,
    ),
    "without scales": lambda: (conv(), nn.BatchNorm2d(4, affine=False), IMAGES),
    "lines": lambda: (nn.Conv1d(2, 4, 3, stride=2), nn.BatchNorm1d(4), LINES),
    "boxes": lambda: (nn.Conv3d(2, 4, 3), nn.BatchNorm3d(4), BOXES),
    "rows": lambda: (nn.Linear(7, 5), nn.BatchNorm1d(5), ROWS),
}


@pytest.mark.parametrize("case", PAIRS)
def test_folded_values_are_those_of_the_objective(case: str) -> None:
    objective = made(*PAIRS[case](), penalties={"l2": 0.1})
    assert folded(objective) == 1
    check_values(objective)


class Own(torch.autograd.Function):
    """An operation of one's own."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        return 0.1 * torch.tanh(x)

    @staticmethod
    def backward(ctx: Any, slope: Tensor) -> Tensor:
        return slope


def cached(block: Any, x: Tensor) -> Tensor:
    block.last = block.layer(x)
    return block.norm(block.last)  # type: ignore[no-any-return]


def branching(block: Any, x: Tensor) -> Tensor:
    inside = block.layer(x)
    return block.norm(inside) + (inside if float(x[0, 0, 0, 0]) > 9 else 0)  # type: ignore[no-any-return]


USES: dict[str, Callable[[Any, Tensor], Tensor]] = {
    "read again": lambda block, x: (lambda h: block.norm(h) + 0.1 * h)(block.layer(x)),
    "read again through a view, behind a gate that is zero": lambda block, x: (
        lambda h: block.norm(h) + block.gate * h.flatten(1).view_as(h)
    )(block.layer(x)),
    "changed before": lambda block, x: block.norm(torch.relu_(block.layer(x))),
    "normalised twice": lambda block, x: block.norm(block.norm(block.layer(x))),
    "called twice": lambda block, x: block.norm(block.layer(x)) + block.layer(-x),
    "called by another name": lambda block, x: block.norm(block.layer(x)) + block.layer.forward(-x),
    "read where torch functions are not seen": lambda block, x: (lambda h: block.norm(h) + Own.apply(h))(
        block.layer(x)
    ),
    "kept": cached,
    "on a way that depends on the data": branching,
}


@pytest.mark.parametrize("use", USES)
def test_what_is_read_by_others_is_not_folded(use: str) -> None:
    objective = made(conv(), nn.BatchNorm2d(4), use=USES[use])
    assert folded(objective) == 0
    check_values(objective)


def test_values_tell_a_second_reader_that_is_silent_at_the_origin() -> None:
    objective = made(conv(), nn.BatchNorm2d(4), use=USES["read again through a view, behind a gate that is zero"])
    model = objective.worker.model
    pair = Folding({model.layer: model.norm})
    with torch.no_grad():
        there = [
            pair._holds(objective, at, head_of(objective)) for at in (objective.params, _jittered(objective.params))
        ]
    assert there == [True, False]


@pytest.mark.parametrize(("embedding", "options"), [("layer", {}), ("norm", {}), ("layer", {"sees": "embedding"})])
def test_an_embedding_is_not_folded_away(embedding: str, options: Any) -> None:
    loss = {"loss": lambda found, y: found[:, 0] ** 2 + y} if options else {}
    objective = made(conv(), nn.BatchNorm2d(4), embedding=embedding, **options, **loss)
    assert folded(objective) == 0
    check_values(objective)
    points = np.array([[0.5, -0.5]])
    plane = ig.directions.random(objective)
    found = Evaluator(objective, plane, Channels(objective, ["loss", "embedding"]))(points)["embedding"][0]
    view = Channels(objective, ["embedding"]).projection
    assert view is not None
    wanted = view(objective.embeddings(plane.at(0.5, -0.5)))
    np.testing.assert_allclose(found, wanted.numpy(), rtol=1e-4, atol=1e-5)


def test_in_double_precision_and_where_statistics_are_recomputed_nothing_is_folded() -> None:
    double = made(*PAIRS["images"](), dtype=torch.float64)
    again = made(*PAIRS["images"](), batchnorm="recompute")
    assert [folded(double), folded(again)] == [0, 0]
    check_values(double, rel=1e-13)
    check_values(again)


def test_gradients_are_of_the_weights_themselves() -> None:
    objective = made(*PAIRS["images"]())
    assert folded(objective) == 1
    plane = ig.directions.random(objective)
    norms = ig.survey(objective, plane, resolution=2, channels=["loss", "gradient_norm"]).nodes["gradient_norm"]
    gradient = objective.gradient(plane.at(-1.0, -1.0))
    assert float(norms[0, 0]) == pytest.approx(sum(float(g.square().sum()) for g in gradient.values()) ** 0.5, rel=1e-5)


def test_all_is_as_before_after_an_exception() -> None:
    objective = made(*PAIRS["images"]())
    before = {name: tensor.clone() for name, tensor in objective.worker.model.state_dict().items()}

    def fails(outputs: Tensor, targets: Tensor) -> Tensor:
        if torch.is_inference_mode_enabled():
            raise ValueError("inside")
        return outputs[:, 0]

    with pytest.raises(ValueError, match="inside"):
        ig.survey(objective, ig.directions.random(objective), resolution=2, metrics={"fails": fails})
    assert not any("forward" in vars(module) for module in objective.worker.model.modules())
    for name, tensor in objective.worker.model.state_dict().items():
        assert torch.equal(tensor, before[name])


def test_points_in_any_order_give_the_same_bits() -> None:
    objective = made(*PAIRS["images"]())
    plane = ig.directions.random(objective)
    points = np.random.default_rng(0).uniform(-1, 1, (5, 2))
    there, back = (
        Evaluator(objective, plane, Channels(objective, ["loss"]))(p)["loss"] for p in (points, points[::-1])
    )
    np.testing.assert_array_equal(there, back[::-1])
