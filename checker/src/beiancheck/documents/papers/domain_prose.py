"""A domain certificate that tells in a sentence, or in large letters, what others put in rows."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from beiancheck.documents.papers import days, domains, hosts, made, stretches
from beiancheck.documents.papers.cells import Cell
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats.typed import half_width
from beiancheck.terms.items import Item

_OWNS = re.compile("(?:为|是|系)[^。]{0,6}域名[^。]{0,16}(?:注册人|持有|所有)")
_CERTIFIES = re.compile("^.*?证明[:,]?|^.*[,。:;]")
_HOLDS = "(?:合法)?(?:申请)?(?:注册|持有|所有|拥有)"
_BELOW = re.compile(f"由(?:以下|下列|下述|如下)[^。:]{{0,16}}{_HOLDS}[^。:]{{0,6}}:?$")
"""The holder stands in the next row: 由以下单位注册并持有：."""
_BY = re.compile(
    f"域名[^。:由]{{0,40}}由(?!以下|下列|下述|如下|本|我)([^。,:;]{{2,60}}?)(?<!提供){_HOLDS}(?!商|局|机构|服务)"
)
"""The holder stands within: 域名 example.cn 由某某公司注册."""
_HELD_BY = re.compile(
    "(?:持有者|持有人|所有者|所有人|注册人)[为是](?![上以下][述列下]|本|我)([^。,:;]{2,60}?)(?=[。,;])"
)
_BELONGS = re.compile("域名[^。:]{3,60}?归([^。,:;]{2,60}?)所有")
"""域名 example.cn 归某某公司所有."""
_OWNED = re.compile(
    "(?:^|[,。:;])(?!本|我)([^。,:;]{2,60}?)[为是系](?:国际|国内|中文|英文)?域名[^。,:;]{3,60}?"
    "(?:注册人|注册者|持有者|持有人|所有者|所有人)"
)
"""The holder comes first, the domain may stand in the next line: 某某公司为域名…的注册人."""
_GREETED = re.compile(
    "(?:^|[。;])([^。,:;]{2,60}?):(?:恭喜|祝贺)?您"
    "(?:(?:所?(?:注册|申请|持有|拥有))?的|已?成功(?:注册|申请)的?)域名"
)
"""A certificate written to the holder: 某某公司：您注册的域名."""
_CERTIFIED = re.compile(
    "证明([^。,:;]{2,60}?)于(?=[12][0-9]{3})[^。,;]{8,30}?(?:成功)?注册(?:了|的)?域名"
)
"""证明某某公司于2020年1月2日注册域名 example.cn."""
_TITLED = re.compile(".*(?:证书|证明|查询|详情|尊敬的)")
"""What may stand before a holder's name where no sign parts them."""
_REGISTRAR = re.compile(
    "(?:注册服务机构|注册商)[为是:]{0,2}([^。,:;]{4,40}?(?:公司|中心))(?=[。,;(]|注册|到期|$)"
)
"""Both of a sentence, where a name may go on in the next line."""
_VERIFIED = re.compile(
    "(?:域名)?(?:(?:已|未)(?:通过|完成)?实名(?:认证)?|实名认证(?:已)?(?:成功|通过|完成))"
)
"""What stands alone beside a domain: 已实名认证."""
_REVIEWED = re.compile("经([^。,:;]{4,40}?(?:公司|中心))(?:审核|核准|批准|注册)")
"""A registrar that approved it: 经某某公司审核."""
_SERVED = re.compile("域名由([^。,:;]{4,40}?(?:公司|中心))提供(?:域名)?注册服务")
_PROSE = re.compile("[。,;]")
_NO_HOLDER = re.compile("证明$|^.$|注册商|服务机构|注册局")
"""What stands there where the holder's name could not be read, or another one is meant."""
_NAMED = re.compile(
    r"域名:?(?:(?:[0-9A-Za-z-]+\.)+[A-Za-z]{2,24}(?![0-9A-Za-z.-])"
    rf"|(?=[一-鿿])(?:(?!域名)[-0-9A-Za-z一-鿿]){{2,31}}\.(?:{domains.CHINESE_SUFFIX}))"
)
_HOST_OF = re.compile(
    r"(?<![0-9A-Za-z.@-])((?:[0-9A-Za-z-]+\.)+[A-Za-z]{2,24})(?=的?(?:合法)?(?:注册人|持有|所有))"
)
_HOUR = re.compile(r"\s?T?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]+)?Z?")
_TO = frozenset({"至", "到", "起至", "-", "~"})
_PERIOD = re.compile("注册(?:期限|有效期|年限)[为是:]?自?$")
_BEFORE_DAY = re.compile("[于自从在至]$")
_AFTER_DAY = (
    (Item.REGISTERED, re.compile("(?:成功|申请)?注册(?!日期|时间|商|机构)|创建|起(?:生效|注册)")),
    (Item.EXPIRES, re.compile("到期(?!日期|时间)|过期|届满|止|失效")),
)
"""What a sentence says behind a date: 于2018年8月22日注册, 至2032年8月22日止."""
_DATED = (
    (Item.REGISTERED, re.compile("注册(?:日期|时间)[为是:]?(?=[12])")),
    (
        Item.EXPIRES,
        re.compile(
            "(?:到期|过期|截止)(?:日期|时间|日)?[为是:]?(?=[12])|有效期(?:至|到)[为是:]?(?=[12])"
        ),
    ),
)


