"""PCA of a trajectory: orthonormal, and equal to the singular value decomposition."""

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError
from intaglio.params import dot

pytestmark = pytest.mark.usefixtures("own_layers")


@pytest.fixture
def walk(tmp_path: Path) -> ig.Trajectory:
    model, generator = nn.Linear(40, 5).double(), torch.Generator().manual_seed(0)
    recorder = ig.Recorder(model, tmp_path, keep=64)
    for step in range(30):
        recorder.record(loss=1.0, epoch=step)
        with torch.no_grad():
            for p in model.parameters():
                p.add_(torch.randn(p.shape, generator=generator, dtype=p.dtype))
    return recorder.trajectory


def matrix(path: ig.Trajectory) -> np.ndarray:
    return np.array([np.concatenate([path[i][name].numpy().ravel() for name in path.names]) for i in range(len(path))])


def test_directions_are_the_principal_axes(walk: ig.Trajectory) -> None:
    plane = ig.directions.pca(walk)
    a, b = plane.directions.values()
    assert [dot(a, a), dot(b, b), dot(a, b)] == pytest.approx([1, 1, 0], abs=1e-12)
    rows = matrix(walk)
    _, singular, axes = np.linalg.svd(rows - rows.mean(0), full_matrices=False)
    assert plane.provenance["explained_variance"] == pytest.approx((singular**2 / (singular**2).sum())[:2].tolist())
    for direction, axis in zip((a, b), axes, strict=False):
        flat = np.concatenate([direction[name].numpy().ravel() for name in walk.names])
        assert abs(flat @ axis) == pytest.approx(1, abs=1e-10)


def test_the_extent_holds_the_whole_path_and_the_origin_is_its_end(walk: ig.Trajectory) -> None:
    plane = ig.directions.pca(walk)
    projected = walk.project(plane)
    for axis, (low, high) in plane.extent.items():
        assert low < float(projected[axis].min())
        assert float(projected[axis].max()) < high
    assert float(projected["residual"][-1]) == pytest.approx(0, abs=1e-12)


def test_residual_and_coordinates_make_up_the_distance(walk: ig.Trajectory) -> None:
    projected = walk.project(ig.directions.pca(walk))
    rows = matrix(walk)
    distance = ((rows - rows[-1]) ** 2).sum(1)
    again = projected["alpha"] ** 2 + projected["beta"] ** 2 + projected["residual"] ** 2
    np.testing.assert_allclose(again, distance, atol=1e-10)


def test_a_path_too_short_or_still_is_refused(tmp_path: Path) -> None:
    recorder = ig.Recorder(nn.Linear(2, 1), tmp_path)
    recorder.record(loss=1.0, epoch=0)
    with pytest.raises(InputError, match="1 checkpoints; expected at least 3 for 2 directions"):
        ig.directions.pca(recorder.trajectory)
    with pytest.raises(InputError, match="dims=5; expected 1, 2 or 3 directions"):
        ig.directions.pca(recorder.trajectory, dims=5)
    for step in range(1, 4):
        recorder.record(loss=1.0, epoch=step)
    with pytest.raises(InputError, match="a trajectory that does not span the plane"):
        ig.directions.pca(recorder.trajectory)
