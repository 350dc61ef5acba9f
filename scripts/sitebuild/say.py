"""What the scripts say while they work: one line per step, one line per trouble."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Trouble(Exception):
    """Something a person can put right; its text is one line that says how."""


def line(text: str) -> None:
    """Print one line at once."""
    print(text, flush=True)


@contextmanager
def step(text: str) -> Iterator[None]:
    """Say what begins, and how long it took when that was more than a second."""
    line(f"· {text} …")
    begun = time.monotonic()
    yield
    seconds = time.monotonic() - begun
    if seconds >= 1:
        line(f"  done in {seconds:.0f} s")


class Counter:
    """A count that moves in place on a terminal and speaks rarely elsewhere."""

    def __init__(self, total: int, what: str) -> None:
        """Count up to about `total` things called `what`."""
        self.total = total
        self.what = what
        self.count = 0
        self.live = sys.stdout.isatty()

    def add(self, name: str) -> None:
        """Count one more, and name it."""
        self.count += 1
        if self.live:
            text = f"  {self.count} of {self.total} {self.what}: {name}"
            print(f"\r{text[:78]:<78}", end="", flush=True)
        elif self.count % 15 == 0:
            line(f"  {self.count} of {self.total} {self.what}")

    def end(self) -> None:
        """Leave the line free for what comes next."""
        if self.live and self.count:
            print(f"\r{'':<78}\r", end="", flush=True)
