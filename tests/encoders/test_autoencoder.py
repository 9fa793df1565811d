"""Autoencoders: a linear one finds the principal subspace; all can be surveyed, bent and walked through."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

import intaglio as ig
from intaglio.encoders import Conv, Denoising, Linear, Lookup
from intaglio.encoders.deconv import Deconv
from intaglio.errors import InputError

F64 = torch.float64


def centred(rows: int = 60) -> torch.Tensor:
    generator = torch.Generator().manual_seed(0)
    x = torch.randn(rows, 6, dtype=F64, generator=generator) * torch.tensor([3, 2, 1.5, 1, 0.5, 0.2], dtype=F64)
    x = x @ torch.linalg.qr(torch.randn(6, 6, dtype=F64, generator=generator)).Q
    return x - x.mean(0)


def test_a_linear_autoencoder_spans_the_principal_subspace_with_the_loss_of_the_rest() -> None:
    """At the minimum of ½‖x − DEx‖² the decoder's columns are the first k principal directions' span.

    Baldi & Hornik (1989), Neural networks and principal component analysis: the loss is ½ Σ_{j>k} λ_j, λ_j the
    eigenvalues of XᵀX/N.
    """
    x, k = centred(), 2
    eigenvalues, vectors = torch.linalg.eigh(x.T @ x / len(x))
    encoder = Linear(6, k).double()
    model = ig.Model(encoder, encoder.mirrored()).double()
    generator = torch.Generator().manual_seed(1)
    for p in model.parameters():
        nn.init.normal_(p, std=0.3, generator=generator)
    variables = list(model.parameters())
    optimiser = torch.optim.LBFGS(
        variables, max_iter=500, tolerance_grad=1e-13, tolerance_change=0, line_search_fn="strong_wolfe"
    )

    def closure() -> torch.Tensor:
        optimiser.zero_grad()
        loss = 0.5 * (model(x) - x).square().sum(1).mean()
        loss.backward()
        return loss

    optimiser.step(closure)
    objective = ig.Objective(model, (x, x), loss="mse")
    assert objective() == pytest.approx(0.5 * float(eigenvalues[:-k].sum()), rel=1e-10)
    found = torch.linalg.qr(model.head.weight.detach()).Q
    principal = vectors[:, -k:]
    torch.testing.assert_close(found @ found.T, principal @ principal.T, rtol=0, atol=1e-6)


def digits(count: int = 40) -> ig.Features:
    return ig.load("digits").take(range(count)).reconstructing()


@pytest.mark.long
@pytest.mark.parametrize("encoder", ["linear", "mlp", "conv", "denoising"])
def test_an_autoencoder_learns_is_surveyed_and_bends(encoder: str, studied: Callable[..., Any]) -> None:
    data = digits()
    options = {"conv": {"channels": (2, 3)}, "mlp": {"hidden": (6,)}}.get(encoder, {})
    model = ig.build(data, encoder, dim=2, decode=True, **options).double()
    objective = ig.Objective(model, data, loss="mse")
    studied(objective, epochs=2, lr=0.01)
    assert objective.embeddings().shape == (40, 2)


@pytest.mark.parametrize("size", [(8, 8), (11, 9)])
def test_a_convolutional_decoder_gives_back_every_pixel(size: tuple[int, int]) -> None:
    encoder = Conv(3, 4, 5, dim=2, size=size)
    x = torch.zeros(2, 3, *size)
    decoder = encoder.mirrored()
    assert isinstance(decoder, Deconv)
    assert decoder(encoder(x)).shape == (2, 3 * size[0] * size[1])


def test_the_decoder_of_dense_layers_has_their_widths_backwards() -> None:
    decoder = ig.encoders.MLP(5, 4, 2, activation=nn.Tanh).mirrored()
    assert decoder.widths == (2, 4, 5)
    assert isinstance(decoder.layers[1], nn.Tanh)
    assert Linear(5, 2, bias=True).mirrored().bias is not None


def test_denoising_corrupts_only_while_it_learns(own_layers: None) -> None:
    encoder = Denoising(Linear(4, 2), noise=0.5, masked=0.5)
    x = torch.ones(2000, 4)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        corrupted = encoder._corrupted(x)
        assert not torch.equal(encoder(x), encoder.encoder(x))
    assert corrupted.mean() == pytest.approx(0.5, abs=0.03)  # what is left keeps its size
    assert corrupted.var() == pytest.approx(0.25 + 0.5**2, abs=0.03)
    assert torch.equal(encoder.eval()(x), encoder.encoder(x))


def test_noise_at_every_point_is_the_same_noise() -> None:
    data = digits()
    model = ig.build(data, "denoising", dim=2, decode=True, noise=0.5)
    clean, noisy = (ig.Objective(model, data, loss="mse", randomness=each) for each in ("off", 0))
    assert noisy() == noisy()
    assert noisy() != clean()


def test_reconstructions_and_the_ends_of_a_walk_are_the_decoders_answers() -> None:
    data = digits()
    objective = ig.Objective(ig.build(data, "linear", dim=3, decode=True), data, loss="mse")
    found = ig.decoding.reconstructions(objective, [3, 5])
    np.testing.assert_allclose(found["reconstruction"].values.reshape(2, -1), objective.outputs()[[3, 5]], atol=1e-6)
    np.testing.assert_allclose(found["error"], objective.examples()[[3, 5]], rtol=1e-5)
    walk = ig.decoding.walk(objective, 3, 5, steps=3)
    np.testing.assert_allclose(walk["decoded"].values[[0, 2]], found["reconstruction"], atol=1e-6)
    middle = (walk["embedding"].values[0] + walk["embedding"].values[2]) / 2
    np.testing.assert_allclose(walk["embedding"].values[1], middle, atol=1e-6)


def test_what_cannot_be_decoded_says_why() -> None:
    data = digits()
    classes = ig.load("digits").take(range(40))
    with pytest.raises(InputError, match=r"outputs of shape \(10,\) for inputs of shape \(1, 8, 8\)"):
        ig.decoding.reconstructions(ig.Objective(ig.build(classes, dim=2), classes))
    objective = ig.Objective(ig.build(data, "linear", dim=2, decode=True), data, loss="mse")
    with pytest.raises(InputError, match="steps=1; expected at least 2"):
        ig.decoding.walk(objective, 0, 1, steps=1)
    with pytest.raises(InputError, match="an objective over tuple; expected Features"):
        ig.decoding.reconstructions(objective.over((data.inputs, data.targets)))
    other = ig.Objective(nn.Sequential(nn.Flatten(), nn.Linear(64, 64)), data, loss="mse", embedding="0")
    with pytest.raises(InputError, match=r"a model of type Sequential; expected ig.Model"):
        ig.decoding.walk(other, 0, 1)
    texts = ig.from_text(["a b", "a"], [0, 1], min_count=1)
    with pytest.raises(InputError, match=r"encoder Lookup to decode from; expected one with a method mirrored"):
        ig.build(texts, Lookup, dim=2, decode=True)
    with pytest.raises(InputError, match="noise=-1, masked=0"):
        Denoising(Linear(2, 2), noise=-1)
