"""``beiancheck form``: list forms, fill one from a submission, or read a filled one back."""

import argparse
import json
import sys
from pathlib import Path

from beiancheck import package
from beiancheck.commands import options
from beiancheck.filled import back, making
from beiancheck.filled.held import UnreadableError
from beiancheck.sheets.supplies import SuppliesError
from beiancheck.text import Language, Text

_LINE = Text(zh="{name}　{title}", en="{name}  {title}")
_NONE = Text(
    zh="没有叫“{name}”的表格；beiancheck form 列出全部。",
    en="No form is called “{name}”; beiancheck form lists them.",
)
_UNFILLED = Text(
    zh="写出材料在哪里：beiancheck form {name} 文件夹",
    en="Say where the submission is: beiancheck form {name} FOLDER",
)
_UNBUILT = Text(
    zh="还没有字体和模板：先运行 scripts/build。",
    en="Typeface and templates are not there yet: run scripts/build first.",
)
_UNDRAWN = Text(
    zh="字体里没有这些字，PDF 上画成空框，打印后手写：{letters}",
    en="The typeface has no such characters; the PDF shows boxes, write them by hand: {letters}",
)
_WRITTEN = Text(zh="写好了：{path}", en="Written: {path}")
_UNWRITTEN = Text(zh="写不到“{path}”", en="“{path}” cannot be written")
_UNREAD = Text(zh="没能放进备案表的：", en="What found no place in the submission:")
_UNOPENED = Text(zh="“{path}”打不开", en="“{path}” cannot be opened")


def ask(door: argparse.ArgumentParser) -> None:
    """Ask for a form and a submission, or for a filled form."""
    door.add_argument("name", nargs="?", metavar="NAME", help="哪张表 / which form")
    door.add_argument(
        "path", type=Path, nargs="?", metavar="PATH", help="文件夹、zip / folder or zip"
    )
    door.add_argument("--format", choices=making.FORMATS, default="docx")
    door.add_argument("--out", type=Path, metavar="FILE", help="写到哪里 / where to write")
    door.add_argument(
        "--service",
        type=options.number,
        metavar="N",
        help="信函只写第几个网站 / the one site that a letter is about",
    )
    door.add_argument("--read", type=Path, metavar="FILE", help="读回填好的表 / read a filled form")
    options.language(door)
    door.set_defaults(run=run)


def run(order: argparse.Namespace) -> int:
    """List, fill or read; return 2 where that cannot be done."""
    if order.read:
        return _read(order.read, order.lang)
    if order.name is None:
        for form in making.every():
            print(_LINE.fill(order.lang, {"name": form.id, "title": form.title}))
        return 0
    if order.name not in {form.id for form in making.every()}:
        return _fail(_NONE.fill(order.lang, {"name": order.name}))
    if order.path is None:
        return _fail(_UNFILLED.fill(order.lang, {"name": order.name}))
    asked = making.Order(
        name=order.name,
        raw=package.read(order.path).raw,
        language=order.lang,
        service=order.service - 1 if order.service else None,
    )
    try:
        made = making.made(asked, order.format)
    except SuppliesError:
        return _fail(_UNBUILT.of(order.lang))
    return _write(made, order.out or Path(f"{order.name}.{order.format}"), order.lang)


def _write(made: making.Made, path: Path, language: Language) -> int:
    try:
        path.write_bytes(made.content)
    except OSError:
        return _fail(_UNWRITTEN.fill(language, {"path": str(path)}))
    print(_WRITTEN.fill(language, {"path": str(path)}))
    if made.undrawn:
        print(_UNDRAWN.fill(language, {"letters": made.undrawn}), file=sys.stderr)
    return 0


def _read(path: Path, language: Language) -> int:
    try:
        found = back.read(path.read_bytes())
    except OSError:
        return _fail(_UNOPENED.fill(language, {"path": str(path)}))
    except UnreadableError:
        return _fail(back.NO_FORM.of(language))
    print(json.dumps(found.raw, ensure_ascii=False, indent=2))
    if found.unread:
        print("\n".join((_UNREAD.of(language), *found.named(language))), file=sys.stderr)
    return 0


def _fail(said: str) -> int:
    print(said, file=sys.stderr)
    return 2
