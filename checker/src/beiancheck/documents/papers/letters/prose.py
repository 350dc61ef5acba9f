"""A letter or a form written out: names, numbers and domains in sentences, by their own shape."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise, zip_longest

from beiancheck.documents.papers.letters import (
    letter_names,
    other_bodies,
    paragraphs,
    plain_cells,
    said_hosts,
    shapes,
    surnames,
    torn_dates,
    whose_days,
    wordings,
)
from beiancheck.documents.papers.registrars import domains, hosts
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import days, made, mobiles, pick
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats.typed import is_han
from beiancheck.terms.items import Item

_NUMBERS = frozenset({Item.NUMBER, Item.PERSON_NUMBER})


def _mended(code: str) -> str:
    """Return a number with 0 for O and 1 for I, where only then its check digit fits.

    A body's has no O and no I, but may have B, D, S or Z: an 8 is not put for a B that is printed.
    """
    ways = (
        (pick.RESIDENT.mend(code), shapes.is_residents),
        (pick.CREDIT_CODE.mend(code), shapes.is_sound),
    )
    sound = (way for way, fits in ways if fits(way))
    return code if shapes.is_sound(code) else next(sound, code)


_HYPHENS = str.maketrans("→—–－", "----")
"""What the hyphen of a domain name is read as."""
_OPEN = frozenset({shapes.NAME, wordings.SEALED})
"""What may go on in the next line where a line ends with it."""
_IN_ONE_CELL = frozenset(
    {*_OPEN, shapes.CODE, shapes.RESIDENT, mobiles.PATTERN, wordings.OPENING, wordings.INTRODUCED}
)
"""What the line before or after may touch: 13800138000 above 2026年11月3日."""
_AT_START = frozenset({wordings.OPENING, wordings.INTRODUCED})
_TITLES = "书函"
_OF_CARD = re.compile("出生|有效期限")
"""What an identity card says that is copied below a letter."""
_INDENT = 1.2
"""Heights of a line by which the first one of a paragraph begins further right."""
_OPENS = re.compile(f"[{shapes.HAN}]{{2,12}}[:(]")
"""How a line begins that does not go on with a name: 服务器：."""


def _spans(pattern: re.Pattern[str], text: str, found: Sequence[Cell]) -> Iterator[tuple[int, int]]:
    """Yield where a pattern stands in the whole text, then where it does in a cell by itself."""
    whole = [_within(match) for match in pattern.finditer(text)]
    if pattern is shapes.DOMAIN:
        whole = [part for span in whole for part in said_hosts.parted(span, found)]
        whole += said_hosts.alone(found, whole)
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
    is_open = is_han(above.text[-1]) or above.text[-1] == "·"
    return is_open and above.text[-1] not in _TITLES and not is_indented


def _goes_on(text: str) -> bool:
    """Tell whether a line may go on with a name; a scrap of a signature does not."""
    return is_han(text[0]) and not _OPENS.match(text)


def _within(match: re.Match[str]) -> tuple[int, int]:
    """Return where a match stands, without a bracket that only opens before it: 我单位（…）."""
    start, stop = match.span(1 if match.re.groups else 0)
    said = match.string[start:stop]
    return start + (said[0] == "(" and said.count("(") > said.count(")")), stop


def written(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield what the sentences of a page name, each time that they do; the date comes last."""
    found = plain_cells.plain(found)
    text = "".join(cell.text for cell in found).translate(_HYPHENS)
    yield from letter_names.settled(_shaped(text, found, page), text, found, page)
    dated = _last_day(found)
    torn = None if dated else torn_dates.day(found, page) or torn_dates.below(found, page)
    if dated:
        yield whose_days.told(dated, found, page)
    elif torn:
        yield torn


def _last_day(found: Sequence[Cell]) -> tuple[int, int] | None:
    """Return where the last date stands; two in one row are two: 2026.5.1 and 2026.5.1."""
    begun = [at for at, is_begun in enumerate(paragraphs.begun(found)) if is_begun]
    ends = list(accumulate((len(cell.text) for cell in found), initial=0))
    for starts in (begun, begun[:1]):
        for first, last in reversed(list(pairwise([*starts, len(found)]))):
            said = "".join(cell.text for cell in found[first:last])
            if _OF_CARD.match(said):
                continue
            told = [one for one in days.days(said) if one.day is not None]
            told = [one for one in told if not whose_days.is_birthday(said, one)]
            if told:
                return ends[first] + told[-1].start, ends[first] + told[-1].stop
    return None


def _shaped(text: str, found: Sequence[Cell], page: Page) -> Iterator[Value]:
    text = shapes.FAINT_CODE.sub(lambda code: _mended(code.group()), domains.with_letters(text))
    text = shapes.FAINT_MOBILE.sub(lambda it: it[1] + it[2].translate(pick.AS_DIGITS), text)
    numbers = set()
    begun = paragraphs.starts(found)
    has_domain = False
    for item, pattern, is_sound in shapes.SHAPES:
        for start, stop in _spans(pattern, text, found):
            said = text[start:stop]
            key = item, mobiles.digits(said) if item is Item.MOBILE else said
            if (is_sound and not is_sound(said)) or key in numbers:
                continue
            if item is Item.MOBILE and other_bodies.is_desk(text[:start]):
                continue
            if item is Item.PERSON and (
                paragraphs.crosses(begun, start, stop) or surnames.is_led(said)
            ):
                continue
            numbers.add(key)
            has_domain = has_domain or item is Item.DOMAIN
            value = made.stretch(item, (start, stop), found, page)
            value = domains.ended(value.as_text(said.lower())) if item is Item.DOMAIN else value
            if item is Item.MOBILE and value.text != said:
                value = value.as_text(said, Doubt.LOW_CONFIDENCE)
            if item in _NUMBERS:
                number = pick.RESIDENT if shapes.is_residents(said) else pick.CREDIT_CODE
                value = pick.proved(number, value.as_text(said))
            yield value
    unended = None if has_domain else hosts.named(found, page)
    if unended:
        yield unended
