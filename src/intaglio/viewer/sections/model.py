"""The model and its parameters θ = [Wₑ, θ′], counted block by block."""

from collections.abc import Mapping

from intaglio.record import Record
from intaglio.viewer.parts import Missing, Part, Section, Table, Text

__all__ = ["model"]

_WORDS = (
    "The parameters fall into two blocks, θ = [Wₑ, θ′]: Wₑ makes the embedding e = E(x; Wₑ), and θ′ "
    "answers from it, ŷ = f′(e; θ′). Both are trained together, so the features of the data shape the "
    "landscape of both."
)
_SYMBOLS = {"embedding": "Wₑ, the embedding", "body": "θ′, the rest"}


def model(record: Record) -> Section:
    """What the blocks are, and how many parameters each tensor holds."""
    blocks = record.provenance.get("parameters")
    parts: list[Part] = [Text(_WORDS)]
    if not isinstance(blocks, Mapping) or not blocks:
        parts.append(Missing("the parameter counts", f"intaglio fit --data DATA --out {record.path.name}"))
        return Section("model", "The model and its parameters", parts)
    counts = {name: _tensors(block) for name, block in blocks.items()}
    total = sum(sum(tensors.values()) for tensors in counts.values())
    rows = []
    for name, tensors in counts.items():
        own = sum(tensors.values())
        rows.append([_SYMBOLS.get(name, name), f"{own:,}", f"{100 * own / max(total, 1):.1f} %"])
        rows += [[f"– {tensor}", f"{count:,}", ""] for tensor, count in tensors.items() if tensor]
    rows.append(["θ, all", f"{total:,}", "100 %"])
    parts.append(Table("Parameters", ["block", "parameters", "share"], rows))
    return Section("model", "The model and its parameters", parts)


def _tensors(block: object) -> dict[str, int]:
    """Tensor → count; a block that is only counted has one nameless tensor."""
    if isinstance(block, Mapping):
        return {str(name): int(count) for name, count in block.items()}
    return {"": int(str(block))}
