"""Prepared: settings as data and objective, before anything is written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import intaglio.losses
from intaglio.errors import InputError
from intaglio.facts import facts
from intaglio.features import Features, Streamed
from intaglio.features.streamed import seen
from intaglio.losses.kinds import kind_of
from intaglio.metrics.levels import STRUCTURES
from intaglio.model import build, outputs_for
from intaglio.objective import Objective
from intaglio.params import fingerprint
from intaglio.regularizers.restricted import restricted
from intaglio.resolve import resolve
from intaglio.settings import Settings
from intaglio.sources import Sets
from intaglio.training import check_call

__all__ = ["Prepared", "prepared"]


@dataclass(frozen=True)
class Prepared:
    """What settings come to, before anything is written.

    Args:
        parts: what the run learns from: the train and the test part of the data.
        objective: over the train part.
        facts: the data in a few words, for the report.
        fingerprint: of the data.
    """

    parts: Any
    objective: Objective
    facts: Mapping[str, Any]
    fingerprint: str


def prepared(settings: Settings) -> Prepared:
    """What encoder, head, loss and penalties come to with the data.

    Raises:
        InputError: settings that are out of range, or do not fit the data.
    """
    s = settings
    if s.dim < 1:
        raise InputError(f"dim={s.dim}", expected="at least 1 dimension")
    if not 0 <= s.seed < 2**32:
        raise InputError(f"seed={s.seed}", expected="0 to 4294967295")
    check_call(epochs=s.epochs, lr=s.lr, batch_size=s.batch_size, optimizer=s.optimizer)
    if s.reconstruct and s.stream:
        raise InputError("--reconstruct of a stream", expected="targets, or a file that fits in memory")
    data = s.read()
    train, test = data.split(settings.test, seed=settings.seed)
    learnt = train.reconstructing() if s.reconstruct and isinstance(train, Features) else train
    known = seen(learnt)
    loss = s.loss or ("cross_entropy" if known.classes else "mse")
    kind = kind_of(resolve(loss, intaglio.losses)) if s.set_size is None else "sets"
    outputs = outputs_for(kind, known)
    model = build(known, s.encoder, dim=s.dim, seed=s.seed, outputs=outputs, decode=s.reconstruct, **s.options)
    if s.decay is not None and not (hasattr(model.encoder, "rates") and 0 < s.decay <= 1):
        raise InputError(f"decay={s.decay} with {s.encoder}", expected="0 to 1, and an encoder of layers: pretrained")
    few = restricted(model, {name: getattr(s, name) for name in STRUCTURES}, seed=s.seed)
    sets = None if s.set_size is None else Sets(size=s.set_size)
    objective = Objective(few, learnt, loss=loss, penalties=s.penalties, sets=sets)
    _ = objective.blocks  # evaluates a batch, so that what does not fit is said before anything is written
    parts = (train, test)
    return Prepared(parts, objective, facts(s.data, s.target, *parts), _fingerprint(parts))


def _fingerprint(parts: Sequence[Features | Streamed]) -> str:
    files = [part.fingerprint for part in parts if isinstance(part, Streamed)]
    whole = [part for part in parts if isinstance(part, Features)]
    return files[0] if files else fingerprint(*(tensor for part in whole for tensor in (part.inputs, part.targets)))
