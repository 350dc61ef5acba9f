"""Words of several styles broken into lines; measures in millimetres."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from beiancheck.sheets.cells import POINT
from beiancheck.sheets.linebreak import wrap
from sitebuild.guidebook.blocks import Runs
from sitebuild.guidebook.font import Faces

_STRAIGHT = str.maketrans("‘’“”", "''\"\"")
LEADING = 1.62
"""From one line to the next, in heights of the letters."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one style in a line, and how far from its start they stand."""

    text: str
    x: float
    width: float
    is_bold: bool
    link: str


Line = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines already broken, of letters of one size in points and one grey."""

    lines: tuple[Line, ...]
    size: float
    grey: int = 0

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return self.size * POINT * LEADING

    @property
    def height(self) -> float:
        """Of all lines together."""
        return len(self.lines) * self.leading


class Setter:
    """Breaks words into lines by the widths of two faces."""

    def __init__(self, faces: Faces, language: str) -> None:
        """Take the widths of both faces."""
        # The typeface draws curly quotation marks as wide as a Chinese character.
        self.straight = {} if language == "zh" else _STRAIGHT
        # All books of a language share their chapters, so most is set once for all of them.
        self.known: dict[tuple[Runs, float, float, bool], tuple[Line, ...]] = {}
        self.widths = {True: faces["bold"].widths, False: faces["regular"].widths}

    def set(
        self, runs: Runs, size: float, width: float, *, grey: int = 0, bold: bool = False
    ) -> Lines:
        """Break runs into lines no wider than ``width``."""
        key = (runs, size, width, bold)
        if key not in self.known:
            self.known[key] = tuple(self._broken(*key))
        return Lines(self.known[key], size, grey)

    def _broken(self, runs: Runs, size: float, width: float, bold: bool) -> Iterator[Line]:  # noqa: FBT001 -- a key
        letters = [
            (letter, run.is_bold or bold, run.link)
            for run in runs
            for letter in run.text.translate(self.straight)
        ]
        scale = size * POINT

        def measure(text: str) -> float:
            # Whether a word is bold is not known here: the wider face is never too narrow.
            return scale * sum(max(self.widths[True][one], self.widths[False][one]) for one in text)

        broken = wrap("".join(letter for letter, _, _ in letters), width, measure)
        return self._lines(broken, letters, scale)

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return the width of words in one style."""
        plain = text.translate(self.straight)
        return size * POINT * sum(map(self.widths[bold].__getitem__, plain))

    def _lines(
        self, broken: list[str], letters: list[tuple[str, bool, str]], scale: float
    ) -> Iterator[Line]:
        at = 0
        for line in broken:
            # Spaces at the ends of lines were dropped.
            while line and letters[at][0] != line[0]:
                at += 1
            yield self._line(letters[at : at + len(line)], scale)
            at += len(line)

    def _line(self, letters: list[tuple[str, bool, str]], scale: float) -> Line:
        x = 0.0
        pieces = []
        for (is_bold, link), held in groupby(letters, key=lambda letter: letter[1:]):
            text = "".join(letter for letter, _, _ in held)
            width = scale * sum(map(self.widths[is_bold].__getitem__, text))
            pieces.append(Piece(text, x, width, is_bold, link))
            x += width
        return tuple(pieces)
