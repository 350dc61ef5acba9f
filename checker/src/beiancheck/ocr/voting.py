"""Host names in which 0, 1, l and o may be taken for each other: more readings are asked.

Drawn wider, the shapes of such signs differ more. What most of the readings say counts; where they
differ, a person is asked all the same.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.doubting import has_faint_alike, is_ambiguous
from beiancheck.documents.papers.domains import with_letters
from beiancheck.documents.reading import Line, alike
from beiancheck.ocr.asking import Asking, Recogniser
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Dictionaries
from beiancheck.ocr.recognising import recognised

_HOST = re.compile(r"(?=[0-9.-]*[A-Za-z])[0-9A-Za-z-]{2,}(?:\.[0-9A-Za-z-]{2,})+")
_MORE = (Recogniser.FIRST, 1.6), (Recogniser.FIRST, 2.0), (Recogniser.NAMES, 2.0)
"""By whom such a line is read once more, and how many times as wide."""
_MOST = 3
"""Lines of a page that are read so; their domain stands in one or two."""


def voted(
    lines: Sequence[Line], places: Sequence[Rectangle], dictionaries: Dictionaries
) -> Asking[list[Line]]:
    """Return the lines; a host name that may be another one is spelled as most readings say."""
    chosen = [at for at, line in enumerate(lines) if _hosts(line)][:_MOST]
    said: dict[int, list[str]] = {at: [] for at in chosen}
    for recogniser, wider in _MORE if chosen else ():
        wanted = [places[at] for at in chosen]
        readings = yield from recognised(wanted, dictionaries, recogniser, wider=wider)
        for at in chosen:
            said[at].append(readings[places[at]].text)
    return [_settled(line, said[at]) if at in said else line for at, line in enumerate(lines)]


def _hosts(line: Line) -> list[re.Match[str]]:
    """Return the host names of a line that may be spelled otherwise."""
    return [found for found in _HOST.finditer(with_letters(line.text)) if _is_open(found, line)]


def _is_open(found: re.Match[str], line: Line) -> bool:
    host, sureness = found.group(), line.sureness[found.start() : found.end()]
    spelled = set(_alike(host, (line.text, line.other or "")))
    return is_ambiguous(host) or has_faint_alike(host, sureness) or len(spelled) > 1


def _alike(host: str, texts: Sequence[str]) -> Iterator[str]:
    """Yield how a host name of this shape is spelled in each text."""
    for text in texts:
        for found in _HOST.finditer(with_letters(text.replace(" ", ""))):
            if alike(found.group()) == alike(host):
                yield found.group()


def _settled(line: Line, more: Sequence[str]) -> Line:
    text = line.text
    for found in _hosts(line):
        spelled = Counter(_alike(found.group(), (line.text, line.other or line.text, *more)))
        best = spelled.most_common(1)[0][0]
        text = text[: found.start()] + best + text[found.end() :]
    return line if text == line.text else replace(line, text=text, other=line.text)
