"""A picture's way through the pipeline, its recognisers and its ink answering what a tree says."""

import json
import random
from array import array
from itertools import cycle

from beiancheck.documents import described
from beiancheck.documents.read_page import ReadPage
from beiancheck.ocr import cutting
from beiancheck.ocr.asking import (
    Answer,
    Crop,
    Detect,
    Grey,
    Measure,
    Recognise,
    Request,
    Scan,
    Weigh,
)
from beiancheck.ocr.letters import Dictionaries
from beiancheck.ocr.pipeline import Sheet, read
from beiancheck.ocr.weighing import NUMBERS
from tests.fuzz import trees

SIZE = 900, 1200
"""Pixels of the page."""
_MOST = 30
_HEIGHT = 48
_MEASURES = 15
_LONGEST = cutting.MOST_WIDTH // 8
"""Letters of a line: a recogniser answers for every eight pixels."""
_SURE = 999, 999, 999, 960, 800, 400


class Pretended:
    """A port without pixels: whatever is asked, the same texts come in turn."""

    def __init__(self, texts: list[str], seed: int) -> None:
        """Hold the texts; ``seed`` draws places, likelihoods and ink."""
        self.letters = "".join(sorted({letter for text in texts for letter in text}))
        self._texts = cycle(texts)
        self._lines = len(texts)
        self._rng = random.Random(seed)

    def answer(self, request: Request) -> Answer:
        """Answer as a port would."""
        match request:
            case Measure():
                numbers = [self._rng.randrange(256) for _ in range(_MEASURES)]
                return (array("i", numbers).tobytes(),)
            case Detect(width, height):
                return (self._seen(width, height),)
            case Recognise(_, crops):
                return tuple(self._said(next(self._texts)) for _ in crops)
            case Weigh(crops):
                weights = [self._rng.randrange(256) for _ in range(NUMBERS * len(crops))]
                return (array("i", weights).tobytes(),)
            case Grey(crops):
                return tuple(map(self._inked, crops))
            case Scan():
                return ()
            case _:
                return ()

    def _seen(self, width: int, height: int) -> bytes:
        seen = bytearray(width * height)
        step = max(4, height // (self._lines + 1))
        for row in range(step // 2, height - step // 2, step):
            left = self._rng.randrange(width // 2)
            right = self._rng.randrange(left, width)
            for line in range(row, row + step // 3):
                seen[line * width + left : line * width + right] = b"\xff" * (right - left)
        return bytes(seen)

    def _said(self, text: str) -> bytes:
        steps = []
        for letter in text[:_LONGEST]:
            steps += [self.letters.index(letter) + 1, self._rng.choice(_SURE), 0, 999]
        return array("i", steps).tobytes()

    def _inked(self, crop: Crop) -> bytes:
        grey = bytearray(b"\xf0" * (crop.width * _HEIGHT))
        for _ in range(self._rng.randrange(60)):
            at, long = self._rng.randrange(len(grey)), self._rng.randrange(1, 40)
            down = self._rng.randrange(1, _HEIGHT)
            for line in range(down):
                start = at + line * crop.width
                grey[start : start + long] = b"\x20" * len(grey[start : start + long])
        return bytes(grey)


def staged(data: bytes) -> None:
    """Read a page whose recognisers answer these texts, and describe it."""
    given = trees.tree(data)
    texts = [trees.text(one) for one in trees.items(given.get("texts"))][:_MOST] or [""]
    port = Pretended(texts, trees.number(given.get("seed")))
    asking = read(Sheet(1, *SIZE), Dictionaries(port.letters, port.letters))
    try:
        request = next(asking)
        while True:
            request = asking.send(port.answer(request))
    except StopIteration as end:
        page = end.value
    found = ReadPage.of(page)
    json.dumps(described.page(page, found.said))
