"""The table of cases: model × data × loss, each with the losses of all examples as a plain loop would find them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, Dataset, IterableDataset, TensorDataset

F64 = torch.float64
CLASSES = 3


def normal(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=F64)


def labels(n: int) -> Tensor:
    return torch.randint(CLASSES, (n,), generator=torch.Generator().manual_seed(9))


def tokens(n: int, length: int = 5) -> Tensor:
    return torch.randint(1, 12, (n, length), generator=torch.Generator().manual_seed(8))


def made(build: Callable[..., nn.Module], *args: Any) -> nn.Module:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return build(*args).double()


class ConvNet(nn.Module):
    """Convolution, BatchNorm with statistics of its own, a block named as in residual networks."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = nn.Sequential()
        self.encoder.layer4 = nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.ReLU())
        self.head = nn.Linear(4, CLASSES)
        self.encoder.layer4[1].running_mean.add_(0.3)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.encoder(x).mean((2, 3)))


class Recurrent(nn.Module):
    def __init__(self, kind: type[nn.RNNBase]) -> None:
        super().__init__()
        self.rnn = kind(3, 5, num_layers=2, batch_first=True, bidirectional=True, dropout=0.3)
        self.head = nn.Linear(10, CLASSES)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.rnn(x)[0][:, -1])


class Transformer(nn.Module):
    """Fused attention, padding, token and position tables, a head tied to the tokens."""

    def __init__(self) -> None:
        super().__init__()
        self.tokens, self.places = nn.Embedding(12, 8, padding_idx=0), nn.Embedding(5, 8)
        layer = nn.TransformerEncoderLayer(8, 2, 16, dropout=0.1, batch_first=True, norm_first=True)
        self.body = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
        self.head = nn.Linear(8, 12, bias=False)
        self.head.weight = self.tokens.weight

    def forward(self, input_ids: Tensor, padding: Tensor) -> Tensor:
        x = self.tokens(input_ids) + self.places.weight
        x = self.body(x, src_key_padding_mask=padding)
        return self.head(x.mean(1))


class Bag(nn.Module):
    def __init__(self, max_norm: float | None = None) -> None:
        super().__init__()
        self.table = nn.EmbeddingBag(12, 4, mode="mean", max_norm=max_norm)
        self.head = nn.Linear(4, CLASSES)

    def forward(self, text: Tensor, offsets: Tensor) -> Tensor:
        return self.head(self.table(text, offsets))


class Lookup(nn.Module):
    def __init__(self, max_norm: float) -> None:
        super().__init__()
        self.table = nn.Embedding(12, 4, max_norm=max_norm, norm_type=1.0)
        self.head = nn.Linear(4, CLASSES)

    def forward(self, words: Tensor) -> Tensor:
        return self.head(self.table(words).mean(1))


class Siamese(nn.Module):
    """Two inputs, one encoder, two outputs."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(4, 6), nn.Tanh(), nn.Linear(6, 2))

    def forward(self, left: Tensor, right: Tensor) -> tuple[Tensor, Tensor]:
        return self.encoder(left), self.encoder(right)


def contrastive(outputs: tuple[Tensor, Tensor], same: Tensor) -> Tensor:
    distance = (outputs[0] - outputs[1]).norm(dim=1)
    return torch.where(same, distance**2, F.relu(1 - distance) ** 2)


class TwoHeads(nn.Module):
    """Nested inputs, nested outputs."""

    def __init__(self) -> None:
        super().__init__()
        self.number, self.word = nn.Linear(4, 5), nn.Embedding(12, 5)
        self.kind, self.amount = nn.Linear(5, CLASSES), nn.Linear(5, 1)

    def forward(self, numbers: dict[str, Tensor], words: tuple[Tensor, Tensor]) -> dict[str, Any]:
        both = torch.tanh(self.number(numbers["raw"]) + self.word(words[0]) - self.word(words[1]))
        return {"kind": self.kind(both), "more": [self.amount(both)[:, 0]]}


def two_losses(outputs: dict[str, Any], targets: dict[str, Tensor]) -> Tensor:
    kind = F.cross_entropy(outputs["kind"], targets["kind"], reduction="none")
    return kind + (outputs["more"][0] - targets["amount"]) ** 2


class Graph(nn.Module):
    """Two rounds of messages along edges."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = nn.Linear(4, 6), nn.Linear(6, CLASSES)

    def forward(self, x: Tensor, edge_index: Tensor) -> Tensor:
        for layer in (self.first, self.second):
            sent = layer(x)
            x = torch.tanh(sent + torch.zeros_like(sent).index_add(0, edge_index[1], sent[edge_index[0]]))
        return x


