"""The chooser of the filing type: in its rows, in the guide, and among the checker's questions."""

from itertools import product

import pytest
from playwright.sync_api import Page, expect

from beiancheck.terms.filings import Filing, ServiceType
from beiancheck.terms.kinds import Kind
from sitebuild.pages.checker.choices import FILINGS, KINDS
from sitebuild.pages.chooser import QUESTIONS
from sitebuild.pages.outcomes import OUTCOMES, PREFIX, Answers, said
from tests.browser.checker_page import answer, go, onward, visit

ELSEWHERE = {"aim": "new", "service": "website", "holder": "elsewhere", "domain": "no"}
REST = {
    "province": "beijing",
    "kind": "enterprise",
    "manager_is_legal_representative": "true",
    "q.same": "true",
    "q.approval": "false",
}


def reachable() -> list[Answers]:
    """Every set of answers to the questions that are asked."""
    found: list[Answers] = [{}]
    for question in QUESTIONS:
        found = [
            {**given, question.name: option}
            for given, option in product(found, question.options)
            if question.is_asked(given)
        ] + [given for given in found if not question.is_asked(given)]
    return found


def choose(page: Page, answers: Answers) -> None:
    """Answer the chooser of the page shown."""
    folded = page.locator("details.chooser:not([open])")
    if folded.count():
        folded.locator("summary").click()
    for name, value in answers.items():
        page.locator(f'input[name="{PREFIX}{name}"][value="{said(name, value)}"]').check()


def test_every_set_of_answers_has_one_outcome() -> None:
    for answers in reachable():
        matching = [one for one in OUTCOMES if one.when.items() <= answers.items()]

        assert len(matching) == 1, answers


def test_every_filing_of_every_service_is_the_outcome_of_some_answers() -> None:
    found = {(one.when.get("service"), one.filing) for one in OUTCOMES if one.filing}
    new = {Filing.FIRST, Filing.ADD_SERVICE, Filing.ADD_SERVICE_ELSEWHERE, Filing.ADD_ACCESS}

    assert {(one.value, filing) for one in ServiceType for filing in new} <= found
    assert set(Filing) == {filing for _, filing in found}


def test_every_filing_and_kind_can_be_chosen_without_it() -> None:
    assert {option.value for group in FILINGS for option in group.options} == set(Filing)
    assert {option.value for group in KINDS for option in group.options} == set(Kind)


def test_no_more_than_four_questions_are_asked() -> None:
    assert max(len(answers) for answers in reachable()) == 4


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_choice_goes_on_to_the_checker_without_a_query(
    page: Page, language: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 760})
    page.goto(f"{'' if language == 'zh' else '/en'}/guide/choose-type/")
    choose(page, ELSEWHERE)

    assert page.evaluate("document.documentElement.scrollWidth") == width

    page.locator(".chosen a.button:visible").click()

    expect(page.locator('.question:visible select[name="province"]')).to_be_visible()
    assert "?" not in page.url
    assert "#" not in page.url
    expect(page.locator(".answers > div")).to_have_count(4)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_checkers_own_chooser_fills_in_what_it_was_told(page: Page, language: str) -> None:
    page.set_viewport_size({"width": 360, "height": 760})
    visit(page, language)
    choose(page, ELSEWHERE)

    assert page.evaluate("document.documentElement.scrollWidth") == 360
    assert page.locator('[name="filing"][value="add-service-elsewhere"]').is_checked()

    onward(page)

    expect(page.locator(".answers > div")).to_have_count(4)

    answer(page, REST)
    go(page, "form")

    expect(page.locator('[name="statements.holder_filed"]')).to_have_value("elsewhere")
    assert page.locator('[name="statements.domain_filed"][value="false"]').is_checked()
    assert page.locator('[name="statements.domain_filed"][value="false"]').is_visible()


def test_what_the_chooser_filled_in_can_be_changed_among_the_answers(page: Page) -> None:
    visit(page)
    choose(page, ELSEWHERE)
    onward(page)
    page.locator(".answers > div").filter(has_text="主办者备过案").locator("button").click()
    page.locator('[name="q.holder_filed"][value="here"]').check()
    onward(page)

    expect(page.locator(".answers > div").nth(1)).to_contain_text("在本服务商备过")
    expect(page.locator('[name="statements.holder_filed"]')).to_have_value("here")


@pytest.mark.parametrize("service", ["app", "mini-program", "quick-app"])
def test_an_app_is_chosen_and_nothing_is_said_of_its_domain(page: Page, service: str) -> None:
    visit(page)
    choose(page, {"aim": "new", "service": service, "holder": "never", "app": "no"})
    onward(page)

    expect(page.locator('[name="services.0.type"]')).to_have_value(service)
    expect(page.locator('[name="statements.holder_filed"]')).to_have_value("never")
    assert page.locator('[name="statements.domain_filed"]:checked').count() == 0


def test_another_answer_chooses_another_type(page: Page) -> None:
    visit(page)
    choose(page, ELSEWHERE)
    choose(page, {"holder": "never"})

    assert page.locator('[name="filing"][value="first"]').is_checked()

    choose(page, {"aim": "cancel", "cancel": "holder"})

    assert page.locator('[name="filing"][value="cancel-holder"]').is_checked()


def test_answers_that_lead_to_no_filing_choose_none(page: Page) -> None:
    visit(page)
    choose(page, {"aim": "new", "service": "website", "holder": "never", "domain": "yes"})

    expect(page.locator(".chosen > div:visible")).to_contain_text("先查域名")
    assert page.locator('[name="filing"]:checked').count() == 0


def test_the_chooser_is_answered_with_the_keyboard_alone(page: Page) -> None:
    visit(page)
    page.locator("details.chooser summary").focus()
    page.keyboard.press("Enter")
    for _ in range(4):
        page.keyboard.press("Tab")
        page.keyboard.press("Space")

    expect(page.locator(".chosen > div:visible")).to_contain_text("首次备案")

    page.keyboard.press("Enter")

    expect(page.locator(".answers > div").first).to_contain_text("首次备案")


def test_a_type_chosen_by_hand_leaves_the_statements_open(page: Page) -> None:
    visit(page)
    page.locator('[name="filing"][value="first"]').check()
    onward(page)

    expect(page.locator('.question:visible input[name="q.type"]').first).to_be_visible()
    expect(page.locator('[name="statements.holder_filed"]')).to_have_value("")
