"""What stands on a domain certificate behind labels that are not known, given out in doubt."""

import re
from collections.abc import Iterator, Mapping, Sequence

from beiancheck.documents.papers.letters import wordings
from beiancheck.documents.papers.registrars import (
    beside_headings,
    domain_sections,
    likely_labels,
    list_rows,
    signatories,
)
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import days, made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_NAME = re.compile(
    rf"(?:.*:)?([一-鿿()A-Za-z0-9·]{{2,60}}?(?:{wordings.BODY})(?:\([^()]{{1,8}}\))?)"
)
_SIGNED = re.compile(
    r"([一-鿿()]{4,40}(?:公司|中心|(?:有限|责任)公$)(?:\((?![^()]*章)[一-鿿]{1,6}\))?)(?:\([盖公签]?章\))?"
)
_LOST_FROM, _LOST = "公", "司"
_GOES_ON = re.compile("[。;]|[一-鿿]{2}(?:公司|中心)$|证明")
_OTHERS = re.compile(
    "注册局|信息中心|提供|支持|版权|联系|网址|证书|域名(?!服务|科技|技术|网络|注册(?:服务)?(?:有限|股份)|信息技术|有限|股份)"
)
"""What else a name may be: of a registry, of who made the page."""
_OTHER_DAYS = re.compile(
    "(?:打印|更新|证书|生成|查询|发证|颁发|截至|修改|实名|过户|转入|出具|变更"
    "|开具|开票|收款|支付|下单|提交|操作|审核|登录|宽限|赎回|删除|[Uu]pdated|[Cc]hanged|[Ii]ssued"
    "|成交|交易|完成|通过|受理|处理|办结|发送|收到|发件|(?:^|[^一-鿿])(?:时间|日期|[Dd]ate|[Ss]ent):"
    "|原|旧|此前|续[费期]前)"
)
_MADE = re.compile("(?:由系统)?(?:自动)?(?:打印|生成|查询|导出|出具|下载)")
_SENT = re.compile(r"\s*[0-9]{1,2}:[0-9]{2}")
"""How a day goes on that stands alone above a message, which came then: 2025-03-01 10:11."""
_LABEL = 12
"""Characters before a date that may say which one it is."""
Seen = Mapping[Item, Value]


def rest(found: Sequence[Cell], seen: Seen, page: Page) -> Iterator[Value]:
    """Yield a holder and days that stand there alone of their kind, beside what was ``seen``."""
    seen = dict(seen)
    for item in (Item.DOMAIN, Item.HOLDER, Item.REGISTRAR):
        for value in domain_sections.named(item, found, page) if item not in seen else ():
            seen[item] = value
            yield value
    for value in list_rows.rest(found, seen, page):
        seen[value.item] = value
        yield value
    for value in likely_labels.rest(found, seen, page):
        seen[value.item] = value
        yield value
    for value in signatories.told(found, seen, page):
        seen[value.item] = value
        yield value
    for value in beside_headings.contact(found, page) if Item.HOLDER not in seen else ():
        seen[value.item] = value
        yield value
    if Item.HOLDER not in seen and Item.REGISTRAR in seen:
        yield from _holder(found, seen[Item.REGISTRAR].text, page)
    if Item.REGISTRAR not in seen and Item.HOLDER in seen:
        yield from _signed(found, seen[Item.HOLDER].text, page)
    yield from _days(found, seen, page)


def _holder(found: Sequence[Cell], registrar: str, page: Page) -> Iterator[Value]:
    """Yield the only body on the page that is not the registrar."""
    named = [(cell, match) for cell in found if (match := _NAME.fullmatch(cell.text))]
    bodies = [
        (cell, match.span(1))
        for cell, match in named
        if match[1] not in registrar and registrar not in match[1] and not _OTHERS.search(cell.text)
    ]
    if len({cell.text[slice(*span)] for cell, span in bodies}) == 1:
        cell, span = bodies[0]
        yield _doubted(made.stretch(Item.HOLDER, span, (cell,), page))


def _signed(found: Sequence[Cell], holder: str, page: Page) -> Iterator[Value]:
    """Yield the body that signed a proof: its name stands alone, with no sentence below it.

    A date, pieces of its seal and the foot of the page may follow.
    """
    for at, cell in enumerate(found):
        named = _SIGNED.fullmatch(cell.text)
        if not named or named[1] in holder or _OTHERS.search(cell.text):
            continue
        if not any(_GOES_ON.search(below.text) for below in found[at + 1 :]):
            signed = made.stretch(Item.REGISTRAR, named.span(1), (cell,), page)
            yield _doubted(signed.as_text(signed.text + _LOST if _is_cut(signed) else signed.text))
            return


def _is_cut(name: Value) -> bool:
    """Tell whether a seal hides the last character of a name: 样例网络有限公."""
    return name.text.endswith(_LOST_FROM)


def _days(found: Sequence[Cell], seen: Seen, page: Page) -> Iterator[Value]:
    """Yield the day that is missing, or both, where no other one stands on the page."""
    ends = (Item.REGISTERED, Item.EXPIRES)
    known = [days.days(seen[item].text) for item in ends if item in seen]
    told = {one[0].day for one in known if one}
    dated = [
        (day, cell)
        for cell in found
        for day in days.days(cell.text)
        if day.day not in told and not _is_other(day, cell, found)
    ]
    missing = [item for item in ends if item not in seen]
    if not missing or len(dated) != len(missing) or any(day.day is None for day, _ in dated):
        return
    if len({day.day for day, _ in dated}) < len(dated):
        return  # No domain expires on the day on which it was registered.
    dated.sort(key=lambda one: str(one[0].day))
    every = sorted(str(day) for day in (*told, *(day.day for day, _ in dated)))
    for item, (day, cell) in zip(missing, dated, strict=True):
        if len(every) == len(ends) and every[ends.index(item)] == str(day.day):
            yield _doubted(made.stretch(item, (day.start, day.stop), (cell,), page))


def _is_other(day: days.Found, cell: Cell, found: Sequence[Cell]) -> bool:
    """Tell whether words beside or above a day say that it is none of the registration."""
    if cell.text[day.start : day.stop].isdecimal():
        return True  # 20200101s10001s00000001-cn is the number of a domain.
    if _MADE.match(cell.text, days.end_with_hour(cell.text, day)):
        return True
    before = cell.text[max(0, day.start - _LABEL) : day.start]
    beside = [
        other.text
        for other in found
        if other is not cell and (other.is_beside(cell) and other.left < cell.left)
    ]
    if not beside and _SENT.fullmatch(cell.text, day.stop) and not day.start:
        return True
    return bool(_OTHER_DAYS.search("".join((*beside, before))))


def _doubted(value: Value) -> Value:
    return value.as_text(value.text, Doubt.LOW_CONFIDENCE)
