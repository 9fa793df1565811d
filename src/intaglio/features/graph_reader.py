"""Links of nodes to the nodes of a graph become rows of its adjacency."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor

from intaglio.errors import InputError, nearest_first

__all__ = ["GraphReader"]


@dataclass(frozen=True, eq=False)
class GraphReader:
    """What was learnt of a graph: new node → {known node: weight}, one mapping a new node → rows of the adjacency.

    Args:
        nodes: the names of the known nodes.
        attributes: their numbers (n, k), where they have any.

    Raises:
        InputError: a link to an unknown node, or a weight that is not positive.

    >>> GraphReader(("a", "b", "c"))([{"a": 1.0, "c": 2.0}]).tolist()
    [[1.0, 0.0, 2.0]]
    """

    nodes: tuple[str, ...]
    attributes: Float[Tensor, "n k"] | None = None

    def __call__(self, links: Iterable[Mapping[Any, float]]) -> Float[Tensor, "m n"]:
        place = {name: i for i, name in enumerate(self.nodes)}
        new = list(links)
        rows = torch.zeros(len(new), len(self.nodes), dtype=torch.float64)
        for row, each in enumerate(new):
            for name, weight in each.items():
                if str(name) not in place:
                    valid = ", ".join(nearest_first(str(name), self.nodes)[:12])
                    raise InputError(f"a link of new node {row + 1} to {name!r}", expected=f"a known node: {valid}")
                if not 0 < weight < float("inf"):
                    raise InputError(f"a link of new node {row + 1} with weight {weight}", expected="a positive one")
                rows[row, place[str(name)]] = weight
        return rows
