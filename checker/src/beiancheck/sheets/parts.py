"""The parts of a section, drawn one below the other; ruled parts that meet share a line."""

from collections.abc import Sequence

from beiancheck.forms.layout import Form, Part, Points, Prose, Section, Signing, Table
from beiancheck.sheets import rows, words
from beiancheck.sheets.cells import Row, Words
from beiancheck.sheets.rows import BODY
from beiancheck.sheets.sheet import COLUMN, LEFT, LINE, Sheet
from beiancheck.sheets.words import Voice
from beiancheck.text import Text

HEAVY = 0.35
UNBROKEN = 110.0
"""A table up to this height does not begin on one page and end on the next."""


def draw(sheet: Sheet, form: Form, section: Section, spoken: Voice) -> None:
    """Draw the parts of a section and leave the sheet below them."""
    is_joined = False
    for part in section.parts:
        match part:
            case Prose(text):
                _prose(sheet, text, spoken)
            case Points():
                _points(sheet, form, part, spoken)
            case _:
                ruled = _laid_out(sheet, form, section, part, spoken)
                _ruled(sheet, ruled, has_head=isinstance(part, Table), is_joined=is_joined)
        is_joined = not isinstance(part, Prose | Points)


def first_height(sheet: Sheet, form: Form, section: Section, spoken: Voice) -> float:
    """Return how tall the beginning of a section is that must stand with its heading."""
    part = section.parts[0]
    if isinstance(part, Prose):
        rest = rows.SIGNED if any(isinstance(one, Signing) for one in section.parts) else 0
        return 3 * BODY.leading + rest
    if isinstance(part, Points):
        return 2 * BODY.leading
    heights = [row.height for row in _laid_out(sheet, form, section, part, spoken)]
    return sum(heights) if sum(heights) < UNBROKEN else sum(heights[:2])


def _laid_out(sheet: Sheet, form: Form, section: Section, part: Part, spoken: Voice) -> list[Row]:
    """Lay out rows once: their height is asked for before they are drawn."""
    known = sheet.ruled.get(id(part))
    if known is None:
        known = sheet.ruled[id(part)] = rows.of(sheet, form, section, part, spoken)
    return known


def _prose(sheet: Sheet, text: Text, spoken: Voice) -> None:
    for line in spoken.lines(text):
        said = sheet.words(line, BODY, COLUMN)
        if not sheet.has_room(said.height):
            sheet.open_page()
        sheet.y = sheet.write(said, LEFT, sheet.y + 0.8)
    sheet.y += 0.8


def _ruled(sheet: Sheet, drawn: Sequence[Row], *, has_head: bool, is_joined: bool) -> None:
    if not is_joined:
        _bar(sheet)
    for place, row in enumerate(drawn):
        if not sheet.has_room(row.height):
            _bar(sheet)
            sheet.open_page()
            _bar(sheet)
            if has_head:
                sheet.row(drawn[0])
        sheet.row(row)
        if has_head and place == 0:
            _bar(sheet)
    _bar(sheet)


def _bar(sheet: Sheet) -> None:
    sheet.rule(LEFT, sheet.y, LEFT + COLUMN, sheet.y, HEAVY)


def _points(sheet: Sheet, form: Form, points: Points, spoken: Voice) -> None:
    for row in points.rows:
        text = spoken.hint(row.text) + words.references(row.cites, form)
        said = sheet.words(text, BODY, COLUMN - 5)
        if not sheet.has_room(said.height):
            sheet.open_page()
        sheet.write(Words(("·",), BODY), LEFT + 1, sheet.y)
        sheet.y = sheet.write(said, LEFT + 5, sheet.y) + LINE / 12
