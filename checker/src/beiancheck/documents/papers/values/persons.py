"""What speaks against the name of a person as it was read, though each character seems sure."""

import re

from beiancheck.terms.items import Item

_NAMED = frozenset({Item.NAME, Item.HOLDER, Item.LEGAL_REPRESENTATIVE, Item.PERSON})
_SHORT = re.compile("[\\u3400-\\u9fff\\U00020000-\\U0003ffff]{1,4}")
"""As a person's name is built; names of bodies are longer, and those of other peoples too."""
_TORN = re.compile(".|人.*|.*人")
"""A lone character, or one with an end of 负责人, 承诺人 or 委托人 beside it."""
_SURNAMES = re.compile(
    "欧阳|司徒|司马|上官|诸葛|尉迟|亓官|澹台|夏侯|令狐|东方|公孙|皇甫|慕容|宇文|长孙"
)
"""Surnames of two characters, which are no whole name."""
_TAKEN_FOR = {
    "逢": "逄",
    "咎": "昝",
    "答": "昝",
    "洗": "冼",
    "侣": "佀",
    "束": "朿",
    "涂": "凃",
    "芮": "苪",
    "商": "蔄",
    "俞": "侴",
    "俱": "倶",
    "励": "劢",
    "变": "娈",
    "撤": "撖",
    "橄": "撖",
    "库": "厍",
    "榻": "禤",
    "猴": "缑",
    "维": "缑",
    "华": "芈",
    "半": "芈",
    "斜": "钭",
    "母": "毌",
}
"""A character that is read, and the rarer one of surnames that both recognisers take for it.

Measured on drawn and blurred names, 28 November 2026 (``benchmarks/lookalikes.py``). 江 for 冮 is
left out: it begins too many names, and a character beyond GB 2312 is never compared as sure.
"""

_NO_SURNAMES = frozenset("答洗橄榻猴撤斜半变")
"""What is read for a rarer surname and is itself none, or next to none."""
_NEVER = frozenset("劫弱")
"""What no name holds, however surely it was read."""
_RATHER = (
    (re.compile("溴(?![化素盐系水])"), "淏"),
    (re.compile("劫"), "劼"),
    (re.compile("(?<=^[一-鿿])弱$|(?<=^[一-鿿]{2})弱$"), "骉"),
)
"""Bromine, which only trades in chemicals name, robbery and weak: 淏, 劼 and 骉 of given names."""


def likelier(item: Item, text: str) -> str:
    """Return a name with a character that names have, where its look-alike is in next to none."""
    if item not in _NAMED:
        return text
    for pattern, letter in _RATHER:
        text = pattern.sub(letter, text)
    is_none = _SHORT.fullmatch(text) and len(text) > 1 and text[0] in _NO_SURNAMES
    return _TAKEN_FOR[text[0]] + text[1:] if is_none else text


def is_persons(item: Item, text: str) -> bool:
    """Tell whether a text may be the name of a person in Chinese characters."""
    return item in _NAMED and _SHORT.fullmatch(text) is not None


def begins_double(text: str) -> bool:
    """Tell whether a text begins with a surname of two characters: 欧阳."""
    return _SURNAMES.match(text) is not None


def is_doubtful(item: Item, text: str) -> bool:
    """Tell whether a person must look at a name: it is torn, or may begin with a rarer one."""
    if item not in _NAMED or not _SHORT.fullmatch(text):
        return False
    is_torn = _TORN.fullmatch(text) or _SURNAMES.fullmatch(text)
    return bool(is_torn) or text[0] in _TAKEN_FOR or not _NEVER.isdisjoint(text)
