"""Host names in which 0, 1, l and o may be taken for each other: more readings are asked.

Drawn wider, the shapes of such signs differ more. What most of the readings say counts; where they
differ, a person is asked all the same.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.host_signs import has_faint_alike, is_ambiguous
from beiancheck.documents.papers.registrars.domains import with_letters
from beiancheck.documents.reading import Line, alike
from beiancheck.ocr.asking import Asking, Recogniser
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Dictionaries
from beiancheck.ocr.recognising import recognised

_HOST = re.compile(r"(?=[0-9.-]*[A-Za-z])[0-9A-Za-z-]{2,}(?:\.[0-9A-Za-z-]{2,})+")
_FIRST = (Recogniser.FIRST, 1.6)
_MORE = (Recogniser.FIRST, 2.0), (Recogniser.NAMES, 2.0)
"""By whom such a line is read once more, and how many times as wide; the rest if there is doubt."""
_MOST = 3
"""Lines of a page that are read so; their domain stands in one or two."""
_MAY_BE_OTHERS = re.compile("[01lo]", re.IGNORECASE)


def voted(
    lines: Sequence[Line], places: Sequence[Rectangle], dictionaries: Dictionaries
) -> Asking[list[Line]]:
    """Return the lines; a host name that may be another one is spelled as most readings say."""
    chosen = [at for at, line in enumerate(lines) if any(hosts(line))][:_MOST]
    said: dict[int, list[str]] = {at: [] for at in chosen}
    for recogniser, wider in (_FIRST, *_MORE):
        wanted = [places[at] for at in chosen]
        readings = yield from recognised(wanted, dictionaries, recogniser, wider=wider)
        for at in chosen:
            said[at].append(readings[places[at]].text)
        chosen = [at for at in chosen if any(_open(lines[at], said[at]))]
    return [_settled(line, said[at]) if at in said else line for at, line in enumerate(lines)]


def hosts(line: Line) -> Iterator[re.Match[str]]:
    """Yield the host names of a line that may be spelled otherwise; the last part has no digits."""
    for found in _HOST.finditer(with_letters(line.text)):
        if _MAY_BE_OTHERS.search(found.group().rpartition(".")[0]):
            yield found


def _open(line: Line, more: Sequence[str]) -> Iterator[re.Match[str]]:
    """Yield the host names of a line that are in doubt, or not read alike each time."""
    for found in hosts(line):
        host, sureness = found.group(), line.sureness[found.start() : found.end()]
        spelled = set(spellings(host, (line.text, line.other or "", *more)))
        if is_ambiguous(host) or has_faint_alike(host, sureness) or len(spelled) > 1:
            yield found


def spellings(host: str, texts: Sequence[str]) -> Iterator[str]:
    """Yield how a host name of this shape is spelled in each text that has it.

    A space may part it, or part it from what stands beside it.
    """
    for text in texts:
        ways = (_HOST.findall(with_letters(one)) for one in (text, text.replace(" ", "")))
        found = [one for way in ways for one in way if alike(one) == alike(host)]
        yield from found[:1]


def _settled(line: Line, more: Sequence[str]) -> Line:
    """Return a line as most readings spell its host names, with another spelling beside it."""
    text = twin = line.text
    for found in _open(line, more):
        spelled = Counter(spellings(found.group(), (line.text, line.other or line.text, *more)))
        best, *others = (one for one, _ in spelled.most_common())
        text = text[: found.start()] + best + text[found.end() :]
        twin = twin[: found.start()] + (others or [best])[0] + twin[found.end() :]
    if text == twin == line.text:
        return line
    return replace(line, text=text, other=twin)
