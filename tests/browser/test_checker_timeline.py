"""The timeline below the checker's result: one's own day, one's own dates, one's own calendar."""

import re
from datetime import date
from typing import Any, Literal

import pytest
from playwright.sync_api import Page, expect

from beiancheck.check import Order
from beiancheck.planned import Timeline, as_calendar
from beiancheck.provider import default
from beiancheck.text import LANGUAGES, Language
from beiancheck.timeline import timeline
from sitebuild import node
from sitebuild.places import NODE_MODULES
from tests.browser.checker_page import flawless, go, load, result, visit

START = date(2026, 9, 16)


def expected(given: dict[str, Any], start: date, language: Language) -> Timeline:
    """Count as the command line does; the browser's today may be another day."""
    return timeline(given, Order(language=language, today=start, provider=default()), start)


def show(page: Page, language: Language, given: dict[str, Any], start: date = START) -> None:
    """Load a submission, see the result, give a day."""
    visit(page, language)
    load(page, given)
    result(page)
    expect(page.locator("[data-plan]")).to_be_visible()
    pick(page, start)


def pick(page: Page, start: date) -> None:
    """Type a day and leave the field."""
    field = page.locator("[data-plan-start]")
    field.fill(start.isoformat())
    field.dispatch_event("change")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [360, 1280])
def test_the_page_counts_as_the_command_line_does(
    page: Page, language: Language, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 760})
    given = flawless("enterprise")
    show(page, language, given)
    made = expected(given, START, language)

    expect(page.locator("[data-plan] [data-slot=heading]")).to_have_text(made.heading)
    assert [step.by for step in made.steps] == page.locator("[data-plan] time").evaluate_all(
        "(found) => found.map((it) => it.dateTime)"
    )
    expect(page.locator(".plan-ends .mark")).to_have_text([end.said for end in made.ends])
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_the_day_is_today_in_china_until_another_is_given(page: Page) -> None:
    visit(page)
    load(page, flawless("enterprise"))
    result(page)

    expect(page.locator("[data-plan-start]")).to_have_value(re.compile(r"^20\d\d-\d\d-\d\d$"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_change_says_from_when_it_holds(page: Page, language: Language) -> None:
    given = flawless("change-holder")
    show(page, language, given)
    made = expected(given, START, language)
    words = next(step.what for step in made.steps if step.id == "change-holds")

    expect(page.locator("[data-plan-steps] li").filter(has_text=words)).to_contain_text(
        "10月16日" if language == "zh" else "16 October"
    )


def test_a_year_without_a_notice_is_said_and_its_days_are_marked(page: Page) -> None:
    show(page, "zh", flawless("enterprise"), date(2026, 12, 10))

    expect(page.locator("[data-plan] [data-slot=unsure]")).to_contain_text("2027")
    assert page.locator("[data-plan] [data-unsure]:visible").count() == 3

    pick(page, START)

    expect(page.locator("[data-plan] [data-slot=unsure]")).to_be_hidden()


def test_what_runs_out_too_soon_leads_to_its_field(page: Page) -> None:
    given = flawless("enterprise")
    given["services"][0]["domains"][0]["expires"] = "2026-10-01"
    show(page, "zh", given, date(2026, 9, 28))
    line = page.locator('.plan-ends [data-lasts]:not([data-lasts="enough"])')

    expect(line.filter(has_text="example.cn")).to_have_count(1)

    line.filter(has_text="example.cn").locator("a").click()

    expect(page.locator('[name="services.0.domains.0.expires"]')).to_be_focused()


def test_a_day_out_of_reach_is_said_and_not_counted(page: Page) -> None:
    show(page, "zh", flawless("enterprise"))
    heading = page.locator("[data-plan] [data-slot=heading]")
    expect(heading).to_contain_text("10月22日")
    pick(page, date(1999, 1, 1))

    expect(page.locator("[data-plan-unfit]")).to_be_visible()
    expect(heading).to_contain_text("10月22日")


@pytest.mark.parametrize("language", LANGUAGES)
def test_ones_own_days_are_saved_as_a_calendar(page: Page, language: Language) -> None:
    given = flawless("enterprise")
    show(page, language, given)
    made = expected(given, START, language)
    expect(page.locator("[data-plan] [data-slot=heading]")).to_have_text(made.heading)
    with page.expect_download() as waiting:
        page.locator("[data-plan-save]").click()
    text = waiting.value.path().read_bytes().decode("utf-8")

    def undated(calendar: str) -> str:
        return re.sub(r"DTSTAMP:\d{8}", "DTSTAMP:", calendar)

    assert undated(as_calendar(made)) == undated(text)
    assert waiting.value.suggested_filename.endswith(".ics")


def test_the_applicants_words_stay_words(page: Page) -> None:
    hostile = "<img src=x onerror=document.title=1>;x\\,y"
    given = flawless("enterprise")
    given["services"][0]["domains"][0]["name"] = hostile
    show(page, "zh", given)

    expect(page.locator(".plan-ends")).to_contain_text("<img src=x")
    assert page.locator(".plan-ends img").count() == 0


def test_it_is_reached_and_used_with_the_keyboard(page: Page) -> None:
    visit(page)
    load(page, flawless("enterprise"))
    result(page)
    expect(page.locator("[data-plan]")).to_be_visible()
    page.locator("[data-plan-start]").focus()
    page.locator("[data-plan-start]").press("ArrowUp")
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('[data-plan-save]')"):
            break
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")

    assert waiting.value.suggested_filename == "备案时间安排.ics"


def test_forgetting_takes_the_timeline_away(page: Page) -> None:
    show(page, "zh", flawless("enterprise"))
    page.locator("[data-forget]").click()

    expect(page.locator("[data-plan]")).to_be_hidden()
    expect(page.locator("[data-plan-start]")).to_have_value("")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_timeline_nor_in_what_a_type_takes(
    page: Page, scheme: Literal["light", "dark"]
) -> None:
    node.packages(tools=True)
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    given = flawless("enterprise")
    given["services"][0]["domains"][0]["expires"] = "2027-01-20"
    show(page, "zh", given, date(2026, 12, 1))
    expect(page.locator('[data-lasts="short"]')).to_be_visible()
    page.evaluate((NODE_MODULES / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    faults = "async () => (await axe.run()).violations.map((one) => one.id)"

    assert [] == page.evaluate(faults)

    go(page, "list")
    page.locator(".filing-type:visible summary").click()

    assert [] == page.evaluate(faults)
