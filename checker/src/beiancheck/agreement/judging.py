"""What comes of a row: which places contradict the form, and how far that can be relied on."""

from collections.abc import Iterator
from dataclasses import dataclass

from beiancheck.agreement.cell import Cell, Certainty, Outcome, Row
from beiancheck.agreement.comparing import Match, compare, pointed
from beiancheck.agreement.misreading import may_be_misread
from beiancheck.agreement.rows import rows
from beiancheck.documents.reading import Doubt
from beiancheck.facts import Facts, once
from beiancheck.formats.holder_name import is_organisation
from beiancheck.formats.rarity import rarity
from beiancheck.formats.typed import is_han
from beiancheck.terms.items import Item
from beiancheck.verdict import Ground, Severity, Verdict

ERROR = Verdict(Severity.ERROR, Ground.FORM)
WARNING = Verdict(Severity.WARNING, Ground.FORM)
LOOK = Verdict(Severity.LOOK, Ground.OURS)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A place on the form and the places on papers that say something else, the surest first."""

    row: Row
    typed: Cell
    cells: tuple[Cell, ...]
    verdict: Verdict


@once
def contradictions(facts: Facts) -> Iterator[Contradiction]:
    """Yield what papers say against the form, and what a person must look at."""
    for row in rows(facts):
        for typed in row.typed:
            cells = [cell for cell in row.printed if is_against(row, typed, cell)]
            if cells:
                found = max(cells, key=lambda cell: (cell.is_proven, cell.is_sure))
                others = (cell for cell in cells if cell is not found)
                yield Contradiction(row, typed, (found, *others), verdict(row, typed, cells))


def is_against(row: Row, typed: Cell, cell: Cell) -> bool:
    """Tell whether a paper says, or may say, something else than the form."""
    return match(row, typed, cell) is not Match.SAME or is_doubted(row, cell)


def match(row: Row, one: Cell, other: Cell) -> Match:
    """Compare two places of a row; what may have been misread is unsure."""
    found = compare(row.item, one.text, other.text, of_person=row.of_person)
    if found is Match.DIFFERS and may_be_misread(one, other):
        return Match.UNSURE
    return found


def is_doubted(row: Row, cell: Cell) -> bool:
    """Tell whether the other recogniser read something else that cannot be its own mistake.

    A recogniser that does not know a character answers a commoner one that looks like it, never a
    rarer one.
    """
    if Doubt.READINGS_DIFFER not in cell.doubts:
        return False
    if compare(row.item, cell.text, cell.other, of_person=row.of_person) is Match.SAME:
        return False
    mine, theirs = pointed(cell.text, cell.other)
    is_one_each = len(mine) == len(theirs) and all(map(is_han, mine + theirs))
    return not (
        is_one_each and all(rarity(a) > rarity(b) for a, b in zip(mine, theirs, strict=True))
    )


def verdict(row: Row, typed: Cell, cells: list[Cell]) -> Verdict:
    """Return how grave it is: recognition alone never makes an error."""
    differing = (cell for cell in cells if match(row, typed, cell) is Match.DIFFERS)
    against = [cell for cell in differing if _is_whole(row, cell)]
    if any(cell.is_proven and not cell.is_loose for cell in against):
        return ERROR
    is_holder = row.item is Item.NAME and row.about == "holder"
    if is_holder and any(cell.is_proven for cell in against):
        return WARNING
    sure = [cell for cell in against if cell.is_sure and not cell.is_loose]
    return WARNING if any(_agree(row, sure)) else LOOK


def _is_whole(row: Row, cell: Cell) -> bool:
    """Tell whether a body's name is one, and not a word that stands beside the label."""
    is_body = row.item in {Item.NAME, Item.HOLDER} and not row.of_person
    return not is_body or is_organisation(cell.text)


def _agree(row: Row, sure: list[Cell]) -> Iterator[bool]:
    for place, later in enumerate(sure):
        for earlier in sure[:place]:
            is_elsewhere = (earlier.place, earlier.page) != (later.place, later.page)
            yield is_elsewhere and match(row, earlier, later) is Match.SAME


def outcome(row: Row) -> Outcome:
    """Return what came of comparing all places of a row."""
    if len(row.cells) == 1:
        return Outcome.SINGLE
    found = set()
    for place, later in enumerate(row.cells):
        for earlier in row.cells[:place]:
            matched = match(row, earlier, later)
            is_certain = Certainty.DOUBTFUL not in {earlier.certainty, later.certainty}
            if matched is Match.DIFFERS and is_certain:
                return Outcome.DIFFERS
            found.add(matched)
    is_sure = found == {Match.SAME} and not any(is_doubted(row, cell) for cell in row.cells)
    return Outcome.SAME if is_sure else Outcome.LOOK


def beside(row: Row, cell: Cell) -> Outcome | None:
    """Return how a place compares with the first one of its row; None for that itself."""
    first = row.cells[0]
    if cell is first:
        return None
    matched = match(row, first, cell)
    if matched is Match.DIFFERS and all(one.is_sure or one in row.typed for one in (first, cell)):
        return Outcome.DIFFERS
    is_doubted = matched is not Match.SAME or Doubt.READINGS_DIFFER in cell.doubts
    return Outcome.LOOK if is_doubted else Outcome.SAME


@once
def among_papers(facts: Facts) -> Iterator[tuple[Row, Cell, Cell, Verdict]]:
    """Yield two papers that contradict each other where the form is blank, once for a row."""
    for row in rows(facts):
        found = () if row.typed else tuple(_pairs(row))
        if found:
            one, other = found[0]
            yield row, one, other, ERROR if one.is_proven and other.is_proven else LOOK


def _pairs(row: Row) -> Iterator[tuple[Cell, Cell]]:
    cells = sorted(
        (cell for cell in row.printed if cell.is_sure and not cell.is_loose),
        key=lambda cell: not cell.is_proven,
    )
    for place, later in enumerate(cells):
        for earlier in cells[:place]:
            if match(row, earlier, later) is Match.DIFFERS:
                yield earlier, later
