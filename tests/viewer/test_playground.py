"""The playground trains one choice at a time while somebody looks on, and takes nothing but names and tables."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from http.client import HTTPConnection
from pathlib import Path
from queue import Queue
from typing import Any, ClassVar
from urllib.parse import urlsplit

import pytest
from websockets.sync.client import ClientConnection, connect

from intaglio.errors import InputError
from intaglio.record import Record
from intaglio.viewer.server import playground, upload
from intaglio.viewer.server.job import Job
from intaglio.viewer.server.shelf import Shelf

pytestmark = pytest.mark.long

LONG = 120  # seconds that an answer may take on a machine at work on other things
WORK = "import sys; sys.stdin.read(); sys.exit(1)"
FAIL = "import sys; print('no memory', file=sys.stderr); sys.exit(1)"
Ask = Callable[..., tuple[int, str]]


class Pretending:
    """A player whose work is a process that waits; its choices and tables are those that a test needs."""

    choices: ClassVar = {"data": [{"name": "iris"}]}
    script = WORK

    def columns(self, file: Path) -> list[dict[str, Any]]:
        first = file.read_text(encoding="utf-8").splitlines()[0]
        if "?" in first:
            raise InputError(f"{file} has a name with ?", expected="letters")
        return [{"name": name, "number": True, "values": 2} for name in first.split(",")]

    def create(self, choice: Any, file: Path | None, out: Path) -> None:
        if choice.get("data") == "none":
            raise InputError("no data 'none'", expected="iris")
        Record.create(out, call={"data": str(file or choice["data"]), "epochs": 3})

    def command(self, out: Path) -> list[str]:
        return [sys.executable, "-c", self.script]


@pytest.fixture
def place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, serving: Callable[..., AbstractContextManager[str]]
) -> Iterator[str]:
    """The address of a server with a playground whose patience is short."""
    monkeypatch.setattr(playground, "GRACE", 0.2)
    monkeypatch.setattr(playground, "FIRST", 600)
    with serving(tmp_path / "runs", 0, player=Pretending()) as address:
        yield address


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> "Queue[Callable[[], None]]":
    """The server's looks whether anybody is there, when they are due: each is done when a test does it."""
    due: Queue[Callable[[], None]] = Queue()
    look = playground.Playground._stop_unwatched
    monkeypatch.setattr(playground.Playground, "_stop_unwatched", lambda own, job: due.put(partial(look, own, job)))
    return due


def headers(address: str) -> dict[str, str]:
    found = urlsplit(address)
    return {"Cookie": f"intaglio-{found.port}={found.query[6:]}", "Origin": f"http://{found.netloc}"}


@pytest.fixture
def ask(place: str) -> Ask:
    def asked(path: str, body: Any = None, **others: str | None) -> tuple[int, str]:
        sent = {name: value for name, value in (headers(place) | others).items() if value is not None}
        content = body if body is None or isinstance(body, bytes) else json.dumps(body)
        connection = HTTPConnection(urlsplit(place).netloc, timeout=LONG)
        connection.request("GET" if body is None else "POST", path, content, sent)
        answer = connection.getresponse()
        said = answer.read().decode()
        connection.close()
        return answer.status, said

    return asked


def look_on(place: str, run: str) -> ClientConnection:
    own = headers(place)
    address = f"ws://{urlsplit(place).netloc}/run/{run}/progress"
    return connect(address, origin=own["Origin"], additional_headers={"Cookie": own["Cookie"]}, open_timeout=LONG)


def state(socket: ClientConnection, wanted: str) -> dict[str, Any]:
    """The first message in which the work is in this state."""
    while True:
        told: dict[str, Any] = json.loads(socket.recv(LONG))
        if told["job"]["state"] == wanted:
            return told


