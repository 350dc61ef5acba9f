"""The strip: the days of one filing side by side, with a lane for each who acts.

A phone folds the same days by week; `timeline.mjs` draws them again from another start.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from html import escape
from typing import Final

from beiancheck.step import Acts
from beiancheck.text import Language
from beiancheck.workdays import CALENDAR, ONE_DAY, SATURDAY

Due = Mapping[str, date]

WEEKDAYS: Final = {"zh": "一二三四五六日", "en": "MTWTFSS"}
MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "June"),
    *("July", "Aug", "Sept", "Oct", "Nov", "Dec"),
)


def strip(due: Due, labels: Mapping[str, str], language: Language) -> str:
    """Write every day of the weeks from handing in to opening the site.

    `labels` are the words at a day: one for each step with a lane, and `first`.
    """
    numbers = {
        Acts.PROVIDER: numbered(due["hand-in"], due["provider-review"]),
        Acts.ADMINISTRATION: numbered(due["sms-code"], due["authority-review"]),
    }
    said = {
        (Acts.YOU, due["provider-review"]): "sms-code",
        (Acts.YOU, due["hand-in"]): "hand-in",
        (Acts.YOU, due["open-site"]): "open-site",
        (Acts.PROVIDER, min(numbers[Acts.PROVIDER], default=None)): "reviewing",
        (Acts.PROVIDER, due["provider-review"]): "provider-review",
        (Acts.ADMINISTRATION, min(numbers[Acts.ADMINISTRATION])): "first",
        (Acts.ADMINISTRATION, due["authority-review"]): "authority-review",
    }
    items: list[str] = []
    for day in weeks(due["hand-in"], due["open-site"]):
        words = {acts: labels[said[acts, day]] for acts in Acts if (acts, day) in said}
        lanes = lane(Acts.YOU, yours(day, due), words.get(Acts.YOU, ""))
        for acts, counted in numbers.items():
            number = str(counted.get(day, ""))
            lanes += lane(acts, look(day, counted), number + words.get(acts, ""))
        items.append(item(day, lanes, language, is_first=not items))
    return "".join(items)


def weeks(start: date, end: date) -> list[date]:
    """Give every day of the whole weeks that hold two days."""
    monday = start - timedelta(days=start.weekday())
    count = (end - monday).days // 7 + 1
    return [monday + timedelta(days=offset) for offset in range(7 * count)]


def numbered(after: date, until: date) -> dict[date, int]:
    """Number the working days after a day up to another."""
    span = (after + timedelta(days=offset) for offset in range(1, (until - after).days + 1))
    return {day: number for number, day in enumerate(filter(CALENDAR.is_workday, span), 1)}


def item(day: date, lanes: str, language: Language, *, is_first: bool) -> str:
    """Write one day: its month where one begins, holiday, weekday, number and lanes."""
    month = month_of(day, language) if is_first or day.day == 1 else ""
    css = kind(day)
    if name(day, language) != name(day - ONE_DAY, language):
        css += " opens"
    parts = {
        "month": month,
        "name": name(day, language),
        "weekday": WEEKDAYS[language][day.weekday()],
        "number": str(day.day),
    }
    head = "".join(f'<span class="{part}">{escape(said)}</span>' for part, said in parts.items())
    return f'<li class="{css}">{head}{lanes}</li>'


def kind(day: date) -> str:
    """Tell what a day is: work, weekend, holiday or makeup."""
    named = CALENDAR.days.get(day)
    if named:
        return named.kind
    return "weekend" if day.weekday() >= SATURDAY else "work"


def name(day: date, language: Language) -> str:
    """Name the holiday of a day; empty on any other."""
    named = CALENDAR.days.get(day)
    if not named or named.kind != "holiday":
        return ""
    return named.zh if language == "zh" else named.en


def yours(day: date, due: Due) -> str:
    """Say how the visitor's own lane looks on a day."""
    dots = {due["hand-in"], due["provider-review"], due["open-site"]}
    looks = {
        "before": day < due["hand-in"],
        "dot": day in dots,
        "hours": day == due["provider-review"],
        "after": day >= due["open-site"],
    }
    return " ".join(css for css, is_so in looks.items() if is_so)


def look(day: date, counted: Mapping[date, int]) -> str:
    """Say how a lane that counts days looks on a day."""
    if day in counted:
        return "box last" if day == max(counted) else "box"
    return "between" if counted and min(counted) < day < max(counted) else ""


def lane(acts: Acts, css: str, content: str) -> str:
    """Write one lane of one day."""
    return f'<span class="{f"lane {acts} {css}".rstrip()}">{content}</span>'


def month_of(day: date, language: Language) -> str:
    """Write 9月 or Sept."""
    return f"{day.month}月" if language == "zh" else MONTHS[day.month - 1]