class Masked(nn.Module):
    """Writes a learnt token into what it is called with, as masked autoencoders may."""

    def __init__(self) -> None:
        super().__init__()
        self.token, self.inside, self.head = (
            nn.Parameter(torch.full((1, 2), 0.7)),
            nn.Linear(8, 6),
            nn.Linear(6, CLASSES),
        )

    def forward(self, x: Tensor) -> Tensor:
        x[:, 2:4] = self.token
        return self.head(torch.tanh(self.inside(x)))


class Dense(nn.Module):
    """Messages along a matrix whose both axes count the nodes."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(4, CLASSES)

    def forward(self, x: Tensor, adjacency: Tensor) -> Tensor:
        return adjacency @ self.layer(x)


class TimeFirst(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.rnn, self.head = nn.GRU(3, 4), nn.Linear(4, CLASSES)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.rnn(x)[0][-1])


class Molecules:
    """A batch of graphs as other libraries give it: one object, its targets as ``y``."""

    def __init__(self, x: Tensor, graph: Tensor, y: Tensor) -> None:
        self.x, self.graph, self.y = x, graph, y


class Pooled(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(4, CLASSES)

    def forward(self, given: Molecules) -> Tensor:
        return torch.zeros(len(given.y), CLASSES, dtype=F64).index_add(0, given.graph, torch.tanh(self.layer(given.x)))


@dataclass
class Output:
    """What a Hugging Face model returns, in the small."""

    loss: Tensor | None = None
    logits: Tensor | None = None
    past: object = field(default_factory=object)


class HuggingFace(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embed, self.head = nn.Embedding(12, 4), nn.Linear(4, CLASSES)

    def forward(self, input_ids: Tensor, attention_mask: Tensor, labels: Tensor | None = None) -> Output:
        weight = attention_mask.unsqueeze(2).to(self.head.weight)
        logits = self.head((self.embed(input_ids) * weight).sum(1) / weight.sum(1))
        return Output(None if labels is None else F.cross_entropy(logits, labels), logits)


class Steps(nn.Module):
    """Buffers of several types, a frozen layer, a weight tied by transposition."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = nn.Linear(4, 3)
        self.frozen = nn.Linear(3, 3).requires_grad_(False)
        self.register_buffer("order", torch.tensor([2, 0, 1, 3]))
        self.register_buffer("on", torch.tensor([True, False, True, True]))

    def forward(self, x: Tensor) -> Tensor:
        hidden = torch.tanh(self.frozen(self.inside(x[:, self.order] * self.on)))
        return F.linear(hidden, self.inside.weight.T)


class Examples(Dataset[tuple[Tensor, Tensor]]):
    """A dataset that is read example by example."""

    def __init__(self, *parts: Tensor) -> None:
        self.parts = parts

    def __len__(self) -> int:
        return len(self.parts[0])

    def __getitem__(self, row: int) -> tuple[Tensor, ...]:
        return tuple(part[row] for part in self.parts)


class Stream(IterableDataset[tuple[Tensor, ...]]):
    def __init__(self, *parts: Tensor) -> None:
        self.parts = parts

    def __iter__(self) -> Iterator[tuple[Tensor, ...]]:
        return zip(*self.parts, strict=True)


class Case(NamedTuple):
    """A model, what the caller hands over, and the losses of all examples as a plain loop would find them."""

    model: nn.Module
    data: Any
    losses: Callable[[nn.Module], Tensor]
    options: dict[str, Any] = {}  # noqa: RUF012 - never written


def entropy(*inputs: Any, targets: Tensor) -> Callable[[nn.Module], Tensor]:
    return lambda model: F.cross_entropy(model(*inputs), targets, reduction="none")


def bags(samples: list[tuple[Tensor, Tensor]]) -> tuple[tuple[Tensor, Tensor], Tensor]:
    """A collate function for texts of different lengths: one long tensor and offsets."""
    words, kinds = zip(*samples, strict=True)
    lengths = torch.tensor([0, *(len(each) for each in words[:-1])])
    return (torch.cat(words), lengths.cumsum(0)), torch.stack(kinds)


class Texts(Dataset[tuple[Tensor, Tensor]]):
    def __init__(self, n: int) -> None:
        self.words, self.kinds = tokens(n), labels(n)

    def __len__(self) -> int:
        return len(self.words)

    def __getitem__(self, row: int) -> tuple[Tensor, Tensor]:
        return self.words[row, : 1 + row % 5], self.kinds[row]


