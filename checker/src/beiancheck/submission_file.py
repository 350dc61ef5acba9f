"""The file of a submission, TOML or JSON: what it says, and the files that it names."""

import json
import re
import tomllib
from typing import Any

from beiancheck.text import Text

NAMES = ("submission.toml", "submission.json")
LARGEST_SUBMISSION = 4 * 1024 * 1024
"""Bytes of a submission file."""


class PackageError(Exception):
    """The submission itself could not be read; ``said`` is one line for the reader."""

    def __init__(self, said: Text, **values: str) -> None:
        """Keep the words and what fills them."""
        super().__init__(said.en)
        self.said = said
        self.values: dict[str, Text | str] = dict(values)


def named(raw: dict[str, Any]) -> list[str]:
    """Return the file names that a decoded submission gives."""
    listed = raw.get("files")
    files = listed if isinstance(listed, list) else []
    names = [file.get("name") for file in files if isinstance(file, dict)]
    return [name for name in names if isinstance(name, str) and name and "\0" not in name]


def parse(data: bytes, name: str) -> dict[str, Any]:
    """Decode the bytes of a submission.

    :raises PackageError: with the line where it breaks off.
    """
    if len(data) > LARGEST_SUBMISSION:
        raise PackageError(
            Text(zh="“{name}”超过 4 MB，不像备案材料。", en="“{name}” is larger than 4 MB."),
            name=name,
        )
    try:
        words = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PackageError(
            Text(
                zh="“{name}”不是 UTF-8 编码，另存为 UTF-8。",
                en="“{name}” is not UTF-8; save it as UTF-8.",
            ),
            name=name,
        ) from error
    try:
        raw = json.loads(words) if name.endswith(".json") else tomllib.loads(words)
    except (ValueError, RecursionError) as error:
        # The library's own words differ between Python versions; only the line is taken.
        line = re.search(r"line (\d+)", str(error))
        last = str(words.count("\n") + 1)
        raise PackageError(_BROKEN, name=name, line=line[1] if line else last) from error
    if not isinstance(raw, dict):
        raise PackageError(_BROKEN, name=name, line="1")
    return raw


_BROKEN = Text(
    zh="“{name}”第 {line} 行写法有误，读不下去。",
    en="“{name}” cannot be read: something is wrong on line {line}.",
)
