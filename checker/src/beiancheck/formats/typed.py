"""Text as people type it, made comparable by code point, the same in every Python."""

import re
from functools import lru_cache

# Full-width letters, digits and signs stand at a fixed distance from the ASCII ones.
_WIDE = re.compile("[\uff01-\uff5e\u3000]")
_HALF = {0xFF01 + place: 0x21 + place for place in range(0x5E)} | {0x3000: 0x20}
_UPPER = {ord(letter): ord(letter) - 0x20 for letter in "abcdefghijklmnopqrstuvwxyz"}
_LOWER = {capital: small for small, capital in _UPPER.items()}
_SPACES = frozenset(
    {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF}
    | set(range(0x2000, 0x2010))
    | {0x2028, 0x2029}
)
_HYPHENS = frozenset({0x2D, 0xAD, 0x2212, 0xFE58, 0xFE63} | set(range(0x2010, 0x2016)))
# The dot in 阿依古丽·示例 is typed in many ways; identity cards print U+00B7.
_DOTS = frozenset({0xB7, 0x2E, 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB, 0x318D, 0x3002, 0xFF65})
_DROP_SPACES: dict[int, None] = dict.fromkeys(_SPACES)
_DROP_SIGNS: dict[int, None] = dict.fromkeys(_SPACES | _HYPHENS)
_DROP_IN_NAMES: dict[int, None] = dict.fromkeys(
    _SPACES | _HYPHENS | _DOTS | {0x22, 0x27, 0x2C, 0x60, 0xB4, 0x2018, 0x2019}
)
_BRACKETS: dict[int, None] = dict.fromkeys(map(ord, "()[]（）［］"))
HAN = "[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]"
"""What matches one Chinese character, by code point."""
_HAN = re.compile(HAN)


def half_width(text: str) -> str:
    """Return the text with full-width letters, digits, signs and spaces made half-width."""
    return text.translate(_HALF) if not text.isascii() and _WIDE.search(text) else text


def upper(text: str) -> str:
    """Return the text with a to z in capitals; other letters stay as they are."""
    return text.upper() if text.isascii() else text.translate(_UPPER)


def lower(text: str) -> str:
    """Return the text with A to Z in small letters; other letters stay as they are."""
    return text.translate(_LOWER)


@lru_cache(maxsize=256)
def tight(text: str) -> str:
    """Return the text in half-width letters and without any space."""
    return half_width(text).translate(_DROP_SPACES)


@lru_cache(maxsize=512)
def compact(text: str) -> str:
    """Return a number without spaces and hyphens, half-width, in capitals."""
    return upper(half_width(text)).translate(_DROP_SIGNS)


def bare(text: str) -> str:
    """Return a number as `compact` does, without brackets too."""
    return compact(text).translate(_BRACKETS)


def is_digits(text: str) -> bool:
    """Tell whether the text is one or more of 0 to 9 and nothing else."""
    return text.isascii() and text.isdigit()


def is_han(letter: str) -> bool:
    """Tell whether a character is a Chinese one, by code point."""
    return _HAN.fullmatch(letter) is not None


def has_only_han(text: str) -> bool:
    """Tell whether every character is a Chinese one."""
    return bool(text) and all(map(is_han, text))


def has_han(text: str) -> bool:
    """Tell whether the text holds a Chinese character."""
    return _HAN.search(text) is not None


@lru_cache(maxsize=256)
def name_key(name: str) -> str:
    """Return what the spellings of one name share: no spaces, dots, hyphens, one width and case.

    In Latin letters the words may stand in any order: SMITH, JOHN and John Smith.
    """
    plain = upper(half_width(name)).translate(_DROP_IN_NAMES)
    return plain if has_han(plain) else "".join(sorted(plain))


def may_be_one_name(one: str, other: str) -> bool:
    """Tell whether two spellings may name one person.

    陈示例 and CHAN SPECIMEN, José and Jose cannot be compared, so they may.
    """
    if has_han(one) != has_han(other):
        return True
    if not has_han(one) and half_width(one).isascii() != half_width(other).isascii():
        return True
    return name_key(one) == name_key(other)
