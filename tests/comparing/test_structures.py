"""Structures in a table of runs: what each does to θ, which share a plane, and whose curvature is compared."""

from pathlib import Path

import numpy as np
import pytest
import torch

import intaglio as ig
from intaglio.errors import InputError
from intaglio.measuring import measure
from intaglio.metrics.comparison import comparison
from intaglio.prepared import prepared
from intaglio.run import Run, Settings
from intaglio.viewer.comparison import difference_of

LINEAR = {"encoder": "linear", "loss": "mse", "dim": 2, "epochs": 1}


def count(**options: object) -> int:
    settings = Settings("iris", **{"encoder": "mlp", "options": {"hidden": (6,)}, "dim": 2, **options})
    return sum(p.numel() for p in prepared(settings).objective.params.values())


def test_each_structure_leaves_the_parameters_that_it_says() -> None:
    whole = (4 * 6 + 6) + (6 * 2 + 2) + (2 * 3 + 3)
    assert count() == count(dropout=0.3) == whole
    assert count(density=0.5) == whole - (24 + 12 + 6) // 2
    assert count(subspace=7) == 7
    mirrored = (4 * 6 + 6) + (6 * 2 + 2) + (2 * 6 + 6) + (6 * 4 + 4)
    assert count(reconstruct=True) == mirrored
    assert count(reconstruct=True, tie=True) == mirrored - (12 + 24)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            {"tie": True},
            "a head with 1 weights to tie to the 2 of the encoder; .*; try reconstruct, with linear or mlp",
        ),
        ({"stochastic_depth": 0.1}, "stochastic depth of MLP, which has no residual branches; .*encoder transformer"),
    ],
)
def test_a_structure_that_does_not_fit_the_model_is_refused(options: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        count(**options)


def data_share(run: Run) -> float:
    """tr H_ee = ‖V‖² tr XᵀX/N for ½‖V W x + b − y‖², and the head's part is 3 (tr W XᵀX Wᵀ/N + 1)."""
    params = {name: p.double() for name, p in run.objective.params.items()}
    x = run.train.inputs.double()
    second = x.T @ x / len(x)
    w, v = params["encoder.weight_e.weight"], params["head.weight"]
    embedding = v.square().sum() * second.trace()
    body = 3 * ((w @ second @ w.T).trace() + 1)
    return float(embedding / (embedding + body))


@pytest.mark.long
def test_the_share_that_is_compared_is_the_data_loss_s_alone(tmp_path: Path) -> None:
    shares = []
    for weight in (0.0, 50.0):
        run = Run.create(Settings("iris", **LINEAR, penalties={"l2": weight} if weight else {}), tmp_path / f"{weight}")
        run.fit()
        run.survey("random", resolution=3)
        measure(run, k=1, only=("blocks",))
        blocks = run.record.curvature["blocks"]
        exact = data_share(run)
        assert float(blocks["data_share"].sel(block="embedding")) == pytest.approx(exact, rel=1e-5)
        shares.append((exact, float(blocks["share"].sel(block="embedding"))))
    assert shares[0][1] == pytest.approx(shares[0][0], rel=1e-5)
    assert shares[1][1] == pytest.approx(8 / 17, abs=0.01)  # nearly the share of the parameters: λ on each of them
    compared = comparison([run.record, Run.open(tmp_path / "0.0").record])
    found = [float(compared.of(name, "embedding_share")[0]) for name in ("50 l2", "no penalty")]
    np.testing.assert_allclose(found, [shares[1][0], shares[0][0]], rtol=1e-5)


LEVELS = ["none", "l2=0.1", "dropout=0.4", "density=0.5", {"subspace": 4}]
TABLE = {"data": "iris", "encoders": "linear", "losses": "mse", "dim": 2, "seeds": 1, "planes": 1, "epochs": 2}


@pytest.mark.long
@pytest.mark.usefixtures("as_a_reader_runs_it")
def test_a_table_of_structures_says_what_each_does_and_shares_planes_where_it_can(tmp_path: Path) -> None:
    table = TABLE | {"regularizers": LEVELS, "tolerance": 0.2}
    compared = ig.compare(table, tmp_path / "report.html", folder=tmp_path / "runs")
    found = {variant: (count, effect) for variant, count, effect in compared.restrictions}
    assert {variant: count for variant, (count, _) in found.items()} == {
        "no penalty": 17,
        "0.1 l2": 17,
        "dropout 0.4": 17,
        "density 0.5": 10,
        "subspace 4": 4,
    }
    assert found["no penalty"][1] == "θ as it is"
    assert found["0.1 l2"][1] == "0.1 l2 draws all of θ towards 0"
    assert "0.4 dropped in training, θ as it was" in found["dropout 0.4"][1]
    assert "10 parameters for 17 weights" in found["density 0.5"][1]
    assert "moves in 4 dimensions, θ₀ + Pz" in found["subspace 4"][1]
    for variant in ("0.1 l2", "dropout 0.4"):
        assert list(difference_of(compared, variant, "no penalty")) == ["shared"]
    with pytest.raises(InputError, match=r"density 0\.5 and no penalty, whose parameters are others; expected one θ"):
        difference_of(compared, "density 0.5", "no penalty")
    assert np.isnan(compared.values["value"].sel(variant="subspace 4", measure="embedding_share")).all()
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "What each variant does to θ" in page
    assert "4 dimensions" in page


@pytest.mark.long
@pytest.mark.usefixtures("as_a_reader_runs_it")
def test_tied_and_shallower_runs_train_and_open_again(tmp_path: Path) -> None:
    tied = Run.create(
        Settings("iris", encoder="linear", reconstruct=True, tie=True, dim=2, epochs=1), tmp_path / "tied"
    )
    tied.fit()
    model = tied.embedding.model
    torch.testing.assert_close(model.head.weight, model.encoder.weight_e.weight.T)
    settings = Settings("docstrings", encoder="transformer", stochastic_depth=0.3, epochs=1, test=0.9, dim=2)
    run = Run.create(settings, tmp_path / "shallower")
    structure = run.record.provenance["objective"]["structure"]
    assert [f"blocks.0.{branch}" in structure for branch in ("answer", "dense")] == [True, True]
    assert "left out by example in training" in structure
