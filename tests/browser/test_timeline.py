"""The timeline page counts as the checker does, with a date of one's own and without JavaScript."""

import re
from datetime import date, timedelta
from itertools import cycle
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from beiancheck.deadlines import deadlines
from beiancheck.text import LANGUAGES, Language
from beiancheck.workdays import CALENDAR
from sitebuild import provider
from sitebuild.drawings.calendar import EXAMPLE

SPAN = (CALENDAR.last - CALENDAR.first).days + 200
# 97 shares no factor with the span, so the dates lie all over it.
STARTS = [number * 97 % SPAN for number in range(50)]
READ = """() => ({
  rows: [...document.querySelectorAll("tr[data-step]")].map((row) => [
    row.dataset.step,
    row.querySelector("time").dateTime,
    row.querySelector("[data-unsure]").hidden,
  ]),
  days: [...document.querySelectorAll("[data-days] > li")].map((day) => day.outerHTML),
})"""
DRAWN = """() => {
  const style = (one, part) => getComputedStyle(one, part);
  const dots = [...document.querySelectorAll(".timeline-strip .dot")];
  const kind = (day) => ["holiday", "weekend"].find((one) => day.classList.contains(one)) ?? "work";
  const days = [...document.querySelectorAll("[data-days] > li")];
  const drawn = days.map((day) => {
    const { borderTopStyle, backgroundImage } = style(day.querySelector(".number"));
    return [kind(day), `${borderTopStyle} ${backgroundImage}`];
  });
  return [dots.map((one) => style(one, "::after").backgroundColor), Object.fromEntries(drawn),
    style(document.body).backgroundColor];
}"""
Rows = list[list[object]]


def address(language: Language) -> str:
    return f"{'' if language == 'zh' else '/en'}/guide/timeline/"


def expected(start: date, submit_days: int) -> Rows:
    return [
        [one.step.id, one.by.day.isoformat(), one.by.is_certain]
        for one in deadlines(start, submit_days)
    ]


def choose(page: Page, start: date, submit_days: int) -> None:
    page.locator("[name=days]").select_option(str(submit_days))
    page.locator("[name=start]").fill(start.isoformat())
    page.locator("[name=start]").dispatch_event("change")


@pytest.mark.parametrize("language", LANGUAGES)
def test_fifty_start_dates_give_the_deadlines_of_the_checker(
    page: Page, language: Language
) -> None:
    page.goto(address(language))
    different = []
    for offset, submit_days in zip(STARTS, cycle([1, 2, 3, 5]), strict=False):
        start = CALENDAR.first + timedelta(days=offset)
        choose(page, start, submit_days)
        if page.evaluate(READ)["rows"] != expected(start, submit_days):
            different.append(f"{start} + {submit_days}")

    assert [] == different


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_script_draws_the_example_just_as_the_build_does(
    page: Page, chromium: Browser, site_address: str, language: Language
) -> None:
    page.goto(address(language))
    choose(page, EXAMPLE, provider.profile().practice.submit_days)
    drawn = page.evaluate(READ)
    context = chromium.new_context(base_url=site_address)
    plain = context.new_page()
    # Without its script the page keeps what the build wrote.
    plain.route("**/timeline.mjs", lambda route: route.abort())
    plain.goto(address(language))
    built = plain.evaluate(READ)
    context.close()

    assert built["rows"] == drawn["rows"]
    assert built["days"] == drawn["days"]


def test_without_javascript_the_example_is_explained(chromium: Browser, site_address: str) -> None:
    context = chromium.new_context(base_url=site_address, java_script_enabled=False)
    page = context.new_page()
    page.goto(address("zh"))
    heading = page.locator("h1").inner_text()

    assert "9月16日交，通信管理局最迟10月22日答复" == heading
    assert page.get_by_text("这是一个示例").is_visible()
    assert not page.locator("[name=start]").is_visible()
    context.close()


def test_a_year_without_a_notice_is_said(page: Page) -> None:
    page.goto(address("zh"))
    choose(page, date(CALENDAR.years[-1].year, 12, 10), 2)

    assert page.get_by_text("放假通知还没有收进来").is_visible()
    assert "暂定" in page.locator("h1").inner_text()
    choose(page, EXAMPLE, 2)
    assert not page.get_by_text("放假通知还没有收进来").is_visible()
    assert "暂定" not in page.locator("h1").inner_text()


def test_the_dates_can_be_saved_as_a_calendar_file(page: Page) -> None:
    page.goto(address("en"))
    choose(page, EXAMPLE, 2)
    with page.expect_download() as waiting:
        page.locator("[data-save]").click()
    text = waiting.value.path().read_bytes().decode("utf-8")

    assert "timeline.ics" == waiting.value.suggested_filename
    assert [day.replace("-", "") for _, day, _ in map(strings, expected(EXAMPLE, 2))] == re.findall(
        r"DTSTART;VALUE=DATE:(\d{8})\r\n", text
    )
    assert 6 == text.count("SUMMARY:")
    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")


def test_the_calendar_file_says_which_dates_can_still_move(page: Page) -> None:
    page.goto(address("zh"))
    choose(page, date(CALENDAR.years[-1].year, 12, 10), 2)
    with page.expect_download() as waiting:
        page.locator("[data-save]").click()
    text = waiting.value.path().read_bytes().decode("utf-8")

    assert "SUMMARY:通信管理局最迟答复，短信和邮件通知 (暂定)\r\n" in text
    assert "SUMMARY:交材料\r\n" in text


def strings(row: list[object]) -> tuple[str, str, str]:
    step, day, is_certain = map(str, row)
    return step, day, is_certain


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_width_makes_the_page_scroll_sideways(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    for language in LANGUAGES:
        page.goto(address(language))
        choose(page, date(2026, 1, 20), 5)

        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_colours_of_ones_own_dates_and_kinds_of_days_can_be_told(
    page: Page, scheme: Literal["light", "dark"]
) -> None:
    page.emulate_media(forced_colors="active", color_scheme=scheme)
    page.goto(address("zh"))
    choose(page, date(2026, 9, 16), 1)
    dots, days, canvas = page.evaluate(DRAWN)

    assert dots
    assert canvas not in dots
    assert len(days) == len({drawn for drawn in days.values() if drawn}) == 3
