"""The viewer's server, on this machine and for it alone."""

import secrets
import socket
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from intaglio.errors import InputError
from intaglio.viewer.live import Live

if TYPE_CHECKING:
    import uvicorn

    from intaglio.viewer.server.playground import Player

__all__ = ["prepared", "serve"]

LOOPBACK = "127.0.0.1"
LONGEST = 4096  # bytes of a question over a WebSocket


def serve(
    folder: str | Path,
    *,
    port: int = 8765,
    live: Callable[[Path], Live] | None = None,
    player: "Player | None" = None,
    beside: Sequence[str | Path] = (),
    say: Callable[[str], None] = print,
) -> None:
    """Show the runs of a folder in a browser on this machine, until Ctrl-C.

    It listens to this machine only, and answers only who carries the token that it makes at each start and prints
    within the address. Needs the extra ``serve`` (Starlette, uvicorn).

    Args:
        folder: a run, or a folder of runs; with a playground, where its runs go.
        port: at which to listen; 0 takes a free one.
        live: from a run's folder to what computes exact values of it, as ``intaglio.living.Living``; without it all
            between the nodes is interpolated.
        player: opens a playground; `intaglio.playing.Playing` trains what is chosen there.
        beside: more runs, to stand side by side with the first.
        say: takes the line with the address.

    Raises:
        InputError: the extra isn't installed, there is no run, or the port is taken.
    """
    server, ear, address = prepared(folder, port, live, beside=beside, player=player)
    with ear:
        say(f"{address} (Ctrl-C stops)")
        server.run(sockets=[ear])


def prepared(
    folder: str | Path,
    port: int,
    live: Callable[[Path], Live] | None = None,
    *,
    beside: Sequence[str | Path] = (),
    player: "Player | None" = None,
) -> "tuple[uvicorn.Server, socket.socket, str]":
    """The server, the socket that it is to run on, and the address that carries the token."""
    try:
        import uvicorn

        from intaglio.viewer.server import application
    except ModuleNotFoundError as error:
        came = f"the server needs {error.name}, which is not installed"
        raise InputError(came, hint='pip install "intaglio[serve]", or intaglio report') from error
    token = secrets.token_urlsafe(32)
    ear = _listening(port)
    port = ear.getsockname()[1]
    try:
        together = [folder, *beside] if beside else []
        app = application(folder, token=token, port=port, live=live, player=player, beside=together)
    except InputError:
        ear.close()
        raise
    config = uvicorn.Config(
        app,
        log_level="warning",
        lifespan="on",
        server_header=False,
        ws_max_size=LONGEST,
        ws_ping_interval=None,  # who leaves this machine's own sockets is known at once; and a ping draws from `random`
    )
    return uvicorn.Server(config), ear, f"http://{LOOPBACK}:{port}/{'beside' if beside else ''}?token={token}"


def _listening(port: int) -> socket.socket:
    if not 0 <= port < 2**16:
        raise InputError(f"port {port}", expected="0 to 65535")
    ear = socket.socket()
    try:
        ear.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        ear.bind((LOOPBACK, port))
        ear.listen()  # at once, so that who asks before the server runs waits for it
    except OSError as error:
        ear.close()
        raise InputError(f"port {port} can't be had: {error.strerror}", hint="another --port, or 0 for any") from error
    return ear
