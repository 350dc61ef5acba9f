"""What a visitor does in whichever browser: the few acts that every driver of browsers knows."""

import json
import time
from pathlib import Path
from typing import Any, Protocol

SLOW = 90
"""Seconds for the slowest step on a busy machine: a paper read by an engine just begun."""
SHOWN = "[...document.querySelectorAll({css})].some((one) => one.checkVisibility())"
TEXT = "[...document.querySelectorAll({css})].map((one) => one.textContent).join(' ')"


class Visitor(Protocol):
    """A browser with one page open, in a folder of its own for what is saved."""

    saved: Path

    def open(self, path: str) -> None:
        """Open a page of the site and wait for it."""

    def again(self) -> None:
        """Load the page anew."""

    def press(self, css: str) -> None:
        """Press the first thing of that kind that is shown."""

    def write(self, css: str, words: str) -> None:
        """Write into a field in place of what stands there."""

    def choose(self, css: str, value: str) -> None:
        """Choose from a list."""

    def hand(self, css: str, file: Path) -> None:
        """Hand a file to a field for files."""

    def ask(self, body: str) -> Any:
        """Run the body of an asynchronous function in the page and give what it returns."""

    def faults(self) -> list[str]:
        """Give what the pages threw, were refused by their policy, or asked of another host."""


def quoted(css: str) -> str:
    """Write a selector as JavaScript writes texts."""
    return json.dumps(css)


def is_shown(visitor: Visitor, css: str) -> bool:
    """Tell whether something of that kind is shown now."""
    return bool(visitor.ask(f"return {SHOWN.format(css=quoted(css))};"))


def text(visitor: Visitor, css: str) -> str:
    """Give the words in everything of that kind."""
    return str(visitor.ask(f"return {TEXT.format(css=quoted(css))};"))


def until(visitor: Visitor, expression: str) -> None:
    """Wait until an expression of JavaScript holds in the page."""
    end = time.monotonic() + SLOW
    while not visitor.ask(f"return Boolean({expression});"):
        if time.monotonic() > end:
            raise AssertionError(f"still not so: {expression}")
        time.sleep(0.1)


def shown(visitor: Visitor, css: str) -> None:
    """Wait until something of that kind is shown."""
    until(visitor, SHOWN.format(css=quoted(css)))


def until_hidden(visitor: Visitor, css: str) -> None:
    """Wait until nothing of that kind is shown."""
    until(visitor, f"!{SHOWN.format(css=quoted(css))}")


def saved(visitor: Visitor, css: str) -> bytes:
    """Press what saves a file, and take it from the folder once it is whole."""
    visitor.press(css)
    end = time.monotonic() + SLOW
    size = -1
    while time.monotonic() < end:
        time.sleep(0.3)
        new = [one for one in visitor.saved.iterdir() if one.is_file() and one.name[0] != "."]
        # While a file comes, Firefox has a second one beside it.
        if len(new) == 1 and size == (size := new[0].stat().st_size) > 0:
            found = new[0].read_bytes()
            new[0].unlink()
            return found
    raise AssertionError(f"nothing was saved by {css}")
