"""Write fixture.json: a small run's payload, and what numpy reads from its surfaces at random places.

Run as ``python web/tests/make_fixture.py`` after a change of the payload.
"""

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from scipy import stats

from intaglio import chebyshev
from intaglio.metrics import imprint_summary
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer.carried import to_json
from intaglio.viewer.payload import payload

PLACES = 12
PLANE: dict[str, dict[str, str]] = {"chebyshev": {"plane": "0123456789abcdef"}, "uniform": {}}
FILE = Path(__file__).with_name("fixture.json")


def surface(kind: str) -> Surface:
    """9 × 5 nodes over [−1, 2] × [−0.5, 0.5]: loss, accuracy, two classes, six examples."""
    lay = chebyshev.nodes if kind == "chebyshev" else lambda count, low, high: np.linspace(low, high, count)
    alpha, beta = lay(9, -1.0, 2.0), lay(5, -0.5, 0.5)
    a, b = alpha[:, None], beta[None, :]
    example = np.arange(6.0)[:, None, None]
    loss = 0.1 + np.exp(a / 2) * (1 + b) ** 2
    losses = loss * (1 + 0.1 * np.sin(example + a))
    places = np.stack([np.sin(example + a) + b, np.cos(example * a + b)], axis=1)
    data = {
        "loss": (("alpha", "beta"), loss),
        "accuracy": (("alpha", "beta"), 1 / (1 + loss)),
        "class_loss": (("class", "alpha", "beta"), np.stack([losses[:3].mean(0), losses[3:].mean(0)])),
        "example_loss": (("example", "alpha", "beta"), losses),
        "embedding": (("example", "component", "alpha", "beta"), places),
    }
    coords = {"alpha": alpha, "beta": beta, "class": ["even", "odd"], "example": np.arange(6)}
    return Surface(xr.Dataset(data, coords, {"nodes": kind, "errors": json.dumps({"loss": 0.004})} | PLANE[kind]))


def expected(of: Surface) -> dict[str, Any]:
    """What the surface reads at places off its nodes."""
    generator = np.random.default_rng(0)
    alpha, beta = (generator.uniform(low, high, PLACES) for low, high in of.extent.values())
    found = of.at(alpha, beta)
    return {
        "alpha": alpha.tolist(),
        "beta": beta.tolist(),
        "loss": found["loss"].values.tolist(),
        "accuracy": found["accuracy"].values.tolist(),
        "class_loss": found["class_loss"].transpose("point", "class").values.tolist(),
        "example_loss": found["example_loss"].transpose("point", "example").values.tolist(),
        "embedding": found["embedding"].transpose("point", "component", "example").values.tolist(),
    }


def imprint() -> Surface:
    """What three features do over 5 × 9 nodes of the Chebyshev surface's window, the third of them nothing."""
    alpha, beta = chebyshev.nodes(5, -1.0, 2.0), chebyshev.nodes(9, -0.5, 0.5)
    a, b = alpha[:, None], beta[None, :]
    loss = np.stack([0.1 + 0.2 * a * b, 0.5 * np.exp(a) - b, 1e-6 * np.sin(a + b)])
    data = {
        "loss": (("feature", "alpha", "beta"), loss),
        "standard_error": (("feature", "alpha", "beta"), 0 * loss),
        "sampling_error": (("feature", "alpha", "beta"), 0.01 + 0.005 * (a + 1) * np.cos(b) + 0 * loss),
        "interpolation_error": ("feature", [0.0, 0.01, 0.0]),
    }
    attrs = {"imprint": "feature", "examples": 100, "intervention": "permute", "plane": "0123456789abcdef"}
    return Surface(xr.Dataset(data, {"alpha": alpha, "beta": beta, "feature": ["hue", "mass", "age"]}, attrs))


def expected_changes(of: Surface) -> dict[str, Any]:
    """What the imprint reads there, highest rank first, and the half widths of its 95 % intervals."""
    generator = np.random.default_rng(1)
    alpha, beta = (generator.uniform(low, high, PLACES) for low, high in of.extent.values())
    found = of.at(alpha, beta).sel(feature=imprint_summary(of, shape=False)["feature"]).transpose("point", "feature")
    half = stats.t.ppf(0.975, of.nodes.attrs["examples"] - 1) * found["sampling_error"].values
    places = {"alpha": alpha.tolist(), "beta": beta.tolist()}
    return {**places, "value": found["loss"].values.tolist(), "half": half.tolist()}


def fixture() -> dict[str, Any]:
    """The payload and the values, by the name of the plane."""
    planes = {kind: surface(kind) for kind in ("chebyshev", "uniform")}
    with tempfile.TemporaryDirectory() as folder:
        run = Record.create(Path(folder) / "fixture")
        for kind, each in planes.items():
            run.put(f"surfaces/{kind}", each)
        marks = imprint()
        run.put("imprints/feature on chebyshev", marks)
        values = {kind: expected(each) for kind, each in planes.items()}
        return {"payload": payload(run), "expected": {**values, "imprint": expected_changes(marks)}}


if __name__ == "__main__":
    FILE.write_text(json.dumps(json.loads(to_json(fixture()))) + "\n", encoding="utf-8")
