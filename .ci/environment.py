"""Check that the environment is the one the project pins: run by `make check`, lists what differs and exits 1."""

import re
import sys
from importlib.metadata import distributions
from importlib.util import find_spec
from pathlib import Path

OUTSIDE = {"intaglio", "pip", "wheel"}  # the project itself, and what installs it


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(constraints: Path) -> dict[str, str]:
    """Name → version for each line of a constraints file, all of the form name==version."""
    lines = (line.strip() for line in constraints.read_text(encoding="utf-8").splitlines())
    return {normal(name): version for name, _, version in (line.partition("==") for line in lines if line)}


def differences(pinned: dict[str, str], installed: dict[str, str]) -> list[str]:
    """Each installed package that is not pinned, or not at its pin (a local label such as +cpu apart)."""
    return [
        f"{name} {version} is installed; constraints.txt says {pinned.get(name, 'nothing')}"
        for name, version in sorted(installed.items())
        if name not in OUTSIDE and version.partition("+")[0] != pinned.get(name)
    ]


def torch_faults() -> list[str]:
    """Whether torch is a build for the processor, and its companion that stays out is absent."""
    import torch

    faults = [] if find_spec("torchvision") is None else ["torchvision is installed; it stays out"]
    if torch.version.cuda or torch.version.hip:
        faults.append(f"torch {torch.__version__} is a build for accelerators; expected the CPU build")
    return faults


if __name__ == "__main__":
    installed = {normal(each.metadata["Name"]): each.version for each in distributions()}
    root = Path(__file__).parents[1]
    if faults := differences(pins(root / "constraints.txt"), installed) + torch_faults():
        sys.exit("\n".join(faults))
    print(f"{len(installed)} packages, each as pinned; torch {installed['torch']}")
