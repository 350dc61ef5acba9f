"""What the timeline page is made of: the strip of an example, the table, and the rows as data."""

import json
from calendar import day_abbr, month_name
from collections.abc import Iterator
from datetime import date
from typing import Final

from beiancheck.deadlines import Due, deadlines
from beiancheck.step import Acts
from beiancheck.steps import steps
from beiancheck.text import Language, Text
from beiancheck.workdays import CALENDAR
from sitebuild import provider
from sitebuild.drawings import strip
from sitebuild.drawings.svg import html

EXAMPLE: Final = date(2026, 9, 16)
"""Two holidays and two make-up days lie between this day and its answer."""
WHO: Final = {
    Acts.YOU: Text(zh="您", en="You"),
    Acts.PROVIDER: Text(zh="服务商", en="Provider"),
    Acts.ADMINISTRATION: Text(zh="通信管理局", en="Administration"),
}
UNSURE: Final = Text(zh="暂定", en="not certain yet")
LABELS: Final[dict[str, tuple[Text | None, Text | None]]] = {
    "hand-in": (Text(zh="交材料", en="Hand in"), Text(zh="交", en="In")),
    "sms-code": (
        Text(zh="短信核验，24小时内", en="SMS code, within 24 hours"),
        Text(zh="短信", en="SMS"),
    ),
    "open-site": (
        Text(zh="开通，30日内公安备案", en="Open; public security within 30 days"),
        Text(zh="开通", en="Open"),
    ),
    "reviewing": (None, Text(zh="初审", en="Check")),
    "provider-review": (Text(zh="初审，通过后提交通信管理局", en="Review, then passed on"), None),
    "first": (Text(zh="最长20个工作日，快的一两天", en="20 working days at most"), None),
    "authority-review": (Text(zh="最迟{date}答复", en="Answer by {date}"), None),
}
"""What is written at a day of a lane, and in the small cell of a phone."""


def blocks(language: Language) -> dict[str, str]:
    """Give what `{{ made.calendar… }}` stands for, each name without its `made.`."""
    asked = provider.profile().practice.submit_days
    found = deadlines(EXAMPLE, asked)
    due = {one.step.id: one.by.day for one in found}
    first, last = CALENDAR.add_workdays(due["sms-code"], 1).day, due["authority-review"]
    rest = (strip.name(day, language) for day in sorted(CALENDAR.days) if first <= day <= last)
    names = filter(None, dict.fromkeys(rest))
    return {
        "calendar": f"<ol data-days>{strip.strip(due, labels(due, language), language)}</ol>",
        "calendar_answer": dated("authority-review", last, language),
        "calendar_choices": "".join(choices(asked)),
        "calendar_data": f'<script type="application/json">{data(language)}</script>',
        "calendar_first": CALENDAR.first.isoformat(),
        "calendar_hand_in": dated("hand-in", EXAMPLE, language),
        "calendar_lanes": "".join(f"<li>{html(who, language)}</li>" for who in WHO.values()),
        "calendar_missing": str(CALENDAR.years[-1].year + 1),
        "calendar_names": ("、" if language == "zh" else ", ").join(names),
        "calendar_notices": ("，" if language == "zh" else "; ").join(notices(language)),
        "calendar_rows": "".join(row(one, language) for one in found),
        "calendar_span": str((last - first).days + 1),
        "calendar_start": EXAMPLE.isoformat(),
        "calendar_templates": "".join(templates(due, language)),
        "calendar_week": "".join(f"<li>{one}</li>" for one in strip.WEEKDAYS[language]),
    }


def row(one: Due, language: Language) -> str:
    """Write a row of the table: the day, what is done, who does it."""
    day, step = one.by.day, one.step.id
    letter = strip.WEEKDAYS["zh"][day.weekday()]
    weekday = f"周{letter}" if language == "zh" else day_abbr[day.weekday()]
    return (
        f'<tr data-step="{step}" data-acts="{one.step.acts.value}">'
        f'<td><time data-date="{step}" datetime="{day}">'
        f"{day_and_month(day, language)}</time> "
        f'<small data-weekday="{step}">{weekday}</small> '
        f'<small data-unsure="{step}" hidden>{html(UNSURE, language)}</small></td>'
        f"<td>{html(one.step.words, language)}</td>"
        f"<td>{html(WHO[one.step.acts], language)}</td></tr>"
    )


def choices(asked: int) -> Iterator[str]:
    """Offer numbers of days, the provider's own chosen."""
    for count in sorted({1, 2, 3, 4, 5, asked}):
        chosen = " selected" if count == asked else ""
        yield f'<option value="{count}"{chosen}>{count}</option>'


def data(language: Language) -> str:
    """Give the calendar and the steps as JSON that may stand in HTML."""
    days = {
        day.isoformat(): [row.kind, strip.name(day, language)] for day, row in CALENDAR.days.items()
    }
    counted = [{"id": step.id, "count": step.count, "counted": step.counted} for step in steps(0)]
    given = {"last": CALENDAR.last.isoformat(), "days": days, "steps": counted}
    return json.dumps(given, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def templates(due: strip.Due, language: Language) -> Iterator[str]:
    """Give an empty day and every label, for the page's script to copy."""
    lanes = "".join(f'<span class="lane {acts}"></span>' for acts in Acts)
    parts = "".join(
        f'<span class="{part}"></span>' for part in ("month", "name", "weekday", "number")
    )
    yield f'<template data-template="day"><li>{parts}{lanes}</li></template>'
    for said, words in labels(due, language).items():
        yield f'<template data-template="{said}">{words}</template>'


def notices(language: Language) -> Iterator[str]:
    """Cite the notice of each year, with its date."""
    for year in CALENDAR.years:
        day, checked = (day_and_month(one, language) for one in (year.as_of, year.checked))
        if language == "zh":
            dates = f"通知，{year.as_of.year}年{day}；{year.checked.year}年{checked}核对"
            yield f"[《{year.zh}》]({year.url})（{dates}）"
        else:
            dates = f"notice, {day} {year.as_of.year}; checked {checked} {year.checked.year}"
            yield f"[{year.en}]({year.url}) ({dates})"


def labels(due: strip.Due, language: Language) -> dict[str, str]:
    """Write every label, long and short."""
    found = {}
    for said, (long, short) in LABELS.items():
        words = f"<span>{html(long, language)}</span>" if long else ""
        if said in due:
            words = words.replace("{date}", dated(said, due[said], language))
        small = f"<small>{html(short, language)}</small>" if short else ""
        found[said] = f'<b class="label label-{said}">{words}{small}</b>'
    return found


def dated(step: str, day: date, language: Language) -> str:
    """Write the day of a step where the page's script can find it."""
    return f'<span data-date="{step}">{day_and_month(day, language)}</span>'


def day_and_month(day: date, language: Language) -> str:
    """Write 9月16日 or 16 September."""
    if language == "zh":
        return f"{day.month}月{day.day}日"
    return f"{day.day} {month_name[day.month]}"
