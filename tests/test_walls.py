"""The two towers stand apart: by the imports as written, and by what is in memory after them."""

import ast
import importlib
import importlib.util
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from intaglio.cli import COMMANDS

ROOT = Path(__file__).parents[1]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
LOADERS = ("import_module", "__import__")
WITHOUT_TORCH = next(contract for contract in CONTRACTS if contract["id"] == "no-torch")["layers"][1]


def built() -> list[str]:
    """The modules that the contract names, as far as they stand."""
    names = [name.strip(" ()") for name in WITHOUT_TORCH.split(":")]
    return [name for name in names if importlib.util.find_spec(name)]


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False)


def loaded_after(*modules: str) -> set[str]:
    """What is in memory once a fresh interpreter has imported `modules`."""
    done = run("-c", f"import sys, {', '.join(modules)}; print(*sys.modules)")
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def imports_by_string(source: str) -> set[str]:
    """What a source imports by a literal name, past the import contract: torch and modules of ours."""
    if not any(loader in source for loader in LOADERS):  # most sources name none, and reading them takes long
        return set()
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and node.args]
    loaders = [call for call in calls if ast.unparse(call.func).rpartition(".")[2] in LOADERS]
    names = {str(call.args[0].value) for call in loaders if isinstance(call.args[0], ast.Constant)}
    return {name for name in names if name.partition(".")[0] in ("intaglio", "torch")}


def test_the_import_contract_holds():
    done = run("-c", "from importlinter.cli import lint_imports_command as main; main()", "--no-cache", "--no-logo")
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(CONTRACTS)} kept, 0 broken" in done.stdout


@pytest.mark.long
def test_only_the_surface_imports_by_string():
    found = {path.name: imports_by_string(path.read_text(encoding="utf-8")) for path in (ROOT / "src").rglob("*.py")}
    assert {name: names for name, names in found.items() if names} in ({}, {"surface.py": {"intaglio.plots"}})


def test_an_import_by_string_is_found():
    assert imports_by_string("def f():\n    return importlib.import_module('torch.nn').Linear(a.b(1), 1)") == {
        "torch.nn"
    }


@pytest.mark.long
def test_the_view_tower_and_the_ground_leave_torch_out_of_memory():
    loaded = loaded_after("intaglio", *built())
    assert {"xarray", "matplotlib.figure"} <= loaded, "else the line below could not fail"
    assert not loaded & {"torch", "matplotlib.pyplot"}


def test_the_list_of_commands_comes_without_torch():
    commands = {path.stem for path in (ROOT / "src/intaglio/cli/commands").glob("[!_]*.py")}
    code = (
        "import sys; from intaglio.cli import COMMANDS, main; main(['--help']); print(*COMMANDS); print(*sys.modules)"
    )
    *_, listed, loaded = run("-c", code).stdout.splitlines()
    assert set(listed.split()) == commands
    assert "typer" in loaded.split(), "else the line below could not fail"
    assert "torch" not in loaded.split()


def test_the_list_says_of_each_command_what_it_says_of_itself():
    found = {name: importlib.import_module(f"intaglio.cli.commands.{name}").command.__doc__ for name in COMMANDS}
    assert found == COMMANDS


@pytest.mark.parametrize("package", ["torchvision", "torchrec", "timm", "backpack", "embedding_atlas"])
def test_packages_that_stay_out_are_not_installed(package):
    assert importlib.util.find_spec(package) is None
