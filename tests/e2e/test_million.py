"""A million points come from the server as bytes, follow the marker, and are gone nearer to and along; in a browser."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import numpy as np
import pytest
import xarray as xr
from playwright.sync_api import Browser, Page, expect

from intaglio.chebyshev import nodes
from intaglio.record import Record
from intaglio.surface import Surface

from .conftest import Watched
from .seen import changed, coloured, picture, returned, settled

pytestmark = pytest.mark.long

COUNT, CLASSES = 1_000_000, 5


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Record:
    """A million examples around five middles that turn with α and spread with β."""
    generator = np.random.default_rng(0)
    target = np.arange(COUNT) % CLASSES
    at = nodes(3)
    a, b = at[:, None].astype(np.float32), at[None, :].astype(np.float32)
    middles = 4 * np.stack([np.cos(1.26 * np.arange(CLASSES)), np.sin(1.26 * np.arange(CLASSES))], axis=1)
    noise = generator.normal(size=(COUNT, 2)).astype(np.float32)[:, :, None, None]
    start = middles.astype(np.float32)[target][:, :, None, None]
    places = start + start[:, ::-1] * a + noise * (1 + b / 2)
    loss = 0.1 + at[:, None] ** 2 + at[None, :] ** 2
    run = Record.create(tmp_path_factory.mktemp("crowds") / "crowd")
    plane = ("alpha", "beta")
    channels = {"loss": (plane, loss), "embedding": (("example", "component", *plane), places)}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("intaglio.record.compression", lambda dataset: {})  # 200 MB are packed for long
        run.put(
            "surfaces/random", Surface(xr.Dataset(channels, {"alpha": at, "beta": at, "example": np.arange(COUNT)}))
        )
        shown = {"embedding": (("example", "dimension"), places[:, :, 1, 1]), "target": ("example", target)}
        shown["age"] = ("example", noise[:, 0, 0, 0])
        run.put("embedding", xr.Dataset(shown, {"class": [f"class {each}" for each in range(CLASSES)]}))
    return run


@pytest.fixture(scope="module")
def shown(
    browser: Browser, crowd: Record, serving: Callable[..., AbstractContextManager[str]]
) -> Iterator[tuple[Page, Watched]]:
    with serving(crowd.path, 0) as address:
        context = browser.new_context(reduced_motion="reduce", viewport={"width": 1280, "height": 900})
        page = context.new_page()
        watched = Watched(page, own=address.partition("?")[0])
        page.goto(address)
        page.wait_for_selector("[data-ready=true]", timeout=120_000)
        yield page, watched
        context.close()


def note(page: Page) -> str:
    settled(page)
    return page.locator(".ig-embedding > .ig-note").inner_text()


def test_a_million_points_are_drawn_moved_and_gone_along(shown: tuple[Page, Watched], crowd: Record) -> None:
    page, watched = shown
    said = note(page)
    assert "1,000,000 examples." in said
    assert "Not carried for so many: age." in said
    coloured(page, "embedding", CLASSES)
    pictures = [picture(page, "embedding")]

    page.locator(".ig-marker").press("Shift+ArrowRight")  # the marker
    pictures.append(changed(page, "embedding", *pictures))
    read = page.evaluate("document.querySelector('[data-intaglio]').intaglio.read(0.2, 0).embedding.slice(0, 2000)")
    there = crowd.surfaces["random"].nodes["embedding"].isel(example=slice(2000))
    own = Surface(xr.Dataset({"loss": crowd.surfaces["random"].nodes["loss"], "embedding": there})).at(0.2, 0.0)
    wanted = own["embedding"].transpose("component", "example").values[0]
    assert np.abs(np.array(read) - wanted).max() < 0.002 * float(np.ptp(there.values)) + 1e-3

    canvas = page.locator(".ig-embedding canvas").first
    canvas.focus()
    for key in ("+", "+", "Shift+ArrowRight"):  # nearer, and along
        page.keyboard.press(key)
        pictures.append(changed(page, "embedding", *pictures))
    expect(page.locator(".ig-embedding > .ig-note")).to_contain_text(" of them are in sight")
    seen = int(note(page).partition(" of them are in sight")[0].split()[-1].replace(",", ""))
    assert 0 < seen < COUNT

    page.get_by_role("button", name="Move along").click()
    box = canvas.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 200, box["y"] + 150)
    page.mouse.down()
    page.mouse.move(box["x"] + 260, box["y"] + 190, steps=3)
    page.mouse.up()
    changed(page, "embedding", *pictures)

    page.get_by_role("button", name="All of it").click()
    page.mouse.move(2, 2)
    returned(page, "embedding", pictures[1])
    watched.check()
