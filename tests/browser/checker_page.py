"""What the tests of the checker page do again and again, as a visitor would."""

import json
import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

from playwright.sync_api import FilePayload, Page, expect

from tests import specimens

FLAWLESS = Path(__file__).parents[1] / "flawless"
SLOW = 90_000
"""Milliseconds for the engine to load on a busy machine."""
MEDIA = {"jpg": "image/jpeg", "png": "image/png", "pdf": "application/pdf"}
CONTROLLED = "() => navigator.serviceWorker.controller?.state === 'activated'"
PATHS = {"zh": "/checker/", "en": "/en/checker/"}
ENTERPRISE = {
    "filing": "first",
    "q.type": "website",
    "province": "beijing",
    "kind": "enterprise",
    "manager_is_legal_representative": "true",
    "q.same": "false",
    "q.approval": "false",
}


def visit(page: Page, language: str = "zh") -> None:
    """Open the checker and wait until it listens."""
    page.goto(PATHS[language])
    expect(page.locator(".checker:not([inert])")).to_be_visible()
    expect(page.locator(".question:visible")).to_have_count(1)


def controlled(page: Page) -> None:
    """Wait until the service worker answers the page, and has kept the first things of a visit."""
    page.wait_for_function(CONTROLLED, timeout=60_000)


def onward(page: Page) -> None:
    """Press the one red button."""
    page.locator("[data-onward]:visible").click()


def answer(page: Page, answers: dict[str, str]) -> None:
    """Answer the questions in turn and arrive at the list."""
    for name, value in answers.items():
        select = page.locator(f'select[name="{name}"]')
        if select.count():
            select.select_option(value)
        else:
            choice = page.locator(f'input[name="{name}"][value="{value}"]')
            folded = page.locator("details.choice-group:not([open])").filter(has=choice)
            if folded.count():
                folded.locator("summary").click()
            choice.check()
        onward(page)
    expect(page.locator('[data-station="list"]')).to_be_visible()


def go(page: Page, station: str) -> None:
    """Go to a station by the line at the top."""
    page.locator(f'.stations [data-go="{station}"]').click()
    expect(page.locator(f'[data-station="{station}"]')).to_be_visible()


def flawless(name: str) -> dict[str, Any]:
    """Read a flawless submission as the page would save it."""
    raw = tomllib.loads((FLAWLESS / f"{name}.toml").read_text(encoding="utf-8"))
    dated = json.dumps(
        raw, default=lambda value: value.isoformat() if isinstance(value, date) else ""
    )
    found: dict[str, Any] = json.loads(dated)
    return found


def load(page: Page, submission: dict[str, Any]) -> None:
    """Load a file as “my data”."""
    page.locator(".keep details").evaluate("(fold) => { fold.open = true; }")
    text = json.dumps(submission, ensure_ascii=False).encode()
    page.locator("[data-load-mine]").set_input_files(
        FilePayload(name="mine.json", mimeType="application/json", buffer=text)
    )
    expect(page.locator("[data-keep-status]")).not_to_have_text("")


def paper(name: str) -> FilePayload:
    """Make a file of that name."""
    media = MEDIA.get(name.rpartition(".")[2], "application/octet-stream")
    return FilePayload(name=name, mimeType=media, buffer=specimens.of(name))


def hand_in(page: Page, *files: FilePayload) -> None:
    """Add files at the papers' station and wait until each was opened."""
    go(page, "papers")
    page.locator(".drop input[multiple]").set_input_files(list(files))
    expect(page.locator("[data-files-status]")).to_have_text("", timeout=SLOW)


def result(page: Page) -> None:
    """Go to the result and wait for it."""
    go(page, "result")
    expect(page.locator(".verdict")).to_be_visible(timeout=SLOW)


def engine_is_ready(page: Page) -> None:
    """Wait until the engine says so."""
    state = page.locator('[data-station="form"] [data-engine-state]')
    expect(state).to_have_text(re.compile("装好了|is ready"), timeout=SLOW)


def counts(page: Page) -> dict[str, int]:
    """Read the tally of the result."""
    cells = page.locator(".tally dd").all_inner_texts()
    return dict(
        zip(("error", "warning", "look", "clear", "not_checked"), map(int, cells), strict=True)
    )
