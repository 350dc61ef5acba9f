"""``beiancheck check``: check a package and print the report."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from beiancheck import package, printed, sarif
from beiancheck.check import Order, in_languages, today_in_china
from beiancheck.commands import options, reading
from beiancheck.commands.layout import report_text
from beiancheck.provider import Provider, default, load
from beiancheck.report import Report, encode
from beiancheck.text import LANGUAGES


def ask(door: argparse.ArgumentParser) -> None:
    """Ask for a package, and how to check and print it."""
    door.add_argument("path", type=Path, metavar="PATH", help="文件夹、zip / folder or zip")
    options.language(door)
    door.add_argument("--format", choices=("text", "json", "html", "sarif"), default="text")
    door.add_argument(
        "--today", type=options.day, metavar="DATE", help="按哪一天核对 / check as of a day"
    )
    door.add_argument("--provider", type=Path, metavar="FILE", help="provider.toml")
    options.masking(door)
    options.reading(door)
    door.set_defaults(run=run)


def run(order: argparse.Namespace) -> int:
    """Check and print; return 1 if anything must be fixed."""
    found = package.read(order.path)
    readings, why_unread = reading.of(found.files, order)
    provider = load(order.provider) if order.provider else default()
    asked = Order(
        language=order.lang,
        today=order.today or today_in_china(),
        provider=provider,
        is_masked=order.mask,
        why_unread=why_unread,
    )
    languages = sorted(LANGUAGES, key=lambda one: one != order.lang)
    report, twin = in_languages(found.raw, found.files, asked, *languages, readings=readings)
    print(_words(order.format, report, twin, provider), end="")
    return 1 if report.counts.error else 0


def _words(form: str, report: Report, twin: Report, provider: Provider) -> str:
    match form:
        case "json":
            return encode(report)
        case "sarif":
            return sarif.encode(report, twin, provider, datetime.now(UTC))
        case "html":
            return printed.page(report, provider)
        case _:
            return report_text(report)
