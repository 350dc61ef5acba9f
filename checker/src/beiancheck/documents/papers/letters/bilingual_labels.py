"""Labels of letters and forms with the same in English behind: 法定代表人 Legal Representative."""

import re
from collections.abc import Iterable, Sequence

from beiancheck.documents.papers.letters import asked_for, keyed_labels
from beiancheck.documents.papers.rows import glosses
from beiancheck.documents.papers.rows.cell import Cell

_HAN = re.compile("[一-鿿()]{2,16}")


def plain(found: Sequence[Cell]) -> Iterable[Cell]:
    """Return the cells, labels without their English where most labels have it."""
    found = list(keyed_labels.plain(found))
    begun = {match.group() for cell in found if (match := _HAN.match(cell.text))}
    return glosses.printed(found, {text for text in begun if asked_for.is_label(text)})
