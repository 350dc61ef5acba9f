"""Labels and what stands behind, beside or below them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from beiancheck.documents.papers.rows import (
    across_columns,
    column_titles,
    columns,
    keys,
    side_by_side,
)
from beiancheck.documents.papers.rows.below_label import further, is_unended
from beiancheck.documents.papers.rows.beside_label import beside
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.centred_labels import centred
from beiancheck.documents.papers.rows.label_words import split
from beiancheck.documents.papers.rows.right_edge import at_edge
from beiancheck.documents.papers.rows.row import Row, leaning
from beiancheck.documents.papers.rows.spread_labels import whole_labels
from beiancheck.documents.papers.rows.stacked_labels import stacked
from beiancheck.documents.papers.rows.torn_rows import has_more_above, has_more_below
from beiancheck.formats.typed import has_only_han

_TO_EDGE = 40.0
"""The reach of labels whose values may stand at the other edge of the page."""
_HEADINGS = ("信息", "情况", "资料")
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
    is_keyed: bool = False
    """Whether what ends in a colon at the start of a line is a label, known or not."""


def rows(cells: Sequence[Cell], labels: Labels) -> tuple[Row, ...]:
    """Return the labels that are found among the cells, each with its value.

    The label of a row that is not known, and only ends the value above it, is empty.
    """
    in_columns = side_by_side.parted(cells, labels.words)
    together = whole_labels(stacked(in_columns, labels.words), labels.words)
    heads, loose = split(together, labels.words, labels.whose)
    if labels.is_keyed:
        keyed = list(keys.of(loose))
        heads += keyed
        loose = [cell for cell in loose if not any(cell.line is one.line for _, one, _ in keyed)]
    if labels.is_bilingual:
        heads = [(label, head, _without_english(label, rest)) for label, head, rest in heads]
        loose = [cell for cell in loose if not _is_scrap(cell.text)]
    bare = [head for label, head, rest in heads if rest is None and not _is_heading(label)]
    known = [head for _, head, _ in heads]
    unknown = columns.unknown_labels(known, bare, loose, labels.reach)
    loose = [cell for cell in loose if cell not in unknown]
    over = column_titles.titles(bare, loose)
    loose = [part for cell in loose for part in across_columns.parted(cell, over)]
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
            whole.append(
                Row(
                    row.label,
                    row.head,
                    column_titles.below(row.head, loose, over, (*places, *every)),
                )
            )
            continue
        below = further(row.head, row.cells, loose, places, is_many=row.label in labels.many)
        if row.cells and not below and row.label in labels.whose and labels.reach >= _TO_EDGE:
            below = at_edge(row.head, row.cells, loose, places)
        if not row.cells and not below:
            below = columns.under_middle(row.head, loose, places)
        loose = [cell for cell in loose if cell not in below]
        whole.append(Row(row.label, row.head, (*row.cells, *below)))
    whole = [
        replace(
            row,
            is_torn=has_more_above(row.head, row.cells, loose),
            goes_on=has_more_below(row.head, row.cells, loose),
        )
        for row in whole
    ]
    return tuple(leaning(whole, loose, places, over, labels.reach))


def _is_heading(label: str) -> bool:
    """Tell whether a label heads a part of a form and has no value itself: 主体信息."""
    return not label or label.endswith(_HEADINGS)


def _is_scrap(text: str) -> bool:
    """Tell whether a piece of an English label stands alone, or a letter that is none."""
    return bool(_IN_ENGLISH.fullmatch(text)) or (len(text) == 1 and text.isascii())


def _without_english(label: str, rest: Cell | None) -> Cell | None:
    """Return what stands behind a label, but not the same label in English."""
    is_english = rest and has_only_han(label) and _IN_ENGLISH.fullmatch(rest.text)
    return None if is_english else rest
