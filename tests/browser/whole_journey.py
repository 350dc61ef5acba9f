"""The whole journey of a visitor, the same in every browser, as far as its sentences go."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.browser.checker_page import ENTERPRISE, PATHS
from tests.browser.repairing import repair
from tests.browser.visitor import (
    Visitor,
    is_shown,
    quoted,
    saved,
    shown,
    text,
    until,
    until_hidden,
)
from tests.browser.watched_site import Watched

TYPED = "示例密语公司"
QUERY = {"zh": ("核验单", "forms/verification-sheet/"), "en": ("police", "guide/public-security/")}
TWIN = {"zh": ("", "en/", "en-GB"), "en": ("en/", "", "zh-CN")}
CONTROLLED = "(await navigator.serviceWorker.ready) && navigator.serviceWorker.controller"
WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
COLOURS = "document.body.getAttribute('data-md-color-scheme')"
NAME = '[name="holder.name"]'
VALUE = f"document.querySelector({quoted(NAME)}).value"
STATE = "document.querySelector('[data-station=form] [data-engine-state]')"
LIBRARY = "engine/python_rest.bin"
COME = f"performance.getEntriesByType('resource').some(({{name}}) => name.includes('{LIBRARY}'))"
HELD = """return [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
  (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length];"""


@dataclass(frozen=True)
class Checked:
    """What a visitor saw: the words made out on the papers, and the report."""

    read: list[str]
    report: dict[str, Any]


def fits(visitor: Visitor) -> None:
    """See that nothing stands out sideways."""
    assert visitor.ask(f"return {WIDE};") == 0


def look_around(visitor: Visitor, language: str) -> None:
    """Read a page of the guide, search, change the colours, and go to its twin."""
    own, other, tongue = TWIN[language]
    words, place = QUERY[language]
    visitor.open(f"/{own}guide/choose-type/")
    fits(visitor)
    is_narrow = is_shown(visitor, "[data-opens=__search]")
    visitor.press("[data-opens=__search]" if is_narrow else ".md-search__input")
    visitor.write(".md-search__input", words)
    shown(visitor, f'.md-search-result__item a[href*="{place}"]')
    visitor.open(f"/{own}guide/choose-type/")
    for scheme in ("default", "slate"):
        visitor.press("[data-md-component=palette] label")
        until(visitor, f"{COLOURS} === {scheme!r}")
    visitor.press(".twin-link")
    until(visitor, f"document.documentElement.lang === '{tongue}'")

    until(visitor, f"document.readyState === 'complete' && {COLOURS} === 'slate'")

    assert visitor.ask("return location.pathname;") == f"/{other}guide/choose-type/"

    # From here on the service worker keeps all that is used.
    until(visitor, CONTROLLED)


def answer(visitor: Visitor, language: str) -> None:
    """Open the checker, answer as an enterprise does, and type a name."""
    visitor.open(PATHS[language])
    shown(visitor, ".checker:not([inert]) .question")
    for name, value in ENTERPRISE.items():
        choice = f'input[name="{name}"][value="{value}"]'
        select = f'select[name="{name}"]'
        group = f"details.choice-group:not([open]):has({choice}) summary"
        # The question before goes before this one comes.
        shown(visitor, f"{select}, {choice}, {group}")
        if is_shown(visitor, select):
            visitor.choose(select, value)
        else:
            if not is_shown(visitor, choice):
                visitor.press(group)
            visitor.press(choice)
        visitor.press("[data-onward]")
        # The next question's words, or the list's, are what a screen reader says now.
        until(visitor, "document.activeElement.matches('legend, h2')")
    shown(visitor, '[data-station="list"]')
    fits(visitor)
    visitor.press("[data-onward]")
    visitor.write(NAME, TYPED)


def go(visitor: Visitor, station: str) -> None:
    """Go to a station by the line at the top."""
    visitor.press(f'.stations [data-go="{station}"]')
    shown(visitor, f'[data-station="{station}"]')


def ready(visitor: Visitor) -> None:
    """Wait until the engine says that it is, and the rest of its library has come too.

    Of a page that is left before, Firefox tells as a fault what was still on its way.
    """
    go(visitor, "form")
    until(visitor, f"/装好了|is ready/.test({STATE}.textContent)")
    until(visitor, COME)


def read(visitor: Visitor) -> list[str]:
    """Have the pictures read; give what was made out, without what was typed, in no order."""
    go(visitor, "papers")
    visitor.press("[data-reading-start]")
    shown(visitor, ".read-file")
    until_hidden(visitor, "[data-reading-now]")
    return sorted(set(text(visitor, ".read-text").split()) - {TYPED})


def result(visitor: Visitor) -> dict[str, Any]:
    """See the result, and save the report."""
    go(visitor, "result")
    shown(visitor, ".verdict")
    shown(visitor, "[data-taking]")
    fits(visitor)
    found: dict[str, Any] = json.loads(saved(visitor, "[data-save-report]"))
    return found


def rules(report: dict[str, Any]) -> list[str]:
    """Give the rules of a report's findings."""
    return [str(one["rule"]) for one in report["findings"]]


def check(visitor: Visitor, language: str, paper: Path) -> Checked:
    """Hand a paper in, have it read, take a value over, see the result, and take forms away."""
    answer(visitor, language)
    go(visitor, "papers")
    visitor.hand(".drop input[multiple]", paper)
    shown(visitor, ".file img.preview")
    ready(visitor)
    seen = read(visitor)
    fits(visitor)
    visitor.press("[data-move]")
    visitor.press("[data-act=take]")
    shown(visitor, ".read-taken")
    report = result(visitor)
    assert saved(visitor, "[data-take=pdf]").startswith(b"%PDF-")
    assert saved(visitor, "[data-take=docx]").startswith(b"PK")
    return Checked(seen, report)


def keep(visitor: Visitor) -> None:
    """Have words and files kept, come again, and find them."""
    if not is_shown(visitor, "[data-keep-typed]"):
        visitor.press(".keep summary")
    visitor.press("[data-keep-files]")
    until(visitor, "document.querySelector('[data-keep-status]').textContent")
    visitor.press("[data-keep-typed]")
    visitor.again()
    until(visitor, f"document.querySelector('.checker:not([inert])') && {VALUE}")
    assert visitor.ask(f"return {VALUE};") == TYPED
    until(visitor, "document.querySelectorAll('.file').length === 1")
    ready(visitor)


def without_host(visitor: Visitor, site: Watched, found: Checked) -> None:
    """Cut the host off, come again, and find all the same."""
    site.cut()
    visitor.again()
    shown(visitor, ".checker:not([inert])")
    ready(visitor)

    assert read(visitor) == found.read
    assert rules(result(visitor)) == rules(found.report)
    assert saved(visitor, "[data-take=pdf]").startswith(b"%PDF-")


def forget(visitor: Visitor) -> None:
    """Forget everything; nothing is held."""
    go(visitor, "form")  # where nothing moves any more
    visitor.ask("document.querySelector('.keep details').open = true;")
    visitor.press("[data-forget]")
    until(visitor, "document.querySelector('[data-status]').textContent")
    until(visitor, f"(await (async () => {{ {HELD} }})()).every((one) => one === 0)")

    assert visitor.ask(f"return {VALUE};") == ""
    assert TYPED not in text(visitor, "body")


def whole(visitor: Visitor, site: Watched, language: str, paper: Path, *, is_cut: bool) -> None:
    """Look around, check, keep, go on without the host or else repair pictures, and forget."""
    look_around(visitor, language)
    found = check(visitor, language, paper)
    keep(visitor)
    if is_cut:
        without_host(visitor, site, found)
    else:
        go(visitor, "papers")
        repair(visitor, paper.parent)
    forget(visitor)
    faults = visitor.faults()

    assert faults == [], faults
