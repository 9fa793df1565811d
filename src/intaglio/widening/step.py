"""One layer widened, as linear maps of parameters: T for points, A for gradients."""

from dataclasses import dataclass

from jaxtyping import Float, Int
from torch import Tensor

from intaglio.params import Params

__all__ = ["Step"]


@dataclass(frozen=True)
class Step:
    """One layer widened: every new unit's source (−1: none), and how much of the source's output it takes over."""

    layer: str
    into: str
    norms: tuple[str, ...]
    sources: Int[Tensor, "m"]
    alpha: Float[Tensor, "m"]
    columns: Float[Tensor, "o m"]  # for each unit of the next layer: α, unless that was widened before and mixes

    def _rows(self, name: str) -> bool:
        return name.rpartition(".")[0] in (self.layer, *self.norms)

    def _blocks(self, weight: Tensor, width: int) -> Tensor:
        """The next layer's weight as (its units, this layer's units, numbers each)."""
        return weight.reshape(len(weight), width, -1)

    def _each(self, params: Params, scale: Tensor | None, columns: Tensor | None) -> dict[str, Tensor]:
        """Rows and columns taken from their sources, times these factors."""
        known = self.sources >= 0
        place = self.sources.clamp(min=0)
        found = {}
        for name, p in params.items():
            if self._rows(name):
                factor = known.to(p) if scale is None else scale.to(p) * known.to(p)
                found[name] = p[place] * factor.view(-1, *(1,) * (p.ndim - 1))
            elif name == f"{self.into}.weight":
                parts = self._blocks(p, self._count)[:, place]
                factor = known.to(p).expand(len(p), -1) if columns is None else columns.to(p) * known.to(p)
                found[name] = (parts * factor.unsqueeze(2)).reshape(len(p), -1, *p.shape[2:])
            else:
                found[name] = p.clone()
        return found

    @property
    def _count(self) -> int:
        return int(self.sources.max()) + 1

    def lift(self, params: Params) -> dict[str, Tensor]:
        """T θ."""
        return self._each(params, None, self.columns)

    def carry(self, gradient: Params) -> dict[str, Tensor]:
        """A g."""
        return self._each(gradient, self.alpha, None)

    def narrow(self, wide: Params) -> dict[str, Tensor]:
        """Tᵀ v: what every copy holds, gathered in its source."""
        known = self.sources >= 0
        place = self.sources[known]
        found = {}
        for name, p in wide.items():
            if self._rows(name):
                found[name] = p.new_zeros(self._count, *p.shape[1:]).index_add(0, place, p[known])
            elif name == f"{self.into}.weight":
                parts = self._blocks(p, len(self.sources)) * self.columns.to(p).unsqueeze(2)
                total = parts.new_zeros(len(p), self._count, parts.shape[2]).index_add(1, place, parts[:, known])
                found[name] = total.reshape(len(p), -1, *p.shape[2:])
            else:
                found[name] = p.clone()
        return found
