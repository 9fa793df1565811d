"""`widen`, and the wide network that it makes."""

import copy
from dataclasses import dataclass

import torch
import xarray as xr
from jaxtyping import Int
from torch import Tensor, nn

from intaglio.curvature import hessian
from intaglio.objective import Objective
from intaglio.params import Params
from intaglio.randomness import derive
from intaglio.widening.step import Step
from intaglio.widening.units import Alpha, Unit, make_step

__all__ = ["Widened", "widen"]


@dataclass(frozen=True)
class Widened:
    """A wide network that computes what a narrow one does, and the linear maps between the two; made by `widen`.

    At any θ of the narrow network, with L its data loss and L' the wide one's: L'(Tθ) = L(θ), ∇L'(Tθ) = A∇L(θ),
    H'(Tθ) T = A H(θ), TᵀA = I and so TᵀH'T = H. A critical point stays critical, and the numbers of negative and of
    positive eigenvalues never fall. Penalties know nothing of this, and are left out.

    Args:
        model: the wide network, at Tθ of the narrow one's parameters.
        steps: the layers widened, one after the other.
    """

    model: nn.Module
    steps: tuple[Step, ...]

    def lift(self, params: Params) -> dict[str, Tensor]:
        """Tθ: narrow parameters as wide ones; the function stays the same."""
        for step in self.steps:
            params = step.lift(params)
        return dict(params)

    def carry(self, gradient: Params) -> dict[str, Tensor]:
        """A g: a narrow gradient as the wide one at Tθ."""
        for step in self.steps:
            gradient = step.carry(gradient)
        return dict(gradient)

    def narrow(self, wide: Params) -> dict[str, Tensor]:
        """Tᵀv: a wide vector seen from the narrow network."""
        for step in reversed(self.steps):
            wide = step.narrow(wide)
        return dict(wide)

    def widen(self, layer: str, unit: Unit, alpha: Alpha = 0.5, *, into: str | None = None) -> "Widened":
        """Widen one more layer; arguments as for `intaglio.widen`.

        Raises:
            InputError: as for `intaglio.widen`.
        """
        step = make_step(self.model, layer, unit, alpha, into, self.steps)
        return Widened(_apply(self.model, step), (*self.steps, step))

    def check(
        self, narrow: Objective, wide: Objective, *, params: Params | None = None, probes: int = 4, seed: int = 0
    ) -> xr.Dataset:
        """How far the identities are from holding, at any θ.

        Args:
            narrow: the narrow network's loss.
            wide: the same loss of `model`, over the same data.
            params: θ of the narrow network; by default where it stands.
            probes: random vectors u on which H'Tu = AHu and TᵀA u = u are tried.
            seed: of these vectors.

        Returns:
            Dimension ``identity``: ``error``, the largest difference between its two sides, as a share of the largest
            number on them.
        """
        theta = narrow.params if params is None else dict(params)
        there = self.lift(theta)
        small, large = narrow.fork().without_penalties(), wide.fork().without_penalties()
        errors = {
            "L'(Tθ) = L(θ)": abs(large(there) - small(theta)) / max(abs(small(theta)), 1e-300),
            "∇L'(Tθ) = A∇L(θ)": _apart(large.gradient(there), self.carry(small.gradient(theta))),
        }
        h, wide_h = hessian(small, params=theta), hessian(large, params=there)
        for i in range(probes):
            draw = torch.Generator().manual_seed(derive(seed, "widen", i))
            u = h.layout.named(torch.randn(h.layout.size, generator=draw, dtype=h.layout.zeros(1).dtype))
            bent = h.layout.named(h.apply(h.layout.vector(u).unsqueeze(0))[0])
            lifted = wide_h.layout.vector(self.lift(u)).unsqueeze(0)
            wide_bent = wide_h.layout.named(wide_h.apply(lifted)[0])
            for name, found, expected in (
                ("H'T = AH", wide_bent, self.carry(bent)),
                ("TᵀH'T = H", self.narrow(wide_bent), bent),
                ("TᵀA = I", self.narrow(self.carry(u)), u),
            ):
                errors[name] = max(errors.get(name, 0.0), _apart(found, expected))
        return xr.Dataset({"error": ("identity", list(errors.values()))}, {"identity": list(errors)})


