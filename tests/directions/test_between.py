"""The line through two models and the plane through three."""

import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.errors import InputError


def models() -> list[nn.Linear]:
    return [nn.Linear(2, 3).double() for _ in range(3)]


def test_the_models_lie_where_they_should():
    a, b, c = models()
    plane = ig.directions.between(a, b, c)
    for model, place in ((a, (0, 0)), (b, (1, 0)), (c, (0, 1))):
        torch.testing.assert_close(plane.at(*place), dict(model.named_parameters()))
    assert plane.extent == {"alpha": (-0.5, 1.5), "beta": (-0.5, 1.5)}
    assert len(plane.provenance["distances"]) == 2


def test_objectives_modules_and_tensors_can_be_mixed():
    a, b, _ = models()
    data = (torch.zeros(4, 2), torch.arange(4) % 3)
    line = ig.directions.between(ig.Objective(a, data), {n: p.detach() for n, p in b.named_parameters()}, margin=0)
    assert line.axes == ("alpha",)
    surface = ig.survey(ig.Objective(b, data), line, resolution=3)
    assert float(surface.at(1.0)["loss"]) == pytest.approx(ig.Objective(b, data)(), abs=1e-12)


def test_points_that_give_no_plane_are_refused():
    a, b, _ = models()
    with pytest.raises(InputError, match="a and b are the same point; expected different parameters"):
        ig.directions.between(a, a)
    with pytest.raises(InputError, match="directions that depend on each other"):
        ig.directions.between(a, b, b)
    with pytest.raises(InputError, match="parameters of b: 'weight' has shape"):
        ig.directions.between(a, nn.Linear(4, 3))
    with pytest.raises(InputError, match="margin=-1; expected a share of at least 0"):
        ig.directions.between(a, b, margin=-1)
