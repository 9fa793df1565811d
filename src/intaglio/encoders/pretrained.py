"""Texts by an encoder that was trained before: BERT and its kin, from a local path or the hub."""

import copy
import json
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from jaxtyping import Float, Int64
from torch import Tensor, nn
from torch.nn import functional

from intaglio.encoders.lookup import check_tokens
from intaglio.encoders.transformer import mean_of_real
from intaglio.errors import InputError
from intaglio.extra import extra
from intaglio.features import Features
from intaglio.features.hugging_face import SubwordReader, fetched, ids
from intaglio.progress import progress

__all__ = ["Pretrained", "embedded"]

ROWS = 64  # texts a step where an encoder is only read from


class Pretrained(nn.Module):
    """The states of a Hugging Face encoder's last layer, pooled over real tokens, and a linear layer where asked for.

    A sentence-transformers folder says itself how it pools and whether it normalises; others take the mean. Attention
    is computed in its plain form, so that it can be differentiated twice.

    Args:
        body: an encoder of transformers, e.g. what ``AutoModel.from_pretrained`` gives.
        dim: of the embedding; None: the encoder's own, with no layer after it.
        pooling: "mean", or "cls" for the first token's state.
        normalize: to length 1, before the linear layer.
        padding: the tokenizer's number for padding; the inputs have 0 there (see `SubwordReader`).
        frozen: whether the encoder stays as it is, and only the linear layer learns.

    Raises:
        InputError: an unknown pooling, or, when it is called, a token beyond its vocabulary, as of another tokenizer.
    """

    def __init__(
        self,
        body: nn.Module,
        dim: int | None = None,
        *,
        pooling: str = "mean",
        normalize: bool = False,
        padding: int = 0,
        frozen: bool = False,
    ) -> None:
        super().__init__()
        if pooling not in ("mean", "cls"):
            raise InputError(f"pooling={pooling!r}", expected="'mean' or 'cls'")
        self.body = copy.deepcopy(body)
        self.body.requires_grad_(not frozen)
        for module in self.body.modules():
            module._non_persistent_buffers_set.clear()  # numbers of places: with them the state is whole
        self.pooling, self.normalize, self.padding, self.frozen = pooling, normalize, padding, frozen
        width: int = self.body.config.hidden_size  # type: ignore[assignment, union-attr]
        self.project = nn.Identity() if dim is None else nn.Linear(width, dim)

    @classmethod
    def load(
        cls, path: str | os.PathLike[str], dim: int | None = None, *, padding: int = 0, frozen: bool = False
    ) -> "Pretrained":
        """From a folder that ``save_pretrained`` or sentence-transformers wrote, or by a name on the hub.

        Raises:
            InputError: nothing there, or no network: the message names the way out, a local path.
        """
        make = extra("transformers", "text").AutoModel.from_pretrained
        body = fetched(make, path, "encoder", attn_implementation="eager")
        if getattr(body, "pooler", None) is not None:
            body.pooler = None  # it is not part of the embedding, and no gradient would reach it
        return cls(body, dim, padding=padding, frozen=frozen, **_pooling(Path(path)))

    @classmethod
    def from_features(
        cls, features: Features, dim: int, *, path: str | None = None, frozen: bool = False
    ) -> "Pretrained":
        check_tokens(features, "pretrained")
        reader = features.reader
        if not isinstance(reader, SubwordReader):
            came = f"encoder 'pretrained' on tokens of {features.source.get('tokens', 'another kind')}"
            raise InputError(came, expected="those of its own tokenizer", hint="ig.from_text(…, tokens=PATH)")
        path = path or reader.tokenizer.name_or_path
        if not path:
            raise InputError("a tokenizer that knows no path", expected="path=, where the encoder lies")
        return cls.load(path, dim, padding=reader.padding, frozen=frozen)

    def forward(self, tokens: Int64[Tensor, "n length"]) -> Float[Tensor, "n d"]:
        rows: int = self.body.config.vocab_size  # type: ignore[assignment, union-attr]
        if tokens.numel() and int(tokens.max()) >= rows:
            came = f"token {int(tokens.max())} for an encoder with {rows} tokens"
            raise InputError(came, expected="the tokenizer that belongs to it", hint="tokens=PATH of the same folder")
        real = tokens != 0
        states = self.body(input_ids=ids(tokens, self.padding), attention_mask=real.long()).last_hidden_state
        found = states[:, 0] if self.pooling == "cls" else mean_of_real(states, real)
        return self.project(functional.normalize(found, dim=1) if self.normalize else found)  # type: ignore[no-any-return]

    def rates(self, decay: float = 0.8, *, prefix: str = "encoder.") -> dict[str, float]:
        """A factor on the step size for each layer: 1 for the last, `decay` for the one before it, and so on down.

        Howard & Ruder (2018), Universal language model fine-tuning for text classification.

        Args:
            decay: from layer to layer.
            prefix: where this encoder stands in the model; "encoder." in an `ig.Model`.

        Returns:
            Pattern of parameter names → factor, for ``ig.fit(…, rates=…)``.
        """
        count = int(self.body.config.num_hidden_layers)  # type: ignore[union-attr, arg-type]
        layers = {f"{prefix}body.*layer.{i}.*": decay ** (count - 1 - i) for i in range(count)}
        return {**layers, f"{prefix}body.embeddings.*": decay**count}


@torch.no_grad()
def embedded(encoder: nn.Module, features: Features) -> Features:
    """The embeddings of an encoder that will not learn, as a table: each text is read once, not once an epoch.

    Returns:
        Features of kind "table": inputs (n, d), named e1 to e<d>; targets and what is shown as they were.

    >>> import intaglio as ig
    >>> embedded(ig.encoders.Bag(9, 8), ig.from_text(["a good film", "a bad film"], ["+", "-"], min_count=1))
    Features(table: 2 examples, 8 features, 2 classes)
    """
    encoder = copy.deepcopy(encoder).eval()
    found = []
    with progress("embed", len(features)) as advance:
        for rows in torch.split(features.inputs, ROWS):
            found.append(encoder(rows))
            advance(len(rows))
    inputs = torch.cat(found)
    names = tuple(f"e{i + 1}" for i in range(inputs.shape[1]))
    return replace(features, kind="table", inputs=inputs, names=names, groups={}, scaling=None, reader=None)


def _pooling(folder: Path) -> Mapping[str, Any]:
    """What the files of sentence-transformers say, where they are."""
    described, how = folder / "modules.json", folder / "1_Pooling" / "config.json"
    if not (described.is_file() and how.is_file()):
        return {}
    kinds = [str(each["type"]).rpartition(".")[2] for each in json.loads(described.read_text("utf-8"))]
    modes = json.loads(how.read_text("utf-8"))
    first = bool(modes.get("pooling_mode_cls_token")) or modes.get("pooling_mode") == "cls"
    return {"pooling": "cls" if first else "mean", "normalize": "Normalize" in kinds}
