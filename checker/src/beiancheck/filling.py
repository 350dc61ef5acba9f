"""What was read of each file, with the field of the form that each value would fill."""

from typing import Any

from beiancheck import shape
from beiancheck.agreement import fields
from beiancheck.agreement.cell import Cell
from beiancheck.agreement.papers import fits, offer
from beiancheck.agreement.typed import value
from beiancheck.agreement.values import Sheet, sheets
from beiancheck.documents.reading import Doubt
from beiancheck.facts import Facts
from beiancheck.text import Language, Text, one_line

LONGEST_CODE = 300
"""Characters of what a QR code says; the longest address on a licence has a third."""
DOUBTS: dict[Doubt, Text] = {
    Doubt.LOW_CONFIDENCE: Text(zh="识别把握不大", en="hard to read"),
    Doubt.READINGS_DIFFER: Text(zh="两次识别结果不同", en="read in two ways"),
    Doubt.CHECK_DIGIT: Text(zh="号码校验位不符", en="the check digit does not fit"),
    Doubt.PAPER_UNKNOWN: Text(zh="是按您选的材料读的", en="read as the paper you chose"),
}


def readings(facts: Facts, language: Language) -> list[dict[str, Any]]:
    """Return every file that was read, as plain values for JSON."""
    found = sheets(facts)
    return [
        {
            "file": document.name,
            "place": document.path,
            "pages": [
                _page(sheet, facts, language)
                for sheet in found
                if sheet.document is document and sheet.page
            ],
        }
        for document in facts.documents
        if document.readings
    ]


def _page(sheet: Sheet, facts: Facts, language: Language) -> dict[str, Any]:
    page = sheet.page
    assert page is not None  # noqa: S101 -- narrows for mypy
    better = offer(sheet, facts)
    return {
        "number": page.number,
        "width": page.width,
        "height": page.height,
        "turned": page.turned,
        "looks": [
            {"paper": paper.value, "label": paper.label.of(language)} for paper in sheet.likely
        ],
        "fits": fits(sheet),
        "offer": better.value if better else "",
        "values": [_value(cell, sheet, facts, language) for cell in sheet.cells],
        "codes": [one_line(code.text)[:LONGEST_CODE] for code in page.said.codes],
    }


def _value(cell: Cell, sheet: Sheet, facts: Facts, language: Language) -> dict[str, Any]:
    path = fields.of(cell, sheet, facts)
    return {
        "item": cell.item.value,
        "label": cell.item.label.of(language),
        "text": fields.written(cell, path),
        "other": cell.other,
        "certainty": cell.certainty.value,
        "doubts": [text.of(language) for doubt, text in DOUBTS.items() if doubt in cell.doubts],
        "boxes": [box.corners for box in cell.boxes],
        "field": path,
        "field_label": shape.label(path).of(language) if path else "",
        "current": value(facts.submission, path) if path else "",
    }
