"""What a saved home page shows: its words and links, without scripts, styles and comments.

A reader of our own, not the library's: that one reads broken markup otherwise in every Python.
It walks the page once, never raises and keeps no more than it says below.
"""

import re
from collections.abc import Iterator

from beiancheck.documents.document import Contents, FileKind, Source
from beiancheck.formats.typed import upper

_LARGEST = 4 * 1024 * 1024
_MOST_TAGS = 200_000
"""A page of many more is none that a person reads; the last ones are looked at."""
_LONGEST_TAG = 8192
_MOST_LINKS = 5000
_MOST_WORDS = 100_000
"""Characters kept from the beginning and from the end: the foot of the page is what matters."""
_DROPPED = frozenset({"SCRIPT", "STYLE", "TEMPLATE"})
_INLINE = frozenset({"A", "B", "EM", "FONT", "I", "SMALL", "SPAN", "STRONG", "SUB", "SUP", "U"})
_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)")
_HREF = re.compile(r"""(?i)\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.ASCII)
_ENTITY = re.compile(r"&(?:#(\d{1,6})|#[xX]([0-9A-Fa-f]{1,5})|(nbsp|copy|amp|lt|gt|quot));?")
_ENTITIES = {"nbsp": " ", "copy": "©", "amp": "&", "lt": "<", "gt": ">", "quot": '"'}


def contents(data: bytes) -> Contents:
    """Read a page; never raises for what the bytes hold."""
    return Contents(kind=FileKind.HTML, source=read(_decoded(data[-_LARGEST:])))


def read(page: str) -> Source:
    """Split a page into what is seen, what is linked and what stands in its scripts."""
    seen: list[str] = []
    links: list[str] = []
    scripts: list[str] = []
    for kind, piece in _pieces("<".join(page.rsplit("<", _MOST_TAGS)[-_MOST_TAGS:])):
        if kind == "script":
            scripts.append(piece)
        elif kind == "text":
            seen.append(_plain(piece))
        else:
            name = _tag_name(piece)
            seen.append("" if name in _INLINE else " ")
            found = _HREF.search(piece) if name in {"A", "AREA"} else None
            if found and len(links) < _MOST_LINKS:
                links.append(_plain(next((one for one in found.groups() if one), "")).strip())
    words = " ".join("".join(seen).split())
    return Source(words=_ends(words), links=tuple(links), scripts=_ends("\n".join(scripts)))


def _pieces(page: str) -> Iterator[tuple[str, str]]:
    """Yield text, tags and the bodies of scripts, in their order."""
    capitals = upper(page)
    at = 0
    while at < len(page):
        start = page.find("<", at)
        if start < 0:
            start = len(page)
        if start > at:
            yield "text", page[at:start]
        if start == len(page):
            return
        if page.startswith("<!--", start):
            at = _after(page, "-->", start + 4)
            continue
        if not _NAME.match(page, start):
            # A stray < of the text, or <!doctype and the like, which show nothing.
            is_markup = page[start + 1 : start + 2] in {"!", "?"}
            at = _after(page, ">", start) if is_markup else start + 1
            continue
        stop = _end_of_tag(page, start)
        tag = page[start:stop]
        yield "tag", tag
        at = stop
        name = _tag_name(tag)
        if name in _DROPPED and not tag.startswith("</"):
            end = capitals.find(f"</{name}", stop)
            at = end if end >= 0 else len(page)
            if name == "SCRIPT":
                yield "script", page[stop:at]


def _end_of_tag(page: str, start: int) -> int:
    """Return where a tag ends; a > in quotes ends none, and no tag is longer than the limit."""
    quote = ""
    limit = min(len(page), start + _LONGEST_TAG)
    for at in range(start, limit):
        letter = page[at]
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'" and page[at - 1] == "=":
            quote = letter
        elif letter == ">":
            return at + 1
    return limit


def _after(page: str, mark: str, start: int) -> int:
    found = page.find(mark, start)
    return found + len(mark) if found >= 0 else len(page)


def _tag_name(tag: str) -> str:
    found = _NAME.match(tag)
    return upper(found[1]) if found else ""


def _plain(text: str) -> str:
    return _ENTITY.sub(_letter, text)


def _letter(found: re.Match[str]) -> str:
    decimal, hexadecimal, name = found.groups()
    if name:
        return _ENTITIES[name]
    point = int(decimal) if decimal else int(hexadecimal, 16)
    is_letter = 0x20 <= point < 0xD800 or 0xE000 <= point <= 0x10FFFF  # noqa: PLR2004 -- Unicode
    return chr(point) if is_letter else " "


def _ends(text: str) -> str:
    return text if len(text) <= 2 * _MOST_WORDS else f"{text[:_MOST_WORDS]} {text[-_MOST_WORDS:]}"


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError:
        # A page that was cut in the middle of a letter is still UTF-8.
        is_utf8 = b"charset=utf-8" in data[:4096].lower().replace(b'"', b"")
        return data.decode("utf-8" if is_utf8 else "gb18030", "replace")
