"""The name of a site: how long it counts, and what stands in it that is no part of a name.

All by code point, so that every Python says the same.
"""

import re
from functools import lru_cache

from beiancheck.formats import suffixes
from beiancheck.formats.typed import half_width

_UNCOUNTED: dict[int, None] = dict.fromkeys(map(ord, " -()·•・"))
"""Signs that a name may hold and that are not counted: brackets, hyphen, the dot of a name."""
# Looked for from where a run of letters begins: from every letter, a long name takes seconds.
_DOMAIN = re.compile(
    r"(?<![a-z0-9-])-*([a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+)", re.ASCII | re.IGNORECASE
)
_MIXED_DOMAIN = re.compile(
    r"(?:(?<![a-z0-9\u3400-\u9fff-])|(?<=[a-z0-9-])(?=[\u3400-\u9fff]))"
    r"[a-z0-9\u3400-\u9fff-]+(?:\.[a-z0-9-]+)+",
    re.ASCII | re.IGNORECASE,
)
# Chinese writes 々 and 〇 in this block of punctuation.
_LETTERS_AMONG_SIGNS = frozenset({0x3005, 0x3006, 0x3007})
_BLOCKS = (
    *(range(0x21, 0x30), range(0x3A, 0x41), range(0x5B, 0x61), range(0x7B, 0x7F)),
    *(range(0xA1, 0xAA), range(0xAB, 0xB2), range(0xB4, 0xB5), range(0xB6, 0xB9)),
    *(range(0xBB, 0xC0), range(0xD7, 0xD8), range(0xF7, 0xF8)),
    *(range(0x2010, 0x2028), range(0x2030, 0x205F), range(0x20A0, 0x20D0)),
    *(range(0x2190, 0x2460), range(0x2500, 0x2C00), range(0x3001, 0x3030)),
    *(range(0xFE30, 0xFE70), range(0xFFE0, 0xFFE7), range(0x1F000, 0x20000)),
)
_SIGNS = re.compile(
    "[" + "".join(rf"\U{block[0]:08x}-\U{block[-1]:08x}" for block in _BLOCKS) + "]"
)


def length(name: str) -> int:
    """Count letters and digits, Chinese or not; spaces, brackets and hyphens do not count."""
    return len(_counted(name))


def signs(name: str) -> str:
    """Return the signs that a name does not take, each once, in their order."""
    plain = half_width(name).replace(domain_in(name), "")
    found = dict.fromkeys(_SIGNS.findall(plain.translate(_UNCOUNTED)))
    return "".join(letter for letter in found if ord(letter) not in _LETTERS_AMONG_SIGNS)


def is_all_digits(name: str) -> bool:
    """Tell whether a name is digits and nothing else that counts."""
    return _is_all(name, "0123456789")


def is_all_latin(name: str) -> bool:
    """Tell whether a name is Latin letters and nothing else that counts."""
    return _is_all(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")


def is_all_latin_and_digits(name: str) -> bool:
    """Tell whether a name is Latin letters and digits, both, and nothing else that counts."""
    return (
        _counted(name).isascii()
        and _counted(name).isalnum()
        and not (is_all_digits(name) or is_all_latin(name))
    )


@lru_cache(maxsize=256)
def domain_in(name: str) -> str:
    """Return the first domain that stands in a name, by its approved suffix; empty if none."""
    plain = half_width(name)
    for found in (*_DOMAIN.findall(plain), *_MIXED_DOMAIN.findall(plain)):
        if found.lower().rpartition(".")[2] in suffixes.listed():
            return str(found)
    return ""


def _is_all(name: str, letters: str) -> bool:
    counted = _counted(name)
    return bool(counted) and not counted.strip(letters)


@lru_cache(maxsize=64)
def _counted(name: str) -> str:
    return half_width(name).translate(_UNCOUNTED)
