"""One checker page that is handed files, and what tells that one of them broke it."""

import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import FilePayload, Page

from tests.browser.checker_page import go
from tests.fuzz.found import TOO_LONG, TOO_MUCH, Fault
from tests.fuzz.watching import WALL, computed

OPENED = """() => document.querySelector(".file")
  && !document.querySelector("[data-files-status]").textContent"""
_READ = """() => !document.querySelector("[data-reading-now]").checkVisibility()"""
_CHECKED = """() => [...document.querySelectorAll(".verdict, .note[data-failed]")]
  .some((one) => one.checkVisibility())"""
_FAILED = {"checking": ".note[data-failed]", "reading": "[data-reading-ended]"}
_OUTCOME = """() => document.querySelector(".file .read-file") ? "read" : (
  document.querySelector(".file .field-error")?.textContent ? "told" : "opened")"""
LISTEN = """() => new MutationObserver((told) => {
  globalThis.isStartedAnew ||= !/装好了/.test(told[0].target.textContent);
}).observe(document.querySelector("[data-station=form] [data-engine-state]"),
  { childList: true, subtree: true, characterData: true })"""
"""Notes in the page when the engine begins anew, which it does without a word to the visitor."""


@dataclass
class Watched:
    """A page, the process that computes for it, what became of files, and what it threw."""

    page: Page
    process: int
    outcomes: Counter[str]
    thrown: list[str] = field(default_factory=list)

    def listen(self) -> None:
        """Hear from now on what the page throws, and whether its engine begins anew."""
        self.page.on("pageerror", lambda error: self.thrown.append(str(error)))
        self.page.evaluate(LISTEN)

    def give(self, data: bytes, name: str) -> None:
        """Hand a file in."""
        self.page.locator(".drop input[multiple]").set_input_files(
            FilePayload(name=name, mimeType="application/octet-stream", buffer=data)
        )

    def fed(self, data: bytes, name: str) -> Fault | None:
        """Hand a file in, which is read at once by now, and see a result."""
        Path(f"/proc/{self.process}/clear_refs").write_text("5", encoding="ascii")
        self.give(data, name)
        fault = self.until(OPENED, "opening") or self.until(_READ, "reading")
        if not fault:
            self.outcomes[self.page.evaluate(_OUTCOME)] += 1
            go(self.page, "result")
            fault = self.until(_CHECKED, "checking")
        return fault or self.told()

    def until(self, condition: str, what: str) -> Fault | None:
        """Wait, as long as the page may compute for it."""
        begun, ends = computed(self.process), time.monotonic() + WALL * TOO_LONG
        while not self.page.evaluate(condition):
            if computed(self.process) - begun > TOO_LONG or time.monotonic() > ends:
                return Fault("browser", "hang", what)
            self.page.wait_for_timeout(100)
        return None

    def told(self) -> Fault | None:
        """Tell what the page threw or lost, or whether it took too much."""
        if self.thrown:
            return Fault("browser", "thrown", self.thrown.pop().splitlines()[0])
        for what, place in _FAILED.items():
            if self.page.locator(place).is_visible():
                return Fault("browser", "failed", what)
        if self.page.evaluate("() => globalThis.isStartedAnew"):
            return Fault("browser", "death", "the engine was started anew")
        status = Path(f"/proc/{self.process}/status").read_text(encoding="ascii")
        (most,) = (line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:"))
        return Fault("browser", "memory") if int(most) * 1024 > TOO_MUCH else None

    def clear(self) -> None:
        """Take the files away."""
        go(self.page, "papers")
        while self.page.locator(".file [data-remove]").count():
            self.page.locator(".file [data-remove]").first.click()
