"""A letter in which a person speaks for nobody else: who signs it is who files."""

from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values.value import Value
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper

_PROMISES = frozenset({Paper.UNDERTAKING, Paper.NO_APPROVAL_LETTER, Paper.RESPONSIBILITY_NOTICE})
_I = "本人"
_WE = ("单位", "公司", "机构", "企业", "我校", "我院", "我所", "我社", "我会", "我店", "我中心")
"""What a letter says that speaks for a body."""
_AS_HOLDER = {Item.PERSON: Item.NAME, Item.PERSON_NUMBER: Item.NUMBER}


def of(paper: Paper, found: Sequence[Cell], values: Sequence[Value]) -> Iterator[Value]:
    """Yield the name and number of the only person that a promise names as those of who files."""
    text = "".join(cell.text for cell in found)
    if paper not in _PROMISES or _I not in text or any(word in text for word in _WE):
        return
    for item, holders in _AS_HOLDER.items():
        ones = [value for value in values if value.item is item]
        is_told = any(value.item is holders for value in values)
        if not is_told and len({value.text for value in ones}) == 1:
            yield ones[0].as_item(holders)
