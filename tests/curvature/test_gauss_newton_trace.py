"""H = G + R: the trace of G is exact, R's probes make up the rest, and what has no closed form is left to them."""

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor, nn

import intaglio as ig
from intaglio.curvature import ggn, hessian, layer_squares, trace
from intaglio.curvature.gauss_newton_trace import Remainder, _closed, remainder_of
from intaglio.curvature.graphs import Ground

F64 = torch.float64
N = 9
DRAW = torch.Generator().manual_seed(0)
ROWS = torch.randn(N, 4, generator=DRAW, dtype=F64)
IMAGES = torch.randn(N, 1, 5, 5, generator=DRAW, dtype=F64)
TOKENS = torch.randint(0, 6, (N, 5), generator=DRAW)
CLASSES = torch.arange(N) % 3
PLACES = torch.randn(N, 3, 4, generator=DRAW, dtype=F64)


class Pooled(nn.Module):
    """A layer for every place of a sequence, their mean, and a head."""

    def __init__(self, *layers: nn.Module, axis: int = 1) -> None:
        super().__init__()
        self.layers, self.head, self.axis = nn.Sequential(*layers), nn.LazyLinear(3), axis

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.layers(x).mean(self.axis))


class Tied(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.table, self.head = nn.Embedding(6, 3), nn.Linear(3, 3)

    def forward(self, tokens: Tensor) -> Tensor:
        return self.head(self.table(tokens).mean(1) @ self.table.weight.T @ self.table.weight)


class Sequence(nn.Module):
    """Places of its own, added to the rows; attention to all of them, or to another sequence; a mean and a head."""

    def __init__(self, *, batch_first: bool = True, crossed: bool = False) -> None:
        super().__init__()
        self.place, self.scale = nn.Parameter(torch.randn(3, 4)), nn.Parameter(torch.randn(1))
        self.attention = nn.MultiheadAttention(4, 2, batch_first=batch_first)
        self.head, self.axis, self.crossed = nn.Linear(4, 3), int(batch_first), crossed

    def forward(self, x: Tensor) -> Tensor:
        x = self.scale + (x + self.place)
        x = x if self.axis else x.transpose(0, 1)
        found, _ = self.attention(x, x.tanh() if self.crossed else x, x.tanh() if self.crossed else x)
        return self.head(found.mean(self.axis).tanh())


class PlacesFirst(nn.Module):
    """Works on (places, examples, features), as many of the one as of the other."""

    def __init__(self) -> None:
        super().__init__()
        self.inner, self.head = nn.Linear(4, 4), nn.Linear(4, 3)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.inner(x.transpose(0, 1)).tanh().mean(0))


def remainder(
    build: Callable[[], nn.Module], inputs: Tensor, targets: Tensor = CLASSES, **how: object
) -> Remainder | None:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        model = build().double()
        model(inputs)
    return remainder_of(ig.Objective(model, (inputs, targets), batch_size=4, **how), None)


def dense_trace(product: ig.curvature.Product) -> float:
    return float(np.trace(product @ np.eye(product.shape[0])))


def in_all(found: Remainder) -> float:
    """The known part, and the remainder's trace by its probes along each axis."""
    return found.known + sum(found.probe(row) for row in torch.eye(found._ground.layout.size, dtype=F64))


CLOSED = {
    "linear layers": (lambda: nn.Sequential(nn.Linear(4, 5), nn.Tanh(), nn.Linear(5, 3)), ROWS),
    "convolutions": (
        lambda: nn.Sequential(
            nn.Conv2d(1, 2, 3, stride=2, padding=1),
            nn.ReLU(),
            nn.Conv2d(2, 3, 2, dilation=2),
            nn.Flatten(),
            nn.Linear(3, 3),
        ),
        IMAGES,
    ),
    "lookup with padding": (lambda: Pooled(nn.Embedding(6, 3, padding_idx=1), nn.Tanh()), TOKENS),
    "mean bag with padding": (lambda: nn.Sequential(nn.EmbeddingBag(6, 3, padding_idx=1), nn.Linear(3, 3)), TOKENS),
    "sum bag": (lambda: nn.Sequential(nn.EmbeddingBag(6, 3, mode="sum"), nn.Linear(3, 3)), TOKENS),
    "places and their norm": (lambda: Pooled(nn.Linear(4, 6), nn.Tanh(), nn.LayerNorm(6), nn.Linear(6, 2)), PLACES),
    "places added, attention": (Sequence, PLACES),
    "places first": (lambda: Sequence(batch_first=False), PLACES),
    "a transformer": (
        lambda: Pooled(nn.TransformerEncoderLayer(4, 2, 5, dropout=0.0, batch_first=True)),
        PLACES,
    ),
    "wide layer at few places": (lambda: Pooled(nn.Linear(2, 9), nn.Tanh(), nn.Linear(9, 8)), PLACES[..., :2]),
}


