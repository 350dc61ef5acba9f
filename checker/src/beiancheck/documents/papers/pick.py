"""Make values of the cells that stand behind a label."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from beiancheck.documents import doubting
from beiancheck.documents.papers import days
from beiancheck.documents.papers.cells import Cell
from beiancheck.documents.papers.made import stretch, whole
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Doubt, Page, Source
from beiancheck.formats import credit_code, registration_number, resident_id
from beiancheck.formats.typed import compact
from beiancheck.terms.items import Item

_AS_DIGITS = str.maketrans("OoQDIil|ZSB", "00001111258")
_AS_CODE = str.maketrans("OoIil|", "001111")
_SIGNS = re.compile("[0-9A-Za-z]")
_MOSTLY = 0.7
_FOOT = 0.6
"""Share of a page's height below which the date under a seal stands."""
_LABEL = "[0-9A-Za-z](?:[-0-9A-Za-z]{0,61}[0-9A-Za-z])?"
_SUFFIX = (
    "[A-Za-z]{2,24}|中国|公司|网络|网址|集团|在线|中文网|商城|网店|商店|我爱你|政务|公益|信息"
    "|手机|移动|企业|餐厅|娱乐|招聘|购物|时尚|游戏|新闻|佛山|广东|世界|健康|慈善|机构"
)
_DOMAIN = re.compile(
    rf"(?:{_LABEL}\.)+(?:{_SUFFIX})|[一-鿿][-0-9A-Za-z一-鿿]{{1,30}}\.(?:{_SUFFIX})"
)
_MOBILE = re.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])")
_EMAIL = re.compile(r"[0-9A-Za-z._%+-]+@[0-9A-Za-z.-]+\.[A-Za-z]{2,}")
_VERIFIED = re.compile("[一-鿿]*(?:成功|通过|已认证|已实名|未|失败|审核中)[一-鿿]*")
Picked = Iterator[Value]


@dataclass(frozen=True, slots=True)
class Number:
    """A number that can be told by its check digit; ``mend`` puts look-alikes right."""

    item: Item
    length: int
    pattern: re.Pattern[str]
    mend: Callable[[str], str]
    is_sound: Callable[[str], bool]


def _is_sound_code(code: str) -> bool:
    return credit_code.is_well_formed(code) and credit_code.check_digit_fits(code)


RESIDENT = Number(
    Item.NUMBER,
    resident_id.LENGTH,
    re.compile("[0-9]{17}[0-9X]"),
    lambda text: text.translate(_AS_DIGITS).upper(),
    lambda code: resident_id.fault(code) is None,
)
CREDIT_CODE = Number(
    Item.NUMBER,
    credit_code.LENGTH,
    re.compile("[0-9A-Z]{18}"),
    lambda text: text.translate(_AS_CODE).upper(),
    _is_sound_code,
)
OLD = Number(
    Item.OLD_NUMBER,
    registration_number.LENGTH,
    re.compile("(?<![0-9])[0-9]{15}(?![0-9])"),
    lambda text: text.translate(_AS_DIGITS),
    registration_number.is_sound,
)


def _patterned(
    item: Item,
    pattern: re.Pattern[str],
    alike: Callable[[str], str],
    cells: Sequence[Cell],
    page: Page,
) -> Value | None:
    joined = "".join(cell.text for cell in cells)
    mended = alike(joined)
    match = pattern.search(mended)
    if match is None:
        return None
    found = stretch(item, match.span(), cells, page)
    return found.as_text(match.group())


def number(of: Number, labelled: Sequence[Cell], found: Sequence[Cell], page: Page) -> Value | None:
    """Return a number with a check digit: behind its label, else wherever a sound one stands.

    A check digit that fails tells a misreading, unless the text is certain.
    """
    here = _patterned(of.item, of.pattern, of.mend, labelled, page)
    if here and of.is_sound(here.text):
        return here
    for cell in found:
        elsewhere = _patterned(of.item, of.pattern, of.mend, (cell,), page)
        if elsewhere and of.is_sound(elsewhere.text):
            return elsewhere
    if here is None:
        here = whole(of.item, labelled, page)
        if here is None or len(_SIGNS.findall(here.text)) < _MOSTLY * of.length:
            return None
    return here if here.is_certain else here.as_text(compact(here.text), Doubt.CHECK_DIGIT)


def domain(cells: Sequence[Cell], page: Page) -> Value | None:
    """Return a domain name, in small letters."""
    found = _patterned(Item.DOMAIN, _DOMAIN, lambda text: text.replace("。", "."), cells, page)
    return found.as_text(found.text.lower()) if found else None


def mobile(cells: Sequence[Cell], page: Page) -> Value | None:
    """Return a mobile number."""
    return _patterned(Item.MOBILE, _MOBILE, lambda text: text.translate(_AS_DIGITS), cells, page)


def email(cells: Sequence[Cell], page: Page) -> Value | None:
    """Return an e-mail address."""
    return _patterned(Item.EMAIL, _EMAIL, str, cells, page)


def real_name(cells: Sequence[Cell], page: Page) -> Value | None:
    """Return what a registrar says of the holder's verification: 认证成功, 未实名认证."""
    return _patterned(Item.REAL_NAME, _VERIFIED, str, cells, page)


def day(item: Item, cells: Sequence[Cell], page: Page) -> Value | None:
    """Return a date, as it is printed."""
    joined = "".join(cell.text for cell in cells)
    found = [one for one in days.days(joined) if one.day is not None]
    if not found:
        return None
    return stretch(item, (found[0].start, found[0].stop), cells, page)


def stamped(found: Sequence[Cell], page: Page) -> Picked:
    """Yield the date that stands alone at the foot of a certificate, under its seal."""
    low = _FOOT * max((cell.middle for cell in found), default=0.0)
    for cell in reversed(found):
        if cell.middle < low:
            return
        if page.source is Source.RECOGNISED and doubting.has_broken_day(cell.text):
            return
        dates = days.days(cell.text)
        if len(dates) == 1 and dates[0].day and dates[0].stop - dates[0].start == len(cell.text):
            yield stretch(Item.ISSUED, (0, len(cell.text)), (cell,), page)
            return


def period(cells: Sequence[Cell], page: Page) -> Picked:
    """Yield the first and the last day of a period; a lone date is its last day."""
    joined = "".join(cell.text for cell in cells)
    found = days.days(joined)
    if not found:
        return
    if len(found) > 1:
        yield stretch(Item.VALID_FROM, (found[0].start, found[0].stop), cells, page)
    elif found[0].day is not None and _goes_on(joined[found[0].stop :]):
        yield stretch(Item.VALID_FROM, (found[0].start, found[0].stop), cells, page)
        return
    last = found[-1]
    yield stretch(Item.VALID_UNTIL, (last.start, last.stop), cells, page)


def _goes_on(rest: str) -> bool:
    """Tell whether a period's second half could not be read: 2015-01-01 至 …."""
    return rest.startswith(("至", "-", "—", "~", "到"))
