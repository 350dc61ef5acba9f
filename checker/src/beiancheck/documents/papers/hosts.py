"""Domain names that a page says more than once, and names that lack their last part."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from beiancheck.documents.papers import made
from beiancheck.documents.papers.cells import Cell
from beiancheck.documents.papers.domains import with_letters
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Doubt, Page, Source, alike
from beiancheck.terms.items import Item

_HOST = re.compile(r"[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)+")
_PART = re.compile(r"(?=[0-9-]*[A-Za-z])[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?\.?")
_IN_WORDS = re.compile("certificate|name|information|registration", re.IGNORECASE)
"""What may follow Domain in a title."""
_FEWEST = 3
_NAMED = re.compile(r"域名(?:为|是|:|\()*(?P<name>[0-9A-Za-z][0-9A-Za-z-]{2,}\.?)(?![0-9A-Za-z@-])")


def checked(values: Sequence[Value], page: Page) -> Iterator[Value]:
    """Yield the values; a domain that the page also says with look-alikes is doubted."""
    domains = any(value.item is Item.DOMAIN and not value.is_certain for value in values)
    hosts = dict.fromkeys(chain.from_iterable(_hosts(page))) if domains else {}
    for value in values:
        twin = _twin(value.text, hosts) if value.item is Item.DOMAIN else ""
        if not twin or value.is_certain:
            yield value
        else:
            yield value.as_text(value.text, Doubt.READINGS_DIFFER).beside(twin)


def _hosts(page: Page) -> Iterator[Iterator[str]]:
    for line in page.lines:
        text = with_letters(line.text)
        yield (found.group().lower() for found in _HOST.finditer(text))


def _twin(domain: str, hosts: dict[str, None]) -> str:
    """Return another domain that looks like this one, or an empty text."""
    parts = domain.count(".") + 1
    ends = (".".join(host.split(".")[-parts:]) for host in hosts)
    return next((end for end in ends if end != domain and _shape(end) == _shape(domain)), "")


def _shape(domain: str) -> str:
    return alike(domain).replace("rn", "m").replace("vv", "w")


def unended(found: Iterable[Sequence[Cell]], page: Page) -> Iterator[Value]:
    """Yield what stands behind a label for a domain and has no last part, in doubt."""
    for cells in found if page.source is Source.RECOGNISED else ():
        text = cells[0].text if cells else ""
        if len(text) >= _FEWEST and _PART.fullmatch(text) and not _IN_WORDS.fullmatch(text):
            value = made.whole(Item.DOMAIN, cells[:1], page)
            yield from (_doubted(value),) if value else ()
            return


def named(found: Sequence[Cell], page: Page) -> Value | None:
    """Return what a sentence calls a domain and has no last part, in doubt."""
    text = "".join(cell.text for cell in found)
    name = _NAMED.search(text) if page.source is Source.RECOGNISED else None
    return _doubted(made.stretch(Item.DOMAIN, name.span("name"), found, page)) if name else None


def _doubted(value: Value) -> Value:
    return value.as_text(value.text, Doubt.LOW_CONFIDENCE)
