"""A run in a notebook."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from intaglio.errors import InputError
from intaglio.record import Record
from intaglio.viewer.live import Live

if TYPE_CHECKING:
    from intaglio.viewer.widget import Widget

__all__ = ["show"]


def show(record: Record | Sequence[Record], *, live: Live | None = None) -> "Widget":
    """The linked view of a run as a widget: JupyterLab, VS Code, marimo, Colab.

    Needs the extra ``notebook`` (anywidget). The marker and all else that is chosen on the page are attributes
    of what comes back: ``view.alpha``, ``view.beta``, ``view.plane``, ``view.picked`` and so on.

    Args:
        record: the run; or two to six of them side by side, with one marker, one camera and one colour scale, over the
            planes that all of them have.
        live: the name of a plane, α and β → exact ``loss`` and ``accuracy``, shown beside what is interpolated:
            ``intaglio.living.Living(record.path)`` for a run of the command line, or a function of your own. It
            works in a thread of its own.

    Returns:
        The widget, which a notebook shows where it is a cell's last value.

    Raises:
        InputError: anywidget isn't installed, the run has no surface over two axes, or the runs none in common.
    """
    try:
        from intaglio.viewer.widget import Widget
    except ModuleNotFoundError as error:
        came = f"a notebook's view needs {error.name}, which is not installed"
        raise InputError(came, hint='pip install "intaglio[notebook]", or intaglio.report') from error
    return Widget(record, live)