def test_one_run_at_a_time_is_made_and_stopped_on_request(place: str, ask: Ask) -> None:
    assert 'data-intaglio-playground="/playground"' in ask("/")[1]
    assert json.loads(ask("/playground/choices")[1]) == Pretending.choices
    status, said = ask("/playground/begin", {"data": "iris", "encoder": "mlp"})
    assert (status, json.loads(said)) == (201, {"run": "iris-mlp-1"})
    with look_on(place, "iris-mlp-1") as socket:
        assert state(socket, "running")["epochs"] == 3
        status, said = ask("/playground/begin", {"data": "iris"})
        assert (status, said) == (
            422,
            "iris-mlp-1 is being trained; expected one training at a time; try waiting, or stopping it\n",
        )
        assert ask("/playground/stop", {"run": "another"})[0] == 204
        assert ask("/playground/stop", {"run": "iris-mlp-1"})[0] == 204
        state(socket, "stopped")
    assert json.loads(ask("/playground/begin", {"data": "iris", "encoder": "mlp"})[1]) == {"run": "iris-mlp-2"}
    assert ask("/run/iris-mlp-2")[0] == 200


def test_the_work_ends_when_nobody_looks_on_any_more(looks: "Queue[Callable[[], None]]", place: str, ask: Ask) -> None:
    ask("/playground/begin", {"data": "iris", "encoder": "mlp"})
    with look_on(place, "iris-mlp-1") as socket:
        state(socket, "running")
    with look_on(place, "iris-mlp-1") as socket:  # who is back soon finds it still at work
        state(socket, "running")
        looks.get(timeout=LONG)()
        assert ask("/playground/begin", {"data": "iris"})[0] == 422
    looks.get(timeout=LONG)()
    end = time.monotonic() + LONG
    while ask("/playground/begin", {"data": "iris", "encoder": "mlp"})[0] != 201:
        assert time.monotonic() < end, "the work went on without anybody"
        time.sleep(0.05)


def test_what_fails_is_told_in_its_last_words(place: str, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pretending, "script", FAIL)
    assert ask("/playground/begin", {"data": "none"}) == (422, "no data 'none'; expected iris\n")
    ask("/playground/begin", {"data": "iris", "encoder": "mlp"})
    with look_on(place, "iris-mlp-1") as socket:
        assert state(socket, "failed")["job"]["error"] == "no memory"


@pytest.mark.parametrize("path", ["table?name=t.csv", "begin", "stop"])
@pytest.mark.parametrize(
    "others", [{"Cookie": None}, {"Origin": None}, {"Origin": "http://elsewhere.example"}, {"Origin": "null"}]
)
def test_only_the_servers_own_pages_may_send(ask: Ask, path: str, others: dict[str, str | None], place: str) -> None:
    assert ask(f"/playground/{path}", {"data": "iris"}, **others)[0] == 403


def test_a_table_is_kept_as_a_file_of_the_servers_own_naming(ask: Ask, tmp_path: Path) -> None:
    for name in ("my table.csv", "..%2F..%2Fmy%20table.csv", "my table.csv"):
        status, said = ask(f"/playground/table?name={name.replace(' ', '%20')}", b"a,b\n1,2\n")
        assert status == 200, said
        assert json.loads(said)["columns"][1] == {"name": "b", "number": True, "values": 2}
    kept = [file.name for file in tmp_path.rglob("*.csv")]
    assert len(kept) == 1
    assert kept[0].startswith("my-table-")
    assert (tmp_path / "runs" / "tables" / kept[0]).read_bytes() == b"a,b\n1,2\n"
    begun = ask("/playground/begin", {"table": kept[0], "encoder": "mlp"})
    assert json.loads(begun[1]) == {"run": "my-table-mlp-1"}
    assert Record.load(tmp_path / "runs" / "my-table-mlp-1").call["data"] == str(tmp_path / "runs/tables" / kept[0])


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("t.pkl", b"a,b\n1,2\n", "a file named 't.pkl'; expected a table in text"),
        ("t.csv", b"\x80\x04\x95", "'t.csv' is a pickle"),
        ("t.csv", b"PAR1....", "'t.csv' is a Parquet file"),
        ("t.csv", b"PK\x03\x04...", "a ZIP archive or an Excel file; expected a table in text; try saving it as CSV"),
        ("t.csv", b"\x1f\x8b...", "is gzip"),
        ("t.csv", b" \n", "is empty"),
        ("t.csv", b"a?\n1\n", "'t.csv' has a name with ?"),
    ],
)
def test_a_file_that_is_no_table_is_refused_in_words_and_not_kept(
    ask: Ask, tmp_path: Path, name: str, content: bytes, why: str
) -> None:
    status, said = ask(f"/playground/table?name={name}", content)
    assert (status, why in said) == (422, True)
    assert not list(tmp_path.rglob("*.csv"))


