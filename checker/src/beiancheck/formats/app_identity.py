"""What an app is known by, as it is typed: package names, fingerprints and public keys.

One field holds the values of all platforms, so several may stand in it, each with a word before it.
"""

import re
from enum import StrEnum

from beiancheck.formats.typed import half_width

_BETWEEN = re.compile(r"[\s,;、/|]+")
_LINES = re.compile(r"[\n,;、/|]+")
_WORD_BEFORE = re.compile(
    r"^[^:]*[^\x00-\x7f][^:]*:\s*|^(?:android|ios|harmony\w*)\s*:\s*", re.IGNORECASE
)
_LABELS = re.compile(
    r"android|ios|harmony(?:os)?|md-?5|sha-?1|sha-?256|[\u4e00-\u9fff]+|fingerprint",
    re.IGNORECASE,
)
_PACKAGE = re.compile(r"[A-Za-z0-9_.-]+", re.ASCII)
_HEX = re.compile(r"[0-9A-Fa-f]+", re.ASCII)
_KEY = re.compile(r"[0-9A-Za-z+/=:\s-]+", re.ASCII)
_MD5, _SHA1, _SHA256 = 32, 40, 64
_SHORTEST_KEY = 40
"""Letters of the shortest key there is: a compressed point of 256 bits has 44 in Base64."""


class Fault(StrEnum):
    """What is wrong with a value."""

    LETTERS = "letters"
    LENGTH = "length"
    NO_DOT = "no-dot"
    EMPTY_PART = "empty-part"
    DIGIT = "digit"
    SHA256 = "sha-256"


def packages(text: str) -> dict[str, Fault | None]:
    """Return the package names in a field, each with its fault."""
    names = {}
    for line in _LINES.split(half_width(text)):
        for name in _BETWEEN.split(_WORD_BEFORE.sub("", line.strip())):
            if name and not _is_platform(name):
                names[name] = _package_fault(name)
    return names


def fingerprints(text: str) -> dict[str, Fault | None]:
    """Return the fingerprints in a field, each with its fault; colons and spaces may part them."""
    found = {}
    for line in _LINES.split(half_width(text)):
        bare = re.sub(r"[\s:-]", "", _LABELS.sub("", line.strip()))
        if bare:
            found[line.strip()] = _fingerprint_fault(bare)
    return found


def key_fault(text: str) -> Fault | None:
    """Return what is wrong with a public key in hexadecimal, decimal, Base64 or PEM."""
    key = "".join(_WORD_BEFORE.sub("", line.strip()) for line in _LINES.split(half_width(text)))
    if not _KEY.fullmatch(key):
        return Fault.LETTERS
    return Fault.LENGTH if len(re.sub(r"[\s:-]", "", key)) < _SHORTEST_KEY else None


def _package_fault(name: str) -> Fault | None:
    if not _PACKAGE.fullmatch(name):
        return Fault.LETTERS
    if "." not in name.strip("."):
        return Fault.NO_DOT
    parts = name.split(".")
    if not all(parts):
        return Fault.EMPTY_PART
    return Fault.DIGIT if any(part[0].isdigit() for part in parts) else None


def _is_platform(name: str) -> bool:
    return _LABELS.sub("", name).strip(":()") == ""


def _fingerprint_fault(bare: str) -> Fault | None:
    if not _HEX.fullmatch(bare):
        return Fault.LETTERS
    if len(bare) == _SHA256:
        return Fault.SHA256
    return None if len(bare) in {_MD5, _SHA1} else Fault.LENGTH
