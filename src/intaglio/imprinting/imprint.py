"""The imprint: what each feature, group, class or example does to the surface, at every point of it."""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from jaxtyping import Float

import intaglio.features.interventions
from intaglio import chebyshev
from intaglio.errors import InputError, nearest_first
from intaglio.features.interventions import Intervention, draws
from intaglio.imprinting.intervened import Intervened
from intaglio.imprinting.lattice import evaluated_on
from intaglio.imprinting.moves import Draw
from intaglio.imprinting.places import InEmbedding, InInputs
from intaglio.imprinting.shares import Shares
from intaglio.imprinting.subjects import Subject, chosen, grouped, is_text, leaf_of, named_features
from intaglio.objective import Objective
from intaglio.params import check_like
from intaglio.plane import Plane
from intaglio.progress import progress
from intaglio.randomness import untouched
from intaglio.resolve import resolve
from intaglio.surface import Surface
from intaglio.surveying.evaluator import Evaluator, identity
from intaglio.surveying.ledger import finished_in
from intaglio.surveying.repeatable import check_repeatable

__all__ = ["BY", "imprint"]

BY = ("feature", "group", "dimension", "class", "example")


def imprint(
    objective: Objective,
    plane: Plane | Surface,
    *,
    by: str = "feature",
    intervention: str | Intervention = "permute",
    repeats: int = 5,
    nodes: int = 9,
    resolution: int | None = None,
    features: Sequence[str | int] | int | None = None,
    groups: Mapping[str, Iterable[str | int]] | None = None,
    input: str | int | None = None,
    axis: int | None = None,
    patch: int = 1,
    seed: int = 0,
    ledger: str | Path | None = None,
    resume: bool = False,
) -> Surface:
    """What each feature, group, embedding dimension, class or example does to the loss, at every point of a plane.

    Of a feature j: ΔL_j(α, β) = L(·; X with j intervened on) − L(·; X), with the same draws at every point, so that
    ΔL_j is as smooth as the loss. At (0, 0), permuted, it is permutation importance. Penalties cancel. Where it is
    positive, that point of the surface is low because of the feature; where it is negative, high.

    Of a class or example: its share of the data loss, π_c L_c or ℓ_i/N; shares add up to the loss less its penalties,
    and without class c the loss of the others is (L − π_c L_c)/(1 − π_c).

    Args:
        objective: the function and the data; `objective.over(test)` to ask held-out examples.
        plane: where; or a surface, for its plane and its nodes.
        by: ``"feature"`` (column, with the one-hot columns of a category as one; pixel; token), ``"group"``,
            ``"dimension"`` of the embedding, ``"class"`` or ``"example"``.
        intervention: ``"permute"``, ``"drop"`` (the training mean; of tokens, the unknown one), ``"rescale"``
            or ``"noise"`` of `intaglio.features.interventions`, or a function like them.
        repeats: how often what is random is done, for the standard error.
        nodes: Chebyshev nodes per axis; 5, 9, 17 … nest in a survey's.
        resolution: instead, the uniform grid of so many points per axis.
        features: only these, by name or number; or the first so many, of texts the most frequent tokens.
        groups: for ``by="group"``: name → features, disjoint; by default the data's own.
        input: which of several inputs holds the features, by name or place.
        axis: which axis of the inputs counts the features, for sets and sequences.
        patch: side of the squares of pixels that count as one feature.
        seed: of the draws.
        ledger, resume: as in `ig.survey`: finished points outlive a crash.

    Returns:
        A `Surface` with a dimension named as `by`: ``loss``, the imprint; ``standard_error`` from the repeats (0
        where nothing is random, NaN for one repeat); ``sampling_error``, its standard error from sample to sample,
        repeats included (of permuted values an example counts as itself and as the one whose value another is
        handed); ``repeat_loss`` (…, repeat); ``class_loss`` (…, class), the same of each class's own mean;
        ``base``, the loss as it is; ``penalty``, its penalties; ``interpolation_error`` (without the axes), the most
        that half of the nodes say wrong at the others.

    Raises:
        InputError: an unknown `by`, intervention or feature; groups that overlap; a single example; inputs of which
            no axis is known to count the features; no classes or no embedding where they are asked for.

    Source:
        Breiman, Random Forests, 2001; Fisher, Rudin and Dominici, All Models are Wrong, but Many are Useful, 2019.

    >>> import intaglio as ig
    >>> data = ig.load("iris")
    >>> objective = ig.Objective(ig.build(data, dim=2), data)
    >>> path = ig.fit(objective, epochs=5, lr=0.05, batch_size=16)
    >>> marks = imprint(objective, ig.directions.random(objective), nodes=5)
    >>> marks.at(0, 0)["loss"].sizes
    Frozen({'feature': 4})
    """
    plane, at, kind = _where(plane, nodes, resolution)
    check_like(plane.origin, objective.params, what="the plane's origin tensors")
    try:
        check_repeatable(objective, plane)
        if by in ("class", "example"):
            kept: Shares | Intervened = Shares(objective, by)
        else:
            draw = _draw(objective, intervention, repeats, seed, by)
            place, subjects = _subjects(objective, by, features, groups, input, axis, patch)
            kept = Intervened(objective, subjects, draw, place)
        named = partial(identity, objective, plane, kept.identity)
        bar = progress(f"imprint by {by}", math.prod(len(line) for line in at.values()) * len(objective))
        with finished_in(ledger, named, resume=resume) as book, untouched(), bar as advance:
            evaluate = Evaluator(objective, plane, kept, ledger=book, advance=advance, combine=False)
            found = evaluated_on(evaluate, at, kind)
    finally:
        objective.restore()
    provenance = {**plane.provenance, **objective.provenance, "plane": plane.fingerprint, "imprint": by}
    provenance |= {"data": f"{provenance['data']}, {kept.words}", **kept.settings}
    return Surface(found.rename(subject=by).assign_attrs(provenance), plane)


