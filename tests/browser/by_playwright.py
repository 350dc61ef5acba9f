"""A visitor in a browser that Playwright drives."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from tests.browser.visitor import SLOW
from tests.conftest import foreign, is_fault


class ByPlaywright:
    """A visitor on one page of a context of its own."""

    def __init__(self, browser: Browser, home: str, saved: Path, size: tuple[int, int]) -> None:
        """Open an empty page of that size."""
        self.saved = saved
        self.heard: list[str] = []
        context = browser.new_context(
            base_url=home, locale="zh-CN", viewport={"width": size[0], "height": size[1]}
        )
        context.set_default_timeout(SLOW * 1000)
        context.on("request", lambda asked: self.heard.extend(foreign(asked.url, home)))
        self.page = context.new_page()
        self.page.on("pageerror", lambda error: self.heard.append(f"thrown: {error}"))
        self.page.on("console", lambda said: self.heard.extend([said.text] * is_fault(said.text)))

    def open(self, path: str) -> None:
        self.page.goto(path)

    def again(self) -> None:
        self.page.reload()

    def press(self, css: str) -> None:
        self.page.locator(css).locator("visible=true").first.click()

    def write(self, css: str, words: str) -> None:
        self.page.locator(css).fill(words)

    def choose(self, css: str, value: str) -> None:
        self.page.locator(css).select_option(value)

    def hand(self, css: str, file: Path) -> None:
        self.page.locator(css).set_input_files(file)

    def ask(self, body: str) -> Any:
        return self.page.evaluate(f"async () => {{ {body} }}")

    def faults(self) -> list[str]:
        return self.heard

    def leave(self) -> None:
        """Close the page and its context."""
        self.page.context.close()
