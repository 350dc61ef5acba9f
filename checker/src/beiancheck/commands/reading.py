"""Read the papers of a package for ``beiancheck check``, where what that takes is installed."""

import argparse
import importlib.util
import sys
from collections.abc import Mapping

from beiancheck.check import NOTHING_READ, Readings
from beiancheck.documents import kinds
from beiancheck.documents.document import READABLE
from beiancheck.ocr.trouble import NO_LIBRARIES, OWN_FAULT, ReadingError, told
from beiancheck.text import Text, shown

_NEEDED = ("numpy", "onnxruntime", "PIL")
_LEFT_OUT = Text(
    zh="用了 --no-read，没有识别，请您对着原件看一遍",
    en="--no-read was given, so they were not read; compare them yourself",
)
_PROGRESS = Text(zh="正在识别材料 {number}/{count}", en="Reading papers {number}/{count}")
_BEGUN = Text(zh="正在识别 {count} 份材料", en="Reading {count} papers")
MANY = 3
"""Files from which on progress is shown."""


def is_installed() -> bool:
    """Tell whether the libraries that read pictures are there."""
    return all(map(importlib.util.find_spec, _NEEDED))


def of(files: Mapping[str, bytes], order: argparse.Namespace) -> tuple[Readings, Text | None]:
    """Read the pictures and PDFs among files; return the pages, or why there are none."""
    papers = {name: data for name, data in files.items() if kinds.of(data) in READABLE}
    if not papers:
        return NOTHING_READ, None
    if not order.is_read:
        return NOTHING_READ, _LEFT_OUT
    if not is_installed():
        return NOTHING_READ, NO_LIBRARIES
    try:
        return _read(papers, order), None
    except ReadingError as error:  # the models are not there
        return NOTHING_READ, error.said


def _read(papers: Mapping[str, bytes], order: argparse.Namespace) -> Readings:
    # Imported late: only those who have the extra can.
    from beiancheck.documents.read_page import ReadPage  # noqa: PLC0415
    from beiancheck.ocr.native import models, read  # noqa: PLC0415

    known = models.found()
    found: dict[str, tuple[ReadPage, ...]] = {}
    for number, (name, data) in enumerate(papers.items(), 1):
        _show(number, len(papers), order)
        try:
            with told():
                found[name] = tuple(ReadPage.of(page) for page in read.pages(data, known))
        except ReadingError as error:
            # A rule of its own tells of files that cannot be opened; the report lists the rest.
            if error.said is OWN_FAULT:
                said = error.said.fill(order.lang, error.values)
                print(f"{shown(name)}: {said}", file=sys.stderr)
    if len(papers) >= MANY and sys.stderr.isatty():
        print(file=sys.stderr)
    return found


def _show(number: int, count: int, order: argparse.Namespace) -> None:
    """Show progress on one line of a terminal; in a log, once that it began."""
    is_terminal = sys.stderr.isatty()
    if count < MANY or (number > 1 and not is_terminal):
        return
    text = _PROGRESS if is_terminal else _BEGUN
    words = text.fill(order.lang, {"number": str(number), "count": str(count)})
    start, end = ("\r", "") if is_terminal else ("", "\n")
    print(f"{start}{words}", end=end, file=sys.stderr, flush=True)
