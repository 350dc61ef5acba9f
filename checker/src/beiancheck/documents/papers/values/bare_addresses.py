"""An address on an identity card or a licence whose label was not read."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.rows import layouts
from beiancheck.documents.papers.rows.below_label import further
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.label_words import opens
from beiancheck.documents.papers.values import addresses, made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats import address
from beiancheck.terms.items import Item

_BODY = re.compile(
    "(?:局|派出所|公司|中心|学校|医院|协会|学会|商会|基金会|事务所|委员会|办公室|政府|厅|院|馆)[^号室]{0,4}$"
)
"""How an authority or a body ends, which begins with its place, too."""
_MOST_BEFORE = 2
"""Characters of a label."""
_REST = re.compile("[所址]")
"""What is left of a spread label whose beginning was not read: 住　所."""
_STREET = re.compile("[路街道巷弄镇乡村号组]")


def on_card(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the lines of an address; a card has no other words that begin with a province."""
    for cells in _addresses(found, _MOST_BEFORE):
        value = made.whole(Item.ADDRESS, cells, page)
        if value:
            is_torn = addresses.is_torn(value.text, cells, is_persons=True)
            is_odd = is_torn or cells[0].places[0] > 0
            yield _doubted(value) if is_odd and not value.is_certain else value
        return


def on_licence(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the same on a licence or a certificate, where another place may be meant: in doubt."""
    for cells in _addresses(found, 1):
        if cells[0].places[0] and not _REST.match(cells[0].line.text):
            continue
        value = made.whole(Item.ADDRESS, cells, page)
        if value and not value.is_certain:
            yield _doubted(value)
        return


def _addresses(found: Sequence[Cell], before: int) -> Iterator[list[Cell]]:
    """Yield lines below each other of which the first begins with a province.

    So many characters ``before`` it may be a label that was misread: 生址广东省.
    """
    for cell in found:
        starts = (at for at in range(before + 1) if address.province_of(cell.text[at:]))
        for at in list(starts)[:1]:
            others = [one for one in found if one is not cell]
            first = cell.part(at, len(cell.text))
            lines = (first, *further(first, (first,), others, (), is_many=True))
            words = [line for line in _unlabelled(lines) if _has_words(line)]
            text = "".join(line.text for line in words)
            if _STREET.search(text) and not any(_BODY.search(line.text) for line in words):
                yield words


def _unlabelled(lines: Sequence[Cell]) -> list[Cell]:
    """Return lines up to one that begins with the label of another value."""
    known = layouts.CERTIFICATE.labels.words, layouts.LICENCE.labels.words
    ends = (
        at for at, line in enumerate(lines) if at and any(opens(line.text, one) for one in known)
    )
    return list(lines[: next(ends, len(lines))])


def _has_words(cell: Cell) -> bool:
    """Tell whether a line is more than a label or the number of the card."""
    return sum(sign.isdecimal() for sign in cell.text) <= len(cell.text) // 2 + 2


def _doubted(value: Value) -> Value:
    return value.as_text(value.text, Doubt.LOW_CONFIDENCE)
