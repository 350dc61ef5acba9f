"""The reader's scripts do with pixels what numpy and Pillow do, to the last bit."""

import base64
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Page

from beiancheck.documents.box import upright
from beiancheck.ocr import cutting
from beiancheck.ocr.asking import Bleach, Crop, Detect, Grey, Measure, Request, Turn, Weigh
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.native.port import Port
from tests.papers import catalogue
from tests.vectors.paint import painted, pieces, vectors
from tests.vectors.twin import grey

SCRIPT = (Path(__file__).parent / "pixels.js").read_text(encoding="utf-8")
LICENCE = catalogue.paper("licence-landscape", "pixels").picture
# Its seal and the lines beside it, lying and standing; and every colour that orange can have.
PIECES = {
    "lying": (LICENCE.crop((1100, 800, 1800, 1300)), ((960, 672), (352, 256), (576, 416))),
    "standing": (LICENCE.crop((1200, 780, 1700, 1480)), ((672, 960), (256, 384), (416, 608))),
}


class Watched(Port):
    """A native port that hands over pixels where its models would read them."""

    def seen(self, request: Request | Crop) -> bytes:
        """Return what a model would be given, or the raster after a request."""
        if isinstance(request, Crop):
            return rgba(self._cut(request))
        if isinstance(request, Detect):
            return self._scaled(request).tobytes()
        answer = self.answer(request)
        return answer[0] if answer else rgba(self._raster)


def test_red_and_orange_are_bleached_as_natively(blank: Page) -> None:
    levels = Image.linear_gradient("L")
    across, down = levels.rotate(90), levels
    for blue in (0, 40, 200):
        third = Image.new("L", levels.size, blue)
        for channels in ((across, down, third), (Image.new("L", levels.size, 255), across, down)):
            picture = Image.merge("RGB", channels)
            for grounds in ((), ((0, 10, 256, 60), (100, 200, 180, 256))):
                asked = Bleach(grounds)
                port = Watched(picture, None)  # type: ignore[arg-type] # no model is run
                wanted = port.seen(asked)

                assert strange(blank, rgba(picture), picture.size, asked, wanted) == 0, blue


def rgba(picture: Image.Image) -> bytes:
    return picture.convert("RGBA").tobytes()


def strange(page: Page, picture: bytes, size: tuple[int, int], asked: Any, wanted: bytes) -> int:
    """Return how many bytes the script made otherwise."""
    given = {
        "width": size[0],
        "height": size[1],
        "pixels": base64.b64encode(picture).decode(),
        "request": {"ask": type(asked).__name__.lower(), **asdict(asked)},
        "expected": base64.b64encode(wanted).decode(),
    }
    found: int = page.evaluate(SCRIPT, given)
    return found


@pytest.fixture
def blank(page: Page) -> Page:
    page.goto("/404.html")
    return page


def test_a_page_s_pixels_are_counted_as_the_definition_says(blank: Page) -> None:
    for one in vectors():
        size = one["width"], one["height"]
        wanted = array("i", one["measures"]).tobytes()

        assert strange(blank, painted(one), size, Measure(one["step"]), wanted) == 0, one["name"]


def test_ink_is_weighed_as_the_definition_says(blank: Page) -> None:
    for one in pieces():
        width = one["width"]
        whole = Crop((0, 0, width, 0, width, 48, 0, 48), width, 1)
        wanted = array("i", one["weights"]).tobytes()

        assert strange(blank, painted(one), (width, 48), Weigh((whole,)), wanted) == 0, one["name"]


def test_pieces_are_handed_over_in_grey_as_the_definition_says(blank: Page) -> None:
    for one in pieces():
        width = one["width"]
        whole = Crop((0, 0, width, 0, width, 48, 0, 48), width, 1)
        wanted = grey(painted(one))

        assert strange(blank, painted(one), (width, 48), Grey((whole,)), wanted) == 0, one["name"]


def requests(sizes: Iterable[tuple[int, int]]) -> Iterator[Request | Crop]:
    """Yield everything that can be asked about pixels, at the edges of the page too."""
    for step in (1, 2, 3):
        yield Measure(step)
    yield Bleach()
    for degrees in (90, 180, 270):
        yield Turn(degrees)
    for size in sizes:
        yield Detect(*size)
    yield Detect(*size, is_clear=True)
    for lean, height in ((0.0, 30), (0.02, 52), (-0.12, 110), (0.3, 400), (1.5, 40)):
        yield cutting.cut(Rectangle(220, 200, 6 * height, height, lean))
    yield cutting.cut(Rectangle(2, 3, 200, 40, 0.1), is_reversed=True)
    places = (upright(200, 150, 480, 210), upright(-4, 20, 90, 300), upright(300, 200, 304, 260))
    yield Weigh(tuple(map(cutting.piece, places)))
    for place in places:
        yield Grey((cutting.piece(place),))


@pytest.mark.parametrize("name", PIECES)
def test_pixels_are_counted_turned_scaled_and_cut_as_natively(blank: Page, name: str) -> None:
    picture, sizes = PIECES[name]
    for request in requests(sizes):
        wanted = Watched(picture, None).seen(request)  # type: ignore[arg-type] # no model is run

        assert strange(blank, rgba(picture), picture.size, request, wanted) == 0, request
