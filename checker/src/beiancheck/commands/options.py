"""What several commands ask in the same way."""

import argparse
from collections.abc import Callable
from pathlib import Path

from beiancheck.deadlines import FIRST, LAST
from beiancheck.formats.day import parse_date
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import Kind
from beiancheck.terms.provinces import Province
from beiancheck.terms.term import Term
from beiancheck.text import LANGUAGES


def language(door: argparse.ArgumentParser) -> None:
    """Ask for the language."""
    door.add_argument("--lang", choices=LANGUAGES, default="zh")


def output(door: argparse.ArgumentParser) -> None:
    """Ask for the format."""
    door.add_argument("--format", choices=("text", "json"), default="text")


def report(
    door: argparse.ArgumentParser,
    name: str = "REPORT.json",
    about: str = "JSON 报告 / JSON report",
) -> None:
    """Ask for a saved report; the language is the report's own unless another is named."""
    door.add_argument("report", type=Path, metavar=name, help=about)
    door.add_argument("--lang", choices=LANGUAGES, default=None)
    door.add_argument("--provider", type=Path, metavar="FILE", help="provider.toml")


def whose(door: argparse.ArgumentParser, kind: Kind | None = None) -> None:
    """Ask for the kind of holder, which must be said where there is no default, and the filing."""
    of_kind, of_filing = term(Kind), term(Filing)
    door.add_argument("--kind", type=of_kind, default=kind, required=kind is None, metavar="KIND")
    door.add_argument("--filing", type=of_filing, default=Filing.FIRST, metavar="FILING")
    door.add_argument("--province", type=term(Province), default=None, metavar="PROVINCE")


def masking(door: argparse.ArgumentParser) -> None:
    """Ask whether names and numbers are written in full; they are shortened unless asked."""
    masked = door.add_mutually_exclusive_group()
    masked.add_argument(
        *("--whole", "--unmasked"),
        dest="mask",
        action="store_false",
        help="姓名号码写完整 / names and numbers in full",
    )
    masked.add_argument(
        "--mask", action="store_true", help="缩写（本来就是）/ shortened, which is the default"
    )
    door.set_defaults(mask=True)


def reading(door: argparse.ArgumentParser) -> None:
    """Ask whether the papers are read."""
    door.add_argument(
        "--no-read",
        dest="is_read",
        action="store_false",
        help="不识别图片、PDF / do not read pictures and PDFs",
    )


def day(words: str) -> object:
    """Read a day.

    :raises argparse.ArgumentTypeError: if it is none.
    """
    day = parse_date(words)
    if day is None:
        raise argparse.ArgumentTypeError(f"“{words}”不是日期 / is not a date (2026-11-24)")
    return day


def start(words: str) -> object:
    """Read a day of handing in that can be counted from.

    :raises argparse.ArgumentTypeError: if it is none.
    """
    day = parse_date(words)
    if day is None or not FIRST <= day <= LAST:
        message = f"“{words}”不在 {FIRST} 和 {LAST} 之间 / is not a date from {FIRST} to {LAST}"
        raise argparse.ArgumentTypeError(message)
    return day


def number(words: str) -> int:
    """Read which one is meant, counted from 1.

    :raises argparse.ArgumentTypeError: if it is no such number.
    """
    if not (words.isascii() and words.isdigit() and int(words)):
        raise argparse.ArgumentTypeError(f"“{words}”不是从 1 数起的数 / is not 1 or more")
    return int(words)


def term(kind: type[Term]) -> Callable[[str], Term]:
    """Return what reads a term by its value or its Chinese label."""

    def converted(words: str) -> Term:
        for term in kind:
            if words in {term.value, term.label.zh}:
                return term
        known = ", ".join(term.value for term in kind)
        raise argparse.ArgumentTypeError(f"没有“{words}” / “{words}” is none of: {known}")

    return converted
