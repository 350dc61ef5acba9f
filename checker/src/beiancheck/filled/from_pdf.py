"""The fields of a filled PDF, whichever program saved it; PDFium does the reading."""

import ctypes
from collections.abc import Callable, Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from beiancheck.filled.held import Held, UnreadableError

MOST_PAGES = 400
MOST_FIELDS = 20_000


def held(data: bytes) -> Held:
    """Read names, words and ticks of every field.

    :raises UnreadableError: if the file cannot be opened or has no fields.
    """
    try:
        opened = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise UnreadableError from error
    with opened:
        try:
            return _held(opened)
        except pypdfium2.PdfiumError as error:
            raise UnreadableError from error


def _held(opened: pypdfium2.PdfDocument) -> Held:
    opened.init_forms()
    if opened.formenv is None:
        raise UnreadableError
    # PDFium's Python reads every note of the file and stops at half a character in any.
    found = Held(_text(pdfium.FPDF_GetMetaText, opened.raw, b"Subject"))
    for index in range(min(len(opened), MOST_PAGES)):
        page = opened[index]
        for widget in _widgets(page.raw):
            _read(opened.formenv.raw, widget, found)
            pdfium.FPDFPage_CloseAnnot(widget)
        page.close()
    return found


def _widgets(page: Any) -> Iterator[Any]:  # noqa: ANN401 -- PDFium's handles have no type
    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), MOST_FIELDS)):
        annotation = pdfium.FPDFPage_GetAnnot(page, number)
        if annotation and pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_WIDGET:
            yield annotation


def _read(form: Any, widget: Any, found: Held) -> None:  # noqa: ANN401 -- see above
    name = _text(pdfium.FPDFAnnot_GetFormFieldName, form, widget).replace("/", ".")
    found.names.add(name)
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, widget)
    if kind == pdfium.FPDF_FORMFIELD_CHECKBOX:
        if pdfium.FPDFAnnot_IsChecked(form, widget):
            found.ticked.append(name)
    elif words := _text(pdfium.FPDFAnnot_GetFormFieldValue, form, widget):
        found.written.append((name, words.replace("\r\n", "\n").replace("\r", "\n")))


def _text(asked: Callable[..., int], of: Any, which: Any) -> str:  # noqa: ANN401 -- see above
    length = asked(of, which, None, 0)
    room = (ctypes.c_ushort * (length // 2 + 1))()
    asked(of, which, room, length)
    return bytes(room)[: max(0, length - 2)].decode("utf-16-le", "replace")
