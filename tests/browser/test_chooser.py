"""The chooser of the filing type, in the page's rows and in the browser."""

from itertools import product

from playwright.sync_api import Page, expect

from sitebuild.pages.chooser import QUESTIONS
from sitebuild.pages.outcomes import OUTCOMES, Answers


def reachable() -> list[Answers]:
    """Every set of answers to the questions that are asked."""
    found: list[Answers] = [{}]
    for question in QUESTIONS:
        found = [
            given | {question.name: option}
            for given, option in product(found, question.options)
            if question.when.items() <= given.items()
        ] + [given for given in found if not question.when.items() <= given.items()]
    return found


def test_every_set_of_answers_has_one_outcome() -> None:
    for answers in reachable():
        matching = [one for one in OUTCOMES if one.when.items() <= answers.items()]

        assert len(matching) == 1, answers


def test_the_choice_goes_on_to_the_checker_without_a_query(page: Page) -> None:
    page.goto("/guide/choose-type/")
    for name, value in (("aim", "new"), ("holder", "elsewhere"), ("domain", "no")):
        page.locator(f'input[name="{name}"][value="{value}"]').check()
    page.locator(".chosen a:visible").click()

    expect(page.locator('.question:visible input[name="q.type"]').first).to_be_visible()
    assert "?" not in page.url
    expect(page.locator(".answers")).to_contain_text("新增互联网信息服务")
