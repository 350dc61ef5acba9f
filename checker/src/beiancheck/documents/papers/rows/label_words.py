"""Labels in the text of cells, and what stands in one line with them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from beiancheck.documents import doubting
from beiancheck.documents.papers.letters.wordings import BODY
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.label_at import label_at
from beiancheck.formats import address
from beiancheck.formats.typed import has_only_han

_CUT_FROM = 3
"""Characters that are left of a label of which the last one was not found."""
_DEED = re.compile("域名(?:服务|注册|登记|申请|购买|开通)")
"""What a menu offers, and no label that lost its end."""
_TITLE = re.compile("(?:许可|登记|资格|执业)证$")
"""How titles end, and labels of a number without their last character: 执业许可证, 登记证."""
_HEADING = re.compile("(?:基本|相关|主体|登记|注册|详细|联系)?(?:信息|情况|资料)$")
_BEFORE = re.compile(
    r"(?:[(]?[0-9一二三四五六七八九十]{1,2}[.、)])?[*·/|'’~^●•◆◇◎○◦▪▫▲△▶►▸▷‣★☆※➤➢→❖-]{0,2}"
)

_LAST_SIGNS = (
    re.compile(
        "型(?=(?:其他股份有限|其他有限责任|股份有限|有限责任|个体工商|个人独资|普通合伙|有限合伙|全民所有|集体所有|一人有限"
        "|农民专业合作|特殊的?普通合伙|合伙企业|股份合作|国有独资|内资|外商投资|台港澳|港澳台|联营|个人经营|家庭经营))"
    ),
    re.compile(f"所(?={'|'.join(address.FULL_NAMES)})"),
    re.compile("生(?=[12][0-9]{3}年)"),
    re.compile(f"称(?!多)(?=[^:。;]{{2,40}}(?:{BODY})$)"),
)
"""What is left of a spread label whose first character was not found, before what it names."""
_OF_MANY = "称"
_SOMEBODY = re.compile(
    "[一-鿿]{0,6}(?:[办理请报表系验照场托权案诺知用络护管交写]人|人员|者|联系方)\\("
)
"""Who else somebody is that a label in brackets asks for: 现场办理人(网站负责人)."""
_IN_ENGLISH = re.compile("[A-Z][A-Za-z ]{2,30}[ (/]*")
"""The same label in English before it: Organization 单位名称."""


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
        if _is_torn(text, words) and not is_rest and not _is_scrap(cell):
            heads.append((text, cell, None))
            continue
        cut = "" if marks else _cut(text, words)
        if cut:
            heads.append((cut, cell, None))
            continue
        if (
            len(marks) == 1
            and marks[0][2] >= len(text)
            and any(shape.fullmatch(text[: marks[0][1]]) for shape in (_IN_ENGLISH, _SOMEBODY))
        ):
            marks = [(marks[0][0], 0, marks[0][2])]
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
    first = label_at(text, place, words, whose, is_first=True)
    if first:
        yield (first[0], 0, first[1])
        place = first[1]
    while place < len(text):
        found = label_at(text, place, words, whose, is_first=False)
        if found:
            yield (found[0], place, found[1])
        place = found[1] if found else place + 1


def _ended(sign: str, words: tuple[str, ...]) -> str:
    """Return the label that a sign is the last one of; 称 ends labels of more than one kind."""
    lone = f"{sign}:"
    ends = (word for word in words if word.endswith(sign) and sign != _OF_MANY)
    return lone if lone in words else next(ends, "")


def _is_heading(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether a label and 信息 head a part of the page: 所有者信息, 一、主办者基本信息."""
    begin = _BEFORE.match(text)
    said = text[begin.end() if begin else 0 :].rstrip(":")
    heading = _HEADING.search(said)
    return heading is not None and said not in words and said[: heading.start()] in words


def _is_scrap(cell: Cell) -> bool:
    """Tell whether a lone character is a guess: both recognisers doubt it and read two."""
    line = cell.line
    return len(line.text) == 1 and line.differs and line.confidence < doubting.SURE


def _is_torn(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether only the first character of a spread label was found: no value, but a row."""
    return len(text) == 1 and has_only_han(text) and is_beginning(text, words)


def _cut(text: str, words: tuple[str, ...]) -> str:
    """Return the label of which only the last character was not found: 法定代表 of 法定代表人."""
    if len(text) < _CUT_FROM or not has_only_han(text):
        return ""
    if _DEED.fullmatch(text) or _TITLE.search(text):
        return ""
    return _by_all_but_last(words).get(text, "")


@cache
def _by_all_but_last(words: tuple[str, ...]) -> dict[str, str]:
    """Return Chinese labels by all but their last character, the first one of each."""
    return {word[:-1]: word for word in reversed(words) if has_only_han(word)}


def _only_one(text: str, words: tuple[str, ...]) -> str:
    """Return the one label that begins so, of which the last character was not found: 住　所.

    Of two where one begins the other it is the shorter one: 出生, 出生日期.
    """
    if len(text) != 1:
        return text
    begun = [word for word in words if word.startswith(text) and not word.endswith((":", ")"))]
    first = min(begun, key=len, default=text)
    return first if all(word.startswith(first) for word in begun) else text


def is_beginning(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether a text is the beginning of a label and no whole one."""
    known, begun, _ = _known(words)
    return text in begun and text not in known


def opens(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether a text begins with a label."""
    known, _, lengths = _known(words)
    return any(text[:length] in known for length in lengths)


@cache
def _known(words: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str], frozenset[int]]:
    """Return labels, all that they begin with, and how many characters they have."""
    begun = frozenset(word[:at] for word in words for at in range(1, len(word) + 1))
    return frozenset(words), begun, frozenset(map(len, words))
