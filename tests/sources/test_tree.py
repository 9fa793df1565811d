"""Trees: every container keeps its kind, every leaf its place."""

from collections import OrderedDict, UserDict, namedtuple
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from intaglio.errors import InputError
from intaglio.sources import tree

Pair = namedtuple("Pair", ["first", "second"])


@dataclass(frozen=True)
class Record:
    value: Tensor
    name: str


def every_kind() -> dict[str, Any]:
    x = torch.arange(4.0)
    return {
        "tuple": (x, [x + 1, "text"]),
        "named": Pair(x, None),
        "data class": Record(x, "a"),
        "mapping": UserDict({"x": x}),
        "ordered": OrderedDict(a=x),
        "array": np.arange(4.0),
    }


def test_a_change_reaches_all_tensors_and_leaves_the_rest() -> None:
    before = every_kind()
    after = tree.mapped(before, lambda x: x * 2)
    assert [type(each) for each in after.values()] == [type(each) for each in before.values()]
    assert after["tuple"][1][0].tolist() == [2.0, 4.0, 6.0, 8.0]
    assert after["tuple"][1][1] == "text"
    assert after["named"].first.tolist() == after["data class"].value.tolist() == after["mapping"]["x"].tolist()
    assert before["mapping"]["x"].tolist() == before["data class"].value.tolist() == [0.0, 1.0, 2.0, 3.0]


def test_pieces_join_to_the_whole() -> None:
    whole = (torch.arange(10), {"x": torch.randn(10, 2, generator=torch.Generator().manual_seed(0))})
    pieces = [tree.mapped(whole, lambda x, at=at: x[at : at + 4]) for at in (0, 4, 8)]
    torch.testing.assert_close(tree.joined(pieces), whole)
    assert tree.joined([torch.tensor(1.0), torch.tensor(2.0)]).tolist() == [1.0, 2.0]
    assert tree.joined([None, None]) is None


def test_pieces_of_other_shapes_are_refused() -> None:
    with pytest.raises(InputError, match=r"shapes \(2, 3\), \(2, 4\); expected the same but for the first axis"):
        tree.joined([torch.zeros(2, 3), torch.zeros(2, 4)])


def test_arrays_of_numbers_become_tensors_that_share_their_memory() -> None:
    numbers, fixed, words = np.arange(3.0), np.arange(3), np.array(["a"])
    fixed.flags.writeable = False
    found = tree.as_tensors((numbers, fixed, words))
    numbers[0] = 7
    assert found[0].tolist() == [7.0, 1.0, 2.0]
    assert found[1].tolist() == [0, 1, 2]
    assert found[2] is words


def test_size_counts_tensors_and_arrays() -> None:
    assert tree.size((torch.zeros(3), {"a": np.zeros(2)}, "text")) == 12 + 16


def test_only_real_numbers_are_cast() -> None:
    x, i = tree.placed(
        (torch.zeros(2), torch.zeros(2, dtype=torch.int32)), torch.zeros(1, dtype=torch.float64), cast=True
    )
    assert (x.dtype, i.dtype) == (torch.float64, torch.int32)
    assert tree.placed(torch.zeros(2), torch.zeros(1, dtype=torch.float64), cast=False).dtype == torch.float32


class Opaque:
    """A batch of another library, which moves itself."""

    def __init__(self, x: Tensor) -> None:
        self.x, self.me, self.device = x, self, "cpu"

    def to(self, device: torch.device) -> "Opaque":
        moved = Opaque(self.x)
        moved.device = str(device)
        return moved


def test_objects_of_other_libraries_move_themselves() -> None:
    assert tree.placed(Opaque(torch.zeros(1)), torch.zeros(1, device="meta"), cast=True).device == "meta"


@pytest.mark.parametrize("change", [(0, 1.0), (1, "b")])
def test_a_digest_changes_with_any_value(change: tuple[int, Any]) -> None:
    value = [torch.zeros(2), "a", np.zeros(2), 1.5, Opaque(torch.ones(2))]
    before = tree.digest(value)
    assert tree.digest([torch.zeros(2), "a", np.zeros(2), 1.5, Opaque(torch.ones(2))]) == before
    place, new = change
    other = [torch.tensor([0.0, new]) if place == 0 else each for each in value]
    other[1] = new if place == 1 else other[1]
    assert tree.digest(other) != before
    assert tree.digest([*value[:4], Opaque(torch.zeros(2))]) != before
    assert tree.digest([*value[:2], np.ones(2), *value[3:]]) != before


def test_a_structure_is_described_in_a_line() -> None:
    given = {"x": torch.zeros(4, 3), "more": (np.zeros(2), ["a"] * 9)}
    said = "{x: Tensor (4, 3), more: (ndarray (2,), (str, str, str, str, str, str, …))}"
    assert tree.described(given) == said
