"""Every script of the gallery runs, draws its pictures, and shows what it claims."""

import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from scipy.spatial.distance import pdist
from scipy.stats import spearmanr

from intaglio.range_of import range_of

GALLERY = Path(__file__).parents[1] / "docs" / "gallery"
LONGEST = 45  # lines of a script

Names = dict[str, Any]


def optimizers(names: Names) -> None:
    paths = names["paths"]
    for path in paths.values():
        assert all(torch.equal(path[0][name], paths["sgd"][0][name]) for name in path.names)
        assert float(path.history.train_loss[-1]) < 0.5 * float(path.history.train_loss[0])
    assert names["top"]["sam"] < names["top"]["sgd"]


def svm_hinge(names: Names) -> None:
    flat, bowl = (surface.nodes["loss"].to_numpy() for surface in names["surfaces"].values())
    assert np.mean(flat < flat.min() + 1e-6) > 0.001 > np.mean(bowl < bowl.min() + 1e-6)
    assert np.mean(names["bends"]["hinge"] < 1e-6) > 0.01
    assert names["bends"]["hinge + L2"].min() == pytest.approx(names["least"], rel=1e-6)
    lowest = names["surfaces"]["hinge + L2"].nodes["loss"].argmin(...)
    assert all(0 < int(place) < 60 for place in lowest.values())  # the bowl's one lowest point stands in the picture


def parameter_space(names: Names) -> None:
    surface, plane, objective = names["slice_"], names["plane"], names["objective"]
    for alpha, beta in ((0.3, -0.7), (-0.9, 0.2)):
        loss = float(surface.at(alpha, beta)["loss"])
        assert loss == pytest.approx(objective(plane.at(alpha, beta)), abs=0.01 * float(np.ptp(names["grid"].values)))
        place = [float(p) for p in plane.at(alpha, beta).values()]
        along = alpha * np.array(names["vectors"]["alpha"]) + beta * np.array(names["vectors"]["beta"])
        np.testing.assert_allclose(place, names["start"] + along)


def residual_depth_batchnorm(names: Names) -> None:
    losses, rise = names["losses"], names["rise"]
    for name in ("16, residual", "16, BatchNorm"):
        assert losses[name] < losses["16 layers"]
        assert rise[name] > 4 > 3 > rise["16 layers"]  # a valley, and a plateau


def step_size_sharpness(names: Names) -> None:
    steps, batches = list(names["steps"].values()), list(names["batches"].values())
    assert steps[0] > steps[1] > steps[2]
    assert names["steps"][0.4] == pytest.approx(2 / 0.4, rel=0.15)
    assert batches[0] < batches[1] < batches[2]


def wide_narrow(names: Names) -> None:
    numbers = names["numbers"]
    assert numbers[128]["loss"] < numbers[16]["loss"] < numbers[4]["loss"]
    assert numbers[128]["accuracy"] > numbers[4]["accuracy"]
    assert numbers[128]["convex"] > numbers[16]["convex"] > numbers[4]["convex"]


def onehot_learnt(names: Names) -> None:
    one, two = names["rows"]["one-hot"], names["rows"]["learnt, 2 dim."]
    np.testing.assert_allclose(one.trace, one.frequency, rtol=1e-9)
    np.testing.assert_allclose(two.trace, two.attrs["exact_slope"] * two.frequency, rtol=1e-9)


def embedding_trajectory(names: Names) -> None:
    assert names["along"][-1] < 0.5 * names["along"][0]
    assert names["along"][-1] == pytest.approx(float(names["path"].history.train_loss[-1]), rel=0.05)


def three_losses(names: Names) -> None:
    bends, moved = names["bends"], names["moved"]
    assert np.ptp(bends["squared error"]) < 1e-9 < bends["squared error"].min()
    assert 0 < 2 * bends["cross-entropy"].min() < bends["cross-entropy"].max()
    assert bends["contrastive"].min() < -0.01 < 0.01 < bends["contrastive"].max()
    assert abs(moved["contrastive"]) < 1e-12 < 1e-3 < min(moved["squared error"], moved["cross-entropy"])


def pretrained(names: Names) -> None:
    ends, unseen = names["ends"], names["unseen"]
    assert all(each["train_accuracy"] == 1.0 for each in ends.values())
    assert all(moved == 0.0 for moved in names["moved"].values())  # flat along the rows of words it has not seen
    assert float(unseen[names["others"].inputs.unique()].double().mean()) > 0.5
    one, learnt, trained = (ends[name]["test_accuracy"] for name in ("one-hot", "learnt", "pre-trained"))
    assert trained > max(one, learnt) + 0.04  # two standard errors of a difference among 616 texts
    assert ends["pre-trained"]["test_loss"] < min(ends["one-hot"]["test_loss"], ends["learnt"]["test_loss"])


