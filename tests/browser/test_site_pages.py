"""Pages on a phone, by keyboard, on paper, for assistive technology, without JavaScript."""

import gzip
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from sitebuild import node
from sitebuild.places import NODE_MODULES

PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 900}
TEMPLATES = (
    "",
    "guide/",
    "guide/choose-type/",
    "guide/public-security/",
    "guide/timeline/",
    "guide/rejections/",
    "provinces/",
    "provinces/beijing/",
    "materials/",
    "materials/enterprise/",
    "checker/",
    "forms/",
    "forms/registration-form/",
    "regulations/order-292/",
    "rules/",
    "rules/domain-expired/",
    "glossary/",
    "provider/",
    "sources/",
    "desk/",
    "no/such/page/",
)
PAGES = [prefix + name for prefix in ("", "en/") for name in TEMPLATES]
NARROW = """() => {
  const width = document.documentElement.clientWidth;
  const wide = [...document.body.querySelectorAll("*")].filter(
    (one) => one.getBoundingClientRect().right > width + 1 && one.checkVisibility()
      && getComputedStyle(one).position !== "fixed" && !one.closest(".md-sidebar, .md-search, svg")
      && !one.closest(".table-scroll, pre, code"));
  return [document.documentElement.scrollWidth - width,
    wide.slice(0, 5).map((one) => `${one.tagName}.${one.className}`)];
}"""


@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits_a_phone_without_scrolling_sideways(page: Page, path: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"/{path}")

    assert [0, []] == page.evaluate(NARROW)


READ = (
    "",
    "guide/",
    "guide/choose-type/",
    "materials/enterprise/",
    "provinces/",
    "regulations/order-33/",
)
LATER = ("/engine/", "/reader/", "/bench/", "/search_index.json")
MOST = 200 * 1024


@pytest.mark.parametrize("path", [prefix + name for prefix in ("", "en/") for name in READ])
def test_a_page_to_read_is_light_and_brings_nothing_that_it_does_not_need(
    page: Page, path: str
) -> None:
    bodies: list[bytes] = []
    asked: list[str] = []
    page.on("response", lambda one: bodies.append(one.body()))
    page.on("request", lambda one: asked.append(one.url))
    page.goto(f"/{path}")
    page.wait_for_load_state("networkidle")

    assert [url for url in asked if any(name in url for name in LATER)] == []
    assert sum(len(gzip.compress(body)) for body in bodies) <= MOST
    assert len(bodies) > 5


@pytest.mark.parametrize("path", ["guide/choose-type/", "en/guide/choose-type/"])
def test_on_a_phone_the_keyboard_opens_the_menu_and_closes_it(page: Page, path: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"/{path}")
    link = page.locator(".site-nav a[aria-current=page]")
    expect(link).not_to_be_in_viewport()
    reach(page, "header [aria-controls], header label[for=__drawer], header [data-opens=__drawer]")
    page.keyboard.press("Enter")
    expect(link).to_be_in_viewport()
    page.keyboard.press("Tab")
    assert page.evaluate("() => !!document.activeElement.closest('.site-nav')")
    page.keyboard.press("Escape")
    expect(link).not_to_be_in_viewport()
    assert page.evaluate("() => document.activeElement.dataset.opens") == "__drawer"


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_keyboard_reaches_the_search(page: Page, size: dict[str, int]) -> None:
    page.set_viewport_size(size)
    page.goto("/guide/")
    reach(page, ".md-search__input, header label[for=__search], header [data-opens=__search]")
    page.keyboard.press("Enter")
    expect(page.locator(".md-search__input")).to_be_focused()
    page.keyboard.type("核验单")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=15_000)


def reach(page: Page, selector: str, *, steps: int = 15) -> None:
    """Press Tab until the focus is on something that the selector names."""
    for _ in range(steps):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{steps} times Tab and the focus was never on {selector}")


def test_the_first_stop_of_the_keyboard_leads_past_the_navigation(page: Page) -> None:
    page.goto("/en/guide/who/")
    page.keyboard.press("Tab")
    first = page.evaluate("() => document.activeElement.getAttribute('href')")
    shown = page.evaluate("() => document.activeElement.getBoundingClientRect().top >= 0")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert first == "#text"
    assert shown
    assert page.evaluate("() => !!document.activeElement.closest('article')")


SEEN = """() => {
  const look = (one) => {
    const found = [];
    for (let i = 0; one && i < 4; i += 1, one = one.parentElement) {
      const s = getComputedStyle(one);
      found.push(s.outline, s.boxShadow, s.border, s.backgroundColor, s.textDecoration, s.color);
    }
    return found.join("|");
  };
  const one = document.activeElement;
  const focused = look(one);
  one.blur();
  const plain = look(one);
  one.focus();
  return [one.outerHTML.slice(0, 90), focused !== plain];
}"""


@pytest.mark.parametrize("path", ["", "guide/choose-type/", "materials/enterprise/"])
def test_whatever_has_the_focus_shows_it(page: Page, path: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"/{path}")
    for _ in range(25):
        page.keyboard.press("Tab")
        name, shows = page.evaluate(SEEN)

        assert shows, name


AXE = NODE_MODULES / "axe-core" / "axe.min.js"
SETTLED = "() => Promise.allSettled(document.getAnimations().map((one) => one.finished))"


