"""What the page is, in plain words, and the few numbers one looks for first."""

from intaglio.plots.scale import short
from intaglio.record import Record
from intaglio.viewer.parts import Facts, Part, Section, Text

__all__ = ["overview"]

_WORDS = (
    "A model was trained on examples. Its first part, the embedding, turns each example into a short list of "
    "numbers; the rest turns these numbers into an answer, and the loss says how wrong the answers are on "
    "average.",
    "All the model's parameters together are one point in a space of many dimensions, and every point has "
    "its loss: a landscape. Training walks downhill in it. The pictures below cut planes through that "
    "landscape, so that one can see how the data's features have shaped it, and how far such a picture can "
    "be trusted.",
)


def overview(record: Record) -> Section:
    """Two paragraphs and a handful of facts."""
    facts: dict[str, str] = {}
    history = record.get("history")
    if history is not None and history.sizes.get("epoch"):
        facts["Epochs"] = f"{history.sizes['epoch'] - 1:,}"
        names = {"train_loss": "Final train loss", "test_loss": "Final test loss"}
        facts |= {said: short(float(history[name][-1])) for name, said in names.items() if name in history}
        if "test_accuracy" in history:
            facts["Final test accuracy"] = f"{100 * float(history['test_accuracy'][-1]):.1f} %"
    data = record.get("embedding")
    if data is not None and "embedding" in data:
        facts["Examples"] = f"{data.sizes['example']:,}"
        facts["Embedding"] = f"{data.sizes['dimension']:,} dimensions"
    if record.surfaces:
        facts["Surfaces"] = str(len(record.surfaces))
    parts: list[Part] = [*map(Text, _unfinished(record)), *map(Text, _WORDS), *([Facts(facts)] if facts else [])]
    return Section("what", "What this is", parts)


def _unfinished(record: Record) -> list[str]:
    """A sentence for each stage that did not end well."""
    return [f"Mind: {stage} {state}." for stage, state in record.status.items() if state not in ("done", "running")]
