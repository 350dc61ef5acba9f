"""The values on the papers of a submission; what a person confirmed stands above what was read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from beiancheck.agreement.cell import Cell, Certainty
from beiancheck.documents.document import Document
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.read_page import ReadPage
from beiancheck.documents.reading import Doubt, same
from beiancheck.facts import Facts, once
from beiancheck.submission import File
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of a file, or a file of which nothing was read but something confirmed.

    ``looks`` are the papers as which it can be read, the likeliest first; ``page`` is None for the
    latter.
    """

    document: Document
    file: File
    page: ReadPage | None
    looks: tuple[Paper, ...]
    cells: tuple[Cell, ...]

    @property
    def likely(self) -> tuple[Paper, ...]:
        """The papers that it looks like itself, without what its file is only said to be."""
        if self.page is None:
            return self.looks
        return tuple(look.paper for look in self.page.said.looks if look.points)

    def of(self, *items: Item) -> tuple[Cell, ...]:
        """Return the values of these items."""
        return tuple(cell for cell in self.cells if cell.item in items)


@once
def sheets(facts: Facts) -> Iterator[Sheet]:
    """Yield every page that was read, with its values."""
    for document in facts.documents:
        file = facts.submission.files[int(document.path.rpartition(".")[2])]
        if document.readings or file.confirmed:
            yield from _confirmed([*_read(document, file)], document, file)


def _read(document: Document, file: File) -> Iterator[Sheet]:
    for page in document.readings:
        cells = tuple(_cell(value, document, page) for value in page.said.values)
        looks = tuple(look.paper for look in page.said.looks)
        yield Sheet(document, file, page, looks, cells)


def _cell(value: Value, document: Document, page: ReadPage) -> Cell:
    sureness = Certainty.SURE if value.is_sure else Certainty.DOUBTFUL
    # A wrong check digit is printed so; any other doubt is whether this is the value at all.
    is_certain = value.is_certain and value.doubts <= {Doubt.CHECK_DIGIT}
    return Cell(
        place=document.path,
        item=value.item,
        text=value.text,
        certainty=Certainty.CERTAIN if is_certain else sureness,
        document=document,
        page=page.number,
        boxes=value.boxes,
        other=value.other or "",
        doubts=value.doubts,
        legible=page.legible,
    )


def _confirmed(read: list[Sheet], document: Document, file: File) -> list[Sheet]:
    """Put what was confirmed in the place of what was read there."""
    for told in file.confirmed:
        if told.item is None or not told.text.strip():
            continue
        text = told.text.strip()
        near = [
            (_nearness(text, cell), at, place)
            for at, sheet in enumerate(read)
            for place, cell in enumerate(sheet.cells)
            if cell.item is told.item and cell.certainty is not Certainty.CONFIRMED
        ]
        if near:
            _, at, place = max(near, key=lambda one: (one[0], -one[1], -one[2]))
            read[at] = _put(read[at], place, text)
        else:
            read[:1] = [_added(read[0] if read else None, document, file, told.item, text)]
    return read


def _nearness(text: str, cell: Cell) -> float:
    return SequenceMatcher(None, same(text), same(cell.text), autojunk=False).ratio()


def _put(sheet: Sheet, place: int, text: str) -> Sheet:
    cells = list(sheet.cells)
    cells[place] = replace(
        cells[place],
        text=text,
        certainty=Certainty.CONFIRMED,
        other="",
        doubts=frozenset(),
        legible=frozenset(),
    )
    return replace(sheet, cells=tuple(cells))


def _added(sheet: Sheet | None, document: Document, file: File, item: Item, text: str) -> Sheet:
    if sheet is None:
        looks = (file.role,) if file.role else ()
        sheet = Sheet(document, file, None, looks, ())
    page = sheet.page.number if sheet.page else 0
    cell = Cell(
        place=document.path,
        item=item,
        text=text,
        certainty=Certainty.CONFIRMED,
        document=document,
        page=page,
    )
    return replace(sheet, cells=(*sheet.cells, cell))
