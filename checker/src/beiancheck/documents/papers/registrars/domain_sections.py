"""Parts of a page under a heading, in which a name has a bare key: Registrant, then Name."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.registrars import (
    beside_headings,
    domains,
    holder_names,
    no_holders,
)
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_NAMES = frozenset({Item.HOLDER, Item.REGISTRAR})
_MORE = "(?: ?(?:contact|information|details|data))*:?"
_HEADINGS = (
    (
        Item.HOLDER,
        re.compile(
            f"(?:domain )?(?:registrant|owner|holder){_MORE}"
            "|(?:域名)?(?:持有|所有|拥有|注册)(?:者|人)(?:基本|详细|联系)?(?:信息|资料):?",
            re.IGNORECASE,
        ),
    ),
    (Item.DOMAIN, re.compile("domain(?: name)? ?(?:information|details|data):?", re.IGNORECASE)),
    (
        Item.REGISTRAR,
        re.compile(
            f"(?:sponsoring )?registrar{_MORE}"
            "|(?:域名|所属)?注册(?:商|服务机构|服务商|机构)(?:信息|资料):?",
            re.IGNORECASE,
        ),
    ),
)
_HEADING = re.compile(
    "[A-Za-z ]{3,30}(?:information|contact|details|data):?|[A-Z][A-Za-z]+:"
    "|[一-鿿]{2,8}(?:信息|资料):?",
    re.IGNORECASE,
)
"""What begins another part."""
_KEYS = tuple(
    re.compile(rf"({key})(?::\s*|$)", re.IGNORECASE)
    for key in (
        r"organi[sz]ation(?: ?name)?|company(?: name)?|单位名称|企业名称|组织名称|公司名称",
        r"(?:full )?name|名称(?:/姓名)?|姓名(?:/名称)?|中文名称",
    )
)
"""What names somebody there, the likeliest first."""
_REACH, _UNDER = 80.0, 2.4
"""Heights of a line from a key to its value, beside it and below it."""
_INDENT = 3.0
"""Heights by which a key may begin apart from the heading of its part."""


def named(item: Item, found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield, in doubt, who is named under the heading for an item, with a bare key."""
    pattern = next((shape for one, shape in _HEADINGS if one is item), None)
    heads = [cell for cell in found if pattern and pattern.fullmatch(cell.text)]
    for head in heads:
        part = list(_part(head, found))
        for key in _KEYS:
            for cell in part:
                value = _value(key, cell, found)
                lines = _lines(value, cell, found) if value else ()
                one = _made(item, lines, page) if lines else None
                if one:
                    text = holder_names.spaced(one.text, lines)
                    yield one.as_text(text, Doubt.LOW_CONFIDENCE)
                    return
    yield from beside_headings.named(item, heads, found, page) if item in _NAMES else ()


def _made(item: Item, lines: Sequence[Cell], page: Page) -> Value | None:
    if item is Item.DOMAIN:
        return domains.domain(lines, page)
    one = made.whole(item, lines, page)
    return None if one is None or no_holders.is_none(one.text) else one


def _part(head: Cell, found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield what stands below a heading in its column, up to the next one."""
    below = (
        cell
        for cell in found
        if cell.middle > head.middle + head.height / 2
        and abs(cell.left - head.left) <= _INDENT * head.height
    )
    for cell in sorted(below, key=lambda cell: cell.middle):
        if _HEADING.fullmatch(cell.text) and not any(key.fullmatch(cell.text) for key in _KEYS):
            return
        yield cell


def _lines(value: Cell, key: Cell, found: Sequence[Cell]) -> tuple[Cell, ...]:
    """Return the lines of a name, the second one of which may stand below the key."""
    below = (
        cell
        for cell in found
        if 0 < cell.middle - value.middle <= _UNDER * value.height
        and min(abs(cell.left - value.left), abs(cell.left - key.left)) <= value.height
    )
    following = min(below, key=lambda it: it.middle, default=None)
    is_more = following and holder_names.goes_on(value.text, following.text)
    return (value, following) if following and is_more else (value,)


def _value(key: re.Pattern[str], cell: Cell, found: Sequence[Cell]) -> Cell | None:
    said = key.match(cell.text)
    if not said:
        return None
    if said.end() < len(cell.text):
        return cell.part(said.end(), len(cell.text))
    beside = [
        other
        for other in found
        if other.is_beside(cell) and 0 < other.left - cell.right <= _REACH * cell.height
    ]
    below = [
        other
        for other in found
        if 0 < other.middle - cell.middle <= _UNDER * cell.height
        and abs(other.left - cell.left) <= cell.height
    ]
    return min(beside, key=lambda it: it.left, default=None) or min(
        below, key=lambda it: it.middle, default=None
    )
