"""Model and build."""

import pytest
import torch

import intaglio as ig
from intaglio.errors import InputError


def test_build_is_repeatable_and_its_head_answers_every_class() -> None:
    data = ig.load("iris")
    first, second, other = (ig.build(data, dim=4, seed=seed) for seed in (0, 0, 1))
    assert torch.equal(first.head.weight, second.head.weight)
    assert not torch.equal(first.head.weight, other.head.weight)
    assert first(data.inputs).shape == (150, 3)


def test_a_head_has_as_many_outputs_as_asked_or_is_none() -> None:
    data = ig.load("iris")
    assert ig.build(data, dim=4, outputs=7)(data.inputs).shape == (150, 7)
    none = ig.build(data, dim=4, outputs=0)
    assert torch.equal(none(data.inputs), none.embed(data.inputs))
    with pytest.raises(InputError, match="outputs=-1; expected at least 0"):
        ig.build(data, outputs=-1)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"hidden": "abc"}, r"MLP.from_features with dim=4 and {'hidden': 'abc'}: .*; expected values that it can be"),
        ({"hidden": (-3,)}, "negative dimension"),
        ({"dropout": 2.0}, "dropout probability has to be between 0 and 1"),
    ],
)
def test_options_of_no_meaning_are_one_line(options: dict[str, object], said: str) -> None:
    with pytest.raises(InputError, match=said) as found:
        ig.build(ig.load("iris"), "mlp", dim=4, **options)
    assert "\n" not in str(found.value)
