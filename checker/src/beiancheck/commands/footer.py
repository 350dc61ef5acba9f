"""``beiancheck footer``: print the foot of a home page, or look at the foot of a saved one."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from beiancheck.check import Order, today_in_china
from beiancheck.commands import options
from beiancheck.footer import footer
from beiancheck.home_check import HomeCheck, check_home
from beiancheck.provider import default
from beiancheck.submission_file import PackageError
from beiancheck.text import Language, Text
from beiancheck.verdict import WORDS, Severity

_NOWHERE = Text(zh="没有找到“{path}”。", en="“{path}” was not found.")
_UNREADABLE = Text(zh="“{path}”打不开。", en="“{path}” cannot be opened.")
_FIX = Text(zh="怎么改：{fix}", en="What to do: {fix}")


def ask(door: argparse.ArgumentParser) -> None:
    """Ask for the numbers, or for a saved home page."""
    door.add_argument(
        "number", nargs="?", default="", metavar="NUMBER", help="备案号 / filing number"
    )
    door.add_argument(
        "--public-security", default="", metavar="NUMBER", help="公安联网备案号 / its number"
    )
    door.add_argument("--format", choices=("html", "plain", "app"), default="html")
    door.add_argument(
        "--check", type=Path, metavar="FILE", help="核对存下的首页 / look at a saved home page"
    )
    options.language(door)
    door.set_defaults(run=run)


def run(order: argparse.Namespace) -> int:
    """Print; return 1 where a page must be changed, 2 where a number or file cannot be used."""
    if order.check is not None:
        return _checked(order.check, order.number, order.lang)
    made = footer(order.number, order.public_security, order.lang)
    for remark in made.remarks:
        print(remark.text, file=sys.stderr)
    if not made.plain:
        return 2
    print({"html": made.html, "plain": made.plain, "app": made.app}[order.format])
    return 0


def _checked(path: Path, number: str, language: Language) -> int:
    order = Order(language=language, today=today_in_china(), provider=default())
    found = check_home(path.name, _bytes(path), number, order)
    print("\n".join(_lines(found, language)))
    if not found.is_read:
        return 2
    return 1 if found.must_change else 0


def _bytes(path: Path) -> bytes:
    if not path.is_file():
        raise PackageError(_NOWHERE, path=str(path))
    try:
        return path.read_bytes()
    except OSError as error:
        raise PackageError(_UNREADABLE, path=str(path)) from error


def _lines(found: HomeCheck, language: Language) -> Iterator[str]:
    if found.said:
        yield found.said
    for finding in found.findings:
        yield f"[{WORDS[Severity(finding.severity)].of(language)}] {finding.title}"
        yield f"  {finding.message}"
        yield f"  {_FIX.fill(language, {'fix': finding.fix})}"
