"""A letter or a form written out: names, numbers and domains in sentences, by their own shape."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, zip_longest

from beiancheck.documents.papers import (
    days,
    domains,
    hosts,
    made,
    pick,
    shapes,
    stretches,
    wordings,
)
from beiancheck.documents.papers.cells import Cell
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Page
from beiancheck.formats.typed import has_han, is_han
from beiancheck.terms.items import Item

_NUMBERS = {Item.NUMBER: pick.CREDIT_CODE, Item.PERSON_NUMBER: pick.RESIDENT}


def _mended(code: str) -> str:
    """Return a number with 0 for O and 1 for I, where only then its check digit fits."""
    ways = (pick.RESIDENT.mend(code), pick.CREDIT_CODE.mend(code))
    sound = (way for way in ways if shapes.is_residents(way) or shapes.is_sound(way))
    return code if shapes.is_sound(code) else next(sound, code)


_HOST = re.compile(r"(?:www\.)?((?:[0-9A-Za-z][-0-9A-Za-z]*\.)+[A-Za-z]{2,24})")
_HYPHENS = str.maketrans("→—–－", "----")
"""What the hyphen of a domain name is read as."""
_OPEN = frozenset({shapes.NAME, wordings.SEALED})
"""What may go on in the next line where a line ends with it."""
_IN_ONE_CELL = frozenset(
    {*_OPEN, shapes.CODE, shapes.RESIDENT, shapes.MOBILE, wordings.OPENING, wordings.INTRODUCED}
)
"""What the line before or after may touch: 13800138000 above 2026年11月3日."""
_AT_START = frozenset({wordings.OPENING, wordings.INTRODUCED})
_TITLES = "书函"
_INDENT = 1.2
"""Heights of a line by which the first one of a paragraph begins further right."""
_LEAST_NUMBER = 11
"""Digits of a mobile number, the shortest that a letter names."""
_SCRAP = 2
"""Letters of a watermark that may be found alone."""
_SENT = re.compile("致:?$")
_OPENS = re.compile(f"[{shapes.HAN}]{{2,12}}[:(]")
"""How a line begins that does not go on with a name: 服务器：."""


def _spans(pattern: re.Pattern[str], text: str, found: Sequence[Cell]) -> Iterator[tuple[int, int]]:
    """Yield where a pattern stands in the whole text, then where it does in a cell by itself."""
    whole = [_within(match) for match in pattern.finditer(text)]
    if pattern is shapes.DOMAIN:
        whole = [part for span in whole for part in _hosts(span, found)]
    yield from whole
    at = 0
    above: Cell | None = None
    for cell, following in zip_longest(found, found[1:]) if pattern in _IN_ONE_CELL else ():
        is_within = above is not None and pattern in _AT_START and _is_rest(cell, above)
        above = cell
        is_open = pattern in _OPEN and following and _goes_on(following.text)
        for match in pattern.finditer(cell.text):
            start, stop = (at + place for place in _within(match))
            is_whole = not any(begin < stop and start < end for begin, end in whole)
            is_whole = is_whole and not (is_within and start == at)
            if is_whole and not (is_open and stop == at + len(cell.text)):
                yield start, stop
        at += len(cell.text)


def _is_rest(cell: Cell, above: Cell) -> bool:
    """Tell whether a line goes on with the sentence above: no indent, and no end before it."""
    is_indented = cell.left - above.left >= _INDENT * cell.height
    return is_han(above.text[-1]) and above.text[-1] not in _TITLES and not is_indented


def _goes_on(text: str) -> bool:
    """Tell whether a line may go on with a name; a scrap of a signature does not."""
    return is_han(text[0]) and not _OPENS.match(text)


def _hosts(span: tuple[int, int], found: Sequence[Cell]) -> list[tuple[int, int]]:
    """Return a domain name, or those of the cells it is of where each holds a whole one."""
    parts = list(stretches.parts(span, found))
    while len(parts) > 1 and (_is_scrap(parts[0], parts[1]) or _is_number(parts[0], parts[1])):
        span = span[0] + len(parts[0].text), span[1]
        del parts[0]
    names = [part.text for part in parts]
    hosts = [_HOST.fullmatch(name) for name in names]
    ends = list(accumulate(map(len, names), initial=span[0]))
    starts = [at + host.start(1) for at, host in zip(ends, hosts, strict=False) if host]
    if len(starts) == len(names) and not _is_parted(parts):
        return list(zip(starts, ends[1:], strict=True))
    return [(span[0], ends[domains.cells_of(names)])]


def _is_parted(parts: Sequence[Cell]) -> bool:
    """Tell whether a sentence goes on in the next line within a host name: …co, m.cn的备案."""
    return len(parts) == 2 and all(  # noqa: PLR2004 -- the end of one line and the start of the next
        part.text != part.line.text and has_han(part.line.text) for part in parts
    )


def _is_number(part: Cell, following: Cell) -> bool:
    """Tell whether a number stands in the row above a name, which it is no part of."""
    is_long = len(part.text) >= _LEAST_NUMBER and part.text[:-1].isdecimal()
    return is_long and not part.is_beside(following)


def _is_scrap(part: Cell, following: Cell) -> bool:
    """Tell whether a letter or two of a watermark stand by themselves, and not before a name."""
    is_alone = len(part.text) <= _SCRAP and part.text == part.line.text
    is_before = part.is_beside(following) and 0 <= following.left - part.left <= 3 * part.height
    return is_alone and not is_before


def _within(match: re.Match[str]) -> tuple[int, int]:
    """Return where a match stands, without a bracket that only opens before it: 我单位（…）."""
    start, stop = match.span(1 if match.re.groups else 0)
    said = match.string[start:stop]
    return start + (said[0] == "(" and said.count("(") > said.count(")")), stop


def _signed(found: Sequence[Cell]) -> tuple[int, int] | tuple[()]:
    """Return where the body stands that signs: the last line that is its name and nothing else.

    Whom a letter is sent to stands first, behind 致 or before a colon.
    """
    ends = list(accumulate((len(cell.text) for cell in found), initial=0))
    for at in range(len(found) - 1, 1, -1):
        if wordings.SIGNED.fullmatch(found[at].text) and not _SENT.search(found[at - 1].text):
            return ends[at], ends[at + 1]
    return ()


def written(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield what the sentences of a page name, each time that they do; the date comes last."""
    text = "".join(cell.text for cell in found).translate(_HYPHENS)
    text = shapes.FAINT_CODE.sub(lambda code: _mended(code.group()), domains.with_letters(text))
    numbers = set()
    has_domain = has_name = False
    for item, pattern, is_sound in shapes.SHAPES:
        for start, stop in _spans(pattern, text, found):
            said = text[start:stop]
            if (is_sound and not is_sound(said)) or (item, said) in numbers:
                continue
            numbers.add((item, said))
            has_domain = has_domain or item is Item.DOMAIN
            has_name = has_name or item is Item.NAME
            value = made.stretch(item, (start, stop), found, page)
            value = domains.ended(value.as_text(said.lower())) if item is Item.DOMAIN else value
            if item in _NUMBERS:
                value = pick.proved(_NUMBERS[item], value.as_text(said))
            yield value
    signed = () if has_name else _signed(found)
    if signed:
        yield made.stretch(Item.NAME, signed, found, page)
    unended = None if has_domain else hosts.named(found, page)
    if unended:
        yield unended
    ends = [one for one in days.days(text) if one.day is not None]
    if ends:
        yield made.stretch(Item.DATED, (ends[-1].start, ends[-1].stop), found, page)
