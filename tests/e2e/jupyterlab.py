"""JupyterLab itself as a host, where it is installed: a server, a notebook of one cell, and the page that shows it."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page

HERE = Path(__file__).parents[2]
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/\S*\?token=\w+")
OPTIONS = ["--no-browser", "--allow-root", "--ip=127.0.0.1", "--port=0"]
QUIET = {"disabledExtensions": {"@jupyterlab/apputils-extension:announcements": True}}  # else it asks who is outside


def command() -> str:
    """Where JupyterLab is; a test that needs it is skipped where it is not."""
    found = os.environ.get("INTAGLIO_JUPYTER_LAB") or shutil.which("jupyter-lab")
    if found is None:
        pytest.skip("JupyterLab is not installed; INTAGLIO_JUPYTER_LAB may name its jupyter-lab")
    return found


@contextmanager
def serving(folder: Path, code: str) -> Iterator[str]:
    """The address at which JupyterLab shows a notebook of one cell."""
    cell = {"cell_type": "code", "execution_count": None, "id": "view", "metadata": {}, "outputs": [], "source": code}
    kernel = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    notebook = {"cells": [cell], "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}
    (folder / "view.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    (folder / "config" / "labconfig").mkdir(parents=True)
    (folder / "config" / "labconfig" / "page_config.json").write_text(json.dumps(QUIET), encoding="utf-8")
    own = {f"JUPYTER_{name}_DIR": str(folder / name.lower()) for name in ("CONFIG", "DATA", "RUNTIME")}
    path = [str(HERE / "src"), *(each for each in sys.path if each.endswith("site-packages"))]
    own |= {"JUPYTER_PATH": str(Path(sys.prefix, "share", "jupyter")), "IPYTHONDIR": str(folder / "ipython")}
    environment = os.environ | own | {"PYTHONPATH": os.pathsep.join(path)}
    call, log = [command(), *OPTIONS, f"--ServerApp.root_dir={folder}"], folder / "jupyterlab.log"
    with log.open("w") as said, subprocess.Popen(call, stdout=said, stderr=said, env=environment) as server:
        try:
            yield re.sub(r"/(lab|tree)?\?", "/doc/tree/view.ipynb?", _address(log), count=1)
        finally:
            server.terminate()


def run(page: Page, address: str) -> None:
    """Open the notebook, and run its cell; asked while its kernel still begins, it does nothing, and is asked again."""
    page.goto(address)
    prompt = page.locator(".jp-Cell .jp-InputPrompt").first
    for _ in range(60):
        page.locator(".jp-Cell .cm-content").first.click()
        page.keyboard.press("Control+Enter")
        page.wait_for_timeout(1000)
        if prompt.inner_text().strip() != "[ ]:":
            return
    pytest.fail("the cell does not begin")


def _address(log: Path) -> str:
    for _ in range(600):
        if found := ADDRESS.search(log.read_text(encoding="utf-8")):
            return found[0]
        time.sleep(0.1)
    pytest.fail(f"JupyterLab does not begin: {log.read_text(encoding='utf-8')[-600:]}")
