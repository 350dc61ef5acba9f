"""Working days in China: weekends, and what the yearly notice makes a holiday or a working day.

The years are files, ``data/calendar/2026.toml``; an editor adds one from the State Council's
notice. In a year without a file only weekends are left out, and every answer says so.
"""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from importlib.resources.abc import Traversable
from itertools import pairwise
from typing import Final

from beiancheck.calendar_years import Day, Year, years
from beiancheck.dated import DataError
from beiancheck.packaged import PACKAGE

ONE_DAY: Final = timedelta(days=1)
SATURDAY: Final = 5
REACH_BACK: Final = (12, 29)
"""A New Year's holiday has begun on 29 December of the year before (notices of 2008 and 2019)."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day counted to; if not certain, the first year whose notice is missing."""

    day: date
    year_without_notice: int | None = None

    @property
    def is_certain(self) -> bool:
        """Tell whether the notices of all years that were counted through are known."""
        return self.year_without_notice is None


@dataclass(frozen=True)
class Calendar:
    """The years with a notice, in order and without a gap.

    :raises DataError: at creation, if a year is missing or a row cannot be.
    """

    years: tuple[Year, ...]

    def __post_init__(self) -> None:
        if not self.years or any(a.year + 1 != b.year for a, b in pairwise(self.years)):
            known = [one.year for one in self.years]
            raise DataError(f"data/calendar: a year is missing: {known}")
        if len(self.days) != sum(len(one.rows) for one in self.years):
            raise DataError("data/calendar: a day stands twice")
        for one in self.years:
            for row in one.rows:
                _fits(row, one.year)

    @cached_property
    def days(self) -> dict[date, Day]:
        """Every day that a notice names."""
        return {row.date: row for one in self.years for row in one.rows}

    @property
    def first(self) -> date:
        """The first day that is known."""
        return date(self.years[0].year, 1, 1)

    @property
    def last(self) -> date:
        """The last day that the next year's notice cannot change."""
        return date(self.years[-1].year, *REACH_BACK) - ONE_DAY

    def is_known(self, day: date) -> bool:
        """Tell whether the notices that can concern a day are here."""
        return self.first <= day <= self.last

    def is_workday(self, day: date) -> bool:
        """Tell whether offices work on a day; where it is not known, by the weekday."""
        named = self.days.get(day)
        return named.kind == "makeup" if named else _is_weekday(day)

    def add_workdays(self, start: date, count: int) -> Deadline:
        """Return the working day that is ``count`` after ``start``, which is not counted itself.

        :raises ValueError: if ``count`` is negative.
        """
        if count < 0:
            raise ValueError(f"cannot count back: {count}")
        day = start
        while count:
            day += ONE_DAY
            count -= self.is_workday(day)
        return Deadline(day, self._unknown(start, day) if day > start else None)

    def workdays_between(self, start: date, end: date) -> int:
        """Count the working days after ``start`` up to ``end``; 0 if that is no later."""
        if end <= start:
            return 0
        weekdays = _weekdays(end) - _weekdays(start)
        return weekdays + _among(self._made_up, start, end) - _among(self._taken, start, end)

    @cached_property
    def _made_up(self) -> list[date]:
        """The days of weekends on which offices work, in order."""
        return sorted(one for one in self.days if self.is_workday(one) and not _is_weekday(one))

    @cached_property
    def _taken(self) -> list[date]:
        """The other days on which offices do not, in order."""
        return sorted(one for one in self.days if _is_weekday(one) and not self.is_workday(one))

    def _unknown(self, start: date, end: date) -> int | None:
        counted_from = start + ONE_DAY
        if counted_from < self.first:
            return counted_from.year
        return max(counted_from.year, self.years[-1].year + 1) if end > self.last else None


def _is_weekday(day: date) -> bool:
    return day.weekday() < SATURDAY


def _among(days: list[date], start: date, end: date) -> int:
    """Count the days after ``start`` up to ``end``."""
    return bisect_right(days, end) - bisect_right(days, start)


def _weekdays(end: date) -> int:
    weeks, rest = divmod(end.toordinal(), 7)
    return weeks * SATURDAY + min(rest, SATURDAY)


def _fits(row: Day, year: int) -> None:
    eve = (row.date.month, row.date.day) >= REACH_BACK
    if row.date.year != year and not (row.date.year == year - 1 and eve):
        raise DataError(f"data/calendar/{year}.toml: {row.date} is not in its notice")
    if row.kind == "makeup" and row.date.weekday() < SATURDAY:
        raise DataError(f"data/calendar/{year}.toml: {row.date} is a working day as it is")


def read(folder: Traversable) -> Calendar:
    """Read every year's file of a folder.

    :raises DataError: if a file or row does not fit, the years have a gap or a day cannot be.
    """
    return Calendar(years(folder))


CALENDAR: Final = read(PACKAGE.joinpath("data/calendar"))
"""The calendar that came with the program."""
is_workday = CALENDAR.is_workday
add_workdays = CALENDAR.add_workdays
workdays_between = CALENDAR.workdays_between
