"""Labels and what stands behind, beside or below them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from beiancheck.documents.papers import columns, side_by_side
from beiancheck.documents.papers.below_label import further, is_unended
from beiancheck.documents.papers.beside_label import beside
from beiancheck.documents.papers.cell import Cell, joined
from beiancheck.documents.papers.centred_labels import centred, has_more_above
from beiancheck.documents.papers.label_words import is_beginning, opens, split
from beiancheck.documents.papers.right_edge import at_edge
from beiancheck.documents.papers.row import Row, leaning
from beiancheck.documents.papers.stacked_labels import stacked
from beiancheck.formats.typed import has_only_han

_SPREAD = 8.0
"""Heights of a line by which the characters of one label may stand apart: 住　　所."""
_TO_EDGE = 40.0
"""The reach of labels whose values may stand at the other edge of the page."""
_IN_ENGLISH = re.compile("(?=.*[a-z].*[a-z])[A-Za-z][A-Za-z ./&']*:?")
"""The same label in English, however it was read: PeriodofValdity."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of a paper, the longest first; those in ``many`` have values of several lines.

    ``reach``: heights of a line from a label to its value in the same row, the columns of a table.
    """

    words: tuple[str, ...]
    many: frozenset[str]
    reach: float
    is_bilingual: bool = False
    """Whether labels say the same in English, below which a value stands."""
    whose: frozenset[str] = frozenset()
    """Labels that name somebody, and may go on with 名称 and the like."""


def rows(cells: Sequence[Cell], labels: Labels) -> tuple[Row, ...]:
    """Return the labels that are found among the cells, each with its value.

    The label of a row that is not known, and only ends the value above it, is empty.
    """
    in_columns = side_by_side.parted(cells, labels.words)
    whole_labels = _whole_labels(stacked(in_columns, labels.words), labels.words)
    heads, loose = split(whole_labels, labels.words, labels.whose)
    if labels.is_bilingual:
        heads = [(label, head, _without_english(label, rest)) for label, head, rest in heads]
        loose = [cell for cell in loose if not _is_scrap(cell.text)]
    bare = [head for _, head, rest in heads if rest is None]
    known = [head for _, head, _ in heads]
    unknown = columns.unknown_labels(known, bare, loose, labels.reach)
    loose = [cell for cell in loose if cell not in unknown]
    over = columns.titles(bare, loose)
    heads += [("", cell, None) for cell in unknown]
    places = (*known, *unknown)
    rests = [rest for _, _, rest in heads if rest]
    every = list(loose)
    many = [
        (head, rest)
        for label, head, rest in heads
        if label in labels.many or (rest and is_unended(rest.text))
    ]
    owned = side_by_side.owners(many, loose, places)
    found = []
    for label, head, rest in heads:
        lines = () if rest or head in over else centred(head, every, places, rests, labels.reach)
        if lines and all(one in loose for one in lines):
            loose = [cell for cell in loose if cell not in lines]
            taken = tuple(part for one in lines for part in (one, *beside(one, loose, places, 0)))
            loose = [cell for cell in loose if cell not in taken]
            found.append(Row(label, head, taken, is_centred=True))
            continue
        near = side_by_side.own(rest or head, head, loose, owned)
        taken = () if head in over else beside(rest or head, near, places, labels.reach)
        loose = [cell for cell in loose if cell not in taken]
        found.append(Row(label, head, (*((rest,) if rest else ()), *taken)))
    whole = []
    for row in found:
        if row.is_centred:
            whole.append(row)
            continue
        if row.head in over:
            whole.append(Row(row.label, row.head, columns.below(row.head, loose, over)))
            continue
        below = further(row.head, row.cells, loose, places, is_many=row.label in labels.many)
        if row.cells and not below and row.label in labels.whose and labels.reach >= _TO_EDGE:
            below = at_edge(row.head, row.cells, loose, places)
        if not row.cells and not below:
            below = columns.under_middle(row.head, loose, places)
        loose = [cell for cell in loose if cell not in below]
        whole.append(Row(row.label, row.head, (*row.cells, *below)))
    whole = [
        replace(row, is_torn=True) if has_more_above(row.head, row.cells, loose) else row
        for row in whole
    ]
    return tuple(leaning(whole, loose, places, over, labels.reach))


def _is_scrap(text: str) -> bool:
    """Tell whether a piece of an English label stands alone, or a letter that is none."""
    return bool(_IN_ENGLISH.fullmatch(text)) or (len(text) == 1 and text.isascii())


def _without_english(label: str, rest: Cell | None) -> Cell | None:
    """Return what stands behind a label, but not the same label in English."""
    is_english = rest and has_only_han(label) and _IN_ENGLISH.fullmatch(rest.text)
    return None if is_english else rest


def _whole_labels(left: list[Cell], words: tuple[str, ...]) -> list[Cell]:
    """Put labels together whose characters stand apart: 名　称, 持　有　人."""
    whole: list[Cell] = []
    while left:
        cell = min(left, key=lambda one: (one.middle, one.left))
        left.remove(cell)
        parts = _spread(cell, [*left, *whole], words)
        for part in parts[1:]:
            if part in left:
                left.remove(part)
            else:
                whole.remove(part)
        if len(parts) > 1:
            left = [one for one in left if not any(_is_twice(one, part) for part in parts)]
        whole.append(joined(parts))
    return whole


def _is_twice(cell: Cell, part: Cell) -> bool:
    """Tell whether a cell is the same character of a label, found a second time."""
    return cell.text == part.text and cell.is_beside(part) and cell.left <= part.right


def _spread(cell: Cell, others: Sequence[Cell], words: tuple[str, ...]) -> list[Cell]:
    parts = [cell]
    text = cell.text
    while has_only_han(text) and is_beginning(text, words):
        following = [
            other
            for other in others
            if other.is_beside(cell)
            and 0 <= other.left - parts[-1].right + cell.height <= _SPREAD * cell.height
            and other not in parts
            and _goes_on(text + other.text, words)
        ]
        if not following:
            return [cell]
        parts.append(min(following, key=lambda one: one.left))
        text += parts[-1].text
    return parts if len(parts) == 1 or opens(text, words) else [cell]


def _goes_on(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether a text is part of a label or begins with one; a speck may stand between."""
    return is_beginning(text, words) or opens(text, words)
