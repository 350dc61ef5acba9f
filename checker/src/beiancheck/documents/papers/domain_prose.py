"""A domain certificate that tells in a sentence, or in large letters, what others put in rows."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers import made, pick
from beiancheck.documents.papers.cells import Cell
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item

_OWNS = re.compile("(?:为|是)[^。]{0,6}域名[^。]{0,16}(?:注册人|持有|所有)")
_CERTIFIES = re.compile("^.*?证明[:,]?")

_NO_HOLDER = re.compile("证明$|^.$")
"""What stands before the sentence where the holder's name could not be read."""


def unlabelled(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the domain that stands alone in a row, and the holder that a sentence names."""
    alone = [
        (cell.height, value)
        for cell in found
        if (value := pick.domain((cell,), page)) and value.text == cell.text
    ]
    if alone:
        yield max(alone, key=lambda one: one[0])[1]
    for place, cell in enumerate(found):
        owns = _OWNS.search(cell.text)
        if owns is None:
            continue
        start = _CERTIFIES.match(cell.text[: owns.start()])
        named = (cell.part(start.end() if start else 0, owns.start()),)
        holder = made.whole(Item.HOLDER, named if owns.start() else found[place - 1 : place], page)
        if holder is not None and not _NO_HOLDER.search(holder.text):
            yield holder
        return
