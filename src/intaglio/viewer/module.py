"""The built viewer: one script and one style sheet, made from ``web/`` by ``make viewer``."""

import base64
import hashlib
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files

__all__ = ["Module"]


@dataclass(frozen=True)
class Module:
    """The script, the style, and the name by which a page's policy allows exactly this script.

    >>> Module.built().policy[:8]
    "'sha256-"
    """

    script: str
    style: str

    @classmethod
    def built(cls) -> "Module":
        """As the package carries it."""
        static = files("intaglio.viewer") / "static"
        return cls(*((static / f"viewer.{kind}").read_text(encoding="utf-8") for kind in ("js", "css")))

    @cached_property
    def policy(self) -> str:
        """The script's hash, as Content-Security-Policy spells it."""
        digest = hashlib.sha256(self.script.encode()).digest()
        return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
