"""The server answers this machine's own pages that know the token, shows runs by their names, and nothing else."""

import json
import shutil
import socket
import sys
from collections.abc import Callable
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from intaglio.errors import InputError
from intaglio.record import Record
from intaglio.viewer import serve
from intaglio.viewer.server.shelf import Shelf
from intaglio.viewer.serving import prepared

Ask = Callable[..., tuple[HTTPResponse, str]]


@pytest.fixture(scope="module")
def where(served: str) -> tuple[str, str]:
    """Host with port, and token."""
    found = urlsplit(served)
    return found.netloc, found.query.removeprefix("token=")


@pytest.fixture
def ask(where: tuple[str, str]) -> Ask:
    """What the server answers; with the cookie, its own host and no origin unless said otherwise."""
    host, token = where

    def asked(path: str, method: str = "GET", **headers: str | None) -> tuple[HTTPResponse, str]:
        sent = {"Host": host, "Cookie": f"intaglio-{host.partition(':')[2]}={token}"} | headers
        connection = HTTPConnection(host, timeout=120)
        connection.putrequest(method, path, skip_host=True)
        for name, value in sent.items():
            if value is not None:
                connection.putheader(name, value)
        connection.endheaders()
        answer = connection.getresponse()
        said = answer.read().decode()
        connection.close()
        return answer, said

    return asked


@pytest.mark.long
def test_the_printed_address_gives_a_cookie_and_forgets_the_token(ask: Ask, where: tuple[str, str]) -> None:
    answer, _ = ask(f"/?token={where[1]}", Cookie=None)
    assert (answer.status, answer.getheader("location")) == (303, "/")
    cookie = answer.getheader("set-cookie") or ""
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    answer, _ = ask(f"//elsewhere.example/x?token={where[1]}", Cookie=None)
    assert answer.getheader("location") == "/elsewhere.example/x"


@pytest.mark.long
def test_every_run_is_listed_and_its_data_come(ask: Ask, linked_run: Record) -> None:
    answer, page = ask("/")
    assert answer.status == 200
    assert f'href="/run/{linked_run.path.name}"' in page
    answer, page = ask(f"/run/{linked_run.path.name}")
    policy = answer.getheader("content-security-policy") or ""
    assert "default-src 'none'; script-src 'self';" in policy
    assert "unsafe" not in policy
    for file in ("viewer.js", "viewer.css", "page.css"):
        assert ask(f"/static/{file}")[0].status == 200


@pytest.mark.parametrize(
    "path", ["/", "/run/blobs/data", "/run/blobs/report", "/beside", "/beside/data", "/static/viewer.js", "/x"]
)
@pytest.mark.parametrize(
    ("headers", "why"),
    [
        ({"Cookie": None}, "carries the token"),
        ({"Cookie": "intaglio-1=wrong"}, "carries the token"),
        ({"Origin": "http://elsewhere.example"}, "its own pages only"),
        ({"Origin": "null"}, "its own pages only"),
        ({"Origin": "http://127.0.0.1:1"}, "its own pages only"),
        ({"Host": "elsewhere.example"}, "answers at 127.0.0.1"),
        ({"Host": None}, "answers at 127.0.0.1"),
    ],
)
def test_who_may_not_ask_is_refused_everywhere(ask: Ask, path: str, headers: dict[str, str], why: str) -> None:
    if headers == {"Host": None}:
        headers = {"Host": ""}
    answer, said = ask(path, **headers)
    assert (answer.status, why in said) == (403, True)


def test_a_wrong_token_is_refused_whatever_it_holds(ask: Ask, where: tuple[str, str]) -> None:
    port = where[0].partition(":")[2]
    for cookie in (f"intaglio-{port}=wrong", f"intaglio-{port}={where[1]}x", "intaglio=\x80;;==", f"a={where[1]}"):
        assert ask("/", Cookie=cookie.encode("latin-1").decode("latin-1"))[0].status == 403
    assert ask("/?token=wrong", Cookie=None)[0].status == 403
    assert ask("/?token=%FF%00", Cookie=None)[0].status == 403


