"""The public names: handed on lazily, the same for people, editors and type checkers."""

import ast
import inspect
from pathlib import Path

import pytest

import intaglio as ig

SOURCE = Path(inspect.getfile(ig))


def test_no_module_is_named_as_a_public_function() -> None:
    modules = {path.stem for path in SOURCE.parent.iterdir() if path.suffix == ".py" or path.is_dir()}
    functions = {name for name in ig.__all__ if not inspect.ismodule(getattr(ig, name))}
    assert not modules & functions


def test_type_checkers_see_every_name_that_is_handed_on() -> None:
    imports = [node for node in ast.walk(ast.parse(SOURCE.read_text())) if isinstance(node, ast.ImportFrom)]
    spelt = {alias.asname for node in imports for alias in node.names if alias.asname}
    assert spelt == set(ig.__all__)


@pytest.mark.parametrize("name", ig.__all__)
def test_every_public_name_is_there_and_documented(name: str) -> None:
    assert inspect.getdoc(getattr(ig, name))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'intaglio' has no attribute 'serve_coffee'"):
        _ = ig.serve_coffee
