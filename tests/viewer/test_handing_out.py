"""Data leave the server as bytes: once to each who asks, kept for the next, and at the pace of the slowest reader."""

import importlib
import socket
import time
import tracemalloc
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Event
from urllib.parse import urlsplit

import pytest

from intaglio.record import Record
from intaglio.viewer.payload import payload
from intaglio.viewer.server import handing_out
from intaglio.viewer.together import together
from intaglio.viewer.wanted import Unwanted, go_on, wanted_while

from .conftest import bowl
from .unpacked import from_binary

pytestmark = pytest.mark.long


def asked(address: str, path: str, **headers: str) -> tuple[HTTPResponse, bytes]:
    found = urlsplit(address)
    connection = HTTPConnection(found.netloc, timeout=120)
    connection.request("GET", path, headers={"Cookie": cookie(address)} | headers)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


def cookie(address: str) -> str:
    found = urlsplit(address)
    return f"intaglio-{found.port}={found.query.removeprefix('token=')}"


def test_the_bytes_are_the_payload(served: str, linked_run: Record) -> None:
    answer, content = asked(served, f"/run/{linked_run.path.name}/data")
    assert (answer.status, answer.getheader("content-length")) == (200, str(len(content)))
    assert from_binary(content) == payload(linked_run)


def test_who_has_them_is_not_sent_them_again_until_they_change(
    tmp_path: Path, serving: Callable[..., AbstractContextManager[str]]
) -> None:
    runs = [Record.create(tmp_path / name) for name in ("one", "two")]
    for run in runs:
        run.put("surfaces/random", bowl(0.1, 1.0))
    with serving(tmp_path, 0) as address:
        for depth, path in ((0.2, "/run/one/data"), (0.3, "/beside/data?run=one&run=two")):
            first, content = asked(address, path)
            tag = first.getheader("etag")
            assert (first.getheader("cache-control"), len(content) > 0) == ("private, no-cache", True)
            again, nothing = asked(address, path, **{"If-None-Match": tag})
            assert (again.status, nothing) == (304, b"")
            runs[0].put("surfaces/random", bowl(depth, 2.0))
            changed, other = asked(address, path, **{"If-None-Match": tag})
            assert (changed.status, other != content) == (200, True)
        assert from_binary(other) == together(runs)


def test_of_payloads_as_many_are_kept_as_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handing_out, "KEPT", 25)
    made: list[int] = []

    def make(key: int) -> list[bytes]:
        made.append(key)
        return [bytes(10)]

    of = handing_out.HandingOut()
    for key in (1, 2, 1, 3, 1, 2):
        assert of._made(key, lambda key=key: make(key)) == [bytes(10)]
    assert made == [1, 2, 3, 2]


def leaver(address: str, path: str) -> socket.socket:
    """Who asks, and will not read the answer."""
    found = urlsplit(address)
    reader = socket.create_connection((str(found.hostname), int(found.port or 0)))
    reader.sendall(f"GET {path} HTTP/1.1\r\nHost: {found.netloc}\r\nCookie: {cookie(address)}\r\n\r\n".encode())
    return reader


class Slow:
    """Work of some five minutes the first time that it is begun, and of none afterwards."""

    def __init__(self) -> None:
        self.begun, self.ended = Event(), Event()

    def __call__(self, record: Record) -> Sequence[bytes]:
        rounds = 0 if self.begun.is_set() else 30_000
        self.begun.set()
        try:
            for _ in range(rounds):
                go_on()
                time.sleep(0.01)
        except Unwanted:
            self.ended.set()
            raise
        return [b"whole"]


@pytest.mark.parametrize(("path", "work"), [("/run/run/data", "_written"), ("/run/run/report", "_reported")])
def test_who_leaves_ends_the_work_and_who_waits_for_the_same_gets_it(
    tmp_path: Path,
    serving: Callable[..., AbstractContextManager[str]],
    monkeypatch: pytest.MonkeyPatch,
    path: str,
    work: str,
) -> None:
    run = Record.create(tmp_path / "run")
    run.put("surfaces/random", bowl(0.1, 1.0))
    slow = Slow()
    made = slow if work == "_written" else lambda record: slow(record)[0]
    monkeypatch.setattr(importlib.import_module("intaglio.viewer.server.application"), work, made)
    with serving(run.path, 0) as address, ThreadPoolExecutor(1) as pool:
        with leaver(address, path):
            assert slow.begun.wait(120)
            waiting = pool.submit(asked, address, path)
            time.sleep(0.1)
            assert not slow.ended.is_set()
        assert slow.ended.wait(120)
        answer, content = waiting.result(120)
        assert (answer.status, content) == (200, b"whole")


def test_the_packing_of_a_payload_looks_whether_it_is_wanted(linked_run: Record) -> None:
    looks: list[int] = []

    def is_wanted() -> bool:
        looks.append(1)
        return len(looks) < 9

    with wanted_while(is_wanted), pytest.raises(Unwanted):
        payload(linked_run)
    assert len(looks) == 9
    go_on()


def test_a_slow_reader_takes_no_memory(
    tmp_path: Path, serving: Callable[..., AbstractContextManager[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """40 MB that nobody takes out of the socket: only what fits into the system's own buffers is copied."""
    run = Record.create(tmp_path / "run")
    run.put("surfaces/random", bowl(0.1, 1.0))
    big = bytes(40_000_000)
    module = importlib.import_module("intaglio.viewer.server.application")
    monkeypatch.setattr(module, "_written", lambda record: [big])
    with serving(run.path, 0) as address, socket.socket() as reader:
        found = urlsplit(address)
        reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
        reader.connect((found.hostname, found.port))
        tracemalloc.start()
        reader.sendall(
            f"GET /run/run/data HTTP/1.1\r\nHost: {found.netloc}\r\nCookie: {cookie(address)}\r\n\r\n".encode()
        )
        assert reader.recv(4096).startswith(b"HTTP/1.1 200")
        time.sleep(0.5)
        grown = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert grown < 5_000_000