def _where(
    plane: Plane | Surface, nodes: int, resolution: int | None
) -> tuple[Plane, dict[str, Float[np.ndarray, "count"]], str]:
    """The plane, the coordinates along each axis, and what kind of nodes they are."""
    if isinstance(plane, Surface):
        if plane.plane is None:
            raise InputError("a surface without its plane", expected="one as `ig.survey` returns it, or a plane")
        return plane.plane, {axis: plane.nodes[axis].to_numpy() for axis in plane.axes}, plane.kind
    if resolution is not None:
        if resolution < 2:
            raise InputError(f"resolution={resolution}", expected="at least 2 points per axis", hint="21")
        return plane, {axis: np.linspace(*ends, resolution) for axis, ends in plane.extent.items()}, "uniform"
    if nodes < 2:
        raise InputError(f"nodes={nodes}", expected="at least 2 per axis", hint="9")
    return plane, {axis: chebyshev.nodes(nodes, *ends) for axis, ends in plane.extent.items()}, "chebyshev"


def _draw(objective: Objective, intervention: str | Intervention, repeats: int, seed: int, by: str) -> Draw:
    if by not in BY:
        raise InputError(f"by={by!r}", expected=f"one of {', '.join(nearest_first(by, BY))}")
    if repeats < 1:
        raise InputError(f"repeats={repeats}", expected="at least 1", hint="5")
    if len(objective) < 2:
        raise InputError("an imprint on one example", expected="two or more, to exchange values between")
    made = resolve(intervention, intaglio.features.interventions)
    draw = Draw(made, repeats if draws(made) else 1, seed, tokens=by == "feature" and is_text(objective.described))
    draw.check()
    return draw


def _subjects(
    objective: Objective,
    by: str,
    features: Sequence[str | int] | int | None,
    groups: Mapping[str, Iterable[str | int]] | None,
    input: str | int | None,
    axis: int | None,
    patch: int,
) -> tuple[InInputs | InEmbedding, list[Subject]]:
    """Where the features stand, and which they are."""
    if by == "dimension":
        place = InEmbedding(objective)
        every = [Subject(f"e{i + 1}", (i,)) for i in range(int(np.prod(place.shape)))]
        return place, chosen(every, features)
    leaf = leaf_of(next(iter(objective.source.batches())).inputs, input)
    every = named_features(objective.described, leaf, axis=axis, patch=patch)
    if by == "group":
        return InInputs(objective, input), grouped(groups, objective.described, every)
    return InInputs(objective, input), chosen(every, features)
