"""A file of new data is embedded a part at a time, and that changes nothing."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PIL import Image
from safetensors.numpy import load_file

import intaglio as ig
from intaglio.cli import main
from intaglio.cli.commands import embed
from intaglio.errors import InputError
from intaglio.raw import parts_of, rows_in
from intaglio.write_vectors import vectors_file

TOWNS = pd.DataFrame({"code": ["007", "010", "A1"] * 4, "size": np.arange(12.0), "y": ["a", "b"] * 6})


def read(path: Path) -> np.ndarray:
    if path.suffix == ".npy":
        return np.load(path)
    if path.suffix == ".safetensors":
        return load_file(path)["embedding"]
    table = pd.read_csv(path) if path.suffix == ".csv" else pd.read_parquet(path)
    assert table["text"].tolist() == [f"é {i}" for i in range(len(table))]
    return table[["e1", "e2"]].to_numpy(np.float32)


@pytest.mark.parametrize("suffix", ["csv", "parquet", "npy", "safetensors"])
def test_a_file_of_vectors_grows_part_by_part(tmp_path: Path, suffix: str) -> None:
    vectors = np.random.default_rng(0).normal(size=(300, 2)).astype(np.float32)
    texts = np.array([f"é {i}" for i in range(300)], dtype=object)
    with vectors_file(tmp_path / f"v.{suffix}") as write:
        for rows in (slice(0, 7), slice(7, 290), slice(290, 300)):
            write(vectors[rows], {"text": texts[rows]})
        assert not (tmp_path / f"v.{suffix}").exists()  # whole or not at all
    np.testing.assert_array_equal(read(tmp_path / f"v.{suffix}"), vectors)


def test_a_table_in_parts_is_read_as_in_one(tmp_path: Path) -> None:
    data = ig.from_table(TOWNS, target="y", categories="codes", categorical="code")
    TOWNS.to_csv(tmp_path / "towns.csv", index=False)
    parts = [data.encode(raw) for raw, _ in parts_of(tmp_path / "towns.csv", data, rows=2)]  # the first knows no "A1"
    assert [len(each) for each in parts] == [2] * 6
    np.testing.assert_array_equal(np.concatenate(parts), data.inputs)


def test_texts_and_images_come_in_parts_with_what_they_are_called(tmp_path: Path) -> None:
    texts = ig.from_text(["a good film", "a bad film"], ["+", "-"], min_count=1)
    (tmp_path / "t.txt").write_text("a film\nbad\ngood\n")
    pd.DataFrame({"say": ["a film", "bad", "good"]}).to_csv(tmp_path / "t.csv", index=False)
    for name, column in (("t.txt", None), ("t.csv", "say")):
        found = list(parts_of(tmp_path / name, texts, text=column, rows=2))
        assert [raw for raw, _ in found] == [["a film", "bad"], ["good"]]
        assert found[1][1]["text"].tolist() == ["good"]
    (tmp_path / "images").mkdir()
    for name in "abc":
        Image.new("L", (4, 4)).save(tmp_path / "images" / f"{name}.png")
    images = ig.from_images(np.zeros((2, 4, 4), np.uint8), [0, 1])
    named = [columns["file"].tolist() for _, columns in parts_of(tmp_path / "images", images, rows=128)]
    assert named == [["a.png", "b.png"], ["c.png"]]
    assert (rows_in(tmp_path / "images"), rows_in(tmp_path / "t.txt"), rows_in(tmp_path / "none")) == (3, 3, 1)


def test_the_command_holds_a_part_and_names_the_rows_of_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ig.from_table(TOWNS, target="y", categories="codes", categorical="code")
    call = {"encoder": "linear", "dim": 2}
    kept = ig.Embedding(ig.build(data, **call), data, call).save_pretrained(tmp_path / "kept")
    TOWNS.to_parquet(tmp_path / "towns.parquet")
    longest = []

    def parts(path: Path, like: ig.Features, **how: object) -> object:
        for raw, columns in parts_of(path, like, rows=5):
            longest.append(len(raw))
            yield raw, columns

    monkeypatch.setattr(embed, "parts_of", parts)
    words = ["embed", str(kept), "--data", str(tmp_path / "towns.parquet"), "--out", str(tmp_path / "v.npy")]
    assert main(words) == 0
    assert longest == [5, 5, 2]
    whole = ig.Embedding.from_pretrained(kept).transform(TOWNS)
    np.testing.assert_allclose(np.load(tmp_path / "v.npy"), whole, rtol=1e-6)
    TOWNS.assign(size=[*range(11), np.nan]).to_parquet(tmp_path / "towns.parquet")
    assert main([*words[:-1], str(tmp_path / "w.npy")]) == 2
    assert "rows 11 to 12 of" in capsys.readouterr().err
    assert not (tmp_path / "w.npy").exists()


def test_a_table_that_lacks_a_column_or_rows_is_refused_by_its_name(tmp_path: Path) -> None:
    data = ig.from_table(TOWNS, target="y", categories="codes", categorical="code")
    TOWNS[["size"]].to_csv(tmp_path / "few.csv", index=False)
    with pytest.raises(InputError, match=r"no column 'code' in .*few.csv; expected the columns code, size"):
        next(parts_of(tmp_path / "few.csv", data))
    TOWNS[:0].to_csv(tmp_path / "none.csv", index=False)
    with pytest.raises(InputError, match=r"none.csv has no rows"):
        next(parts_of(tmp_path / "none.csv", data))
