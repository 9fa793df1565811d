"""The worker: embeddings by path, and models that cannot be copied."""

from typing import Any

import pytest
import torch
from torch import Tensor, nn

import intaglio as ig
from intaglio.errors import InputError

pytestmark = pytest.mark.usefixtures("own_layers")

X, Y = torch.randn(6, 5, 4, generator=torch.Generator().manual_seed(0)), torch.arange(6) % 3


class Tagger(nn.Module):
    def __init__(self, batch_first: bool = True) -> None:
        super().__init__()
        self.rnn, self.head = nn.LSTM(4, 2, batch_first=batch_first), nn.Linear(2, 3)
        self.unused, self.strings = nn.Linear(1, 1), Strings()

    def forward(self, x: Tensor) -> Tensor:
        if not self.rnn.batch_first:
            x = x.transpose(0, 1)
        self.strings(x)
        out = self.rnn(x)[0]
        return self.head(out[:, -1] if self.rnn.batch_first else out[-1])


class Strings(nn.Module):
    def forward(self, x: Tensor) -> str:
        return "nothing"


def objective(embedding: str, **options: Any) -> ig.Objective:
    return ig.Objective(Tagger(**options), (X, Y), embedding=embedding)


def test_the_embedding_of_a_recurrent_layer_is_its_output() -> None:
    found = objective("rnn")
    wanted = found.worker.model.rnn(X)[0].flatten(1)
    torch.testing.assert_close(found.embeddings(), wanted.detach())


@pytest.mark.parametrize(
    ("embedding", "options", "message"),
    [
        ("rnn", {"batch_first": False}, r"an embedding of shape \(5, 6, 2\) for a batch of 6; expected one row per"),
        ("unused", {}, "module 'unused' was not called; expected a module that forward uses"),
        ("strings", {}, "an embedding str from 'strings'; expected a tensor"),
    ],
)
def test_what_is_no_embedding_says_why(embedding: str, options: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        objective(embedding, **options).embeddings()


def test_a_model_that_cannot_be_copied_says_why() -> None:
    model = nn.Linear(4, 3)
    model.kept = model(X)  # a result of a forward pass
    with pytest.raises(InputError, match=r"a model that cannot be copied: .*; expected copy.deepcopy\(model\) to work"):
        ig.Objective(model, (X, Y))


def test_the_copy_has_no_gradients() -> None:
    model = Tagger()
    model(X).sum().backward()
    assert all(p.grad is None for p in ig.Objective(model, (X, Y)).worker.model.parameters())
    assert model.head.weight.grad is not None


def test_scattered_weights_of_a_recurrent_layer_are_no_news(recwarn: pytest.WarningsRecorder) -> None:
    import warnings

    def step(model: nn.Module, batch: Any) -> tuple[Tensor, Tensor]:
        warnings.warn("RNN module weights are not part of single contiguous chunk of memory.", stacklevel=1)
        return model(batch.inputs).sum(1), batch.inputs

    found = objective("rnn")
    found.worker.step, found.worker._warned = step, True  # as on a GPU
    assert len(found.examples()) == 6
    assert not recwarn
