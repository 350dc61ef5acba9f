"""What fuzzing found once and must not find again: small files, and recipes for large ones."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from beiancheck.documents.box import upright
from beiancheck.documents.read_page import ReadPage
from beiancheck.documents.reading import Line, Page, Source
from tests.fuzz import doors
from tests.fuzz.readers import READERS

CORPUS = Path(__file__).parent / "corpus"
_LETTERS = "营业执照统一社会信用代码名称类型住所法定代表人域名注册证书持有者姓名0123456789X年月日"
_ASKED = ("日期", "年", "月", "日", "签字：", "（盖章）", "公章", "授权人")
_DOMAIN = ("域名", "注册时间", "到期时间", "域名所有者", "example.cn")


def names() -> list[str]:
    """Name every entry: files by their place, then recipes."""
    files = (path for path in sorted(CORPUS.rglob("*")) if path.is_file())
    return [*(path.relative_to(CORPUS).as_posix() for path in files), *_RECIPES]


def read(name: bytes) -> None:
    """Read an entry through the door, or the reader, that it once broke."""
    told = name.decode()
    if told in _RECIPES:
        _RECIPES[told]()
        return
    data = (CORPUS / told).read_bytes()
    reader = told.partition("/")[0]
    (doors.measured if reader == "files" else READERS[reader].reader)(data)


def _page(words: list[str]) -> ReadPage:
    lines = (
        Line(text=text, box=upright(left, top, left + 20, top + 18))
        for at, text in enumerate(words)
        for left, top in [(10 + at % 60 * 27, 10 + at // 60 * 20)]
    )
    page = Page(number=1, width=1654, height=2339, lines=tuple(lines), source=Source.TEXT_LAYER)
    return ReadPage.of(page)


def _drawn(letters: tuple[str, ...] | str, count: int, *first: str) -> list[str]:
    return [*first, *random.Random(1).choices(letters, k=count)]


_RECIPES: dict[str, Callable[[], Any]] = {
    "a page of thirty thousand lone letters": lambda: _page(_drawn(_LETTERS, 30_000)),
    "a page of labels that ask for a signature": lambda: _page(_drawn(_ASKED, 8_000, "授权书")),
    "a page of labels of a domain's certificate": lambda: _page(_drawn(_DOMAIN, 6_000, "域名证书")),
    "a line of thirty thousand letters": lambda: _page(["".join(_drawn(_LETTERS, 30_000))]),
    "a line of nine thousand labels": lambda: _page(["网站备案信息登记表", "姓名:" * 9_000]),
    "a long name without a dot": lambda: READERS["named"].reader(b"9" * 30_000),
}
