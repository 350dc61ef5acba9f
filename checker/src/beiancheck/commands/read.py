"""``beiancheck read``: print what can be read on a paper."""

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from beiancheck.commands import options
from beiancheck.commands.reading import is_installed
from beiancheck.documents import described
from beiancheck.documents.papers import read as papers
from beiancheck.documents.papers.said import Said
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Line, Page
from beiancheck.ocr.trouble import NO_LIBRARIES, ReadingError, told
from beiancheck.text import Language, Text, shown

_UNREADABLE = Text(zh="无法读取“{name}”：{error}", en="“{name}” cannot be opened: {error}")
_NO_FILE = Text(zh="没有这个文件", en="there is no such file")
_NOT_OPENED = Text(zh="这是文件夹，或者没有读取权限", en="it is a folder, or may not be read")
_PAGE = Text(
    zh="第 {number} 页　{width}×{height}　{how}", en="Page {number}  {width}×{height}  {how}"
)
_HOW = {
    "text-layer": Text(zh="文字取自 PDF", en="text taken from the PDF"),
    "recognised": Text(zh="识别自图片", en="recognised in the picture"),
}
_NOTHING = Text(zh="没有读到文字", en="no text was read")
_LOOK = Text(zh="请核对", en="please look")
_OTHER = Text(zh="请核对，另一读法：{other}", en="please look, also read as: {other}")
_LOOKS = Text(zh="看起来是：{paper}", en="Looks like: {paper}")
_NO_PAPER = Text(zh="看不出是哪种材料", en="Not a paper that we know")
_SAYS = Text(zh="{item}：{value}", en="{item}: {value}")
_CODE = Text(zh="二维码：{text}", en="QR code: {text}")


def ask(door: argparse.ArgumentParser) -> None:
    """Ask for a picture or PDF."""
    door.add_argument("path", type=Path, metavar="FILE", help="图片、PDF / picture or PDF")
    options.language(door)
    options.output(door)
    door.set_defaults(run=run)


def run(order: argparse.Namespace) -> int:
    """Print the lines of a file; return 2 where it cannot be read."""
    if not is_installed():
        return _fail(NO_LIBRARIES.of(order.lang))
    # Imported late: only this command needs them.
    from beiancheck.ocr.native import models, read  # noqa: PLC0415

    path = Path(order.path)
    try:
        data = path.read_bytes()
    except OSError as error:
        why = _NO_FILE if isinstance(error, FileNotFoundError) else _NOT_OPENED
        return _fail(_UNREADABLE.fill(order.lang, {"name": str(order.path), "error": why}))
    try:
        with told():
            _print(read.pages(data, models.found()), order)
    except ReadingError as error:
        return _fail(f"{path.name}: {error.said.fill(order.lang, error.values)}")
    return 0


def _fail(words: str) -> int:
    print(words, file=sys.stderr)
    return 2


def _print(pages: Iterable[Page], order: argparse.Namespace) -> None:
    if order.format == "json":
        made = {"pages": [described.page(page, papers.read(page)) for page in pages]}
        print(json.dumps(made, ensure_ascii=False, indent=2))
        return
    for page in pages:
        how = _HOW[page.source.value].of(order.lang)
        values = {"width": str(page.width), "height": str(page.height), "how": how}
        print(_PAGE.fill(order.lang, {"number": str(page.number), **values}))
        _print_values(papers.read(page), order.lang)
        for line in page.lines:
            print(f"  {line.text}{_doubt(line, order.lang)}")
        if not page.lines:
            print(f"  {_NOTHING.of(order.lang)}")


def _print_values(said: Said, language: Language) -> None:
    paper = said.paper
    print(_LOOKS.fill(language, {"paper": paper.label}) if paper else _NO_PAPER.of(language))
    for value in said.values:
        words = _SAYS.fill(language, {"item": value.item.label, "value": value.text})
        print(f"  {words}{_doubt(value, language)}")
    for code in said.codes:
        print(f"  {_CODE.fill(language, {'text': shown(code.text)})}")


def _doubt(read: Line | Value, language: Language) -> str:
    if not read.doubts:
        return ""
    if read.other and read.other != read.text:
        return f"　[{_OTHER.fill(language, {'other': read.other})}]"
    return f"　[{_LOOK.of(language)}]"
