"""What is to be mended has most of its row, however long the name of its place is."""

from playwright.sync_api import Page, expect

from tests.browser.checker_page import flawless, load, result, visit

LONG_NAME = "Website Filing Information Authenticity Checklist"
WIDTHS = 760, 1000, 1280
SQUEEZED = """(rows) => rows.filter((row) => {
  const [said, place] = [...row.children].slice(1).map((one) => one.getBoundingClientRect());
  return place.top < said.bottom && place.left - said.left < place.width;
}).map((row) => row.innerText)"""


def test_what_is_to_be_mended_is_not_squeezed_by_a_long_place(page: Page) -> None:
    visit(page, "en")
    given = flawless("enterprise")
    given["files"][0]["role"] = "verification-sheet"
    load(page, given)
    result(page)
    rows = page.locator(".error-summary li")

    expect(rows.filter(has_text=LONG_NAME).first).to_be_attached()
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert rows.evaluate_all(SQUEEZED) == []