def unlabelled(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the domain that stands alone in a row, the holder that a sentence names, its dates."""
    text = "".join(cell.text for cell in found)
    domain = (
        _alone(found, page)
        or _within(text, found, page)
        or _owned_host(text, found, page)
        or hosts.named(found, page)
    )
    if domain:
        yield domain
    for named in (*_holders(found), *_said(text, found)):
        holder = made.whole(Item.HOLDER, named, page)
        if holder is not None and not _NO_HOLDER.search(holder.text):
            yield holder
            break
    registrar = _REGISTRAR.search(text) or _REVIEWED.search(text) or _SERVED.search(text)
    if registrar:
        yield made.stretch(Item.REGISTRAR, registrar.span(1), found, page)
    bare = set(accumulate(len(cell.text) for cell in found))
    for item, pattern in _DATED:
        said = {match.end(): match.start() for match in pattern.finditer(text)}
        for day in days.days(text):
            if day.start in said and day.day:
                value = made.stretch(item, (day.start, day.stop), found, page)
                # A label alone in its cell: on a bent page the date may be the next one's.
                is_apart = day.start in bare and said[day.start] in {0, *bare}
                yield value.as_text(value.text, Doubt.LOW_CONFIDENCE) if is_apart else value
                break
    yield from _told(text, found, page)
    yield from _period(text, found, page)
    for cell in found:
        if _VERIFIED.fullmatch(cell.text):
            yield made.stretch(Item.REAL_NAME, (0, len(cell.text)), (cell,), page)
            break


def _period(text: str, found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield both days of a period that a sentence names: 注册期限自2020年1月2日至2030年1月2日."""
    for first, last in pairwise(days.days(text)):
        hour = _HOUR.match(text, first.stop)
        between = text[hour.end() if hour else first.stop : last.start]
        if first.day and last.day and between in _TO and _PERIOD.search(text, 0, first.start):
            yield made.stretch(Item.REGISTERED, (first.start, first.stop), found, page)
            yield made.stretch(Item.EXPIRES, (last.start, last.stop), found, page)
            return


def _told(text: str, found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the days that a sentence names before it says what happens on them."""
    for item, pattern in _AFTER_DAY:
        for day in days.days(text):
            hour = _HOUR.match(text, day.stop)
            after = hour.end() if hour else day.stop
            is_told = _BEFORE_DAY.search(text, 0, day.start) and pattern.match(text, after)
            if day.day and is_told:
                yield made.stretch(item, (day.start, day.stop), found, page)
                break


def _alone(found: Sequence[Cell], page: Page) -> Value | None:
    alone = [
        (cell.height, value)
        for cell in found
        if (value := domains.domain((cell,), page)) and value.text == domains.pointed(cell.text)
    ]
    return max(alone, key=lambda one: one[0])[1] if alone else None


def _within(text: str, found: Sequence[Cell], page: Page) -> Value | None:
    named = _NAMED.search(text)
    if not named:
        return None
    start = named.start() + len("域名") + named.group().count(":")
    return made.stretch(Item.DOMAIN, (start, named.end()), found, page)


def _owned_host(text: str, found: Sequence[Cell], page: Page) -> Value | None:
    """Return the host name whose holder a sentence tells: example.cn 的注册人是…."""
    host = _HOST_OF.search(text)
    return made.stretch(Item.DOMAIN, host.span(1), found, page) if host else None


def _holders(found: Sequence[Cell]) -> Iterator[tuple[Cell, ...]]:
    """Yield where a row names the holder: in itself, in the row above or in the one below."""
    for place, cell in enumerate(found):
        owns = _OWNS.search(cell.text)
        if owns:
            start = _CERTIFIES.match(cell.text[: owns.start()])
            named = (cell.part(start.end() if start else 0, owns.start()),)
            yield named if owns.start() else tuple(found[max(0, place - 1) : place])
        elif _BELOW.search(cell.text):
            yield tuple(found[place + 1 : place + 2])


def _said(text: str, found: Sequence[Cell]) -> Iterator[tuple[Cell, ...]]:
    """Yield where a sentence of several lines says by whom a domain was registered."""
    for pattern in (_BY, _HELD_BY, _BELONGS, _OWNED, _GREETED, _CERTIFIED):
        for match in pattern.finditer(text):
            start, stop = match.span(1)
            titled = _TITLED.match(text, start, stop)
            yield tuple(stretches.parts((titled.end() if titled else start, stop), found))


def is_told(item: Item, head: Cell) -> bool:
    """Tell whether a label stands in a sentence, where a name may go on in the next line."""
    if item not in {Item.HOLDER, Item.REGISTRAR}:
        return False
    is_within = head.places[0] > 0 or head.line.text[head.places[-1] + 1 :].startswith(("为", "是"))
    return is_within and bool(_PROSE.search(half_width(head.line.text)))
