"""Rows that a kernel will soon change are asked for early, so that it need not wait for them.

With several threads they mostly come from the other's cache, where it has just changed them.
"""

from typing import Any

import numpy as np
from jaxtyping import Float32, Int64

from intaglio.shallow.compiled import compiled

try:
    from llvmlite import ir
    from numba import types
    from numba.core import cgutils
    from numba.extending import intrinsic
except ModuleNotFoundError:  # as plain Python nothing is asked for
    intrinsic = None

__all__ = ["ask_for"]

CELLS = 16  # float32 in a line of the cache


def _line_ahead(_: Any, table: Any, row: Any, column: Any) -> Any:
    """How numba compiles `line_ahead`: LLVM's prefetch, to be written to, into the nearest cache."""

    def code(context: Any, builder: Any, signature: Any, given: Any) -> Any:
        array = context.make_array(signature.args[0])(context, builder, given[0])
        place = cgutils.get_item_pointer(context, builder, signature.args[0], array, list(given[1:]))
        byte, number = ir.IntType(8).as_pointer(), ir.IntType(32)
        prefetch = ir.FunctionType(ir.VoidType(), [byte, number, number, number])
        function = builder.module.declare_intrinsic("llvm.prefetch", [byte], prefetch)
        builder.call(function, [builder.bitcast(place, byte), *(number(each) for each in (1, 3, 1))])
        return context.get_dummy_value()

    return types.void(table, types.intp, types.intp), code


def line_ahead(table: Float32[np.ndarray, "v d"], row: int, column: int) -> None:
    """Ask for the line of the cache that holds one number."""


if intrinsic is not None:
    line_ahead = intrinsic(_line_ahead)


@compiled
def ask_for(table: Float32[np.ndarray, "v d"], rows: Int64[np.ndarray, "k"], count: int) -> None:
    """Ask for the first `count` of these rows."""
    dims = table.shape[1]
    for k in range(count):
        for column in range(0, dims, CELLS):
            line_ahead(table, rows[k], column)
        line_ahead(table, rows[k], dims - 1)  # a row seldom begins where a line does
