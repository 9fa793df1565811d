"""A file that is read in parts gives what it gives when it is read whole."""

import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import torch

import intaglio as ig
from intaglio.errors import InputError
from intaglio.features import Streamed

pytestmark = pytest.mark.long


def rows(count: int = 90) -> pd.DataFrame:
    generator = np.random.default_rng(0)
    return pd.DataFrame(
        {
            "mass": 2000 + generator.normal(size=count),
            "legs": np.repeat([2, 4], [count // 2 + 3, count - count // 2 - 3]),  # the same in the first parts
            "colour": ["red", "blue"] * (count // 2 - 2) + ["green", "green", "03", "3"],  # two come late
            "kind": [*"abc"] * (count // 3 - 2) + [*"dadbdd"],
        }
    )


@pytest.fixture
def written(tmp_path: Path) -> Any:
    def write(frame: pd.DataFrame, name: str = "big.csv") -> str:
        file = tmp_path / name
        _ = (
            frame.to_csv(file, index=False)
            if name.endswith("csv")
            else frame.to_parquet(file, row_group_size=4096 if len(frame) > 99 else 32)
        )
        return str(file)

    return write


def together(data: Streamed) -> tuple[torch.Tensor, torch.Tensor]:
    inputs, targets = zip(*data, strict=True)
    return torch.cat(inputs), torch.cat(targets)


@pytest.mark.long
@pytest.mark.parametrize("name", ["big.csv", "big.parquet"])
@pytest.mark.parametrize(
    "options",
    [
        {"target": "kind"},
        {"target": "mass", "categories": "codes"},
        {"target": "kind", "categories": "hashed", "categorical": ["legs"], "drop": ["mass"], "standardize": False},
        {"target": "legs", "task": "regression"},
        {"target": "legs"},
    ],
)
def test_a_table_in_parts_is_the_table(written: Any, name: str, options: dict[str, Any]) -> None:
    file = written(rows(), name)
    data, whole = ig.stream_table(file, rows=16, batch_size=5, **options), ig.from_table(file, **options)
    for _ in range(2):  # it begins anew
        inputs, targets = together(data)
        torch.testing.assert_close(inputs, whole.inputs)
        torch.testing.assert_close(targets, whole.targets)
    assert inputs.dtype == whole.inputs.dtype
    assert (data.head.names, data.head.classes, dict(data.head.groups)) == (whole.names, whole.classes, whole.groups)
    torch.testing.assert_close(data.head.inputs[:16], whole.inputs[:16])
    torch.testing.assert_close(data.head.targets[:16], whole.targets[:16])


@pytest.mark.parametrize(
    "options",
    [{}, {"representation": "tfidf"}, {"representation": "bag"}, {"representation": "onehot"}, {"tokens": "char"}],
)
def test_texts_in_parts_are_the_texts(written: Any, options: dict[str, Any]) -> None:
    words = np.array(["the", "a", "one", "film", "show", "scene", "good", "bad", "dull", "was", "is"])
    generator = np.random.default_rng(0)
    texts = [" ".join(generator.choice(words, generator.integers(2, 9))) for _ in range(40)]
    frame = pd.DataFrame({"text": [*texts, "novel words", "novel but once"], "stars": [1, 2] * 20 + [3, 3]})
    data = ig.stream_text(written(frame), text="text", target="stars", rows=7, batch_size=4, **options)
    whole = ig.from_text(frame["text"], frame["stars"], **options)
    inputs, targets = together(data)
    torch.testing.assert_close(inputs, whole.inputs)
    assert torch.equal(targets, whole.targets)
    assert (data.head.names, data.head.classes, data.head.kind) == (whole.names, whole.classes, whole.kind)


def test_parts_of_the_rows_are_apart_and_scaled_by_those_learnt_from(written: Any) -> None:
    file = written(rows())
    train, test = ig.stream_table(file, target="kind", rows=16).split(0.3, seed=1)
    mass = [
        (inputs[:, 0].double() * part.head.scaling.scale[0] + part.head.scaling.center[0])
        for part in (train, test)
        for inputs, _ in [together(part)]
    ]
    assert sorted(torch.cat(mass).tolist()) == pytest.approx(sorted(rows()["mass"]), abs=1e-3)
    assert 10 < len(mass[1]) < 45
    assert float(together(train)[0][:, 0].double().mean()) == pytest.approx(0, abs=1e-6)
    again = ig.stream_table(file, target="kind", rows=16).split(0.3, seed=1)[1]
    assert torch.equal(together(again)[0], together(test)[0])


@pytest.mark.long
def test_a_model_learns_from_a_file_in_parts(written: Any) -> None:
    generator = np.random.default_rng(0)
    x = generator.normal(size=(400, 3))
    frame = pd.DataFrame(x, columns=[*"abc"]).assign(side=np.where(x[:, 0] > x[:, 1], "left", "right"))
    data = ig.stream_table(written(frame), target="side", rows=64, batch_size=16)
    train, test = data.split(0.25)
    objective = ig.Objective(ig.build(train.head, "linear", dim=2), train)
    path = ig.fit(objective, epochs=8, lr=0.05, test=test)
    assert float(path.history.test_accuracy[-1]) > 0.9
    assert objective.provenance["data"].startswith(data.name)
    surface = ig.survey(objective, ig.directions.random(objective), resolution=3)
    assert float(surface.at(0, 0)["loss"]) == pytest.approx(objective(), rel=1e-5)


@pytest.mark.long
@pytest.mark.parametrize("name", ["big.csv", "big.parquet"])
def test_a_file_many_times_the_part_is_read_in_little_memory(written: Any, name: str) -> None:
    numbers = np.random.default_rng(0).random((80_000, 4)).round(3)
    frame = pd.DataFrame(numbers, columns=[*"abcd"]).assign(y=numbers.sum(1))  # 3.2 MB, of which a part is 0.2
    file, small = written(frame, name), written(frame[:9000], f"small {name}")
    tracemalloc.start()
    try:
        peaks = [(_read(each), tracemalloc.get_traced_memory()[1])[1] for each in (small, file)]
    finally:
        tracemalloc.stop()
    assert peaks[1] < peaks[0] + 3e5


def _read(file: str) -> None:
    for _ in ig.stream_table(file, target="y", rows=4000):
        pass
    tracemalloc.reset_peak()
    count = sum(len(targets) for _, targets in ig.stream_table(file, target="y", rows=4000))
    assert count in (9000, 80_000)


@pytest.mark.parametrize(
    ("change", "options", "message"),
    [
        ({}, {"target": "knid"}, "target='knid' is no column of .*big.csv; expected one of kind"),
        (
            {"mass": [1.0] * 80 + ["?"] * 10},
            {},
            r"rows 81 to 90 of .*: column 'mass' is numbers at first and '\?' in row 1;",
        ),
        (
            {"mass": [1.0, 2.0] * 44 + [None, 3.0]},
            {},
            r"rows 81 to 90 of .*big.csv: column 'mass' is empty .* in row 9;",
        ),
        ({"kind": [*"ab"] * 44 + ["c", "a"]}, {}, "a single example of class 'c'"),
        ({"legs": 2}, {}, "column 'legs' is '2' in every row"),
        ({}, {"batch_size": 0}, "batch_size=0"),
        ({}, {"rows": 0}, "rows=0"),
    ],
)
def test_what_is_wrong_is_told_with_its_rows(written: Any, change: Any, options: Any, message: str) -> None:
    file = written(rows().assign(**change))
    with pytest.raises(InputError, match=message):
        ig.stream_table(file, **({"target": "kind", "rows": 16} | options))


def test_texts_that_are_wrong_are_told_with_their_rows(written: Any) -> None:
    frame = pd.DataFrame({"text": ["a film"] * 20 + ["..."], "stars": [0, 1] * 10 + [0]})
    file = written(frame)
    for options, message in [
        ({"text": "txt"}, "no column 'txt' in .*big.csv; expected one of text"),
        ({}, r"rows 17 to 21 of .*big.csv: text 5 has no token: '\.\.\.'"),
        ({"representation": "bags"}, "representation='bags'; expected one of bag"),
        ({"min_count": 0}, "min_count=0"),
    ]:
        with pytest.raises(InputError, match=message):
            ig.stream_text(file, **({"text": "text", "target": "stars", "rows": 8} | options))


@pytest.mark.parametrize(("share", "message"), [(1, "test=1; expected a share"), (0.5, "a part of .* split again")])
def test_a_split_that_cannot_be_is_refused(written: Any, share: float, message: str) -> None:
    train, _ = (data := ig.stream_table(written(rows()), target="kind")).split()
    with pytest.raises(InputError, match=message):
        (data if share == 1 else train).split(share)


def test_a_header_without_rows_is_refused(written: Any) -> None:
    file = written(rows()[:0])
    for read in (ig.stream_table, ig.stream_text):
        with pytest.raises(InputError, match=r"big.csv has no rows \(columns: mass, legs, colour, kind\)"):
            read(file, target="kind", **({"text": "colour"} if read is ig.stream_text else {}))


def test_a_class_of_one_text_is_not_split(written: Any) -> None:
    frame = pd.DataFrame({"text": ["a good film", "a bad film"] * 3 + ["a dull film"], "stars": [*"+-+-+-?"]})
    data = ig.stream_text(written(frame), text="text", target="stars", min_count=1)
    with pytest.raises(InputError, match=r"class '\?' has a single example"):
        data.split()


@pytest.mark.parametrize("share", [0.25, 0.4])
def test_every_class_is_split_by_its_share(written: Any, share: float) -> None:
    file = written(rows().sort_values("kind"))
    train, test = ig.stream_table(file, target="kind", rows=16).split(share)
    found = [torch.bincount(together(part)[1], minlength=4) for part in (train, test)]
    assert [part.sizes.tolist() for part in (train, test)] == [each.tolist() for each in found]
    whole = (found[0] + found[1]).double()
    assert ((found[1] - share * whole).abs() <= 0.5 + (whole < 3)).all()  # of two rows, one each
    assert (len(train), len(test)) == (int(found[0].sum()), int(found[1].sum()))


def test_a_sample_is_of_all_rows_and_knows_their_places(written: Any) -> None:
    frame = rows()
    data = ig.stream_table(written(frame), target="kind", rows=16)
    some, whole = data.sample(30), data.sample(1000)
    assert 25 <= len(some) <= 35
    places = some.shown["example"].values
    assert (np.diff(places) > 0).all()
    assert places.max() > 60
    assert some.shown["colour"].values.tolist() == frame["colour"][places].tolist()
    torch.testing.assert_close(some.inputs, whole.inputs[torch.tensor(places)])
    assert torch.equal(whole.targets, together(data)[1])
    assert set(some.targets.tolist()) == {0, 1, 2, 3}
    with pytest.raises(InputError, match="count=0; expected 1 or more"):
        data.sample(0)


def test_more_than_twenty_classes_of_texts_may_come_late(written: Any) -> None:
    names = [f"c{i}" for i in range(26)]
    frame = pd.DataFrame({"text": ["some words"] * 52, "stars": sorted(names * 2)})
    assert ig.stream_text(written(frame), text="text", target="stars", rows=8).head.classes == tuple(sorted(names))


def test_rows_that_were_added_are_noticed(written: Any) -> None:
    train, _ = ig.stream_table(written(rows()), target="kind", rows=16).split()
    written(pd.concat([rows(), rows()]))
    with pytest.raises(InputError, match="more rows than when the file was first read"):
        list(train)


def test_a_class_that_comes_later_is_refused(written: Any) -> None:
    frame = rows()
    data = ig.stream_table(written(frame), target="kind", rows=16)
    written(frame.assign(kind=[*"abcde"] * 18))
    with pytest.raises(InputError, match=r"rows 1 to 16 .* class 'e' in 'kind', which was not there at first"):
        list(data)
