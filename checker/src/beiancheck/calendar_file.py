"""A file that calendars take in (iCalendar, RFC 5545): one all-day event for each day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from beiancheck.text import one_line

_LONGEST: Final = 75
"""Octets of a line, its end not counted (RFC 5545, 3.1)."""


@dataclass(frozen=True, slots=True)
class Event:
    """A day, what it is, and more about it; ``id`` is the same whenever it is saved again.

    ``reminds`` is how many days before, at nine in the morning, the calendar speaks up.
    """

    id: str
    day: date
    summary: str
    about: str = ""
    reminds: tuple[int, ...] = ()


def calendar_file(events: Iterable[Event], today: date) -> str:
    """Write events as text with CRLF; ``today`` is when it was made."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//beiancheck//timeline",
        "CALSCALE:GREGORIAN",
    ]
    for event in events:
        lines += _event(event, today)
    return "".join(f"{line}\r\n" for one in [*lines, "END:VCALENDAR"] for line in folded(one))


def escaped(text: str) -> str:
    """Return text as a value: nothing in it ends the value or the line (RFC 5545, 3.3.11)."""
    for mark in ("\\", ";", ","):
        text = text.replace(mark, f"\\{mark}")
    lines = ("".join(one for one in line if one >= " ") for line in text.splitlines())
    return "\\n".join(map(one_line, lines))


def folded(line: str) -> Iterator[str]:
    """Break a line so that no part is too long and no character is cut."""
    part, size = "", 0
    for letter in line:
        octets = len(letter.encode("utf-8", "replace"))
        if size + octets > _LONGEST:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + octets
    yield part


def _event(event: Event, today: date) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.id}@beiancheck"
    yield f"DTSTAMP:{today:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
    yield f"SUMMARY:{escaped(event.summary)}"
    if event.about:
        yield f"DESCRIPTION:{escaped(event.about)}"
    # A deadline does not make the day busy.
    yield "TRANSP:TRANSPARENT"
    for days in event.reminds:
        yield from _alarm(days, event.summary)
    yield "END:VEVENT"


def _alarm(days: int, summary: str) -> Iterator[str]:
    # A whole day begins at midnight: nine in the morning of the day before is 15 hours earlier.
    before = f"-P{days - 1}DT15H" if days > 1 else "-PT15H"
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"TRIGGER:{before}"
    yield f"DESCRIPTION:{escaped(summary)}"
    yield "END:VALARM"
