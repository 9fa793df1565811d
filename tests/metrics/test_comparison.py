"""Comparison of runs on disk: who is a repeat of whom, what may be compared, and what is larger than its noise."""

from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from intaglio.chebyshev import nodes
from intaglio.errors import InputError
from intaglio.metrics.comparison import Comparison, comparison
from intaglio.metrics.differences import differences, in_words, pairs
from intaglio.metrics.relative import data_term, relative
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer.comparison import difference_of

pytestmark = pytest.mark.long

AT = nodes(9)
DIMS = ("alpha", "beta")


def bowl(scale: float, *, plane: str, penalty: float = 0.0, wide: float = 1.0, **attrs: object) -> Surface:
    data = scale * ((AT[:, None] / wide) ** 2 + AT**2)
    nodes_ = {"loss": (DIMS, data + penalty), "terms": (("term", *DIMS), np.stack([data, 0 * data + penalty]))}
    random = {"direction": "random", "normalize": "filter", "seed": 0, "plane": plane, "errors": '{"loss": 0.001}'}
    coords = {"alpha": AT, "beta": AT, "term": ["data", "l2"]}
    return Surface(xr.Dataset(nodes_, coords, random | attrs))


def made(
    folder: Path, *, seed: int = 0, loss: str = "mse", l2: float = 0.0, score: float = 0.9, **surface: object
) -> Record:
    penalties = {"l2": l2} if l2 else {}
    call = {"data": "digits", "encoder": "mlp", "loss": loss, "penalties": penalties, "seed": seed, "epochs": 5}
    run = Record.create(folder / f"{loss}-{l2}-{seed}-{len(list(folder.iterdir()))}", call=call)
    ends = {"train_accuracy": 0.95, "test_accuracy": score, "train_loss": 0.1, "test_loss": 0.2}
    run.put("history", xr.Dataset({name: ("epoch", [0.1, value]) for name, value in ends.items()}))
    run.put("surfaces/random", bowl(**{"scale": 1.0, "plane": f"{seed} {l2} {loss}", **surface}))
    return run


