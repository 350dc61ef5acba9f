"""Names of two characters on cards that may have a third one: a thin 一, which no detector sees.

Such a name is read once more with room for one more character behind it. What is found so is in
doubt. On forms it may be the line on which a name is written, so only cards are read so.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from beiancheck.documents.doubting import LEAST_TWICE
from beiancheck.documents.reading import Line
from beiancheck.ocr import comparing
from beiancheck.ocr.asking import Asking
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Dictionaries
from beiancheck.ocr.recognising import recognised

_HAN = "一-鿿㐀-䶿"
_CARD = re.compile("公民身份号码|居民身份证|居住证|通行证")
_LABELLED = re.compile(f"姓名[{_HAN}]{{2}}")
_ALONE = re.compile(f"[{_HAN}]{{2}}")
_SPACE = re.compile(r"\s")
_ROOM = 1.3
"""Heights of a line that are read behind it: a character, and the room before it."""
_NEAR = 6.0
"""Heights of a line from a label to the name beside it."""
_MOST = 3
"""Lines of a page that are read so."""


def completed(
    lines: Sequence[Line], places: Sequence[Rectangle], dictionaries: Dictionaries
) -> Asking[list[Line]]:
    """Return the lines; a name behind which a 一 is seen with more room is given with it."""
    is_card = any(_CARD.search(_plain(line.text)) for line in lines)
    may_be = [at for at in range(len(lines)) if is_card and _is_short_name(at, lines)][:_MOST]
    wider = {at: _wider(places[at]) for at in may_be}
    readings = yield from recognised(wider.values(), dictionaries)
    kept = list(lines)
    for at, place in wider.items():
        for _, seen in comparing.written([place], readings):
            if _plain(seen.text) == _plain(lines[at].text) + "一":
                least = tuple(min(sure, LEAST_TWICE - 1) for sure in seen.sureness)
                kept[at] = replace(seen, sureness=least, other=lines[at].text)
    return kept


def _plain(text: str) -> str:
    return _SPACE.sub("", text)


def _is_short_name(at: int, lines: Sequence[Line]) -> bool:
    """Tell whether a line ends with a name of two characters, behind its label or beside it."""
    text = _plain(lines[at].text)
    if _LABELLED.fullmatch(text):
        return True
    return _ALONE.fullmatch(text) is not None and any(
        _plain(one.text) == "姓名" and _is_beside(lines[at], one) for one in lines
    )


def _is_beside(line: Line, label: Line) -> bool:
    box, other = line.box, label.box
    middle = (box.top + box.bottom) / 2
    return other.top < middle < other.bottom and 0 <= box.left - other.right < _NEAR * box.height


def _wider(place: Rectangle) -> Rectangle:
    """Return the place with room for one more character behind it."""
    room = _ROOM * place.height
    return replace(
        place,
        x=place.x + room / 2 * math.cos(place.angle),
        y=place.y + room / 2 * math.sin(place.angle),
        length=place.length + room,
    )
