"""One piece of work in a process of its own, which ends with whoever has asked for it."""

import subprocess
import tempfile
import time
from collections.abc import Sequence

__all__ = ["Job"]

LAST = 600  # letters of what a process has said last that are passed on
PATIENCE = 10.0  # seconds to finish in once it is asked to stop


class Job:
    """A process that works as long as its standard input stays open.

    Closing that stops it on every system, also when the server itself is killed; and one that does not heed it is
    killed after a while.

    Args:
        name: of the run that it works on.
        command: its words.
    """

    def __init__(self, name: str, command: Sequence[str]) -> None:
        self.name = name
        self.watchers = 0  # pages that look on
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 as long as the process writes to it
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=self._said,
            start_new_session=True,  # Ctrl-C is the server's; the work is told by its input
        )
        self._stopped: float | None = None

    @property
    def state(self) -> str:
        """``running``, ``stopping``, ``done``, ``stopped`` or ``failed``."""
        status = self._process.poll()
        if status is None and self._stopped is not None and time.monotonic() - self._stopped > PATIENCE:
            self._process.kill()
        if status is None:
            return "running" if self._stopped is None else "stopping"
        return "done" if status == 0 else "failed" if self._stopped is None else "stopped"

    @property
    def is_over(self) -> bool:
        """Whether another may begin."""
        return self.state not in ("running", "stopping")

    @property
    def error(self) -> str:
        """What a failed process has said last."""
        if self.state != "failed":
            return ""
        self._said.seek(0)
        lines = self._said.read().decode(errors="replace").strip().splitlines()
        return lines[-1][-LAST:] if lines else "the process ended without a word"

    def stop(self) -> None:
        """Ask it to end; what it has finished is kept."""
        if self._stopped is None:
            self._stopped = time.monotonic()
            if self._process.stdin:
                self._process.stdin.close()

    def close(self) -> None:
        """Stop it, and wait until it has ended."""
        self.stop()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._said.close()
