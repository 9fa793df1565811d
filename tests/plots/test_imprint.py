"""Pictures of imprints: what stands where, in which colour, and what is refused."""

from typing import Any

import numpy as np
import pytest
import xarray as xr
from matplotlib import colormaps
from matplotlib.collections import QuadMesh
from matplotlib.figure import Figure

from intaglio import plots
from intaglio.chebyshev import nodes
from intaglio.errors import InputError
from intaglio.metrics import imprint_summary
from intaglio.plots.diverging import around_zero
from intaglio.plots.style import THEMES
from intaglio.surface import Surface

AT = nodes(5)


def imprint(values: dict[str, float], by: str = "feature", **channels: Any) -> Surface:
    """Each value times 1 + α, with an error of 0.1."""
    names = list(values)
    size = np.array(list(values.values()))[:, None, None]
    dims = (by, "alpha", "beta")
    loss = size * (1 + AT)[None, :, None] * np.ones(5)
    table = {"loss": (dims, loss), "standard_error": (dims, loss * 0), "sampling_error": (dims, loss * 0 + 0.1)}
    table |= {"base": (dims[1:], AT[:, None] ** 2 + AT**2)}
    attrs = {"imprint": by, "examples": 100, "data": "made up", "intervention": "permute"}
    return Surface(xr.Dataset(table | channels, {"alpha": AT, "beta": AT, by: names}, attrs))


def caption_of(figure: Figure) -> str:
    return " ".join(" ".join(text.get_text().split()) for text in figure.texts)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_bars_are_ranked_and_what_is_not_told_from_noise_is_pale(theme: Any) -> None:
    found = imprint_summary(imprint({"a": 0.01, "b": 2.0, "c": 1.0}))
    figure = plots.imprint_bars(found, most=2, theme=theme)
    axes, look = figure.axes[0], THEMES[theme]
    assert [text.get_text() for text in axes.get_yticklabels()] == ["b", "c"]
    assert [bar.get_width() for bar in axes.patches] == pytest.approx([2.0, 1.0])
    assert axes.yaxis_inverted()
    assert "1 more below these" in caption_of(figure)
    pale = plots.imprint_bars(found, theme=theme).axes[0].patches[-1].get_facecolor()
    assert np.allclose(pale[:3], [int(look.rule[i : i + 2], 16) / 255 for i in (1, 3, 5)])


def test_bars_of_a_group_stand_together_under_its_name_the_best_group_first() -> None:
    found = imprint_summary(imprint({"a": 1.0, "b": 3.0, "c": 2.0, "d": 0.5}), shape=False)
    axes = plots.imprint_bars(found, groups={"first": ["a", "b"], "second": ["c"]}).axes[0]
    assert [text.get_text() for text in axes.get_yticklabels()] == ["b", "a", "c", "d"]
    assert axes.get_yticks().tolist() == [1.0, 2.0, 4.0, 6.0]
    assert {text.get_text(): text.get_position()[1] for text in axes.texts} == {"first": 0, "second": 3, "others": 5}
    assert [bar.get_width() for bar in axes.patches] == pytest.approx([3.0, 1.0, 2.0, 0.5])


def test_shares_have_no_noise_to_be_told_from() -> None:
    figure = plots.imprint_bars(imprint_summary(imprint({"cat": 0.01, "dog": 0.5}, by="class"), shape=False))
    assert not figure.legends
    assert len({bar.get_facecolor() for bar in figure.axes[0].patches}) == 1
    assert "share of the data loss" in figure.axes[0].get_xlabel()


def test_maps_share_one_scale_around_zero_largest_first() -> None:
    figure = plots.imprint_maps(imprint({"a": 0.5, "b": -2.0, "c": 1.0}), columns=2)
    titles = [axes.get_title(loc="left") for axes in figure.axes]
    assert titles[:3] == ["b", "c", "a"]
    norms = {(each.norm.vmin, each.norm.vmax) for axes in figure.axes[:3] for each in axes.collections}
    assert len(norms) == 1
    assert norms.pop() == pytest.approx((-4.0, 4.0))
    assert "made up" in caption_of(figure)
    chosen = plots.imprint_maps(imprint({"a": 0.5, "b": -2.0}), ["a"], caption=False)
    assert [axes.get_title(loc="left") for axes in chosen.axes][:1] == ["a"]
    assert not chosen.texts
    assert plots.imprint_maps(imprint({"cat": 1.0}, by="class")).axes[0].get_title(loc="left") == "class cat"


