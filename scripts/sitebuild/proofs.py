"""Every check of the repository, in the order in which a fault is cheapest to see."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence

from sitebuild import commands, node, programs, say
from sitebuild.making import make
from sitebuild.places import NODE_MODULES, ROOT, VENV

CONCISE = ("--output-format", "concise", ".")
MOST_AT_ONCE = 4
"""Processes that run tests; each may have a browser with an engine, about a gigabyte."""
BIN = VENV / ("Scripts" if sys.platform == "win32" else "bin")


def prove(*, every_program: bool) -> int:
    """Run all checks, pytest last; give the exit code."""
    checks: dict[str, Callable[[], object]] = {
        "Format": lambda: python_tool("ruff", "format", "--check", *CONCISE),
        "Lint": lambda: python_tool("ruff", "check", *CONCISE),
        "Types": lambda: python_tool("mypy"),
        "Directions of import": lambda: python_tool("lint-imports", "--no-logo", "pyproject.toml"),
        # Before the tools are fetched: it must find by itself all that it needs.
        "Strict build of the site": build,
        "Types of the browser's scripts": tsc,
        "Programs": lambda: look_for_programs(every_program=every_program),
    }
    failed = [name for name, check in checks.items() if not holds(name, check)]
    say.line("· Tests …")
    # A file of tests stays in one process: its browser and its engine are started once.
    at_once = ("-n", str(min(os.cpu_count() or 1, MOST_AT_ONCE)), "--dist", "loadfile")
    words = [sys.executable, "-m", "pytest", *at_once]
    tests = subprocess.run(words, cwd=ROOT, check=False)  # noqa: S603 -- our own words
    # pytest's closing line stays the last one: the summary of the others stands above its output.
    return 1 if failed or tests.returncode else 0


def holds(name: str, check: Callable[[], object]) -> bool:
    """Run one check; say what it found when it fails."""
    try:
        with say.step(name):
            check()
    except say.Trouble as trouble:
        say.line(f"! {trouble}")
        return False
    return True


def python_tool(name: str, *words: str) -> None:
    """Run a tool of the environment over the repository."""
    commands.run([BIN / name, *words], doing=name)


def tsc() -> None:
    """Check the JSDoc types of the page scripts."""
    node.packages(tools=True)
    tool = NODE_MODULES / "typescript" / "bin" / "tsc"
    commands.run(
        [node.node(), tool, "--noEmit", "--pretty", "false", "--project", "tsconfig.json"],
        doing="tsc",
    )


def build() -> None:
    """Build the site and take no warning."""
    listed("The site has faults", make())


def look_for_programs(*, every_program: bool) -> None:
    """Say which tests cannot run here; that is a fault when all were asked for."""
    missing = programs.missing()
    if missing and every_program:
        listed("Not installed, and --all asks for every program", missing)
    for name in missing:
        say.line(f"  not run: the tests that need {name}")


def listed(what: str, found: Sequence[str]) -> None:
    """Raise `Trouble` with a line for each thing found, if any was."""
    if found:
        raise say.Trouble("\n    ".join([f"{what}:", *found]))
