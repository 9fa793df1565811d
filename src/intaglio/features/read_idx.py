"""The idx format of MNIST and Fashion-MNIST, plain or gzipped, becomes an array."""

import gzip
import math
import os
import zlib
from pathlib import Path

import numpy as np
from jaxtyping import Shaped

from intaglio.errors import InputError

__all__ = ["is_idx", "labels_beside", "read_idx"]

GZIP = b"\x1f\x8b"
TYPES = {8: ">u1", 9: ">i1", 11: ">i2", 12: ">i4", 13: ">f4", 14: ">f8"}


def read_idx(path: str | os.PathLike[str]) -> Shaped[np.ndarray, "n *axes"]:
    """The array in an idx file: two zero bytes, type, number of axes, their lengths, then the numbers, big-endian.

    Raises:
        InputError: no such file, a broken archive, another format, or fewer or more bytes than its header says.

    Source: Y. LeCun, C. Cortes, C. J. C. Burges, The MNIST database of handwritten digits.
    """
    file = Path(path)
    raw = _bytes(file)
    if len(raw) < 4 or raw[:2] != b"\0\0" or raw[2] not in TYPES or raw[3] == 0:
        raise InputError(f"{file} is no idx file", expected="the format of MNIST: train-images-idx3-ubyte[.gz]")
    kind, start = np.dtype(TYPES[raw[2]]), 4 + 4 * raw[3]
    shape = tuple(int(each) for each in np.frombuffer(raw[4:start], ">u4"))
    wanted = start + kind.itemsize * math.prod(shape)
    if len(shape) != raw[3] or len(raw) != wanted:
        came = f"{file} has {len(raw)} bytes, and its header says {wanted} (shape {shape})"
        raise InputError(came, expected="a whole file", hint="copying it again")
    return np.frombuffer(raw, kind, offset=start).reshape(shape).astype(kind.newbyteorder("="))


def is_idx(path: str | os.PathLike[str]) -> bool:
    """Whether the file's name is one of MNIST's: ``…idx3-ubyte`` or ``….idx3-ubyte.gz``."""
    return "idx" in Path(path).name and Path(path).name.removesuffix(".gz").endswith("ubyte")


def labels_beside(images: Path) -> Path:
    """Where MNIST keeps the labels of these images.

    >>> labels_beside(Path("train-images-idx3-ubyte.gz")).name
    'train-labels-idx1-ubyte.gz'
    """
    return images.with_name(images.name.replace("images", "labels").replace("idx3", "idx1"))


def _bytes(file: Path) -> bytes:
    try:
        raw = file.read_bytes()
        return gzip.decompress(raw) if raw.startswith(GZIP) else raw
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise InputError(f"{file} is a broken gzip file: {error}", hint="copying it again") from error
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror}", expected="an idx file") from error
