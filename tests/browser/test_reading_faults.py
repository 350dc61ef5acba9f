"""A fault of the program while it reads a file is told with that file; the others are read."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reading_desk import drawn, file, payload, read, started
from tests.papers.saving import Format

WITHOUT_A_MODEL = "message.call === 'ask' && message.request.ask === 'recognise'"
WITH_HALF_AN_ANSWER = "message.call === 'read_next' && message.bytes.byteLength > 0"
PLANTED = """
const post = Worker.prototype.postMessage;
let planted = 0;
Worker.prototype.postMessage = function (message, ...more) {
  if (!planted && message && (%s)) {
    planted = 1;
    if (message.request.recogniser) message.request.recogniser = "none";
    else message.request = message.request.replace(/"lengths":\\[[^\\]]*\\]/, '"lengths":[7]');
  }
  return post.call(this, message, ...more);
};
"""
"""The first such message is spoilt on its way to the worker."""


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    """Wait for the engine's answers as long as they take on a busy machine."""
    expect.set_options(timeout=60_000)
    yield
    expect.set_options(timeout=5_000)


@pytest.mark.parametrize("spoilt", [WITHOUT_A_MODEL, WITH_HALF_AN_ANSWER])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_fault_is_told_with_its_file_and_the_next_file_is_read(
    page: Page, spoilt: str, language: str
) -> None:
    page.add_init_script(PLANTED % spoilt)
    cards = [payload("first.png", drawn("id-front", Format.PNG))]
    cards.append(payload("second.png", drawn("id-back", Format.PNG)))
    started(page, *cards, language=language)
    read(page)
    told = file(page, "first.png").locator(".read-state")

    expect(told).to_contain_text(
        {"zh": "本程序读这个文件时自己出了错", "en": "itself failed"}[language]
    )
    expect(file(page, "second.png").locator(".looks")).to_contain_text(
        {"zh": "国徽面", "en": "emblem"}[language]
    )
    expect(page.locator("[data-reading-ended]")).to_be_hidden()

    file(page, "first.png").locator('[data-act="read"]').click()

    expect(file(page, "first.png").locator(".looks")).to_contain_text(
        {"zh": "人像面", "en": "portrait"}[language]
    )
