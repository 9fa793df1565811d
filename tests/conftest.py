"""What holds for every test: live shape checks, one thread, no window, repeatable examples, untouched random state."""

import functools
import inspect
import json
import os
import random
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

os.environ["MPLBACKEND"] = "Agg"
for library in ("OMP", "OPENBLAS", "MKL", "NUMBA"):
    os.environ.setdefault(f"{library}_NUM_THREADS", "1")

import hypothesis
import jaxtyping
import numpy as np
import pytest
import rich.themes  # noqa: F401 draws from `random` when first imported: not within a guarded test
import sklearn.model_selection  # noqa: F401  draws from `random` when it is first imported
import torch
import xarray as xr
from filelock import FileLock
from torch import nn

if "intaglio" in sys.modules:
    raise RuntimeError("intaglio was imported before its shape checks; no plugin may import it first")
# beartype checks one item of a sequence: the first, as drawing one would move the very state that is guarded
# below. An int is a float, as for mypy.
CHECKER = "beartype.beartype(conf=beartype.BeartypeConf(is_random=False, is_pep484_tower=True))"
SOURCE = Path(__file__).parents[1] / "src"
SHAPED = [  # the modules with shapes to check; what the others take and give is mypy's
    ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")
    for path in SOURCE.rglob("*.py")
    if "jaxtyping" in path.read_text(encoding="utf-8")
]
jaxtyping.install_import_hook(SHAPED, CHECKER)
torch.set_num_threads(1)

hypothesis.settings.register_profile("local", deadline=None)
hypothesis.settings.register_profile("repeatable", deadline=None, derandomize=True, database=None, print_blob=True)
hypothesis.settings.load_profile("repeatable" if os.environ.get("CI") else "local")

Guard = Callable[[], AbstractContextManager[None]]


class TorchState:
    """Where torch's global generator may stand: as at first, or as weights drawn into new layers have left it.

    A layer of torch's, or one that uses `torch.nn.init`, draws its weights there; that is how torch is used, and no
    fault. Any other draw is one.
    """

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.allowed = {self._now()}
        for name, initialise in list(vars(torch.nn.init).items()):
            if inspect.isfunction(initialise) and name.endswith("_"):
                patch.setattr(torch.nn.init, name, self._allowing(initialise))

    def _allowing(self, initialise: Callable[..., torch.Tensor]) -> Callable[..., torch.Tensor]:
        @functools.wraps(initialise)
        def wrapper(*args: object, **options: object) -> torch.Tensor:
            was_allowed = self.is_allowed()
            weights = initialise(*args, **options)
            if was_allowed:
                self.allowed.add(self._now())
            return weights

        return wrapper

    def is_allowed(self) -> bool:
        return self._now() in self.allowed

    @staticmethod
    def _now() -> bytes:
        return torch.get_rng_state().numpy().tobytes()


@contextmanager
def _same_random_state() -> Iterator[None]:
    """Fail when the block leaves a global random generator other than it was; put it back either way."""
    ours, numpys, torchs = random.getstate(), np.random.get_state(), torch.get_rng_state()
    try:
        with pytest.MonkeyPatch.context() as patch:
            state = TorchState(patch)
            yield
        same = {
            "random": random.getstate() == ours,
            "numpy": all(np.array_equal(now, was) for now, was in zip(np.random.get_state(), numpys, strict=True)),
            "torch": state.is_allowed(),
        }
        moved = [name for name, is_same in same.items() if not is_same]
        assert not moved, f"the global random state of {', '.join(moved)} changed; use a generator with a seed"
    finally:
        random.setstate(ours)
        np.random.set_state(numpys)
        torch.set_rng_state(torchs)


@pytest.fixture
def same_random_state() -> Guard:
    """The guard itself, for a test that wants it around one block."""
    return _same_random_state


@pytest.fixture(autouse=True)
def _random_state_is_untouched() -> Iterator[None]:
    with _same_random_state():
        yield


LAYERS = (nn.Linear, nn.modules.conv._ConvNd, nn.Embedding, nn.EmbeddingBag, nn.RNNBase)


@pytest.fixture
def own_layers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Layers of one shape begin with the same weights in every test, drawn from a stream of their own."""

    def drawn_apart(reset: Callable[[nn.Module], None]) -> Callable[[nn.Module], None]:
        def reset_parameters(layer: nn.Module) -> None:
            with torch.random.fork_rng(devices=[]):
                torch.manual_seed(0)
                reset(layer)

        return reset_parameters

    for kind in LAYERS:
        monkeypatch.setattr(kind, "reset_parameters", drawn_apart(kind.reset_parameters))


@contextmanager
def _as_a_reader() -> Iterator[None]:
    """Without the live shape checks, which take longer than a whole run's own work; other tests hold the shapes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jaxtyping.config, "jaxtyping_disable", True)
        yield


