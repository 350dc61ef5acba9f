"""Bringing a page upright: by which way its lines run, and which way they can be read."""

from dataclasses import dataclass, field

from beiancheck.ocr.asking import Asking, Turn
from beiancheck.ocr.detecting import detected
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Dictionaries
from beiancheck.ocr.places import is_sideways, longest_of
from beiancheck.ocr.recognising import Readings, recognised

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
    if places and _confidence(readings) < SURE_ENOUGH:
        turned = yield from recognised(longest, dictionaries, is_reversed=True)
        if _confidence(turned) > _confidence(readings):
            degrees += 180
            yield Turn(180)
            places = yield from detected(width, height)
            readings = {}
    return Upright(width, height, degrees, places, readings)


def _confidence(readings: Readings) -> int:
    """Return how sure some readings are, each letter counting once."""
    sureness = [sure for reading in readings.values() for sure in reading.sureness]
    return sum(sureness) // max(1, len(sureness))