@pytest.mark.long
@pytest.mark.parametrize("case", CLOSED)
def test_the_trace_of_the_layers_gauss_newton_matrix_is_exact(case: str) -> None:
    build, inputs = CLOSED[case]
    found = remainder(build, inputs)
    assert found is not None
    matrix = ggn(found._ground.objective)
    assert found.known == pytest.approx(dense_trace(matrix), rel=1e-10)
    assert not found._open.any()


@pytest.mark.long
@pytest.mark.parametrize("case", CLOSED)
def test_known_part_and_remainder_make_up_the_hessian(case: str) -> None:
    build, inputs = CLOSED[case]
    found = remainder(build, inputs, penalties={"l2": 0.1})
    assert found is not None
    assert in_all(found) == pytest.approx(dense_trace(hessian(found._ground.objective)), rel=1e-9)


OPEN = {
    "a table used twice": (Tied, TOKENS, {"table.weight"}),
    "a recurrent layer": (
        lambda: nn.Sequential(nn.GRU(4, 2, batch_first=True), Last(), nn.Linear(2, 3)),
        PLACES,
        {"0."},
    ),
    "attention to another sequence": (lambda: Sequence(crossed=True), PLACES, {"attention."}),
    "grouped convolutions": (
        lambda: nn.Sequential(nn.Conv2d(2, 4, 5, groups=2), nn.Flatten(), nn.Linear(4, 3)),
        IMAGES.expand(-1, 2, -1, -1),
        {"0."},
    ),
}


class Last(nn.Module):
    def forward(self, found: tuple[Tensor, Tensor]) -> Tensor:
        return found[0][:, -1]


@pytest.mark.long
@pytest.mark.parametrize("case", OPEN)
def test_what_has_no_closed_form_is_left_to_the_probes(case: str) -> None:
    build, inputs, names = OPEN[case]
    found = remainder(build, inputs)
    assert found is not None
    layout = found._ground.layout
    left = {name for name in layout.names if found._open[layout.slices[name]].any()}
    assert left == {name for name in layout.names if any(name.startswith(each) for each in names)}
    assert in_all(found) == pytest.approx(dense_trace(hessian(found._ground.objective)), rel=1e-9)


def test_an_axis_that_does_not_count_examples_is_found_out() -> None:
    """As many places as examples in a batch: the shapes fit, the numbers don't."""
    with torch.random.fork_rng(devices=[]):
        objective = ig.Objective(PlacesFirst().double(), (PLACES[:3], CLASSES[:3]), batch_size=3)
    found = remainder_of(objective, None)
    assert found is not None
    left = [name for name in found._ground.layout.names if found._open[found._ground.layout.slices[name]].any()]
    assert left == ["inner.weight", "inner.bias"]


class Friends(nn.Module):
    """The third of a batch's examples sees the second too, the others themselves alone."""

    def __init__(self) -> None:
        super().__init__()
        self.inner, self.head = nn.Linear(4, 4), nn.Linear(4, 3)

    def forward(self, x: Tensor) -> Tensor:
        own = self.inner(x).tanh()
        return self.head(own + own.roll(1, 0) * (torch.arange(len(x)) == 2).unsqueeze(1))


def test_examples_that_see_each_other_are_found_out_wherever_they_stand() -> None:
    """Three that are looked at one by one see nobody: only all at once show the layer that is not theirs alone."""
    found = remainder(Friends, ROWS[:8], CLASSES[:8])
    assert found is not None
    layout = found._ground.layout
    assert [name for name in layout.names if found._open[layout.slices[name]].any()] == ["inner.weight", "inner.bias"]
    assert in_all(found) == pytest.approx(dense_trace(hessian(found._ground.objective)), rel=1e-9)


