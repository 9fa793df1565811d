"""GloVe's kernel: AdaGrad on one cell of the counts after the other."""

import math
from typing import NamedTuple

import numpy as np
from jaxtyping import Float32, Int32, Int64

from intaglio.shallow.compiled import compiled

__all__ = ["Tables", "descend"]


class Tables(NamedTuple):
    """Vectors and biases of words as rows and as columns, or the sums of their squared gradients."""

    inputs: Float32[np.ndarray, "w d"]
    outputs: Float32[np.ndarray, "w d"]
    input_bias: Float32[np.ndarray, "w"]
    output_bias: Float32[np.ndarray, "w"]


@compiled
def descend(
    order: Int64[np.ndarray, "o"],
    rows: Int32[np.ndarray, "c"],
    columns: Int32[np.ndarray, "c"],
    logs: Float32[np.ndarray, "c"],
    shares: Float32[np.ndarray, "c"],
    values: Tables,
    squares: Tables,
    rate: float,
) -> float:
    """Step on each cell of `order`; return the sum of their losses, each as it was before its own step."""
    inputs, outputs, input_bias, output_bias = values
    input_squares, output_squares, input_bias_squares, output_bias_squares = squares
    dims, loss, eta = inputs.shape[1], 0.0, np.float32(rate)
    down, across = np.empty(dims, dtype=np.float32), np.empty(dims, dtype=np.float32)
    for place in range(len(order)):
        cell = order[place]
        i, j = rows[cell], columns[cell]
        gap = input_bias[i] + output_bias[j] - logs[cell]
        for k in range(dims):
            gap += inputs[i, k] * outputs[j, k]
        slope = shares[cell] * gap
        loss += 0.5 * np.float64(slope) * np.float64(gap)
        for k in range(dims):
            down[k] = slope * outputs[j, k]
        for k in range(dims):
            across[k] = slope * inputs[i, k]
        for k in range(dims):
            inputs[i, k] -= eta * down[k] / math.sqrt(input_squares[i, k])
            input_squares[i, k] += down[k] * down[k]
        for k in range(dims):
            outputs[j, k] -= eta * across[k] / math.sqrt(output_squares[j, k])
            output_squares[j, k] += across[k] * across[k]
        input_bias[i] -= eta * slope / math.sqrt(input_bias_squares[i])
        output_bias[j] -= eta * slope / math.sqrt(output_bias_squares[j])
        input_bias_squares[i] += slope * slope
        output_bias_squares[j] += slope * slope
    return loss
