"""A table of vectors that begins with those of a file."""

from pathlib import Path

import numpy as np
import pytest
import torch

import intaglio as ig
from intaglio.errors import InputError

DATA = ig.from_text(["good film", "bad film"] * 2, ["+", "-"] * 2)
VECTORS = ig.WordVectors(["bad", "good", "plot"], np.array([[1.0, 2], [3, 4], [5, 6]]))


@pytest.fixture
def file(tmp_path: Path) -> str:
    VECTORS.save(tmp_path / "words.vec")
    return str(tmp_path / "words.vec")


def test_each_token_begins_with_its_own_vector_and_learns(file: str) -> None:
    model = ig.build(DATA, "lookup", dim=2, vectors=file)
    for row, name in enumerate(DATA.names):
        expected = torch.from_numpy(VECTORS[name]) if name in VECTORS else torch.zeros(2)
        assert torch.equal(model.encoder.table.weight[row].detach(), expected)
    objective = ig.Objective(model, DATA)
    ig.fit(objective, epochs=1)
    assert not torch.equal(objective.params["encoder.table.weight"], model.encoder.table.weight)
    frozen = ig.Objective(ig.build(DATA, "lookup", dim=2, vectors=file, freeze=True), DATA)
    assert frozen.blocks["embedding"] == []


def test_options_of_the_table_are_its_own() -> None:
    table = ig.build(
        DATA, "lookup", dim=2, max_norm=0.5, norm_type=1.0, scale_grad_by_freq=True, sparse=True
    ).encoder.table
    assert (table.max_norm, table.norm_type, table.scale_grad_by_freq, table.sparse) == (0.5, 1.0, True, True)


def test_vectors_that_do_not_fit_are_refused(file: str, tmp_path: Path) -> None:
    with pytest.raises(
        InputError, match=r"vectors of 2 dimensions in .*words\.vec for an embedding of 3; .*; try --dim 2"
    ):
        ig.build(DATA, "lookup", dim=3, vectors=file)
    ig.WordVectors(["x", "y"], np.eye(2)).save(tmp_path / "other.vec")
    with pytest.raises(InputError, match=r"no token of the texts in .*other\.vec"):
        ig.build(DATA, "lookup", dim=2, vectors=str(tmp_path / "other.vec"))
    with pytest.raises(InputError, match="freeze without vectors"):
        ig.build(DATA, "lookup", dim=2, freeze=True)
