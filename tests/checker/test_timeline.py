"""The timeline of one's own filing: its steps, what runs out on the way, and the calendar file."""

import json
import re
from datetime import date, timedelta
from typing import Any

import icalendar
import msgspec
import pytest

from beiancheck import web
from beiancheck.calendar_file import Event, calendar_file
from beiancheck.check import Order
from beiancheck.planned import Timeline, as_calendar
from beiancheck.provider import default
from beiancheck.terms.filings import Filing
from beiancheck.text import LANGUAGES, Language
from beiancheck.timeline import timeline
from tests import submissions
from tests.checker.test_command_line import package, run

START = date(2026, 9, 16)
HOSTILE = "示例;a,b\\c\r\nBEGIN:VEVENT"


def plan(
    start: date = START, *, language: Language = "zh", today: date = START, **raw: object
) -> Timeline:
    """Count from a day."""
    return timeline(raw, Order(language=language, today=today, provider=default()), start)


def until(day: str, start: date = START, today: date = START) -> str:
    """Tell how a domain's last day lies."""
    sites = [{"domains": [{"name": "example.cn", "expires": day}]}]
    (end,) = plan(start, today=today, filing="first", services=sites).ends
    return end.lasts


def days(made: Timeline) -> dict[str, str]:
    return {step.id: step.by for step in made.steps}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("filing", Filing)
def test_every_type_of_filing_has_its_steps_in_the_order_of_their_days(
    filing: Filing, language: Language
) -> None:
    made = plan(language=language, filing=filing.value)

    assert "hand-in" == made.steps[0].id
    assert [step.by for step in made.steps] == sorted(step.by for step in made.steps)
    assert all(step.what and step.who and step.cites for step in made.steps)
    assert all(step.begins <= step.by for step in made.steps)


def test_a_change_holds_thirty_days_after_it_was_handed_in() -> None:
    assert "2026-10-16" == days(plan(filing="change-holder"))["change-holds"]


def test_the_working_days_between_two_steps_are_counted() -> None:
    assert [0, 2, 0, 20, 1, 20] == [step.workdays for step in plan(filing="first").steps]


def test_only_a_new_service_is_opened_and_filed_with_public_security() -> None:
    assert {"open-site", "public-security"} <= days(plan(filing="first")).keys()
    assert not {"open-site", "public-security"} & days(plan(filing="add-access")).keys()


def test_no_review_is_promised_to_a_cancellation_and_no_code_where_none_is_sent() -> None:
    assert ["hand-in", "provider-review", "sms-code"] == list(days(plan(filing="cancel-service")))
    assert ["hand-in", "provider-review"] == list(days(plan(filing="cancel-access")))


def test_an_app_is_not_called_a_site() -> None:
    (words,) = (
        step.what
        for step in plan(filing="first", services=[{"type": "app"}]).steps
        if step.id == "open-site"
    )

    assert "网站" not in words


def test_who_gets_the_code_is_said_where_it_is_due() -> None:
    said = {step.id: step.detail for step in plan(filing="first").steps if step.detail}

    assert {"sms-code": "验证码发给主体负责人和每个网站负责人"} == said


@pytest.mark.parametrize(
    ("day", "lasts"),
    [
        ("2026-09-15", "expired"),
        ("2026-10-21", "during"),
        ("2026-10-22", "short"),
        ("2026-12-15", "short"),
        ("2026-12-16", "enough"),
    ],
)
def test_a_domain_lasts_as_long_as_review_and_margin_want(day: str, lasts: str) -> None:
    assert lasts == until(day)


def test_what_runs_out_before_a_later_start_is_said() -> None:
    assert "before" == until("2026-09-30", start=date(2026, 10, 9))


def test_every_end_that_was_typed_is_listed_and_long_term_has_no_date() -> None:
    made = plan(**submissions.flawless("enterprise"))

    assert [
        ("主办者证件", "", "long-term"),
        ("主体负责人的证件", "2035-03-01", "enough"),
        ("网站负责人的证件", "2038-01-01", "enough"),
        ("example.cn", "2028-06-01", "enough"),
    ] == [(end.what, end.until, end.lasts) for end in made.ends]


@pytest.mark.parametrize(("province", "lasts"), [("shanghai", "short"), ("beijing", "enough")])
def test_a_certificate_lasts_as_long_as_its_province_wants(province: str, lasts: str) -> None:
    raw = submissions.flawless("enterprise")
    raw["holder"]["valid_until"] = "2027-09-15"
    raw["province"] = province

    assert lasts == plan(**raw).ends[0].lasts


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_without_a_notice_is_said(language: Language) -> None:
    late = plan(date(2026, 12, 10), language=language, filing="first")

    assert "2027" in late.unsure
    assert not next(step for step in late.steps if step.id == "authority-review").is_certain
    assert "" == plan(language=language, filing="first").unsure


