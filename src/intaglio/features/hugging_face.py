"""Tokenizers of Hugging Face, and whatever else is had from a local path, or by a name where there is a network."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from jaxtyping import Int64
from torch import Tensor

from intaglio.errors import InputError
from intaglio.extra import extra

__all__ = ["SubwordReader", "fetched", "is_hugging_face"]


@dataclass(frozen=True)
class SubwordReader:
    """Texts → token numbers (n, length) of a Hugging Face tokenizer, its padding as 0.

    Where the tokenizer's own padding is another number, that number and 0 change places; `ids` changes them back.

    Args:
        tokenizer: one of transformers'.
        max_length: texts are cut after so many tokens, the special ones included.
    """

    tokenizer: Any
    max_length: int

    @property
    def padding(self) -> int:
        """The tokenizer's own number for padding."""
        found = self.tokenizer.pad_token_id
        if found is None:
            raise InputError("a tokenizer without a padding token", hint="tokenizer.pad_token = tokenizer.eos_token")
        return int(found)

    @property
    def vocabulary(self) -> tuple[str, ...]:
        """Token number → token."""
        names = [str(name) for name in self.tokenizer.convert_ids_to_tokens(range(len(self.tokenizer)))]
        names[0], names[self.padding] = names[self.padding], names[0]
        return tuple(names)

    def __call__(self, texts: Sequence[str]) -> Int64[Tensor, "n length"]:
        padding = self.padding
        for row, text in enumerate(texts, start=1):
            if not text.strip():
                raise InputError(f"text {row} is empty", expected="a token in each text", hint="leaving it out")
        found = self.tokenizer(list(texts), truncation=True, max_length=self.max_length, padding=True)
        return ids(torch.tensor(found["input_ids"], dtype=torch.int64), padding)


def ids(tokens: Int64[Tensor, "n length"], padding: int) -> Int64[Tensor, "n length"]:
    """0 and `padding` change places, there and back.

    >>> ids(torch.tensor([[0, 5, 1]]), 1).tolist()
    [[1, 5, 0]]
    """
    return torch.where(tokens == 0, padding, torch.where(tokens == padding, 0, tokens))


def is_hugging_face(tokens: Any) -> bool:
    """Whether it is a tokenizer of the package ``transformers``, or a path to one."""
    if isinstance(tokens, str | os.PathLike):
        return Path(tokens).is_dir() or "/" in str(tokens)
    return hasattr(tokens, "convert_ids_to_tokens")


def fetched(make: Any, name: str | os.PathLike[str], what: str, **options: Any) -> Any:
    """``make(name)`` of a library that looks for a local path first and then on the hub.

    Raises:
        InputError: it is in neither place, or there is no network.
    """
    local = Path(name).exists()
    try:
        with _quiet():
            return make(str(name), **options)
    except (OSError, ValueError, KeyError) as error:
        reason = " ".join(str(error).split())[:160]
        if local:
            raise InputError(
                f"{name} holds no {what} that can be read: {reason}", hint="a folder as saved by it"
            ) from error
        came = f"no {what} at the path {str(name)!r}, and the hub cannot be reached or does not have it"
        raise InputError(
            f"{came} ({reason})", hint="the path of a local copy, e.g. one that save_pretrained wrote"
        ) from error


@contextmanager
def _quiet() -> Iterator[None]:
    """Inside, transformers keeps its progress bars and advice to itself."""
    logging = extra("transformers.utils.logging", "text")
    before = logging.get_verbosity()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(before)
        logging.enable_progress_bar()
