"""Losses equal their definition, example by example, and the libraries that have them too."""

from functools import partial

import numpy as np
import pytest
import torch
from scipy.optimize import minimize
from sklearn.svm import LinearSVC
from torch.nn import functional

import intaglio as ig
from intaglio.errors import InputError
from intaglio.losses import binary_cross_entropy, contrastive, cross_entropy, hinge, huber, mae, mse, squared_hinge

F64 = torch.float64
CLASSES = torch.tensor([0, 1, 2, 3, 0, 1])


def outputs(n: int = 6, k: int = 4, seed: int = 1) -> torch.Tensor:
    return torch.randn(n, k, generator=torch.Generator().manual_seed(seed), dtype=F64)


def probabilities() -> torch.Tensor:
    return outputs(seed=2).sigmoid()


def huber_of(d: float, delta: float) -> float:
    return 0.5 * d**2 if abs(d) <= delta else delta * (abs(d) - 0.5 * delta)


def weston_watkins(scores: list[float], right: int) -> list[float]:
    return [max(0.0, 1 + score - scores[right]) for c, score in enumerate(scores) if c != right]


LOOPS = {  # loss, targets, and what one example of them costs
    "mse": (mse, outputs(seed=2), lambda o, y: sum(0.5 * (a - b) ** 2 for a, b in zip(o, y, strict=True))),
    "mae": (mae, outputs(seed=2), lambda o, y: sum(abs(a - b) for a, b in zip(o, y, strict=True))),
    "huber": (
        partial(huber, delta=0.7),
        outputs(seed=2),
        lambda o, y: sum(huber_of(a - b, 0.7) for a, b in zip(o, y, strict=True)),
    ),
    "mse of classes": (mse, CLASSES, lambda o, y: sum(0.5 * (a - (c == y)) ** 2 for c, a in enumerate(o))),
    "cross_entropy": (cross_entropy, CLASSES, lambda o, y: np.log(np.exp(o).sum()) - o[y]),
    "weighted": (
        partial(cross_entropy, weight=[1.0, 2.0, 0.0, 0.5]),
        CLASSES,
        lambda o, y: [1.0, 2.0, 0.0, 0.5][y] * (np.log(np.exp(o).sum()) - o[y]),
    ),
    "smoothed": (
        partial(cross_entropy, label_smoothing=0.2),
        CLASSES,
        lambda o, y: np.log(np.exp(o).sum()) - 0.8 * o[y] - 0.2 * np.mean(o),
    ),
    "binary_cross_entropy": (
        binary_cross_entropy,
        probabilities(),
        lambda o, y: sum(np.log1p(np.exp(a)) - b * a for a, b in zip(o, y, strict=True)),
    ),
    "hinge": (hinge, CLASSES, lambda o, y: sum(weston_watkins(list(o), int(y)))),
    "squared_hinge": (squared_hinge, CLASSES, lambda o, y: sum(each**2 for each in weston_watkins(list(o), int(y)))),
}


@pytest.mark.parametrize("name", LOOPS)
def test_a_loss_equals_its_loop_over_examples(name: str) -> None:
    loss, targets, cost = LOOPS[name]
    loop = [cost(o, y) for o, y in zip(outputs().numpy(), targets.numpy(), strict=True)]
    np.testing.assert_allclose(loss(outputs(), targets).numpy(), loop, rtol=0, atol=1e-13)


def test_losses_equal_torchs() -> None:
    given, real, options = outputs(), outputs(seed=2), {"weight": torch.tensor([1.0, 2.0, 0.5, 1.5], dtype=F64)}
    pairs = [
        (mae(given, real).mean() / 4, functional.l1_loss(given, real)),
        (huber(given, real, delta=0.5).mean() / 4, functional.huber_loss(given, real, delta=0.5)),
        (
            cross_entropy(given, CLASSES, weight=[1.0, 2.0, 0.5, 1.5], label_smoothing=0.1),
            functional.cross_entropy(given, CLASSES, reduction="none", label_smoothing=0.1, **options),
        ),
        (
            binary_cross_entropy(given, probabilities()).mean() / 4,
            functional.binary_cross_entropy_with_logits(given, probabilities()),
        ),
        (
            hinge(given, CLASSES).mean() / 4,
            functional.multi_margin_loss(given, CLASSES),
        ),
        (squared_hinge(given, CLASSES).mean() / 4, functional.multi_margin_loss(given, CLASSES, p=2)),
    ]
    for ours, torchs in pairs:
        torch.testing.assert_close(ours, torchs, rtol=0, atol=1e-14)


