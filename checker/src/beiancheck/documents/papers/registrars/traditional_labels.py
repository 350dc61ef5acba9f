"""Labels of a domain's page in traditional characters, and as Hong Kong says: 網域名稱, 註冊人."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows import layouts
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.label_at import label_at
from beiancheck.formats.simplified import simplified

_LABEL = re.compile("[一-鿿/()]{2,14}(?=:|$)")
_NAMES = re.compile("(?:网域|域名)(?:名称|名)?(?=:|$)|网域(?:名称)?")
_CALLED = "域名"


def plain(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells; a label that is in traditional characters in simplified ones."""
    for cell in found:
        label = _LABEL.match(cell.text)
        said = label.group() if label else ""
        told = _NAMES.sub(_CALLED, simplified(said), count=1)
        if label is None or simplified(said) == said or not _is_label(told):
            yield cell
            continue
        letters = cell.letters[: label.end()]
        edge = replace(letters[len(told) - 1], right=letters[-1].right)
        told_letters = (*letters[: len(told) - 1], edge)
        pairs = zip(told_letters, told, strict=True)
        own = tuple(replace(letter, text=sign) for letter, sign in pairs)
        yield replace(cell, letters=(*own, *cell.letters[label.end() :]))


def _is_label(text: str) -> bool:
    labels = layouts.DOMAIN.labels
    label = label_at(text, 0, labels.words, labels.whose, is_first=True)
    return label is not None and label[1] == len(text)
