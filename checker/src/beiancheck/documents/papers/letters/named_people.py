"""Whom a letter authorises, all in all: its labels, its sentences, its numbers, its foot."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters import each_once, letter_people, surnames
from beiancheck.documents.papers.letters.letter_labels import Named
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats import name_pieces
from beiancheck.terms.items import Item

_TITLED = re.compile(
    "(?:老师|医师|教授|先生|女士|同志|主任|经理|校长|院长|科长|处长|主管|的)$|^[甲乙丙]方"
)

_SHORT = 3
"""Characters of a name that a word may have, too."""
_TOLD = "{}(?:[(,](?:[男女]|性别|身份|居民|公民)|同志|先生|女士)"
"""What stands behind a name and no other word."""


def people(
    values: Sequence[Value], told: Sequence[Named], text: str, found: Sequence[Cell], page: Page
) -> Iterator[Value]:
    """Yield the people of a letter; ``values`` are those that its sentences gave so far.

    Whom to call in an authorisation may be somebody else than who is authorised.
    """
    others = [one for one in told if not is_head(one.cell.text, text)]
    kept = [one for one in values if not is_head(one.text, text)]
    named = list(_people(kept, others, text, found, page))
    is_other = [one for one in named if not is_head(one.text, text)]
    if not is_other:
        # The legal representative may answer for the site, too.
        every = list(_people(values, told, text, found, page))
        is_other = [one.as_text(one.text, Doubt.LOW_CONFIDENCE) for one in every]
    for one in is_other:
        is_contact = letter_people.is_contact(one.text, text, told)
        yield one.as_text(one.text, Doubt.LOW_CONFIDENCE) if is_contact else one


def is_head(name: str, text: str) -> bool:
    """Tell whether where somebody is named it says that this is the legal representative."""
    head = "(?:法定代表人|法人代表|法人)"
    one = re.escape(name)
    before = f"[(]{head}[)](?:[(]?签[名字章署][)]?)?:?{one}"
    return re.search(f"{one}[(,/、]{head}(?![姓签:])|{before}", text) is not None


def without_heads(values: Sequence[Value], found: Sequence[Cell]) -> Iterator[Value]:
    """Yield the values without whom a form calls 法定代表人, if it names somebody else, too.

    负责人 张示例(法定代表人) is who represents the body, and below stands who answers for its site.
    """
    text = "".join(cell.text for cell in found)
    heads = {one.text for one in values if one.item is Item.PERSON and is_head(one.text, text)}
    others = {one.text for one in values if one.item is Item.PERSON} - heads
    for value in values:
        if not (others and value.item is Item.PERSON and value.text in heads):
            yield value


def _people(
    values: Sequence[Value], told: Sequence[Named], text: str, found: Sequence[Cell], page: Page
) -> Iterator[Value]:
    printed = letter_people.authorised(told)
    if printed:
        yield from _labelled(printed, text, page)
        return
    anchored = letter_people.identified(text, found)
    if any(one.is_sure and not one.is_principal for one in anchored):
        anchored = [one for one in anchored if one.is_sure]
        yield from _stretches(sorted((one.start, one.stop) for one in anchored), text, found, page)
        return
    spans = list(letter_people.said(text, found))
    kept = [one for one in values if not _TITLED.search(one.text) and not _is_place(one, text)]
    is_own = all(letter_people.is_principal(one.text, text) for one in kept)
    if kept and not (is_own and spans):
        yield from (_weighed(one, text) for one in kept)
        return
    for one in _stretches(spans, text, found, page):
        yield _weighed(one, text)
    if not spans and anchored:
        for value in _stretches([(one.start, one.stop) for one in anchored[:1]], text, found, page):
            yield value if anchored[0].is_sure else value.as_text(value.text, Doubt.LOW_CONFIDENCE)
    elif not spans:
        named = letter_people.labelled(told, is_signed=False)
        named = named or letter_people.answering(told, text)
        named = named or letter_people.labelled(told, is_signed=True)
        yield from _labelled(named, text, page)


def _labelled(cells: Sequence[Cell], text: str, page: Page) -> Iterator[Value]:
    """Yield the people that labels name; a short one may be a word instead."""
    for one in each_once.values(Item.PERSON, cells, page):
        yield _weighed(one, text) if len(one.text) <= _SHORT else one


def _is_place(value: Value, text: str) -> bool:
    """Tell whether a place was taken for a person: 我司北京…, and no number stands behind it."""
    is_place = name_pieces.place_in(value.text) != ""
    return is_place and not re.search(f"{value.text}[(,](?:居民)?身份证", text)


def _weighed(value: Value, text: str) -> Value:
    """Return a person of a sentence, in doubt where a surname lacks and nothing else says it."""
    name = re.escape(value.text)
    is_said = text.count(value.text) > 1 or re.search(_TOLD.format(name), text)
    if surnames.begins(value.text) or is_said:
        return value
    return value.as_text(value.text, Doubt.LOW_CONFIDENCE)


def _stretches(
    spans: Sequence[tuple[int, int]], text: str, found: Sequence[Cell], page: Page
) -> Iterator[Value]:
    """Yield each person once that a sentence names."""
    for span in each_once.spans(spans, text):
        yield made.stretch(Item.PERSON, span, found, page)
