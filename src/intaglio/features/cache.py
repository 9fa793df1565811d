"""A folder of files that can be made again: deleting it costs a few seconds and nothing else."""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from intaglio.atomic import replacing
from intaglio.errors import RunError

__all__ = ["cache_folder", "cached"]


def cache_folder() -> Path:
    """Where it is: ``$INTAGLIO_CACHE``, else ``$XDG_CACHE_HOME/intaglio``, else ``~/.cache/intaglio``."""
    if own := os.environ.get("INTAGLIO_CACHE"):
        return Path(own)
    return Path(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")) / "intaglio"


def cached(name: str, build: Callable[[], Any], is_valid: Callable[[Any], bool]) -> Any:
    """What `build` gives, as JSON can hold it, read from the file `name` when that stands already.

    A file that is broken or not valid is built anew. A folder that cannot be written only means that
    nothing is kept. The file appears whole or not at all, so two programs may build it at the same time.

    Args:
        name: file name; whatever the content depends on must be in it.
        build: makes the content.
        is_valid: whether a content that was read is one that `build` could have made.
    """
    file = cache_folder() / name
    try:
        content = json.loads(file.read_text("utf-8"))
        if is_valid(content):
            return content
    except (OSError, ValueError):
        pass
    content = build()
    _write(file, content)
    return content


def _write(file: Path, content: Any) -> None:
    with suppress(OSError, RunError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with replacing(file) as temporary:
            temporary.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
