"""Working days follow the State Council's notices; a year without one is said, not guessed."""

from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path

import pytest

from beiancheck.deadlines import deadlines
from beiancheck.provider import default
from beiancheck.steps import steps
from beiancheck.text import LANGUAGES
from beiancheck.workdays import CALENDAR, add_workdays, is_workday, read, workdays_between

FOLDER = files("beiancheck").joinpath("data/calendar")
INVENTED = """
year = 2027
zh = "示例通知"
en = "Specimen notice"
url = "https://www.gov.cn/"
as_of = 2026-11-01
checked = 2026-11-24
rows = [
  { date = 2026-12-31, kind = "holiday", zh = "元旦", en = "New Year" },
  { date = 2027-01-01, kind = "holiday", zh = "元旦", en = "New Year" },
  { date = 2027-01-03, kind = "makeup", zh = "元旦", en = "New Year" },
]
"""


def folder(out: Path, *texts: str) -> Path:
    """Lay the known years and some more into a folder."""
    for known in FOLDER.iterdir():
        (out / known.name).write_text(known.read_text(encoding="utf-8"), encoding="utf-8")
    for index, text in enumerate(texts):
        (out / f"more-{index}.toml").write_text(text, encoding="utf-8")
    return out


@pytest.mark.parametrize(
    ("day", "works"),
    [
        ("2026-09-18", True),
        ("2026-09-19", False),
        ("2026-09-20", True),
        ("2026-09-25", False),
        ("2026-10-07", False),
        ("2026-10-10", True),
        ("2025-01-26", True),
        ("2025-02-04", False),
    ],
)
def test_holidays_rest_and_make_up_days_work(day: str, *, works: bool) -> None:
    assert works == is_workday(date.fromisoformat(day))


@pytest.mark.parametrize(("year", "workdays"), [(2025, 248), (2026, 248)])
def test_a_year_has_as_many_working_days_as_the_notice_leaves(year: int, workdays: int) -> None:
    assert workdays == workdays_between(date(year - 1, 12, 31), date(year, 12, 31))


def test_the_start_is_not_counted_and_the_last_day_is_a_working_day() -> None:
    counted = add_workdays(date(2026, 9, 19), 20)

    assert date(2026, 10, 22) == counted.day
    assert counted.is_certain
    assert 20 == workdays_between(date(2026, 9, 19), date(2026, 10, 22))


def test_no_days_later_is_the_same_day_and_nobody_counts_back() -> None:
    assert date(2026, 10, 1) == add_workdays(date(2026, 10, 1), 0).day
    assert 0 == workdays_between(date(2026, 10, 2), date(2026, 10, 1))
    with pytest.raises(ValueError, match="count back"):
        add_workdays(date(2026, 10, 1), -1)


def test_a_year_without_a_notice_is_counted_by_weekdays_and_named() -> None:
    counted = add_workdays(date(2026, 12, 25), 10)

    assert date(2027, 1, 8) == counted.day
    assert 2027 == counted.year_without_notice
    assert 2024 == add_workdays(date(2024, 5, 1), 1).year_without_notice
    assert 2030 == add_workdays(date(2030, 5, 1), 1).year_without_notice


def test_the_last_days_of_december_wait_for_the_next_notice() -> None:
    assert CALENDAR.is_known(date(2026, 12, 28))
    assert not CALENDAR.is_known(date(2026, 12, 29))
    assert add_workdays(date(2026, 12, 25), 1).is_certain
    assert not add_workdays(date(2026, 12, 25), 2).is_certain


def test_an_editor_adds_a_year_with_one_file(tmp_path: Path) -> None:
    calendar = read(folder(tmp_path, INVENTED))
    counted = calendar.add_workdays(date(2026, 12, 30), 2)

    assert date(2027, 1, 4) == counted.day
    assert counted.is_certain
    assert not calendar.is_known(date(2027, 12, 29))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (INVENTED.replace("year = 2027", "year = 2028").replace("2027-", "2028-"), "missing"),
        (
            INVENTED.replace("2026-12-31", "2026-12-28"),
            "2027.toml: 2026-12-28 is not in its notice",
        ),
        (
            INVENTED.replace("2027-01-03", "2027-01-04"),
            "2027.toml: 2027-01-04 is a working day as it is",
        ),
        (INVENTED.replace("2026-12-31", "2027-01-01"), "twice"),
        (
            INVENTED.replace("year = ", "yaer = "),
            "more-0.toml: there is no key “yaer”; did you mean",
        ),
        (
            INVENTED.replace("makeup", "make-up", 1),
            "more-0.toml, row 3: “kind” cannot be “make-up”",
        ),
        (INVENTED.replace("rows = [", "rows = "), "more-0.toml is not TOML"),
    ],
)
def test_a_file_that_cannot_be_right_is_refused(tmp_path: Path, wrong: str, said: str) -> None:
    with pytest.raises(ValueError, match=f"^data/calendar.*{said}"):
        read(folder(tmp_path, wrong))


def test_every_year_says_where_it_comes_from_and_when() -> None:
    for year in CALENDAR.years:
        assert year.url.startswith("https://www.gov.cn/")
        assert year.as_of < year.checked
        assert str(year.year) in year.zh
        assert all(row.zh and row.en for row in year.rows)


def test_the_deadlines_of_a_filing_over_two_holidays() -> None:
    found = {due.step.id: due.by for due in deadlines(date(2026, 9, 16), 2)}

    assert {
        "hand-in": "2026-09-16",
        "provider-review": "2026-09-18",
        "sms-code": "2026-09-19",
        "authority-review": "2026-10-22",
        "open-site": "2026-10-23",
        "public-security": "2026-11-22",
    } == {name: by.day.isoformat() for name, by in found.items()}
    assert all(by.is_certain for by in found.values())


def test_a_deadline_after_an_uncertain_one_is_uncertain_and_calendar_days_add_no_doubt() -> None:
    late = [due.by.is_certain for due in deadlines(date(2026, 12, 1), 2)]
    early = [due.by.is_certain for due in deadlines(date(2026, 11, 10), 2)]

    assert [True, True, True, False, False, False] == late
    assert all(early)


def test_a_filing_handed_in_later_is_never_answered_earlier() -> None:
    days = [date(2025, 1, 1) + timedelta(days=offset) for offset in range(700)]
    answers = [deadlines(day, 2)[3].by.day for day in days]

    assert sorted(answers) == answers


def test_every_step_cites_something_and_speaks_both_languages() -> None:
    for step in steps(default().practice.submit_days):
        assert step.cites
        assert all(step.words.of(language) for language in LANGUAGES)
