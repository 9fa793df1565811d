"""Groups: which axes of which tensors count the same hidden units, found in models that are a chain."""

from torch import nn
from torch.nn.modules.batchnorm import _NormBase
from torch.nn.modules.conv import _ConvNd, _ConvTransposeNd
from torch.nn.modules.dropout import _DropoutNd
from torch.nn.modules.pooling import (
    _AdaptiveAvgPoolNd,
    _AdaptiveMaxPoolNd,
    _AvgPoolNd,
    _LPPoolNd,
    _MaxPoolNd,
)

from intaglio import encoders
from intaglio.errors import InputError
from intaglio.model import Model

__all__ = ["groups"]

IN_ORDER = (nn.Sequential, Model, encoders.MLP, encoders.Conv, encoders.Linear, encoders.Lookup, encoders.Bag)
FLATTENING = (encoders.MLP, encoders.Linear)  # flatten what they are given
ALONE = (  # each unit by itself
    *(nn.Identity, nn.ReLU, nn.ReLU6, nn.LeakyReLU, nn.ELU, nn.SELU, nn.CELU, nn.GELU, nn.SiLU, nn.Mish),
    *(nn.Tanh, nn.Sigmoid, nn.LogSigmoid, nn.Softplus, nn.Softsign, nn.Hardtanh, nn.Hardswish, nn.Hardsigmoid),
    *(nn.Tanhshrink, nn.Hardshrink, nn.Softshrink, nn.Threshold, _DropoutNd),
)
POOLING = (_AdaptiveAvgPoolNd, _AdaptiveMaxPoolNd, _AvgPoolNd, _LPPoolNd, _MaxPoolNd)


def groups(model: nn.Module) -> list[dict[str, int]]:
    """The groups of a chain: each hidden layer's units, wherever they are an axis of a weight, a bias or a statistic.

    A chain is `torch.nn.Sequential`, `ig.Model` and our encoders of linear layers, convolutions, lookups, BatchNorm,
    LayerNorm, pooling and activations. The order of a group's units does not matter to what the model
    computes; inputs, outputs and the rows of a lookup table keep theirs.

    Args:
        model: stays as it is.

    Returns:
        Group by group, the name of a tensor in ``model.state_dict()`` → the axis that counts the units. An axis
        that is a multiple longer has so many consecutive entries for each unit, as after a flattened convolution.

    Raises:
        InputError: a module that is in no chain; write the groups yourself then, and try them with `check_groups`.

    >>> import intaglio as ig
    >>> model = ig.Model(ig.encoders.Lookup(100, 8), nn.Linear(8, 2))
    >>> groups(model)
    [{'encoder.table.weight': 1, 'head.weight': 1}]
    """
    chain = _Chain(set(model.state_dict()))
    chain.walk("", model)
    return [group for group in chain.closed if group]


class _Chain:
    """What is known of the units that come out of the layers walked so far."""

    def __init__(self, names: set[str]) -> None:
        self.names = names
        self.closed: list[dict[str, int]] = []
        self.open: dict[str, int] = {}  # the units that the last layer puts out; none of the input's
        self.width = 0
        self.maps = False  # each unit is a map: more axes follow
        self.flat = False  # maps laid out one after the other
        self.begun = False

    def walk(self, path: str, module: nn.Module) -> None:
        """Pass through a module, in the order in which it computes."""
        if isinstance(module, IN_ORDER):
            self._container(path, module)
        elif isinstance(module, nn.Linear) and not (self.maps and not self.flat):
            self._layer(path, 1, 0, module.in_features, module.out_features)
        elif isinstance(module, _ConvNd) and module.groups == 1:
            axes = (0, 1) if isinstance(module, _ConvTransposeNd) else (1, 0)
            self._layer(path, *axes, module.in_channels, module.out_channels, maps=True)
        elif isinstance(module, nn.Embedding | nn.EmbeddingBag) and not self.begun:
            self._layer(path, None, 1, 0, module.embedding_dim)
        elif isinstance(module, _NormBase):
            self._vectors(path, module.num_features, ("weight", "bias", "running_mean", "running_var"))
        elif isinstance(module, nn.LayerNorm) and module.normalized_shape == (self.width,) and not self.maps:
            self._vectors(path, self.width, ("weight", "bias"))
        elif isinstance(module, nn.Flatten) and (module.start_dim, module.end_dim) == (1, -1):
            self.flat = True
        elif not isinstance(module, ALONE) and not (isinstance(module, POOLING) and self._pools):
            self._refuse(path, module)

    @property
    def _pools(self) -> bool:
        """Whether pooling here takes each unit by itself."""
        return (self.maps and not self.flat) or not self.begun

    def _container(self, path: str, module: nn.Module) -> None:
        if isinstance(module, FLATTENING):
            self.flat = True
        for name, child in module.named_children():
            if isinstance(module, encoders.Conv) and child is module.project:
                self.flat = True
            self.walk(f"{path}.{name}".strip("."), child)

    def _layer(self, path: str, inward: int | None, outward: int, before: int, after: int, maps: bool = False) -> None:
        """A weight: one of its axes takes the units up, another puts new ones out."""
        weight = f"{path}.weight".strip(".")
        if inward is not None and self.open:
            self._join(weight, inward, before)
        self.closed.append(self.open)
        self.open, self.width = {}, after
        self.maps, self.flat, self.begun = maps, False, True
        self._join(weight, outward, after)
        bias = f"{path}.bias".strip(".")
        if bias in self.names:
            self._join(bias, 0, after)

    def _vectors(self, path: str, length: int, names: tuple[str, ...]) -> None:
        for name in names:
            full = f"{path}.{name}".strip(".")
            if self.open and full in self.names:
                self._join(full, 0, length)

    def _join(self, name: str, axis: int, length: int) -> None:
        if name not in self.names:
            raise InputError(f"no tensor {name!r} in the model's state", expected="plain weights", hint="groups=[…]")
        spread = self.maps and self.flat and length % self.width == 0
        if length != self.width and not spread:
            came = f"{name!r} with {length} entries for {self.width} units"
            raise InputError(came, expected="one entry a unit, or maps that are flattened", hint="groups=[…]")
        self.open[name] = axis

    def _refuse(self, path: str, module: nn.Module) -> None:
        came = f"a {type(module).__name__} at {path or 'the top'!r}"
        expected = "a chain of linear layers, convolutions, BatchNorm and activations, a lookup at its beginning"
        raise InputError(came, expected=expected, hint="groups=[{'name of a tensor': axis, …}, …]")