def loader(*parts: Tensor, **options: Any) -> DataLoader[Any]:
    options = {"batch_size": 7, "shuffle": True, "generator": torch.Generator().manual_seed(5)} | options
    return DataLoader(TensorDataset(*parts), **options)


def convolution(**options: Any) -> Case:
    x, y = normal(30, 1, 6, 6), labels(30)
    return Case(made(ConvNet), loader(x, y, **options), entropy(x, targets=y), {"embedding": "encoder.layer4"})


def recurrent(kind: type[nn.RNNBase]) -> Case:
    x, y = normal(23, 4, 3), labels(23)
    options = {"embedding": "rnn", "batch_size": 5}
    return Case(made(Recurrent, kind), Examples(x, y), entropy(x, targets=y), options)


def transformer() -> Case:
    words, y = tokens(20), labels(20)
    padding = torch.arange(5).expand(20, 5) > torch.arange(20)[:, None] % 5
    batches = [
        {"input_ids": words[part], "padding": padding[part], "labels": y[part], "name": ["a"] * len(part)}
        for part in torch.arange(20).split(8)
    ]
    return Case(made(Transformer), batches, entropy(words, padding, targets=y), {"embedding": "body"})


def bag(max_norm: float | None = None) -> Case:
    data = Texts(20)
    (words, offsets), y = bags([data[row] for row in range(20)])
    given = DataLoader(data, batch_size=6, collate_fn=bags)
    return Case(made(Bag, max_norm), given, entropy(words, offsets, targets=y), {"embedding": "table"})


def lookup() -> Case:
    words, y = tokens(20), labels(20)
    return Case(made(Lookup, 1.5), (words, y), entropy(words, targets=y), {"batch_size": 6})


def siamese() -> Case:
    left, right, same = normal(19, 4), normal(19, 4, seed=1), labels(19) == 0
    return Case(
        made(Siamese),
        loader(left, right, same, shuffle=False),
        lambda model: contrastive(model(left, right), same),
        {"loss": contrastive, "embedding": "encoder"},
    )


def nested() -> Case:
    numbers, first, second = normal(17, 4), tokens(17)[:, 0], tokens(17)[:, 1]
    inputs = {"numbers": {"raw": numbers}, "words": (first, second)}
    targets = {"kind": labels(17), "amount": normal(17, seed=3)}
    return Case(
        made(TwoHeads),
        (inputs, targets),
        lambda m: two_losses(m(**inputs), targets),
        {"loss": two_losses, "batch_size": 5},
    )


def graph(masked: bool) -> Case:
    x, y, edges = normal(15, 4), labels(15), torch.stack([torch.arange(15), torch.arange(1, 16) % 15])
    mask = torch.arange(15) % 3 > 0 if masked else torch.ones(15, dtype=torch.bool)
    targets: Any = {"y": y, "mask": mask} if masked else y
    return Case(
        made(Graph),
        [((x, edges), targets)],
        lambda model: F.cross_entropy(model(x, edges)[mask], y[mask], reduction="none"),
        {"embedding": "first"},
    )


def hugging_face(**options: Any) -> Case:
    words, y = tokens(18), labels(18)
    attention = (torch.arange(5) <= torch.arange(18)[:, None] % 5).long()
    rows = [{"input_ids": words[i], "attention_mask": attention[i], "labels": y[i], "idx": i} for i in range(18)]
    return Case(
        made(HuggingFace),
        DataLoader(rows, batch_size=4, shuffle=True),  # type: ignore[arg-type]
        lambda model: F.cross_entropy(model(words, attention).logits, y, reduction="none"),
        options,
    )


def autoencoder(**options: Any) -> Case:
    x = normal(18, 4)
    return Case(
        made(Steps), (x, x), lambda m: 0.5 * ((m(x) - x) ** 2).sum(1), {"loss": "mse", "batch_size": 4} | options
    )


def own_forward(with_outputs: bool) -> Case:
    x, y = normal(21, 4), labels(21)
    weight = torch.linspace(0.5, 1.5, 21, dtype=F64)

    def forward(model: nn.Module, batch: dict[str, Any]) -> Any:
        outputs = model(batch["pixels"] - 0.5)
        losses = batch["weight"] * F.cross_entropy(outputs, batch["kind"], reduction="none")
        return (losses, outputs) if with_outputs else losses

    batches = [{"pixels": x[p], "kind": y[p], "weight": weight[p]} for p in torch.arange(21).split(8)]
    model = made(lambda: nn.Sequential(nn.Linear(4, 5), nn.Tanh(), nn.Linear(5, CLASSES)))
    return Case(
        model,
        batches,
        lambda m: weight * F.cross_entropy(m(x - 0.5), y, reduction="none"),
        {"forward": forward, "embedding": "1"},
    )


