"""Where a character of a PDF stands: its box as PDFium tells it, put right where that is astray.

Where a font names a radical, ⾃ for 自, a browser spells out in the PDF which character is meant.
Of such a one PDFium (pypdfium2 5.15.2) tells a box to which the scale of the form that it is drawn
in was not applied: far away, or beyond the page.
"""

import ctypes
import math
from typing import Any

import pypdfium2
from pypdfium2 import raw

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]


def box(text: pypdfium2.PdfTextPage, at: int) -> tuple[Point, Point]:
    """Return two opposite corners of a character, in points of the page, upwards."""
    found = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text, at, found)
    corners = (found.left, found.top), (found.right, found.bottom)
    drawn = raw.FPDFText_GetTextObject(text, at)
    if not _is_spelt_out(drawn):
        return corners
    x, y = ctypes.c_double(), ctypes.c_double()
    shown, own = raw.FS_MATRIX(), raw.FS_MATRIX()
    raw.FPDFText_GetCharOrigin(text, at, x, y)
    raw.FPDFText_GetMatrix(text, at, shown)
    raw.FPDFPageObj_GetMatrix(drawn, own)
    moved = _between(_entries(own), _entries(shown))
    origin, start = (x.value, y.value), (shown.e, shown.f)
    if not moved or math.dist(origin, start) <= math.dist(_applied(moved, origin), start):
        return corners
    return _applied(moved, corners[0]), _applied(moved, corners[1])


def _is_spelt_out(drawn: Any) -> bool:  # noqa: ANN401 -- PDFium's own
    """Tell whether what is drawn says of itself which characters it shows (ISO 32000-2, 14.9.4)."""
    for at in range(raw.FPDFPageObj_CountMarks(drawn)):
        mark = raw.FPDFPageObj_GetMark(drawn, at)
        if raw.FPDFPageObjMark_GetParamValueType(mark, b"ActualText") == raw.FPDF_OBJECT_STRING:
            return True
    return False


def _entries(matrix: raw.FS_MATRIX) -> Matrix:
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _between(own: Matrix, shown: Matrix) -> Matrix | None:
    """Return what leads from where a matrix puts things to where another one does."""
    a, b, c, d, e, f = own
    area = a * d - b * c
    if not area:
        return None
    inverse = (d / area, -b / area, -c / area, a / area)
    back = (*inverse, -e * inverse[0] - f * inverse[2], -e * inverse[1] - f * inverse[3])
    ends = [_applied(shown, _applied(back, one)) for one in ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0))]
    (e, f), across, up = ends
    return across[0] - e, across[1] - f, up[0] - e, up[1] - f, e, f


def _applied(matrix: Matrix, point: Point) -> Point:
    a, b, c, d, e, f = matrix
    return a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f