def widen(model: nn.Module, layer: str, unit: Unit, alpha: Alpha = 0.5, *, into: str | None = None) -> Widened:
    """Embed a network in one with a wider layer, by copies of units that share their source's work.

    - **Splitting**: unit u is copied with its input weights; of its output weights the copy takes the share α, the
      original keeps 1 − α. Several copies: several shares.
    - **Null**: a unit with zero weights on both sides is added; its activation has to vanish at 0.
    - **General**: any unit in any number of copies whose shares sum to 1, and null units, at once. After the *next*
      layer was widened, the shares may differ between its units, as long as every source there still gets the same
      share on (weighted) average: `alpha` is then a matrix.

    Shares may be negative or above 1. Not to be confused with embeddings of data.

    Args:
        model: stays as it is; between `layer` and the next one, units must stay apart (activations, dropout, pooling,
            flattening, BatchNorm do keep them apart).
        layer: path of a linear layer, or of a convolution, whose units are its channels.
        unit: which to split; ``"null"`` for a null unit; or unit → the shares of all its copies, ``"null"`` → how many.
        alpha: the copy's share, or several copies'; or (units of the next layer, copies). Unused with a mapping.
        into: path of the layer that reads this one; by default the next linear layer or convolution of the model.

    Raises:
        InputError: no such layer or unit, shares that do not sum to 1, or a network that mixes units in between.

    Source:
        Zhang, Zhang, Luo & Xu, Embedding Principle of Loss Landscape of Deep Neural Networks, 2021; Zhang et al.,
        Embedding Principle: A Hierarchical Structure of Loss Landscape of Deep Neural Networks, J. Mach. Learn. 2022.

    >>> model = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
    >>> wide = widen(model, "0", unit=1, alpha=0.3)
    >>> x = torch.ones(1, 2)
    >>> wide.model[0].out_features, bool(torch.allclose(wide.model(x), model(x)))
    (4, True)
    """
    step = make_step(model, layer, unit, alpha, into, ())
    return Widened(_apply(model, step), (step,))


def _apply(model: nn.Module, step: Step) -> nn.Module:
    """A copy of the model with the wider layer, at Tθ."""
    wide = copy.deepcopy(model)
    lifted = step.lift({name: p.detach() for name, p in model.named_parameters()})
    for name, p in wide.named_parameters():
        p.data, p.grad = lifted[name], None
    for path in (step.layer, step.into):
        layer = wide.get_submodule(path)
        kind = "features" if isinstance(layer, nn.Linear) else "channels"
        setattr(layer, f"out_{kind}", lifted[f"{path}.weight"].shape[0])
        setattr(layer, f"in_{kind}", lifted[f"{path}.weight"].shape[1])
    for path in step.norms:
        _widen_norm(wide.get_submodule(path), step.sources)
    return wide


def _widen_norm(norm: nn.Module, sources: Int[Tensor, "m"]) -> None:
    """Running statistics of the copies are their source's; a null unit's change nothing."""
    norm.num_features = len(sources)  # type: ignore[assignment]
    for name, empty in (("running_mean", 0.0), ("running_var", 1.0)):
        old = getattr(norm, name)
        if old is not None:
            setattr(norm, name, torch.where(sources >= 0, old[sources.clamp(min=0)], old.new_full((), empty)))


def _apart(found: Params, expected: Params) -> float:
    """The largest difference, as a share of the largest number."""
    off = max(float((found[name] - each).abs().max()) for name, each in expected.items())
    size = max(float(each.abs().max()) for each in [*expected.values(), *found.values()])
    return off / size if size else 0.0
