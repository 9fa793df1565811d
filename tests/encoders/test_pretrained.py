"""Encoders that were trained before, and files of Hugging Face: from local paths, or the message says how."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.encoders.pretrained import Pretrained, embedded
from intaglio.errors import InputError
from intaglio.features.hugging_face import SubwordReader

from .tiny_bert import FILMS, tiny

pytestmark = pytest.mark.long  # transformers alone takes seconds to import

LABELS = ["+", "-"] * 6


@pytest.mark.parametrize("padding", [0, 3])
def test_an_encoder_from_a_folder_says_what_transformers_says(tmp_path: Path, padding: int) -> None:
    transformers = pytest.importorskip("transformers")
    folder = str(tiny(tmp_path, padding=padding))
    data = ig.from_text(FILMS, LABELS, tokens=folder)
    assert data.names[0] == "[PAD]"
    encoder = Pretrained.load(folder, padding=padding).eval()
    theirs = transformers.AutoTokenizer.from_pretrained(folder)(FILMS[:2], padding=True, return_tensors="pt")
    body = transformers.AutoModel.from_pretrained(folder).eval()
    with torch.no_grad():
        states = body(theirs["input_ids"], attention_mask=theirs["attention_mask"]).last_hidden_state
        mask = theirs["attention_mask"].unsqueeze(2)
        torch.testing.assert_close(encoder(data.inputs[:2]), (states * mask).sum(1) / mask.sum(1))


def test_frozen_and_tuned_with_rates_of_each_layer(tmp_path: Path, studied: Callable[..., Any]) -> None:
    pytest.importorskip("transformers")
    data = ig.from_text(FILMS, LABELS, tokens=str(tiny(tmp_path, sentence=True)))
    frozen = ig.build(data, "pretrained", dim=2, frozen=True)
    assert (frozen.encoder.pooling, frozen.encoder.normalize) == ("cls", True)
    objective = ig.Objective(frozen, data)
    assert set(objective.params) == {
        f"{part}.{kind}" for part in ("encoder.project", "head") for kind in ("weight", "bias")
    }
    table = embedded(Pretrained.load(tmp_path), data)
    assert table.inputs.shape == (12, 8)
    tuned = ig.build(data, "pretrained", dim=2)
    objective = ig.Objective(tuned, data, batch_size=6)
    rates = tuned.encoder.rates(0.5)
    assert rates["encoder.body.embeddings.*"] == 0.25
    studied(objective, epochs=2, lr=0.01, rates=rates, rel=1e-5)


def test_a_wrong_path_tokenizer_or_name_says_how_to_give_a_local_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    transformers = pytest.importorskip("transformers")
    pytest.importorskip("datasets")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    folder = tiny(tmp_path / "bert")
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    data = ig.from_text(FILMS, LABELS, tokens=tokenizer)
    empty = tmp_path / "empty"
    empty.mkdir()
    local = "and the hub cannot be reached or does not have it .*; try the path of a local copy"
    cases = [
        (lambda: Pretrained.load("nobody/nothing"), f"no encoder at the path 'nobody/nothing', {local}"),
        (lambda: ig.from_text(FILMS, LABELS, tokens="nobody/nothing"), f"no tokenizer at the path .*, {local}"),
        (lambda: ig.from_text(["good", " "], [0, 1], tokens=tokenizer), "text 2 is empty"),
        (lambda: Pretrained.load(empty), "empty holds no encoder that can be read"),
        (
            lambda: Pretrained.load(folder)(torch.tensor([[99]])),
            "token 99 for an encoder with 8 tokens; .*belongs to it",
        ),
        (lambda: Pretrained.load(folder).__class__(nn.Module(), pooling="max"), "pooling='max'"),
        (lambda: ig.from_text(FILMS, LABELS, tokens=tokenizer, representation="bag"), "'bag' of a Hugging Face"),
    ]
    for call, message in cases:
        with pytest.raises(InputError, match=message):
            call()
    tokenizer.pad_token = None
    with pytest.raises(InputError, match="a tokenizer without a padding token"):
        SubwordReader(tokenizer, 8)(FILMS)
    tokenizer.pad_token, tokenizer.name_or_path = "[PAD]", ""
    with pytest.raises(InputError, match="a tokenizer that knows no path; expected path="):
        ig.build(data, "pretrained")


def test_local_files_of_texts_and_tables_are_read_by_one_name(tmp_path: Path) -> None:
    films = pd.DataFrame({"review": FILMS, "label": LABELS, "stars": range(12)})
    films.to_json(tmp_path / "films.jsonl", orient="records", lines=True)
    films.to_csv(tmp_path / "films.csv", index=False)
    for name in ("films.jsonl", "films.csv"):
        data = ig.from_huggingface(tmp_path / name)
        assert (data.kind, data.classes, len(data)) == ("text", ("+", "-"), 12)
    assert ig.from_huggingface(tmp_path / "films.csv", text="review", label="stars", task="regression").outputs == 1
    films.drop(columns="review").to_csv(tmp_path / "stars.csv", index=False)
    assert ig.from_huggingface(tmp_path / "stars.csv").kind == "table"
    with pytest.raises(InputError, match=r"no column 'lable' in .*; expected one of review, label, stars; try label="):
        ig.from_huggingface(tmp_path / "films.csv", label="lable")
    films.drop(columns="label").to_csv(tmp_path / "none.csv", index=False)
    with pytest.raises(InputError, match=r"no label that .*none.csv names so"):
        ig.from_huggingface(tmp_path / "none.csv")
    (tmp_path / "bad.jsonl").write_text("{")
    with pytest.raises(InputError, match=r"bad.jsonl is no JSON that can be read"):
        ig.from_huggingface(tmp_path / "bad.jsonl")


def test_a_data_set_that_was_saved_to_disk_keeps_its_names_of_classes(tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    named = {
        name: datasets.ClassLabel(names=names) for name, names in (("label", ["neg", "pos"]), ("kind", ["x", "y"]))
    }
    kinds = datasets.Features({"text": datasets.Value("string"), **named, "stars": datasets.Value("int64")})
    parts = {"text": FILMS, "label": [1, 0] * 6, "kind": [0, 1] * 6, "stars": [3, 5] * 6}
    datasets.disable_progress_bars()
    datasets.DatasetDict({"train": datasets.Dataset.from_dict(parts, kinds)}).save_to_disk(tmp_path / "films")
    assert ig.from_huggingface(tmp_path / "films").classes == ("neg", "pos")
    assert ig.from_huggingface(tmp_path / "films", label="kind").classes == ("x", "y")
    assert ig.from_huggingface(tmp_path / "films", label="stars").classes == ("3", "5")
