"""A domain certificate that tells in a sentence, or in large letters, what others put in rows."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.registrars import (
    domain_days,
    domain_holders,
    english_values,
    holder_names,
    lone_hosts,
    opened,
    statements,
)
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made, stretches
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_BODY = (
    r"((?!我|本|贵|该|以下|下列|注册|域名|[由为是系])(?:[^。,:;A-Za-z“”\"「」]{4,40}?(?:公司|中心)"
    r"(?:\([^()]{1,8}\))?"
    r"|(?!the |an? |our |its )[A-Za-z][0-9A-Za-z .,()&'-]{3,60}?"
    r"(?:Inc\.?|LLC|Ltd\.?|Limited|Corporation|GmbH)"
    r"(?: ?\([^()]{1,24}\))*))"
)
_REGISTRARS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:注册服务机构|注册服务商|注册商)[为是:]{{0,2}}[“\"「]?{_BODY}(?=[。,;(”\"」]|(?:成功|正式)?注册|到期|向|提交|申请|$)",
        # A registrar that approved it, or with which it was registered.
        rf"(?<=经)(?![营济纪理销贸典]){_BODY}(?=审核|核准|批准|(?:成功|正式|办理)?注册)",
        rf"(?<=经由){_BODY}(?=(?:成功|正式|办理)?注册)",
        rf"(?<!经)由{_BODY}提供(?:域名)?(?:注册)?服务",
        rf"(?<!经)由{_BODY}(?:\([^()]{{1,24}}\))?(?=[在向于][^。,;]{{0,24}}(?:库|注册局|注册系统|注册管理))",
        rf"(?<=通过){_BODY}(?=(?:的?(?:平台|官网|网站|系统|渠道))?(?:成功|正式)?(?:注册|办理))",
        rf"(?<=[已于]在){_BODY}(?=(?:成功|正式)?(?:办理|完成)?注册)",
        rf"\b(?:through|via|with) ?{_BODY}(?![A-Za-z])",
        rf"。?，?{_BODY}(?=受理了)",
        rf"由{_BODY}(?=受理|承办|代为)",
        rf"(?:我司|我公司|本公司|本司|我单位){_BODY}(?=,?(?:作为|系|是|为)[^。,;]{{0,24}}(?:注册商|服务机构))",
        rf"(?:我司|我公司|本公司|本司)\({_BODY}\)(?=确认|证明|声明|特此|兹)",
    )
)
_ACCREDITED = re.compile(
    r"([A-Z][^:;]{3,60}?), ?(?:an?|the) (?:ICANN[ -])?(?:accredited |sponsoring )?registrar"
)
_OF_LABELS = re.compile("联系人|[有属册记]者|[有属册]人|状态|日期|时间|[12][0-9]{3}[-/.年]")
"""What no registrar's name holds, and rows that were taken for a sentence do."""
_VERIFIED = re.compile(
    "(?:域名)?(?:(?:已|未)(?:通过|完成)?实名(?:认证)?|实名认证(?:已)?(?:成功|通过|完成))"
)
"""What stands alone beside a domain: 已实名认证."""
UNLESS = re.compile("[若如需请须应待]|[前后]方?可|才能")
"""What makes of a statement a condition, or something that is asked for."""


def unlabelled(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the domain that stands alone in a row, the holder that a sentence names, its dates."""
    in_english = list(english_values.told(found, page))
    yield from in_english
    known = {value.item for value in in_english}
    yield from (value for value in _otherwise(found, page) if value.item not in known)


def _otherwise(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    text = "".join(cell.text for cell in found)
    domain = lone_hosts.named(text, found, page)
    if domain:
        yield domain
    holder = domain_holders.told(text, found, page)
    if holder:
        yield holder
    registrar = next((match for one in _REGISTRARS if (match := one.search(text))), None)
    if registrar and not _OF_LABELS.search(registrar[1]):
        start, stop = registrar.span(1)
        start += _scraps(tuple(stretches.parts((start, stop), found)), found)
        named = made.stretch(Item.REGISTRAR, (start, stop), found, page)
        parts = tuple(stretches.parts((start, stop), found))
        yield named.as_text(holder_names.spaced(named.text, parts))
    else:
        yield from _opening(found, page)
    yield from domain_days.told(text, found, page)
    for cell in found:
        if _VERIFIED.fullmatch(cell.text) and not opened.is_title(cell, found):
            yield made.stretch(Item.REAL_NAME, (0, len(cell.text)), (cell,), page)
            return
    for cell in found:
        verified = _VERIFIED.search(cell.text)
        is_said = not UNLESS.search(cell.text) and not opened.is_title(cell, found)
        if verified and is_said:
            value = made.stretch(Item.REAL_NAME, verified.span(), (cell,), page)
            yield value.as_text(value.text, Doubt.LOW_CONFIDENCE)
            return
    yield from statements.alone(found, page)


def _scraps(parts: Sequence[Cell], found: Sequence[Cell]) -> int:
    """Return 1 where a name would begin with what stands alone before it, of a seal: 市."""
    lines = {id(cell.line) for cell in found if len(cell.text) == 1}
    return int(len(parts) > 1 and len(parts[0].text) == 1 and id(parts[0].line) in lines)


def _opening(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield, in doubt, the registrar that a line begins with: …, an accredited registrar."""
    for cell in found:
        named = _ACCREDITED.match(cell.text)
        if named:
            value = made.stretch(Item.REGISTRAR, named.span(1), (cell,), page)
            yield value.as_text(value.text, Doubt.LOW_CONFIDENCE)
            return
