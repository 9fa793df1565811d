"""Image files become one array of pixels, or one line that names those that cannot be read."""

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from jaxtyping import UInt8
from PIL import Image, UnidentifiedImageError

from intaglio.errors import InputError
from intaglio.progress import progress

__all__ = ["labelled_by_folder", "read_images"]

NAMED = 3  # unreadable files that a message names
PLAIN = {"1", "L", "LA", "I", "I;16", "F"}  # modes without colour


def labelled_by_folder(folder: str | os.PathLike[str]) -> tuple[list[Path], list[str]]:
    """The image files one folder down, in order of their names, and the folder that each stands in.

    Raises:
        InputError: no such folder, or no images in folders inside it.
    """
    root = Path(folder)
    if not root.is_dir():
        raise InputError(f"no folder {root}", expected="a folder with one folder of images a class")
    known = Image.registered_extensions()
    files = [file for file in sorted(root.glob("*/*")) if file.suffix.lower() in known and file.name[0] != "."]
    if not files:
        flat = sum(file.suffix.lower() in known for file in root.glob("*"))
        came = f"no images in the folders inside {root}" + (f", and {flat} in itself" if flat else "")
        hint = "ig.from_images(files, labels=[…])" if flat else "another folder"
        raise InputError(came, expected="one folder of images a class, named as the class", hint=hint)
    return files, [file.parent.name for file in files]


def read_images(
    files: Sequence[str | os.PathLike[str]], *, size: tuple[int, int] | None = None, grey: bool | None = None
) -> UInt8[np.ndarray, "n channels rows columns"]:
    """The pixels (0 to 255) of image files: one channel where all are grey, else red, green and blue.

    Transparent pixels are white. Photographs stand as their EXIF orientation says.

    Args:
        files: n paths in any format that Pillow reads.
        size: (rows, columns) to which each is resized; by default all must be alike.
        grey: one channel, or not, whatever they are.

    Raises:
        InputError: files that cannot be read, by name, or images of several sizes.
    """
    pictures: list[Image.Image] = []
    unreadable: dict[str, str] = {}
    with progress("images", len(files)) as advance:
        for file in files:
            try:
                pictures.append(_opened(Path(file), size))
            except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
                unreadable[str(file)] = _reason(error)
            advance(1)
    _check_readable(unreadable, len(files))
    _check_sizes(pictures, files)
    plain = all(picture.mode == "L" for picture in pictures) if grey is None else grey
    mode = "L" if plain else "RGB"
    arrays = [np.asarray(picture.convert(mode)) for picture in pictures]
    return np.stack([array[None] if mode == "L" else array.transpose(2, 0, 1) for array in arrays])


def _opened(file: Path, size: tuple[int, int] | None) -> Image.Image:
    """One image in grey (L) or colour (RGB), upright, resized."""
    from PIL.ImageOps import exif_transpose

    with Image.open(file) as raw:
        picture = exif_transpose(raw)
        picture.load()
    if picture.mode.startswith("I") or picture.mode == "F":
        raise ValueError(f"pixels of mode {picture.mode}, not of 8 bits")
    grey = picture.mode in PLAIN
    if picture.mode in {"LA", "PA", "RGBA"} or "transparency" in picture.info:
        clear = picture.convert("RGBA")
        ground = Image.new("RGBA", clear.size, "white")
        picture = Image.alpha_composite(ground, clear)
    picture = picture.convert("L" if grey else "RGB")
    return picture if size is None else picture.resize((size[1], size[0]), Image.Resampling.BILINEAR, reducing_gap=3)


def _reason(error: Exception) -> str:
    if isinstance(error, UnidentifiedImageError):
        return "no image that is known"
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def _check_readable(unreadable: dict[str, str], count: int) -> None:
    if not unreadable:
        return
    named = ", ".join(f"{file} ({reason})" for file, reason in list(unreadable.items())[:NAMED])
    more = f" and {len(unreadable) - NAMED} more" if len(unreadable) > NAMED else ""
    raise InputError(
        f"{len(unreadable)} of {count} images cannot be read: {named}{more}",
        expected="images of 8 bits a channel",
        hint="leaving them out, or saving them again as PNG",
    )


def _check_sizes(pictures: Sequence[Image.Image], files: Sequence[str | os.PathLike[str]]) -> None:
    sizes = [picture.size for picture in pictures]
    other = next((i for i, size in enumerate(sizes) if size != sizes[0]), None)
    if other is None:
        return
    first, second = (f"{rows} × {columns}" for columns, rows in (sizes[0], sizes[other]))
    rows, columns = (int(np.median([size[axis] for size in sizes])) for axis in (1, 0))
    came = f"{files[0]} has {first} pixels and {files[other]} {second}"
    raise InputError(came, expected="images of one size", hint=f"size=({rows}, {columns}) (--size {rows}x{columns})")
