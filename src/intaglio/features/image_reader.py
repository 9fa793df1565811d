"""New images become inputs as the first ones did."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from jaxtyping import Float
from PIL import Image
from torch import Tensor

from intaglio.errors import InputError
from intaglio.features.pixels import channels_first, zero_to_one
from intaglio.features.read_idx import is_idx, read_idx
from intaglio.features.read_images import read_images

__all__ = ["ImageReader", "files_of"]


@dataclass(frozen=True)
class ImageReader:
    """An array, image files, a folder of them, or an idx file → pixels (n, channels, rows, columns) of one shape.

    Files are resized; arrays must have the shape.

    Raises:
        InputError: no images, files that cannot be read, or another shape.

    >>> ImageReader((1, 4, 4))(np.zeros((2, 4, 4))).shape
    torch.Size([2, 1, 4, 4])
    """

    shape: tuple[int, int, int]

    def __call__(self, source: Any) -> Float[Tensor, "n c h w"]:
        pixels = self._pixels(source)
        if pixels.shape[1] == 1 and self.shape[0] == 3:
            pixels = np.repeat(pixels, 3, axis=1)
        if pixels.shape[1:] != self.shape:
            raise InputError(f"images of shape {pixels.shape[1:]}", expected=f"{self.shape}, as those that were learnt")
        return torch.from_numpy(zero_to_one(pixels))

    def _pixels(self, source: Any) -> np.ndarray:
        if isinstance(source, np.ndarray | Tensor):
            return channels_first(source.detach().cpu().numpy() if isinstance(source, Tensor) else source)
        if isinstance(source, str | os.PathLike) and is_idx(source):
            return channels_first(read_idx(source))
        return read_images(files_of(source), size=(self.shape[1], self.shape[2]), grey=self.shape[0] == 1)


def files_of(source: Any) -> list[Path]:
    """A list of files as it is, one file, or those of a folder and the folders in it, in the order of their names."""
    if isinstance(source, Sequence) and not isinstance(source, str):
        return [Path(file) for file in source]
    if not isinstance(source, str | os.PathLike):
        raise InputError(f"images of type {type(source).__name__}", expected="an array, files, or a folder")
    folder, known = Path(source), Image.registered_extensions()
    files = (
        [folder] if folder.is_file() else [each for each in sorted(folder.rglob("*")) if each.suffix.lower() in known]
    )
    if not files:
        raise InputError(f"no images in {folder}", expected="a folder of images, or one image")
    return files
