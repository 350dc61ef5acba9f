"""A timeline as JSON, page and calendar show it."""

from datetime import date
from typing import Final

import msgspec

from beiancheck.calendar_file import Event, calendar_file
from beiancheck.report import Cited
from beiancheck.step import Acts
from beiancheck.text import Language, Text

UNSURE: Final = Text(zh="暂定", en="not certain yet")
_DAY_BEFORE: Final = (1,)
_MONTHS_BEFORE: Final = (90, 30)
"""Renewing takes weeks, and many providers ask for three months left."""
_RUNS_OUT: Final = Text(zh="到期：{what}", en="Runs out: {what}")


class PlannedStep(msgspec.Struct, frozen=True, kw_only=True):
    """A step in one language. ``workdays``: how many lie after the step listed before it."""

    id: str
    acts: str
    who: str
    what: str
    takes: str
    detail: str
    begins: str
    by: str
    shown: str
    weekday: str
    is_certain: bool
    workdays: int
    cites: tuple[Cited, ...]


class PlannedEnd(msgspec.Struct, frozen=True, kw_only=True):
    """The last day of a paper or domain; ``until`` is empty for one without an end."""

    what: str
    place: str
    until: str
    shown: str
    lasts: str
    said: str


class Timeline(msgspec.Struct, frozen=True, kw_only=True):
    """A timeline in one language. ``unsure`` is empty where every year's holidays are known."""

    schema: int = 1
    engine: str
    language: Language
    today: str
    start: str
    filing: str
    heading: str
    lead: str
    unsure: str
    steps: tuple[PlannedStep, ...]
    ends: tuple[PlannedEnd, ...]


def encode(made: Timeline) -> str:
    """Write a timeline as JSON."""
    return msgspec.json.format(msgspec.json.encode(made), indent=2).decode() + "\n"


def as_calendar(made: Timeline) -> str:
    """Write its days, and what runs out from today on, as a file that calendars take in."""
    steps = [
        Event(
            f"{step.id}-{step.by}",
            date.fromisoformat(step.by),
            step.what if step.is_certain else f"{step.what} ({UNSURE.of(made.language)})",
            "\n".join(filter(None, (step.takes, step.detail))),
            _DAY_BEFORE if step.acts == Acts.YOU else (),
        )
        for step in made.steps
    ]
    ends = [
        Event(
            f"{end.place}-{end.until}",
            date.fromisoformat(end.until),
            _RUNS_OUT.fill(made.language, {"what": end.what}),
            reminds=_MONTHS_BEFORE,
        )
        for end in made.ends
        if end.until >= made.today
    ]
    return calendar_file([*steps, *ends], date.fromisoformat(made.today))
