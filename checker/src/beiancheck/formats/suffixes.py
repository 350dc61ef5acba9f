"""Suffixes of domains: those that the ministry approved, and those of the public suffix list.

Labels are compared in their ASCII form (IDNA 2008, RFC 5891).
"""

import re
from functools import cache, lru_cache

import idna
from publicsuffixlist import PublicSuffixList

from beiancheck import dated
from beiancheck.formats.typed import half_width, lower

_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", re.ASCII)
_LONGEST_LABEL = 63


def plain(text: str) -> str:
    """Return what was typed in half width and small letters, with the dot of a Latin keyboard."""
    return lower(half_width(text).replace("。", ".").strip())


def encoded(label: str) -> str | None:
    """Return a label in ASCII, or None where it can be none."""
    if len(label) > _LONGEST_LABEL:
        return None
    if label.isascii() and not label.startswith("xn--"):
        return label if _LABEL.fullmatch(label) else None
    try:
        return idna.encode(label).decode("ascii")
    except UnicodeError:
        return None


def in_its_script(label: str) -> str:
    """Return a label that can be encoded as it is read, not in ASCII."""
    return idna.decode(label) if label.startswith("xn--") else label


@cache
def listed() -> frozenset[str]:
    """Return the suffixes that the ministry is known to have approved, in ASCII."""
    return frozenset(
        ".".join(encoded(label) or label for label in row.split("."))
        for row in dated.tables("suffixes")["rows"]
    )


@lru_cache(maxsize=256)
def has_known_suffix(name: str) -> bool:
    """Tell whether a name ends in a suffix of the ministry's list or of the public one."""
    labels = plain(name).split(".")
    coded = [encoded(label) or "" for label in labels]
    if any(".".join(coded[place:]) in listed() for place in range(1, len(coded))):
        return True
    read = ".".join(map(in_its_script, filter(None, coded)))
    return len(labels) > 1 and public_list().publicsuffix(read, accept_unknown=False) is not None


def is_suffix(name: str) -> bool:
    """Tell whether a name is a public suffix and nothing else, such as com.cn."""
    return public_list().publicsuffix(plain(name), accept_unknown=False) == plain(name)


@cache
def public_list() -> PublicSuffixList:
    """Return the public suffix list, without what companies registered for themselves."""
    # Without the xn-- twins of its rows, which take as long to work out as all else together.
    return PublicSuffixList(only_icann=True, accept_encoded_idn=False)
