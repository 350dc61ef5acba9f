"""``beiancheck reply``: print the text to send back, made from a report."""

import argparse

from beiancheck import saved_report
from beiancheck.package import PackageError
from beiancheck.provider import default, load
from beiancheck.reply import reply
from beiancheck.text import Text

_OTHER = Text(
    zh="这份报告是英文的。要中文的回复，先用 beiancheck check --lang zh --format json "
    "再做一份报告。",
    en="This report is in Chinese. For a reply in English, make a report with "
    "beiancheck check --lang en --format json.",
)


def run(order: argparse.Namespace) -> int:
    """Print the reply in the language of the report.

    :raises PackageError: if another language is asked for: a report holds its words in one.
    """
    report = saved_report.read(order.report)
    if order.lang not in {None, report.language}:
        raise PackageError(_OTHER)
    provider = load(order.provider) if order.provider else default()
    print(reply(report, provider), end="")
    return 0
