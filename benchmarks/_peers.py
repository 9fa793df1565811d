"""Peers to compare with, in a folder of their own: some bring packages that must never be installed beside torch."""

import subprocess
import sys
from pathlib import Path

__all__ = ["CURVLINOPS", "provide"]

ROOT = Path(__file__).parents[1]
CURVLINOPS = (
    *("curvlinops-for-pytorch==3.0.1", "backpack-for-pytorch==1.7.1", "linear_operator==0.6.1", "einops==0.8.2"),
    *("einconv==0.1.0", "opt-einsum==3.4.0", "tqdm==4.70.1"),
)


def provide(name: str, *requirements: str) -> None:
    """Install these, without what they ask for, into build/peers/NAME, and make them importable here."""
    folder = ROOT / "build" / "peers" / name
    done = folder / ".done"
    if not done.is_file() or done.read_text() != "\n".join(requirements):
        pip = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-deps", "--upgrade"]
        subprocess.run([*pip, "--target", str(folder), *requirements], check=True)
        done.write_text("\n".join(requirements))
    sys.path.append(str(folder))
