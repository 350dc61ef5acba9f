"""Which ink of a line is which character: the runs of its columns, laid beside what was read.

Where a character stands was told by the recogniser, to a third of its width. Each run of columns
is one character, but two may touch and one may be broken.
"""

from collections.abc import Sequence
from functools import cache

from beiancheck.ocr.plates import Glyph, Plate

_STEPS = (
    (1, 1, 0.0),
    (2, 1, 0.6),
    (1, 2, 0.5),
    (1, 3, 1.2),
    (3, 1, 1.5),
    (0, 1, 1.5),
    (1, 0, 1.5),
)
"""Characters and runs that may belong together, and what that costs in widths of a character."""
_MOST_COST = 0.35
"""For each character: more, and what is which is not known."""
_LEAST = 3

Span = tuple[int, int]


def glyphs(plate: Plate, middles: Sequence[float], ends: tuple[float, float]) -> list[Glyph | None]:
    """Return where the ink of each character stands, None for those that touch another one.

    ``middles`` and ``ends`` are columns as they were read. Nothing where that does not fit.
    """
    runs = plate.runs(*ends)
    if len(middles) < _LEAST or not runs:
        return []
    pitch = max(1.0, (middles[-1] - middles[0]) / (len(middles) - 1))
    cost, spans = _aligned(tuple(runs), tuple(middles), pitch)
    if cost > _MOST_COST * len(middles):
        return []
    return [plate.glyph(*span) if span else None for span in spans]


def _aligned(
    runs: tuple[Span, ...], middles: tuple[float, ...], pitch: float
) -> tuple[float, list[Span | None]]:
    """Return what the best way to lay runs beside characters costs, and the columns of each."""

    @cache
    def best(at: int, run: int) -> tuple[float, int, int]:
        if at == len(middles) and run == len(runs):
            return 0.0, 0, 0
        ways = []
        for count, taken, cost in _STEPS:
            if at + count > len(middles) or run + taken > len(runs):
                continue
            off = 0.0
            if count and taken:
                middle = (runs[run][0] + runs[run + taken - 1][1]) / 2
                off = abs(sum(middle - one for one in middles[at : at + count])) / count / pitch
            rest = best(at + count, run + taken)[0]
            ways.append((cost + off + rest, count, taken))
        return min(ways)

    spans: list[Span | None] = []
    at = run = 0
    for _ in range(len(middles) + len(runs)):
        _, count, taken = best(at, run)
        is_one = count == 1 and taken
        span = (runs[run][0], runs[run + taken - 1][1]) if is_one else None
        spans += [span] * count
        at, run = at + count, run + taken
    return best(0, 0)[0], spans
