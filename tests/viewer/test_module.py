"""The built viewer as every host takes it."""

from intaglio.viewer.module import Module

MOST = 1_000_000  # bytes of script and style together


def test_script_and_style_are_under_a_megabyte() -> None:
    built = Module.built()
    assert 100_000 < len(built.script.encode()) + len(built.style.encode()) < MOST


def test_nothing_in_it_ends_the_script_element_that_holds_it() -> None:
    built = Module.built()
    assert "</script" not in built.script.lower()
    assert "<!--" not in built.script
    assert "</style" not in built.style.lower()
