"""Whom a letter names, all in all: what its sentences say, else its labels, else its foot."""

import re
from collections.abc import Iterable, Iterator, Sequence

from beiancheck.documents.papers import letter_bodies, letter_labels, letter_people, made
from beiancheck.documents.papers.cells import Cell
from beiancheck.documents.papers.letter_labels import Named
from beiancheck.documents.papers.letter_roles import Role
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats import name_pieces
from beiancheck.terms.items import Item

_PARTY = re.compile(r"[甲乙丙]方|^(?:\)|名称|全称|名为)|^.{0,6}(?:授权|委托|承诺)书")
_LED = re.compile(
    "(?:[我系是为任于由及的在向与和]|代表|作为|授权|委托|承诺|证明|名称|全称|单位|[方书])$"
)
_SCRAP = 2
"""Characters of a seal found in one piece that are no chance."""
_BEGINNING = "(?!我|本|贵|该|兹|现|致)[一-鿿]{1,8}"
_MORE = re.compile(r"\(.+\)|.{2,12}(?:分公司|分店|分院|支行|分行|办事处)")
_TITLED = re.compile(
    "(?:老师|医师|教授|先生|女士|同志|主任|经理|校长|院长|科长|处长|主管|的)$|^[甲乙丙]方"
)


def settled(
    values: Iterable[Value], text: str, found: Sequence[Cell], page: Page
) -> Iterator[Value]:
    """Yield the values of a letter, its body and its people as all of its parts name them."""
    every = list(values)
    told = list(letter_labels.named(found))
    bodies = _bodies([one for one in every if one.item is Item.NAME], told, text, found, page)
    whole = [_without_seal(one, found) for one in bodies]
    others = {one.text for one in whole}
    yield from (
        _with_beginning(one, text, found, page)
        for one in whole
        if not any(_has_seal(one.text, other) for other in others)
    )
    yield from _people([one for one in every if one.item is Item.PERSON], told, text, found, page)
    yield from (one for one in every if one.item not in {Item.NAME, Item.PERSON})


def _bodies(
    values: Sequence[Value], told: Sequence[Named], text: str, found: Sequence[Cell], page: Page
) -> Iterator[Value]:
    sent = letter_bodies.addressed(found)
    labelled = letter_bodies.labelled(told, text)
    foot = letter_bodies.signing(found, sent)
    alone = {cell.text for cell in (*labelled, *((foot,) if foot else ()))}
    spans = list(letter_bodies.said(text, found, sent))
    alone |= {text[start:stop] for start, stop, is_certain in spans if is_certain}
    kept = [
        one
        for one in values
        if not any(to.startswith(one.text) for to in sent)
        and not _is_worse(one.text, alone)
        and not letter_bodies.is_another(one.text, text)
        and not letter_bodies.is_clause(one.text)
    ]
    if labelled:
        printed = {cell.text for cell in labelled}
        kept = [one for one in kept if one.text in printed or not _is_aside(one.text, text)]
    if kept:
        yield from kept
        return
    cells = labelled or ([foot] if foot else [])
    if cells:
        yield from _whole(Item.NAME, cells, page)
        return
    certain = {(start, stop): is_certain for start, stop, is_certain in spans}
    for span in _once(certain, text):
        value = made.stretch(Item.NAME, span, found, page)
        yield value if certain[span] else value.as_text(value.text, Doubt.LOW_CONFIDENCE)
    if not spans:
        yield from _whole(Item.NAME, [one.cell for one in told if one.role is Role.EMPLOYS], page)


def _has_seal(text: str, name: str) -> bool:
    """Tell whether a text is a name that the letter has as well, with its own seal before it."""
    scrap = text.removesuffix(name)
    return len(scrap) >= _SCRAP and scrap != text and scrap in name


