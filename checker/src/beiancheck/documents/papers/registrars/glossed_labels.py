"""Labels with the same in another language in square brackets, or in them: 所有者 [Registrant]."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows import layouts
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.label_at import label_at

_OPEN, _CLOSE = r"[\[【〔「{]", r"[\]】〕」}]"
_HAN, _LATIN = "[一-鿿/()]{2,14}?", "[A-Za-z][A-Za-z ./'()-]{1,40}?"
_END = r" ?(?P<end>:)? ?(?P<rest>(?(end).*))"
_SHAPES = tuple(
    re.compile(shape + _END)
    for shape in (
        f"(?P<label>{_HAN}) ?{_OPEN} ?{_LATIN} ?{_CLOSE}",
        f"{_OPEN} ?{_LATIN} ?{_CLOSE} ?(?P<label>{_HAN})",
        f"{_OPEN} ?(?P<label>{_HAN}) ?{_CLOSE} ?{_LATIN}",
        f"{_LATIN} ?{_OPEN} ?(?P<label>{_HAN}) ?{_CLOSE}",
        f"{_OPEN} ?(?P<label>{_LATIN}) ?{_CLOSE}",
    )
)


def plain(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells, such a label without its gloss and its brackets."""
    for cell in found:
        shapes = (match for shape in _SHAPES if (match := shape.fullmatch(cell.text)))
        said = next((one for one in shapes if _is_label(one["label"])), None)
        if said is None:
            yield cell
            continue
        start, stop = said.span("label")
        colon = () if said["end"] is None else cell.letters[said.start("end") :]
        # What the brackets took up belongs to the label: nothing else stands there.
        end = cell.letters[len(cell.letters) - len(colon) - 1]
        last = replace(cell.letters[stop - 1], right=end.right)
        yield replace(cell, letters=(*cell.letters[start : stop - 1], last, *colon))


def _is_label(text: str) -> bool:
    labels = layouts.DOMAIN.labels
    label = label_at(text, 0, labels.words, labels.whose, is_first=True)
    return label is not None and label[0] != "" and label[1] == len(text)
