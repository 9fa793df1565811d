"""Which words carve the landscape of docstrings, for which library each speaks, and one text a library in colour.

Run it in an empty folder: it writes two PNG files and takes about half a minute.
"""

import numpy as np

import intaglio as ig
from intaglio.plots.style import save

train, test = ig.load("docstrings").split(seed=0)
objective = ig.Objective(ig.build(train, dim=16), train)
ig.fit(objective, epochs=6, lr=5e-3, seed=0)
held_out, plane = objective.over(test), ig.directions.random(objective, seed=0)

words = train.names[2:202]  # the most frequent ones; a word's imprint needs only the texts that it moves in
marks = ig.imprint(held_out, plane, features=words, nodes=5, repeats=2)
found = ig.metrics.imprint_summary(marks, shape=False)
print("words that carve most:", ", ".join(found["feature"].values[:10]))

counts = {word: int((test.inputs == train.names.index(word)).sum()) for word in words}
each = marks.at(0, 0)["loss"] * len(test) / np.array([max(counts[word], 10) for word in words])
print("… for each time they occur:", ", ".join(np.array(words)[np.argsort(-each.values)[:10]]))
by_class = marks.at(0, 0)["class_loss"]
for library in by_class["class"].values:
    loss = by_class.sel({"class": library}) - by_class.mean("class")
    print(f"{library} is told by", ", ".join(np.array(words)[np.argsort(-loss.values)[:6]]))

first = [int(np.flatnonzero(test.targets.numpy() == i)[0]) for i in range(len(test.classes))]
texts = [str(test.shown["text"].values[row]).split() for row in first]
save(ig.plots.imprint_tokens(marks, texts, names=test.classes), "tokens", ["png"])
save(ig.plots.imprint_bars(found), "bars", ["png"])
