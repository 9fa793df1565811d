"""Exact values on request: by whom, in which order, and what is said when there are none."""

import json
import threading
from typing import Any
from urllib.parse import urlsplit

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

import intaglio as ig
from intaglio.record import Record
from intaglio.viewer.latest import Latest
from intaglio.viewer.live import answered


@pytest.mark.parametrize(
    "question", [None, "text", {}, {"plane": "random", "alpha": "1", "beta": 0}, {"plane": 1, "alpha": 0, "beta": 0}]
)
def test_what_is_no_question_is_answered_in_words(question: Any, exact: Any) -> None:
    assert "expected a plane's name, alpha and beta" in answered(exact, question)["error"]


def test_a_place_off_the_reals_and_a_function_that_fails_are_said(exact: Any) -> None:
    for alpha in (float("nan"), float("inf"), True):
        assert "error" in answered(exact, {"plane": "random", "alpha": alpha, "beta": 0})
    assert answered(exact, {"plane": "none", "alpha": 0, "beta": 0}) == {"error": "KeyError: 'none'"}
    endless = answered(lambda *place: {"loss": float("inf"), "more": 1.0}, {"plane": "random", "alpha": 0, "beta": 0})
    assert endless == {"plane": "random", "alpha": 0, "beta": 0, "loss": None}


def test_the_newest_question_overtakes_those_that_wait() -> None:
    begun, go, found = threading.Event(), threading.Event(), []

    def slow(question: int) -> None:
        begun.set()
        go.wait(120)
        found.append(question)

    latest = Latest(slow)
    first = latest.ask(0)
    assert begun.wait(120)
    others = [latest.ask(question) for question in range(1, 6)]
    go.set()
    others[-1].result(120)
    latest.close()
    assert found == [0, 5]
    assert first.done()
    assert [each.cancelled() for each in others] == [True] * 4 + [False]


def talk(served: str, path: str, **headers: str | None) -> ClientConnection:
    """A WebSocket to the server, with its cookie and its own origin unless said otherwise."""
    found = urlsplit(served)
    token = found.query.removeprefix("token=")
    sent = {"Cookie": f"intaglio-{found.port}={token}"} | headers
    origin = sent.pop("Origin", f"http://{found.netloc}")
    rest = {name: value for name, value in sent.items() if value is not None}
    return connect(f"ws://{found.netloc}{path}", origin=origin, additional_headers=rest, open_timeout=120)


def test_the_server_answers_what_the_function_gives(served: str, linked_run: Record, exact: Any) -> None:
    with talk(served, f"/run/{linked_run.path.name}/live") as socket:
        for question in ({"plane": "pca", "alpha": 1.5, "beta": -0.25}, {"plane": "random", "alpha": 0, "beta": 0.5}):
            socket.send(json.dumps(question))
            assert json.loads(socket.recv(120)) == question | exact(*question.values())
        socket.send("no JSON")
        assert "a question no JSON" in json.loads(socket.recv(120))["error"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Cookie": None},
        {"Cookie": "intaglio-1=wrong"},
        {"Origin": "http://elsewhere.example"},
        {"Origin": None},
        {"Origin": "null"},
    ],
)
def test_a_wrong_token_and_a_foreign_origin_get_no_socket(served: str, linked_run: Record, headers: Any) -> None:
    with pytest.raises(InvalidStatus, match="403"):
        talk(served, f"/run/{linked_run.path.name}/live", **headers)


def test_no_run_no_socket_and_no_long_question(served: str, linked_run: Record) -> None:
    with pytest.raises(InvalidStatus, match="403"):
        talk(served, "/run/none/live")
    with talk(served, f"/run/{linked_run.path.name}/live") as socket:
        socket.send("x" * 5000)
        with pytest.raises(ConnectionClosed, match="1009"):
            socket.recv(120)


@pytest.mark.long
def test_a_widget_asks_its_function_and_holds_the_answer(linked_run: Record, exact: Any) -> None:
    view = ig.show(linked_run, live=exact)
    assert view.live
    question = {"plane": "random", "alpha": 0.25, "beta": 0.5}
    view._handle_custom_msg(question, [])
    view.close()  # waits for what is in work
    assert view.exact == question | exact("random", 0.25, 0.5)
    assert not ig.show(linked_run).live
