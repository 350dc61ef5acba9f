"""A JSON report read back from disk; it may have been changed by hand since."""

from pathlib import Path
from typing import Any

import msgspec

from beiancheck.report import Report
from beiancheck.submission_file import PackageError
from beiancheck.text import Text, one_line
from beiancheck.verdict import Ground, Severity

LARGEST = 16 * 1024 * 1024
"""Bytes beyond which a file is no report: the longest known is a thousandth of it."""
_NO_REPORT = Text(
    zh="“{path}”不是 beiancheck check --format json 写的报告。",
    en="“{path}” is no report that beiancheck check --format json wrote.",
)
_NOWHERE = Text(zh="没有找到“{path}”。", en="“{path}” was not found.")


def read(path: Path) -> Report:
    """Read a report; its words are put on one line each.

    :raises PackageError: if it is not there or no report.
    """
    if not path.is_file():
        raise PackageError(_NOWHERE, path=str(path))
    try:
        with path.open("rb") as opened:
            report = _decoded(opened.read(LARGEST + 1))
    except (OSError, ValueError, RecursionError) as error:
        raise PackageError(_NO_REPORT, path=str(path)) from error
    return report


def _decoded(data: bytes) -> Report:
    if len(data) > LARGEST:
        raise ValueError("too large")
    report = msgspec.convert(
        _lines(msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))), Report
    )
    for one in report.findings:
        Severity(one.severity)
        Ground(one.ground)
    if report.schema != 1:
        raise ValueError("another schema")
    return report


def _lines(value: Any) -> Any:  # noqa: ANN401 -- what JSON holds may be anything
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, list):
        return [_lines(item) for item in value]
    if isinstance(value, dict):
        return {key: _lines(item) for key, item in value.items()}
    return value
