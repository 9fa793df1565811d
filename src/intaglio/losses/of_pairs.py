"""The loss of one pair by itself: two examples that belong together, or not."""

from jaxtyping import Float, Shaped
from torch import Tensor

from intaglio.errors import InputError
from intaglio.losses.comparing import check_margin, pair_costs

__all__ = ["contrastive_pairs"]


def contrastive_pairs(
    outputs: Float[Tensor, "n *pair"],
    targets: Shaped[Tensor, "m *one"],
    *,
    margin: float = 1.0,
    distance: str = "euclidean",
) -> Float[Tensor, "n"]:
    """l·d² + (1 − l)·max(0, m − d)² per pair, l = 1 for two that belong together (Hadsell et al. 2006).

    The loss of `contrastive` where the pairs are the examples: a table of pairs, an `ig.Siamese` encoder. A pair apart
    by more than the margin adds nothing, to the gradient and the Hessian neither.

    Args:
        outputs: (n, 2, d) the two embeddings of every pair, as `ig.Siamese` gives them.
        targets: (n,) l, 1 or 0, or truth values.
        margin: m, in the distance's unit.
        distance: ``"euclidean"``, or ``"cosine"``: 1 − cos.

    Raises:
        InputError: outputs that are no pairs, targets other than 0 and 1, a margin below zero, or an unknown distance.

    >>> import torch
    >>> apart = torch.tensor([[[0.0], [0.5]], [[0.0], [0.5]], [[0.0], [2.0]]])
    >>> contrastive_pairs(apart, torch.tensor([1, 0, 0])).tolist()
    [0.25, 0.25, 0.0]
    """
    check_margin(margin)
    if outputs.ndim != 3 or outputs.shape[1] != 2:
        came = f"contrastive_pairs of outputs {tuple(outputs.shape)}"
        raise InputError(came, expected="(n, 2, d), two embeddings a pair", hint="ig.Siamese(encoder), or contrastive")
    together = targets.flatten()
    if len(together) != len(outputs) or bool(((together != 0) & (together != 1)).any()):
        came = f"contrastive_pairs with targets {tuple(targets.shape)} from {_ends(targets)}"
        raise InputError(came, expected="one number a pair: 1 where both belong together, else 0")
    return pair_costs(outputs[:, 0], outputs[:, 1], together == 1, margin, distance)


def _ends(targets: Tensor) -> str:
    return f"{targets.min().item():g} to {targets.max().item():g}" if targets.numel() else "nothing"
