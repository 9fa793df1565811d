"""Files of word vectors: word2vec's text and binary, fastText's .vec, GloVe's text without header, safetensors."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

import numpy as np
from jaxtyping import Float32
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file

from intaglio.atomic import replacing
from intaglio.errors import InputError, nearest_first
from intaglio.features.read_table import likely_encodings
from intaglio.shallow.subwords import Ngrams, Subwords

__all__ = ["read_vectors", "write_vectors"]

Rows = Float32[np.ndarray, "n d"]
Found = tuple[list[str], Rows] | tuple[list[str], Rows, Ngrams]

SUFFIXES = {".bin": "binary", ".safetensors": "safetensors", ".glove": "glove"}
FORMS = ("auto", "word2vec", "binary", "glove", "safetensors")
ROWS = 4096  # vectors turned into numbers at once


def read_vectors(path: Path, form: str, limit: int | None, encoding: str) -> Found:
    """Names and vectors of a file; see `WordVectors.load`."""
    if not path.is_file():
        raise InputError(f"no file {path}", expected="a file of word vectors")
    if limit is not None and limit < 1:
        raise InputError(f"limit={limit}", expected="1 or more")
    known = _known(form, path, "text")
    if known == "safetensors":
        return _read_safetensors(path, limit)
    with path.open("rb") as file:
        if known == "binary":
            return _read_binary(path, file, limit, encoding)
        first = file.readline()
        if not first.strip():
            raise InputError(f"{path} begins with an empty line", expected="words and vectors")
        header = _header(first) if known in ("word2vec", "text") else None
        if known == "word2vec" and header is None:
            came = f"{path}, line 1: {_shown(first)}"
            raise InputError(came, expected="how many vectors, and of how many numbers", hint="form='glove'")
        lines = file if header else chain([first], file)
        return _read_text(path, lines, header, limit, encoding)


def write_vectors(
    path: Path, names: Sequence[str], vectors: Float32[np.ndarray, "n d"], form: str, ngrams: Ngrams | None = None
) -> None:
    """See `WordVectors.save`."""
    known = _known(form, path, "word2vec")
    if known != "safetensors":
        odd = next((name for name in names if not name or name.split() != [name]), None)
        if odd is not None:
            raise InputError(f"the name {odd!r}", expected="names without white space", hint="form='safetensors'")
    with replacing(path) as partial:
        if known == "safetensors":
            _write_safetensors(partial, names, vectors, ngrams)
        else:
            _WRITERS[known](partial, names, vectors)


def _known(form: str, path: Path, otherwise: str) -> str:
    if form == "auto":
        return SUFFIXES.get(path.suffix, otherwise)
    if form not in FORMS:
        raise InputError(f"form={form!r}", expected=f"one of {', '.join(nearest_first(form, FORMS))}")
    return form


def _header(line: bytes) -> tuple[int, int] | None:
    """(vectors, dimensions), if the line is of two whole numbers."""
    parts = line.split()
    return (int(parts[0]), int(parts[1])) if len(parts) == 2 and all(part.isdigit() for part in parts) else None


def _read_text(
    path: Path, lines: Iterator[bytes], header: tuple[int, int] | None, limit: int | None, encoding: str
) -> Found:
    """One word a line, then its numbers; what stands before the last d numbers is the word."""
    names: list[str] = []
    parts: list[Float32[np.ndarray, "n d"]] = []
    dim = header[1] if header else None
    numbered = enumerate(islice(lines, limit), start=2 if header else 1)
    while block := list(islice(numbered, ROWS)):
        texts = [(number, _decoded(path, number, line, encoding)) for number, line in block]
        rows = [(number, text.rstrip().split(" ")) for number, text in texts if text.strip()]
        dim = dim if dim is not None else len(rows[0][1]) - 1
        names += [_name(path, number, row, dim) for number, row in rows]
        parts.append(_numbers(path, rows, dim))
    if header and len(names) < min(header[0], limit or header[0]):
        came = f"{path} has {len(names)} vectors, and its first line says {header[0]}"
        raise InputError(came, expected="a whole file", hint="limit= for the vectors that are there")
    if not names:
        raise InputError(f"{path} holds no vectors", expected="a word and its numbers on each line")
    return names, np.concatenate(parts)


def _decoded(path: Path, number: int, line: bytes, encoding: str) -> str:
    try:
        return line.decode(encoding)
    except UnicodeDecodeError as error:
        came = f"{path}, line {number}: bytes that are not {encoding}"
        raise InputError(came, expected="the file's own encoding", hint=f"encoding={likely_encodings(line)}") from error


def _name(path: Path, number: int, row: list[str], dim: int) -> str:
    if len(row) < dim + 1 or dim < 1:
        came = f"{path}, line {number}: {len(row) - 1} numbers after {row[0]!r:.40}"
        raise InputError(came, expected=f"{max(dim, 1)}")
    return " ".join(row[: len(row) - dim])


def _numbers(path: Path, rows: list[tuple[int, list[str]]], dim: int) -> Float32[np.ndarray, "n d"]:
    try:
        return np.array([row[-dim:] for _, row in rows], dtype=np.float32).reshape(-1, dim)
    except ValueError:
        number, row = next((number, row) for number, row in rows if not all(map(_is_number, row[-dim:])))
        came = f"{path}, line {number}: {' '.join(row)!r:.60} has something else than {dim} numbers"
        raise InputError(came, expected="a word and its numbers") from None


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _read_binary(path: Path, file: BinaryIO, limit: int | None, encoding: str) -> Found:
    """A header line; then each word up to a space, and its numbers as little-endian float32."""
    first = file.readline(200)
    header = _header(first)
    if header is None:
        expected = "how many vectors, and of how many numbers"
        raise InputError(f"{path}, line 1: {_shown(first)}", expected=expected, hint="form='word2vec' or 'glove'")
    count, dim = min(header[0], limit or header[0]), header[1]
    names, vectors = [], np.empty((count, dim), dtype=np.float32)
    for row in range(count):
        word = bytearray()
        while (byte := file.read(1)) != b" " and byte:
            word += byte if byte != b"\n" else b""
        numbers = file.read(4 * dim)
        if len(numbers) < 4 * dim:
            raise InputError(f"{path} ends within vector {row + 1}", expected=f"{header[0]}, as its first line says")
        names.append(_decoded(path, row + 2, bytes(word), encoding))
        vectors[row] = np.frombuffer(numbers, dtype="<f4")
    return names, vectors


def _shown(line: bytes) -> str:
    return repr(line[:60].decode("utf-8", "replace"))


def _read_safetensors(path: Path, limit: int | None) -> Found:
    try:
        with safe_open(path, framework="np") as file:
            about = file.metadata()
            names, vectors = json.loads(about["names"]), file.get_slice("vectors")
            found = names[:limit], vectors[: limit or len(names)]
            if "subwords" not in about:
                return found
            subwords = Subwords(**json.loads(about["subwords"]))
            return *found, Ngrams(subwords, file.get_tensor("buckets"), file.get_tensor("ngrams"))
    except (SafetensorError, KeyError, TypeError, ValueError) as error:
        expected = "a tensor 'vectors' and their names, as WordVectors.save writes them"
        raise InputError(f"{path} can't be read: {error}", expected=expected) from error


def _write_safetensors(
    path: Path, names: Sequence[str], vectors: Float32[np.ndarray, "n d"], ngrams: Ngrams | None
) -> None:
    tensors = {"vectors": np.ascontiguousarray(vectors)}
    about = {"names": json.dumps(list(names), ensure_ascii=False)}
    if ngrams is not None:
        tensors |= {"buckets": ngrams.buckets, "ngrams": np.ascontiguousarray(ngrams.vectors)}
        about["subwords"] = json.dumps(asdict(ngrams.subwords))
    save_file(tensors, path, about)


def _write_binary(path: Path, names: Sequence[str], vectors: Float32[np.ndarray, "n d"]) -> None:
    with path.open("wb") as file:
        file.write(f"{vectors.shape[0]} {vectors.shape[1]}\n".encode())
        for name, vector in zip(names, vectors, strict=True):
            file.write(f"{name} ".encode() + vector.astype("<f4").tobytes() + b"\n")


def _write_word2vec(path: Path, names: Sequence[str], vectors: Float32[np.ndarray, "n d"]) -> None:
    _write_lines(path, names, vectors, f"{vectors.shape[0]} {vectors.shape[1]}\n")


def _write_glove(path: Path, names: Sequence[str], vectors: Float32[np.ndarray, "n d"]) -> None:
    _write_lines(path, names, vectors, "")


def _write_lines(path: Path, names: Sequence[str], vectors: Float32[np.ndarray, "n d"], header: str) -> None:
    """Each number in as few digits as give the same float32 again."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(header)
        for name, vector in zip(names, vectors, strict=True):
            file.write(f"{name} {' '.join(map(str, vector))}\n")


_WRITERS: dict[str, Callable[[Path, Sequence[str], Float32[np.ndarray, "n d"]], None]] = {
    "word2vec": _write_word2vec,
    "binary": _write_binary,
    "glove": _write_glove,
}
