"""When a domain was registered and when it expires, as the sentences of certificates tell it."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import days, made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_TO = re.compile(r"\s?起?,?(?:至|到|[-~—–]+|to|until)\s?", re.IGNORECASE)
_PERIOD = re.compile(
    "(?:期限|期间|有效期|年限|注册期|使用期|服务期)限?[为是:]?"
    "(?:[0-9一二三四五六七八九十]{1,2}年)?[(:,]?自?$|[自从]$|from ?$"
)
_LASTING = re.compile("域名|domain|registered")
"""What makes a period that nothing names the one of the registration: 域名…，自…至…."""
_NEAR = 80
"""Characters before a period within which the domain is spoken of."""
_BEFORE_DAY = re.compile("[于自从在]$")
_BEFORE_END = re.compile("[于在至到]$")
_TELLS_BEHIND = (
    (
        Item.REGISTERED,
        _BEFORE_DAY,
        re.compile(
            "(?:(?:通过|在|经由?|向)[^。,:;]{1,24}?)?"
            "(?:成功|申请)?注册(?!日期|时间|商|机构|服务|有效)|创建|起(?:生效|注册)"
        ),
    ),
    (Item.EXPIRES, _BEFORE_END, re.compile("到期(?!日期|时间)|过期|届满|止|失效")),
)
"""What a sentence says behind a date: 于2018年8月22日注册, 至2032年8月22日止."""
_TELLS_BEFORE = (
    (
        Item.REGISTERED,
        re.compile(
            "(?:注册|创建|申请|登记)(?:(?:日期|时间|日)(?:为|是|:|自|从)*|于)(?=[12一二])"
            r"|(?:registered|created) on ?(?=[0-9A-Z])"
            r"|registered(?:(?!expir|valid)[^.]){0,80}? on ?(?=[0-9][0-9 -]|[A-Z][a-z]{2})"
        ),
    ),
    (
        Item.EXPIRES,
        re.compile(
            "(?<![原旧前])(?:到期|过期|截止|届满)(?:(?:日期|时间|日)(?:为|是|:|至)*|[为是于:])(?=[12一二])"
            "|(?<![原旧前])有效期?限?(?:至|到|截止|截至)(?:日期|时间)?[为是于:]?(?=[12一二])"
            r"|expires? ?(?:on|at) ?(?=[0-9A-Z])|[Ee]xpir(?:y|ation) date(?: is)?:? ?(?=[0-9A-Z])"
            r"|valid ?(?:until|through|to) ?(?=[0-9A-Z])"
        ),
    ),
)


def told(text: str, found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the days that sentences tell, the surest way first; an item may come twice."""
    bare = set(accumulate(len(cell.text) for cell in found))
    for item, pattern in _TELLS_BEFORE:
        said = {match.end(): match.start() for match in pattern.finditer(text)}
        for day in days.days(text):
            if day.start in said and day.day:
                value = made.stretch(item, (day.start, day.stop), found, page)
                # A label alone in its cell: on a bent page the date may be the next one's.
                is_apart = day.start in bare and said[day.start] in {0, *bare}
                yield value.as_text(value.text, Doubt.LOW_CONFIDENCE) if is_apart else value
                break
    for item, before, behind in _TELLS_BEHIND:
        for day in days.days(text):
            is_told = before.search(text, 0, day.start) and behind.match(
                text, days.end_with_hour(text, day)
            )
            if day.day and is_told:
                yield made.stretch(item, (day.start, day.stop), found, page)
                break
    yield from _period(text, found, page)


def _period(text: str, found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield both days of a period that a sentence names: 注册期限自2020年1月2日至2030年1月2日."""
    for first, last in pairwise(days.days(text)):
        led = _PERIOD.search(text, 0, first.start)
        is_whole = _TO.fullmatch(text, days.end_with_hour(text, first), last.start)
        if not (first.day and last.day and led and is_whole):
            continue
        near = text[max(0, led.start() - _NEAR) : led.end()]
        if _LASTING.search(near):
            yield made.stretch(Item.REGISTERED, (first.start, first.stop), found, page)
            yield made.stretch(Item.EXPIRES, (last.start, last.stop), found, page)
            return
