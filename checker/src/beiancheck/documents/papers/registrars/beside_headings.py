"""A name that stands beside a heading without any key: Registrant Contact, and who it is."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.registrars import no_holders
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_REACH = 80.0
"""Heights of a line from such a heading to the name beside it."""
_NAME = re.compile(
    r"[A-Z][A-Za-z'-]+(?:[ ,]+[A-Z][A-Za-z.'-]*){1,7}|[0-9A-Z][^:;]{2,70}(?:Inc|Ltd|LLC|Limited)\.?"
    r"|[一-鿿·]{2,4}|[一-鿿()A-Za-z0-9]{4,50}(?:公司|中心|厂|店|社|院|所|校|局|会)"
)
"""A person or a body, and no sentence."""

_CONTACT = re.compile("(?:域名)?联系人(?:姓名|名称)?:?")
_WHOIS = re.compile("whois", re.IGNORECASE)


def contact(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield, in doubt, the contact that answers of WHOIS in Chinese name in place of a holder."""
    heads = [cell for cell in found if _CONTACT.fullmatch(cell.text)]
    if heads and any(_WHOIS.search(cell.line.text) for cell in found):
        yield from named(Item.HOLDER, heads, found, page)


def named(item: Item, heads: Sequence[Cell], found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield, in doubt, the name right beside one of the headings of a part of the page."""
    for head in heads:
        beside = (
            cell
            for cell in found
            if cell.is_beside(head) and 0 < cell.left - head.right <= _REACH * head.height
        )
        cell = min(beside, key=lambda it: it.left, default=None)
        if cell is None or cell in heads or not _NAME.fullmatch(cell.text):
            continue
        value = made.whole(item, (cell,), page)
        if value and not no_holders.is_none(value.text):
            yield value.as_text(value.text, Doubt.LOW_CONFIDENCE)
            return
