"""``beiancheck reply``: print the text to send back, made from a report."""

import argparse
import sys

from beiancheck import saved_report
from beiancheck.commands import options
from beiancheck.provider import default, load
from beiancheck.reply import reply
from beiancheck.submission_file import PackageError
from beiancheck.text import Text

_OTHER = Text(
    zh="这份报告是英文的。要中文的回复，先用 beiancheck check --lang zh --format json "
    "再做一份报告。",
    en="This report is in Chinese. For a reply in English, make a report with "
    "beiancheck check --lang en --format json.",
)

_HERE = ("//127.0.0.1", "//localhost", "//[::1]")
_NO_ADDRESS = Text(
    zh="provider.toml 里 [site] url 还是本机地址，回复里的链接申请人打不开："
    "填上网站的公开地址再发。",
    en="[site] url in provider.toml is an address of this computer, so the applicant cannot open "
    "the links: put in the public address of the site before you send the reply.",
)


def ask(door: argparse.ArgumentParser) -> None:
    """Ask for a saved report."""
    options.report(door)
    door.set_defaults(run=run)


def run(order: argparse.Namespace) -> int:
    """Print the reply in the language of the report.

    :raises PackageError: if another language is asked for: a report holds its words in one.
    """
    report = saved_report.read(order.report)
    if order.lang not in {None, report.language}:
        raise PackageError(_OTHER)
    provider = load(order.provider) if order.provider else default()
    if any(place in provider.site.url for place in _HERE):
        said = _NO_ADDRESS.of(order.lang or report.language)
        print(said, file=sys.stderr)
    print(reply(report, provider), end="")
    return 0
