"""How a payload travels: in a page as JSON, its arrays in base64; from a server as JSON with their bytes behind it."""

import base64
import json
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["Bytes", "to_binary", "to_json"]

ALIGNED = 8  # bytes at whose multiples the text ends and every array begins, so that a reader copies nothing
Bytes = bytes | memoryview


def to_json(value: Mapping[str, Any]) -> str:
    """As JSON that can stand in a page's script element whatever it holds.

    >>> to_json({"name": "</script>", "data": b"12"})
    '{"name":"\\\\u003c/script\\\\u003e","data":"MTI="}'
    """
    text = json.dumps(value, allow_nan=False, separators=(",", ":"), default=_in_base64)
    for char in "<>&":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def to_binary(value: Mapping[str, Any]) -> Sequence[Bytes]:
    """The length of a text, the text in JSON, then every array's bytes.

    The length takes four bytes, the lowest first, and four of nothing. In the text an array has ``at``, counted from
    the text's end, and ``size`` in place of its ``data``. The pieces belong one after the other.

    >>> head, text, *arrays = to_binary({"loss": {"dtype": "uint8", "shape": [2], "data": b"12"}})
    >>> int.from_bytes(head[:4], "little") == len(text), text.rstrip()
    (True, b'{"loss":{"dtype":"uint8","shape":[2],"at":0,"size":2}}')
    >>> b"".join(arrays)
    b'12\\x00\\x00\\x00\\x00\\x00\\x00'
    """
    arrays: list[Bytes] = []
    text = json.dumps(_placed(value, arrays), allow_nan=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % ALIGNED)
    return [len(text).to_bytes(4, "little") + bytes(4), text, *arrays]


def _placed(value: Any, arrays: list[Bytes]) -> Any:
    """The same with the place of each array for its bytes, which are appended to `arrays` and filled up."""
    if isinstance(value, Mapping) and isinstance(value.get("data"), Bytes):
        data, at = value["data"], sum(map(len, arrays))
        arrays += [data, bytes(-len(data) % ALIGNED)]
        return {name: each for name, each in value.items() if name != "data"} | {"at": at, "size": len(data)}
    if isinstance(value, Mapping):
        return {name: _placed(each, arrays) for name, each in value.items()}
    return [_placed(each, arrays) for each in value] if isinstance(value, list | tuple) else value


def _in_base64(value: Any) -> str:
    if not isinstance(value, Bytes):
        raise TypeError(f"{type(value).__name__} in a payload")
    return base64.b64encode(value).decode("ascii")