def test_the_calendar_holds_every_day_and_what_runs_out() -> None:
    made = plan(**submissions.flawless("enterprise"))
    text = as_calendar(made)
    dated = [*(step.by for step in made.steps), *(end.until for end in made.ends if end.until)]

    assert [day.replace("-", "") for day in dated] == re.findall(
        r"DTSTART;VALUE=DATE:(\d{8})\r\n", text
    )
    assert "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" == text[:30]


def test_words_of_the_applicant_cannot_end_a_line_of_the_calendar() -> None:
    raw: dict[str, Any] = {"domains": [{"name": HOSTILE, "expires": "2028-06-01"}]}
    text = as_calendar(plan(filing="first", services=[raw]))
    joined = text.replace("\r\n ", "")

    assert 7 == joined.count("\r\nBEGIN:VEVENT\r\n")
    assert "示例\\;a\\,b\\\\c" in joined


def test_a_line_break_is_written_out_and_controls_are_left_out() -> None:
    text = calendar_file([Event("a", START, "一\n二\x00三")], START)

    assert "SUMMARY:一\\n二三\r\n" in text


def opened(text: str) -> list[dict[str, Any]]:
    """Read a calendar with a library of other people's, strictly."""
    read = icalendar.Calendar.from_ical(text.encode())
    assert [] == read.errors
    assert read.to_ical().decode().count("BEGIN:VEVENT") == text.count("BEGIN:VEVENT")
    return [
        {
            "uid": str(event["UID"]),
            "day": event.decoded("DTSTART"),
            "summary": str(event["SUMMARY"]),
            "alarms": [alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")],
            "errors": event.errors,
        }
        for event in read.walk("VEVENT")
    ]


def test_another_library_reads_the_calendar_with_its_reminders() -> None:
    made = plan(**submissions.flawless("enterprise"))
    found = opened(as_calendar(made))
    nine = timedelta(hours=15)
    acts = [one["alarms"] for one in found[: len(made.steps)]]
    ends = [one["alarms"] for one in found[len(made.steps) :]]

    assert [[-nine] if step.acts == "you" else [] for step in made.steps] == acts
    assert [[-timedelta(days=89) - nine, -timedelta(days=29) - nine]] * len(ends) == ends
    assert [] == [one for one in found if one["errors"]]
    assert [step.what for step in made.steps] == [one["summary"] for one in found][: len(acts)]


def test_a_calendar_saved_again_names_its_days_the_same() -> None:
    first = opened(as_calendar(plan(**submissions.flawless("enterprise"))))
    again = opened(as_calendar(plan(language="en", **submissions.flawless("enterprise"))))
    names = [one["uid"] for one in first]

    assert names == [one["uid"] for one in again]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "words",
    ["a\r\nEND:VEVENT\r\nBEGIN:VEVENT", "=cmd|' /C calc'!A0", "\u202egnp.exe", "a\u2028b\x85c\x00"],
)
def test_hostile_words_stay_words_of_one_event(words: str) -> None:
    (event,) = opened(calendar_file([Event("a", START, words, words, (1,))], START))

    assert "a" == event["uid"].partition("@")[0]
    assert not re.search("[\x00-\x09\x0b-\x1f\x85\u2028\u202e]", event["summary"])


def test_no_line_is_longer_than_calendars_take() -> None:
    text = calendar_file([Event("a", START, "示例" * 100)], START)
    lines = text.split("\r\n")

    assert max(len(line.encode()) for line in lines) <= 75
    assert "示例" * 100 in text.replace("\r\n ", "")


def test_the_browser_gets_timeline_and_calendar_in_one_answer() -> None:
    asked = {"submission": {"filing": "first"}, "language": "en", "start": "2026-09-16"}
    answer = json.loads(web.plan(json.dumps(asked)))
    made = msgspec.convert(answer["timeline"], Timeline)

    assert "2026-10-22" == days(made)["authority-review"]
    assert as_calendar(made) == answer["calendar"]


@pytest.mark.parametrize("start", ["", "1999-01-01", "9999-12-31", "no day"])
def test_a_day_that_cannot_be_counted_from_is_today(start: str) -> None:
    asked = {"submission": {}, "language": "zh", "start": start}
    made = json.loads(web.plan(json.dumps(asked)))["timeline"]

    assert made["today"] == made["start"]


def test_the_command_prints_text_json_and_a_calendar(tmp_path: Any) -> None:
    words = ("timeline", package(tmp_path), "--from", "2026-09-16", "--today", "2026-09-16")
    text = run(*words).stdout
    made = json.loads(run(*words, "--format", "json").stdout)

    assert "9月16日交，通信管理局最迟10月22日答复" in text
    assert "2026-10-22" in text
    assert "2026-09-16" == made["start"]
    assert run(*words, "--format", "ics").stdout.startswith("BEGIN:VCALENDAR\n")


def test_the_command_needs_no_submission_and_refuses_a_day_out_of_reach() -> None:
    done = run("timeline", "--filing", "change-both", "--from", "2026-09-16", "--lang", "en")

    assert 0 == done.returncode
    assert "2026-10-16" in done.stdout
    assert 2 == run("timeline", "--from", "9999-12-31").returncode
