"""The checker page reads the visitor's papers: offered, shown, confirmed, taken over, forgotten."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reading_desk import (
    drawn,
    file,
    payload,
    rested,
    row,
    started,
    submission,
    truth,
    unfold,
)
from tests.papers.saving import Format


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    """Wait for the engine's answers as long as they take on a busy machine."""
    expect.set_options(timeout=60_000)
    yield
    expect.set_options(timeout=5_000)


def half(text: str) -> str:
    """Write brackets as the engine has them."""
    return text.translate(str.maketrans("（）", "()"))


def pdf(layout: str = "domain-table") -> bytes:
    return drawn(layout, Format.DIGITAL)


def test_a_paper_in_the_wrong_place_is_moved_and_its_values_are_taken_over(page: Page) -> None:
    given = {
        "holder": {"name": "别的公司"},
        "files": [{"name": "licence.pdf", "role": "domain-certificate"}],
    }
    started(page, payload("licence.pdf", pdf("licence-landscape")), **given)
    rested(page)
    part = file(page, "licence.pdf")

    expect(part.locator(".looks")).to_contain_text("选的是“域名证书”，看着像“营业执照”")

    part.locator("[data-move]").click()
    name = row(part, "名称")

    expect(name.locator(".read-form")).to_contain_text("别的公司")

    name.locator('[data-act="take"]').click()
    field = page.locator('[name="holder.name"]')

    expect(field).to_have_value(half(truth("licence-landscape", "name")))
    expect(part.locator(".read-taken")).to_contain_text("填进表单 1 项")

    part.locator('[data-act="undo"]').click()

    expect(field).to_have_value("别的公司")

    part.locator('[data-act="take-all"]').click()

    expect(field).to_have_value(half(truth("licence-landscape", "name")))
    expect(page.locator('[name="holder.scope"]')).not_to_have_value("")


def test_what_a_visitor_corrects_counts_and_goes_along_with_the_data(page: Page) -> None:
    started(page, payload("domain.pdf", pdf()))
    rested(page)
    part = file(page, "domain.pdf")
    unfold(part)
    value = row(part, "域名")
    value.locator('[data-act="fix"]').focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Control+A")
    page.keyboard.type("specimen.example")
    page.keyboard.press("Enter")
    unfold(part)

    expect(row(part, "域名").locator(".read-text").first).to_have_text("specimen.example")
    expect(row(part, "域名").locator(".read-what")).to_contain_text("您看过")
    (told,) = submission(page)["files"]
    assert told["confirmed"] == [{"item": "domain", "text": "specimen.example"}]
