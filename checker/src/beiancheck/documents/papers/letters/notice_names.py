"""Whom a notice of duties is addressed to: the holder, who reads it and signs below."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters.wordings import BODY_NAME
from beiancheck.documents.papers.rows.beside_label import nearest
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_TO = re.compile(
    rf"(?:(?:致|尊敬的):?)?(?P<name>{BODY_NAME})(?:\([^()]{{2,40}}\))?:"
    rf"|致:?(?P<bare>{BODY_NAME})(?:\([^()]{{2,12}}\))?"
)
"""样例公司:, 致:样例花店(经营者:张示例); behind 致 no colon need stand."""
_YOURS = re.compile("[贵你](?:单位|公司|司|校|院|店|社|所|局|会|中心|方)|您")
_OURS = re.compile("[我本](?:单位|公司|司|校|院|店|社|所|局|会|中心|方|人)")
_OFFICE = re.compile("管理局|贵(?:单位|公司|司)|(?:接入|云)服务[商者]|用户$|客户$")
_HEARD = re.compile(
    "(?:我|本)(?:单位|公司|司|校|院|店|所|社|会|局|中心|人)[^。;]{0,12}(?:阅读|知悉|知晓|获知|了解|收[到悉讫]|签收|知道|明白|照办|接到)"
    "|(?:签收|被告知|受告知)(?:单位|方|人|日期)|回执"
)
"""What whoever was told something says of it."""
_RECEIVES = re.compile(
    "(?:收[件文执]|签[收领]|受文|接[收受]|阅知|知悉|[被受]告知|回执|确认)(?:单位|组织|机构|主体|企业|公司|学校|医院|[方者])"
    rf"(?:名称)?(?:\\((?:盖?公?章|盖章|签章|印章)\\))?(?::(?P<name>{BODY_NAME})?(?:\\((?:盖?公?章|盖章|签章|印章)\\))?)?"
)
"""A label of who receives a notice, with the name behind it or beside: 收件单位:样例公司."""


def settled(values: Sequence[Value], found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the values of a notice, its holder whom it is addressed to and not who signs it.

    Where nobody says to have read it, both are doubted.
    """
    heard = next(read_by(found, page), None)
    names = {value.text for value in values if value.item is Item.NAME}
    if heard is None or not names or heard.text in names:
        yield from values
        return
    yield heard
    for value in values:
        if value.item is not Item.NAME:
            yield value
        elif not heard.is_sure:
            yield value.as_text(value.text, Doubt.LOW_CONFIDENCE)


def received(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the body that a label says to have received a notice."""
    for cell in found:
        match = _RECEIVES.fullmatch(cell.text)
        beside = nearest(cell, found) if match and not match["name"] else None
        name = cell.part(*match.span("name")) if match and match["name"] else beside
        if name and re.fullmatch(BODY_NAME, name.text):
            value = made.whole(Item.NAME, [name], page)
            yield from (value,) if value else ()
            return


def read_by(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the one body that a notice is addressed to, in doubt where nobody says to have read it.

    Its number, its site and its seal stand below, and often no name.
    """
    told = [(cell, to) for cell in found if (to := _TO.fullmatch(cell.text))]
    told = [(cell, to) for cell, to in told if not _OFFICE.search(to["name"] or to["bare"])]
    if len(told) != 1:
        return
    cell, to = told[0]
    span = to.span("name" if to["name"] else "bare")
    value = made.whole(Item.NAME, [cell.part(*span)], page)
    is_heard = _HEARD.search("".join(one.text for one in found)) is not None
    if value:
        yield value if is_heard else value.as_text(value.text, Doubt.LOW_CONFIDENCE)


def answered(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the body that a sheet is sent back to, whose site was checked: 样例公司: 贵单位…."""
    text = "".join(cell.text for cell in found)
    if _YOURS.search(text) and not _OURS.search(text):
        yield from read_by(found, page)
