"""0 or o, 1 or l in a host name: the ink tells where it is plain, and a person looks elsewhere."""

from collections.abc import Iterable

import pytest
from PIL import Image, ImageDraw, ImageFilter

from beiancheck.documents import inked
from beiancheck.documents.box import upright
from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Line, Page, Source
from beiancheck.ocr import plates
from beiancheck.ocr.asking import Crop, Grey
from beiancheck.ocr.native import models
from beiancheck.ocr.native.port import Port, run
from beiancheck.ocr.outlined import outlined
from beiancheck.terms.items import Item
from tests.papers import faces

NO_MODELS = models.Models.__new__(models.Models)
SIZE, MARGIN = 34, 20
PAPER, INK = 246, 30


def drawn(
    printed: str, face: str, *, blur: float = 0.0, ground: int = PAPER, ink: int = INK
) -> tuple[Image.Image, list[float]]:
    """Return a page with one line of text, and where its characters begin and the last one ends."""
    font = faces.opened(faces.characters(face)[ord("o")], SIZE)
    edges = [MARGIN + font.getlength(printed[:at]) for at in range(len(printed) + 1)]
    picture = Image.new("RGB", (round(edges[-1]) + MARGIN, 120), (ground,) * 3)
    ImageDraw.Draw(picture).text((MARGIN, 30), printed, font=font, fill=(ink,) * 3)
    return picture.filter(ImageFilter.GaussianBlur(blur)) if blur else picture, edges


def told(
    printed: str, text: str, face: str = "hei", other: str | None = None, **how: float
) -> Line:
    """Return a line as it was printed, read as a text and looked at."""
    picture, edges = drawn(printed, face, **how)  # type: ignore[arg-type] # numbers, all of them
    wide = picture.width
    line = Line(
        text=text,
        box=upright(0, 28, wide, 28 + 48),
        sureness=(999,) * len(text),
        edges=tuple(round(1000 * edge / wide) for edge in edges),
        other=text if other is None else other,
    )
    (found,) = run(outlined([line]), Port(picture, NO_MODELS))
    return found


def domain(*lines: Line) -> Value:
    title = Line(text="域名注册证书", box=upright(600, 0, 840, 26), sureness=(999,) * 6)
    page = Page(number=1, width=1500, height=900, lines=(title, *lines), source=Source.RECOGNISED)
    value = read(page).value(Item.DOMAIN)
    assert value is not None
    return value


@pytest.mark.parametrize(
    ("printed", "mask"),
    [
        ("minga0i.com", "minga0i.com"),
        ("mingaoi.com", "mingaoi.com"),
        ("l0inshi.cn", "l0inshi.cn"),
        ("hai1rui.tech", "hai1rui.tech"),
        ("hailrui.tech", "hailrui.tech"),
    ],
)
@pytest.mark.parametrize("face", ["hei", "hei-bold", "hei-light"])
def test_plain_signs_of_a_host_name_are_told_as_they_are_printed(
    printed: str, mask: str, face: str
) -> None:
    assert told(printed, printed, face).masks == (mask,)


def test_light_letters_on_a_dark_page_are_told_as_well() -> None:
    assert told("minga0i.com", "minga0i.com", ground=20, ink=230).masks == ("minga0i.com",)


@pytest.mark.parametrize("printed", ["mo1rui.com", "molrui.com"])
def test_where_1_and_l_have_the_same_strokes_nothing_is_told(printed: str) -> None:
    (mask,) = told(printed, printed, "song").masks

    assert mask == "mo?rui.com"


def test_a_name_of_which_the_letters_run_together_is_not_looked_into() -> None:
    assert told("minga0i.com", "minga0i.com", blur=7).masks == ()


def test_in_capitals_an_o_is_as_tall_as_a_0_and_nothing_is_told() -> None:
    assert told("MINGROI.COM", "MINGROI.COM").masks == ()


def test_a_page_without_host_names_is_asked_nothing() -> None:
    line = Line(text="域名注册证书", box=upright(0, 0, 240, 40), sureness=(999,) * 6)

    assert run(outlined([line]), Port(Image.new("RGB", (9, 9)), NO_MODELS)) == [line]


def test_a_domain_whose_signs_the_ink_tells_as_they_were_read_is_sure() -> None:
    line = told("域名：minga0i.com", "域名：minga0i.com", "hei", "域名：mingaoi.com")

    assert (domain(line).text, domain(line).is_sure) == ("minga0i.com", True)


def test_a_sign_that_the_ink_tells_otherwise_is_put_right_and_a_person_looks() -> None:
    found = domain(told("域名：ill0shi.com", "域名：illoshi.com"))

    assert (found.text, found.other, found.is_sure) == ("ill0shi.com", "illoshi.com", False)


def test_a_domain_in_doubt_stays_so_where_the_ink_tells_nothing() -> None:
    found = domain(told("域名：mo1rui.com", "域名：mo1rui.com", "song"))

    assert (found.text, found.is_sure) == ("mo1rui.com", False)


def test_what_the_ink_of_another_line_says_of_the_same_domain_counts() -> None:
    here = Line(
        text="域名：illoshi.com",
        box=upright(0, 100, 400, 140),
        sureness=(999,) * 14,
        other="域名：illoshi.com",
    )
    found = domain(here, told("www.ill0shi.com", "www.ill0shi.com"))

    assert (found.text, found.other, found.is_sure) == ("ill0shi.com", "illoshi.com", False)


@pytest.mark.parametrize(
    ("host", "masks", "text"),
    [
        ("yille.vip", ["yi?le.vip"], "yille.vip"),
        ("yille.vip", ["yi1?e.vip"], "yi1le.vip"),
        ("yille.vip", ["www.yi1?e.vip"], "yi1le.vip"),
        ("yille.vip", ["yi1?e.vip", "yi??e.vip"], "yi1le.vip"),
        ("yille.vip", ["yi1?e.vip", "yil?e.vip"], "yille.vip"),
        ("yille.vip", ["ayi1?e.vip"], "yille.vip"),
        ("yille.vip", ["ya1?e.vip"], "yille.vip"),
    ],
)
def test_a_name_is_spelled_as_the_ink_of_the_same_name_says(
    host: str, masks: Iterable[str], text: str
) -> None:
    assert inked.respelled(host, masks) == text


def test_a_piece_without_ink_says_nothing() -> None:
    assert plates.plates(bytes([PAPER]) * 48 * 40, 40, 0.5) == []


def test_a_port_hands_a_piece_over_in_grey() -> None:
    picture = Image.new("RGB", (40, 48), (200, 100, 50))
    whole = Crop((0, 0, 40, 0, 40, 48, 0, 48), 40, 1)
    (grey,) = Port(picture, NO_MODELS).answer(Grey((whole,)))

    assert set(grey) == {(299 * 200 + 587 * 100 + 114 * 50) // 1000}
    assert len(grey) == 40 * 48
