"""Losses of word vectors: a pair told apart from drawn ones, and the logarithm of a count."""

from jaxtyping import Float, Shaped
from torch import Tensor

from intaglio.errors import InputError
from intaglio.losses.classification import binary_cross_entropy
from intaglio.losses.wanted import like_outputs

__all__ = ["glove", "glove_weight", "skip_gram"]


def skip_gram(outputs: Float[Tensor, "n k"], targets: Shaped[Tensor, "n *k"]) -> Float[Tensor, "n"]:
    """−log σ(s_o) − Σ_n log σ(−s_n) per pair: its own score s_o against those of the words drawn beside it.

    Negative sampling, s = ⟨v_c, u_w⟩ for the centre c; with the mean of a window or of a word's parts for v_c it is the
    loss of CBOW and fastText. It is `binary_cross_entropy` of rows in which one answer is yes. Which words are drawn
    belongs to the data, not to the loss: see `ig.Negatives`.

    Args:
        outputs: (n, 1 + k) scores of the pair's own word and of k drawn ones.
        targets: (n, 1 + k), 1 for its own and 0 for the drawn, as real numbers.

    Raises:
        InputError: classes, no drawn word, or a row without exactly one 1.

    Source:
        Mikolov et al., Distributed representations of words and phrases, 2013.

    >>> import torch
    >>> round(skip_gram(torch.zeros(1, 3), torch.tensor([[1.0, 0.0, 0.0]])).item(), 4)  # 3 log 2
    2.0794
    """
    hint = "ig.Negatives(count=5).beside(pairs)"
    if not targets.is_floating_point():
        raise InputError("skip_gram with classes", expected="rows of one 1, and 0 for every drawn word", hint=hint)
    wanted = like_outputs(outputs, targets)
    if outputs.shape[1] < 2:
        raise InputError("skip_gram of one score, with no drawn word beside it", expected="two or more", hint=hint)
    if bool(((wanted.sum(1) != 1) | (wanted.amax(1) != 1)).any()):
        raise InputError("skip_gram with a row that has not exactly one 1", expected="one true word a row", hint=hint)
    return binary_cross_entropy(outputs, wanted)


def glove(
    outputs: Float[Tensor, "n *one"], targets: Shaped[Tensor, "n"], *, x_max: float = 100.0, alpha: float = 0.75
) -> Float[Tensor, "n"]:
    """½ f(X) (ŷ − log X)² per cell, f(X) = min(1, (X/x_max)^α): a guess at the logarithm of a count X.

    Args:
        outputs: (n,) or (n, 1) guesses, in GloVe ⟨v_i, u_j⟩ + b_i + c_j.
        targets: (n,) counts X, above 0, as real numbers; pairs that never meet are no examples.
        x_max: the count from which on all weigh alike.
        alpha: how fast smaller counts lose weight.

    Raises:
        InputError: classes, a count that is not above 0, several guesses an example, or an option out of range.

    Source:
        Pennington et al., GloVe: Global vectors for word representation, 2014.

    >>> import torch
    >>> glove(torch.tensor([3.0]), torch.tensor([1.0]), x_max=1.0).item()
    4.5
    """
    if not (x_max > 0 and alpha >= 0):
        raise InputError(f"x_max={x_max}, alpha={alpha}", expected="x_max above 0, alpha of at least 0")
    if not targets.is_floating_point():
        raise InputError("glove with whole numbers, which are classes", expected="counts", hint="counts.double()")
    if outputs.numel() != len(targets):
        came = f"glove of outputs {tuple(outputs.shape)} against targets {tuple(targets.shape)}"
        raise InputError(came, expected="one guess and one count a cell")
    if bool((targets <= 0).any()):
        came = f"glove with a count of {float(targets.min()):g}"
        raise InputError(came, expected="counts above 0", hint="leaving out pairs that never meet")
    return 0.5 * glove_weight(targets, x_max, alpha) * (outputs.flatten() - targets.log()).square()


def glove_weight(counts: Float[Tensor, "n"], x_max: float, alpha: float) -> Float[Tensor, "n"]:
    """f(X) = min(1, (X/x_max)^α)."""
    return (counts / x_max).pow(alpha).clamp(max=1)
