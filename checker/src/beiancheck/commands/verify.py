"""``beiancheck verify``: tell whether a report belongs to the package in hand."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from beiancheck import check_code, package, saved_report
from beiancheck.check_code import CheckCode
from beiancheck.commands import options
from beiancheck.provider import default, load
from beiancheck.report import Report
from beiancheck.text import Language, Text
from beiancheck.verify import Comparison, verify
from beiancheck.verify_code import verify_code
from beiancheck.write import VERDICT

_HEAD = Text(zh="报告：{today}，beiancheck {engine}", en="Report of {today}, beiancheck {engine}")
_CODE = Text(zh="核对码：{code}", en="Check code {code}")
_BY_EYE = Text(
    zh="只有核对码，说不出是哪个文件：请把上面每个文件的摘要与报告里的开头八位对一对，"
    "或者扫报告上的二维码，把扫出的整行文字填进来。",
    en="The code alone does not tell which file: compare the digests above with the first eight "
    "characters in the report, or scan its QR code and give the whole line.",
)
_COUNTED = ("error", "warning", "look", "clear", "not_checked")
_SUBMISSION = Text(zh="材料表", en="the submission itself")
_SAME = Text(zh="这份报告与手上的材料对得上。", en="The report belongs to the package in hand.")
_OTHER = Text(
    zh="这份报告与手上的材料对不上。请对手上的材料重新核对。",
    en="The report does not belong to the package in hand. Check the package again.",
)
_SCOPE = Text(
    zh="只比较材料表和它列出的文件，没有列出的文件不看。",
    en="The submission and the files that it names were compared, no other files.",
)


def ask(door: argparse.ArgumentParser) -> None:
    """Ask for a report, or its code, and a package."""
    options.report(door, "REPORT.json|CODE", "JSON 报告或核对码 / JSON report or check code")
    door.add_argument("path", type=Path, metavar="PATH", help="文件夹、zip / folder or zip")
    door.set_defaults(run=run)


def run(order: argparse.Namespace) -> int:
    """Print a line per file; return 1 if report and package differ."""
    code = None if order.report.is_file() else check_code.read(str(order.report))
    if code:
        found = verify_code(code, package.read(order.path))
        print("\n".join(_of_code(found, code, order.lang or "zh")))
        return 0 if found.is_same else 1
    report = saved_report.read(order.report)
    provider = load(order.provider) if order.provider else default()
    found = verify(report, package.read(order.path), provider)
    print("\n".join(_lines(found, report, order.lang or report.language)))
    return 0 if found.is_same else 1


def _lines(found: Comparison, report: Report, language: Language) -> Iterator[str]:
    yield _HEAD.fill(language, {"today": report.today, "engine": report.engine})
    yield from _compared(found, language)


def _of_code(found: Comparison, code: CheckCode, language: Language) -> Iterator[str]:
    yield _CODE.fill(language, {"code": code.typed})
    if code.counts:
        counts = dict(zip(_COUNTED, map(str, code.counts), strict=True))
        yield VERDICT.fill(language, {**counts})
    yield from _compared(found, language)
    if not found.is_same and not code.parts:
        yield _BY_EYE.of(language)


def _compared(found: Comparison, language: Language) -> Iterator[str]:
    yield f"  {found.submission.value.of(language)}  {_SUBMISSION.of(language)}"
    for line in found.lines:
        yield f"  {line.state.value.of(language)}  {line.name}"
    yield ""
    if found.repeated:
        yield found.repeated.value.of(language)
    yield (_SAME if found.is_same else _OTHER).of(language)
    yield _SCOPE.of(language)