@pytest.mark.parametrize(
    "path",
    [
        "/run/..",
        "/run/../../etc/passwd",
        "/run/%2e%2e%2f%2e%2e%2fetc",
        "/run/..%2fblobs",
        "/run/none/data",
        "/static/..%2fpayload.py",
        "/static/%2e%2e/module.py",
        "/static//etc/passwd",
        "/run/blobs/../../record.json",
        "/run/blobs%00/data",
        "/beside/data?run=..&run=blobs",
        "/beside/data?run=%2e%2e%2fetc&run=/etc",
    ],
)
def test_no_path_leads_out(ask: Ask, path: str) -> None:
    answer, said = ask(path)
    assert answer.status == 404
    assert "import" not in said


def test_it_only_hands_out(ask: Ask, where: tuple[str, str]) -> None:
    for method in ("POST", "PUT", "DELETE"):
        assert ask("/", method=method, Origin=f"http://{where[0]}")[0].status == 405
        answer, said = ask("/", method=method)
        assert (answer.status, "its own pages only" in said) == (403, True)


def test_a_link_out_of_the_folder_is_no_run(tmp_path: Path, linked_run: Record) -> None:
    Record.create(tmp_path / "runs" / "own")
    (tmp_path / "runs" / "linked").symlink_to(linked_run.path)
    (tmp_path / "runs" / "other").mkdir()
    assert list(Shelf(tmp_path / "runs").runs) == ["own"]
    assert list(Shelf(linked_run.path).runs) == [linked_run.path.name]
    with pytest.raises(InputError, match="no run 'linked'; expected one of own"):
        Shelf(tmp_path / "runs").record("linked")


def test_of_too_few_runs_it_says_how_many_can_stand_side_by_side(ask: Ask) -> None:
    answer, said = ask("/beside/data?run=blobs")
    assert (answer.status, said) == (404, "1 runs side by side; expected 2 to 6\n")


def test_a_run_of_a_newer_version_is_named_with_it(ask: Ask, linked_run: Record) -> None:
    newer = Record.create(linked_run.path.parent / "newer")
    description = json.loads((newer.path / "record.json").read_text(encoding="utf-8"))
    (newer.path / "record.json").write_text(json.dumps(description | {"format": 99}), encoding="utf-8")
    try:
        for path in ("/run/newer", "/run/newer/data", "/beside/data?run=newer&run=blobs"):
            answer, said = ask(path)
            assert answer.status == 404
            assert "record.json is of format 99; expected" in said
        answer, said = ask("/")
        assert (answer.status, "newer" in said) == (200, True)
    finally:
        shutil.rmtree(newer.path)


def test_what_cannot_be_served_is_said(tmp_path: Path, linked_run: Record) -> None:
    with pytest.raises(InputError, match=r"no folder .*none'; expected a run, or a folder of runs; try intaglio demo"):
        serve(tmp_path / "none", port=0)
    with pytest.raises(InputError, match="no run in "):
        serve(tmp_path, port=0)
    with pytest.raises(InputError, match=r"no folder '.*none'; expected the folder of a run"):
        serve(linked_run.path, port=0, beside=[tmp_path / "none"])
    with pytest.raises(InputError, match="port 70000; expected 0 to 65535"):
        serve(linked_run.path, port=70000)
    with socket.socket() as ear:
        ear.bind(("127.0.0.1", 0))
        ear.listen()
        with pytest.raises(InputError, match=r"port \d+ can't be had: .*; try another --port"):
            serve(linked_run.path, port=ear.getsockname()[1])


def test_it_listens_to_this_machine_only(linked_run: Record) -> None:
    _, ear, address = prepared(linked_run.path, 0)
    with ear:
        assert ear.getsockname()[0] == "127.0.0.1"
    first, second = address, prepared(linked_run.path, 0)
    second[1].close()
    assert first.partition("token=")[2] != second[2].partition("token=")[2]
    assert len(first.partition("token=")[2]) >= 43


def test_without_the_extra_the_command_that_adds_it_is_said(
    monkeypatch: pytest.MonkeyPatch, linked_run: Record
) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    with pytest.raises(InputError, match=r"needs uvicorn, which is not installed; try pip install \"intaglio\[serve\]"):
        serve(linked_run.path, port=0)
