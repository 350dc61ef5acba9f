"""What each label of a page takes of what stands beside it, and then of what stands below."""

from collections.abc import Sequence

from beiancheck.documents.papers.rows import column_titles, columns, side_by_side
from beiancheck.documents.papers.rows.below_label import further
from beiancheck.documents.papers.rows.beside_label import beside
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.centred_labels import centred
from beiancheck.documents.papers.rows.cut_values import is_unended
from beiancheck.documents.papers.rows.far_values import TO_EDGE
from beiancheck.documents.papers.rows.known_labels import Labels
from beiancheck.documents.papers.rows.right_edge import at_edge
from beiancheck.documents.papers.rows.row import Row

_TITLE = "证书"
"""How the title of a paper ends, which has no value: 域名注册证书, in the margin beside a name."""
Heads = Sequence[tuple[str, Cell, Cell | None]]
"""Labels, each with its cell and what follows it there."""


def beside_each(
    heads: Heads, loose: list[Cell], over: Sequence[Cell], labels: Labels
) -> tuple[list[Row], list[Cell]]:
    """Return a row for each label with what stands beside it, and the cells that are left.

    ``over``: the labels that are titles of columns.
    """
    places = [head for _, head, _ in heads]
    rests = [rest for _, _, rest in heads if rest]
    every = list(loose)
    many = [
        (head, rest)
        for label, head, rest in heads
        if label in labels.many or (rest and is_unended(rest.text))
    ]
    owned = side_by_side.owners(many, loose, places)
    below = {**side_by_side.under(many, loose, places), **owned}
    found = []
    for label, head, rest in heads:
        lines = () if rest or head in over else centred(head, every, places, rests, labels.reach)
        if lines and all(one in loose for one in lines):
            loose = _without(loose, lines)
            taken = tuple(part for one in lines for part in (one, *beside(one, loose, places, 0)))
            loose = _without(loose, taken)
            found.append(Row(label, head, taken, is_centred=True))
            continue
        if label.endswith(_TITLE) and rest is None:
            found.append(Row(label, head, ()))
            continue
        near = side_by_side.own(rest or head, head, loose, below if rest else owned)
        is_alone = head in over or (rest is not None and column_titles.is_value(head, over))
        taken = () if is_alone else beside(rest or head, near, places, labels.reach)
        loose = _without(loose, taken)
        found.append(Row(label, head, (*((rest,) if rest else ()), *taken)))
    return found, loose


def below_each(
    rows: Sequence[Row],
    loose: list[Cell],
    every: Sequence[Cell],
    over: Sequence[Cell],
    labels: Labels,
) -> tuple[list[Row], list[Cell]]:
    """Return the rows with what stands below them, too, and the cells that are left.

    ``every``: all cells, those that were taken already and those of labels included.
    """
    places = [row.head for row in rows]
    found = []
    for row in rows:
        if row.is_centred or row.label.endswith(_TITLE):
            found.append(row)
            continue
        if row.head in over:
            values = column_titles.below(row.head, loose, over, every)
            found.append(Row(row.label, row.head, values))
            continue
        below = further(row.head, row.cells, loose, places, is_many=row.label in labels.many)
        is_edged = labels.reach >= TO_EDGE and row.label in labels.whose | labels.many
        if row.cells and not below and is_edged:
            below = at_edge(row.head, row.cells, loose, places)
        if not row.cells and not below:
            below = columns.under_middle(row.head, loose, places)
        loose = _without(loose, below)
        found.append(Row(row.label, row.head, (*row.cells, *below)))
    return found, loose


def _without(cells: Sequence[Cell], taken: Sequence[Cell]) -> list[Cell]:
    return [cell for cell in cells if cell not in taken]
