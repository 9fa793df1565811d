"""The peer that surfaces are measured against, installed apart: the project's environment stays as it is."""

import subprocess
import sys
import tempfile
from pathlib import Path
from types import ModuleType

from intaglio.features.cache import cache_folder

__all__ = ["loss_landscapes"]

PINS = Path(__file__).with_name("peers.txt")


def loss_landscapes() -> ModuleType:
    """loss-landscapes at its pinned version and digest, without its dependencies: numpy and torch are here."""
    folder = cache_folder() / "peers" / PINS.read_text(encoding="utf-8").split()[0].replace("==", "-")
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as partial:
            target = Path(partial) / "site"
            options = ["--no-deps", "--require-hashes", "--only-binary=:all:", "--disable-pip-version-check", "-q"]
            subprocess.run(
                [sys.executable, "-m", "pip", "install", *options, "--target", str(target), "-r", str(PINS)], check=True
            )
            target.rename(folder)
    sys.path.append(str(folder))
    import loss_landscapes as peer
    import loss_landscapes.metrics

    return peer
