"""Labels that only one of both recognisers read, the other one a watermark's sign: 姓备张示例."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.label_words import opens
from beiancheck.formats.typed import half_width, tight

_SHORTEST = 2
"""Characters of a label, of which one was read as another."""


def settled(found: Sequence[Cell], words: tuple[str, ...]) -> Iterator[Cell]:
    """Yield the cells, one that begins with a label in its other reading alone with that label."""
    for cell in found:
        other = half_width(tight(cell.line.other or ""))
        is_whole = len(cell.text) == len(other) and len(cell.text) == len(tight(cell.line.text))
        if not (is_whole and cell.line.differs) or opens(cell.text, words):
            yield cell
            continue
        likely = (word for word in words if len(word) >= _SHORTEST and other.startswith(word))
        label = next(likely, "")
        wrong = [at for at, sign in enumerate(label) if cell.text[at] != sign]
        if len(wrong) != 1:
            yield cell
            continue
        letters = list(cell.letters)
        letters[wrong[0]] = replace(letters[wrong[0]], text=label[wrong[0]])
        yield replace(cell, letters=tuple(letters))
