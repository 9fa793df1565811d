from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import intaglio as ig
from intaglio.errors import InputError
from intaglio.metrics.of_runs import of_runs

POINTS = np.random.default_rng(0).normal(size=(60, 4))
TARGETS = np.arange(60) % 3


def kept(folder: Path, rows: np.ndarray, points: np.ndarray = POINTS, targets: np.ndarray = TARGETS) -> xr.Dataset:
    """A run's embedding of these examples, in this order."""
    data = {"embedding": (("example", "dimension"), points[rows]), "target": ("example", targets[rows])}
    ig.Record.create(folder).put("embedding", xr.Dataset(data, {"example": rows}))
    return ig.Record.load(folder).embedding


def test_another_run_is_read_in_this_ones_order_and_their_similarity_is_on_the_card(tmp_path: Path) -> None:
    own = kept(tmp_path / "one", np.arange(60))
    turned = POINTS @ np.linalg.qr(np.random.default_rng(1).normal(size=(4, 4)))[0]
    kept(tmp_path / "two", np.random.default_rng(2).permutation(60), turned)
    kept(tmp_path / "apart", np.arange(60), np.random.default_rng(3).normal(size=(60, 4)))
    found = of_runs(own, [tmp_path / "two", tmp_path / "apart"])
    np.testing.assert_array_equal(found["two"], turned)
    judged = ig.metrics.representation(own, others=found, measures=["cka_two", "cka_apart"])
    assert float(judged["value"].sel(measure="cka_two")) == pytest.approx(1)
    assert abs(float(judged["value"].sel(measure="cka_apart"))) < 0.3
    assert "CKA with two" in str(ig.metrics.card(judged))


def test_real_answers_may_be_scaled_by_each_run_as_its_train_part_is(tmp_path: Path) -> None:
    answers = np.random.default_rng(0).normal(size=60).astype(np.float32)
    own = kept(tmp_path / "one", np.arange(60), targets=answers)
    kept(tmp_path / "two", np.arange(60), targets=1.1 * answers - 0.3)
    assert of_runs(own, [tmp_path / "two"])["two"].shape == (60, 4)
    kept(tmp_path / "others", np.arange(60), targets=answers[::-1])
    with pytest.raises(InputError, match="others has other answers"):
        of_runs(own, [tmp_path / "others"])


def test_words_must_be_the_same(tmp_path: Path) -> None:
    names = np.array([f"w{i}" for i in range(60)])
    own = kept(tmp_path / "one", np.arange(60)).assign(word=("example", names))
    other = ig.Record.load(tmp_path / "one").embedding
    ig.Record.create(tmp_path / "two").put("embedding", other.assign(word=("example", names[::-1])))
    for folder in ("one", "two"):
        with pytest.raises(InputError, match=f"{folder} has other words; expected runs of the same data"):
            of_runs(own, [tmp_path / folder])


def test_runs_of_other_data_are_refused(tmp_path: Path) -> None:
    own = kept(tmp_path / "one", np.arange(60))
    kept(tmp_path / "fewer", np.arange(50))
    kept(tmp_path / "others", np.arange(60), targets=TARGETS[::-1])
    kept(tmp_path / "deep" / "one", np.arange(60))
    with pytest.raises(InputError, match="fewer lacks some of these examples; expected runs of the same data"):
        of_runs(own, [tmp_path / "fewer"])
    with pytest.raises(InputError, match="others has other answers for these examples"):
        of_runs(own, [tmp_path / "others"])
    with pytest.raises(InputError, match="two runs named one"):
        of_runs(own, [tmp_path / "one", tmp_path / "deep" / "one"])
