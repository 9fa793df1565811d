"""What a picture of curvature says about how its numbers were made."""

from collections.abc import Mapping
from typing import Any

__all__ = ["measured"]


def measured(attrs: Mapping[Any, Any], *more: str) -> str:
    """One line: what was said first, then the function, the data and the modes, as far as they are known.

    >>> measured({"loss": "mse", "data": "iris", "block": "all"}, "10 probes")
    '10 probes; loss mse; iris'
    """
    parts = [each for each in more if each]
    parts += [f"block {attrs['block']}"] if attrs.get("block", "all") != "all" else []
    parts += [f"loss {attrs['loss']}"] if attrs.get("loss") else []
    parts += [str(attrs["data"])] if attrs.get("data") else []
    parts += [f"BatchNorm {attrs['batchnorm']}"] if attrs.get("batchnorm") else []
    parts += ["from before training went on"] if attrs.get("stale") else []
    return "; ".join(parts)