def test_pixels_and_patches_stand_where_they_are_in_the_image() -> None:
    by_class = np.stack([np.ones((2, 5, 5)), np.zeros((2, 5, 5))], 1)
    values = {"pixel 0,0": 1.0, "pixel 1,2": -3.0}
    marks = imprint(values, class_loss=(("feature", "class", "alpha", "beta"), by_class))
    marks = Surface(marks.nodes.assign_coords({"class": ["0", "1"]}))
    figure = plots.imprint_pixels(marks, examples=np.ones((4, 2, 3)))
    panels = figure.axes[:4]
    assert [axes.get_title(loc="left") for axes in panels] == ["mean image", "all examples", "class 0", "class 1"]
    image = np.ma.filled(panels[1].images[0].get_array(), np.nan)
    np.testing.assert_array_equal(image, [[1.0, np.nan, np.nan], [np.nan, np.nan, -3.0]])
    assert panels[1].images[0].norm is panels[3].images[0].norm
    patches = plots.imprint_pixels(imprint({"pixel 0,0 to 1,1": 1.0, "pixel 0,2 to 1,3": 2.0}), classes=False)
    np.testing.assert_array_equal(patches.axes[0].images[0].get_array(), [[1, 1, 2, 2]] * 2)


def test_time_shows_each_feature_at_each_checkpoint_the_last_ones_largest_first() -> None:
    early, late = imprint({"a": 0.0, "b": 0.2}).nodes, imprint({"a": 3.0, "b": 1.0}).nodes
    together = xr.concat([early, late], "checkpoint", data_vars="all").assign_coords(epoch=("checkpoint", [0, 8]))
    figure = plots.imprint_time(Surface(together.assign_attrs(late.attrs)), most=1)
    axes = figure.axes[0]
    assert [text.get_text() for text in axes.get_yticklabels()] == ["a"]
    assert [text.get_text() for text in axes.get_xticklabels()] == ["0", "8"]
    mesh = next(each for each in axes.collections if isinstance(each, QuadMesh))
    assert np.ravel(mesh.get_array()).tolist() == pytest.approx([0.0, 3.0])
    assert "1 more below these" in caption_of(figure)


def test_tokens_are_coloured_in_their_text_and_long_texts_end_in_dots() -> None:
    marks = imprint({"red": 1.0, "dull": -1.0})
    long = ["Red,", "dull", *["something"] * 80]
    figure = plots.imprint_tokens(marks, [long, ["other", "red"]])
    words = {text.get_text(): text for text in figure.axes[0].texts}
    face = words["Red,"].get_bbox_patch().get_facecolor()
    assert np.allclose(face, colormaps["RdBu_r"](1.0))
    assert np.allclose(words["dull"].get_bbox_patch().get_facecolor(), colormaps["RdBu_r"](0.0))
    assert words["other"].get_bbox_patch() is None
    assert "…" in words
    assert max(text.get_position()[0] for text in words.values()) <= 1.0
    figure.draw_without_rendering()
    boxes = [text.get_window_extent() for text in figure.axes[0].texts]
    assert not any(one.overlaps(other) for at, one in enumerate(boxes) for other in boxes[:at])  # the dots neither


def test_texts_stand_under_their_names_and_take_as_many_lines_as_they_need() -> None:
    marks, long = imprint({"red": 1.0}), ["red"] * 200
    short, tall = (plots.imprint_tokens(marks, [text, ["red"]], names=["one", "two"]) for text in (["red"], long))
    assert [short.axes[0].texts[at].get_text() for at in (0, 2)] == ["one", "two"]
    assert short.get_size_inches()[1] < tall.get_size_inches()[1] - 0.7  # three lines more


PLAIN = Surface(xr.Dataset({"loss": (("alpha", "beta"), np.ones((5, 5)))}, {"alpha": AT, "beta": AT}))


@pytest.mark.parametrize(
    ("draw", "match"),
    [
        (lambda: plots.imprint_maps(PLAIN), "expected an imprint over alpha and beta"),
        (lambda: plots.imprint_pixels(PLAIN), "an imprint of no features; expected pixels or patches"),
        (lambda: plots.imprint_pixels(imprint({"hue": 1.0})), "an imprint of hue; expected pixels"),
        (lambda: plots.imprint_time(imprint({"hue": 1.0})), "expected an imprint at checkpoints"),
        (lambda: plots.imprint_tokens(imprint({"red": 1.0}), [["blue"]]), "1 texts without a token of the imprint"),
        (lambda: plots.imprint_tokens(imprint({"red": 1.0}), [["red"]], names=["a", "b"]), "2 names for 1 texts"),
        (lambda: around_zero(np.array([np.nan])), "no finite imprint to draw"),
    ],
)
def test_what_cannot_be_drawn_is_refused(draw: Any, match: str) -> None:
    with pytest.raises(InputError, match=match):
        draw()
