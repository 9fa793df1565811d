"""The two towers stand apart: by the imports as written, and by what is in memory after them."""

import importlib.util
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
WITHOUT_TORCH = next(contract for contract in CONTRACTS if contract["id"] == "no-torch")["layers"][1]


def built() -> list[str]:
    """The modules that the contract names, as far as they stand."""
    names = [name.strip(" ()") for name in WITHOUT_TORCH.split(":")]
    return [name for name in names if importlib.util.find_spec(name)]


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False)


def loaded_after(*modules: str) -> set[str]:
    """The top-level packages in memory once a fresh interpreter has imported `modules`."""
    done = run("-c", f"import sys, {', '.join(modules)}; print(*{{name.partition('.')[0] for name in sys.modules}})")
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_import_contract_holds():
    done = run("-c", "from importlinter.cli import lint_imports_command as main; main()", "--no-cache", "--no-logo")
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(CONTRACTS)} kept, 0 broken" in done.stdout


def test_the_view_tower_and_the_ground_leave_torch_out_of_memory():
    assert "torch" not in loaded_after("intaglio", *built())


def test_the_compute_tower_does_load_torch():
    assert "torch" in loaded_after("intaglio.features"), "else the test above could not fail"


@pytest.mark.parametrize("package", ["torchvision", "torchrec", "timm", "backpack", "embedding_atlas"])
def test_packages_that_stay_out_are_not_installed(package):
    assert importlib.util.find_spec(package) is None
