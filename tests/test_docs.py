"""What the documentation shows, works: Markdown blocks, doctests, links."""

import ast
import doctest
import importlib
import importlib.util
import io
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import torch

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCED = re.compile(r"^(?P<indent> *)```(?P<info>[^\n`]*)\n(?P<body>.*?)^ *``` *$", re.MULTILINE | re.DOTALL)
RUN = "python"
NOT_RUN = {"python no-run", "", "bibtex", "console", "csv", "html", "json", "mermaid", "text", "toml", "yaml"}

Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


class Block(NamedTuple):
    info: str
    line: int
    code: str


def blocks(text: str) -> list[Block]:
    """The fenced blocks of a page, each with its kind and the line its code begins on."""
    return [
        Block(
            found["info"].strip(),
            text.count("\n", 0, found.start("body")) + 1,
            textwrap.dedent(found["body"]),
        )
        for found in FENCED.finditer(text)
    ]


def run_page(page: Path) -> None:
    """Run every Python block of a page from top to bottom, all in one namespace."""
    namespace = {"__name__": "__main__"}
    for block in blocks(page.read_text(encoding="utf-8")):
        if block.info == RUN:
            padded = "\n" * (block.line - 1) + block.code  # so that a traceback names the page's own line
            exec(compile(padded, str(page), "exec"), namespace)


def documented(node: Documented) -> Iterator[Documented]:
    """A module, and the classes and functions in it."""
    yield node
    for each in node.body:
        if isinstance(each, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield from documented(each)


def docstrings() -> Iterator[doctest.DocTest]:
    """Every example in the package's docstrings.

    Found in the source, not by importing: the shape checks wrap functions, and a finder that looks at live
    objects takes a wrapped function for another module's and drops its examples.
    """
    for path in sorted((ROOT / "src").rglob("*.py")):
        module = ".".join(path.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")
        source = path.read_text(encoding="utf-8")
        for node in documented(ast.parse(source)) if ">>>" in source else ():
            if text := ast.get_docstring(node, clean=False):
                name = f"{module}:{getattr(node, 'name', '')}".removesuffix(":")
                line = node.body[0].lineno - 1
                test = doctest.DocTestParser().get_doctest(text, {}, name, str(path), line)
                if test.examples:
                    yield test


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory, as a reader's would be."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def marked(page: Path) -> object:
    """The guide and the front page train and survey for seconds; the others are read at once."""
    name = str(page.relative_to(ROOT))
    return pytest.param(page, id=name, marks=[pytest.mark.long] if name.startswith(("docs/guide", "README")) else [])


@pytest.mark.usefixtures("as_a_reader_runs_it")
@pytest.mark.parametrize("page", [marked(page) for page in PAGES])
def test_the_blocks_of_a_page_run(page, elsewhere):
    with torch.random.fork_rng(devices=[]):  # a reader's own loop may seed torch; the package may not
        run_page(page)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_page_has_only_known_kinds_of_block(page):
    kinds = {block.info for block in blocks(page.read_text(encoding="utf-8"))}
    assert kinds <= NOT_RUN | {RUN}, "write ```python (run), ```python no-run, or one of the kinds that never run"


@pytest.mark.long
@pytest.mark.parametrize("example", list(docstrings()), ids=lambda example: example.name)
def test_the_examples_of_a_docstring_hold(example, elsewhere):
    example.globs = dict(vars(importlib.import_module(example.name.partition(":")[0])))
    report = io.StringIO()
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    failed, _ = runner.run(example, out=report.write)
    assert not failed, report.getvalue()


def test_a_failing_block_fails_with_its_own_line(elsewhere):
    page = elsewhere / "page.md"
    page.write_text("# Page\n\n```python\nx = 1\n```\n\n- a list\n\n  ```python\n  assert x == 2\n  ```\n")
    with pytest.raises(AssertionError) as caught:
        run_page(page)
    assert (caught.traceback[-1].path, caught.traceback[-1].lineno + 1) == (page, 10)


def test_blocks_marked_no_run_are_not_run(elsewhere):
    page = elsewhere / "page.md"
    page.write_text("```python no-run\nraise SystemExit\n```\n\n```console\n$ intaglio demo\n```\n")
    run_page(page)
    assert [block.info for block in blocks(page.read_text())] == ["python no-run", "console"]


@pytest.mark.long
def test_the_examples_of_wrapped_functions_are_found():
    names = {example.name for example in docstrings()}
    assert {"intaglio", "intaglio.errors:nearest_first", "intaglio.resolve:resolve"} <= names


@pytest.fixture(scope="module")
def check_links():
    spec = importlib.util.spec_from_file_location("check_links", ROOT / "docs" / "check_links.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_documentations_links_hold(check_links):
    assert check_links.faults(ROOT) == []


@pytest.mark.parametrize(
    ("index", "fault"),
    [
        ("[page](page.md), [none](none.md)", "docs/README.md: none.md leads nowhere"),
        ("[page](page.md) ![picture](img/none.png)", "docs/README.md: img/none.png leads nowhere"),
        ("[page][p]\n\n[p]: page.md\n[q]: none.md", "docs/README.md: none.md leads nowhere"),
        ("[page](page.md#the-end)", "docs/README.md: page.md#the-end names no heading of docs/page.md"),
        ("[page](page.md), [out](../../out.md)", "docs/README.md: ../../out.md leads nowhere"),
        ("`[page](page.md)`", "docs/page.md is not reached from docs/README.md"),
        ("```\n[page](page.md)\n```", "docs/page.md is not reached from docs/README.md"),
    ],
)
def test_a_fault_in_the_links_is_named(check_links, tmp_path, index, fault):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "README.md").write_text(index)
    (tmp_path / "docs" / "page.md").write_text("# The start\n")
    assert check_links.faults(tmp_path) == [fault]


def test_links_that_hold_have_no_fault(check_links, tmp_path):
    (tmp_path / "docs" / "more").mkdir(parents=True)
    (tmp_path / "README.md").write_text(
        "[docs](docs/README.md#all-of-it) [site](https://example.org) [up](#up)\n\n# Up"
    )
    (tmp_path / "docs" / "README.md").write_text("# All of it!\n\n[more](more/) [top](../README.md)\n")
    (tmp_path / "docs" / "more" / "README.md").write_text("[b](<b.md>)\n")
    (tmp_path / "docs" / "more" / "b.md").write_text("[one `x`](../README.md)\n")
    assert check_links.faults(tmp_path) == []


def test_a_missing_index_is_a_fault(check_links, tmp_path):
    assert check_links.faults(tmp_path) == ["docs/README.md is missing"]
