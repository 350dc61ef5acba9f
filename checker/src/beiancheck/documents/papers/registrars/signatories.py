"""Who writes a letter in English about a domain and whom it greets, which may be who they seem."""

import re
from collections.abc import Iterator, Mapping, Sequence

from beiancheck.documents.papers.registrars import english_sentences, no_holders
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_ENDING = (
    r"(?:Inc|LLC|L\.L\.C|(?:Pt[ey] )?Ltd|Limited|Corp|Corporation|Company|GmbH|AG|B\.?V|S\.A)\b"
)
_NAME = rf"[A-Z0-9][0-9A-Za-z .&'-]{{1,60}}?(?:,? {_ENDING})(?:\.(?![a-z]))?"
_NAMED = rf"(?P<name>{_NAME}(?:,? ?\([A-Z][A-Za-z .&-]{{1,24}}\)(?:,? {_ENDING}\.?)?)?)"
_WRITES = (
    re.compile(rf"\b(?:for and )?on behalf of:?\s{_NAMED}", re.IGNORECASE),
    re.compile(rf"\b(?i:issued|certified|signed|provided|prepared) by:?\s{_NAMED}"),
    re.compile(
        rf"^(?i:(?:yours )?(?:sincerely|faithfully|truly)|(?:kind|best|warm) regards|regards),?$"
        rf"(?:\n.{{0,60}}){{0,3}}?\n(?:[A-Z][A-Za-z ]{{2,40}}, )?{_NAMED}$",
        re.MULTILINE,
    ),
    re.compile(rf"\A(?:.{{0,40}}\n){{0,1}}?{_NAMED}$", re.MULTILINE),
)
"""Who signs for a registrar, and whose name stands at the head of its paper."""
_GREETS = (re.compile(rf"^Dear (?:Customer |Client |Registrant )?{_NAMED},?$", re.MULTILINE),)
_SHAPES = ((Item.REGISTRAR, _WRITES), (Item.HOLDER, _GREETS))
_BARE = re.compile("[^0-9a-z]+")


def told(found: Sequence[Cell], seen: Mapping[Item, Value], page: Page) -> Iterator[Value]:
    """Yield, in doubt, who of the two is not ``seen``; the same name is not both."""
    text = english_sentences.joined([cell.text for cell in found])
    known = {_bare(value.text) for value in seen.values()}
    for item, shapes in _SHAPES:
        named = (match for shape in shapes for match in shape.finditer(text))
        span = next((one.span("name") for one in named if _bare(one["name"]) not in known), None)
        if item in seen or span is None:
            continue
        start, stop = (at - text.count("\n", 0, at) for at in span)
        value = made.stretch(item, (start, stop), found, page)
        if not no_holders.is_none(value.text):
            known.add(_bare(value.text))
            yield value.as_text(" ".join(text[slice(*span)].split()), Doubt.LOW_CONFIDENCE)


def _bare(name: str) -> str:
    return _BARE.sub("", name.lower())