@pytest.fixture(scope="session")
def as_a_reader() -> Guard:
    """For a fixture that makes something once for many tests: a block without the live shape checks."""
    return _as_a_reader


@pytest.fixture
def as_a_reader_runs_it() -> Iterator[None]:
    """For a whole test: without the live shape checks."""
    with _as_a_reader():
        yield


@pytest.fixture(autouse=True)
def _figures_are_closed() -> Iterator[None]:
    yield
    if pyplot := sys.modules.get("matplotlib.pyplot"):
        pyplot.close("all")


@pytest.fixture(scope="session")
def linked_run(tmp_path_factory: pytest.TempPathFactory) -> "Record":
    """A small run with two planes whose every channel follows the marker, and hostile names; only to be read."""
    from intaglio.record import Record
    from intaglio.surface import Surface

    run = Record.create(tmp_path_factory.mktemp("linked") / "blobs")
    generator = np.random.default_rng(0)
    target = np.arange(60) % 3
    vectors = 4 * np.eye(3)[target][:, :2] + generator.normal(size=(60, 2))
    shown = {
        "embedding": (("example", "dimension"), vectors),
        "target": ("example", target),
        "prediction": ("example", np.where(np.arange(60) % 10 == 7, (target + 1) % 3, target)),
        "age": ("example", 20 + np.arange(60) / 2),
        "text": ("example", [f"text {row} </script><b>bold</b> \u202egnp" for row in range(60)]),
        "thumbnail": (("example", "row", "column"), generator.integers(0, 255, (60, 4, 4)).astype(np.uint8)),
    }
    names = ["red", "</script><img src=x onerror=alert(1)>", "蓝"]
    run.put("embedding", xr.Dataset(shown, {"class": names, "example": np.arange(60)}))
    for plane, wide in (("random", 1.0), ("pca", 3.0)):
        surface = _moving_surface(vectors, target, wide)
        run.put(f"surfaces/{plane}", Surface(surface.nodes.assign_attrs(plane=f"plane of {plane}")))
    for epoch, wide in ((0, 1.0), (3, 0.8), (9, 0.6)):
        run.put(f"surfaces/epoch {epoch}", _moving_surface(vectors * wide, target, 1.0, 1 + (9 - epoch) / 3))
    run.put("imprints/feature on random", _imprint_of("feature", ["age", "text <b>", "row", "column"]))
    run.put("imprints/class on random", _imprint_of("class", names))
    for name, part in _curvature_of_three().items():
        run.put(f"curvature/{name}", part)
    path = {"alpha": [2.0, 1.0, 0.0], "beta": [1.0, 0.4, 0.0], "residual": [0.5, 0.2, 0.0], "along": [2.2, 1.1, 0.0]}
    run.put("trajectories/pca", xr.Dataset({name: ("checkpoint", each) for name, each in path.items()}))
    return run.remembering()


def _moving_surface(vectors: np.ndarray, target: np.ndarray, wide: float, high: float = 1.0) -> "Surface":
    """Examples turn with α and shrink with β, and their losses, `high` times as high, rise away from the middle."""
    from intaglio.chebyshev import nodes
    from intaglio.surface import Surface

    alpha, beta = nodes(9, -wide, wide), nodes(5, -1.0, 1.0)
    a, b = alpha[:, None] / wide, beta[None, :]
    x, y = vectors[:, 0, None, None], vectors[:, 1, None, None]
    z = (x - y) * (1 - b / 2)
    turned = np.stack(np.broadcast_arrays(x + a + 0 * b, y * (1 + a / 2), z), axis=1) * np.exp(-b / 2)
    losses = high * (0.02 + a**2 + b**2) * (1 + 0.01 * np.arange(60)[:, None, None]) * np.exp(a * b)
    channels = {
        "loss": (("alpha", "beta"), losses.mean(0)),
        "accuracy": (("alpha", "beta"), np.exp(-(a**2) - b**2)),
        "class_loss": (("class", "alpha", "beta"), np.stack([losses[target == each].mean(0) for each in range(3)])),
        "example_loss": (("example", "alpha", "beta"), losses),
        "embedding": (("example", "component", "alpha", "beta"), turned),
    }
    coords = {"alpha": alpha, "beta": beta, "class": ["a", "b", "c"], "example": np.arange(60)}
    attrs = {
        "errors": json.dumps({"loss": 0.004, "accuracy": 0.06, "embedding": 0.002}),
        "direction": "random",
        "seed": 0,
    }
    return Surface(xr.Dataset(channels, coords, attrs))


