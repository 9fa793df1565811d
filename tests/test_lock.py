import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from intaglio.errors import InputError
from intaglio.lock import alone_in, is_busy

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


def test_no_file_stays_behind_and_one_by_one_all_get_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    count = tmp_path / "count"
    count.write_text("0")
    add = (
        "import sys, tempfile; from pathlib import Path; tempfile.tempdir = sys.argv[2]\n"
        "from intaglio.errors import InputError; from intaglio.lock import alone_in; count = Path(sys.argv[1])\n"
        "done = 0\n"
        "while done < 50:\n"
        "    try:\n"
        "        with alone_in('there'): count.write_text(str(int(count.read_text()) + 1)); done += 1\n"
        "    except InputError: pass"
    )
    call = [sys.executable, "-c", add, str(count), str(tmp_path / "temporary")]
    for process in [subprocess.Popen(call) for _ in range(3)]:
        assert process.wait(600) == 0
    assert count.read_text() == "150"
    assert not is_busy("there")
    assert not list((tmp_path / "temporary").iterdir())
