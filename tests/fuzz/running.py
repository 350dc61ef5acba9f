"""What ``scripts/fuzz`` runs, one kind after the other, and the table that it prints."""

import argparse
from collections.abc import Callable, Sequence

from sitebuild import say
from tests.fuzz import browser, files
from tests.fuzz.ran import Ran

TEXT, PDFS, DOCUMENTS, PICTURES, READ = 1_000_000, 20_000, 2_000, 2_000, 100


def run(kinds: Sequence[str], asked: argparse.Namespace) -> int:
    """Fuzz each kind; give 1 if anything was found."""
    ran = [one for kind in kinds for one in _KINDS[kind](asked)]
    say.line("| Fed | Inputs | Faults | Told |")
    say.line("| --- | --- | --- | --- |")
    for one in ran:
        say.line(f"| {one.fed} | {one.runs} | {one.faults} | {one.more} |")
    return 1 if any(one.faults for one in ran) else 0


def _text(asked: argparse.Namespace) -> list[Ran]:
    # Its library is there only where it was asked for.
    from tests.fuzz import text  # noqa: PLC0415

    return text.run(asked.runs or TEXT, asked.seed, asked.only)


def _files(asked: argparse.Namespace) -> list[Ran]:
    return [
        files.run("pdf", asked.runs or PDFS, asked.seed),
        files.run("docx", asked.runs or DOCUMENTS, asked.seed),
        files.run("pdf", asked.runs or READ, asked.seed + 1, "recognised"),
    ]


def _pictures(asked: argparse.Namespace) -> list[Ran]:
    return [
        files.run("pictures", asked.runs or PICTURES, asked.seed),
        files.run("pictures", asked.runs or READ, asked.seed + 1, "recognised"),
    ]


def _browser(asked: argparse.Namespace) -> list[Ran]:
    return [browser.run(asked.runs or browser.RUNS, asked.seed)]


_KINDS: dict[str, Callable[[argparse.Namespace], list[Ran]]] = {
    "text": _text,
    "files": _files,
    "pictures": _pictures,
    "browser": _browser,
}
