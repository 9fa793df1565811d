"""Numbers and categories of one table together: numbers as they are or embedded, a table of vectors a category."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from jaxtyping import Float, Int64
from torch import Tensor, nn

from intaglio.encoders.periodic import Periodic
from intaglio.encoders.piecewise_linear import PiecewiseLinear, check_numbers
from intaglio.errors import InputError
from intaglio.features import Features
from intaglio.features.coding import UNSEEN
from intaglio.features.table_reader import TableReader
from intaglio.resolve import check_options

__all__ = ["Mixed"]


def raw(x: Tensor, dim: int, *, each: int) -> nn.Module:
    """Numbers as they are."""
    return nn.Identity()


NUMBERS: Mapping[str, Callable[..., nn.Module]] = {
    "raw": raw,
    "piecewise": PiecewiseLinear.of_numbers,
    "periodic": Periodic.of_numbers,
}


class Mixed(nn.Module):
    """The numbers of an example, or their embedding, beside a vector for each of its categories; then one linear layer.

    Vectors of the missing and of the unseen begin at 0, so that a value that was never learnt says nothing.

    Args:
        width: columns of the inputs.
        dim: of the embedding.
        tables: position of each column that holds codes → rows of its table.
        each: dimensions of each category's vectors.
        numbers: embeds the other columns (n, m) → (n, k); by default they stay as they are.
        out: k; m by default.
        names: of the columns, for messages.

    Raises:
        InputError: a table beyond the columns; and, when it is called, a code that has no row, with column, row and
            value.

    >>> x = torch.tensor([[0.5, 2.0], [1.5, 0.0]])
    >>> Mixed(2, 3, tables={1: 4})(x).shape
    torch.Size([2, 3])
    """

    codes: Int64[Tensor, "c"]
    rows: Int64[Tensor, "c"]
    real: Int64[Tensor, "m"]

    def __init__(
        self,
        width: int,
        dim: int,
        *,
        tables: Mapping[int, int],
        each: int = 8,
        numbers: nn.Module | None = None,
        out: int | None = None,
        names: Sequence[str] = (),
    ) -> None:
        super().__init__()
        beyond = [column for column in tables if not 0 <= column < width]
        if beyond:
            raise InputError(f"a table for column {beyond[0]}", expected=f"0 to {width - 1}")
        plain = [column for column in range(width) if column not in tables]
        self.register_buffer("codes", torch.tensor(list(tables), dtype=torch.int64))
        self.register_buffer("rows", torch.tensor(list(tables.values()), dtype=torch.int64))
        self.register_buffer("real", torch.tensor(plain, dtype=torch.int64))
        self.names = tuple(names) or tuple(f"column {i}" for i in range(width))
        self.tables = nn.ModuleList(nn.Embedding(count, each) for count in tables.values())
        self.numbers = nn.Identity() if numbers is None else numbers
        wide = len(tables) * each + (len(plain) if out is None else out)
        self.project = nn.Linear(wide, dim)

    @classmethod
    def from_features(
        cls,
        features: Features,
        dim: int,
        *,
        numbers: str = "raw",
        each: int = 8,
        **options: Any,
    ) -> "Mixed":
        check_numbers(features, "mixed")
        tables = features.reader.tables if isinstance(features.reader, TableReader) else {}
        x = features.inputs
        real = x[:, [column for column in range(x.shape[1]) if column not in tables]]
        if numbers not in NUMBERS:
            raise InputError(f"numbers={numbers!r}", expected=f"one of {', '.join(NUMBERS)}")
        out = real.shape[1] * each if numbers != "raw" and real.shape[1] else None
        make = NUMBERS[numbers]
        check_options(make, ("x", "dim", "each"), options)
        embedded = None if out is None else make(real, out, each=each, **options)
        encoder = cls(x.shape[1], dim, tables=tables, each=each, numbers=embedded, out=out, names=features.names)
        for table in encoder.tables:
            nn.init.zeros_(table.weight[: UNSEEN + 1])  # type: ignore[index]
        return encoder

    def forward(self, x: Float[Tensor, "n columns"]) -> Float[Tensor, "n d"]:
        codes = self._codes(x)
        vectors = [table(codes[:, i]) for i, table in enumerate(self.tables)]
        numbers = [self.numbers(x[:, self.real])] if len(self.real) else []
        return self.project(torch.cat([*numbers, *vectors], dim=1))  # type: ignore[no-any-return]

    def _codes(self, x: Float[Tensor, "n columns"]) -> Int64[Tensor, "n c"]:
        given = x[:, self.codes]
        codes = given.detach().long()
        wrong = (codes < 0) | (codes >= self.rows) | (codes != given)
        if bool(wrong.any()):
            row, place = (int(i) for i in wrong.nonzero()[0])
            name, count = self.names[int(self.codes[place])], int(self.rows[place])
            came = f"column {name!r} is {float(given[row, place]):g} in row {row + 1}"
            raise InputError(came, expected=f"a whole number of 0 to {count - 1}, for its table has {count} rows")
        return codes
