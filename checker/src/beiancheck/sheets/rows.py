"""The ruled rows of a form: things to fill in, grids, tables, places to sign."""

from collections.abc import Sequence
from dataclasses import replace

from beiancheck.forms.layout import Entries, Entry, Form, Grid, Part, Section, Signing, Table
from beiancheck.sheets import blanks, words
from beiancheck.sheets.cells import PAD, Cell, Fields, Row, Style, Words
from beiancheck.sheets.sheet import COLUMN, GROUP, LINE, Sheet
from beiancheck.sheets.words import Voice
from beiancheck.text import Text

BODY = Style(8.8)
HEAD = Style(9, is_bold=True)
LABEL = Style(9.3)
UNDER = Style(7.3, grey=60)
HINT = Style(7.5, grey=60)
CELL = Style(8.4)
LABELS = 43.0
HINTS = 49.0
SIGNED = 15.0
SEALED = 32.0
"""Room for a round seal, mostly 38 to 42 mm wide, that covers no words beside it."""

Rows = list[Row]


def of(sheet: Sheet, form: Form, section: Section, part: Part, spoken: Voice) -> Rows:
    """Give the rows of a ruled part: cells with their widths, and the least height."""
    match part:
        case Entries(entries, title):
            rows = [_entry(sheet, entry, spoken, is_grouped=title is not None) for entry in entries]
            return _grouped(sheet, rows, title, spoken) if title else rows
        case Grid():
            return _grid(sheet, part, spoken, is_whole=part.stands_alone(section.title))
        case Table():
            return _table(sheet, form, part, spoken)
        case Signing():
            return [_signing(sheet, part, spoken)]
    return []


def _said(sheet: Sheet, lines: Sequence[str], style: Style, width: float) -> Cell:
    styles = [style, *[UNDER] * (len(lines) - 1)]
    return tuple(
        sheet.words(line, kind, width - 2 * PAD) for line, kind in zip(lines, styles, strict=False)
    )


def _grouped(sheet: Sheet, rows: Rows, title: Text, spoken: Voice) -> Rows:
    named = _said(sheet, spoken.lines(title), HEAD, GROUP)
    return [replace(row, group=() if place else named) for place, row in enumerate(rows)]


def _entry(sheet: Sheet, entry: Entry, spoken: Voice, *, is_grouped: bool) -> Row:
    labels = LABELS - (GROUP - 5 if is_grouped else 0)
    rest = COLUMN - labels - (GROUP if is_grouped else 0) - (HINTS if entry.hint else 0)
    answer: Cell = ()
    fields: Fields = {}
    if entry.boxes:
        items = [spoken.box(box) for box in entry.boxes]
        style = CELL if spoken.is_bilingual else LABEL
        answer = (sheet.beside(items, style, rest - 2 * PAD),)
        fields[1] = blanks.ticks(sheet, entry)
    else:
        fields[1] = blanks.written(sheet, entry.path, entry.label, rest)
    cells = [(labels, _said(sheet, spoken.label(entry), LABEL, labels)), (rest, answer)]
    if entry.hint:
        cells.append((HINTS, _said(sheet, [spoken.hint(entry.hint)], HINT, HINTS)))
    return Row(tuple(cells), LINE * entry.lines, fields=fields)


def _grid(sheet: Sheet, grid: Grid, spoken: Voice, *, is_whole: bool) -> Rows:
    label = [] if is_whole else [(LABELS, _said(sheet, spoken.lines(grid.label), LABEL, LABELS))]
    widths = [(COLUMN - (0 if is_whole else LABELS)) * share for share in grid.shares]
    head: list[tuple[float, Cell]] = []
    for column, width in zip(grid.columns, widths, strict=True):
        cell = _said(sheet, spoken.label(column), LABEL, width)
        if column.hint:
            cell += _said(sheet, [spoken.hint(column.hint)], HINT, width)
        head.append((width, cell))
    empty: Cell = ()
    blank = tuple((wide, empty) for wide in (*(wide for wide, _ in label), *widths))
    rows = [Row((*label, *head), LINE)]
    for number in range(grid.lines):
        fields: Fields = {
            place: blanks.written(sheet, grid.name(number, column), column.label, width)
            for place, (column, width) in enumerate(
                zip(grid.columns, widths, strict=True), start=len(label)
            )
        }
        rows.append(Row(blank, LINE, fields=fields))
    return rows


def _table(sheet: Sheet, form: Form, table: Table, spoken: Voice) -> Rows:
    widths = [COLUMN * column.share / 100 for column in table.columns]
    head = [
        (width, _said(sheet, spoken.lines(column.label), HEAD, width))
        for width, column in zip(widths, table.columns, strict=True)
    ]
    rows = [Row(tuple(head))]
    for line in table.rows:
        cells: list[tuple[float, Cell]] = []
        for place, (width, column) in enumerate(zip(widths, table.columns, strict=True)):
            text = line.cells[place]
            said = spoken.lines(text, both=column.both) if text else ()
            if place == 0:
                said = (said[0] + words.references(line.cites, form), *said[1:])
            cells.append((width, _said(sheet, said, CELL, width)))
        rows.append(Row(tuple(cells)))
    return rows


def _signing(sheet: Sheet, part: Signing, spoken: Voice) -> Row:
    width = COLUMN / len(part.places)
    cells: list[tuple[float, Cell]] = []
    for place in part.places:
        cell = _said(sheet, spoken.lines(place), CELL, width)
        if place.en == "Date":
            gap = Words(("",) * (1 if spoken.is_bilingual else 2), UNDER)
            cell += (gap, *_said(sheet, (words.DATE_LINE,), LABEL, width))
        cells.append((width, cell))
    return Row(tuple(cells), SEALED if part.is_tall else SIGNED)
