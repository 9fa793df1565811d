import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xarray as xr

from intaglio.chebyshev import nodes
from intaglio.metrics import representation
from intaglio.record import Record
from intaglio.surface import Surface
from intaglio.viewer import report


def bowl(depth: float, width: float) -> Surface:
    at = nodes(9)
    loss = depth + (at[:, None] ** 2 + (at[None, :] - 0.2) ** 2) / width
    attrs = {"nodes": "chebyshev", "errors": json.dumps({"loss": 0.001}), "direction": "random", "seed": 0}
    return Surface(xr.Dataset({"loss": (("alpha", "beta"), loss)}, {"alpha": at, "beta": at}, attrs))


def marks() -> Surface:
    """What two features do to a bowl."""
    at, dims = nodes(5), ("feature", "alpha", "beta")
    loss = np.array([0.5, 0.01])[:, None, None] * (2 + at[:, None] + at**2)
    table = {"loss": (dims, loss), "standard_error": (dims, loss / 50), "sampling_error": (dims, 0 * loss + 0.02)}
    attrs = {
        "imprint": "feature",
        "examples": 24,
        "intervention": "permute",
        "data": "blobs, permuted 5 times (seed 0)",
    }
    return Surface(xr.Dataset(table, {"alpha": at, "beta": at, "feature": ["hue", "mass"]}, attrs))


@pytest.fixture
def empty(tmp_path: Path) -> Record:
    return Record.create(tmp_path / "empty", call={"data": "blobs"})


@pytest.fixture
def full(tmp_path: Path) -> Record:
    return whole_run(tmp_path / "blobs")


@pytest.fixture(scope="session")
def written(
    tmp_path_factory: pytest.TempPathFactory, as_a_reader: Callable[[], AbstractContextManager[None]]
) -> tuple[Record, Path]:
    """A whole run and its report, for tests that only read them."""
    folder = tmp_path_factory.mktemp("report")
    with as_a_reader():
        run = whole_run(folder / "blobs")
        return run, report(run, folder / "report.html")


def curvature() -> dict[str, xr.Dataset]:
    """Of every kind a small one."""
    measures = ["adaptive_trace", "trace"]
    numbers = {"value": ("measure", [0.25, 4.0]), "standard_error": ("measure", [0.0, 0.125])}
    named = {"measure": measures, "formula": ("measure", ["Σ w²H_ii", "tr H"]), "invariant": ("measure", [True, False])}
    top = {"eigenvalue": [3.0, 1.0], "residual": [1e-7, 1e-7], "converged": [True, False]}
    at = np.linspace(-1, 4, 60)
    density = {"density": ("eigenvalue", np.exp(-(at**2)) / 1.77), "standard_error": ("eigenvalue", 0 * at)}
    blocks = {"share": [0.75, 0.25], "share_standard_error": [0.01, 0.01], "trace": [3.0, 1.0]}
    blocks |= {"standard_error": [0.1, 0.0], "top_eigenvalue": [3.0, 0.5], "parameters": [8, 12]}
    rows = {"frequency": [0.5, 1.0], "trace": [0.1, 0.4], "standard_error": [0.0, 0.0]}
    along = {"top_eigenvalue": [1.0, 3.0], "residual": [0.0, 0.0], "trace": [2.0, 4.0], "standard_error": [0.1, 0.1]}
    return {
        "sharpness": xr.Dataset(numbers, named, {"caveat": "Compare networks by the adaptive measures."}),
        "eigenvalues": xr.Dataset({name: ("k", each) for name, each in top.items()}, attrs={"status": "1 of 2"}),
        "density": xr.Dataset(density, {"eigenvalue": at}),
        "blocks": xr.Dataset({n: ("block", each) for n, each in blocks.items()}, {"block": ["embedding", "body"]}),
        "classes": xr.Dataset(
            {"class_share": ("class", [0.9, 0.1]), "class_frequency": ("class", [0.5, 0.5])}, {"class": ["red", "blue"]}
        ),
        "rows": xr.Dataset({name: ("row", each) for name, each in rows.items()}, {"row": ["x", "y"]}),
        "along": xr.Dataset({n: ("checkpoint", each) for n, each in (along | {"epoch": [0, 3]}).items()}),
    }


def whole_run(path: Path) -> Record:
    """A small run with every part that a report knows."""
    run = Record.create(path, call={"data": "blobs", "epochs": 3})
    generator = np.random.default_rng(0)
    target = np.repeat([0, 1, 2], 8)
    run.put(
        "embedding",
        xr.Dataset(
            {
                "embedding": (("example", "dimension"), generator.normal(size=(24, 4)) + target[:, None]),
                "target": ("example", target),
                "split": ("example", ["train", "train", "test"] * 8),
                "text": ("example", [f"text {row}" for row in range(24)]),
            },
            coords={"class": ["red", "green", "blue"]},
        ),
    )
    losses = {"train_loss": ("epoch", [2.0, 0.5, 0.25, 0.375]), "test_loss": ("epoch", [2.1, 0.75, 0.8, 0.9])}
    run.put("history", xr.Dataset(losses, coords={"epoch": range(4)}, attrs={"optimizer": "sgd"}))
    run.put("surfaces/random", bowl(0.1, 1.0))
    run.put("surfaces/pca", bowl(0.1, 2.0))
    run.put("imprints/feature on random", marks())
    for epoch, surface in ((0, bowl(1.0, 1.0)), (10, bowl(0.2, 0.5)), (2, bowl(0.5, 0.8))):
        run.put(f"surfaces/epoch {epoch}", surface)
    path = {
        "epoch": [0, 1, 3],
        "alpha": [0.9, 0.2, 0.0],
        "beta": [0.5, 0.4, 0.0],
        "residual": [2.0, 1.0, 0.0],
    }
    shares = {"explained_variance": [0.9, 0.08]}
    run.put(
        "trajectories/pca",
        xr.Dataset({name: ("checkpoint", each) for name, each in path.items()}, attrs=shares),
    )
    for name, part in curvature().items():
        run.put(f"curvature/{name}", part)
    run.put("representation", representation(run.embedding, folds=3))
    run.write_table("probes", pd.DataFrame({"probe": ["linear", "kNN"], "accuracy": [0.9375, 0.875]}))
    run.update(
        parameters={"embedding": {"weight": 8}, "body": {"weight": 12}},
        data={"name": "blobs", "fingerprint": "0123456789abcdef" * 4},
    )
    return run