def imprint_wine(names: Names) -> None:
    assert set(names["found"]["feature"].values[:2]) == {"color_intensity", "proline"}
    together, alone = names["families"].at(0, 0)["loss"], names["columns"].at(0, 0)["loss"]
    assert float(together.sel(group="colour")) > 5 * float(alone.sel(feature=names["FAMILIES"]["colour"]).sum())
    assert float(together.sel(group="proline")) == pytest.approx(float(alone.sel(feature="proline")), rel=0.01)
    assert float(names["steepest"].iloc[0] / names["steepest"].sum()) > 0.9
    assert names["steepest"].index[0] == "proline"
    condition = names["parts"]["condition"].to_series()
    assert condition["raw"] > 1e7
    assert condition["standardised"] == pytest.approx(46, abs=1)


def imprint_digits(names: Names) -> None:
    assert len(names["always_blank"]) == 4
    for digit, pixel in (("5", "pixel 2,5"), ("7", "pixel 6,5")):  # where a 9 is closed, where a 2 has its foot
        best = names["origin"]["class_loss"].sel({"class": digit})
        assert str(best["feature"].values[int(best.argmax("feature"))]) == pixel


def imprint_docstrings(names: Names) -> None:
    assert set(names["found"]["feature"].values[:3].tolist()) <= {"the", "a", "array", "of"}
    told = {"scikit-learn": {"estimator", "array_like"}, "torch": {"tensor"}, "numpy": {"dtype"}}
    for library, words in told.items():
        own = names["by_class"].sel({"class": library}) - names["by_class"].mean("class")
        first = np.array(names["words"])[np.argsort(-own.values)[:6]]
        assert words <= set(first.tolist())


def label_index(names: Names) -> None:
    found = {name: [pdist(each) for each in seeds] for name, seeds in names["learnt"].items()}
    alike = {name: [spearmanr(each, names["looks"]).statistic for each in seeds] for name, seeds in found.items()}
    assert min(alike["pixels"]) > 0.75
    assert abs(np.mean(alike["label"])) < 0.3
    assert spearmanr(*found["pixels"][:2]).statistic > 0.9
    assert spearmanr(*found["label"][:2]).statistic < 0.5
    assert names["losses"]["label"][-1] < 0.05


def rescaled_relu(names: Names) -> None:
    before, after = names["measured"]["trained"], names["measured"]["rescaled"]
    np.testing.assert_allclose(before[:3], after[:3], rtol=1e-9)
    assert after["λ_max(H)"] > 10 * before["λ_max(H)"]
    torch.testing.assert_close(*(objective.outputs() for objective in names["objectives"].values()))
    for kind, same in (("filtered", True), ("raw", False)):
        gap = names[kind]["trained"].nodes["loss"] - names[kind]["rescaled"].nodes["loss"]
        assert (float(abs(gap).max()) < 1e-9) is same


def slices(names: Names) -> None:
    spans = [range_of(surface.nodes["loss"]) for surface in names["slices"].values()]
    assert spans[0] < spans[1] < spans[2]
    bends = names["bends"]
    assert max(each for name, each in bends.items() if "random" in name) < 0.1 * bends["eigenvector alpha"]


def two_lookups(names: Names) -> None:
    assert len(names["held_out"]) > 500
    assert names["auc"] > 0.75


def thresholds(names: Names) -> None:
    assert names["right"]["two"] > 0.85
    assert names["right"]["three"] > 0.9
    assert min(names["least"].values()) > 0


CLAIMS: dict[str, Callable[[Names], None]] = {
    each.__name__: each
    for each in (
        *(optimizers, svm_hinge, parameter_space, residual_depth_batchnorm, step_size_sharpness),
        *(wide_narrow, onehot_learnt, embedding_trajectory, three_losses, pretrained),
        *(imprint_wine, imprint_digits, imprint_docstrings),
        *(label_index, rescaled_relu, slices, two_lookups, thresholds),
    )
}
SCRIPTS = sorted(GALLERY.glob("*.py"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_a_script_is_short(script: Path) -> None:
    assert len(script.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.long
@pytest.mark.usefixtures("as_a_reader_runs_it")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_a_script_shows_what_it_claims(script: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = runpy.run_path(str(script), run_name="__main__")
    assert list(tmp_path.glob("*.png"))
    if script.stem in CLAIMS:
        CLAIMS[script.stem](names)


def test_every_claim_is_a_script_s() -> None:
    assert set(CLAIMS) <= {script.stem for script in SCRIPTS}
