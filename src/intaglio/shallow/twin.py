"""The same loss in torch: what the kernels descend, as a model whose surface and curvature can be surveyed."""

import numpy as np
import torch
from jaxtyping import Float, Int64
from torch import Tensor, nn

__all__ = ["Cells", "MeanRows", "NegativeSampling"]


class MeanRows(nn.Module):
    """The mean of rows of a table; −1 is no row."""

    def __init__(self, table: Float[np.ndarray, "v d"]) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.from_numpy(table))  # the same memory: the kernels write into it

    def forward(self, rows: Int64[Tensor, "n c"]) -> Float[Tensor, "n d"]:
        there = (rows >= 0).unsqueeze(-1).to(self.weight.dtype)
        return (self.weight[rows.clamp(min=0)] * there).sum(1) / there.sum(1).clamp(min=1)


class NegativeSampling(nn.Module):
    """Logits ⟨h, u_t⟩ of a word's own and of random targets t, where h is the mean of its sources' vectors.

    `losses.skip_gram` of these logits is −log σ⟨h, u_o⟩ − Σ log σ(−⟨h, u_n⟩), the loss of skip-gram (one source), CBOW
    (the window) and fastText (subwords).

    Args:
        inputs: (v, d), the vectors that are kept; shared, not copied.
        outputs: (w, d), the vectors of the predicted words; shared.
        sources: how many columns of an example are sources (−1 where there are fewer); the others are targets.

    >>> model = NegativeSampling(np.ones((3, 2), np.float32), np.ones((3, 2), np.float32), sources=1)
    >>> model(torch.tensor([[0, 1, 2]])).tolist()
    [[2.0, 2.0]]
    """

    def __init__(self, inputs: Float[np.ndarray, "v d"], outputs: Float[np.ndarray, "w d"], sources: int) -> None:
        super().__init__()
        self.sources = sources
        self.encoder = MeanRows(inputs)
        self.outputs = nn.Parameter(torch.from_numpy(outputs))

    def forward(self, examples: Int64[Tensor, "n c"]) -> Float[Tensor, "n k"]:
        hidden = self.encoder(examples[:, : self.sources])
        return torch.einsum("nd,nkd->nk", hidden, self.outputs[examples[:, self.sources :]])


class Cells(nn.Module):
    """⟨v_i, u_j⟩ + b_i + c_j of a word i and a word j near it: a guess at the log of their count, for `losses.glove`.

    Args:
        inputs, outputs: (w, d), the vectors v and u; shared, not copied.
        input_bias, output_bias: (w,), b and c; shared.
    """

    def __init__(
        self,
        inputs: Float[np.ndarray, "w d"],
        outputs: Float[np.ndarray, "w d"],
        input_bias: Float[np.ndarray, "w"],
        output_bias: Float[np.ndarray, "w"],
    ) -> None:
        super().__init__()
        self.encoder = MeanRows(inputs)
        self.outputs = nn.Parameter(torch.from_numpy(outputs))
        self.input_bias = nn.Parameter(torch.from_numpy(input_bias))
        self.output_bias = nn.Parameter(torch.from_numpy(output_bias))

    def forward(self, cells: Int64[Tensor, "n 2"]) -> Float[Tensor, "n"]:
        row, column = cells.T
        product = (self.encoder(cells[:, :1]) * self.outputs[column]).sum(1)
        guess: Tensor = product + self.input_bias[row] + self.output_bias[column]
        return guess
