"""What stays on the device and what does not."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests import specimens
from tests.browser.checker_page import (
    ENTERPRISE,
    FLAWLESS,
    answer,
    engine_is_ready,
    flawless,
    go,
    hand_in,
    load,
    onward,
    paper,
    result,
    visit,
)

HELD = """async () => [
  localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
  (await caches.keys()).length,
]"""
# Chromium starts no more than some twenty downloads from one page.
PARTS = 6


def type_something(page: Page) -> None:
    visit(page)
    answer(page, ENTERPRISE)
    onward(page)
    page.locator('[name="holder.name"]').fill("示例公司")


def test_nothing_survives_a_reload_unless_asked(page: Page) -> None:
    type_something(page)
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    expect(page.locator(".question:visible, [data-station]:visible").first).to_be_visible()
    go(page, "form")

    expect(page.locator('[name="holder.name"]')).to_have_value("")
    assert page.evaluate(HELD)[2] == 0


def test_leaving_with_something_typed_is_asked_about(page: Page) -> None:
    asked: list[str] = []
    type_something(page)
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.reload()

    assert asked == ["beforeunload"]


def test_typed_words_and_files_survive_when_asked(page: Page) -> None:
    type_something(page)
    hand_in(page, paper("licence.jpg"))
    page.locator('[name="files.0.role"]').select_option("business-licence")
    page.locator(".keep summary").click()
    page.locator("[data-keep-typed]").check()
    page.locator("[data-keep-files]").check()
    expect(page.locator("[data-keep-status]")).not_to_have_text("")
    page.wait_for_timeout(500)
    page.reload()
    go(page, "papers")

    expect(page.locator('[name="files.0.role"]')).to_have_value("business-licence")
    expect(page.locator(".file .preview")).to_be_visible()
    expect(page.locator(".file .state")).to_contain_text("1200", timeout=90_000)
    expect(page.locator('[name="holder.name"]')).to_have_value("示例公司")


def test_forgetting_empties_everything(page: Page) -> None:
    type_something(page)
    hand_in(page, paper("licence.jpg"))
    page.locator(".keep summary").click()
    page.locator("[data-keep-typed]").check()
    page.locator("[data-keep-files]").check()
    page.wait_for_timeout(500)
    page.locator("[data-forget]").click()
    expect(page.locator("[data-status]")).not_to_have_text("")
    page.wait_for_timeout(500)

    assert page.evaluate(HELD) == [0, 0, 0, 0]
    assert page.locator('[name="holder.name"]').input_value() == ""
    assert page.locator(".file").count() == 0

    page.reload()
    go(page, "form")

    expect(page.locator('[name="holder.name"]')).to_have_value("")
    assert page.evaluate(HELD)[2] == 0


def test_after_forgetting_nothing_older_is_said_of_keeping(page: Page) -> None:
    status = page.locator("[data-keep-status]")
    type_something(page)
    page.locator(".keep summary").click()
    page.locator("[data-keep-typed]").check()
    expect(status).not_to_have_text("")
    other = page.context.new_page()
    other.goto("/checker/")
    go(other, "form")
    other.locator('[name="holder.name"]').fill("示例公司乙")
    expect(status).to_contain_text("另一个标签页")
    page.locator("[data-forget]").click()
    expect(page.locator("[data-status]")).to_contain_text("忘")

    expect(status).to_have_text("")


def test_forgetting_takes_names_out_of_the_page_too(page: Page) -> None:
    own = json.dumps(flawless("enterprise"), ensure_ascii=False)
    visit(page)
    load(page, json.loads(own.replace("张示例", "赵独有").replace("example.cn", "typed-name.cn")))
    photo = FilePayload(name="typed-name.jpg", mimeType="image/jpeg", buffer=specimens.of("a.jpg"))
    hand_in(page, photo)
    page.locator("[data-repair]:visible").last.click()
    dialog = page.locator("dialog[data-repairs]")
    expect(dialog).to_contain_text("typed-name.jpg")
    dialog.locator("[data-text]").evaluate("(field) => { field.value = 'typed words'; }")
    page.keyboard.press("Escape")
    result(page)
    expect(page.locator(".taking-list li").first).to_be_visible()
    expect(page.locator(".plan-ends li").first).to_be_visible()
    page.locator(".keep details").evaluate("(fold) => { fold.open = true; }")
    page.locator("[data-forget]").click()
    expect(page.locator("[data-status]")).not_to_have_text("")

    left = page.evaluate("() => document.documentElement.outerHTML")
    assert "typed-name" not in left
    assert "赵独有" not in left
    assert dialog.locator("[data-text]").input_value() != "typed words"


def test_what_is_asked_while_everything_is_forgotten_is_not_asked_again(page: Page) -> None:
    type_something(page)
    engine_is_ready(page)
    page.locator(".keep summary").click()
    page.evaluate("location.hash = 'result'")
    page.locator("[data-forget]").click()
    page.wait_for_timeout(2000)

    expect(page.locator("[data-status]")).to_contain_text("忘")
    expect(page.locator(".verdict")).to_have_count(0)
    expect(page.locator("[role=alert][data-failed]")).to_be_hidden()


@pytest.mark.parametrize("part", range(PARTS))
def test_my_data_is_saved_whole_and_loads_again(page: Page, part: int) -> None:
    visit(page)
    for path in sorted(FLAWLESS.glob("*.toml"))[part::PARTS]:
        given = flawless(path.stem)
        load(page, given)
        with page.expect_download() as downloading:
            page.locator("[data-save-mine]").click()
        saved = json.loads(Path(downloading.value.path()).read_text(encoding="utf-8"))

        assert saved == {key: value for key, value in given.items() if value != []}, path.stem


def test_the_report_is_shortened_unless_asked(page: Page) -> None:
    visit(page)
    answer(page, ENTERPRISE)
    go(page, "form")
    page.locator('[name="manager.document"]').select_option("resident-id")
    page.locator('[name="manager.number"]').fill("110105198801010015")
    engine_is_ready(page)
    result(page)
    texts = []
    for _ in range(2):
        with page.expect_download() as downloading:
            page.locator("[data-save-report]").click()
        texts.append(Path(downloading.value.path()).read_text(encoding="utf-8"))
        page.locator("[data-whole]").check()

    assert "110105198801010015" not in texts[0]
    assert "110105198801010015" in texts[1]


def test_a_file_that_is_no_data_of_ours_is_named_as_such(page: Page) -> None:
    visit(page)
    load(page, {"holder": {"name": "示例", "nickname": "x"}, "kind": "club"})

    expect(page.locator("[data-keep-status]")).to_contain_text("holder.nickname, kind")
