"""What the checker would give out for a field: its readers of papers on any recogniser's lines."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reading_score import Score, is_there, plain

from beiancheck.documents.box import Box
from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.values import days
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Line, Page, Source
from beiancheck.terms.items import Item

_PERIOD = Item.VALID_FROM, Item.VALID_UNTIL
_ITEMS = {
    "name": (Item.NAME,),
    "latin_name": (Item.NAME,),
    "number": (Item.NUMBER, Item.PERSON_NUMBER),
    "head_number": (Item.PERSON_NUMBER,),
    "code": (Item.NUMBER,),
    "registration_number": (Item.OLD_NUMBER, Item.NUMBER),
    "permit_number": (Item.PERMIT_NUMBER,),
    "address": (Item.ADDRESS,),
    "type": (Item.FORM,),
    "legal_representative": (Item.LEGAL_REPRESENTATIVE,),
    "scope": (Item.SCOPE,),
    "issuer": (Item.AUTHORITY,),
    "person": (Item.PERSON, Item.NAME),
    "mobile": (Item.MOBILE,),
    "domain": (Item.DOMAIN,),
    "holder": (Item.HOLDER,),
    "registrar": (Item.REGISTRAR,),
    "registered": (Item.REGISTERED,),
    "founded": (Item.REGISTERED,),
    "issued": (Item.ISSUED,),
    "expires": (Item.EXPIRES,),
    "dated": (Item.DATED,),
    "born": (Item.BORN,),
    "valid_from": (Item.VALID_FROM,),
    "valid_until": (Item.VALID_UNTIL,),
    "validity": _PERIOD,
    "term": _PERIOD,
}
"""Which values a printed field becomes; of others only the lines are scored."""
_DAYS = frozenset(
    {
        *("registered", "founded", "issued", "expires", "dated", "validity", "term"),
        *("born", "valid_from", "valid_until"),
    }
)
_EDGES = " :：;；,，。.、"


@dataclass(frozen=True, slots=True)
class Given:
    """A value that is given out: what it says, whether nothing warns of it, and where."""

    item: Item
    text: str
    is_sure: bool
    spots: tuple[dict[str, Any], ...]


def told(pages: Iterable[Page]) -> list[dict[str, Any]]:
    """Return the values of pages as a reader's process tells them."""
    return [
        {
            "item": value.item.value,
            "text": value.text,
            "sure": value.is_sure,
            "spots": _spots(value, page),
        }
        for page in pages
        for value in read(page).values
    ]


def papers(pages: Iterable[Page]) -> list[str]:
    """Return which papers the pages look like; ``none`` for what looks like none."""
    return [paper.value if (paper := read(page).paper) else "none" for page in pages]


def _spots(value: Value, page: Page) -> list[dict[str, Any]]:
    size = page.width, page.height
    return [{"quad": box.corners, "of": size} for box in value.boxes]


def paged(found: Sequence[list[dict[str, Any]]]) -> tuple[list[dict[str, Any]], list[Page]]:
    """Return the lines of all pages that another recogniser read, and those pages."""
    pages = [_page(lines, number) for number, lines in enumerate(found, start=1)]
    return [line for lines in found for line in lines], pages


def _page(lines: Sequence[dict[str, Any]], number: int) -> Page:
    width, height = lines[0]["of"] if lines else (1, 1)
    return Page(
        number=number,
        width=width,
        height=height,
        lines=tuple(_line(one) for one in lines if one["text"]),
        source=Source.RECOGNISED,
    )


def _line(read_as: dict[str, Any]) -> Line:
    """Return a line of another recogniser; one that it is unsure of is in doubt."""
    a, b, c, d = ((round(x), round(y)) for x, y in read_as["quad"])
    sure = 1000 if read_as["sure"] else 0
    text = read_as["text"]
    return Line(
        text=text,
        box=Box((a, b, c, d)),
        confidence=sure,
        sureness=(sure,) * len(text),
        other=text,
    )


def scored(
    lines: Sequence[Score], truth: dict[str, Any], answer: dict[str, Any]
) -> Iterator[Score]:
    """Yield the scores of a file's fields by what is given out, else by their lines.

    What a person is shown and what is compared is the value: a reader of papers mends the full
    stop in a domain name and leaves out a digit before a name. It is wrong where it says something
    else than the paper, whatever the lines hold.
    """
    for score, value in zip(lines, truth["values"], strict=True):
        ones = given(answer, value, truth["size"])
        if not ones:
            yield score
            continue
        yield replace(
            score,
            is_right=is_given(value, ones),
            is_sure=score.is_legible and all(one.is_sure for one in ones),
            seen=" | ".join(one.text for one in ones),
        )


def given(answer: dict[str, Any], value: dict[str, Any], size: Sequence[int]) -> list[Given]:
    """Return what is given out for a field, in its place or with its words; empty: nothing is."""
    items = _ITEMS.get(value["field"], ())
    ones = [
        Given(Item(one["item"]), one["text"], one["sure"], tuple(one["spots"]))
        for one in answer["values"]
        if one["item"] in items
    ]
    here = [one for one in ones if any(is_there(spot, value, size) for spot in one.spots)]
    return here or [one for one in ones if _says(value, [one])]


def is_given(value: dict[str, Any], ones: Sequence[Given]) -> bool:
    """Tell whether what is given out is what is printed."""
    return _says(value, ones) or any(_says(value, [one]) for one in ones)


def _says(value: dict[str, Any], ones: Sequence[Given]) -> bool:
    if value["field"] in _DAYS:
        printed = [one.day for one in days.days(plain(value["text"]))]
        return printed == [one.day for given in ones for one in days.days(plain(given.text))]
    said = "".join(one.text for one in ones)
    return _plainest(value["text"]) == _plainest(said)


def _plainest(text: str) -> str:
    return plain(text).strip(_EDGES).lower()
