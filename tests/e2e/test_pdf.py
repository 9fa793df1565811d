"""A panel saved as PDF: a whole file, of lines and letters; letters that its font lacks are drawn, and can be found."""

import re
import zlib
from pathlib import Path

import pytest
from playwright.sync_api import Page

from .seen import saved

pytestmark = pytest.mark.long


def objects(file: bytes) -> dict[int, bytes]:
    """Each object by its number, from where the table at the file's end says that it begins."""
    begin = int(file.rpartition(b"startxref\n")[2].split()[0])
    assert file[begin : begin + 5] == b"xref\n"
    found = {}
    for number, line in enumerate(re.findall(rb"(\d{10}) 00000 n ", file[begin:]), 1):
        at = int(line)
        assert file[at:].startswith(b"%d 0 obj\n" % number)
        found[number] = file[at : file.index(b"\nendobj\n", at)]
    return found


def stream(whole: bytes) -> bytes:
    head, _, rest = whole.partition(b"stream\n")
    length = int(re.findall(rb"/Length (\d+)", head)[0])
    assert rest[length : length + 10] == b"\nendstream"
    return zlib.decompress(rest[:length])


def said(file: bytes) -> tuple[dict[int, bytes], str]:
    """The objects, and what is drawn on the page."""
    found = objects(file)
    (page,) = (each for each in found.values() if b"/Type/Page/" in each)
    return found, stream(found[int(re.findall(rb"/Contents (\d+) 0 R", page)[0])]).decode("latin-1")


def hexadecimal(text: str) -> str:
    return f"<FEFF{text.encode('utf-16-be').hex()}>"


def test_of_the_embedding_points_are_curves_and_names_are_letters(view: Page, tmp_path: Path) -> None:
    file = saved(view, "Embedding at the marker (PDF)", tmp_path).read_bytes()
    assert file.startswith(b"%PDF-1.7\n")
    found, drawn = said(file)
    box = view.locator(".ig-embedding canvas").first.bounding_box()
    assert box is not None
    wide, high = re.findall(rb"/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]", file)[0]
    assert (float(wide), float(high)) == pytest.approx((0.75 * box["width"], 0.75 * box["height"]), abs=1)
    assert len(re.findall(r" c\b", drawn)) == 4 * 60  # a circle an example
    assert "(red) Tj" in drawn
    assert "(\\001" in drawn  # a minus
    for name in ("蓝", "</script><img src=x onerror…"):
        assert f"/ActualText {hexadecimal(name)}" in drawn
    masks = [each for each in found.values() if b"/ImageMask true" in each]
    assert len(masks) == 4  # two names, each with a halo
    for mask in masks:
        columns, rows = (int(re.findall(rb"/%s (\d+)" % name, mask)[0]) for name in (b"Width", b"Height"))
        painted = stream(mask)
        assert len(painted) == -(-columns // 8) * rows
        assert 0.01 < 1 - sum(byte.bit_count() for byte in painted) / (8 * len(painted)) < 0.6
    assert drawn.count("\nq") + drawn.startswith("q") == drawn.count("\nQ")
    assert hexadecimal("Embedding at the marker").encode() in file


def test_of_the_surface_the_colours_are_a_picture_and_the_rest_is_lines(view: Page, tmp_path: Path) -> None:
    view.get_by_label("Plane").select_option("pca")
    found, drawn = said(saved(view, "Loss surface (PDF)", tmp_path).read_bytes())
    (picture,) = (each for each in found.values() if b"/ColorSpace/DeviceRGB/BitsPerComponent" in each)
    assert len(stream(picture)) == 3 * 121**2
    assert "/S0 sh" in drawn  # the bar
    assert drawn.count(" S\n") > 10
    assert re.findall(r"/G\d+<</ca 0\.4", b"".join(found.values()).decode("latin-1"))  # lines of equal loss
