"""Draw the README's picture from the demonstration: `make demo`, then `.venv/bin/python docs/pictures.py`."""

import io
from pathlib import Path

from matplotlib.figure import Figure
from PIL import Image

import intaglio as ig

HERE = Path(__file__).parent
HEIGHT = 520  # pixels of each part


def pixels(figure: Figure) -> Image.Image:
    """A figure as an image of the common height."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=200)
    image = Image.open(buffer).convert("RGB")
    return image.resize((round(image.width * HEIGHT / image.height), HEIGHT), Image.Resampling.LANCZOS)


def main() -> None:
    run = ig.Record.load(HERE.parent / "runs" / "digits")
    surface, path = run.surfaces["pca"], run.trajectories["pca"]
    parts = [
        pixels(ig.plots.surface3d(run.surfaces["random"], caption=False)),
        pixels(ig.plots.contour(surface, trajectory=path, caption=False)),
        pixels(ig.plots.embedding(run.embedding, caption=False)),
    ]
    picture = Image.new("RGB", (sum(part.width for part in parts), HEIGHT), "white")
    left = 0
    for part in parts:
        picture.paste(part, (left, 0))
        left += part.width
    (HERE / "images").mkdir(exist_ok=True)
    picture.save(HERE / "images" / "digits.png", optimize=True)


if __name__ == "__main__":
    main()
