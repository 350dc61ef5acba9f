"""By when each step of a filing is done, counted from the day of handing in."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from beiancheck.step import Counted, Step
from beiancheck.steps import steps
from beiancheck.terms.filings import Filing
from beiancheck.workdays import CALENDAR, ONE_DAY, Calendar, Deadline

FIRST: Final = CALENDAR.first
"""The first day of handing in that can be counted from."""
LAST: Final = date(CALENDAR.years[-1].year + 10, 12, 31)
"""The last one; nobody plans further ahead."""


@dataclass(frozen=True, slots=True)
class Due:
    """The day by which a step is done, and the first day that counts towards it."""

    step: Step
    by: Deadline
    begins: date


def deadlines(
    start: date,
    submit_days: int,
    calendar: Calendar = CALENDAR,
    filing: Filing = Filing.FIRST,
    *,
    is_website: bool = True,
) -> tuple[Due, ...]:
    """Return by when each step is done if papers without fault are handed in on ``start``.

    A step that starts from an uncertain day is uncertain too.
    """
    found: dict[str, Due] = {}
    before = Deadline(start)
    for step in steps(submit_days, filing, is_website=is_website):
        since = found[step.since].by if step.since else before
        counted = _after(since.day, step, calendar)
        by = Deadline(counted.day, since.year_without_notice or counted.year_without_notice)
        found[step.id] = Due(step, by, _begins(since.day, step, calendar))
        before = by
    return tuple(found.values())


def _after(start: date, step: Step, calendar: Calendar) -> Deadline:
    if step.counted is Counted.DAYS:
        return Deadline(start + timedelta(days=step.count))
    return calendar.add_workdays(start, step.count)


def _begins(start: date, step: Step, calendar: Calendar) -> date:
    if step.counted is Counted.WORKDAYS and step.count:
        return calendar.add_workdays(start, 1).day
    # A code may come on the very day on which the filing is passed on.
    return start if step.count <= 1 else start + ONE_DAY
