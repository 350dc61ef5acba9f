"""The strip: the days of one filing side by side, with a lane for each who acts.

A phone folds the same days by week; `timeline.mjs` draws them again from another start.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from typing import Final

from beiancheck.deadlines import Acts
from beiancheck.text import Language, Text
from beiancheck.workdays import CALENDAR, ONE_DAY
from sitebuild.drawings.svg import html

WEEKDAYS: Final = {"zh": "一二三四五六日", "en": "MTWTFSS"}
MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
SHORT: Final = 4
"""Letters of a short English month: June and July whole, Sept as the British write it."""
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
        Text(zh="初审，通过后提交管局", en="Review, then passed on"),
        Text(zh="初审", en="Pass"),
    ),
    "first": (Text(zh="最长 20 个工作日，快的一两天", en="20 working days at most"), None),
    "authority-review": (Text(zh="最迟{date}答复", en="Answer by {date}"), None),
}
"""What is written at a day of a lane, and in the small cell of a phone."""


@dataclass(frozen=True, slots=True)
class Strip:
    """The days by which each step of one filing is done, drawn in one language."""

    due: Mapping[str, date]
    language: Language

    @property
    def first(self) -> date:
        """The authority's first working day."""
        return CALENDAR.add_workdays(self.due["sms-code"], 1).day

    @property
    def days(self) -> Iterator[date]:
        """Every day of the weeks from handing in to opening the site."""
        monday = self.due["hand-in"] - timedelta(days=self.due["hand-in"].weekday())
        weeks = (self.due["open-site"] - monday).days // 7 + 1
        return (monday + timedelta(days=offset) for offset in range(7 * weeks))

    def draw(self) -> str:
        """Write every day."""
        days = list(self.days)
        return "".join(self.day(day, is_first=day == days[0]) for day in days)

    def day(self, day: date, *, is_first: bool) -> str:
        """Write one day: its month where one begins, its name, weekday, number, three lanes."""
        begins = is_first or day.day == 1
        parts = (
            ("month", short_month(day, self.language) if begins else ""),
            ("name", name(day, self.language)),
            ("weekday", WEEKDAYS[self.language][day.weekday()]),
            ("number", str(day.day)),
        )
        head = "".join(f'<span class="{css}">{escape(words)}</span>' for css, words in parts)
        opens = " opens" if name(day, self.language) != name(day - ONE_DAY, self.language) else ""
        return f'<li class="{kind(day)}{opens}">{head}{"".join(self.lanes(day))}</li>'

    def lanes(self, day: date) -> Iterator[str]:
        """Write what happens on one day in each lane."""
        due = self.due
        yield self.lane(Acts.YOU, day, self.yours(day))
        yield self.lane(Acts.PROVIDER, day, box(due["hand-in"], day, due["provider-review"]))
        yield self.lane(
            Acts.ADMINISTRATION, day, box(due["sms-code"], day, due["authority-review"])
        )

    def yours(self, day: date) -> tuple[str, str]:
        """Say how the visitor's own line looks on a day; it holds no number."""
        due = self.due
        dots = {due["hand-in"], due["provider-review"], due["open-site"]}
        marks = {
            "before": day < due["hand-in"],
            "dot": day in dots,
            "hours": day == due["provider-review"],
            "after": day >= due["open-site"],
        }
        return " ".join(css for css, is_so in marks.items() if is_so), ""

    def lane(self, acts: Acts, day: date, shown: tuple[str, str]) -> str:
        """Write one lane of one day."""
        css, number = shown
        due = self.due
        labels = {
            Acts.YOU: {
                due["provider-review"]: "sms-code",
                due["hand-in"]: "hand-in",
                due["open-site"]: "open-site",
            },
            Acts.PROVIDER: {due["provider-review"]: "provider-review"},
            Acts.ADMINISTRATION: {self.first: "first", due["authority-review"]: "authority-review"},
        }
        words = label(labels[acts][day], self.language) if day in labels[acts] else ""
        if "authority-review" in words:
            words = words.replace("><", f">{day_and_month(day, self.language)}<", 1)
        return f'<span class="{" ".join(filter(None, ("lane", acts, css)))}">{number}{words}</span>'