@pytest.mark.parametrize("loss", [hinge, squared_hinge, binary_cross_entropy])
def test_one_output_stands_for_two_classes(loss: object) -> None:
    scores, y = outputs(6, 1), torch.tensor([0, 1, 1, 0, 1, 0])
    signed = (2 * y - 1) * scores[:, 0]
    wanted = {
        hinge: (1 - signed).clamp_min(0),
        squared_hinge: (1 - signed).clamp_min(0) ** 2,
        binary_cross_entropy: functional.softplus(-signed),
    }
    torch.testing.assert_close(loss(scores, y), wanted[loss], rtol=0, atol=1e-14)


def test_equal_logits_cost_log_c() -> None:
    assert float(cross_entropy(torch.zeros(1, 8, dtype=F64), torch.tensor([5]))) == pytest.approx(2.0794415416798357)


def linear(loss: object, x: torch.Tensor, y: torch.Tensor, **penalties: float) -> ig.Objective:
    model = torch.nn.Linear(x.shape[1], 1, bias=False, dtype=F64)
    return ig.Objective(model, (x, y), loss=loss, penalties=penalties)


def data(n: int = 60, d: int = 3) -> tuple[torch.Tensor, torch.Tensor]:
    x = outputs(n, d, seed=3)
    return x, (x[:, 0] - 0.5 * x[:, 1] + 0.3 * outputs(n, 1, seed=4)[:, 0] > 0).long()


@pytest.mark.long
def test_hinge_on_a_line_is_piecewise_linear_with_at_most_n_kinks() -> None:
    x, y = data(20)
    objective = linear("hinge", x, y)
    start, step = objective.params["weight"], outputs(1, 3, seed=5)
    at = torch.linspace(-3, 3, 1201, dtype=F64)
    values = torch.tensor([objective({"weight": start + t * step}) for t in at], dtype=F64)
    bends = values.diff().diff().abs() > 1e-12
    assert 0 < int(bends.sum()) <= 2 * len(x)  # a kink between two points bends the line at both
    signs, slopes = 2 * y - 1, (x @ step[0])
    crossings = (signs - x @ start[0]) / slopes
    inside = ((crossings > -3) & (crossings < 3)).sum()
    assert int((bends[1:] & ~bends[:-1]).sum()) + int(bends[0]) <= int(inside) <= len(x)


def test_a_linear_svm_agrees_with_scikit_learns() -> None:
    x, y = data(120, 4)
    c = 0.7
    objective = linear("squared_hinge", x, y, l2=1 / (c * len(x)))

    def value(w: np.ndarray) -> tuple[float, np.ndarray]:
        at = {"weight": torch.from_numpy(w.reshape(1, -1))}
        return objective(at), objective.gradient(at)["weight"].numpy().ravel()

    ours = minimize(value, np.zeros(4), jac=True, method="L-BFGS-B", options={"gtol": 1e-10, "ftol": 1e-15}).x
    peer = LinearSVC(C=c, fit_intercept=False, tol=1e-10, max_iter=100_000, random_state=0).fit(x.numpy(), y.numpy())
    np.testing.assert_allclose(ours, peer.coef_.ravel(), atol=1e-3)


def test_l1_on_an_orthonormal_design_is_the_soft_threshold() -> None:
    n, weight = 50, 0.3
    x = np.linalg.qr(outputs(n, 4).numpy())[0] * np.sqrt(n)  # XᵀX/N = 1
    y = x @ np.array([1.0, -0.8, 0.2, 0.0]) + 0.1 * outputs(n, 1, seed=6).numpy()[:, 0]
    free = x.T @ y / n
    thresholded = np.sign(free) * np.maximum(np.abs(free) - weight, 0)
    objective = linear("mse", torch.from_numpy(x), torch.from_numpy(y), l1=weight)
    best = objective({"weight": torch.from_numpy(thresholded[None])})
    smooth = linear("mse", torch.from_numpy(x), torch.from_numpy(y))
    slope = smooth.gradient({"weight": torch.from_numpy(thresholded[None])})["weight"].numpy().ravel()
    kept = thresholded != 0
    assert kept.tolist() == [True, True, False, False]
    np.testing.assert_allclose(slope[kept], -weight * np.sign(thresholded[kept]), atol=1e-12)
    assert (np.abs(slope[~kept]) < weight).all()
    for step in outputs(20, 4, seed=7).numpy() * 0.05:
        assert objective({"weight": torch.from_numpy((thresholded + step)[None])}) > best


