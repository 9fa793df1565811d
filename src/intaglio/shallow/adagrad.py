"""GloVe's kernel: AdaGrad on one cell of the counts after the other."""

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
    for place in range(len(order)):
        cell = order[place]
        i, j = rows[cell], columns[cell]
        gap = input_bias[i] + output_bias[j] - logs[cell]
        for k in range(dims):
            gap += inputs[i, k] * outputs[j, k]
        slope = shares[cell] * gap
        loss += 0.5 * np.float64(slope) * np.float64(gap)
        for k in range(dims):
            down, across = slope * outputs[j, k], slope * inputs[i, k]
            inputs[i, k] -= eta * down / np.sqrt(input_squares[i, k])
            outputs[j, k] -= eta * across / np.sqrt(output_squares[j, k])
            input_squares[i, k] += down * down
            output_squares[j, k] += across * across
        input_bias[i] -= eta * slope / np.sqrt(input_bias_squares[i])
        output_bias[j] -= eta * slope / np.sqrt(output_bias_squares[j])
        input_bias_squares[i] += slope * slope
        output_bias_squares[j] += slope * slope
    return loss
