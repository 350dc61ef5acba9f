"""Periods that papers state in months."""

import calendar
from datetime import date
from functools import lru_cache


@lru_cache(maxsize=64)
def later(day: date, months: int) -> date:
    """Return the same day so many months later (earlier if negative), or that month's last day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = min(max(day.year + years, date.min.year), date.max.year)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
