"""The cells of a domain's page as rows of labels and values, however they were set."""

from collections.abc import Sequence

from beiancheck.documents.papers.registrars import (
    comma_rows,
    domain_kinds,
    glossed_labels,
    json_lines,
    mastheads,
    other_words,
    traditional_labels,
)
from beiancheck.documents.papers.rows import buttons, captions, headings, separators
from beiancheck.documents.papers.rows.cell import Cell


def prepared(found: Sequence[Cell]) -> tuple[Cell, ...]:
    """Return the cells with plain labels: no JSON, no frames, no buttons, captions set above."""
    found = tuple(domain_kinds.without(mastheads.without(found)))
    told = list(other_words.plain(list(comma_rows.plain(found))))
    told = list(glossed_labels.plain(list(traditional_labels.plain(told))))
    paired = list(separators.plain(list(json_lines.plain(told))))
    return captions.turned(tuple(buttons.without(list(headings.plain(paired)))))
