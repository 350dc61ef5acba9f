"""A page to draw on, which remembers where each value was written."""

from functools import reduce
from itertools import pairwise

from PIL import Image, ImageChops, ImageDraw

from tests.papers.faces import Ink, opened
from tests.papers.paper import Box, Mark, Paper, Run, Value, corners

STARTS = "，。、；：）》”！？"
"""What no line begins with."""
BASELINE = 0.88
"""Where the baseline of a line lies below its top, in ems: faces differ, lines do not."""


class Drawing:
    """The page so far: what lies under the text, the text, and what is stamped over it."""

    def __init__(self, size: tuple[int, int], colour: str = "white") -> None:
        """Begin an empty page of a size in pixels."""
        self.size = size
        self.under = Image.new("RGB", size, colour)
        self.draw = ImageDraw.Draw(self.under)
        self.over = Image.new("RGB", size, "white")
        self.runs: list[Run] = []
        self.values: list[Value] = []
        self.marks: list[Mark] = []
        self.sizes: list[int] = []

    def write(self, at: tuple[float, float], text: str, ink: Ink, field: str = "") -> float:
        """Write a line from the top left of its em box; return where it ends."""
        right, box = self._line(at, text, ink)
        if field:
            self.values.append(Value(field, text, corners(box), (text,)))
            self.sizes.append(ink.size)
        return right

    def centred(self, middle: tuple[float, float], text: str, ink: Ink, field: str = "") -> float:
        """Write a line around a middle; ``middle[1]`` is still the top."""
        width = ink.advance(text) - ink.spacing * ink.size
        return self.write((middle[0] - width / 2, middle[1]), text, ink, field)

    def paragraph(
        self, at: tuple[float, float], text: str, ink: Ink, width: float, field: str = ""
    ) -> float:
        """Write lines no wider than ``width`` (and never less than one); return the bottom."""
        x, y = at
        boxes: list[Box] = []
        lines = wrapped(text, ink, width)
        for line in lines:
            boxes.append(self._line((x, y), line, ink)[1])
            y += ink.size * 1.45
        if field and boxes:
            whole = corners(reduce(union, boxes))
            self.values.append(Value(field, text, whole, tuple(lines)))
            self.sizes.append(ink.size)
        return y

    def stamp(self, picture: Image.Image, at: tuple[float, float], sort: str, text: str) -> None:
        """Stamp a picture on white over the page, as ink: what is dark below stays dark."""
        left, top = int(at[0]), int(at[1])
        box = (left, top, left + picture.width, top + picture.height)
        below = self.over.crop(box)
        self.over.paste(ImageChops.multiply(below, picture), box)
        self.marks.append(Mark(sort, corners(box), text))

    def finish(self, kind: str, layout: str, **told: str) -> Paper:
        """Put the layers together."""
        picture = self.under.copy()
        pen = ImageDraw.Draw(picture)
        for run in self.runs:
            pen.text((run.x, run.y), run.text, run.colour, opened(run.font, run.size), "ls")
        return Paper(
            kind=kind,
            layout=layout,
            picture=ImageChops.multiply(picture, self.over),
            values=tuple(self.values),
            marks=tuple(self.marks),
            letters=min(self.sizes, default=24),
            under=self.under,
            over=self.over,
            runs=tuple(self.runs),
            told=told,
        )

    def _line(self, at: tuple[float, float], text: str, ink: Ink) -> tuple[float, Box]:
        x, y = at
        boxes: list[Box] = []
        for part, file in ink.runs(text):
            font = opened(file, ink.size)
            left, top, right, bottom = font.getbbox(part, anchor="ls")
            foot = y + ink.size * BASELINE
            if part.strip():
                boxes.append((int(x + left), int(foot + top), int(x + right), int(foot + bottom)))
            self.runs.append(Run(part, x, foot, file, ink.size, ink.colour))
            x += font.getlength(part) + ink.spacing * ink.size * len(part)
        return x, reduce(union, boxes, boxes[0] if boxes else (0, 0, 0, 0))


def union(one: Box, other: Box) -> Box:
    """Return the box around two boxes."""
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def wrapped(text: str, ink: Ink, width: float) -> list[str]:
    """Break a text between any two characters, but not before a closing mark."""
    lines = [""]
    for letter, after in pairwise([*text, ""]):
        lines[-1] += letter
        tried = lines[-1] + after + ("国" if after and after in STARTS else "")
        if after and after not in STARTS and ink.advance(tried) > width:
            lines.append("")
    return [line for line in lines if line]
