"""The two ends of a path, as parameters of one objective."""

import torch
from torch import nn

from intaglio.directions.between import Point, params_of
from intaglio.errors import InputError
from intaglio.objective import Objective
from intaglio.params import Params, check_like
from intaglio.worker.batchnorm import norms

__all__ = ["Point", "check_statistics", "ends"]


def ends(objective: Objective, a: Point, b: Point) -> tuple[Params, Params]:
    """The parameters of both, in the objective's own dtype and on its device.

    Raises:
        InputError: other names or shapes than the objective's, statistics that would stay those of one end, or
            frozen parameters that are not the objective's.
    """
    check_statistics(objective)
    like = objective.params
    both = []
    for name, point in (("a", a), ("b", b)):
        params = params_of(point)
        check_like(params, like, what=f"parameters of {name}")
        _check_fixed(objective, point, name)
        both.append({key: params[key].to(like[key]) for key in like})
    return both[0], both[1]


def check_statistics(objective: Objective) -> None:
    """Refuse frozen BatchNorm statistics: they belong to one model, and a path leads through others.

    Raises:
        InputError: the model keeps running statistics and the objective leaves them as they are.
    """
    if objective.batchnorm == "frozen" and norms(objective.worker.model):
        came = "a path through a model with BatchNorm whose statistics are frozen, those of one model for all"
        hint = "Objective(…, batchnorm='recompute'); or ig.survey on ig.directions.between, which follows the objective"
        raise InputError(came, expected="statistics found anew at each point", hint=hint)


def _check_fixed(objective: Objective, point: Point, name: str) -> None:
    """Refuse a module whose frozen parameters differ from those that stand along the whole path."""
    theirs = dict(point.named_parameters()) if isinstance(point, nn.Module) else {}
    for key, own in objective.worker.model.named_parameters():
        if not own.requires_grad and key in theirs and not torch.equal(own, theirs[key].to(own)):
            came = f"a frozen {key!r} of {name} that is not the objective's"
            raise InputError(came, expected="the same at both ends", hint=f"requires_grad_(True) on {key!r}")
