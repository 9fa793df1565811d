"""Shares: what each class or example adds to the loss, L = Σ_c π_c L_c = Σ_i ℓ_i/N, at every point."""

from collections.abc import Sequence

import numpy as np
import torch
import xarray as xr
from jaxtyping import Float

from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.sources import Batch

__all__ = ["Shares"]

Array = np.ndarray


class Shares:
    """What `intaglio.surveying.evaluator.Evaluator` keeps at every point: the share of each class or example.

    Args:
        objective: whose loss gives one value per example.
        by: ``"class"`` or ``"example"``.

    Raises:
        InputError: a loss that gives one mean for a batch, or no classes.
    """

    def __init__(self, objective: Objective, by: str) -> None:
        self.objective, self.by = objective, by
        self.labels = objective.labels
        if not objective.per_example:
            came = f"by={by!r} with a loss that gives one mean for a batch"
            raise InputError(came, expected="one value per example", hint="reduction='none'")
        if by == "class" and self.labels is None:
            raise InputError(
                "by='class' of data without classes", expected="targets that are classes", hint="by='example'"
            )

    @property
    def identity(self) -> dict[str, object]:
        """What the rows hold."""
        return {"shares": self.by}

    @property
    def settings(self) -> dict[str, object]:
        """What a surface of shares was made with: nothing to choose."""
        return {}

    @property
    def words(self) -> str:
        """What the numbers are, for captions."""
        return f"the share of each {self.by}"

    def row(self, batches: Sequence[Batch]) -> Float[Array, "width"]:
        """The loss of every example of a chunk, or its sum and its squares' over those of each class."""
        losses = torch.cat([self.objective.worker.evaluate(batch).losses for batch in batches]).double()
        if self.by == "example":
            return losses.cpu().numpy()
        labels = torch.cat([batch.labels for batch in batches])
        sums = losses.new_zeros(2, len(self.objective.classes)).index_add_(1, labels, torch.stack([losses, losses**2]))
        return sums.flatten().cpu().numpy()

    def dataset(self, rows: Sequence[Float[Array, "m width"]], penalties: Float[Array, "m p"]) -> xr.Dataset:
        """The shares along ``point``, their errors from the choice of examples, and the whole loss."""
        n = len(self.objective)
        labels: dict[str, object] = {}
        if self.by == "example":
            shares = np.concatenate(rows, axis=1) / n
            labels["subject"] = self.objective.places(torch.arange(n)).numpy()
            if self.labels is not None:
                labels["label"] = ("subject", np.array(self.objective.classes)[self.labels.cpu()])
            error: dict[str, object] = {}
        else:
            shares, squares = np.split(sum(rows) / n, 2, axis=1)
            labels["subject"] = list(self.objective.classes)
            spread = np.sqrt((squares - shares**2).clip(0) / max(n - 1, 1))
            error = {} if self.objective.sets else {"sampling_error": (("point", "subject"), spread)}
        whole = {
            "loss": (("point", "subject"), shares),
            "standard_error": (("point", "subject"), np.zeros_like(shares)),
            "base": ("point", shares.sum(1) + penalties.sum(1)),
            "penalty": ("point", penalties.sum(1)),
        }
        found = xr.Dataset(whole | error, labels)
        return found.sortby("subject") if self.by == "example" and self.objective.sets else found
