"""The timeline: one filing on the calendar, in three lanes, for an example and as data.

The page's script draws it again from the visitor's own date, out of the same rows and templates.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from typing import Final

from beiancheck.deadlines import Acts, Step, deadlines, steps
from beiancheck.text import Language, Text
from beiancheck.workdays import CALENDAR, ONE_DAY, workdays_between
from sitebuild import provider
from sitebuild.drawings.svg import html

EXAMPLE: Final = date(2026, 9, 16)
"""Two holidays and two make-up days lie between this day and its answer."""
MOST_DAYS: Final = 5
WEEKDAYS: Final = {"zh": "一二三四五六日", "en": "MTWTFSS"}
LONG_WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
WHO: Final = {
    Acts.YOU: Text(zh="您", en="You"),
    Acts.PROVIDER: Text(zh="服务商", en="Provider"),
    Acts.ADMINISTRATION: Text(zh="管局", en="Authority"),
}
# What is written at a day, and in the small cell of a phone.
LABELS: Final = {
    "hand-in": (Text(zh="交材料", en="Hand in"), Text(zh="交", en="In")),
    "sms-code": (
        Text(zh="短信核验，24 小时内", en="SMS code, within 24 hours"),
        Text(zh="短信", en="SMS"),
    ),
    "open-site": (
        Text(zh="开通，30 日内公安备案", en="Open; public security within 30 days"),
        Text(zh="开通", en="Open"),
    ),
    "provider-review": (
        Text(zh="初审，通过后提交管局", en="review, then passed on"),
        Text(zh="初审", en="Review"),
    ),
    "first": (Text(zh="最长 20 个工作日，快的一两天", en="20 working days at most"), None),
    "authority-review": (Text(zh="最迟{date}答复", en="Answer by {date}"), None),
}


@dataclass(frozen=True)
class Plan:
    """A filing handed in on a day, and where its labels stand."""

    due: dict[str, date]
    language: Language

    @property
    def days(self) -> Iterator[date]:
        """Every day of the weeks from handing in to opening the site."""
        monday = self.due["hand-in"] - timedelta(days=self.due["hand-in"].weekday())
        weeks = (self.due["open-site"] - monday).days // 7 + 1
        return (monday + timedelta(days=offset) for offset in range(7 * weeks))

    @property
    def first(self) -> date:
        """The authority's first working day."""
        return CALENDAR.add_workdays(self.due["sms-code"], 1).day

    def labels(self, acts: Acts) -> dict[date, str]:
        """Name the label of each labelled day of a lane."""
        due = self.due
        return {
            Acts.YOU: {
                due["hand-in"]: "hand-in",
                due["provider-review"]: "sms-code",
                due["open-site"]: "open-site",
            },
            Acts.PROVIDER: {due["provider-review"]: "provider-review"},
            Acts.ADMINISTRATION: {self.first: "first", due["authority-review"]: "authority-review"},
        }[acts]


def blocks(language: Language) -> dict[str, str]:
    """Give what `{{ made.calendar… }}` stands for on the timeline page."""
    asked = provider.profile().practice.submit_days
    due = {one.step.id: one.by.day for one in deadlines(EXAMPLE, asked)}
    plan = Plan(due, language)
    names = dict.fromkeys(_name(day, language) for day in _between(plan.first, due))
    return {
        "calendar": f"<ol data-days>{''.join(_day(day, plan) for day in plan.days)}</ol>",
        "calendar_data": f'<script type="application/json">{_data(language)}</script>',
        "calendar_templates": _templates(language),
        "calendar_rows": "\n".join(_row(step, due[step.id], language) for step in steps(asked)),
        "calendar_first": CALENDAR.first.isoformat(),
        "calendar_start": EXAMPLE.isoformat(),
        "calendar_choices": "".join(_choice(count, asked) for count in _choices(asked)),
        "calendar_hand_in": _dated("hand-in", EXAMPLE, language),
        "calendar_answer": _dated("authority-review", due["authority-review"], language),
        "calendar_span": str((due["authority-review"] - plan.first).days + 1),
        "calendar_names": ("、" if language == "zh" else ", ").join(filter(None, names)),
        "calendar_missing": str(CALENDAR.years[-1].year + 1),
        "calendar_lanes": "".join(f"<li>{html(who, language)}</li>" for who in WHO.values()),
        "calendar_week": "".join(f"<li>{letter}</li>" for letter in WEEKDAYS[language]),
        "calendar_notices": "；".join(_notices(language))
        if language == "zh"
        else "; ".join(_notices(language)),
    }
