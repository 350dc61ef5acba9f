"""The page that proves it, pressed once in whichever browser."""

from tests.browser.visitor import Visitor, is_shown, text, until
from tests.browser.watched_site import Watched

WAYS = """return [...document.querySelectorAll("[data-way]")].map((row) =>
  [row.dataset.way, row.querySelector("[data-outcome]").dataset.outcome]);"""
NOT_HERE = {"inside-peer"}
"""WebRTC, which no browser has in workers."""


def proved(visitor: Visitor, site: Watched, path: str) -> set[str]:
    """Try every way out; see that nothing arrived, and give those that the browser has not."""
    visitor.open(path)
    visitor.press("[data-try]")
    until(visitor, "!document.querySelector('[data-summary]').hidden")
    found: dict[str, str] = dict(visitor.ask(WAYS))
    word = text(visitor, "[data-summary] code")

    assert len(found) > 20
    assert {way for way, outcome in found.items() if outcome not in {"stopped", "absent"}} == set()
    assert [one.path for one in site.heard if word in one.path] == []
    assert not is_shown(visitor, "[data-early]")

    return {way for way, outcome in found.items() if outcome == "absent"}
