"""Write fixture.json: a small run's payload, and what numpy reads from its surfaces at random places.

Run as ``python web/tests/make_fixture.py`` after a change of the payload.
"""

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from intaglio import chebyshev
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer.payload import payload

PLACES = 12
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
    return Surface(xr.Dataset(data, coords, {"nodes": kind, "errors": json.dumps({"loss": 0.004})}))


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


def fixture() -> dict[str, Any]:
    """The payload and the values, by the name of the plane."""
    planes = {kind: surface(kind) for kind in ("chebyshev", "uniform")}
    with tempfile.TemporaryDirectory() as folder:
        run = Record.create(Path(folder) / "fixture")
        for kind, each in planes.items():
            run.put(f"surfaces/{kind}", each)
        return {"payload": payload(run), "expected": {kind: expected(each) for kind, each in planes.items()}}


if __name__ == "__main__":
    FILE.write_text(json.dumps(fixture()) + "\n", encoding="utf-8")