def _imprint_of(by: str, names: list[str]) -> "Surface":
    """What `names` do over the random plane: each half of the one before, and the last of a feature nothing."""
    from intaglio.chebyshev import nodes
    from intaglio.surface import Surface

    alpha, beta, dims = nodes(5), nodes(5), (by, "alpha", "beta")
    size = 0.4 * 0.5 ** np.arange(len(names)) * (np.arange(len(names)) < len(names) - (by == "feature"))
    loss = size[:, None, None] * (1 + alpha[:, None] / 2 + alpha[:, None] * beta) + 0 * beta
    table = {"loss": (dims, loss), "standard_error": (dims, 0 * loss), "sampling_error": (dims, 0 * loss + 0.01)}
    attrs = {"imprint": by, "examples": 60, "intervention": "permute", "plane": "plane of random"}
    return Surface(xr.Dataset(table, {"alpha": alpha, "beta": beta, by: names}, attrs))


def _curvature_of_three() -> dict[str, xr.Dataset]:
    """Three eigenvalues, two blocks, and the largest eigenvalue at the moments of the linked run."""
    at = np.linspace(-1, 4, 200)
    density = {
        "density": ("eigenvalue", np.exp(-8 * at**2)),
        "standard_error": ("eigenvalue", 0.1 * np.exp(-8 * at**2)),
    }
    top = {"eigenvalue": [3.0, 1.5], "residual": [1e-7, 0.25], "converged": [True, False]}
    low = {"eigenvalue": [-0.5], "residual": [1e-7], "converged": [True]}
    blocks = {"share": [0.75, 0.25, 0.75, 0.25], "share_standard_error": [0.01, 0.01, 0.02, 0.0]}
    names = ["embedding", "body", "encoder <b>", "head"]
    along = {"epoch": [0.0, 3.0, 9.0], "top_eigenvalue": [1.0, 5.0, 3.0], "residual": [0.1, 0.5, 0.0]}
    return {
        "eigenvalues": xr.Dataset({name: ("k", each) for name, each in top.items()}),
        "smallest": xr.Dataset({name: ("k", each) for name, each in low.items()}),
        "density": xr.Dataset(density, {"eigenvalue": at}, {"parameters": 100, "width": 0.05}),
        "blocks": xr.Dataset({name: ("block", each) for name, each in blocks.items()}, {"block": names}),
        "along": xr.Dataset({n: ("checkpoint", each) for n, each in along.items()}, attrs={"edge_of_stability": 6.0}),
    }


def exact_loss(plane: str, alpha: float, beta: float) -> dict[str, float]:
    """The linked run's own function: what `_moving_surface` holds at nodes, anywhere."""
    a = alpha / {"random": 1.0, "pca": 3.0}[plane]
    return {
        "loss": (0.02 + a**2 + beta**2) * 1.295 * float(np.exp(a * beta)),
        "accuracy": float(np.exp(-(a**2) - beta**2)),
    }


@pytest.fixture(scope="session")
def exact() -> Callable[[str, float, float], dict[str, float]]:
    """What computes the linked run's loss and accuracy at any place of its planes."""
    return exact_loss


@contextmanager
def _serving(*call: Any, **options: Any) -> Iterator[str]:
    from intaglio.viewer.serving import prepared

    server, ear, address = prepared(*call, **options)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [ear]})
    thread.start()
    try:
        yield address
    finally:
        server.should_exit = True
        thread.join()
        ear.close()


@pytest.fixture(scope="session")
def serving() -> Callable[..., AbstractContextManager[str]]:
    """Serves as `prepared` says, in this process for as long as a block lasts, and gives the address with its token."""
    return _serving


@pytest.fixture(scope="session")
def served(linked_run: "Record") -> Iterator[str]:
    """The address, token and all, at which a server of this process shows the linked run among the folder's."""
    with _serving(linked_run.path.parent, 0, lambda folder: exact_loss) as address:
        yield address


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> tuple[Path, list[str]]:
    """The folder that `intaglio demo` leaves, and the lines it said: made once for all tests and workers."""
    from intaglio.demo import demo

    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    out, said = shared / "demonstration", shared / "demonstration.txt"
    with FileLock(shared / "demonstration.lock"):
        if not said.exists():
            lines: list[str] = []
            with _as_a_reader():
                demo("digits", out, overwrite=False, say=lines.append)
            said.write_text("\n".join(lines), encoding="utf-8")
    return out, said.read_text(encoding="utf-8").splitlines()
