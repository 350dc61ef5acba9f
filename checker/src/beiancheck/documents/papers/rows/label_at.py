"""Whether a label stands at a place in a text, and where what follows it begins."""

import re
from collections.abc import Iterator
from functools import cache

from beiancheck.documents.papers.rows.behind_labels import AFTER
from beiancheck.documents.papers.rows.menu_words import is_offer
from beiancheck.documents.papers.rows.near_labels import near
from beiancheck.documents.papers.rows.spoken_labels import (
    is_of_else,
    is_of_name,
    is_of_sentence,
    is_said_of,
)
from beiancheck.formats.typed import has_only_han, is_han

_NAMES_ITSELF = 4
"""Characters from which a label is one wherever it stands in a line."""
_FIRST = 2
"""Characters that every label has at least."""
_IS = "为"
_SAID = re.compile("(?<=名称)为(?=[一-鿿]{3})")
"""How a sentence goes on behind a label within it: 网站名称为示例网."""
_STREET = re.compile(
    "民族(?:大道|大街|[中西南北]路|东路|路|街|村|巷|新村|小区|社区|广场|园|宫|大学|学院|中学|小学)"
)
"""A street or place, which goes on with an address: 民族大道1号."""
_OF_CHECKS = re.compile("认证|实名")
_STATES = ("已", "未", "通过", "完成", "成功")
"""What makes a statement of a label that it stands before: 已实名认证."""
_KINDS = "(?:名称|姓名|全称|个人|中文|(?:企业|单位|组织|机构|公司)(?:名称)?)"
_WHOSE = re.compile(
    r"(?:(?:单位|组织|机构|公司|个人)?(?:中文)?(?:名称|姓名|全称))?"
    rf"(?:[/(]{_KINDS}(?:/{_KINDS})*\)?)*(?:(?:单位|组织|机构|中文)(?=:|$))?"
)
"""How a label goes on that names somebody: 持有者名称, 注册人/组织, 所有者（单位）."""
_ASKS_ELSE = re.compile(
    r"\(?(?:类型|类别|性质|属性|英文|英\)|邮箱|邮件|电子邮|电话|手机|联系|证件|证照|ID|模板|地址|通讯|邮编|实名)"
    r"[^:]{0,6}:?|(?:信息|资料|国家|省份|城市|所在地?)(?:/地区|代码)?(?::|\s|[✓✔√☑✕×●]|(?=[已未]|实名)|$)"
)
"""How a label of a domain's page asks for something else than a name: 注册人邮箱, 持有者类型.

Or it heads a part, beside which the console says how far it is: 持有者信息✓实名认证成功.
"""
_TITLE = re.compile(r"(?:证书?|证明书?|执照)(?:\([^()]{1,12}\))?$")
"""How titles end, which are like labels otherwise: 域名登记证书, 民办非企业单位登记证书(副本)."""
_OF_FORMS = "主办"
_CLOSED = re.compile(r"\)\s*:?\s*")
"""What closes the bracket in which a label stands: 甲方(域名持有者):."""
_LONGER = re.compile("(?!名称|姓名|全称)[一-鿿]{1,4}:")
"""How a label goes on that is another one than it nearly begins with: 服务提供注册商:."""
_AS_LETTERS = str.maketrans("01", "ol")
"""Digits that are read for letters of an English label."""
_DAY = re.compile("[12][0-9]{3}年[0-9]{1,2}月")


def label_at(
    text: str, place: int, words: tuple[str, ...], whose: frozenset[str], *, is_first: bool
) -> tuple[str, int] | None:
    """Return the label that stands there and the start of what follows it; None where none does.

    ``is_first``: at the beginning of a cell, where a label may be spelt with a wrong character.
    """
    for word in _likely(text[place : place + _FIRST], words):
        if not _starts(text, word, place) or _STREET.match(text, place):
            continue
        end = place + len(word)
        if is_of_else(text, word, place, end):
            continue
        if is_offer(text, word, end):
            return None
        more = _WHOSE.match(text, end) if word in whose else None
        end = more.end() if more else end
        else_ = _ASKS_ELSE.match(text, end) if word in whose and _OF_FORMS not in word else None
        if else_ and (is_first or else_.group().endswith(":")):
            return "", else_.end()
        closed = _CLOSED.match(text, end) if text[:place].endswith("(") else None
        after = closed or AFTER.match(text, end)
        # Example Registrar (HK) Limited: an English label is one only with its colon.
        states = _STATES if _OF_CHECKS.search(word) else _STATES[:2]
        is_said = text[:place].endswith(states)
        names_itself = len(word) >= _NAMES_ITSELF and not word.isascii() and not is_said
        is_marked = after is not None and after.group().strip() not in ("", _IS)
        # Example Domain Service LLC: what it goes on with is English, and no colon.
        has_colon = after is not None and ":" in after.group()
        is_marked = is_marked and (is_first or not word.isascii() or has_colon)
        is_running = word.isascii() and text[place].islower() and end < len(text)
        if is_running and not has_colon:
            continue
        is_dated = has_only_han(word) and _DAY.match(text, place + len(word))
        if is_first or is_dated or is_marked or names_itself:
            said = None if is_first or after else _SAID.match(text, end)
            end = after.end() if after else said.end() if said else end
            return word, _behind_gloss(text, end, word, words)
    is_likely = is_first and not _TITLE.search(text) and "@" not in text
    for word in _near(text[place:], words) if is_likely else ():
        end = place + len(word)
        after = AFTER.match(text, end)
        is_said = is_said_of(text, word, end)
        is_longer = _LONGER.match(text, end) is not None
        is_longer = is_longer or (word.isascii() and text[place].islower() and not after)
        is_else = is_said or is_longer or is_of_name(text, end)
        if not (is_else or is_of_sentence(text, place, end)):
            return word, after.end() if after else end
    return None


def _near(text: str, words: tuple[str, ...]) -> Iterator[str]:
    """Yield the labels that a text nearly begins with; a bullet before 注册商 is no misread 原."""
    is_bulleted = not is_han(text[:1] or " ")
    return (word for word in near(text, words) if not (is_bulleted and word[1:] in words))


def _behind_gloss(text: str, end: int, word: str, words: tuple[str, ...]) -> int:
    """Return where a label ends that says the same in Chinese, too: Registrant 注册人."""
    rest = text[end:].strip(" (/):")
    return len(text) if word.isascii() and has_only_han(rest) and rest in words else end


def _starts(text: str, word: str, place: int) -> bool:
    """Tell whether a label stands there; of an English one any letter may be a capital.

    Or a digit that is read for a letter: Registrant 0rganization.
    """
    if not word.isascii():
        return text.startswith(word, place)
    said, told = text[place : place + len(word)].lower(), word.lower()
    return told in {said, said.translate(_AS_LETTERS)}


def _likely(first: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the labels that begin with some characters, or with what those are read for."""
    known = _by_first(words)
    return known.get(first.upper()) or known.get(first.translate(_AS_LETTERS).upper(), ())


@cache
def _by_first(words: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return labels by their first characters as capitals, in the order in which they stand."""
    found: dict[str, tuple[str, ...]] = {}
    for word in words:
        first = word[:_FIRST].upper()
        found[first] = (*found.get(first, ()), word)
    return found
