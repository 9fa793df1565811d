"""Tables of an embedding: class means, and the first reduced rows."""

import pandas as pd
import xarray as xr

__all__ = ["tables"]


def tables(embedding: xr.Dataset) -> dict[str, pd.DataFrame]:
    """``first_reduced_rows``, five of them, and of classes ``class_means``, each to be written as CSV."""
    first = pd.DataFrame(embedding["reduced"].to_numpy()[:5], columns=list(embedding["component"].to_numpy()))
    first.insert(0, "example", embedding["example"].to_numpy()[:5])
    found = {"first_reduced_rows": first}
    if "class" in embedding.coords:
        names, vectors = embedding["class"].to_numpy(), embedding["embedding"].to_numpy()
        columns = [f"e{i + 1}" for i in range(vectors.shape[1])]
        means = pd.DataFrame(vectors, columns=columns).groupby(names[embedding["target"].to_numpy()]).mean()
        found["class_means"] = means.reindex(list(names)).rename_axis("class").reset_index()
    return found
