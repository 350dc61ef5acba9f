"""A letter of a watermark that crosses a line may be read with it: 使上海市公安局."""

import re
from collections.abc import Iterable, Iterator

from beiancheck.documents.papers.letters import surnames
from beiancheck.documents.papers.letters.person_words import SURNAMES
from beiancheck.documents.papers.rows import doubled
from beiancheck.documents.papers.rows.cells import cells
from beiancheck.documents.papers.values import known_places, stray_letters, trimming
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page, Source
from beiancheck.formats.typed import is_han
from beiancheck.terms.items import Item

_PURPOSE = re.compile("[仅供限].*")
_WORDS = re.compile("使用|备案|复印|无效")
"""What watermarks say; what stands before 仅供 names whose paper it is."""
_HELD = frozenset(
    {
        *(Item.NAME, Item.HOLDER, Item.LEGAL_REPRESENTATIVE, Item.PERSON, Item.FORM),
        *(Item.AUTHORITY, Item.ADDRESS, Item.REGISTRAR),
    }
)
_ONE_MORE = 4
"""Characters of a person's name with a single surname and one letter more."""
_USUAL = frozenset("备案使用")
"""Letters of nearly every watermark, of which only a part may have been read."""
_PERSONS = frozenset({Item.NAME, Item.LEGAL_REPRESENTATIVE, Item.PERSON, Item.HOLDER})
_WITHIN = _HELD | {Item.SCOPE}
"""Where a letter may also be read within the text."""


def checked(values: Iterable[Value], page: Page) -> Iterator[Value]:
    """Yield the values without what was read with them; what may hold a letter more is doubted."""
    letters = _letters(page) if page.source is Source.RECOGNISED else frozenset()
    for value in values:
        if value.item not in _WITHIN or value.is_certain:
            yield value
            continue
        text = _cleared(value.item, value.text, letters)
        if value.other and value.item in _PERSONS:
            text = _as_other(text, value.other, letters)
        ends = text[:1] + text[-1:] if value.item in _HELD else ""
        is_stained = text != value.text or not letters.isdisjoint(ends)
        yield value.as_text(text, Doubt.LOW_CONFIDENCE) if is_stained else value


def _as_other(text: str, other: str, letters: frozenset[str]) -> str:
    """Return a name as the other reading has it where that lacks a letter of the watermark only."""
    is_first = text[1:] == other and text[:1] in letters
    return other if is_first or (text[:-1] == other and text[-1:] in letters) else text


def _cleared(item: Item, text: str, letters: frozenset[str]) -> str:
    text = stray_letters.without(item, text)
    if item not in _HELD:
        return text
    if item in _PERSONS and _has_one_more(text, letters):
        return text[:-1]
    text = trimming.once(item, trimming.bare(item, trimming.once(item, text), letters))
    return known_places.spelled(item, trimming.placed(item, text))


def _has_one_more(text: str, letters: frozenset[str]) -> bool:
    """Tell whether a person's name is longer by a letter of the watermark than such names are."""
    is_whole = text[:1] in SURNAMES and not surnames.is_long(text)
    return len(text) == _ONE_MORE and is_whole and text[-1] in letters


def _letters(page: Page) -> frozenset[str]:
    """Return the letters of the words that run across a page."""
    kept = {id(cell.line) for cell in cells(page)}
    lines = doubled.single(page.lines)
    across = [line.text for line in lines if id(line) not in kept]
    said = [text for text in map(_said, across) if text]
    letters = frozenset(letter for text in said for letter in text if is_han(letter))
    return letters | _USUAL if said else letters


def _said(text: str) -> str:
    """Return what words across a page say of what the copy is for, if anything."""
    purpose = _PURPOSE.search(text)
    if purpose:
        return purpose.group()
    return text if _WORDS.search(text) else ""
