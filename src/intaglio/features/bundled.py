"""Real data that comes with the libraries: nothing to download."""

import inspect
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath
from types import MappingProxyType
from typing import Any

import numpy as np
import pandas as pd
import sklearn.datasets
import torch
import xarray as xr

from intaglio.errors import InputError, nearest_first
from intaglio.features.bundled_graphs import graph_atlas, karate, les_miserables
from intaglio.features.docstrings import docstrings
from intaglio.features.features import Features
from intaglio.features.image_reader import ImageReader
from intaglio.features.table import from_table

__all__ = ["BUNDLED", "load"]


def load(name: str, **options: Any) -> Features:
    """Bundled real data by name.

    ============== ===== ======================================================= =========================
    name           kind  examples                                                options
    ============== ===== ======================================================= =========================
    digits         image 1,797 handwritten digits of 8 × 8 pixels, 10 classes
    iris           table 150 flowers, 4 measures, 3 species                      standardize=True
    wine           table 178 wines, 13 measures, 3 cultivars                     standardize=True
    breast_cancer  table 569 biopsies, 30 measures, 2 diagnoses                  standardize=True
    diabetes       table 442 patients, 10 measures, progression (a real target)  standardize=True
    docstrings     text  4,000 to 5,000 docstrings of 5 libraries                those of `docstrings`
    karate         graph 34 members of a club that split in 2
    les_miserables graph 77 characters of a novel, in communities computed here
    graph_atlas    graph 1,252 whole graphs of 1 to 7 nodes, planar or not       target, representation
    ============== ===== ======================================================= =========================

    Args:
        name: one of the names above.
        options: what that data offers, see the table.

    Raises:
        InputError: no such name, or no such option.

    >>> load("digits").inputs.shape
    torch.Size([1797, 1, 8, 8])
    """
    if name not in BUNDLED:
        is_path = PurePath(name).suffix != "" or len(PurePath(name).parts) > 1
        hint = f'ig.from_table({name!r}, target="…") for a file of your own' if is_path else ""
        valid = ", ".join(nearest_first(name, BUNDLED))
        raise InputError(f"no bundled data named {name!r}", expected=f"one of {valid}", hint=hint)
    loader = BUNDLED[name]
    valid_options = list(inspect.signature(loader).parameters)
    for option in options:
        if option not in valid_options:
            expected = f"one of {', '.join(nearest_first(option, valid_options))}" if valid_options else "no option"
            raise InputError(f"option {option!r} for {name!r}", expected=expected)
    data = loader(**options)
    return replace(data, source={**data.source, "loader": "load", "name": name})


def digits() -> Features:
    """Handwritten digits, 8 × 8 pixels from 0 to 1 (n, 1, 8, 8)."""
    raw = sklearn.datasets.load_digits()
    images = raw.images / 16  # sixteen black pixels of the scan in each of the 8 × 8 cells
    thumbnails = np.rint(images * 255).astype(np.uint8)
    return Features(
        kind="image",
        inputs=torch.tensor(images, dtype=torch.float32).unsqueeze(1),
        targets=torch.tensor(raw.target, dtype=torch.int64),
        names=tuple(f"pixel {row},{column}" for row in range(8) for column in range(8)),
        classes=tuple(str(name) for name in raw.target_names),
        shown=xr.Dataset({"thumbnail": (("example", "row", "column"), thumbnails)}),
        source={"library": "scikit-learn", "scaled": "counts of 0 to 16 divided by 16"},
        reader=ImageReader((1, 8, 8)),
    )


def iris(*, standardize: bool = True) -> Features:
    """Iris flowers: four measures in centimetres, three species."""
    return _measured(sklearn.datasets.load_iris(), "species", standardize)


def wine(*, standardize: bool = True) -> Features:
    """Wines: thirteen chemical measures, three cultivars."""
    return _measured(sklearn.datasets.load_wine(), "cultivar", standardize)


def breast_cancer(*, standardize: bool = True) -> Features:
    """Biopsies: thirty measures of cell nuclei, malignant or benign."""
    return _measured(sklearn.datasets.load_breast_cancer(), "diagnosis", standardize)


def diabetes(*, standardize: bool = True) -> Features:
    """Patients: ten measures, and how far the disease was a year later."""
    return _measured(sklearn.datasets.load_diabetes(scaled=False), "progression", standardize)


def _measured(raw: Any, target: str, standardize: bool) -> Features:
    frame = pd.DataFrame(raw.data, columns=list(raw.feature_names))
    names = getattr(raw, "target_names", None)
    frame[target] = raw.target if names is None else pd.Categorical.from_codes(raw.target, pd.Index(list(names)))
    data = from_table(frame, target=target, standardize=standardize)
    return replace(data, source={"library": "scikit-learn", "target": target, "standardize": standardize})


BUNDLED: MappingProxyType[str, Callable[..., Features]] = MappingProxyType(
    {
        loader.__name__: loader
        for loader in (digits, iris, wine, breast_cancer, diabetes, docstrings, karate, les_miserables, graph_atlas)
    }
)
