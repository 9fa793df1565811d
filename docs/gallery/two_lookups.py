"""Two lookups and a product: who meets whom in Les Misérables, as users and items are told apart. In an empty folder.

Identifiers have no order, so each gets an embedding of its own: a vector as one who comes, another as one who is met,
and a number in each for how often. The product of two foretells pairs that were held out: who meets, and who does not.
"""

import networkx as nx
import numpy as np
import torch
from sklearn.metrics import roc_auc_score
from torch import Tensor, nn

import intaglio as ig
from intaglio.plots.style import save
from intaglio.randomness import seeded

graph = nx.les_miserables_graph()
meetings = torch.from_numpy(nx.to_numpy_array(graph)).add(1).log()  # log(1 + scenes together)
pairs = torch.combinations(torch.arange(len(graph)))
seen = torch.from_numpy(np.random.default_rng(0).random(len(pairs)) < 0.8)


class Meeting(nn.Module):  # ⟨u_i, v_j⟩ + b_i + c_j
    def __init__(self, names: int, dim: int) -> None:
        super().__init__()
        self.encoder, self.other = nn.Embedding(names, dim + 1), nn.Embedding(names, dim + 1)

    def forward(self, pair: Tensor) -> Tensor:
        one, two = self.encoder(pair[:, 0]), self.other(pair[:, 1])
        return (one[:, 1:] * two[:, 1:]).sum(1) + one[:, 0] + two[:, 0]


both = torch.cat([pairs[seen], pairs[seen].flip(1)])  # each meets the other
with seeded("gallery", 0):
    model = Meeting(len(graph), 4)
data = (both, meetings[tuple(both.T)].float())
objective = ig.Objective(model, data, loss="mse", penalties={"l2": 3e-4}, embedding="encoder")
ig.fit(objective, epochs=30, lr=2e-2, batch_size=256)

held_out = pairs[~seen]
truth = meetings[tuple(held_out.T)].float()
auc = roc_auc_score(truth > 0, objective.over((held_out, truth)).outputs())
print(f"{len(held_out)} held-out pairs: of two, one that meets and one that does not, {auc:.0%} are told apart")
surface = ig.survey(objective, ig.directions.random(objective, within="embedding", seed=0), tolerance=0.02)
save(ig.plots.contour(surface), "two_lookups", ["png"])