def masked() -> Case:
    x, y = normal(20, 8), labels(20)
    return Case(made(Masked), (x, y), lambda model: entropy(x.clone(), targets=y)(model), {"batch_size": 9})


def dense(n: int = 9) -> Case:
    x, y, adjacency = normal(n, 4), labels(n), normal(n, n, seed=7)
    return Case(made(Dense), [((x, adjacency), y)], entropy(x, adjacency, targets=y), {"embedding": "layer"})


def time_first(n: int = 7) -> Case:
    x, y = normal(n, n, 3), labels(n)
    return Case(made(TimeFirst), [(x, y)], entropy(x, targets=y))


def molecules(**options: Any) -> Case:
    batches = [Molecules(normal(12, 4, seed=i), torch.arange(12) % 5, labels(9)[i : i + 5]) for i in range(3)]
    return Case(
        made(Pooled),
        batches,
        lambda model: torch.cat([F.cross_entropy(model(each), each.y, reduction="none") for each in batches]),
        options,
    )


def mlp(data: Callable[[Tensor, Tensor], Any], rows: Any = slice(None), **options: Any) -> Case:
    x, y = normal(25, 4), labels(25)
    model = made(lambda: nn.Sequential(nn.Linear(4, 5), nn.Tanh(), nn.Linear(5, CLASSES)))
    return Case(model, data(x, y), entropy(x[rows], targets=y[rows]), {"embedding": "0"} | options)


def in_batches(x: Tensor, y: Tensor) -> list[tuple[Tensor, Tensor]]:
    return list(zip(x.split(8), y.split(8), strict=True))


class Again:
    """Batches that begin anew each time they are asked for."""

    def __init__(self, x: Tensor, y: Tensor) -> None:
        self.parts = x, y

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        return iter(in_batches(*self.parts))


MODELS: dict[str, Callable[[], Case]] = {
    "convolution, shuffled loader": convolution,
    "lstm, dataset": lambda: recurrent(nn.LSTM),
    "gru, dataset": lambda: recurrent(nn.GRU),
    "transformer, dict batches": transformer,
    "bag, custom collate": bag,
    "bag with max_norm": lambda: bag(0.7),
    "lookup with max_norm": lookup,
    "siamese, three tensors": siamese,
    "nested inputs and targets": nested,
    "graph, masked": lambda: graph(masked=True),
    "hugging face, logits": lambda: hugging_face(),
    "hugging face, its own loss": lambda: hugging_face(loss="model"),
    "frozen layer, mixed buffers": autoencoder,
    "own forward": lambda: own_forward(with_outputs=False),
    "writes into its inputs": masked,
    "dense adjacency": dense,
}

DATA: dict[str, Callable[[], Case]] = {
    "convolution, two worker processes": lambda: convolution(num_workers=2),
    "graph": lambda: graph(masked=False),
    "hugging face, torch's loss": lambda: hugging_face(loss=nn.CrossEntropyLoss(reduction="none")),
    "mean loss": lambda: autoencoder(loss=lambda out, x: 0.5 * ((out - x) ** 2).sum(1).mean()),
    "dense adjacency, many nodes": lambda: dense(80),
    "time first": time_first,
    "time first, long": lambda: time_first(70),
    "graphs as objects": molecules,
    "graphs as objects, own forward": lambda: molecules(
        forward=lambda model, given: F.cross_entropy(model(given), given.y, reduction="none")
    ),
    "own forward with outputs": lambda: own_forward(with_outputs=True),
    "mlp, tensors": lambda: mlp(lambda x, y: (x, y), batch_size=4),
    "mlp, arrays": lambda: mlp(lambda x, y: (x.numpy(), y.numpy())),
    "mlp, dict of tensors": lambda: mlp(lambda x, y: {"input": x, "label": y}),
    "mlp, tensor dataset": lambda: mlp(TensorDataset),
    "mlp, iterable dataset": lambda: mlp(Stream, batch_size=4),
    "mlp, list of batches": lambda: mlp(in_batches),
    "mlp, anything iterable": lambda: mlp(Again),
    "mlp, drop_last": lambda: mlp(lambda x, y: loader(x, y, shuffle=False, drop_last=True), slice(21)),
    "mlp, batches as examples": lambda: mlp(lambda x, y: DataLoader(in_batches(x, y), batch_size=None)),  # type: ignore[arg-type]
}

CASES = MODELS | DATA


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]()


@pytest.fixture(params=MODELS)
def model_case(request: pytest.FixtureRequest) -> Case:
    return MODELS[request.param]()
