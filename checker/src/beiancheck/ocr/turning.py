"""Bringing a page upright: by which way its lines run, and which way they can be read."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from beiancheck.documents.reading import alike
from beiancheck.ocr.asking import Asking, Turn
from beiancheck.ocr.detecting import detected
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Dictionaries
from beiancheck.ocr.places import is_sideways, longest_of
from beiancheck.ocr.recognising import Readings, recognised

_FEWEST, _SIGNS = 8, 2
"""Characters of a pattern, and signs that are nine tenths of it; it reads as well on its head."""
SURE_ENOUGH = 850
"""Per mille: lines that are read so surely stand upright."""


@dataclass(frozen=True, slots=True)
class Upright:
    """A page that stands upright: its size, the turn it took, its lines, and some already read."""

    width: int
    height: int
    degrees: int
    places: list[Rectangle]
    readings: Readings = field(default_factory=dict)


def upright(width: int, height: int, dictionaries: Dictionaries) -> Asking[Upright]:
    """Find the lines of a raster, and turn it so that they can be read."""
    degrees = 0
    places = yield from detected(width, height)
    if is_sideways(places):
        degrees, width, height = 90, height, width
        yield Turn(degrees)
        places = yield from detected(width, height)
    longest = longest_of(places)
    readings = yield from recognised(longest, dictionaries)
    words = [place for place in longest if not _is_ornament(readings[place].text)]
    if words and _confidence(readings, words) < SURE_ENOUGH:
        turned = yield from recognised(words, dictionaries, is_reversed=True)
        words = [place for place in words if not _is_ornament(turned[place].text)]
        if _confidence(turned, words) > _confidence(readings, words):
            degrees += 180
            yield Turn(180)
            places = yield from detected(width, height)
            readings = {}
    return Upright(width, height, degrees, places, readings)


def _is_ornament(text: str) -> bool:
    """Tell whether a frame's pattern was read: a long row of mostly the same sign or two."""
    signs = alike(text).replace(" ", "")
    often = sum(count for _, count in Counter(signs).most_common(_SIGNS))
    return len(signs) >= _FEWEST and often * 10 >= 9 * len(signs)


def _confidence(readings: Readings, places: Sequence[Rectangle]) -> int:
    """Return how sure the readings of some places are, each letter counting once."""
    sureness = [sure for place in places for sure in readings[place].sureness]
    return sum(sureness) // max(1, len(sureness))
