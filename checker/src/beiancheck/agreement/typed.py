"""Places on the form, as cells of the matrix."""

from collections.abc import Iterable
from datetime import date

from beiancheck import shape
from beiancheck.agreement.cell import Cell, Certainty, Row
from beiancheck.facts import Facts
from beiancheck.submission import Submission
from beiancheck.terms.items import Item


def value(submission: Submission, path: str) -> str:
    """Return what is typed at a path, without spaces around it; dates as YYYY-MM-DD.

    A row that is not there yet, such as a second domain, has nothing typed.
    """
    held: object = submission
    for part in path.split("."):
        if not isinstance(held, tuple):
            held = getattr(held, part)
        elif int(part) < len(held):
            held = held[int(part)]
        else:
            return ""
    if isinstance(held, date):
        return held.isoformat()
    return held.strip() if isinstance(held, str) else ""


def at(facts: Facts, path: str, item: Item) -> tuple[Cell, ...]:
    """Return the cell of a field, or nothing where it is blank."""
    text = value(facts.submission, path)
    if not text:
        return ()
    return (Cell(place=path, item=item, text=text, certainty=Certainty.TYPED),)


def row(
    item: Item, about: str, path: str, cells: Iterable[Cell], *, of_person: bool = False
) -> Row:
    """Return the row of a field."""
    label = shape.at(path).label
    return Row(
        item=item, about=about, label=label, path=path, cells=tuple(cells), of_person=of_person
    )
