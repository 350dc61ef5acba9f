"""The ruled parts of a form as real tables of a Word document."""

from collections.abc import Sequence

from docx.document import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table as Ruled
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph

from beiancheck.forms.entries import names
from beiancheck.forms.layout import Entries, Entry, Form, Grid, Section, Signing, Table
from beiancheck.sheets import words
from beiancheck.sheets.rows import SEALED
from beiancheck.sheets.sheet import COLUMN, GROUP, LINE
from beiancheck.sheets.words import Voice
from sitebuild.forms import oxml

LABELS, HINTS = 43.0, 46.0
SIGNED = 20.0
SMALL, GREY = Pt(7.5), RGBColor(0x3C, 0x3C, 0x3C)


def entries(document: Document, part: Entries, spoken: Voice) -> None:
    """Add things to fill in: label, answer, hint; the name of their group down the left."""
    aside = [GROUP] if part.title else []
    labels = LABELS - (GROUP - 5 if aside else 0)
    rest = COLUMN - sum(aside) - labels - HINTS
    table = _new(document, len(part.rows), [*aside, labels, rest, HINTS])
    for row, entry in zip(table.rows, part.rows, strict=True):
        _tall(row, LINE * entry.lines)
        label, answer, hint = row.cells[len(aside) :]
        _say(label, spoken.label(entry))
        if entry.hint:
            _small(hint.paragraphs[0], spoken.hint(entry.hint))
        else:
            answer = answer.merge(hint)
        _answer(answer, entry, spoken)
        for cell in row.cells[len(aside) :] if entry.lines == 1 else ():
            cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    if part.title:
        group = table.cell(0, 0).merge(table.cell(len(part.rows) - 1, 0))
        _say(group, spoken.lines(part.title), is_bold=True)


def grid(document: Document, part: Grid, section: Section, spoken: Voice) -> None:
    """Add a list to fill in."""
    aside = [] if part.stands_alone(section.title) else [LABELS]
    widths = [(COLUMN - sum(aside)) * share for share in part.shares]
    table = _new(document, part.lines + 1, [*aside, *widths])
    if aside:
        label = table.cell(0, 0).merge(table.cell(part.lines, 0))
        _say(label, spoken.lines(part.label))
    for cell, column in zip(table.rows[0].cells[len(aside) :], part.columns, strict=True):
        _say(cell, spoken.label(column))
        if column.hint:
            _small(cell.add_paragraph(), spoken.hint(column.hint))
    for number, row in enumerate(table.rows[1:]):
        _tall(row, LINE)
        for cell, column in zip(row.cells[len(aside) :], part.columns, strict=True):
            _blank(cell.paragraphs[0], part.name(number, column))


def table(document: Document, form: Form, part: Table, spoken: Voice) -> None:
    """Add a table to read; its head stands on every page."""
    made = _new(
        document, len(part.rows) + 1, [COLUMN * column.share / 100 for column in part.columns]
    )
    oxml.row_stays(made.rows[0], repeats=True)
    for cell, column in zip(made.rows[0].cells, part.columns, strict=True):
        _say(cell, spoken.lines(column.label), is_bold=True)
    for row, line in zip(made.rows[1:], part.rows, strict=True):
        oxml.row_stays(row)
        for place, (cell, column) in enumerate(zip(row.cells, part.columns, strict=True)):
            text = line.cells[place]
            said = spoken.lines(text, both=column.both) if text else ("",)
            if place == 0:
                said = (said[0] + words.references(line.cites, form), *said[1:])
            _say(cell, said)


def signing(document: Document, part: Signing, spoken: Voice) -> None:
    """Add the places for signature, seal and date."""
    made = _new(document, 1, [COLUMN / len(part.places)] * len(part.places))
    _tall(made.rows[0], SEALED if part.is_tall else SIGNED)
    for cell, place in zip(made.rows[0].cells, part.places, strict=True):
        _say(cell, spoken.lines(place))
        if place.en == "Date":
            cell.add_paragraph().paragraph_format.space_after = Pt(4)
            cell.add_paragraph(words.DATE_LINE)


def _new(document: Document, rows: int, widths: Sequence[float]) -> Ruled:
    made: Ruled = document.add_table(rows, len(widths))
    made.autofit = False
    oxml.borders(made)
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Mm(width)
    for row in made.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Mm(width)
    return made


def _tall(row: _Row, height: float) -> None:
    oxml.row_stays(row)
    row.height = Mm(height)
    row.height_rule = WD_ROW_HEIGHT_RULE.AT_LEAST


def _say(cell: _Cell, lines: Sequence[str], *, is_bold: bool = False) -> None:
    first, *others = lines
    cell.paragraphs[0].add_run(first).bold = is_bold or None
    for line in others:
        _small(cell.add_paragraph(), line)


def _small(paragraph: Paragraph, line: str) -> None:
    run = paragraph.add_run(line)
    run.font.size, run.font.color.rgb = SMALL, GREY


def _answer(cell: _Cell, entry: Entry, spoken: Voice) -> None:
    paragraph = cell.paragraphs[0]
    for name, box in zip(names(entry), entry.boxes, strict=True):
        empty = paragraph.add_run(words.EMPTY_BOX)
        if entry.path:
            oxml.fillable(paragraph, empty, name, is_box=True)
        gap = "" if box is entry.boxes[-1] else "　"
        # A line may end before a box, never between box and word.
        paragraph.add_run("\u00a0" + spoken.box(box).removeprefix(f"{words.EMPTY_BOX} ") + gap)
    if not entry.boxes:
        _blank(paragraph, entry.path)


def _blank(paragraph: Paragraph, tag: str) -> None:
    run = paragraph.add_run(oxml.BLANK)
    if tag:
        oxml.fillable(paragraph, run, tag)
