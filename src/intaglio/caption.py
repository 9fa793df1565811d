"""Captions: one line under a picture that says what it depends on (no torch)."""

from collections.abc import Mapping, Sequence
from math import prod
from typing import Any

from intaglio.stated import LOG, read

__all__ = ["caption"]


def caption(attrs: Mapping[str, Any], sizes: Sequence[int], extent: Sequence[tuple[float, float]], status: str) -> str:
    """The provenance of a surface in a line.

    Args:
        attrs: of its nodes; what is not among them is left out.
        sizes: nodes along each axis.
        extent: lowest and highest coordinate of each axis.
        status: how far the picture can be trusted.

    >>> caption({"nodes": "uniform", "evaluations": 9, "data": "iris (150 examples)"}, [3, 3], [(-1, 1)] * 2, "exact")
    '[-1, 1] × [-1, 1]; 3 × 3 uniform nodes; 9 evaluations; iris (150 examples); exact'
    """
    some = f"{attrs['evaluated_nodes']} of " if attrs.get("evaluated_nodes", prod(sizes)) != prod(sizes) else ""
    kind = "Chebyshev" if attrs["nodes"] == "chebyshev" else attrs["nodes"]
    parts = [
        "difference of two surfaces" if attrs.get("difference") else "",
        _directions(attrs),
        " × ".join(f"[{low:.3g}, {high:.3g}]" for low, high in extent),
        f"cut at {attrs['cut']}" if attrs.get("cut") else "",
        f"{some}{' × '.join(map(str, sizes))} {kind} nodes",
        f"{attrs['evaluations']} evaluations",
        f"{attrs['failed_nodes']} failed" if attrs.get("failed_nodes") else "",
        f"too rough to interpolate ({attrs['rough']})" if attrs.get("rough") else "",
        str(attrs.get("data", "")),
        f"drawn: {attrs['drawn']}" if attrs.get("drawn") else "",
        _sample(attrs),
        status,
        _logarithm(attrs),
        _loss(attrs),
        f"BatchNorm {attrs['batchnorm']}" if attrs.get("batchnorm") else "",
        f"dropout {attrs['randomness']}" if attrs.get("randomness") else "",
    ]
    return "; ".join(part for part in parts if part)


def _logarithm(attrs: Mapping[str, Any]) -> str:
    """What is known of the error of the loss's logarithm, of a survey that asked for it."""
    error, sampling = (read(attrs, name).get(LOG, 0.0) for name in ("errors", "sampling_errors"))
    sampled = f", sampled ± {100 * sampling:.2g} %" if sampling else ""
    return f"its logarithm interpolated within {100 * error:.2g} %{sampled}" if error > 0 else ""


def _directions(attrs: Mapping[str, Any]) -> str:
    normalize, within = attrs.get("normalize"), attrs.get("within")
    details = [f"{normalize}-normalised"] if normalize not in (None, "", "none") else []
    details += [f"within {within}"] if within not in (None, "", "all") else []
    details += ["biases moved"] if attrs.get("biases") == "scale" else []
    details += ["orthogonal"] if attrs.get("orthogonal") else []
    details += [f"seed {attrs['seed']}"] if attrs.get("seed") is not None else []
    name = f"directions: {attrs['direction']}" if attrs.get("direction") else ""
    return f"{name} ({', '.join(details)})".strip() if details else name


def _sample(attrs: Mapping[str, Any]) -> str:
    """How many examples were evaluated: ``2500 examples, all at 9 anchors, 15.2 passes``."""
    if "sampled_examples" not in attrs:
        return str(attrs.get("sampling", ""))
    anchors = f", all at {attrs['anchors']} anchors" if attrs.get("anchors") else ""
    return f"{attrs['sampled_examples']} examples{anchors}, {attrs['passes']:.3g} passes over the data"


def _loss(attrs: Mapping[str, Any]) -> str:
    """The loss with its penalties: ``loss cross_entropy + 0.0001 l2``."""
    penalties = {str(name): value for name, value in attrs.items() if str(name).startswith("penalty_")}
    terms = [f"{value:g} {name.removeprefix('penalty_')}" for name, value in penalties.items()]
    return "loss " + " + ".join([str(attrs["loss"]), *terms]) if attrs.get("loss") else ""
