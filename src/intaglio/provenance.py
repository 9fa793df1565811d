"""Provenance: what an objective's numbers depend on, for the caption of every picture."""

from typing import TYPE_CHECKING, Any

from intaglio.features import Features
from intaglio.regularizers import effects
from intaglio.sources import Drawn

if TYPE_CHECKING:
    from intaglio.objective import Objective

__all__ = ["provenance_of"]


def provenance_of(objective: "Objective") -> dict[str, Any]:
    """Loss, penalties, data, and how what is random or has a memory was held, each by name."""
    worker = objective.worker
    structure = effects(worker.model)
    clipped = {"max_norm": f"rows clipped when looked up in {', '.join(worker.max_norm)}"}
    statistics = "frozen" if objective.batchnorm == "frozen" else f"recomputed over {objective.learnt_from.plan}"
    return {
        "loss": objective.loss_name,
        **{f"penalty_{name}": weight for name, weight in objective.penalties.items()},
        "data": _data(objective),
        "examples": len(objective),
        **({"drawn": objective.data.how} if isinstance(objective.data, Drawn) else {}),
        **({"sets": objective.source.plan} if objective.sets is not None else {}),
        **({"structure": "; ".join(structure)} if structure else {}),
        "mode": "eval",
        "batchnorm": statistics,
        "randomness": "off" if worker.randomness == "off" else f"seed {worker.randomness}",
        **(clipped if worker.max_norm else {}),
    }


def _data(objective: "Objective") -> str:
    data = objective.data
    name = data.source.get("name", data.kind) if isinstance(data, Features) else objective.source.name
    return f"{name} ({len(objective)} examples)"
