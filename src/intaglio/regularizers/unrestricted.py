"""Unrestricted: what a model with structures computes with, as the state of the model without them."""

from torch import Tensor, nn
from torch.nn.utils import parametrize

from intaglio.params import clone
from intaglio.regularizers.subspaces import NAME, InSubspace

__all__ = ["unrestricted"]


def unrestricted(model: nn.Module) -> dict[str, Tensor]:
    """Weights and buffers under the names that they have without structures, for ``load_state_dict``.

    >>> from intaglio.regularizers import sparse
    >>> model = sparse(nn.Linear(4, 2), density=0.5)
    >>> unrestricted(model)["weight"].equal(model.weight), list(unrestricted(model))
    (True, ['bias', 'weight'])
    """
    own = model.state_dict()
    if any(isinstance(module, InSubspace) for module in model.modules()):
        del own[NAME]
    plain = {name: each for name, each in own.items() if "parametrizations" not in name.split(".")}
    computed = {
        f"{path}.{name}".lstrip("."): getattr(module, name)
        for path, module in model.named_modules()
        if parametrize.is_parametrized(module)
        for name in module.parametrizations
    }
    return clone(plain | computed)