def test_a_table_that_cannot_be_kept_is_said(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "runs").mkdir()
    (tmp_path / "runs" / "tables").write_text("in the way")
    status, said = ask("/playground/table?name=t.csv", b"a,b\n1,2\n")
    assert (status, "cannot write" in said, said.count("\n")) == (422, True, 1)


def test_what_is_too_much_is_not_read(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upload, "LARGEST", 100_000)
    assert ask("/playground/table?name=t.csv", b"a" * 100_001) == (
        422,
        "a file of more than 0.1 MB; expected a smaller one to play with; try a sample of it\n",
    )
    status, said = ask("/playground/begin", {"data": "x" * 30_000})
    assert (status, "a choice of more than 20000 letters" in said) == (422, True)


@pytest.mark.parametrize("body", [b"{", b"[1]", b"\xff"])
def test_what_is_no_choice_is_said(ask: Ask, body: bytes) -> None:
    assert ask("/playground/begin", body) == (422, "a choice that can't be read; expected a mapping in JSON\n")


@pytest.mark.parametrize("table", ["../secret.csv", "none.csv", 3, ["a"]])
def test_a_table_is_found_in_the_list_only(ask: Ask, table: Any, tmp_path: Path) -> None:
    (tmp_path / "runs").mkdir(exist_ok=True)
    (tmp_path / "runs" / "secret.csv").write_text("a,b\n")
    status, said = ask("/playground/begin", {"table": table})
    assert (status, said.startswith("no table ")) == (422, True)


def test_without_a_playground_nothing_can_be_sent(served: str) -> None:
    found = urlsplit(served)
    connection = HTTPConnection(found.netloc, timeout=LONG)
    connection.request("POST", "/playground/begin", "{}", headers(served))
    assert connection.getresponse().status == 404
    connection.close()


def test_a_run_is_no_place_for_new_runs(tmp_path: Path) -> None:
    Record.create(tmp_path / "run")
    with pytest.raises(InputError, match="run is a run; expected a folder to put new runs into"):
        Shelf(tmp_path / "run", may_be_empty=True)
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="file is a file; expected a folder"):
        Shelf(tmp_path / "file", may_be_empty=True)
    assert not Shelf(tmp_path / "none", may_be_empty=True).runs


def test_who_leaves_the_run_before_does_not_stop_the_one_that_is_watched(
    looks: "Queue[Callable[[], None]]", place: str, ask: Ask
) -> None:
    ask("/playground/begin", {"data": "iris", "encoder": "mlp"})
    with look_on(place, "iris-mlp-1") as before:
        ask("/playground/stop", {"run": "iris-mlp-1"})
        state(before, "stopped")
        ask("/playground/begin", {"data": "iris", "encoder": "mlp"})
        with look_on(place, "iris-mlp-2") as first:
            state(first, "running")
            before.close()
        with look_on(place, "iris-mlp-2") as again:
            state(again, "running")
            for _ in range(2):  # after the first run's page, and after the second's
                looks.get(timeout=LONG)()
        with look_on(place, "iris-mlp-2") as again:
            assert json.loads(again.recv(LONG))["job"]["state"] == "running"


def test_a_process_that_does_not_heed_its_input_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intaglio.viewer.server.job.PATIENCE", 3600)
    job = Job("deaf", [sys.executable, "-c", "import time; time.sleep(3600)"])
    assert job.state == "running"
    job.stop()
    assert job.state == "stopping"
    monkeypatch.setattr("intaglio.viewer.server.job.PATIENCE", 0)
    while not job.is_over:  # which is when it is killed
        time.sleep(0.01)
    assert job.state == "stopped"
    job.close()
    assert (job.state, job.is_over) == ("stopped", True)
