"""The fields of a filled Word form: by their tags, else by the words that stand beside them."""

import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from beiancheck.filled.held import Held, UnreadableError
from beiancheck.filled.parts import parsed

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
NAMED = "{http://purl.org/dc/elements/1.1/}identifier"
LARGEST = 8 * 1024 * 1024
"""Bytes of a part; the longest form with a hundred sites has a tenth of it."""
MARKS = frozenset("☑☒✓✔√■●")
PARTED = "\0"
"""Where a control stands; no XML holds it."""
_ROW = re.compile(r"(.+)\.([0-9]{1,4})\.(\w+)")
# The library raises ValueError for parts that would begin before the file.
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError),
    *(KeyError, ValueError),
)


def held(data: bytes) -> Held:
    """Read what was filled in.

    :raises UnreadableError: if it is no Word document.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as opened:
            body = parsed(_read(opened, "word/document.xml"))
            names = opened.namelist()
            about = "docProps/core.xml"
            named = parsed(_read(opened, about)).findtext(NAMED) if about in names else ""
    except (*_BROKEN, ET.ParseError) as error:
        raise UnreadableError from error
    found = Held(named or "")
    seen: Counter[str] = Counter()
    # What was typed beside a control, not into it, stands in the same cell.
    around = {
        controls[0]: _words(cell)
        for cell in body.iter(f"{W}tc")
        if len(controls := list(cell.iter(f"{W}sdt"))) == 1
    }
    for control in body.iter(f"{W}sdt"):
        _control(control, around.get(control) or _words(control), found, seen)
    for table in body.iter(f"{W}tbl"):
        _rows(table, found)
    found.between += [piece for piece in _between(body) if piece.strip()]
    return found


def _read(opened: zipfile.ZipFile, name: str) -> bytes:
    with opened.open(name) as part:
        data = part.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise UnreadableError
    return data


def _control(control: ET.Element, words: str, found: Held, seen: Counter[str]) -> None:
    about = control.find(f"{W}sdtPr")
    tag = about.find(f"{W}tag") if about is not None else None
    name = tag.get(f"{W}val", "") if tag is not None else ""
    if about is None or not name:
        return
    # A sheet that was copied in Word for the next site carries the same names again.
    found.names.add(name)
    seen[name] += 1
    name = re.sub(r"^services\.0\.", f"services.{seen[name] - 1}.", name)
    if about.find(f"{W}showingPlcHdr") is not None:
        return
    if "=" in name:
        checked = about.find(f"{W14}checkbox/{W14}checked")
        is_on = checked is not None and checked.get(f"{W14}val") in {"1", "true"}
        if is_on or MARKS & set(_words(control)):
            found.ticked.append(name)
    elif words.strip():
        found.written.append((name, words))


def _words(held_in: ET.Element) -> str:
    return "".join(_pieces(held_in))


def _pieces(held_in: ET.Element) -> Iterator[str]:
    is_first = True
    for one in held_in.iter():
        if one.tag == f"{W}p":
            yield "" if is_first else "\n"
            is_first = False
        elif one.tag == f"{W}t":
            yield one.text or ""
        elif one.tag in {f"{W}br", f"{W}cr"}:
            yield "\n"
        elif one.tag == f"{W}tab":
            yield " "


def _between(body: ET.Element) -> Iterator[str]:
    """Yield the words outside tables, paragraph by paragraph, parted where a control stands."""
    aside = {p for table in body.iter(f"{W}tbl") for p in table.iter(f"{W}p")}
    aside |= {p for control in body.iter(f"{W}sdt") for p in control.iter(f"{W}p")}
    for paragraph in body.iter(f"{W}p"):
        if paragraph not in aside:
            controls = paragraph.iter(f"{W}sdt")
            inner = {text for control in controls for text in control.iter(f"{W}t")}
            told = (
                PARTED if text in inner else text.text or "" for text in paragraph.iter(f"{W}t")
            )
            yield from "".join(told).split(PARTED)


def _rows(table: ET.Element, found: Held) -> None:
    """Take rows without controls: added below a list, or typed over."""
    columns: list[str] = []
    number = 0
    for row in table.findall(f"{W}tr"):
        cells = [_words(cell).strip() for cell in row.findall(f"{W}tc")]
        tags = [str(tag.get(f"{W}val")) for tag in row.iter(f"{W}tag")]
        parts = [match for tag in tags if (match := _ROW.fullmatch(tag))]
        if tags:
            columns = [f"{match[1]}.#.{match[3]}" for match in parts]
            number = int(parts[0][2]) if parts else 0
        elif columns and any(cells):
            number += 1
            for column, words in zip(columns, cells[-len(columns) :], strict=False):
                if words:
                    found.written.append((column.replace("#", str(number)), words))
        elif len(cells) > 1 and cells[1]:
            found.loose.append((cells[0].split("\n")[0].removesuffix("*").strip(), cells[1]))
