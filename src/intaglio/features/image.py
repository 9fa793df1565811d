"""Images: a folder a class, arrays, or the files of MNIST become Features."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pandas as pd
import torch
import xarray as xr
from jaxtyping import Shaped, UInt8
from torch import Tensor

from intaglio.errors import InputError
from intaglio.features.features import Features
from intaglio.features.image_reader import ImageReader
from intaglio.features.pixels import CHANNELS, Pixels, channels_first, zero_to_one
from intaglio.features.read_idx import is_idx, labels_beside, read_idx
from intaglio.features.read_images import labelled_by_folder, read_images
from intaglio.features.scaling import Scaling
from intaglio.features.targets import Targets, Task, to_targets

__all__ = ["from_images"]

THUMBNAIL = 32  # pixels each way at the most; larger images are shown smaller
LUMINANCE = (0.299, 0.587, 0.114)  # ITU-R BT.601


def from_images(
    source: str | os.PathLike[str] | Sequence[str | os.PathLike[str]] | np.ndarray | Tensor,
    labels: Literal["folder", "idx", "self"]
    | str
    | os.PathLike[str]
    | Sequence[Any]
    | np.ndarray
    | Tensor
    | None = None,
    *,
    size: tuple[int, int] | None = None,
    classes: Sequence[str] | None = None,
    task: Task = "auto",
) -> Features:
    """Features out of n images and their labels.

    Args:
        source: a folder with one folder of images a class; an idx file of MNIST or Fashion-MNIST, also gzipped; a
            list of image files; or an array (n, rows, columns), with channels (1 or 3) as second or last axis.
        labels: "folder", the default for a folder; for an idx file "idx", the default: the file that stands beside
            it under MNIST's name; the path of another idx file; "self", where each image is its own answer, for an
            autoencoder; or n labels (`task` as in `from_table`).
        size: (rows, columns) to which image files are resized.
        classes: names for whole-numbered labels, in their order, e.g. Fashion-MNIST's.

    Returns:
        Features of kind "image": inputs (n, channels, rows, columns) float32, whole numbers of 0 to 255 divided by
        255, real numbers as they are; `shown` keeps a grey thumbnail of at most 32 × 32 bytes, and the file's name.
        Real targets are standardised.

    Raises:
        InputError: images that cannot be read, by name; of several sizes; arrays of another shape or range; labels
            that do not match.

    >>> data = from_images(np.arange(32, dtype=np.uint8).reshape(2, 4, 4), labels=["a", "b"])
    >>> data, data.names[:2]
    (Features(image: 2 examples, 16 features, 2 classes), ('pixel 0,0', 'pixel 0,1'))
    """
    pixels, found, files, about = _read(source, labels, size)
    images = zero_to_one(pixels)
    answers = _answers(found, images, task)
    scaling = None if answers.classes or _is(found, "self") else Scaling.of(answers.values)
    shown: dict[str, Any] = {"thumbnail": (("example", "row", "column"), _thumbnails(images))}
    if files is not None:
        shown["file"] = ("example", np.array([Path(file).name for file in files], dtype=object))
    depth, rows, columns = images.shape[1:]
    return Features(
        kind="image",
        inputs=torch.from_numpy(images),
        targets=answers.values if scaling is None else scaling.apply(answers.values).float(),
        names=tuple(f"pixel {r},{c}{tint}" for tint in CHANNELS[depth] for r in range(rows) for c in range(columns)),
        classes=_named(answers.classes, classes),
        shown=xr.Dataset(shown),
        target_scaling=scaling,
        source={"loader": "from_images", **about},
        reader=ImageReader((depth, rows, columns)),
    )


def _read(source: Any, labels: Any, size: tuple[int, int] | None) -> tuple[np.ndarray, Any, Any, dict[str, str]]:
    """Pixels, labels, files and provenance of any source."""
    if isinstance(source, np.ndarray | Tensor):
        array = source.detach().cpu().numpy() if isinstance(source, Tensor) else source
        return channels_first(array), labels, None, {"images": "an array"}
    if isinstance(source, str | os.PathLike) and (is_idx(source) or Path(source).is_file()):
        return _from_idx(Path(source), labels)
    if isinstance(source, str | os.PathLike):
        files, by_folder = labelled_by_folder(source)
        whose = by_folder if labels is None or _is(labels, "folder") else labels
        return read_images(files, size=size), whose, files, {"images": str(source)}
    files = [Path(file) for file in source]
    whose = [file.parent.name for file in files] if _is(labels, "folder") else labels
    if not files:
        raise InputError("no images", expected="at least one")
    return read_images(files, size=size), whose, files, {"images": f"{len(files)} files"}


def _from_idx(file: Path, labels: Any) -> tuple[np.ndarray, Any, None, dict[str, str]]:
    if labels is None or _is(labels, "idx"):
        labels = labels_beside(file)
    if isinstance(labels, str | os.PathLike):
        if not Path(labels).is_file():
            raise InputError(f"no labels {labels} for {file.name}", expected="an idx file", hint="labels=PATH")
        labels = read_idx(labels)
    images = read_idx(file)
    if images.ndim != 3:
        came = f"{file} holds an array of shape {images.shape}"
        raise InputError(came, expected="images (n, rows, columns)", hint="the file whose name has images-idx3")
    return images[:, None], labels, None, {"images": str(file)}


def _is(labels: Any, word: str) -> bool:
    return isinstance(labels, str) and labels == word


def _answers(labels: Any, images: Pixels, task: Task) -> Targets:
    if _is(labels, "self"):
        return Targets(torch.from_numpy(images).flatten(1), ())
    return to_targets(pd.Series(_labels(labels, images), name="labels"), task=task)


def _labels(labels: Any, pixels: Pixels) -> Any:
    labels = labels.detach().cpu().numpy() if isinstance(labels, Tensor) else labels
    if labels is None or isinstance(labels, str):
        came = "images without labels" if labels is None else f"labels={labels!r} for these images"
        raise InputError(
            came, expected="one label an image", hint="labels=[…], or labels='folder' for a folder a class"
        )
    if len(labels) != len(pixels):
        raise InputError(f"{len(pixels)} images and {len(labels)} labels", expected="one label an image")
    return labels


def _named(found: tuple[str, ...], names: Sequence[str] | None) -> tuple[str, ...]:
    """The classes under the caller's names, which are in the order of the numbers."""
    if names is None:
        return found
    numbers = [int(each) if each.isdigit() else -1 for each in found]
    if not found or min(numbers) < 0 or max(numbers) >= len(names):
        came = f"{len(names)} names for the classes {', '.join(found) or '(none)'}"
        raise InputError(came, expected="a name for each whole-numbered label from 0")
    return tuple(names[number] for number in numbers)


def _thumbnails(images: Shaped[np.ndarray, "n c h w"]) -> UInt8[np.ndarray, "n rows columns"]:
    """Grey, at most 32 pixels each way, each the mean of the pixels that it stands for."""
    grey = images[:, 0] if images.shape[1] == 1 else np.tensordot(images, np.array(LUMINANCE, np.float32), axes=(1, 0))
    low, high = float(grey.min()), float(grey.max())
    if low < 0 or high > 1:
        grey = (grey - low) / (high - low)
    for axis in (1, 2):
        step = -(-grey.shape[axis] // THUMBNAIL)
        starts = np.arange(0, grey.shape[axis], step)
        counts = np.diff(np.append(starts, grey.shape[axis]))
        shape = [1, 1, 1]
        shape[axis] = len(starts)
        grey = np.add.reduceat(grey, starts, axis=axis) / counts.reshape(shape)
    return np.asarray(np.rint(grey * 255), np.uint8)
