"""The addresses of a site as they are typed: one, a range, or several of both.

The filing form holds them as start-end pairs; people type one address, a hyphen of any kind, and
semicolons, commas, spaces or new lines between them. `ipaddress` only parses here: what it calls
private or global changes with the version of Python.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from beiancheck import dated
from beiancheck.formats.typed import half_width
from beiancheck.text import Text

Address = IPv4Address | IPv6Address
_HYPHEN = re.compile(r"\s*(?:[-~\u2010-\u2015\u2212]+|至|到)\s*")
_BETWEEN = re.compile(r"[\s,;、。]+")
_PAIR = 2


class Fault(StrEnum):
    """What is wrong with a part."""

    SYNTAX = "syntax"
    PREFIX = "prefix"
    MIXED = "mixed"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Range:
    """A sound range; a single address starts and ends it."""

    typed: str
    start: Address
    end: Address

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands among others: IPv4 before IPv6, then by its start."""
        return self.start.version, int(self.start)


@dataclass(frozen=True, slots=True)
class Malformed:
    """A part that is no range."""

    typed: str
    fault: Fault


@lru_cache(maxsize=64)
def read(text: str) -> tuple[Range | Malformed, ...]:
    """Read all parts in their order."""
    plain = _HYPHEN.sub("-", half_width(text).strip())
    return tuple(_part(part) for part in _BETWEEN.split(plain) if part)


def ranges(text: str) -> tuple[Range, ...]:
    """Return the sound ranges of a field."""
    return tuple(part for part in read(text) if isinstance(part, Range))


def overlap(one: Range, other: Range) -> bool:
    """Tell whether two ranges share an address."""
    if one.start.version != other.start.version:
        return False
    return int(one.start) <= int(other.end) and int(other.start) <= int(one.end)


def closed(one: Range) -> Text | None:
    """Name the range of addresses, closed to the public internet, that this one touches."""
    first, last = int(one.start), int(one.end)
    networks = _closed()[one.start.version]
    return next((name for start, end, name in networks if first <= end and start <= last), None)


@cache
def _closed() -> dict[int, list[tuple[int, int, Text]]]:
    """Return first and last address, as numbers, and name of each range, by IP version."""
    found: dict[int, list[tuple[int, int, Text]]] = {4: [], 6: []}
    for row in dated.tables("ip_ranges")["rows"]:
        network = ip_network(row["cidr"])
        name = Text(zh=row["zh"], en=row["en"])
        found[network.version].append((int(network[0]), int(network[-1]), name))
    return found


def _part(part: str) -> Range | Malformed:
    ends = [_address(end) for end in part.split("-")]
    if len(ends) > _PAIR or None in ends:
        return Malformed(part, Fault.PREFIX if "/" in part else Fault.SYNTAX)
    start, end = ends[0], ends[-1]
    assert start is not None and end is not None  # noqa: S101, PT018 -- narrows for mypy
    if start.version != end.version:
        return Malformed(part, Fault.MIXED)
    if int(start) > int(end):
        return Malformed(part, Fault.ORDER)
    return Range(part, start, end)


def _address(text: str) -> Address | None:
    # A zone such as %eth0 names an interface of one machine.
    if "%" in text:
        return None
    try:
        return ip_address(text.removeprefix("[").removesuffix("]"))
    except ValueError:
        return None
