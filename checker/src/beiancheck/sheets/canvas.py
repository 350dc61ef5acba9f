"""What is drawn on a page, as PDF writes it: text, lines, ticks; points from the bottom left."""

from functools import lru_cache

from beiancheck.sheets.cells import POINT, Style, Words
from beiancheck.sheets.typeface import Typeface

HEIGHT = 297.0
GREY_LINE = 130
BLACK = 255


class Canvas:
    """The operators of one page; places are given in millimetres from the top left."""

    def __init__(self, faces: dict[str, Typeface]) -> None:
        """Begin empty; ``faces`` are the regular and the bold one by these names."""
        self.faces = faces
        self.drawn: list[str] = []

    def text(self, x: float, y: float, line: str, style: Style) -> None:
        """Write a line; ``y`` is its base line."""
        if line:
            place = f"{number(x / POINT)} {number((HEIGHT - y) / POINT)} Td"
            self.drawn.append(f"BT {said(line, style, self.faces, place)} ET")

    def line(self, start: tuple[float, float], end: tuple[float, float], weight: float) -> None:
        """Draw a line: hairlines are grey, heavier ones black."""
        grey = number(GREY_LINE / BLACK if weight < 0.2 else 0)  # noqa: PLR2004 -- a hairline
        (x, y), (to_x, to_y) = (
            (number(across / POINT), number((HEIGHT - down) / POINT))
            for across, down in (start, end)
        )
        self.drawn.append(f"{number(weight / POINT)} w {grey} G {x} {y} m {to_x} {to_y} l S")

    def content(self) -> bytes:
        """Give what was drawn."""
        return "\n".join(self.drawn).encode("ascii")


def said(line: str, style: Style, faces: dict[str, Typeface], place: str) -> str:
    """Give the operators that write one line from a place."""
    face = faces["bold" if style.is_bold else "regular"]
    grey = number(style.grey / BLACK)
    return f"/{face.name} {number(style.size)} Tf {grey} g {place} <{face.shown(line)}> Tj"


def filled(words: Words, faces: dict[str, Typeface], size: tuple[float, float]) -> bytes:
    """Give what stands in a field of a size in points, as viewers show it."""
    width, height = size
    leading = words.style.leading / POINT
    inner = len(words.lines) * leading
    # One line stands in the middle, as the labels beside it do; more begin at the top.
    top = (height + inner) / 2 if len(words.lines) == 1 else height - 1.4 / POINT
    lines = []
    for place, line in enumerate(words.lines):
        down = number(top - leading * (place + 0.76))
        lines.append(f"BT {said(line, words.style, faces, f'4 {down} Td')} ET" if line else "")
    drawn = "\n".join(filter(None, lines))
    clip = f"0 0 {number(width)} {number(height)} re W n"
    return f"/Tx BMC\nq {clip}\n{drawn}\nQ\nEMC".encode("ascii")


def tick(side: float) -> bytes:
    """Give the tick in a box."""
    points = ((0.2, 0.5), (0.42, 0.24), (0.86, 0.82))
    (a, b, c) = (f"{number(side * x)} {number(side * y)}" for x, y in points)
    return f"q {number(side / 8)} w 0 G 1 J {a} m {b} l {c} l S Q".encode("ascii")


@lru_cache(4096)
def number(value: float) -> str:
    """Write a number as short as it can be; no exponent. Rows share most of theirs."""
    return f"{value:.3f}".rstrip("0").rstrip(".")
