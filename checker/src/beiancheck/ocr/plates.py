"""A piece of a line in black and white, and how the ink of single characters is shaped."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

_LEAST_CONTRAST = 30
"""Levels of grey between paper and ink below which nothing is told of a piece."""
_STEM = 0.45, 0.8
"""Where between its top (0) and its foot (1) a stem is bare in every typeface, below its flag."""
_FOOT = 0.15
"""Share of a character's height that is its foot."""
_NEARLY = 0.8
"""Of a flag's width, which is how far it hangs down."""
_MIDDLE = (0.3, 0.7)
"""Shares of a round character's width between which the middle of its head and foot lies."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """Where the ink of a character stands in its piece, in pixels."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def height(self) -> int:
        """How tall it is."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Strokes:
    """How an upright character is drawn, in shares of its height.

    ``stem``: how wide its stem is; ``flag``: how far something at its head reaches to the left of
    it, and ``hang``: how far down that goes; ``left`` and ``right``: how far its foot reaches.
    """

    stem: float
    flag: float
    hang: float
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Plate:
    """A piece in two levels, a byte a pixel, rows from the top: 1 is ink."""

    dark: bytes
    width: int

    def runs(self, left: float, right: float) -> list[tuple[int, int]]:
        """Return the columns of ink between two places, each run with its end."""
        found, start = [], None
        for column in range(self.width + 1):
            is_dark = column < self.width and 1 in self.dark[column :: self.width]
            if is_dark and start is None:
                start = column
            elif not is_dark and start is not None:
                is_whole = start > 0 and column < self.width
                if is_whole and left <= (start + column) / 2 <= right:
                    found.append((start, column))
                start = None
        return found

    def glyph(self, left: int, right: int) -> Glyph:
        """Return the place of the ink in some columns, which have some."""
        rows = [row for row, _ in self._rows(left, right)]
        return Glyph(left, rows[0], right, rows[-1] + 1)

    def strokes(self, glyph: Glyph) -> Strokes | None:
        """Return how a character is drawn; None where it has no stem."""
        spans = {
            row - glyph.top: (ink.find(1), ink.rfind(1) + 1)
            for row, ink in self._rows(glyph.left, glyph.right)
            if glyph.top <= row < glyph.bottom
        }
        height = glyph.height
        above, below = (int(height * share) for share in _STEM)
        stem = [span for row, span in spans.items() if above <= row < below]
        if not stem:
            return None
        left, right = median(one for one, _ in stem), median(one for _, one in stem)
        head = {row: left - one for row, (one, _) in spans.items() if row < above}
        foot = [span for row, span in spans.items() if row >= int(height * (1 - _FOOT))]
        flag = max((0.0, *head.values()))
        hang = max((row + 1 for row, one in head.items() if 0 < _NEARLY * flag <= one), default=0)
        return Strokes(
            stem=(right - left) / height,
            flag=flag / height,
            hang=hang / height,
            left=max((left - one for one, _ in foot), default=0.0) / height,
            right=max((one - right for _, one in foot), default=0.0) / height,
        )

    def is_round(self, glyph: Glyph) -> bool:
        """Tell whether a character's head and foot lie in its middle: an o does, an h does not."""
        deep = max(1, glyph.height // 8)
        width = glyph.right - glyph.left
        for start, stop in ((glyph.top, glyph.top + deep), (glyph.bottom - deep, glyph.bottom)):
            inks = [ink for row, ink in self._rows(glyph.left, glyph.right) if start <= row < stop]
            left, right = (min(ink.find(1) for ink in inks), max(ink.rfind(1) for ink in inks) + 1)
            if not _MIDDLE[0] <= (left + right) / 2 / width <= _MIDDLE[1]:
                return False
        return True

    def _rows(self, left: int, right: int) -> Iterator[tuple[int, bytes]]:
        """Yield the rows with ink in some columns."""
        for row in range(len(self.dark) // self.width):
            ink = self.dark[row * self.width + left : row * self.width + right]
            if 1 in ink:
                yield row, ink


def plates(grey: bytes, width: int, *shares: float) -> list[Plate]:
    """Return a piece in two levels, for each share of the way from paper to ink.

    None where there is too little ink; it may be lighter than its ground.
    """
    levels = sorted(grey)
    few = len(levels) // 50
    dim, paper, bright = levels[few], levels[len(levels) // 2], levels[-1 - few]
    is_light = bright - paper > paper - dim
    contrast = bright - paper if is_light else paper - dim
    if contrast < _LEAST_CONTRAST:
        return []
    found = []
    for share in shares:
        far = share * contrast
        table = bytes((level - paper if is_light else paper - level) > far for level in range(256))
        found.append(Plate(grey.translate(table), width))
    return found
