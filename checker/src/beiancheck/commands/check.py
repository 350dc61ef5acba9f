"""``beiancheck check``: check a package and print the report."""

import argparse

from beiancheck import package
from beiancheck.check import Order, check, today_in_china
from beiancheck.commands.layout import report_text
from beiancheck.provider import default, load
from beiancheck.report import encode


def run(order: argparse.Namespace) -> int:
    """Check and print; return 1 if anything must be fixed."""
    found = package.read(order.path)
    report = check(
        found.raw,
        found.files,
        Order(
            language=order.lang,
            today=order.today or today_in_china(),
            provider=load(order.provider) if order.provider else default(),
            is_masked=order.mask,
        ),
    )
    print(encode(report) if order.format == "json" else report_text(report), end="")
    return 1 if report.counts.error else 0
