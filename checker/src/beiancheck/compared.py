"""What a report shows of papers that were read, in the words of one language."""

from collections.abc import Iterator

from beiancheck import shape
from beiancheck.agreement.cell import Cell, Row
from beiancheck.agreement.judging import beside, outcome
from beiancheck.agreement.papers import fits, offer
from beiancheck.agreement.rows import rows
from beiancheck.agreement.typed import value
from beiancheck.agreement.values import Sheet, sheets
from beiancheck.facts import Facts
from beiancheck.masking import Mask
from beiancheck.reported import Corners, ReportedCell, ReportedPaper, ReportedRow, Spot
from beiancheck.rule import Place
from beiancheck.terms.items import Item
from beiancheck.text import Language, Text, shown

_PAGE = Text(zh="{paper}，第 {number} 页", en="{paper}, page {number}")


_PRIVATE = frozenset(
    {
        *(Item.NAME, Item.NUMBER, Item.OLD_NUMBER, Item.ADDRESS, Item.LEGAL_REPRESENTATIVE),
        *(Item.HOLDER, Item.PERSON, Item.PERSON_NUMBER, Item.MOBILE, Item.EMAIL, Item.BORN),
        Item.PERMIT_NUMBER,
    }
)
"""What is personal on a paper."""


def mask(facts: Facts) -> Mask:
    """Return what shortens everything personal that is typed or was read."""
    read = (cell for sheet in sheets(facts) for cell in sheet.of(*_PRIVATE))
    return Mask.of(facts.submission, (text for cell in read for text in (cell.text, cell.other)))


def agreement(facts: Facts, language: Language, masked: Mask) -> tuple[ReportedRow, ...]:
    """Return the agreement matrix."""
    return tuple(_row(row, facts, language, masked) for row in rows(facts))


def papers(facts: Facts, language: Language, masked: Mask) -> Iterator[ReportedPaper]:
    """Yield which paper each page that was read looks like."""
    for sheet in sheets(facts):
        if sheet.page is not None:
            yield _paper(sheet, facts, language, masked)


def spots(seen: tuple[Place, ...], masked: Mask) -> tuple[Spot, ...]:
    """Return where on the files something was seen."""
    return tuple(
        Spot(file=masked.on(shown(one.document.name)), page=one.page, boxes=_boxes(one))
        for one in seen
        if one.document and one.page
    )


def _row(row: Row, facts: Facts, language: Language, masked: Mask) -> ReportedRow:
    return ReportedRow(
        item=row.item.value,
        label=row.label.of(language),
        about=masked.on(about(row, facts, language)),
        outcome=outcome(row),
        cells=tuple(_cell(cell, row, language, masked) for cell in row.cells),
    )


def about(row: Row, facts: Facts, language: Language) -> str:
    """Say whose value it is: a part of the form, a domain, a paper."""
    for document in facts.documents:
        if document.path == row.about:
            return place(document.label, language)
    is_domain = ".domains." in row.about
    named = value(facts.submission, f"{row.about}.name") if is_domain else ""
    return shown(named) or shape.label(row.about).of(language)


def place(label: Text | str, language: Language) -> str:
    """Return a label in words."""
    return label if isinstance(label, str) else label.of(language)


def _cell(cell: Cell, row: Row, language: Language, masked: Mask) -> ReportedCell:
    document = cell.document
    return ReportedCell(
        place=cell.place,
        label=masked.on(label(cell, language)),
        text=masked.on(shown(cell.text)),
        certainty=cell.certainty,
        outcome=beside(row, cell) or "",
        file=masked.on(shown(document.name)) if document else "",
        page=cell.page,
        boxes=_boxes(cell),
        other=masked.on(shown(cell.other)),
    )


def label(cell: Cell, language: Language) -> str:
    """Name the place of a value: a field, or a paper with its page where it has several."""
    document = cell.document
    if document is None:
        return shape.label(cell.place).of(language)
    name = document.label
    if len(document.readings) > 1:
        return _PAGE.fill(language, {"paper": name, "number": str(cell.page)})
    return place(name, language)


def _boxes(seen: Place) -> tuple[Corners, ...]:
    return tuple(box.corners for box in seen.boxes)


def _paper(sheet: Sheet, facts: Facts, language: Language, masked: Mask) -> ReportedPaper:
    likely = next(iter(sheet.likely), None)
    better = offer(sheet, facts)
    return ReportedPaper(
        place=sheet.document.path,
        file=masked.on(shown(sheet.document.name)),
        page=sheet.page.number if sheet.page else 0,
        looks_like=likely.value if likely else "",
        label=likely.label.of(language) if likely else "",
        fits=fits(sheet),
        offer=better.value if better else "",
    )
