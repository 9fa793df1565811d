from pathlib import Path

import matplotlib as mpl
import numpy as np
import pytest
import xarray as xr
from matplotlib import colormaps, style
from matplotlib.text import Text

from intaglio import plots
from intaglio.errors import InputError
from intaglio.plots import fonts
from intaglio.plots.style import categories, look_of, save


def losses() -> xr.Dataset:
    return xr.Dataset({"train_loss": ("epoch", [2.0, 1.0])}, coords={"epoch": [0, 1]})


@pytest.mark.long
def test_figures_are_saved_as_png_and_as_vectors(tmp_path: Path) -> None:
    files = save(plots.history(losses()), tmp_path / "figures" / "loss")
    assert [file.name for file in files] == ["loss.png", "loss.svg", "loss.pdf"]
    assert files[0].read_bytes().startswith(b"\x89PNG")
    assert b"<image" not in files[1].read_bytes()
    assert files[2].read_bytes().startswith(b"%PDF")
    assert len(list((tmp_path / "figures").iterdir())) == 3


@pytest.mark.long
def test_same_figure_is_the_same_file(tmp_path: Path) -> None:
    first, second = (save(plots.history(losses()), tmp_path / name, ["svg"])[0] for name in ("a", "b"))
    assert first.read_bytes() == second.read_bytes()


def test_wrong_format_and_theme_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no figure format 'gif'; expected png, svg or pdf"):
        save(plots.history(losses()), tmp_path / "loss", ["gif"])
    with pytest.raises(InputError, match="no theme 'drak'; expected one of dark, light"):
        look_of("drak")


def test_drawing_leaves_matplotlibs_state_alone() -> None:
    before = dict(mpl.rcParams)
    plots.history(losses(), theme="dark").draw_without_rendering()
    assert dict(mpl.rcParams) == before


def luminance(colour: str) -> float:
    linear = np.array(mpl.colors.to_rgb(colour))
    linear = np.where(linear <= 0.03928, linear / 12.92, ((linear + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_has_enough_contrast(name: str) -> None:
    look = look_of(name)
    for colour in (look.ink, look.muted, look.train, look.test):
        lower, higher = sorted([luminance(colour), luminance(look.paper)])
        assert (higher + 0.05) / (lower + 0.05) >= 4.5, colour


def test_petroff_is_matplotlibs_own() -> None:
    expected = style.library["petroff10"]["axes.prop_cycle"].by_key()["color"]
    assert [colour.lower() for colour in expected] == list(categories(10, look_of("light")))
    assert "cividis" in colormaps


# ── fonts ───────────────────────────────────────────────────────────────────────────────────────────────


def test_letters_that_the_default_lacks_are_found_in_another_font(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking = next(iter(sorted(fonts._characters("STIXGeneral") - fonts._characters("DejaVu Sans"))))
    monkeypatch.setattr(fonts, "FALLBACKS", ("No Such Font", "STIXGeneral"))
    chosen = fonts.families(f"a{lacking}")
    assert chosen.families == ["DejaVu Sans", "STIXGeneral"]
    assert chosen.spelt(lacking) == lacking


def test_letters_that_no_font_has_are_spelt_out_with_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "FALLBACKS", ())
    data = xr.Dataset(
        {"embedding": (("example", "dimension"), np.eye(2)), "target": ("example", [0, 1])},
        coords={"class": ["饭", "rice"]},
    )
    with pytest.warns(UserWarning, match="no installed font has '饭'.*try installing Noto Sans CJK"):
        figure = plots.embedding(data)
    figure.draw_without_rendering()  # and matplotlib has no glyph to miss
    assert [text.get_text() for text in figure.axes[0].texts] == ["U+996D", "rice"]
    assert all(text.get_fontfamily() == ["DejaVu Sans"] for text in figure.findobj(Text) if text.get_text())
