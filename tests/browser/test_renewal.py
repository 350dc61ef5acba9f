"""A new build while the site is open: the old page stays whole, the new one comes when asked."""

from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from sitebuild import offline
from tests.browser.checker_page import ENTERPRISE, answer, controlled, go, visit
from tests.browser.watched_site import Watched, replace

UPDATED = "() => navigator.serviceWorker.ready.then((one) => one.update()).then(() => true)"
CLAIMING = "Promise.all([self.clients.claim(), prune()])"
MARK = "<p id='second-build'>第二次</p></body>"


def opened(context: BrowserContext) -> Page:
    """Open the checker under the service worker, without the engine yet."""
    page = context.new_page()
    page.on("dialog", lambda dialog: dialog.accept())
    visit(page)
    controlled(page)
    return page


def renew(site: Path) -> None:
    """Publish another build: another page, another engine, another list of files."""
    page = site / "checker" / "index.html"
    text = page.read_text(encoding="utf-8")
    (found,) = offline.VERSION.findall(text)
    replace(page, text.replace("</body>", MARK).replace(found, "second"))
    for name in ("python.zip", "manifest.json"):
        replace(site / "engine" / name, "of the second build")
    (site / offline.FILE).unlink()
    offline.write(site)


def engine_of(page: Page) -> str:
    """Read the list of the engine as the open page would."""
    return str(
        page.evaluate(
            """() => fetch(`/engine/manifest.json?v=${
              document.querySelector(".checker").dataset.version}`).then((one) => one.text())"""
        )
    )


def test_an_old_page_goes_on_until_the_visitor_wants_the_new_one(
    own_context: BrowserContext, own_site: Watched
) -> None:
    first, second = opened(own_context), opened(own_context)
    engine = engine_of(first)
    renew(own_site.folder)
    first.evaluate(UPDATED)
    notice = first.locator("[data-renewal]")
    expect(notice).to_be_visible(timeout=60_000)

    # Every page is still of the first build, and so is what it loads.
    second.reload()
    expect(second.locator("#second-build")).to_have_count(0)
    assert engine_of(second) == engine

    notice.locator("button").click()
    expect(first.locator("#second-build")).to_have_count(1, timeout=60_000)
    assert engine_of(first) == "of the second build"
    # The other one is told, and stays as it is.
    expect(second.locator("[data-renewal]")).to_be_visible()
    expect(second.locator("#second-build")).to_have_count(0)


def test_a_new_page_never_runs_an_engine_that_is_not_its_own(
    own_context: BrowserContext, own_site: Watched
) -> None:
    """The files change under an open page that nothing has kept yet."""
    page = own_context.new_page()
    page.add_init_script("delete Navigator.prototype.serviceWorker")
    visit(page)
    renew(own_site.folder)
    answer(page, ENTERPRISE)
    go(page, "form")

    expect(page.locator("[data-engine-failed]")).to_be_visible(timeout=60_000)


def test_a_page_that_the_worker_passed_over_is_answered_by_it_all_the_same(
    own_context: BrowserContext, own_site: Watched
) -> None:
    """Firefox may pass over a page that comes just then; here every page is."""
    worker = own_site.folder / offline.FILE
    text = worker.read_text(encoding="utf-8")
    assert CLAIMING in text
    replace(worker, text.replace(CLAIMING, "prune()"))

    opened(own_context)
