"""Domain names that a page says more than once, and names that lack their last part."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from beiancheck.documents import host_signs, inked
from beiancheck.documents.papers.registrars.domains import with_letters
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Line, Page, Source, alike
from beiancheck.formats.suffixes import has_known_suffix
from beiancheck.terms.items import Item

_HOST = re.compile(r"[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)+")
_PART = re.compile(r"(?=[0-9-]*[A-Za-z])[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?\.?")
_IN_WORDS = re.compile("certificate|name|information|registration", re.IGNORECASE)
"""What may follow Domain in a title."""
_FEWEST = 3
_OFTEN = 5
"""Readings of three lines, both of two of them and one of the third."""
_NAMED = re.compile(r"域名(?:为|是|:|\()*(?P<name>[0-9A-Za-z][0-9A-Za-z-]{2,}\.?)(?![0-9A-Za-z@-])")


def checked(values: Sequence[Value], page: Page) -> Iterator[Value]:
    """Yield the values; a domain that the page also says with look-alikes is doubted.

    How it is spelled most often is given out. One of which a reading lacks a sign, and which two
    other lines say as it is, is not doubted for that.
    """
    domains = any(value.item is Item.DOMAIN and not value.is_certain for value in values)
    lines = page.lines if domains else ()
    hosts = list(_hosts(line.text for line in lines))
    every = [*hosts, *_hosts(line.other or "" for line in lines)]
    masks = [mask for line in lines for mask in line.masks]
    for value in values:
        if value.item is not Item.DOMAIN or value.is_certain:
            yield value
            continue
        text = inked.respelled(value.text, masks)
        if text != value.text:
            yield value.as_text(text, Doubt.READINGS_DIFFER).beside(value.text)
            continue
        said = Counter(_alike(text, every))
        twin = next((one for one in _alike(text, hosts) if _may_be(one, text, masks)), "")
        if twin:
            (best, times), *_ = said.most_common(1)
            best = value.text if times == said[value.text] else best
            best = twin if said[twin] == said[best] and _lost_dots(best, twin) else best
            other = twin if best == value.text else value.text
            yield value.as_text(best, Doubt.READINGS_DIFFER).beside(other)
        else:
            is_proved = _is_said_thrice(value, said) or _is_said_twice(value, lines)
            yield value.settled() if is_proved else value


def _hosts(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from (found.group().lower() for found in _HOST.finditer(with_letters(text)))


def _alike(domain: str, hosts: Sequence[str]) -> Iterator[str]:
    """Yield the ends of host names that look like a domain, or are it."""
    parts = domain.count(".") + 1
    ends = (".".join(host.split(".")[-parts:]) for host in hosts)
    return (end for end in ends if _shape(end) == _shape(domain))


def _may_be(twin: str, text: str, masks: Sequence[str]) -> bool:
    """Tell whether another spelling differs in a sign of which no ink says that it is as read."""
    if len(twin) != len(text) or _lost_dots(text, twin) or _lost_dots(twin, text):
        return True
    differing = (at for at, letter in enumerate(text) if letter != twin[at])
    return bool(inked.untold(text, differing, masks))


def _lost_dots(text: str, twin: str) -> bool:
    """Tell whether a spelling has an l where the other has an i: small print loses its dots."""
    pairs = {(one, other) for one, other in zip(text, twin, strict=False) if one != other}
    return len(text) == len(twin) and pairs == {("l", "i")}


def _is_said_twice(value: Value, lines: Iterable[Line]) -> bool:
    """Tell whether two lines say a whole domain, each of them surely: it lacks no beginning."""
    if value.doubts != {Doubt.LOW_CONFIDENCE} or not has_known_suffix(value.text):
        return False
    sure = [line for line in lines if not line.doubts and _says(line, value.text)]
    return len(sure) > 1 and not host_signs.is_ambiguous(value.text)


def _says(line: Line, domain: str) -> bool:
    """Tell whether a line says a domain whose look-alikes it is sure of."""
    return any(
        found.group().lower().removeprefix("www.") == domain
        and not host_signs.has_faint_alike(found.group(), line.sureness[found.start() :])
        for found in _HOST.finditer(line.text)
    )


def _is_said_thrice(value: Value, said: Counter[str]) -> bool:
    """Tell whether two other lines, read twice, say a domain of which one reading lacks a sign."""
    is_other = value.other is not None and _shape(value.other) != _shape(value.text)
    return value.doubts == {Doubt.READINGS_DIFFER} and is_other and said[value.text] >= _OFTEN


def _shape(domain: str) -> str:
    return alike(domain).replace("i", "l").replace("rn", "m").replace("vv", "w")


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
