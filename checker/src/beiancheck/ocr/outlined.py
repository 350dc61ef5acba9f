"""Host names whose 0, 1, l and o are told by their ink: what is asked for that, and what it does.

Where the ink says what was read, the sign is as good as sure. Where it says another one, that is
given out, and a person looks.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from beiancheck.documents import inked
from beiancheck.documents.reading import Line
from beiancheck.ocr import cutting, shaping, voting
from beiancheck.ocr.asking import Asking, Crop, Grey

_MOST = 6
"""Host names of a page that are looked at."""
_LONGEST = 100
"""Characters of a host name; what is longer is a picture's noise."""
_MARGIN = 125
"""Per mille of the line's height that are cut on each side of a host name."""
_TOLD = 1000
"""How sure a sign is that the ink tells, per mille."""
_SMALL = re.compile(r"[0-9a-z.-]+")
"""In capitals an O is as tall as a 0."""


@dataclass(frozen=True, slots=True)
class _Name:
    """A host name within a line: its line, its characters, its piece and their edges in it."""

    at: int
    start: int
    text: str
    crop: Crop
    edges: tuple[float, ...]


def outlined(lines: Sequence[Line]) -> Asking[list[Line]]:
    """Return the lines, with what the ink of their host names says."""
    names = list(_names(lines))[:_MOST]
    if not names:
        return list(lines)
    answers = yield Grey(tuple(name.crop for name in names))
    kept = list(lines)
    for name, grey in zip(names, answers, strict=True):
        told = shaping.spelled(grey, name.crop.width, name.text, name.edges)
        if told:
            kept[name.at] = _told(kept[name.at], name, told)
    return kept


def _names(lines: Sequence[Line]) -> Iterator[_Name]:
    for at, line in enumerate(lines):
        for found in voting.hosts(line) if line.edges and line.text else ():
            if _SMALL.fullmatch(found.group()) and len(found.group()) <= _LONGEST:
                yield _name(at, line, found)


def _name(at: int, line: Line, found: re.Match[str]) -> _Name:
    edges = line.edges[found.start() : found.end() + 1]
    margin = _MARGIN * line.box.height // max(1, line.box.length)
    start, stop = max(0, edges[0] - margin), min(1000, edges[-1] + margin)
    crop = cutting.piece(line.box.part(start, stop))
    scale = crop.width / max(1, stop - start)
    columns = tuple(scale * (edge - start) for edge in edges)
    return _Name(at, found.start(), found.group(), crop, columns)


def _told(line: Line, name: _Name, told: dict[int, str]) -> Line:
    """Return a line with what is told of a host name's signs, by their places in it."""
    mask = inked.masked(name.text, told)
    spelled = inked.respelled(name.text, [mask])
    stop = name.start + len(name.text)
    sureness = list(line.sureness)
    for at in told:
        sureness[name.start + at] = max(_TOLD, sureness[name.start + at])
    text = line.text[: name.start] + spelled + line.text[stop:]
    other = line.other
    if spelled != name.text:
        other = line.text
    elif other is not None:
        for said in voting.spellings(name.text, [other]):
            other = other.replace(said, inked.respelled(said, [mask]))
    masks = (*line.masks, mask)
    return replace(line, text=text, other=other, sureness=tuple(sureness), masks=masks)
