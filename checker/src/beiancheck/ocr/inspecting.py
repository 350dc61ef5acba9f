"""What is looked at on a page once its text is known: ink at some places, and QR codes."""

from array import array
from collections.abc import Iterator
from dataclasses import replace

from beiancheck.documents.box import Box
from beiancheck.documents.papers.kinds.looks import looks
from beiancheck.documents.papers.marked.marks import boxes
from beiancheck.documents.papers.pictures.print import printed
from beiancheck.documents.reading import Code, Page
from beiancheck.ocr import cutting
from beiancheck.ocr.asking import Answer, Asking, Open, Scan, Weigh
from beiancheck.ocr.weighing import weighed
from beiancheck.terms.papers import Paper

WITH_CODE = frozenset({Paper.BUSINESS_LICENCE, Paper.CREDIT_CODE_CERTIFICATE})
"""Papers that bear a QR code."""
SIDE = 2000
"""Pixels along the longer side, at most, of the picture in which codes are looked for."""


def inspected(page: Page) -> Asking[Page]:
    """Return the page with the ink of its places and lines, and its QR codes."""
    wanted = tuple(dict.fromkeys((*boxes(page), *printed(page))))
    if wanted:
        (answer,) = yield Weigh(tuple(map(cutting.piece, wanted)))
        page = replace(page, inks=tuple(zip(wanted, weighed(answer), strict=True)))
    scan = scan_of(page)
    return (yield from _scanned(page, scan)) if scan else page


def scan_of(page: Page) -> Scan | None:
    """Return what is asked to find the QR codes of a page; None where its paper bears none."""
    likely = looks(page)
    if not likely or likely[0].paper not in WITH_CODE:
        return None
    scale = min(1.0, SIDE / max(page.width, page.height))
    return Scan(max(1, round(page.width * scale)), max(1, round(page.height * scale)))


def drawn(page: Page, scan: Scan) -> Asking[Page]:
    """Return a page that says its text itself, with the QR codes of its picture in that size."""
    yield Open(scan.width, scan.height)
    return (yield from _scanned(page, scan))


def _scanned(page: Page, scan: Scan) -> Asking[Page]:
    answers = yield scan
    return replace(page, codes=tuple(_codes(answers, page.width / scan.width)))


def _codes(answers: Answer, scale: float) -> Iterator[Code]:
    for corners, text in zip(answers[::2], answers[1::2], strict=True):
        numbers = [round(one * scale) for one in array("i", corners)]
        a, b, c, d = zip(numbers[::2], numbers[1::2], strict=True)
        yield Code(text.decode("utf-8", "replace"), Box((a, b, c, d)))
