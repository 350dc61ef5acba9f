"""Browsers that keep nothing, have no room, lose a tab or have two: nothing typed goes silently."""

import contextlib

from playwright.sync_api import Browser, BrowserContext, Error, Page, expect

from tests.browser.checker_page import (
    engine_is_ready,
    go,
    hand_in,
    load,
    paper,
    result,
    visit,
)

NAME = '[name="holder.name"]'
NO_ROOM = """Storage.prototype.setItem = () => {
  throw new DOMException("no room", "QuotaExceededError");
};"""
NO_STORE = """for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
  Object.defineProperty(globalThis, name, {
    get() { throw new DOMException("barred", "SecurityError"); },
  });"""
SILENT = """const real = Worker;
window.Worker = class extends real {
  constructor(...given) { super(...given);
    if (String(given[0]).includes("checker/shell.mjs")) (window.workers ??= []).push(this);
  }
};"""
FULL = "放不下"


DEAF = """for (const name of ["open", "deleteDatabase"])
  IDBFactory.prototype[name] = () => new EventTarget();
IDBFactory.prototype.databases = () => new Promise(() => {});"""
KEPT_WHOLE = """async () => {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const told = [];
  const failed = new Promise((done) => {
    port1.onmessage = ({ data }) => { told.push(data); if (data.failed) done(); };
  });
  active.postMessage({ keep: "zh" }, [port2]);
  await failed;
  await new Promise((done) => setTimeout(done, 2000));
  return told.at(-1);
}"""


def typed(page: Page, name: str = "示例公司") -> None:
    visit(page)
    load(page, {"kind": "enterprise", "filing": "first", "province": "beijing"})
    go(page, "form")
    page.locator(NAME).fill(name)


def keep(page: Page, *what: str) -> None:
    page.locator(".keep details").evaluate("(fold) => { fold.open = true; }")
    for one in what:
        page.locator(f"[data-keep-{one}]").check()


def said(page: Page, words: str) -> None:
    expect(page.locator("[data-keep-status]")).to_contain_text(words)


def test_without_room_for_words_that_is_said_and_leaving_is_asked_about(page: Page) -> None:
    page.add_init_script(NO_ROOM)
    asked: list[str] = []
    typed(page)
    keep(page, "typed")
    said(page, FULL)

    expect(page.locator(NAME)).to_have_value("示例公司")
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.reload()
    assert ["beforeunload"] == asked


def test_without_room_for_files_that_is_said_and_the_files_stay_on_the_page(page: Page) -> None:
    typed(page)
    hand_in(page, paper("licence.jpg"))
    quota = {"origin": page.evaluate("location.origin"), "quotaSize": 1000}
    page.context.new_cdp_session(page).send("Storage.overrideQuotaForOrigin", quota)
    keep(page, "files")

    said(page, FULL)
    expect(page.locator(".file .preview")).to_be_visible()


def test_a_site_that_does_not_fit_is_told_of_last(own_context: BrowserContext) -> None:
    page = own_context.new_page()
    page.goto("/guide/")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    quota = {"origin": page.evaluate("location.origin"), "quotaSize": 1000}
    page.context.new_cdp_session(page).send("Storage.overrideQuotaForOrigin", quota)

    assert page.evaluate(KEPT_WHOLE) == {"failed": True}


def test_a_store_that_never_answers_holds_nothing_up(page: Page) -> None:
    page.add_init_script(DEAF)
    typed(page)
    keep(page, "typed")
    said(page, "已留")
    page.reload()
    go(page, "form")
    expect(page.locator(NAME)).to_have_value("示例公司")

    page.locator(".keep summary").click()
    page.locator("[data-forget]").click()
    expect(page.locator("[data-keep-status]")).to_contain_text("再忘一次", timeout=30_000)
    expect(page.locator(NAME)).to_have_value("")
    assert page.evaluate("localStorage.length") == 0


def test_without_any_storage_the_check_works_and_forgetting_too(
    chromium: Browser, site_address: str
) -> None:
    context = chromium.new_context(base_url=site_address, locale="zh-CN", service_workers="block")
    page = context.new_page()
    thrown: list[str] = []
    # The theme asks for storage at every start and throws; ours must do without.
    page.on("pageerror", lambda error: thrown.append(error.stack or ""))
    page.add_init_script(NO_STORE)
    typed(page)
    keep(page, "typed", "files")
    said(page, FULL)
    result(page)
    page.locator("[data-forget]").click()

    expect(page.locator("[data-status]")).to_contain_text("忘")
    expect(page.locator("[data-keep-status]")).not_to_contain_text("别的标签页")
    expect(page.locator(NAME)).to_have_value("")
    context.close()
    assert [] == [stack for stack in thrown if "/assets/checker/" in stack]


def test_of_two_tabs_the_one_that_is_typed_in_keeps_and_the_other_is_told(page: Page) -> None:
    typed(page, "第一公司")
    keep(page, "typed")
    said(page, "已留在")
    other = page.context.new_page()
    visit(other)
    go(other, "form")
    expect(other.locator(NAME)).to_have_value("第一公司")
    other.locator(NAME).fill("第二公司")
    said(page, "另一个标签页")

    # The first tab is told, loses nothing, and takes nothing from the second when it goes.
    expect(page.locator("[data-keep-typed]")).not_to_be_checked()
    expect(page.locator(NAME)).to_have_value("第一公司")
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    go(page, "form")
    expect(page.locator(NAME)).to_have_value("第二公司")


def test_what_one_tab_forgot_another_does_not_keep_again(page: Page) -> None:
    typed(page)
    keep(page, "typed")
    other = page.context.new_page()
    visit(other)
    keep(other)
    other.locator("[data-forget]").click()
    said(page, "另一个标签页")
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    go(page, "form")

    expect(page.locator(NAME)).to_have_value("")


def test_an_engine_that_hangs_is_started_again_and_nothing_typed_is_lost(page: Page) -> None:
    page.add_init_script(SILENT)
    page.clock.install()
    typed(page)
    engine_is_ready(page)
    # From here on it takes every question and answers none, as a program in a circle does.
    page.evaluate("workers[0].postMessage = () => {}")
    go(page, "result")
    expect(page.locator("[data-busy]")).to_be_visible()
    page.clock.fast_forward(200_000)

    expect(page.locator(".verdict")).to_be_visible(timeout=120_000)
    assert 2 == page.evaluate("workers.length")
    expect(page.locator(NAME)).to_have_value("示例公司")


def test_a_tab_that_is_killed_comes_back_with_what_was_kept(page: Page) -> None:
    typed(page, "示例被杀公司")
    hand_in(page, paper("licence.jpg"))
    keep(page, "typed", "files")
    expect(page.locator("[data-keep-status]")).not_to_have_text("")
    page.wait_for_timeout(500)
    # The browser loses the page's process, as on a phone that is short of memory.
    with page.expect_event("crash"), contextlib.suppress(Error):
        page.goto("chrome://crash", timeout=5000)
    again = page.context.new_page()
    visit(again)

    expect(again.locator(NAME)).to_have_value("示例被杀公司")
    go(again, "papers")
    expect(again.locator(".file .preview")).to_be_visible()
