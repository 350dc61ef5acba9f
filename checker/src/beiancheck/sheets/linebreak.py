"""Where a line of mixed Chinese and Latin text may end."""

import re
from collections.abc import Callable, Iterable, Iterator

Measure = Callable[[str], float]

_UNIT = re.compile(r"[!-~\u00a1-\u024f–]+|\s|.")
_NOT_FIRST = frozenset("，。、；：？！）》”’」』】％…—)],.;:?!%")
_NOT_LAST = frozenset("（《“‘「『【([")


def wrap(text: str, width: float, measure: Measure) -> list[str]:
    """Break text into lines no wider than ``width``; a single character may be wider."""
    lines, full = [""], 0.0
    for unit, wide in _fitting(_units(text), width, measure):
        bare = unit.rstrip()
        # Widths are added up, not measured anew: this is most of what drawing a form takes.
        if lines[-1] and full + (wide if bare == unit else measure(bare)) > width:
            lines.append("")
            full = 0.0
        if lines[-1] or bare or len(lines) == 1:
            lines[-1] += unit
            full += wide
    return [line.rstrip() for line in lines]


def flow(items: Iterable[str], width: float, measure: Measure) -> list[str]:
    """Set items beside each other, unbroken where they fit a line, with a wide gap between."""
    lines: list[str] = []
    for item in items:
        joined = f"{lines[-1]}　{item}" if lines else ""
        if lines and measure(joined) <= width:
            lines[-1] = joined
        else:
            lines += wrap(item, width, measure)
    return lines


def _units(text: str) -> Iterator[str]:
    held = ""
    for unit in _UNIT.findall(text):
        glued = held and not held[-1].isspace() and unit[0] in _NOT_FIRST
        if held and not glued and held[-1] not in _NOT_LAST:
            yield held
            held = ""
        held += unit
    if held:
        yield held


def _fitting(units: Iterable[str], width: float, measure: Measure) -> Iterator[tuple[str, float]]:
    for unit in units:
        wide = measure(unit)
        if wide <= width:
            yield unit, wide
        else:
            yield from ((letter, measure(letter)) for letter in unit)
