"""A run's examples as they are embedded: vectors, their reduction, answers, and how a person sees each."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr

from intaglio.features import Features
from intaglio.objective import Objective
from intaglio.plots.embedding import principal_components

__all__ = ["embedded_examples"]

_ALONG_EXAMPLES: Any = {"data_vars": "minimal", "coords": "minimal", "compat": "override"}


def embedded_examples(parts: Mapping[str, Features], objectives: Mapping[str, Objective]) -> xr.Dataset:
    """Every example's embedding, one part after the other.

    Args:
        parts: name → data, such as train and test.
        objectives: name → the trained objective over it.
    """
    vectors = np.concatenate([each.embeddings().cpu().numpy() for each in objectives.values()])
    reduced, shares = principal_components(vectors)
    shown = xr.concat([part.shown for part in parts.values()], "example", **_ALONG_EXAMPLES)
    own = xr.Dataset(
        {
            "embedding": (("example", "dimension"), vectors),
            "reduced": (("example", "component"), reduced),
            "explained_variance": ("component", shares),
            "target": ("example", np.concatenate([part.targets.numpy() for part in parts.values()])),
            "split": ("example", np.repeat(list(parts), [len(part) for part in parts.values()])),
        },
        {"component": [f"PC{i + 1}" for i in range(len(shares))]},
    )
    if classes := next(iter(parts.values())).classes:
        own = own.assign_coords({"class": list(classes)})
    if all(each.classifies for each in objectives.values()):
        scores = [each.outputs() for each in objectives.values()]
        own["prediction"] = "example", np.concatenate([each.argmax(1).cpu().numpy() for each in scores])
    return xr.merge([own, shown])
