import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from intaglio.errors import InputError
from intaglio.lock import alone_in

STAY = "import sys; from intaglio.lock import alone_in\nwith alone_in(sys.argv[1]): print('in', flush=True); input()"


@pytest.fixture
def other(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process that stays in the folder until it reads a line."""
    call = [sys.executable, "-c", STAY, str(tmp_path)]
    with subprocess.Popen(call, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "in\n"
        yield process
        process.kill()


def test_a_second_process_is_kept_out_until_the_first_is_gone(tmp_path: Path, other: "subprocess.Popen[str]") -> None:
    with pytest.raises(InputError, match=r"another process is at work in .*; try waiting"), alone_in(tmp_path):
        pass
    with alone_in(tmp_path / "elsewhere"):
        pass
    other.kill()
    other.wait()
    with alone_in(tmp_path):
        assert not list(tmp_path.iterdir())
