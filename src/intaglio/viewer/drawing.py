"""A figure as a data URI, so that a page needs no other file."""

import base64
from dataclasses import dataclass
from io import BytesIO

from matplotlib import rc_context
from matplotlib.figure import Figure
from PIL import Image

from intaglio.viewer.parts import Picture
from intaglio.viewer.wanted import go_on

__all__ = ["Drawing", "drawing", "encoded_png", "png"]

DPI = 240  # of a figure 5 inches wide: two pixels of the file to one of a page's 600


@dataclass(frozen=True)
class Drawing:
    """One picture for each theme, of the same size in CSS pixels."""

    light: str
    dark: str
    width: int
    height: int


def drawing(picture: Picture) -> Drawing:
    """Draw a picture in both themes."""
    go_on()
    light, dark = picture.draw("light"), picture.draw("dark")
    encode = svg if picture.vector else png
    width, height = (round(float(inches) * 120) for inches in light.get_size_inches())
    return Drawing(encode(light), encode(dark), width, height)


def png(figure: Figure) -> str:
    """As `encoded_png`, in a data URI."""
    return f"data:image/png;base64,{encoded_png(figure)}"


def encoded_png(figure: Figure) -> str:
    """PNG in base64, with a palette of 256 colours: a third of the size of full colour and hard to tell from it."""
    pixels, file = BytesIO(), BytesIO()
    figure.savefig(pixels, format="rgba", dpi=DPI)
    width, height = (int(float(inches) * DPI) for inches in figure.get_size_inches())
    image = Image.frombuffer("RGBA", (width, height), pixels.getvalue()).convert("RGB")
    image.quantize(256, dither=Image.Dither.NONE).save(file, format="png")
    return base64.b64encode(file.getvalue()).decode("ascii")


def svg(figure: Figure) -> str:
    """As SVG with letters as outlines, so that it looks alike wherever it is opened."""
    file = BytesIO()
    with rc_context({"svg.hashsalt": "intaglio"}):
        figure.savefig(file, format="svg", metadata={"Date": None})
    return f"data:image/svg+xml;base64,{base64.b64encode(file.getvalue()).decode('ascii')}"
