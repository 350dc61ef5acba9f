"""A reader at work in a process of its own, so that its memory is its own too."""

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reading_score import Score

ENGINES = Path(__file__).with_name("reading_engines.py")


@dataclass(slots=True)
class Run:
    """A reader at work and what it did."""

    name: str
    process: subprocess.Popen[str]
    legible: str = ""
    scores: list[Score] = field(default_factory=list)
    """By what is given out to a person."""
    lines: list[Score] = field(default_factory=list)
    """The same fields by the lines that were read."""
    kinds: list[bool] = field(default_factory=list)
    """Whether the right kind of paper was told, for each file."""
    cards: list[float] = field(default_factory=list)
    pages: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    peak: float = 0.0

    def ask(self, words: str) -> dict[str, Any]:
        """Send a line and wait for the answer."""
        assert self.process.stdin  # noqa: S101 -- opened as a pipe
        self.process.stdin.write(words + "\n")
        self.process.stdin.flush()
        return self.hear()

    def hear(self) -> dict[str, Any]:
        """Wait for a line."""
        assert self.process.stdout  # noqa: S101 -- opened as a pipe
        told: dict[str, Any] = json.loads(self.process.stdout.readline())
        return told


def start(name: str, threads: int) -> Run:
    """Start a reader's process."""
    command = [sys.executable, ENGINES, name, str(threads)]
    pipe = subprocess.PIPE
    run = Run(name, subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True))  # noqa: S603 -- our own
    run.legible = run.hear()["legible"]
    return run


def end(run: Run) -> None:
    """Let a reader end and tell its memory."""
    assert run.process.stdin  # noqa: S101 -- opened as a pipe
    run.process.stdin.close()
    run.peak = run.hear()["peak"]
    run.process.wait()
