"""Forms taken away from the page are those that the command line makes, and are read back."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from beiancheck.filled import back, making
from beiancheck.text import LANGUAGES, Language
from tests.browser.checker_page import SLOW, flawless, go, load, result, visit

NAME = "registration-form"


def take(page: Page, title: str, way: str) -> bytes:
    """Press the button of a form and give the file that is saved."""
    row = page.locator(".taking-list li").filter(has_text=title).first
    with page.expect_download(timeout=SLOW) as saved:
        row.locator(f"[data-take={way}]").click()
    return Path(saved.value.path()).read_bytes()


def filled(given: dict[str, Any], form: making.Format, language: Language) -> bytes:
    return making.made(making.Order(name=NAME, raw=given, language=language), form).content


def shown(page: Page, *, whole: bool = False) -> dict[str, Any]:
    """Give what the page would check, or all that is typed."""
    asked = """async (whole) => {
      const { read } = await import("/assets/checker/form.mjs");
      return read(document.querySelector(".checker form"), { whole });
    }"""
    return dict(page.evaluate(asked, whole))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_filled_form_is_the_same_through_both_doors(page: Page, language: Language) -> None:
    visit(page, language)
    load(page, flawless("enterprise"))
    result(page)
    expect(page.locator("[data-taking]")).to_be_visible()
    given = shown(page)
    title = making.named(NAME).title.of(language)

    for form in making.FORMATS:
        assert filled(given, form, language) == take(page, title, form)


def test_a_rare_name_loads_the_rest_of_the_typeface_and_no_other_form_does(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda one: asked.append(Path(one.url.partition("?")[0]).name))
    given = flawless("enterprise")
    visit(page)
    load(page, given)
    result(page)
    take(page, "ICP备案信息登记表", "pdf")
    assert ["font.zip"] == [name for name in asked if name.startswith("font")]

    given["holder"]["legal_representative"] = given["manager"]["name"] = "䶮㐂\ue000"
    load(page, given)
    result(page)
    take(page, "ICP备案信息登记表", "pdf")
    assert ["font.zip", "font_rest.zip"] == [name for name in asked if name.startswith("font")]
    expect(page.locator("[data-taking-status]")).to_contain_text("\ue000")


@pytest.mark.parametrize("form", making.FORMATS)
def test_a_filled_form_that_is_dropped_is_asked_about_read_and_undone(
    page: Page, form: making.Format
) -> None:
    given = flawless("enterprise")
    visit(page)
    load(page, {"kind": "enterprise", "holder": {"name": "原来的", "remark": "留着"}})
    before = shown(page, whole=True)
    go(page, "papers")
    file = {"name": f"form.{form}", "mimeType": "", "buffer": filled(given, form, "zh")}
    page.locator(".drop input[type=file]").first.set_input_files([file])
    expect(page.locator(".reread")).to_be_visible(timeout=SLOW)
    assert before["holder"] == shown(page, whole=True)["holder"]

    page.locator("[data-reread-accept]").click()
    read = back.read(file["buffer"]).raw
    assert {**read["holder"], "remark": "留着"} == shown(page, whole=True)["holder"]
    assert read["services"] == shown(page)["services"]
    assert "files" not in shown(page)

    page.locator("[data-reread-undo]").click()
    assert before["holder"] == shown(page, whole=True)["holder"]
    expect(page.locator(".reread")).to_have_count(0)


def test_printing_opens_the_form_in_a_tab_of_its_own(page: Page) -> None:
    visit(page)
    load(page, flawless("individual"))
    result(page)
    row = page.locator(".taking-list li").first
    with page.context.expect_page(timeout=SLOW) as opened:
        row.locator("[data-take=print]").click()

    # The viewer of PDF files is no page that can be waited for.
    for _ in range(100):
        if opened.value.url.startswith("blob:"):
            break
        page.wait_for_timeout(200)
    assert opened.value.url.startswith("blob:")
