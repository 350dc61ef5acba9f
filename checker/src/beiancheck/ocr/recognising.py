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
    if not wanted:
        return {}
    crops = tuple(cutting.cut(place, is_reversed=is_reversed, wider=wider) for place in wanted)
    answers = yield Recognise(recogniser, crops)
    dictionary = dictionaries.of(recogniser)
    readings = (decode(answer, dictionary) for answer in answers)
    written = (replace(one, text=latin.small(one.text)) for one in readings)
    return dict(zip(wanted, written, strict=True))
