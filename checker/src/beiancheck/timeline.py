"""The timeline of one filing: by when each step is done, and what runs out on the way."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from beiancheck import __version__
from beiancheck.check import Order
from beiancheck.deadlines import Due, deadlines
from beiancheck.decode import decode
from beiancheck.facts import Facts, gather
from beiancheck.margins import End, ends
from beiancheck.planned import PlannedEnd, PlannedStep, Timeline
from beiancheck.report import Cited
from beiancheck.requirements.sms import receivers
from beiancheck.terms.filings import CANCELLATIONS, Filing
from beiancheck.text import Language, Text
from beiancheck.timewords import (
    ANSWERED,
    CALENDAR_LACKS,
    CODE_GOES_TO,
    FIRST_TIME,
    LASTS,
    STARTED,
    UNSTATED,
    WHO,
    weekday,
    worded,
)
from beiancheck.workdays import workdays_between


def timeline(raw: dict[str, Any], order: Order, start: date) -> Timeline:
    """Count from the day of handing in; a submission without a filing counts as a first one.

    :raises OverflowError: if the calendar ends before the last step does.
    """
    facts = _facts(raw, order)
    filing = facts.submission.filing or Filing.FIRST
    is_website = not facts.sites or any(site.is_website for site in facts.sites)
    days = order.provider.practice.submit_days
    found = deadlines(start, days, filing=filing, is_website=is_website)
    said = _Said(order.language, start)
    return Timeline(
        engine=__version__,
        language=order.language,
        today=order.today.isoformat(),
        start=start.isoformat(),
        filing=filing.label.of(order.language),
        heading=said.heading(found),
        lead=(UNSTATED if filing in CANCELLATIONS else FIRST_TIME).of(order.language),
        unsure=said.unsure(found),
        steps=tuple(_steps(found, filing, said)),
        ends=() if filing in CANCELLATIONS else tuple(_ends(facts, found, said)),
    )


def _facts(raw: dict[str, Any], order: Order) -> Facts:
    return gather(decode(raw), (), order.provider, order.today)


def _steps(found: tuple[Due, ...], filing: Filing, said: "_Said") -> Iterator[PlannedStep]:
    before = said.start
    for one in sorted(found, key=lambda one: one.by.day):
        yield said.step(one, filing, workdays_between(before, one.by.day))
        before = one.by.day


def _ends(facts: Facts, found: tuple[Due, ...], said: "_Said") -> tuple[PlannedEnd, ...]:
    answered = next(one.by.day for one in found if one.step.id == "authority-review")
    return tuple(said.end(one, facts.today, answered) for one in ends(facts))


class _Said:
    """What is counted, in the words of one language; years are said where they change."""

    def __init__(self, language: Language, start: date) -> None:
        self.language: Language = language
        self.start = start

    def day(self, day: date) -> str:
        return worded(day, self.language, with_year=day.year != self.start.year)

    def heading(self, found: tuple[Due, ...]) -> str:
        values: dict[str, Text | str] = {"start": self.day(self.start)}
        for one in found:
            if one.step.id == "authority-review":
                return ANSWERED.fill(self.language, values | {"answer": self.day(one.by.day)})
        return STARTED.fill(self.language, values)

    def unsure(self, found: tuple[Due, ...]) -> str:
        years = [one.by.year_without_notice for one in found if not one.by.is_certain]
        return CALENDAR_LACKS.fill(self.language, {"year": str(years[0])}) if years else ""

    def step(self, one: Due, filing: Filing, workdays: int) -> PlannedStep:
        step = one.step
        who = receivers(filing).who if step.id == "sms-code" else None
        return PlannedStep(
            id=step.id,
            acts=step.acts,
            who=WHO[step.acts].of(self.language),
            what=step.words.of(self.language),
            takes=step.takes.of(self.language) if step.takes else "",
            detail=CODE_GOES_TO.fill(self.language, {"who": who}) if who else "",
            begins=one.begins.isoformat(),
            by=one.by.day.isoformat(),
            shown=self.day(one.by.day),
            weekday=weekday(one.by.day, self.language),
            is_certain=one.by.is_certain,
            workdays=workdays,
            cites=tuple(Cited.of(cite, self.language) for cite in step.cites),
        )

    def end(self, one: End, today: date, answered: date) -> PlannedEnd:
        lasts = one.lasts(today, self.start, answered)
        return PlannedEnd(
            what=one.what if isinstance(one.what, str) else one.what.of(self.language),
            place=one.path,
            until=one.until.isoformat() if one.until else "",
            shown=worded(one.until, self.language, with_year=True) if one.until else "",
            lasts=lasts,
            said=LASTS[lasts].fill(self.language, {"months": str(one.months)}),
        )
