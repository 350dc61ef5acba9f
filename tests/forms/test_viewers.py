"""What is filled in looks the same in three viewers as the same text drawn plainly."""

from functools import cache
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont, ImageStat

from beiancheck.decode import decode
from beiancheck.filled import making
from beiancheck.forms.answers import Answers
from beiancheck.forms.spread import spread
from beiancheck.sheets import draw, supplies
from beiancheck.sheets.cells import POINT, Blank
from beiancheck.sheets.sheet import Place, Sheet
from sitebuild import node
from sitebuild.forms import font
from tests.forms import viewers
from tests.forms.test_filled import odd
from tests.forms.viewers import SCALE, Viewer

FORMS = tuple(form.id for form in making.every())
ALIKE = 0.3
"""Greyness that differs, as a share of the ink: edges are smoothed otherwise in each viewer."""
pytestmark = pytest.mark.usefixtures("forms")


@pytest.fixture(
    scope="module",
    params=["pdfium", pytest.param("poppler", marks=pytest.mark.needs("pdftoppm")), "pdfjs"],
)
def viewer(request: pytest.FixtureRequest) -> Viewer:
    """Give each viewer in turn."""
    if request.param != "pdfjs":
        return {"pdfium": viewers.pdfium, "poppler": viewers.poppler}[request.param]
    node.packages(tools=True)
    return viewers.pdfjs(request.getfixturevalue("chromium"))


def told() -> dict[str, Any]:
    """Add names that the base does not draw and one that no face draws at all."""
    raw = odd()
    raw["services"][1]["manager"]["name"] = "䶮㐂喆·买买提 Alexander 𰻝"
    return raw


def filled(name: str, raw: dict[str, Any]) -> tuple[bytes, Sheet]:
    order = making.Order(name=name, raw=raw, language="zh", service=None)
    form = spread(making.named(name), decode(raw).submission)
    faces = supplies.typefaces(making.rare(order))
    return making.made(order, "pdf").content, draw.laid_out(form, "zh", faces, Answers(raw))


@pytest.mark.parametrize("name", FORMS)
def test_every_field_looks_like_its_text_drawn_plainly(name: str, viewer: Viewer) -> None:
    made, sheet = filled(name, told())
    pages = {number: viewer(made, number) for number in range(1, min(2, len(sheet.pages)) + 1)}
    apart = {
        blank.name: round(difference(pages[place.page], place, blank), 2)
        for place, blank in sheet.blanks
        if blank.said and place.page in pages
    }

    assert len(apart) > 1
    assert {} == {field: much for field, much in apart.items() if much > ALIKE}


def test_the_measure_tells_one_character_from_another(viewer: Viewer) -> None:
    made, sheet = filled("verification-sheet", told())
    page = viewer(made, 1)
    place, blank = next(one for one in sheet.blanks if one[1].name == "holder.name")
    turned = tuple(line[::-1] for line in blank.words.lines)
    other = Blank(blank.name, blank.label, blank.said, type(blank.words)(turned, blank.words.style))

    assert difference(page, place, other) > 2 * ALIKE


def test_a_ticked_box_is_ticked_and_another_is_empty(viewer: Viewer) -> None:
    made, sheet = filled("verification-sheet", told())
    page = viewer(made, 1)
    inked = {name: ink(page, place) for place, (name, _, _) in sheet.boxes}

    assert inked["kind=organisation"] > 2 * inked["kind=individual"]


def cut(page: Image.Image, place: Place) -> Image.Image:
    # A little inside, where no rule of the cell is drawn.
    sides = (
        place.x + 0.4,
        place.y + 0.4,
        place.x + place.width - 0.4,
        place.y + place.height - 0.4,
    )
    return page.convert("L").crop(tuple(round(side / POINT * SCALE) for side in sides))


def ink(page: Image.Image, place: Place) -> float:
    inside = Place(place.page, place.x + 0.3, place.y + 0.3, place.width - 0.6, place.height - 0.6)
    return float(ImageStat.Stat(ImageChops.invert(cut(page, inside))).mean[0])


def plainly(place: Place, blank: Blank, size: tuple[int, int]) -> Image.Image:
    """Draw the lines of a field with the whole font, without any PDF."""
    drawn = Image.new("L", size, 255)
    pen = ImageDraw.Draw(drawn)
    style = blank.words.style
    face = whole(style.size * SCALE)
    leading = style.leading / POINT
    height = place.height / POINT
    inner = len(blank.words.lines) * leading
    top = (height - inner) / 2 if len(blank.words.lines) == 1 else 1.4 / POINT
    inset = 0.4 / POINT
    widths = supplies.typefaces("䶮")["regular"].widths
    for number, line in enumerate(blank.words.lines):
        base = top + leading * (number + 0.76) - inset
        across = 4 - inset
        # Letter by letter: the library would move some nearer to each other.
        for letter in line:
            pen.text((across * SCALE, base * SCALE), letter, font=face, fill=0, anchor="ls")
            across += widths[letter] * style.size
    return drawn


@cache
def whole(size: float) -> ImageFont.FreeTypeFont:
    """Open the whole font once for each size."""
    return ImageFont.truetype(font.WHOLE["regular"], size)


def difference(page: Image.Image, place: Place, blank: Blank) -> float:
    """Compare a field with its text, wherever within a dot a viewer places its letters."""
    seen = cut(page, place)
    wanted = plainly(place, blank, seen.size)
    soft = ImageFilter.GaussianBlur(SCALE / 3)
    ink = ImageStat.Stat(ImageChops.invert(wanted)).sum[0]
    seen, wanted = seen.filter(soft), wanted.filter(soft)
    moved = (ImageChops.offset(wanted, x, y) for x in (-1, 0, 1) for y in (-1, 0, 1))
    return min(ImageStat.Stat(ImageChops.difference(seen, one)).sum[0] for one in moved) / ink
