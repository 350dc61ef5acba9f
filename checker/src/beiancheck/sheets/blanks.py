"""The fields of a row: to write in, with what is known in them, and to tick."""

from beiancheck.forms.entries import names
from beiancheck.forms.layout import Entry
from beiancheck.sheets.cells import PAD, Blank, Style, Ticks, Words
from beiancheck.sheets.sheet import Sheet
from beiancheck.text import Text

SIZES = (9.3, 7.5, 6.0, 5.0, 4.0)
TALLEST = 150.0
"""A field up to this height keeps its size; a whole page of writing is made smaller."""


def ticks(sheet: Sheet, entry: Entry) -> Ticks:
    """Make the boxes of an entry."""
    return Ticks(
        tuple(
            (
                name,
                f"{entry.label.zh}：{box.label.zh}",
                sheet.answers.ticks(entry.path, box.values),
            )
            for name, box in zip(names(entry), entry.boxes, strict=True)
        )
    )


def written(sheet: Sheet, name: str, label: Text, width: float) -> Blank:
    """Make a field of what is known; what is very long is written smaller."""
    said = sheet.answers.said(name)
    for size in SIZES:
        words = _broken(sheet, said, Style(size), width - 2 * PAD)
        if words.height <= TALLEST:
            break
    return Blank(name, label.zh, said, words)


def _broken(sheet: Sheet, said: str, style: Style, width: float) -> Words:
    lines = (sheet.words(line, style, width).lines for line in said.split("\n"))
    return Words(tuple(line for broken in lines for line in broken), style)
