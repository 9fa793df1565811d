"""The plane that several trainings share holds their ends as well as any plane can."""

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from intaglio.comparing.shared_plane import shared_plane
from intaglio.errors import InputError
from intaglio.trajectory import Recorder, Trajectory


def path(folder: Path, end: list[float]) -> Trajectory:
    model = nn.Linear(4, 1, bias=False, dtype=torch.float64)
    recorder = Recorder(model, folder)
    for where in ([0.0] * 4, end):
        with torch.no_grad():
            model.weight.copy_(torch.tensor([where], dtype=torch.float64))
        recorder.record(loss=1.0, epoch=0.0)
    return recorder.trajectory


def test_two_ends_and_the_start_lie_in_it_exactly(tmp_path: Path) -> None:
    paths = [path(tmp_path / "a", [1.0, 0, 0, 2]), path(tmp_path / "b", [0, 3.0, 1, 0])]
    plane = shared_plane(paths)
    for point in (paths[0][0], paths[0].final, paths[1].final):
        assert plane.project(point).residual == pytest.approx(0, abs=1e-12)
    assert sum(plane.provenance["explained_variance"]) == pytest.approx(1.0)


def test_it_is_the_plane_of_principal_components(tmp_path: Path) -> None:
    ends = np.random.default_rng(0).normal(size=(5, 4))
    paths = [path(tmp_path / str(at), end.tolist()) for at, end in enumerate(ends)]
    plane = shared_plane(paths)
    points = np.vstack([np.zeros(4), ends])
    _, values, _ = np.linalg.svd(points - points.mean(0))
    off = [plane.project(p).residual ** 2 for p in (paths[0][0], *(each.final for each in paths))]
    assert sum(off) == pytest.approx((values[2:] ** 2).sum())
    places = np.array(
        [plane.project(each.final).coordinates for each in paths] + [plane.project(paths[0][0]).coordinates]
    )
    np.testing.assert_allclose(np.abs(places).max(0), 0.7)


def test_one_path_shares_nothing(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="one path; expected two or more that share a plane"):
        shared_plane([path(tmp_path / "a", [1.0, 0, 0, 0])])
