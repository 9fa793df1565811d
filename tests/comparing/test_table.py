"""A table of runs: what it expands to, and a line for whatever is wrong with it."""

from pathlib import Path

import pytest

from intaglio.comparing.table import as_table, parse_regularizer
from intaglio.errors import InputError

GOOD = {"data": "iris", "losses": ["cross_entropy", "mse"], "regularizers": ["none", {"l2": "1e-3"}], "seeds": 2}


def test_yaml_and_mapping_are_one_table(tmp_path: Path) -> None:
    file = tmp_path / "table.yaml"
    file.write_text(
        "data: iris\nlosses: [cross_entropy, mse]\nregularizers: [none, l2: 1e-3]\nseeds: 2\nlr: 1e-2\nepochs: 3\n"
    )
    assert as_table(file) == as_table({**GOOD, "lr": 0.01, "epochs": 3})


def test_runs_are_the_product_of_all_lists_with_equal_settings() -> None:
    runs = list(as_table({**GOOD, "encoders": ["linear", "mlp"], "epochs": 7}).runs)
    assert len(runs) == 2 * 2 * 2 * 2
    assert len({(each.loss, each.encoder, each.seed, *each.penalties) for each in runs}) == 16
    assert {(each.epochs, each.lr, each.batch_size) for each in runs} == {(7, 2e-3, 64)}
    assert [each.seed for each in runs] == [0] * 8 + [1] * 8


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("none", {}),
        (None, {}),
        ("l1=1e-5 + l2=2", {"l1": 1e-5, "l2": 2.0}),
        ("l2=1e-4+dropout=0.3", {"l2": 1e-4, "dropout": 0.3}),
        ({"density": "2e-1"}, {"density": 0.2}),
        ("subspace=20 + tie", {"subspace": 20, "tie": True}),
        ({"tie": False, "stochastic_depth": 0.1}, {"stochastic_depth": 0.1}),
    ],
)
def test_regularisers_are_words_or_mappings(given: object, found: dict[str, object]) -> None:
    assert parse_regularizer(given) == found


def test_structures_become_settings_and_penalties_stay_penalties() -> None:
    levels = ["none", "l2=1e-3 + dropout=0.3", {"density": 0.2}, {"subspace": 5}, "tie", {"stochastic_depth": 0.1}]
    runs = list(as_table({**GOOD, "losses": "mse", "regularizers": levels, "seeds": 1}).runs)
    assert [dict(each.penalties) for each in runs] == [{}, {"l2": 1e-3}, {}, {}, {}, {}]
    found = [(each.dropout, each.density, each.subspace, each.tie, each.stochastic_depth) for each in runs]
    none = (None, None, None, False, None)
    assert found == [
        none,
        (0.3, *none[1:]),
        (None, 0.2, *none[2:]),
        (None, None, 5, False, None),
        (None, None, None, True, None),
        (None, None, None, False, 0.1),
    ]


def test_entries_for_all_runs_keep_their_kind() -> None:
    entries = {"density": "2e-1", "subspace": "5", "reconstruct": True, "set_size": 8, "options": {"hidden": [3]}}
    (run,) = as_table({"data": "iris", "seeds": 1, "size": [8, 9], **entries}).runs
    assert (run.density, run.subspace, run.reconstruct, run.set_size) == (0.2, 5, True, 8)
    assert (run.size, run.options) == ((8, 9), {"hidden": [3]})


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"looses": ["mse"]}, "no entry 'looses' in a table of runs; expected one of losses"),
        ({"data": None}, "a table without data; expected data: NAME or FILE"),
        ({"losses": ["msee"]}, "no losses named 'msee'; expected one of mse"),
        ({"encoders": "mpl"}, "no encoders named 'mpl'; expected one of mlp"),
        ({"regularizers": ["l3=1"]}, "no regularizers named 'l3'"),
        ({"regularizers": ["l2"]}, "the regulariser 'l2'; expected none, l2=WEIGHT"),
        ({"regularizers": [7]}, "the regulariser 7; expected none, or a name and its weight"),
        ({"regularizers": ["l2=much"]}, "l2: 'much'; expected a number"),
        ({"regularizers": ["subspace=2.5"]}, "subspace: '2.5'; expected a whole number"),
        ({"regularizers": [{"tie": "yes"}]}, "tie: 'yes'; expected true or false"),
        ({"regularizers": ["sparse=0.2"]}, "the regulariser 'sparse' in a table; .*; try density for sparse"),
        ({"reconstruct": "maybe"}, "reconstruct: 'maybe'; expected true or false"),
        ({"options": "hidden"}, "options: 'hidden'; expected names and values"),
        ({"regularizers": ["none", {}]}, "regularizers: none twice; expected each once"),
        ({"seeds": [1, 1]}, "seeds: 1 twice"),
        ({"seeds": 0}, "no seeds in the table; expected at least one"),
        ({"seeds": 1.5}, "seeds: 1.5; expected a whole number"),
        ({"epochs": "many"}, "epochs: 'many'"),
        ({"shared": "maybe"}, "shared: 'maybe'; expected true or false"),
    ],
)
def test_a_bad_entry_is_one_line(changes: dict[str, object], said: str) -> None:
    with pytest.raises(InputError, match=said) as caught:
        as_table(GOOD | changes)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("data: [iris", "is no YAML in line 1"),
        ("- iris\n", "holds no entries"),
        ("data: \x00\n", "is no YAML"),
    ],
)
def test_a_bad_file_is_one_line(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "table.yaml"
    file.write_text(text)
    with pytest.raises(InputError, match=said) as caught:
        as_table(file)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(
        InputError, match=r"no file '.*none.yaml'; expected a table of runs in YAML, or folders of runs"
    ):
        as_table(tmp_path / "none.yaml")
