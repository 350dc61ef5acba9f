"""A law firm behind 律师事务所 alone, which also ends its name and is no label elsewhere."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item

_LABEL = re.compile("律师事务所:?")
_NAME = re.compile("[一-鿿()]{2,40}律师事务所(?:[(][一-鿿]{2,8}[)])?")
_TOLD = re.compile(rf"({_NAME.pattern})(?:[,:]?(?:经审[查核],?)?符合.*|:(?:你所.*)?)")
"""How a licence in sentences begins: 样例律师事务所，符合…；样例律师事务所：你所经审查…."""
_NEXT_LINE = 2.2
"""Heights of a line from a name to what the next line says of it."""
_JOINED = re.compile(f"律师事务所:?({_NAME.pattern})")


def named(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the name beside a cell that says no more than 律师事务所, or in one line with it."""
    for label in found:
        joined = _JOINED.fullmatch(label.text) or _TOLD.fullmatch(label.text)
        if joined:
            yield made.stretch(Item.NAME, joined.span(1), (label,), page)
            return
        if _NAME.fullmatch(label.text) and _is_told(label, found):
            yield made.stretch(Item.NAME, (0, len(label.text)), (label,), page)
            return
        if not _LABEL.fullmatch(label.text):
            continue
        beside = (one for one in found if one.is_beside(label) and one.left >= label.right)
        first = min(beside, key=lambda one: one.left, default=None)
        if first and _NAME.fullmatch(first.text):
            yield made.stretch(Item.NAME, (0, len(first.text)), (first,), page)
            return


def _is_told(name: Cell, found: Sequence[Cell]) -> bool:
    """Tell whether the next line says that a firm meets the law: 符合《…律师法》."""
    return any(
        one.text.startswith("符合") and 0 < one.middle - name.middle <= _NEXT_LINE * name.height
        for one in found
        if abs(one.left - name.left) <= name.height
    )
