"""0 or o, 1 or l in a host name: told by the shape of the ink, where that is plain.

A 0 is as tall as the other digits, an o as small letters without a stroke upwards are. A bare stem
is an l; what has a flag at its head is a 1 where the i beside it has no foot: there an l has no
serifs either. In other typefaces 1 and l may be one sign, and nothing is told.

The bounds were set on drawn host names: ``benchmarks/host_signs.py`` draws such ones.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from beiancheck.ocr.glyphs import glyphs
from beiancheck.ocr.plates import Glyph, Plate, plates

_INK, _FAINT = 0.45, 0.15
"""Shares of the way from paper to ink from which on a pixel is ink, and still a trace of it."""
_SMALL = frozenset("acemnorsuvwxz")
"""Letters that are as tall as an x."""
_FEWEST = 3
_SMALLEST = 11
"""Pixels of an x in the piece, which is 48 high: in less a flag is lost."""
_SPREAD = 0.15
"""Heights of an x by which their heights may differ, and a foot be off the line."""
_TALL, _LOW = (1.2, 1.65), (0.85, 1.12)
"""Heights of an x of a 0 and of an o: of 490 none was between 1.1 and 1.24."""
_STEM = (1.15, 1.7)
"""The same of an l and of a 1."""
_WIDE = (0.4, 1.3)
"""How wide an o or 0 is in such heights."""
_THICK = 0.3
"""Shares of its height that a stem is wide at most: more, and two characters have run together."""
_BARE = 0.05
"""The same for what still counts as no flag and no foot."""
_FEET, _NO_FOOT = (0.1, 0.08), 0.04
"""The same for the feet of a 1 that has them, to its left and right, and for one without."""
_FLAG_OVER_FEET, _FLAG_ALONE = 0.1, 0.15
"""The same for how far the flag of a 1 reaches, with feet below it and without."""
_HANGING = (0.2, 0.25)
"""The same for a flag that no serif is: how far it reaches, and how far down it hangs."""


def spelled(grey: bytes, width: int, host: str, edges: Sequence[float]) -> dict[int, str]:
    """Return what the ink of a host name says its 0, 1, l and o are, by their places in it.

    ``grey`` is a piece with the name, ``edges`` are the columns where its characters begin and
    where the last one ends.
    """
    found = plates(grey, width, _INK, _FAINT)
    if not found:
        return {}
    ink, faint = found
    middles = [(one + other) / 2 for one, other in pairwise(edges)]
    places = glyphs(ink, middles, (edges[0], edges[-1]))
    body = len(host.rpartition(".")[0])
    small = [
        place
        for at, place in enumerate(places)
        if place and host[at] in _SMALL and (host[at] != "o" or at > body)
    ]
    height = _height(small)
    if not height:
        return {}
    is_plain = _is_plain(ink, host, places, height)
    told = {}
    for at, place in enumerate(places[:body]):
        if place is None or not _stands(place, small, height):
            continue
        if host[at] in "0o":
            told[at] = _round(ink, place, height)
        elif host[at] in "1l":
            told[at] = _upright(ink, faint, place, height, is_plain=is_plain)
    # Some typefaces have digits of an o's height, so a low one says nothing against a 0 that was
    # read, unless there is a tall one.
    is_lining = any(letter in ("0", "1") for letter in told.values())
    return {
        at: letter
        for at, letter in told.items()
        if letter and (letter != "o" or host[at] == "o" or is_lining)
    }


def _height(small: Sequence[Glyph]) -> float:
    """Return how tall an x is; 0 where that is not known."""
    heights = sorted(place.height for place in small)
    if len(heights) < _FEWEST:
        return 0.0
    middle, quarter = median(heights), len(heights) // 4
    spread = heights[3 * len(heights) // 4] - heights[quarter]
    return middle if spread <= _SPREAD * middle and middle >= _SMALLEST else 0.0


def _stands(place: Glyph, small: Sequence[Glyph], height: float) -> bool:
    """Tell whether a character stands on the line of the small letters next to it."""
    near = sorted(small, key=lambda other: abs(other.left - place.left))[: _FEWEST + 1]
    return abs(place.bottom - median(other.bottom for other in near)) <= _SPREAD * height


def _is_plain(ink: Plate, host: str, places: Sequence[Glyph | None], height: float) -> bool:
    """Tell whether the typeface has an i without a foot: then an l has neither foot nor flag."""
    feet = list(_feet(ink, host, places, height))
    return bool(feet) and median(feet) <= _BARE


def _feet(ink: Plate, host: str, places: Sequence[Glyph | None], height: float) -> Iterator[float]:
    for letter, place in zip(host, places, strict=False):
        if letter == "i" and place:
            top = max(place.top, place.bottom - int(height))
            strokes = ink.strokes(Glyph(place.left, top, place.right, place.bottom))
            yield from (strokes.left,) if strokes else ()


def _round(ink: Plate, place: Glyph, height: float) -> str:
    tall, wide = place.height / height, (place.right - place.left) / height
    if not _WIDE[0] <= wide <= _WIDE[1] or not ink.is_round(place):
        return ""
    if _TALL[0] <= tall <= _TALL[1]:
        return "0"
    return "o" if _LOW[0] <= tall <= _LOW[1] else ""


def _upright(ink: Plate, faint: Plate, place: Glyph, height: float, *, is_plain: bool) -> str:
    around = Glyph(max(0, place.left - 2), place.top, place.right + 1, place.bottom)
    strokes, traces = ink.strokes(place), faint.strokes(around)
    is_stem = _STEM[0] <= place.height / height <= _STEM[1]
    if not is_stem or strokes is None or traces is None or strokes.stem > _THICK:
        return ""
    if max(traces.flag, traces.left) <= _BARE and traces.stem < _THICK:
        return "l"
    has_feet = strokes.left >= _FEET[0] and strokes.right >= _FEET[1]
    has_none = max(strokes.left, strokes.right) <= _NO_FOOT
    is_flagged = strokes.flag >= (_FLAG_OVER_FEET if has_feet else _FLAG_ALONE)
    is_hanging = strokes.flag >= _HANGING[0] and strokes.hang >= _HANGING[1]
    if (is_plain and is_flagged and (has_feet or has_none)) or (is_hanging and has_feet):
        return "1"
    return ""
