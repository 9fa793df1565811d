"""What holds for the repository as a whole."""

import ast
import importlib
import importlib.util
import inspect
import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
# Spelt in halves, so that this file is not found by its own search.
HOSTS = [
    "pypi" + ".org",
    "python" + "hosted",
    "npm" + "js.",
    "yarn" + "pkg",
    "ana" + "conda.",
    "download.py" + "torch",
]
UNSAFE_MODULES = {"cPickle", "cloudpickle", "dill", "joblib", "marshal", "pickle", "shelve"}


def files() -> Iterator[Path]:
    """Every file of the project, without what git ignores."""
    ignored = [line.strip().strip("/") for line in (ROOT / ".gitignore").read_text().splitlines()] + [".git"]
    for folder, folders, names in os.walk(ROOT):
        here = Path(folder)
        folders[:] = [
            name
            for name in folders
            if not any((here / name).match(pattern) or (here / name) == ROOT / pattern for pattern in ignored)
        ]
        yield from (here / name for name in names if name != ".git")


def hosts_named(content: bytes) -> list[str]:
    return [host for host in HOSTS if host.encode() in content.lower()]


def unsafe(source: str) -> list[str]:
    """Each place in a source that could run code hidden in a file."""
    return [f"line {node.lineno}: {ast.unparse(node)}" for node in ast.walk(ast.parse(source)) if _is_unsafe(node)]


def _is_unsafe(node: ast.AST) -> bool:
    if isinstance(node, ast.Import):
        return any(alias.name.partition(".")[0] in UNSAFE_MODULES for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        return (node.module or "").partition(".")[0] in UNSAFE_MODULES
    return isinstance(node, ast.Call) and _is_unsafe_call(ast.unparse(node.func), node.keywords)


def _is_unsafe_call(name: str, keywords: list[ast.keyword]) -> bool:
    given = {keyword.arg: ast.unparse(keyword.value) for keyword in keywords}
    if name.endswith("read_pickle") or given.get("allow_pickle", "False") != "False":
        return True
    return name == "torch.load" and given.get("weights_only") != "True"


def undocumented(module: object) -> list[str]:
    """The classes and functions in a module's ``__all__`` without a docstring of their own."""
    named = {name: getattr(module, name) for name in getattr(module, "__all__", [])}
    return [
        name
        for name, value in named.items()
        if (inspect.isclass(value) or inspect.isroutine(value))
        and (not value.__doc__ or value.__doc__.startswith(f"{name}("))  # what dataclass writes is no docstring
    ]


def module_names() -> list[str]:
    """Every module of the package, from its files: one that fails to import then fails its own test alone."""
    parts = [path.relative_to(ROOT / "src").with_suffix("").parts for path in SOURCES if path.name != "__main__.py"]
    return [".".join(each).removesuffix(".__init__") for each in parts]


def test_no_file_names_a_package_registry():
    assert {path.relative_to(ROOT): hosts for path in files() if (hosts := hosts_named(path.read_bytes()))} == {}


@pytest.mark.parametrize("host", HOSTS)
def test_a_package_registry_is_found(host):
    assert hosts_named(f"see https://files.{host.upper()}org/simple".encode()) == [host]


def test_the_search_reads_the_projects_files_and_no_others():
    found = {str(path.relative_to(ROOT)) for path in files()}
    assert {
        "Makefile",
        "pyproject.toml",
        ".ci/run",
        "src/intaglio/errors.py",
        "tests/test_project.py",
    } <= found
    assert not any(name.startswith((".git/", ".venv/", "runs/")) or "__pycache__" in name for name in found)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT / "src")))
def test_nothing_is_unpickled(path):
    assert unsafe(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "import pickle",
        "import joblib.memory as fast",
        "from pickle import loads",
        "def f():\n    from joblib import load",
        "torch.load(path)",
        "torch.load(path, weights_only=False)",
        "np.load(path, allow_pickle=True)",
        "numpy.load(path, allow_pickle=flag)",
        "pd.read_pickle(path)",
    ],
)
def test_unpickling_is_found(source):
    assert len(unsafe(source)) == 1


@pytest.mark.parametrize(
    "source", ["torch.load(path, weights_only=True)", "np.load(p, allow_pickle=False)", "np.load(p)"]
)
def test_safe_loading_passes(source):
    assert unsafe(source) == []


@pytest.mark.parametrize("name", module_names())
def test_public_names_are_documented(name):
    assert undocumented(importlib.import_module(name)) == []


def test_an_undocumented_name_is_found():
    class Module:
        __all__ = ("bare", "told")
        bare = staticmethod(lambda: None)

        @staticmethod
        def told() -> None:
            """Told."""

    assert undocumented(Module) == ["bare"]


def test_no_file_is_a_drawer_for_odds_and_ends():
    drawers = {"utils.py", "util.py", "helpers.py", "misc.py"}
    assert [str(path.relative_to(ROOT)) for path in files() if path.name in drawers] == []


def test_every_decision_is_in_the_index():
    folder = ROOT / "docs" / "decisions"
    index = (folder / "README.md").read_text(encoding="utf-8")
    pages = {path.name for path in folder.glob("*.md")} - {"README.md"}
    assert {page for page in pages if f"({page})" not in index} == set()


def test_the_changelog_has_a_place_for_what_is_coming():
    headings = re.findall(r"^## .*$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[0] == "## [Unreleased]"


@pytest.fixture(scope="module")
def environment():
    spec = importlib.util.spec_from_file_location("environment", ROOT / ".ci" / "environment.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def pinned(environment):
    return environment.pins(ROOT / "constraints.txt")


def test_constraints_are_exact_versions():
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    assert [line for line in lines if not re.fullmatch(r"[\w.-]+==\d[\w.]*", line)] == []


def test_constraints_pin_torch_and_leave_torchvision_out(pinned):
    assert pinned["torch"] == "2.13.0"
    assert "torchvision" not in pinned


def test_every_dependency_is_pinned_within_its_range(environment, pinned):
    extras = [line for lines in PROJECT["optional-dependencies"].values() for line in lines]
    wanted = [Requirement(line) for line in [*PROJECT["dependencies"], *extras]]
    versions = {str(each): pinned.get(environment.normal(each.name)) for each in wanted if each.name != "intaglio"}
    assert [name for name, version in versions.items() if version is None] == []
    assert [name for name, version in versions.items() if version not in Requirement(name).specifier] == []


def test_a_package_off_its_pin_is_named(environment):
    installed = {"pip": "1", "torch": "2.13.0+cpu", "numpy": "2.0.0", "stray": "1.0"}
    assert environment.differences({"torch": "2.13.0", "numpy": "2.4.6"}, installed) == [
        "numpy 2.0.0 is installed; constraints.txt says 2.4.6",
        "stray 1.0 is installed; constraints.txt says nothing",
    ]
