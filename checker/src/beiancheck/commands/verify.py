"""``beiancheck verify``: tell whether a report belongs to the package in hand."""

import argparse
from collections.abc import Iterator

from beiancheck import package, saved_report
from beiancheck.provider import default, load
from beiancheck.report import Report
from beiancheck.text import Language, Text
from beiancheck.verify import Comparison, verify

_HEAD = Text(zh="报告：{today}，beiancheck {engine}", en="Report of {today}, beiancheck {engine}")
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


def run(order: argparse.Namespace) -> int:
    """Print a line per file; return 1 if report and package differ."""
    report = saved_report.read(order.report)
    provider = load(order.provider) if order.provider else default()
    found = verify(report, package.read(order.path), provider)
    print("\n".join(_lines(found, report, order.lang or report.language)))
    return 0 if found.is_same else 1


def _lines(found: Comparison, report: Report, language: Language) -> Iterator[str]:
    yield _HEAD.fill(language, {"today": report.today, "engine": report.engine})
    yield f"  {found.submission.value.of(language)}  {_SUBMISSION.of(language)}"
    for line in found.lines:
        yield f"  {line.state.value.of(language)}  {line.name}"
    yield ""
    if found.repeated:
        yield found.repeated.value.of(language)
    yield (_SAME if found.is_same else _OTHER).of(language)
    yield _SCOPE.of(language)
