"""One-hot, learnt and pre-trained words with few labels: which of five libraries a docstring is of. In an empty folder.

All 5,000 texts teach word vectors without a label (skip-gram); then 75 labelled ones train three classifiers, which
all come to answer these rightly. Most different words of the other texts stood in no labelled one: along their rows the
loss is flat, so one-hot and learnt ones stay as they were drawn, and only pre-trained ones have a place already.
"""

import numpy as np
import torch
from torch import nn

import intaglio as ig
from intaglio.plots.style import save
from intaglio.randomness import seeded

data = ig.load("docstrings")
few, rest = data.split(0.985, seed=0)
others, size = rest.take(range(0, len(rest), 8)), len(data.names)
sentences = [[data.names[token] for token in row if token > 1] for row in data.inputs.tolist()]
words = ig.Word2Vec(sentences, dim=32, min_count=1, seed=0)
words.fit(epochs=10, lr=0.05)
known = words.vectors
rows = torch.tensor(np.stack([3 * known[each] if each in known else np.zeros(32, np.float32) for each in data.names]))

with seeded("gallery", 0):
    Lookup, first = ig.encoders.Lookup, "encoder.table.weight"
    models = {
        "one-hot": ig.Model(Lookup(size, 5, padding_idx=0), nn.Identity()),  # each word has five answers of its own
        "learnt": ig.Model(Lookup(size, 32, padding_idx=0), nn.Linear(32, 5)),
        "pre-trained": ig.Model(Lookup.from_pretrained(rows, freeze=False, padding_idx=0), nn.Linear(32, 5)),
    }
unseen = ~torch.isin(torch.arange(size), few.inputs)
print(f"{unseen[others.inputs.unique()].double().mean():.0%} of the others' words stood in none of {len(few)} texts")
surfaces, ends, moved = {}, {}, {}
for name, model in models.items():
    objective = ig.Objective(model, few)
    path = ig.fit(objective, epochs=60, lr=2e-2, batch_size=10, test=others, seed=0)
    moved[name] = float((path.final[first] - path[0][first])[unseen].abs().max())
    ends[name] = {key: float(each[-1]) for key, each in path.history.items() if "accuracy" in key or "loss" in key}
    surfaces[name] = ig.survey(objective.over(others), ig.directions.random(objective, seed=0), tolerance=0.05)
    print(name, {key: round(value, 3) for key, value in ends[name].items()}, f"unseen rows moved by {moved[name]:g}")
save(ig.plots.checkpoints(surfaces, columns=3), "pretrained", ["png"])
