"""The guards around every page can fail."""

import subprocess
import sys
from pathlib import Path

import pytest

from .seen import becomes

pytestmark = pytest.mark.long

HERE = Path(__file__).parent


@pytest.fixture
def document(tmp_path):
    """Write a small HTML file with this body, and give its address."""

    def write(body: str) -> str:
        path = tmp_path / "page.html"
        path.write_text(f"<!doctype html><meta charset=utf-8><title>page</title>{body}", encoding="utf-8")
        return path.as_uri()

    return write


def test_a_page_without_faults_passes(page, document):
    page.goto(document("<p>手刻</p><img src='data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='>"))
    assert page.inner_text("p") == "手刻"


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<script>console.error('a fault')</script>", "reported .*a fault"),
        ("<script>setTimeout(() => { throw new Error('thrown') })</script>", "reported .*thrown"),
        ("<script>Promise.reject(new Error('refused'))</script>", "reported .*refused"),
        ("<script src='none.js'></script>", "reported .*ERR_FILE_NOT_FOUND"),
        ("<img src='http://example.org/a.png'>", "asked for .*example.org/a.png"),
        ("<script>fetch('https://example.org/a').catch(() => 0)</script>", "asked for .*example.org"),
        ("<link rel=stylesheet href='//example.org/a.css'><img src='https://example.org/b.png'>", "example.org/b.png"),
        ("<script>new WebSocket('ws://127.0.0.1:9/')</script>", "asked for .*127.0.0.1"),
    ],
)
def test_a_fault_on_the_page_is_caught(watched, document, body, fault):
    watched.page.goto(document(body))
    becomes(watched.page, lambda: watched.errors or watched.external, bool)  # told when the browser comes to it
    with pytest.raises(AssertionError, match=fault):
        watched.check()


def test_software_draws_webgl(page, document):
    page.goto(document("<canvas></canvas>"))
    drawn = page.evaluate(
        "() => { const gl = document.querySelector('canvas').getContext('webgl2'); gl.clearColor(1, 0, 0.2, 1);"
        " gl.clear(gl.COLOR_BUFFER_BIT); const out = new Uint8Array(4);"
        " gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, out); return [...out] }"
    )
    assert drawn == [255, 0, 51, 255]


@pytest.mark.long
@pytest.mark.parametrize(("ci", "outcome"), [("true", "1 error"), ("", "1 skipped")])
def test_without_chromium_a_test_fails_under_ci_and_is_skipped_elsewhere(monkeypatch, tmp_path, ci, outcome):
    monkeypatch.setenv("CI", ci)
    monkeypatch.setenv("PATH", str(tmp_path))
    chosen = f"{HERE / 'test_browser.py'}::test_a_page_without_faults_passes"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--confcutdir={HERE}", chosen]
    done = subprocess.run(command, cwd=HERE.parents[1], capture_output=True, text=True, check=False)
    assert outcome in done.stdout, done.stdout + done.stderr
    assert done.returncode == bool(ci)
