"""Reading the lines that were found."""

from collections.abc import Iterable
from dataclasses import replace

from beiancheck.ocr import cutting, latin
from beiancheck.ocr.asking import Asking, Recognise, Recogniser
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Dictionaries, Reading, decode

Readings = dict[Rectangle, Reading]
"""What was read where."""


def recognised(
    places: Iterable[Rectangle],
    dictionaries: Dictionaries,
    recogniser: Recogniser = Recogniser.FIRST,
    *,
    is_reversed: bool = False,
    wider: float = 1.0,
) -> Asking[Readings]:
    """Read some places; ``is_reversed``: as if the page stood on its head.

    ``wider``: how many times as wide they are drawn.
    """
    wanted = tuple(places)
    crops = tuple(cutting.cut(place, is_reversed=is_reversed, wider=wider) for place in wanted)
    answers = (yield Recognise(recogniser, crops)) if crops else ()
    dictionary = dictionaries.of(recogniser)
    return _written(wanted, (decode(answer, dictionary) for answer in answers))


def recognised_in_full(places: Iterable[Rectangle], dictionaries: Dictionaries) -> Asking[Readings]:
    """Let the larger recogniser read some places; traditional forms count, too."""
    wanted = tuple(places)
    crops = tuple(map(cutting.cut, wanted))
    answers = (yield Recognise(Recogniser.NAMES, crops)) if crops else ()
    dictionary = dictionaries.names
    return _written(wanted, (decode(answer, dictionary, is_full=True) for answer in answers))


def _written(places: Iterable[Rectangle], readings: Iterable[Reading]) -> Readings:
    written = (replace(one, text=latin.small(one.text)) for one in readings)
    return dict(zip(places, written, strict=True))
