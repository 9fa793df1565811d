"""Who may ask: this machine's own pages that know the token, under no other name, from no other site."""

from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from secrets import compare_digest
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

__all__ = ["Gate"]

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
CLOSED = 1008  # a WebSocket's "policy violation"


class Gate:
    """Passes on what carries the token, as a cookie or once in the address, to this host, from this origin.

    The host is checked against names that lead elsewhere and then here (DNS rebinding), the origin against other
    pages in the same browser, the token against other people on the same machine.

    Args:
        app: what stands behind.
        token: what who asks must know.
        port: at which the server listens.
    """

    def __init__(self, app: ASGIApp, *, token: str, port: int) -> None:
        self.app, self.token = app, token
        self.cookie = f"intaglio-{port}"  # cookies know no ports, so the name does
        self.hosts = {f"{name}:{port}" for name in ("127.0.0.1", "localhost")}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            return await self.app(scope, receive, send)
        answer = self._answer(scope)
        if answer is None:
            return await self.app(scope, receive, send)
        if scope["type"] == "websocket":
            return await send({"type": "websocket.close", "code": CLOSED})
        return await answer(scope, receive, send)

    def _answer(self, scope: Scope) -> ASGIApp | None:
        """What to say instead of passing on, if anything."""
        headers = Headers(scope=scope)
        if headers.get("host") not in self.hosts:
            return _refused(f"This server answers at {min(self.hosts)} only.")
        origin = headers.get("origin")
        asks_only = scope["type"] == "http" and scope["method"] in ("GET", "HEAD")
        if origin not in {f"http://{host}" for host in self.hosts} and (origin or not asks_only):
            return _refused("This server answers its own pages only.")
        if self._is_known(self._cookies(headers).get(self.cookie, "")):
            return None
        if scope["type"] == "http" and self._is_known(_asked(scope).get("token", "")):
            return self._welcome(scope)
        return _refused("Open the address that `intaglio serve` has printed: it carries the token.")

    def _is_known(self, token: str) -> bool:
        return compare_digest(token.encode(), self.token.encode())

    @staticmethod
    def _cookies(headers: Headers) -> Mapping[str, str]:
        try:
            return {name: each.value for name, each in SimpleCookie(headers.get("cookie", "")).items()}
        except CookieError:
            return {}

    def _welcome(self, scope: Scope) -> ASGIApp:
        """The same address without the token, which moves to a cookie that no script reads."""
        path = "/" + str(scope["path"]).lstrip("/")  # two slashes would lead to another host
        answer = RedirectResponse(path, status_code=303, headers=HEADERS)
        answer.set_cookie(self.cookie, self.token, httponly=True, samesite="lax")
        return answer


def _asked(scope: Scope) -> Mapping[str, str]:
    return {name: values[-1] for name, values in parse_qs(scope["query_string"].decode("latin-1")).items()}


def _refused(why: str) -> ASGIApp:
    return PlainTextResponse(f"{why}\n", status_code=403, headers=HEADERS)
