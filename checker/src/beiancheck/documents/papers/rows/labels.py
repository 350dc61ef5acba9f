"""Labels and what stands behind, beside or below them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows import (
    across_columns,
    broken_labels,
    column_titles,
    columns,
    far_values,
    glued_ends,
    keys,
    side_by_side,
    specked_labels,
    taking,
)
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.known_labels import Labels
from beiancheck.documents.papers.rows.label_words import split
from beiancheck.documents.papers.rows.row import Row, leaning
from beiancheck.documents.papers.rows.spread_labels import whole_labels
from beiancheck.documents.papers.rows.stacked_labels import stacked
from beiancheck.documents.papers.rows.torn_rows import has_more_above, has_more_below
from beiancheck.documents.papers.rows.wrapped_labels import wrapped
from beiancheck.formats.typed import has_only_han

_HEADINGS = ("信息", "情况", "资料")
_IN_ENGLISH = re.compile("(?=.*[a-z].*[a-z])[A-Za-z][A-Za-z ./&']*:?")
"""The same label in English, however it was read: PeriodofValdity."""


def rows(cells: Sequence[Cell], labels: Labels) -> tuple[Row, ...]:
    """Return the labels that are found among the cells, each with its value.

    The label of a row that is not known, and only ends the value above it, is empty.
    """
    clear = list(specked_labels.plain(cells, labels.words))
    in_columns = side_by_side.parted(clear, labels.words)
    apart = glued_ends.parted(in_columns, labels.words)
    broken = broken_labels.mended(apart, labels.words)
    in_lines = wrapped(stacked(broken, labels.words), labels)
    together = whole_labels(in_lines, labels.words)
    heads, loose = split(together, labels.words, labels.whose)
    if labels.is_keyed:
        keyed = list(keys.of(loose))
        heads += keyed
        loose = [cell for cell in loose if not any(cell.line is one.line for _, one, _ in keyed)]
    if labels.is_bilingual:
        heads = [(label, head, _without_english(label, rest)) for label, head, rest in heads]
        loose = [cell for cell in loose if not _is_scrap(cell.text)]
    bare = [head for label, head, rest in heads if rest is None and not _is_heading(label)]
    labels = far_values.reaching(labels, bare, loose)
    known = [head for _, head, _ in heads]
    unknown = columns.unknown_labels(known, bare, loose, labels.reach)
    loose = [cell for cell in loose if cell not in unknown]
    over = column_titles.titles(bare, loose)
    loose = [part for cell in loose for part in across_columns.parted(cell, over)]
    heads += [("", cell, None) for cell in unknown]
    places = (*known, *unknown)
    every = (*places, *loose)
    found, loose = taking.beside_each(heads, loose, over, labels)
    found, loose = taking.below_each(found, loose, every, over, labels)
    whole = [
        replace(
            row,
            is_torn=has_more_above(row.head, row.cells, loose),
            goes_on=has_more_below(row.head, row.cells, loose),
        )
        for row in found
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
