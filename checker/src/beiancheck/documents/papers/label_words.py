"""Labels in the text of cells, and what stands in one line with them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from beiancheck.documents.papers.cells import Cell, has_only_han
from beiancheck.documents.papers.near_labels import near
from beiancheck.documents.papers.wordings import BODY
from beiancheck.formats import address

_CUT_FROM = 3
"""Characters that are left of a label of which the last one was not found."""
_NAMES_ITSELF = 4
"""Characters from which a label is one wherever it stands in a line."""
_IS = "为"
_HEADING = re.compile("(?:基本|相关|主体|登记|注册|详细|联系)?(?:信息|情况|资料)$")
_STREET = re.compile(
    "民族(?:大道|大街|[中西南北]路|东路|路|街|村|巷|新村|小区|社区|广场|园|宫|大学|学院|中学|小学)"
)
"""A street or place, which goes on with an address: 民族大道1号."""
_SPOKEN_OF = re.compile("(?:以上|上述|本|该|请|购买|采购|提供|开展|承接|超出|变更|核准的|登记的)$")
_GOES_ON_SAYING = re.compile("涉及|内(?:的|从事|开展|属于)|中(?:的|涉及|属于)")
"""What makes a label a word of a sentence: (以上经营范围涉及行政许可的凭许可证经营)."""
_STATES = ("已", "未", "通过", "完成", "成功")
"""What makes a statement of a label that it stands before: 已实名认证."""
_OF_DOMAINS = (
    "Domain|Names?|Registrant|Registrar|Sponsoring|Registry|Creation|Created|Registered"
    "|Registration|Expiration|Expires?|Expiry|Expired|Holder|Owner|Organi[sz]ation|Dates?|Time|On"
)
_ENGLISH = (
    r"Passport ?No|Card ?No|Document ?No|ID No|No|Country Code|Date of [a-z]+|Place of birth"
    "|Period of Validity|Sex|Nationality|Authority|Type"
    f"|(?:{_OF_DOMAINS})(?: ?(?:{_OF_DOMAINS}))*"
)
_AFTER = re.compile(
    rf"\*|\s*[(/]?\s*(?:{_ENGLISH.replace(' ', ' ?')})(?!\.?[0-9A-Za-z-])\.?\s*\)?\s*:?\s*"
    r"|\s*\([^()]{1,24}\)\s*:\s*"
    r"|\s*\((?:[中甲乙]方?|(?:加?盖)?公?章|(?:中文|单位|组织|个人|机构|全称)[^()]{0,6})\)\s*|\s*:\s*|\s+"
    r"|(?<=机构|有者|有人|册商|册人|册者)为(?!民)(?=[一-鿿]{4})",
    re.IGNORECASE,
)
_KINDS = "(?:名称|姓名|全称|个人|中文|(?:企业|单位|组织|机构|公司)(?:名称)?)"
_WHOSE = re.compile(
    r"(?:(?:单位|组织|机构|公司|个人)?(?:中文)?(?:名称|姓名|全称))?"
    rf"(?:[/(]{_KINDS}(?:/{_KINDS})*\)?)*(?:(?:单位|组织|机构|中文)(?=:|$))?"
)
"""How a label goes on that names somebody: 持有者名称, 注册人/组织, 所有者（单位）."""
_DAY = re.compile("[12][0-9]{3}年[0-9]{1,2}月")
_BEFORE = re.compile(r"(?:[(]?[0-9一二三四五六七八九十]{1,2}[.、)])?[*·/|'’~^]{0,2}")

_LAST_SIGNS = (
    re.compile(
        "型(?=(?:其他股份有限|其他有限责任|股份有限|有限责任|个体工商|个人独资|普通合伙|有限合伙|全民所有|集体所有|一人有限))"
    ),
    re.compile(f"所(?={'|'.join(address.FULL_NAMES)})"),
    re.compile("生(?=[12][0-9]{3}年)"),
    re.compile(f"称(?!多)(?=[^:。;]{{2,40}}(?:{BODY})$)"),
)
"""What is left of a spread label whose first character was not found, before what it names."""
_OF_MANY = "称"


def split(
    cells: Sequence[Cell], words: tuple[str, ...], whose: frozenset[str] = frozenset()
) -> tuple[list[tuple[str, Cell, Cell | None]], list[Cell]]:
    """Return each label with its cell and what follows it there, and the cells without any.

    Labels in ``whose`` may go on with 名称 and the like.
    """
    heads: list[tuple[str, Cell, Cell | None]] = []
    loose: list[Cell] = []
    for cell in cells:
        text = cell.text
        is_rest = f"{text}:" in words
        marks = list(_marks(f"{text}:" if is_rest else text, words, whose))
        if _is_heading(text, words):
            heads.append(("", cell, None))
            continue
        if _is_torn(text, words) and not is_rest:
            heads.append((text, cell, None))
            continue
        cut = "" if marks else _cut(text, words)
        if cut:
            heads.append((cut, cell, None))
            continue
        if not marks or marks[0][1] > 0:
            loose.append(cell.part(0, marks[0][1] if marks else len(text)))
        for place, (word, start, stop) in enumerate(marks):
            end = marks[place + 1][1] if place + 1 < len(marks) else len(text)
            rest = cell.part(stop, end) if stop < end else None
            heads.append((word, cell.part(start, min(stop, len(text))), rest))
    whole = {word for word, _, _ in heads}
    told = ((_only_one(word, words), cell, rest) for word, cell, rest in heads)
    return [
        one if one[0] not in whole else (word, cell, rest)
        for one, (word, cell, rest) in zip(told, heads, strict=True)
    ], loose


def _marks(
    text: str, words: tuple[str, ...], whose: frozenset[str]
) -> Iterator[tuple[str, int, int]]:
    """Yield each label in a text with its start and the start of what follows it."""
    for sign in _LAST_SIGNS:
        last = sign.match(text)
        whole = _ended(last.group(), words) if last else ""
        if whole:
            yield whole, 0, 1
            return
    begin = _BEFORE.match(text)
    place = begin.end() if begin else 0
    first = _at(text, place, words, whose, is_first=True)
    if first:
        yield (first[0], 0, first[1])
        place = first[1]
    while place < len(text):
        found = _at(text, place, words, whose, is_first=False)
        if found:
            yield (found[0], place, found[1])
        place = found[1] if found else place + 1


def _ended(sign: str, words: tuple[str, ...]) -> str:
    """Return the label that a sign is the last one of; 称 ends labels of more than one kind."""
    lone = f"{sign}:"
    ends = (word for word in words if word.endswith(sign) and sign != _OF_MANY)
    return lone if lone in words else next(ends, "")


def _at(
    text: str, place: int, words: tuple[str, ...], whose: frozenset[str], *, is_first: bool
) -> tuple[str, int] | None:
    for word in _by_first(words).get(text[place : place + 1].upper(), ()):
        if not _starts(text, word, place) or _STREET.match(text, place):
            continue
        end = place + len(word)
        if _is_of_word(text, place, end) or _is_of_sentence(text, place, end):
            continue
        more = _WHOSE.match(text, end) if word in whose else None
        end = more.end() if more else end
        after = _AFTER.match(text, end)
        # Example Registrar (HK) Limited: an English label is one only with its colon.
        states = _STATES if "认证" in word else _STATES[:2]
        is_said = text[:place].endswith(states)
        names_itself = len(word) >= _NAMES_ITSELF and not word.isascii() and not is_said
        is_marked = after is not None and after.group().strip() not in ("", _IS)
        is_dated = has_only_han(word) and _DAY.match(text, place + len(word))
        if is_first or is_dated or is_marked or names_itself:
            return word, after.end() if after else end
    for word in near(text[place:], words) if is_first else ():
        end = place + len(word)
        after = _AFTER.match(text, end)
        if not _is_of_sentence(text, place, end):
            return word, after.end() if after else end
    return None


def _starts(text: str, word: str, place: int) -> bool:
    """Tell whether a label stands there; of an English one any letter may be a capital."""
    if not word.isascii():
        return text.startswith(word, place)
    return text[place : place + len(word)].lower() == word.lower()


def _is_of_word(text: str, start: int, end: int) -> bool:
    """Tell whether a label is only a part of a word: DNSPod is no DNS."""
    following = text[end : end + 1]
    return text[start:end].isascii() and following.isascii() and following.isalnum()


def _is_of_sentence(text: str, start: int, end: int) -> bool:
    return bool(_SPOKEN_OF.search(text[:start]) or _GOES_ON_SAYING.match(text, end))


@cache
def _by_first(words: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return labels by their first character as a capital, in the order in which they stand."""
    found: dict[str, tuple[str, ...]] = {}
    for word in words:
        found[word[0].upper()] = (*found.get(word[0].upper(), ()), word)
    return found


def _is_heading(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether a label and 信息 head a part of the page: 所有者信息, 一、主办者基本信息."""
    begin = _BEFORE.match(text)
    said = text[begin.end() if begin else 0 :].rstrip(":")
    heading = _HEADING.search(said)
    return heading is not None and said not in words and said[: heading.start()] in words


def _is_torn(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether only the first character of a spread label was found: no value, but a row."""
    return len(text) == 1 and has_only_han(text) and is_beginning(text, words)


def _cut(text: str, words: tuple[str, ...]) -> str:
    """Return the label of which only the last character was not found: 法定代表 of 法定代表人."""
    if len(text) < _CUT_FROM or not has_only_han(text):
        return ""
    return next((word for word in words if word[:-1] == text and has_only_han(word)), "")


def _only_one(text: str, words: tuple[str, ...]) -> str:
    """Return the one label that begins so, of which the last character was not found: 住　所."""
    begun = [word for word in words if word.startswith(text) and not word.endswith((":", ")"))]
    return begun[0] if len(text) == len(begun) == 1 else text


def is_beginning(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether a text is the beginning of a label and no whole one."""
    return text not in words and any(word.startswith(text) for word in words)


def opens(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether a text begins with a label."""
    return any(text.startswith(word) for word in words)
