"""A letter or a form written out: names, numbers and domains in sentences, by their own shape."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, zip_longest

from beiancheck.documents.papers import days, domains, hosts, made, pick, stretches
from beiancheck.documents.papers.cells import Cell
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Page
from beiancheck.formats import credit_code, resident_id
from beiancheck.terms.items import Item

_HAN = "一-鿿㐀-䶿"
_BODY = (
    "公司|中心|学校|大学|学院|协会|商会|基金会|事务所|委员会|管理局|局|医院|诊所|幼儿园|养老院"
    "|工厂|厂|商店|店|经营部|合作社|出版社|杂志社|研究院|研究所|图书馆|博物馆|银行|酒店|联合会|学会"
)
_CODE = re.compile("(?<![0-9A-Za-z])[0-9A-Z]{18}(?![0-9A-Za-z])")
_FAINT_CODE = re.compile("(?<![0-9A-Za-z])(?=[0-9]{2})[0-9A-Zoil|]{18}(?![0-9A-Za-z])")
_RESIDENT = re.compile("(?<![0-9A-Za-z])[0-9]{17}[0-9Xx](?![0-9A-Za-z])")
_MOBILE = re.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])")
_EMAIL = re.compile(r"[0-9A-Za-z._%+-]+@[0-9A-Za-z.-]+\.[A-Za-z]{2,}")
_DOMAIN = re.compile(
    rf"(?<![@0-9A-Za-z./-])(?:www\.)?"
    rf"((?:[0-9A-Za-z](?:[-0-9A-Za-z]{{0,61}}[0-9A-Za-z])?\.)+[A-Za-z]{{2,24}}"
    rf"|(?:(?<=域名)|(?<=[:(]))[{_HAN}0-9A-Za-z-]{{2,30}}\.(?:{domains.CHINESE_SUFFIX}))(?![0-9A-Za-z@])"
)
_NAME = re.compile(
    rf"(?:(?:单位名称|主办单位|主办者名称|主办者|委托单位|本单位|我单位|单位)(?:\([^()]{{1,6}}\))?[:]?(?!所在|填写|性质|承诺|证件|的)"
    rf"|(?:我公司|本公司|我司)\()"
    rf"([{_HAN}()A-Za-z0-9·]{{2,60}}?(?:{_BODY}))(?=[(),。;:]|承诺|现|委托|授权|法定|统一|[12][0-9]{{3}}年|$)"
)
_PERSON = re.compile(
    rf"(?:员工|受托人:?|被授权人:?|本人|授权|委托|监护人:?|负责人:?|姓名:?|告知书)"
    rf"(?!本单位|我单位|本公司|我公司|员工|责任|姓名|所有|名义|签字|签名|身份|单位|承诺|已|将|愿|对|的|在|为|及|或|办理|书|证件|居民)"
    rf"([{_HAN}]{{2,4}}|(?:(?!员工|授权|委托|单位|公司|责任|告知|承诺|声明)[{_HAN}]){{1,12}}·[{_HAN}]{{1,12}})"
    rf"(?!\([^()]{{1,8}}\)[^,。;]{{0,16}}(?:{_BODY}))(?=[(,;]|身份证|证件|居民|性别)"
)
"""Who is authorised; a body that is has its place in brackets: 样例(北京)有限公司."""


def _is_residents(code: str) -> bool:
    """Tell whether a number is a resident's, be it with a misread character."""
    fault = resident_id.fault(code)
    return fault is None or (fault is resident_id.Fault.CHECK_DIGIT and not _is_sound(code))


def _is_bodys(code: str) -> bool:
    # A resident's number is well formed as a code, too.
    return credit_code.is_well_formed(code) and not _is_residents(code)


def _is_sound(code: str) -> bool:
    return credit_code.is_well_formed(code) and credit_code.check_digit_fits(code)


_SHAPES: tuple[tuple[Item, re.Pattern[str], Callable[[str], bool] | None], ...] = (
    (Item.NAME, _NAME, None),
    (Item.NUMBER, _CODE, _is_bodys),
    (Item.PERSON, _PERSON, None),
    (Item.PERSON_NUMBER, _RESIDENT, _is_residents),
    (Item.DOMAIN, _DOMAIN, None),
    (Item.MOBILE, _MOBILE, None),
    (Item.EMAIL, _EMAIL, None),
)
_NUMBERS = {Item.NUMBER: pick.CREDIT_CODE, Item.PERSON_NUMBER: pick.RESIDENT}