@pytest.fixture(scope="session")
def axe() -> str:
    """Give the text of axe, from the locked npm packages."""
    node.packages(tools=True)
    return AXE.read_text(encoding="utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(page: Page, axe: str, path: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(f"/{path}")
    page.evaluate(SETTLED)
    page.evaluate(axe)
    found = page.evaluate("() => axe.run({ resultTypes: ['violations'] })")
    told = [
        f"{fault['id']}: {spot['target']} {spot['failureSummary']}"
        for fault in found["violations"]
        for spot in fault["nodes"]
    ]

    assert told == []
    assert len(found["passes"]) > 15


def test_axe_would_find_a_fault(page: Page, axe: str) -> None:
    """Take the name from a field: axe must say so, or the test above proves nothing."""
    page.goto("/guide/")
    page.evaluate("() => document.querySelector('.md-search__input').removeAttribute('aria-label')")
    page.evaluate(
        "() => document.querySelector('.md-search__input').removeAttribute('placeholder')"
    )
    page.evaluate(axe)
    found = page.evaluate("() => axe.run({ resultTypes: ['violations'] })")

    assert "label" in {fault["id"] for fault in found["violations"]}


@pytest.mark.parametrize("path", ["", "guide/choose-type/", "en/guide/choose-type/", "checker/"])
def test_nothing_moves_for_those_who_ask_for_stillness(page: Page, path: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"/{path}")
    moving = page.evaluate(
        "() => [...document.querySelectorAll('*')].filter((one) => {"
        " const s = getComputedStyle(one);"
        " const long = (times) => times.split(',').some((time) => parseFloat(time) > 0.01);"
        " const moves = s.animationName !== 'none' && long(s.animationDuration);"
        " return moves || long(s.transitionDuration);"
        " }).slice(0, 5).map((one) => `${one.tagName}.${one.className}`)"
    )

    assert moving == []
    assert (
        page.evaluate("() => getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    )


FRAME = (
    "header.md-header",
    ".md-tabs",
    ".md-sidebar--primary",
    ".md-sidebar--secondary",
    ".way",
    ".md-search",
)


@pytest.mark.parametrize(
    "path", ["guide/choose-type/", "en/guide/public-security/", "regulations/order-33/"]
)
def test_a_printed_page_has_no_navigation_and_spells_out_addresses(page: Page, path: str) -> None:
    page.goto(f"/{path}")
    page.emulate_media(media="print", color_scheme="dark")
    shown = [one for one in FRAME if page.locator(one).first.is_visible()]
    outside = page.locator("article a[href^='https://']").first
    spelled = outside.evaluate("link => getComputedStyle(link, '::after').content")
    colours = page.evaluate(
        "() => [getComputedStyle(document.body).backgroundColor,"
        " getComputedStyle(document.querySelector('article p')).color]"
    )

    assert shown == []
    assert str(outside.get_attribute("href")) in spelled
    assert colours[0] in {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}
    assert brightness(colours[1]) < 60


def brightness(colour: str) -> float:
    """Give how bright a colour of the form rgb(…) is, from 0 to 255."""
    parts = [float(part) for part in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    return sum(parts) / 3


def test_printing_opens_what_is_folded(page: Page) -> None:
    page.goto("/materials/enterprise/")
    page.emulate_media(media="print")
    rows = page.locator(".provinces details .dated")

    assert rows.count() > 20
    assert rows.first.is_visible()


@pytest.fixture
def plain(chromium: Browser, site_address: str) -> Iterator[Page]:
    """Open a page that runs no script."""
    context = chromium.new_context(base_url=site_address, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_readable_without_javascript(plain: Page, path: str) -> None:
    plain.goto(f"/{path}")
    article = plain.locator("article")

    assert len(article.inner_text()) > 60
    assert plain.locator("article h1").first.is_visible()
    assert (
        article.locator("button:visible").evaluate_all("all => all.map(one => one.outerHTML)") == []
    )


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_without_javascript_the_checker_page_tells_what_can_be_done(
    plain: Page, prefix: str
) -> None:
    plain.goto(f"/{prefix}checker/")
    said = plain.locator("article noscript")
    links = said.locator("a").evaluate_all("links => links.map(link => link.pathname)")

    assert "JavaScript" in said.inner_text()
    assert "beiancheck check" in said.inner_text()
    assert {f"/{prefix}materials/", f"/{prefix}forms/"} <= set(links)


@pytest.mark.parametrize("path", ["guide/choose-type/", "en/guide/choose-type/"])
def test_without_javascript_the_sections_and_the_twin_are_a_click_away(
    plain: Page, path: str
) -> None:
    plain.set_viewport_size(DESKTOP)
    plain.goto(f"/{path}")

    assert plain.locator(".md-tabs a:visible").count() >= 6
    plain.locator(".twin-link").click()
    assert plain.url.endswith(path.removeprefix("en/") if path.startswith("en/") else f"en/{path}")


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_the_colours_follow_the_system_and_then_the_visitor(page: Page, colours: str) -> None:
    page.emulate_media(color_scheme=colours)
    page.goto("/guide/")
    paper = "() => getComputedStyle(document.body).backgroundColor"

    assert (brightness(page.evaluate(paper)) < 128) == (colours == "dark")
