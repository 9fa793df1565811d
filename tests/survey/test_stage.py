"""Stages of a refinement: which nodes, and what follows what."""

import numpy as np
import pytest

from intaglio import chebyshev
from intaglio.survey.stage import FINEST, Stage


def values(stage: Stage, function) -> np.ndarray:
    lattice = chebyshev.nodes(FINEST)
    at = [lattice[:: (FINEST - 1) // (count - 1)] for count in stage.counts]
    return function(*np.meshgrid(*at, indexing="ij"))


@pytest.mark.parametrize(
    ("axes", "sizes"), [(1, [5, 9, 17, 33, 65]), (2, [25, 41, 81, 145, 289, 545, 1089]), (3, [125, 189, 729])]
)
def test_stages_nest_and_have_the_stated_sizes(axes: int, sizes: list[int]) -> None:
    stage, seen = Stage((5,) * axes), set()
    for size in sizes:
        assert len(stage.keys) == size
        assert seen <= set(stage.keys)
        seen = set(stage.keys)
        stage = stage.following(values(stage, lambda *mesh: np.exp(sum(mesh))))


def test_only_the_axis_that_carries_the_error_is_refined() -> None:
    stage = Stage((5, 5))
    assert stage.following(values(stage, lambda a, b: np.exp(4 * a) + b)) == Stage((9, 5))
    assert stage.following(values(stage, lambda a, b: np.exp(4 * b) + a)) == Stage((5, 9))
    cube = Stage((5, 5, 5))
    assert cube.following(values(cube, lambda a, b, c: np.exp(2 * a + 2 * c) + b)) == Stage((9, 5, 9), (0, 2))


def test_channels_with_more_dimensions_refine_what_any_of_them_needs() -> None:
    stage = Stage((5, 5))
    both = np.stack([values(stage, lambda a, b: np.exp(a)), values(stage, lambda a, b: np.exp(b))])
    assert stage.following(both) == Stage((9, 9), (0, 1))


def test_failed_nodes_skip_the_paired_stage() -> None:
    stage = Stage((5, 5))
    found = np.where(stage.known, np.inf, 0.0)
    assert stage.following(found) == Stage((9, 9))


def test_the_finest_level_has_no_following_stage() -> None:
    assert Stage((65,)).following(np.arange(65.0)) is None
    assert Stage((65, 5)).following(np.random.default_rng(0).normal(size=(65, 5))) == Stage((65, 9))