def _mended(code: str) -> str:
    """Return a number with 0 for O and 1 for I, where only then its check digit fits."""
    ways = (pick.RESIDENT.mend(code), pick.CREDIT_CODE.mend(code))
    sound = (way for way in ways if _is_residents(way) or _is_sound(way))
    return code if _is_sound(code) else next(sound, code)


_HOST = re.compile(r"(?:www\.)?((?:[0-9A-Za-z][-0-9A-Za-z]*\.)+[A-Za-z]{2,24})")
_HYPHENS = str.maketrans("→—–－", "----")
"""What the hyphen of a domain name is read as."""
_IN_ONE_CELL = frozenset({_NAME, _CODE, _RESIDENT, _MOBILE})
"""What the line before or after may touch: 13800138000 above 2026年11月3日."""
_SCRAP = 2
"""Letters of a watermark that may be found alone."""
_OPENS = re.compile(f"[{_HAN}]{{2,12}}[:(]")
"""How a line begins that does not go on with a name: 服务器：."""


def _spans(pattern: re.Pattern[str], text: str, found: Sequence[Cell]) -> Iterator[tuple[int, int]]:
    """Yield where a pattern stands in the whole text, then where it does in a cell by itself."""
    whole = [_within(match) for match in pattern.finditer(text)]
    if pattern is _DOMAIN:
        whole = [part for span in whole for part in _hosts(span, found)]
    yield from whole
    at = 0
    for cell, following in zip_longest(found, found[1:]) if pattern in _IN_ONE_CELL else ():
        is_open = pattern is _NAME and following and not _OPENS.match(following.text)
        for match in pattern.finditer(cell.text):
            start, stop = (at + place for place in _within(match))
            is_whole = not any(begin < stop and start < end for begin, end in whole)
            if is_whole and not (is_open and stop == at + len(cell.text)):
                yield start, stop
        at += len(cell.text)


def _hosts(span: tuple[int, int], found: Sequence[Cell]) -> list[tuple[int, int]]:
    """Return a domain name, or those of the cells it is of where each holds a whole one."""
    parts = list(stretches.parts(span, found))
    while len(parts) > 1 and _is_scrap(parts[0], parts[1]):
        span = span[0] + len(parts[0].text), span[1]
        del parts[0]
    names = [part.text for part in parts]
    hosts = [_HOST.fullmatch(name) for name in names]
    ends = list(accumulate(map(len, names), initial=span[0]))
    starts = [at + host.start(1) for at, host in zip(ends, hosts, strict=False) if host]
    if len(starts) == len(names):
        return list(zip(starts, ends[1:], strict=True))
    return [(span[0], ends[domains.cells_of(names)])]


def _is_scrap(part: Cell, following: Cell) -> bool:
    """Tell whether a letter or two of a watermark stand by themselves, and not before a name."""
    is_alone = len(part.text) <= _SCRAP and part.text == part.line.text
    is_before = part.is_beside(following) and 0 <= following.left - part.left <= 3 * part.height
    return is_alone and not is_before


def _within(match: re.Match[str]) -> tuple[int, int]:
    """Return where a match stands, without a bracket that only opens before it: 我单位（…）."""
    start, stop = match.span(1 if match.re.groups else 0)
    said = match.string[start:stop]
    return start + (said[0] == "(" and said.count("(") > said.count(")")), stop


def written(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield what the sentences of a page name, each time that they do; the date comes last."""
    text = "".join(cell.text for cell in found).translate(_HYPHENS)
    text = _FAINT_CODE.sub(lambda code: _mended(code.group()), domains.with_letters(text))
    numbers = set()
    has_domain = False
    for item, pattern, is_sound in _SHAPES:
        for start, stop in _spans(pattern, text, found):
            said = text[start:stop]
            if (is_sound and not is_sound(said)) or (item, said) in numbers:
                continue
            numbers.add((item, said))
            has_domain = has_domain or item is Item.DOMAIN
            value = made.stretch(item, (start, stop), found, page)
            value = domains.ended(value.as_text(said.lower())) if item is Item.DOMAIN else value
            if item in _NUMBERS:
                value = pick.proved(_NUMBERS[item], value.as_text(said))
            yield value
    unended = None if has_domain else hosts.named(found, page)
    if unended:
        yield unended
    ends = [one for one in days.days(text) if one.day is not None]
    if ends:
        yield made.stretch(Item.DATED, (ends[-1].start, ends[-1].stop), found, page)