def test_a_loss_that_mixes_its_examples_leaves_the_trace_right() -> None:
    def mixing(outputs: Tensor, targets: Tensor) -> Tensor:
        return outputs[:, 0].square() + outputs[:, 0] * outputs[:, 1].roll(1).square() + outputs[:, 2] ** 2

    found = remainder(lambda: nn.Sequential(nn.Linear(4, 5), nn.Tanh(), nn.Linear(5, 3)), ROWS, loss=mixing)
    assert found is not None
    assert in_all(found) == pytest.approx(dense_trace(hessian(found._ground.objective)), rel=1e-9)


class Roomy(nn.Module):
    """Has room for four examples at once, later for two."""

    def __init__(self) -> None:
        super().__init__()
        self.layers, self.room = nn.Sequential(nn.Linear(4, 5), nn.Tanh(), nn.Linear(5, 3)), 4

    def forward(self, x: Tensor) -> Tensor:
        if len(x) > self.room:
            raise RuntimeError("not enough memory")
        return self.layers(x)


@pytest.mark.long
def test_a_batch_that_memory_runs_out_with_is_left_to_the_probes() -> None:
    with torch.random.fork_rng(devices=[]):
        model = Roomy().double()
    objective = ig.Objective(model, (ROWS, CLASSES), batch_size=4)
    ground = Ground(objective)
    names = _closed(ground, next(ground.batches()))
    assert len(names) == 4
    ground.worker.model.room = 2
    with pytest.warns(UserWarning, match="memory ran out with batches of 4"):
        found = Remainder(ground, names)
    assert found.known == 0
    assert in_all(found) == pytest.approx(dense_trace(hessian(objective)), rel=1e-9)


@pytest.mark.long
def test_pieces_of_a_layer_are_its_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    for case in ("convolutions", "lookup with padding", "mean bag with padding", "places and their norm"):
        build, inputs = CLOSED[case]
        whole = remainder(build, inputs)
        monkeypatch.setattr(layer_squares, "PIECE", 100)
        pieces = remainder(build, inputs)
        monkeypatch.undo()
        assert whole is not None
        assert pieces is not None
        assert pieces.known == pytest.approx(whole.known, rel=1e-12)


@pytest.mark.parametrize(
    "how",
    [{"loss": "supervised_contrastive"}, {"forward": lambda model, batch: model(batch[0]).square().mean(1)}],
    ids=["a loss over sets", "a loss that the outputs do not tell"],
)
def test_no_form_of_the_loss_no_known_part(how: dict[str, object]) -> None:
    assert remainder(lambda: nn.Linear(4, 3), ROWS, **how) is None


def test_outputs_that_are_many_have_no_known_part() -> None:
    assert remainder(lambda: nn.Linear(4, 65), ROWS, torch.zeros(N, 65, dtype=F64), loss="mse") is None


@pytest.mark.parametrize("products", [5, 15, 40])
def test_no_more_products_are_made_than_allowed_and_all_are_counted(
    products: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a remainder that is not small: probes of it, and where they promise no end, Hutch++ after them."""
    made: list[int] = []
    probe, apply = Remainder.probe, ig.curvature.Product.apply
    monkeypatch.setattr(Remainder, "probe", lambda self, v: made.append(1) or probe(self, v))
    monkeypatch.setattr(ig.curvature.Product, "apply", lambda self, vs: made.append(len(vs)) or apply(self, vs))
    objective = ig.Objective(nn.Sequential(nn.Linear(4, 9), nn.Tanh(), nn.Linear(9, 3)).double(), (ROWS, CLASSES))
    found = trace(objective, products=products, tolerance=1e-3)
    assert sum(made) == found.attrs["products"] <= products


@pytest.mark.long
def test_a_trace_with_a_known_part_is_within_its_error_and_takes_fewer_products() -> None:
    data = ig.load("digits")
    objective = ig.Objective(ig.build(data, dim=4, seed=0), data, batch_size=2000)
    ig.fit(objective, epochs=3, seed=0)
    exact = trace(objective, tolerance=0, products=900, method="hutch++")
    found, plain = trace(objective), trace(objective, method="hutch++")
    assert found.attrs["method"] == "gauss-newton + hutchinson"
    assert found.attrs["products"] < plain.attrs["products"]
    off = abs(float(found.trace) - float(exact.trace))
    assert off <= 4 * np.hypot(float(found.standard_error), float(exact.standard_error))