def _without_seal(name: Value, found: Sequence[Cell]) -> Value:
    """Return a body's name without characters of its own seal that were found before it."""
    first = next((cell for cell in found if cell.box in name.boxes), None)
    scrap = first.text if first and len(name.boxes) > 1 else ""
    rest = name.text.removeprefix(scrap)
    if name.is_certain or len(scrap) < _SCRAP or rest == name.text or scrap not in rest:
        return name
    return name.at(name.boxes[1:]).as_text(rest, Doubt.LOW_CONFIDENCE)


def _with_beginning(name: Value, text: str, found: Sequence[Cell], page: Page) -> Value:
    """Return a body's name with its beginning, which a seal hid at the foot.

    The beginning, a place, stands in a sentence in one line with the rest: 声明:天津拾光公司.
    """
    if name.is_certain or name_pieces.begins_with_place(name.text):
        return name
    longer = re.compile(rf"[。,;:(]({_BEGINNING}{re.escape(name.text)})")
    for match in longer.finditer(text):
        if name_pieces.begins_with_place(match[1]):
            whole = made.stretch(Item.NAME, match.span(1), found, page)
            return whole if len(whole.boxes) == 1 else name
    return name


def _is_worse(text: str, alone: Iterable[str]) -> bool:
    """Tell whether a name was taken from a sentence with a word more or less than it has alone."""
    return _PARTY.search(text) is not None or any(
        text != one and (_is_led(text, one) or _is_cut(text, one) or one.endswith(text))
        for one in alone
    )


def _is_aside(name: str, text: str) -> bool:
    """Tell whether a sentence names a body beside the one that has its label: 在样例公司办理."""
    return text[: text.find(name)].endswith(tuple("在为向由经于与和给"))


def _is_cut(text: str, name: str) -> bool:
    """Tell whether a text is the beginning of a name that goes on: 样例面馆(个体工商户)."""
    return name.startswith(text) and _MORE.fullmatch(name[len(text) :]) is not None


def _is_led(text: str, name: str) -> bool:
    """Tell whether a text is a name with words of its sentence before it, 及代表…, and no more.

    A foot may lack its beginning below a seal.
    """
    return text.endswith(name) and _LED.search(text[: -len(name)]) is not None


def _people(
    values: Sequence[Value], told: Sequence[Named], text: str, found: Sequence[Cell], page: Page
) -> Iterator[Value]:
    printed = letter_people.authorised(told)
    if printed:
        yield from _whole(Item.PERSON, printed, page)
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
        yield from kept
        return
    yield from _stretches(spans, text, found, page)
    if not spans and anchored:
        for value in _stretches([(one.start, one.stop) for one in anchored[:1]], text, found, page):
            yield value if anchored[0].is_sure else value.as_text(value.text, Doubt.LOW_CONFIDENCE)
    elif not spans:
        people = letter_people.labelled(told, is_signed=False)
        people = people or letter_people.answering(told, text)
        yield from _whole(Item.PERSON, people or letter_people.labelled(told, is_signed=True), page)


def _is_place(value: Value, text: str) -> bool:
    """Tell whether a place was taken for a person: 我司北京…, and no number stands behind it."""
    is_place = name_pieces.place_in(value.text) != ""
    return is_place and not re.search(f"{value.text}[(,](?:居民)?身份证", text)


def _stretches(
    spans: Sequence[tuple[int, int]], text: str, found: Sequence[Cell], page: Page
) -> Iterator[Value]:
    """Yield each person once that a sentence names."""
    for span in _once(spans, text):
        yield made.stretch(Item.PERSON, span, found, page)


def _once(spans: Iterable[tuple[int, int]], text: str) -> Iterator[tuple[int, int]]:
    """Yield where each name stands first."""
    seen = set()
    for start, stop in spans:
        if text[start:stop] not in seen:
            seen.add(text[start:stop])
            yield start, stop


def _whole(item: Item, cells: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield each name once."""
    seen = set()
    for cell in cells:
        value = made.whole(item, [cell], page)
        if value and value.text not in seen:
            seen.add(value.text)
            yield value