def test_options_of_a_loss_stand_in_its_name() -> None:
    x, y = data()
    objective = linear(partial(huber, delta=0.5), x, y)
    assert objective.words == "huber(delta=0.5)"
    assert objective() == pytest.approx(float(huber(objective.outputs(), y, delta=0.5).mean()))


def test_a_class_out_of_range_is_named() -> None:
    for loss in (cross_entropy, mse, hinge, squared_hinge, binary_cross_entropy):
        with pytest.raises(InputError, match="a class index of 7; expected 0 to 3"):
            loss(outputs(1), torch.tensor([7]))
    with pytest.raises(InputError, match="a class index of 2; expected 0 to 1"):
        hinge(outputs(1, 1), torch.tensor([2]))


@pytest.mark.parametrize("kind", [torch.bool, torch.uint8, torch.int8, torch.int32])
@pytest.mark.parametrize("loss", [cross_entropy, binary_cross_entropy, hinge, squared_hinge, mse, huber])
def test_classes_are_the_same_in_any_type_of_whole_numbers(loss: object, kind: torch.dtype) -> None:
    y = torch.tensor([0, 1, 1, 0, 1, 0])
    assert torch.equal(loss(outputs(), y.to(kind)), loss(outputs(), y))


@pytest.mark.parametrize("loss", [binary_cross_entropy, mse, mae, huber])
def test_whole_numbers_in_the_shape_of_the_outputs_are_values(loss: object) -> None:
    y = torch.tensor([[0, 1, 1, 0]] * 6)
    assert torch.equal(loss(outputs(), y), loss(outputs(), y.double()))


def test_smoothing_weighs_every_class() -> None:
    w, y = torch.tensor([1.0, 2.0, 0.0, 0.5], dtype=F64), CLASSES
    q = 0.8 * functional.one_hot(y, 4) + 0.05
    wanted = -(q * w * outputs().log_softmax(1)).sum(1)
    torch.testing.assert_close(cross_entropy(outputs(), y, weight=w.tolist(), label_smoothing=0.2), wanted)


def test_an_example_without_a_class_is_refused_and_not_counted_as_one_that_costs_nothing() -> None:
    with pytest.raises(InputError, match="a class index of -100; expected 0 to 3"):
        cross_entropy(outputs(2), torch.tensor([1, -100]))


def test_cross_entropy_of_one_output_is_refused() -> None:
    with pytest.raises(InputError, match=r"of a single output.*; try loss='binary_cross_entropy'"):
        cross_entropy(outputs(2, 1), torch.tensor([0, 1]))


def test_several_class_indices_an_example_are_refused() -> None:
    for loss in (cross_entropy, hinge, squared_hinge):
        with pytest.raises(
            InputError, match=r"with targets \(6, 2\); expected one class index an example; try .*argmax"
        ):
            loss(outputs(), torch.ones(6, 2, dtype=torch.int64))
        with pytest.raises(InputError, match=r"with targets \(6, 1\); expected .*; try targets\[:, 0\]"):
            loss(outputs(), torch.ones(6, 1, dtype=torch.int64))
    with pytest.raises(InputError, match=r"contrastive with targets \(6, 2\); expected labels"):
        contrastive(outputs(), torch.ones(6, 2, dtype=torch.int64))


def test_unsuitable_targets_are_refused() -> None:
    for loss, instead in ((cross_entropy, "mse"), (hinge, "huber"), (squared_hinge, "huber")):
        with pytest.raises(InputError, match=f"{loss.__name__} with real targets; expected .*; try loss='{instead}'"):
            loss(outputs(2), torch.zeros(2))
    for loss in (mse, mae, huber, binary_cross_entropy):
        with pytest.raises(InputError, match=r"outputs of shape \(2, 4\) against targets of shape \(2, 3\)"):
            loss(outputs(2), torch.zeros(2, 3, dtype=F64))
    with pytest.raises(InputError, match=r"binary_cross_entropy with targets outside \[0, 1\]"):
        binary_cross_entropy(outputs(2, 1), torch.tensor([0, 2]))


def test_unsuitable_options_are_refused() -> None:
    with pytest.raises(InputError, match="delta=0; expected a positive distance"):
        huber(outputs(2), outputs(2), delta=0)
    with pytest.raises(InputError, match=r"label_smoothing=1\.5; expected a share between 0 and 1"):
        cross_entropy(outputs(), CLASSES, label_smoothing=1.5)
    for weight in ([1.0], [1.0, 1.0, 1.0, -1.0]):
        with pytest.raises(InputError, match=r"class weights .*; expected 4 numbers of at least 0"):
            cross_entropy(outputs(), CLASSES, weight=weight)
