"""Which text on a page of a PDF nobody sees: what a scanner's own recognition added to its scan."""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2
from pypdfium2 import raw

MOST_OBJECTS = 50_000
"""Objects of a page that are looked at; what is drawn after them counts as seen."""
DEEPEST = 8
"""Forms within forms."""
COVERING = 0.5
"""Share of a page from which a picture is what the page shows."""
_INVISIBLE = frozenset({raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP})

Object = Any
"""PDFium's pointer to something drawn."""
Matrix = tuple[float, float, float, float]
"""The part of one that turns and scales."""
_PLAIN: Matrix = (1, 0, 0, 1)


class Visible:
    """Tells which of a page's text can be seen.

    ``has_picture``: an opaque picture fills half of the page or more. Text drawn before one lies
    below it; so does some scanners' own reading, others draw theirs in no colour or in no way.
    """

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        """Look at what is drawn on a page, in its order."""
        self.has_picture = False
        self._seen: dict[int, bool] = {}
        texts: list[int] = []
        area = page.get_width() * page.get_height()
        for number, (drawn, matrix) in enumerate(_drawn(page)):
            if number == MOST_OBJECTS:
                break
            kind = raw.FPDFPageObj_GetType(drawn)
            if kind == raw.FPDF_PAGEOBJ_TEXT:
                texts.append(_address(drawn))
            elif (
                kind == raw.FPDF_PAGEOBJ_IMAGE
                and _area(drawn, matrix) >= COVERING * area
                and _is_opaque(drawn, page)
            ):
                self.has_picture = True
                self._seen |= dict.fromkeys(texts, False)
                texts = []

    def shows(self, text: Object) -> bool:
        """Tell whether what a text object draws can be seen."""
        if not text:
            return True
        address = _address(text)
        if address not in self._seen:
            mode = raw.FPDFTextObj_GetTextRenderMode(text)
            self._seen[address] = mode not in _INVISIBLE and not _has_no_colour(text)
        return self._seen[address]


def _drawn(page: pypdfium2.PdfPage) -> Iterator[tuple[Object, Matrix]]:
    """Yield what is drawn, in order, with the matrix from its own space to the page's."""
    for at in range(raw.FPDFPage_CountObjects(page)):
        yield from _within(raw.FPDFPage_GetObject(page, at), _PLAIN, 0)


def _within(drawn: Object, matrix: Matrix, depth: int) -> Iterator[tuple[Object, Matrix]]:
    if raw.FPDFPageObj_GetType(drawn) != raw.FPDF_PAGEOBJ_FORM:
        yield drawn, matrix
    elif depth < DEEPEST:
        own = raw.FS_MATRIX()
        raw.FPDFPageObj_GetMatrix(drawn, own)
        inner = _times((own.a, own.b, own.c, own.d), matrix)
        for at in range(raw.FPDFFormObj_CountObjects(drawn)):
            yield from _within(raw.FPDFFormObj_GetObject(drawn, at), inner, depth + 1)


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d = one
    e, f, g, h = other
    return a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h


def _area(drawn: Object, matrix: Matrix) -> float:
    sides = [ctypes.c_float() for _ in range(4)]
    if not raw.FPDFPageObj_GetBounds(drawn, *sides):
        return 0.0
    left, bottom, right, top = (side.value for side in sides)
    a, b, c, d = matrix
    return abs((right - left) * (top - bottom) * (a * d - b * c))


def _is_opaque(picture: Object, page: pypdfium2.PdfPage) -> bool:
    """Tell whether nothing is seen through most of a picture: a watermark is not opaque."""
    if raw.FPDFPageObj_HasTransparency(picture):
        return False
    drawn = raw.FPDFImageObj_GetRenderedBitmap(page.pdf, page, picture)
    if not drawn:
        return True
    try:
        if raw.FPDFBitmap_GetFormat(drawn) != raw.FPDFBitmap_BGRA:
            return True
        size = raw.FPDFBitmap_GetStride(drawn) * raw.FPDFBitmap_GetHeight(drawn)
        alpha = ctypes.string_at(raw.FPDFBitmap_GetBuffer(drawn), size)[3::4]
        return 2 * alpha.count(b"\xff") > len(alpha)
    finally:
        raw.FPDFBitmap_Destroy(drawn)


def _has_no_colour(text: Object) -> bool:
    parts = [ctypes.c_uint() for _ in range(4)]
    return bool(raw.FPDFPageObj_GetFillColor(text, *parts)) and parts[3].value == 0


def _address(drawn: Object) -> int:
    return ctypes.cast(drawn, ctypes.c_void_p).value or 0
