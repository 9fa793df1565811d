"""A page that is to a widget what JupyterLab is: its module and its state come over, and changes go both ways.

The widget is a real one, its traits hold the state, and what it sends and takes are its own messages; only the socket
between kernel and browser is left out.
"""

import json
from collections.abc import Callable
from typing import Any, TypeVar

from anywidget import AnyWidget
from playwright.sync_api import Page

from intaglio.viewer.widget import Widget

T = TypeVar("T")
HOST = """async ([esm, css, state]) => {
  const style = document.createElement("style");
  style.textContent = css;
  const el = document.createElement("div");
  document.body.replaceChildren(style, el);
  const module = await import(URL.createObjectURL(new Blob([esm], { type: "text/javascript" })));
  const values = new Map(Object.entries(state)), listeners = new Map(), changed = new Set();
  const tell = name => [...(listeners.get(`change:${name}`) ?? [])].forEach(each => each());
  window.told = 0;
  const model = {
    get: name => values.get(name),
    set(name, value) {
      if (Object.is(values.get(name), value)) return;
      values.set(name, value);
      changed.add(name);
      tell(name);
    },
    on: (event, callback) => listeners.set(event, (listeners.get(event) ?? new Set()).add(callback)),
    off: (event, callback) => listeners.get(event)?.delete(callback),
    save_changes() {
      const sent = Object.fromEntries([...changed].map(name => [name, values.get(name)]));
      changed.clear();
      if (Object.keys(sent).length) window.to_kernel(JSON.stringify(sent)).then(() => window.told++);
    },
    send: content => void window.ask_kernel(JSON.stringify(content)),
  };
  window.from_kernel = sent => {
    for (const [name, value] of Object.entries(sent)) { values.set(name, value); tell(name); }
  };
  window.close_view = await module.default.render({ model, el });
}"""


class Kernel:
    """Stands between a widget and the page that shows it."""

    def __init__(self, widget: Widget) -> None:
        self.widget = widget
        self.waiting: dict[str, Any] = {}
        self.names = sorted(set(widget.trait_names(sync=True)) - set(AnyWidget.class_trait_names()) - {"_esm", "_css"})
        widget.observe(lambda change: self.waiting.update({change["name"]: change["new"]}), self.names)

    def show_on(self, page: Page) -> None:
        """What a notebook does with a cell's last value."""
        page.expose_function("to_kernel", self._take)
        page.expose_function("ask_kernel", lambda question: self.widget._handle_custom_msg(json.loads(question), []))
        page.goto("about:blank")
        state = self.widget.get_state()
        values = {name: state[name] for name in (*self.names, "_esm", "_css")}
        page.evaluate(HOST, [state["_esm"], state["_css"], values])
        self.page = page

    def flush(self) -> None:
        """Send what Python has set since."""
        sent = {name: self.waiting.pop(name) for name in list(self.waiting)}
        self.page.evaluate("sent => window.from_kernel(sent)", sent)

    def flushed(self, read: Callable[[], T]) -> Callable[[], T]:
        """Reads after all that Python has set is sent."""

        def send_and_read() -> T:
            self.flush()
            return read()

        return send_and_read

    def _take(self, message: str) -> None:
        self.widget.set_state(json.loads(message))
        for name in json.loads(message):
            self.waiting.pop(name, None)  # the page knows what it has said
