"""A body's name behind its label that the next line of a narrow column goes on with, or ends."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters.letter_labels import named
from beiancheck.documents.papers.letters.letter_roles import BODIES, LABEL, Role
from beiancheck.documents.papers.letters.wordings import BODY, FORM
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats import name_pieces
from beiancheck.terms.items import Item

_ASKS = Role.BODY, Role.AUTHORISES
_FORM = re.compile(f"(?=[(]){FORM}")
"""What the next line may be whole: (有限合伙)."""
_STEP, _BEGUN = 2.4, 0.3
"""Heights of a line to the next one, and by which both begin apart."""
_END = re.compile("[一-鿿()]{1,12}")
_ENDED = re.compile(f".*(?:{BODY})")


def mended(values: Sequence[Value], found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the values, names with the line below that belongs to them, in doubt."""
    for value in values:
        longer = _longer(value, found) if value.item is Item.NAME else None
        yield longer or value
    if not any(value.item is Item.NAME for value in values):
        yield from _begun(found, page)


def _longer(value: Value, found: Sequence[Cell]) -> Value | None:
    """Return a name with what kind of body it is, which stands alone below it."""
    for cell in found:
        if not cell.text.endswith(value.text):
            continue
        rest = next((one for one in found if _is_next(one, cell)), None)
        if rest and _FORM.fullmatch(rest.text):
            whole = value.as_text(value.text + rest.text, Doubt.LOW_CONFIDENCE)
            return whole.at((*value.boxes, rest.box))
    return None


def _begun(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the name that begins behind its label with a place and ends in the next line."""
    if any(one.role in BODIES for one in named(found)):
        return
    for cell in found:
        label = LABEL.match(cell.text)
        if label is None or not any(label[role.name] for role in _ASKS):
            continue
        first = cell.part(label.end(), len(cell.text))
        rest = next((one for one in found if _is_next(one, cell)), None)
        is_begun = label.end() < len(cell.text) and name_pieces.begins_with_place(first.text)
        if not rest or not is_begun or _ENDED.fullmatch(first.text):
            continue
        if _END.fullmatch(rest.text) and _ENDED.fullmatch(first.text + rest.text):
            value = made.whole(Item.NAME, [first, rest], page)
            yield from (value.as_text(value.text, Doubt.LOW_CONFIDENCE),) if value else ()
            return


def _is_next(cell: Cell, above: Cell) -> bool:
    """Tell whether a line stands right below another and begins alike, or is centred so."""
    height = max(cell.height, above.height)
    middles = abs(cell.left + cell.right - above.left - above.right) / 2
    is_alike = min(abs(cell.left - above.left), middles) <= _BEGUN * height
    return 0.6 * height < cell.middle - above.middle <= _STEP * height and is_alike
