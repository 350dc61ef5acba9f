"""Dates with a lone 1 for their month or day: it may be an 11 whose strokes were read as one.

A recogniser answers step by step, and both strokes of a narrow 11 may fall into one step. Drawn
wider they part. What is read so is in doubt.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from beiancheck.documents.reading import Line
from beiancheck.ocr import comparing
from beiancheck.ocr.asking import Asking
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Dictionaries
from beiancheck.ocr.recognising import recognised

_LONE = re.compile(
    r"[12][0-9]{3}\s?[年./-]\s?(?:1\s?[月./-]|[01]?[0-9]\s?[月./-]\s?1(?![0-9]))|\b1\s?月\s?[0-9]"
)
_WIDER = 1.4
_LONGEST = 40
"""Characters; a longer line is prose, and costs more to read again than its date is worth."""
_MOST = 4
"""Lines of a page that are read so."""
_NUMBER = re.compile("[0-9]+")


def parted(
    lines: Sequence[Line], places: Sequence[Rectangle], dictionaries: Dictionaries
) -> Asking[list[Line]]:
    """Return the lines; a date in which a lone 1 is 11, seen wider, is given as that."""
    may_be = [
        at
        for at, line in enumerate(lines)
        if len(line.text) <= _LONGEST and _LONE.search(line.text)
    ][:_MOST]
    readings = yield from recognised((places[at] for at in may_be), dictionaries, wider=_WIDER)
    kept = list(lines)
    for at in may_be:
        for _, seen in comparing.written([places[at]], readings):
            if _has_more(lines[at].text, seen.text):
                kept[at] = replace(seen, other=lines[at].text)
    return kept


def _has_more(first: str, wider: str) -> bool:
    """Tell whether a text has the same numbers, but for 11 where the first one has 1."""
    pairs = list(zip(_NUMBER.findall(first), _NUMBER.findall(wider), strict=False))
    is_alike = len(pairs) == len(_NUMBER.findall(first)) == len(_NUMBER.findall(wider))
    differ = [pair for pair in pairs if pair[0] != pair[1]]
    return is_alike and bool(differ) and all(pair == ("1", "11") for pair in differ)
