"""The handbooks to print: whole in two viewers, readable as text, their links and contents true."""

import ctypes
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from beiancheck.terms.kinds import Kind
from beiancheck.text import LANGUAGES, Language
from sitebuild import programs
from sitebuild.guidebook import chapters
from sitebuild.guidebook.blocks import Heading
from sitebuild.guidebook.files import MAIN
from sitebuild.guidebook.front import CONTENTS
from sitebuild.places import SITE, staged
from tests.site.built import Built

SHOWN = (Kind.ENTERPRISE, Kind.INDIVIDUAL)
BOOKS = [(kind, language) for kind in SHOWN for language in LANGUAGES]


def path(kind: Kind, language: Language) -> Path:
    root = SITE if language == "zh" else SITE / "en"
    return root / "forms" / f"handbook-{kind.value}.pdf"


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.fixture(params=BOOKS, ids=str)
def book(
    built: Built, request: pytest.FixtureRequest
) -> Iterator[tuple[pypdfium2.PdfDocument, Language]]:
    assert built
    kind, language = request.param
    with pypdfium2.PdfDocument(path(kind, language)) as document:
        yield document, language


def texts(document: pypdfium2.PdfDocument) -> list[str]:
    return [page.get_textpage().get_text_range() for page in document]


def test_every_kind_that_is_offered_has_its_handbook(built: Built) -> None:
    for language in LANGUAGES:
        for name, kinds in (("guide", MAIN), ("forms", Kind)):
            page = built.pages[("en/" if language == "en" else "") + f"{name}/"]
            offered = {Path(link).name for link in page.text.xpath(".//a/@href")}

            assert {f"handbook-{kind.value}.pdf" for kind in kinds} <= offered
        for kind in Kind:
            assert path(kind, language).stat().st_size < 600_000


def test_a_handbook_says_what_the_pages_of_the_guide_say(
    book: tuple[pypdfium2.PdfDocument, Language],
) -> None:
    document, language = book
    said = squeezed("".join(texts(document)))
    for chapter in chapters.of_guide(staged(language) / "guide", language):
        assert squeezed(chapter.title).replace("’", "'") in said
        headings = [one for one in chapter.blocks if isinstance(one, Heading)]
        for heading in headings:
            words = squeezed("".join(run.text for run in heading.runs))
            assert words.translate(str.maketrans("‘’“”", "''\"\"" if language == "en" else "‘’“”")) in said


def test_the_contents_name_the_page_on_which_each_chapter_begins(
    book: tuple[pypdfium2.PdfDocument, Language],
) -> None:
    document, language = book
    pages = texts(document)
    begins = {
        one.get_title(): one.get_dest().get_index() + 1
        for one in document.get_toc()
        if one.level == 0
    }

    assert CONTENTS.of(language) in pages[1]
    assert [str(page) for page in begins.values()] == re.findall(r"(?m)(\d+)\s*$", pages[1])[:-1]
    for title, page in begins.items():
        assert squeezed(title).replace("’", "'") in squeezed(pages[page - 1]).replace("’", "'")


def test_every_link_leads_to_a_page_of_the_book_or_to_an_address(
    book: tuple[pypdfium2.PdfDocument, Language],
) -> None:
    document, _ = book
    inside = outside = 0
    for page in document:
        place = ctypes.c_int(0)
        link = pdfium.FPDF_LINK()
        while pdfium.FPDFLink_Enumerate(page.raw, ctypes.byref(place), ctypes.byref(link)):
            target = pdfium.FPDFLink_GetDest(document.raw, link)
            if target:
                inside += 1
                assert 0 <= pdfium.FPDFDest_GetDestPageIndex(document.raw, target) < len(document)
            else:
                outside += 1
                assert pdfium.FPDFLink_GetAction(link)

    assert inside > 30
    assert outside > 3


def test_the_typeface_is_in_the_file_and_the_language_is_named(
    book: tuple[pypdfium2.PdfDocument, Language], built: Built
) -> None:
    assert built
    for kind, language in BOOKS:
        data = path(kind, language).read_bytes()

        assert 2 == data.count(b"/FontFile2")
        assert b"Helvetica" not in data
        assert (b"/Lang (zh-CN)" if language == "zh" else b"/Lang (en-GB)") in data


@pytest.mark.needs("pdftoppm")
def test_poppler_draws_every_page_without_complaint(built: Built, tmp_path: Path) -> None:
    assert built
    program = programs.find("pdftoppm")
    assert program
    for kind, language in BOOKS:
        drawn = subprocess.run(
            [program, "-r", "20", "-gray", path(kind, language), tmp_path / f"{kind}-{language}"],
            capture_output=True,
            text=True,
            check=True,
        )

        assert "" == drawn.stderr