@pytest.fixture(scope="module")
def grid(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    """Two losses × two penalties × three seeds: l2 adds 0.05 of accuracy ± a little, the loss nothing beyond noise."""
    tmp_path = tmp_path_factory.mktemp("grid")
    noise = np.random.default_rng(0).normal(0, 0.01, size=3)
    runs = [
        made(
            tmp_path,
            seed=s,
            loss=loss,
            l2=l2,
            score=0.8 + noise[s] + 5 * l2 + wobble * (s - 1),
            scale=3.0 if l2 else 1.0,
        )
        for s in range(3)
        for loss, wobble in (("mse", 0.0), ("hinge", 0.004))
        for l2 in (0.0, 0.01)
    ]
    for at, run in enumerate(runs):
        if run.call["penalties"]:
            history = run.history
            run.put("history", history.assign(test_accuracy=history.test_accuracy + 1e-4 * (at % 3)))
    return comparison(runs)


def test_runs_that_differ_in_their_seed_are_repeats(grid: Comparison) -> None:
    assert list(grid.records) == ["mse, no penalty", "mse, 0.01 l2", "hinge, no penalty", "hinge, 0.01 l2"]
    assert {len(runs) for runs in grid.records.values()} == {3}


def test_each_pair_differs_in_one_thing_from_the_first_level(grid: Comparison) -> None:
    assert pairs(grid) == [
        ("mse, no penalty", "mse, 0.01 l2"),
        ("mse, no penalty", "hinge, no penalty"),
        ("mse, 0.01 l2", "hinge, 0.01 l2"),
        ("hinge, no penalty", "hinge, 0.01 l2"),
    ]


def test_what_is_larger_than_the_noise_is_said_and_the_rest_is_not(grid: Comparison) -> None:
    found = {(each.first, each.second): each for each in differences(grid) if each.measure == "test_accuracy"}
    assert found[("mse, no penalty", "mse, 0.01 l2")].real
    assert not found[("mse, no penalty", "hinge, no penalty")].real
    words = list(in_words(differences(grid)))
    assert any(
        each.startswith("mse, 0.01 l2 beside mse, no penalty, larger than the noise: accuracy +5.0") for each in words
    )
    assert not any(each.startswith("hinge, no penalty beside mse, no penalty") for each in words)
    assert "are not larger than their noise" in " ".join(words)


def test_numbers_in_the_losss_unit_are_compared_within_a_loss_only(grid: Comparison) -> None:
    of_loss = {(each.first, each.second) for each in differences(grid) if each.measure == "depth"}
    assert of_loss == {("mse, no penalty", "mse, 0.01 l2"), ("hinge, no penalty", "hinge, 0.01 l2")}


def test_the_held_out_loss_is_compared_without_penalties(tmp_path: Path) -> None:
    runs = [made(tmp_path, seed=seed, l2=l2) for seed in (0, 1) for l2 in (0.0, 0.01)]
    for seed, run in enumerate(runs):
        own = {"train_loss": 0.3, "train_data_loss": 0.1, "test_loss": 0.5, "test_data_loss": 0.2 + 0.01 * seed}
        kept = own if run.call["penalties"] else {"train_loss": 0.1, "test_loss": 0.2}
        run.put("history", xr.Dataset({name: ("epoch", [1.0, value]) for name, value in kept.items()}))
    found = comparison(runs)
    assert found.of("0.01 l2", "test_loss").values.tolist() == pytest.approx([0.21, 0.23])
    assert found.of("0.01 l2", "loss_gap").values.tolist() == pytest.approx([0.2, 0.2])


def test_depth_is_of_the_data_alone_and_its_share_free_of_scale(grid: Comparison) -> None:
    values = grid.values["value"].isel(seed=0)
    np.testing.assert_allclose(values.sel(measure="depth"), [1.0, 3.0, 1.0, 3.0], rtol=1e-9)
    np.testing.assert_allclose(values.sel(measure="relative_depth"), 0.5, rtol=1e-9)
    np.testing.assert_allclose(values.sel(measure="width"), 2 * np.sqrt(0.2), rtol=1e-3)


def test_a_width_that_the_window_cuts_is_not_judged(tmp_path: Path) -> None:
    runs = [made(tmp_path, seed=s, l2=l2, wide=9.0 if l2 else 1.0) for s in (0, 1) for l2 in (0.0, 0.1)]
    compared = comparison(runs)
    assert compared.bounded("0.1 l2", "width")
    why = {each.measure: each.why for each in differences(compared)}
    assert why["width"] == "the window ends before the valley does"


def test_one_seed_is_shown_and_not_judged(tmp_path: Path) -> None:
    compared = comparison([made(tmp_path), made(tmp_path, l2=0.1, score=0.99)])
    assert not any(each.real for each in differences(compared))
    assert list(in_words(differences(compared)))[-1].endswith("were not judged: one seed shows no noise.")


def test_the_data_term_has_no_penalty_and_the_share_no_unit() -> None:
    surface = bowl(5.0, plane="", penalty=2.0)
    data = data_term(surface)
    assert data.minimum["loss"] == pytest.approx(0.0, abs=1e-12)
    assert data.error == pytest.approx(0.001)
    assert float(relative(surface).at(1.0, 1.0)["loss"]) == pytest.approx(1.0)


def test_a_shared_plane_gives_a_difference_map(tmp_path: Path) -> None:
    runs = [made(tmp_path, l2=l2, plane="one", penalty=l2) for l2 in (0.0, 0.5)]
    found = difference_of(comparison(runs), "0.5 l2", "no penalty")
    np.testing.assert_allclose(found["random"].nodes["loss"], 0.5, rtol=1e-12)


def test_a_difference_map_is_refused_with_its_reason(tmp_path: Path) -> None:
    apart = comparison([made(tmp_path), made(tmp_path, l2=0.5)])
    with pytest.raises(InputError, match="share no plane: each plane goes through its own trained model"):
        difference_of(apart, "0.5 l2", "no penalty")
    units = comparison([made(tmp_path), made(tmp_path, loss="hinge", plane="one")])
    with pytest.raises(InputError, match="the losses mse and hinge; expected one loss"):
        difference_of(units, "mse", "hinge")


def test_runs_that_cannot_stand_side_by_side_are_refused(tmp_path: Path) -> None:
    one = made(tmp_path)
    with pytest.raises(InputError, match=r"1 run\(s\) to compare"):
        comparison([one])
    with pytest.raises(InputError, match="are the same run: the run, seed 0"):
        comparison([one, one])
    with pytest.raises(
        InputError, match=r"runs surveyed in different planes: .* in random \(filter-normalised, seed 0\) and"
    ):
        comparison([one, made(tmp_path, l2=0.1, normalize="layer")])
    with pytest.raises(InputError, match="has no surface in random directions; expected one; try intaglio survey"):
        comparison([one, made(tmp_path, l2=0.1, direction="pca")])
    other = made(tmp_path, l2=0.2)
    other._description["call"]["data"] = "iris"
    with pytest.raises(InputError, match="have other data; expected runs on the same data"):
        comparison([one, other])
    bare = Record.create(tmp_path / "bare", call=one.call)
    with pytest.raises(InputError, match="was not trained"):
        comparison([one, bare])
