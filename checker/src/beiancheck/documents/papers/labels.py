"""Labels and what stands behind, beside or below them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from beiancheck.documents.papers import columns
from beiancheck.documents.papers.cells import Cell, has_only_han, joined
from beiancheck.documents.papers.centred_labels import centred, has_more_above
from beiancheck.documents.papers.row import Row, leaning
from beiancheck.documents.papers.value_cells import beside, further

_NAMES_ITSELF = 4
"""Characters from which a label is one wherever it stands in a line."""
_STATES = frozenset("已未")
"""What makes a statement of a label that it stands before: 已实名认证."""
_SPREAD = 8.0
"""Heights of a line by which the characters of one label may stand apart: 住　　所."""
_ENGLISH = (
    r"Passport ?No|Country Code|Date of [a-z]+|Place of birth|Period of Validity|ID No|Domain Name"
    "|Name|Sex|Nationality|Authority|Type|Registrant|Registrar|Registration Date"
    "|Expiration Date|Expiry Date"
)
_AFTER = re.compile(
    rf"\*|\s*[(/]?\s*(?:{_ENGLISH.replace(' ', ' ?')})\b\.?\s*\)?\s*:?\s*"
    r"|\s*\([^()]{1,24}\)\s*:\s*"
    r"|\s*\((?:中文|单位|组织|个人|机构|全称)[^()]{0,6}\)\s*|\s*:\s*|\s+",
    re.IGNORECASE,
)
_IN_ENGLISH = re.compile("(?=.*[a-z].*[a-z])[A-Za-z][A-Za-z ./&']*:?")
"""The same label in English, however it was read: PeriodofValdity."""
_BEFORE = re.compile(r"(?:[(]?[0-9一二三四五六七八九十]{1,2}[.、)])?[*·]?")


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


def rows(cells: Sequence[Cell], labels: Labels) -> tuple[Row, ...]:
    """Return the labels that are found among the cells, each with its value.

    The label of a row that is not known, and only ends the value above it, is empty.
    """
    heads, loose = _split(_whole_labels(list(cells), labels.words), labels.words)
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
    found = []
    for label, head, rest in heads:
        lines = () if rest or head in over else centred(head, every, places, rests, labels.reach)
        if lines and all(one in loose for one in lines):
            loose = [cell for cell in loose if cell not in lines]
            taken = tuple(part for one in lines for part in (one, *beside(one, loose, places, 0)))
            loose = [cell for cell in loose if cell not in taken]
            found.append(Row(label, head, taken, is_centred=True))
            continue
        taken = () if head in over else beside(rest or head, loose, places, labels.reach)
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
        whole.append(joined(parts))
    return whole


def _spread(cell: Cell, others: Sequence[Cell], words: tuple[str, ...]) -> list[Cell]:
    parts = [cell]
    text = cell.text
    while has_only_han(text) and _is_beginning(text, words):
        following = [
            other
            for other in others
            if other.is_beside(cell)
            and 0 <= other.left - parts[-1].right + cell.height <= _SPREAD * cell.height
            and other not in parts
        ]
        if not following:
            return [cell]
        parts.append(min(following, key=lambda one: one.left))
        text += parts[-1].text
    return parts if len(parts) == 1 or _opens(text, words) else [cell]


def _is_torn(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether only the first character of a spread label was found: no value, but a row."""
    return len(text) == 1 and has_only_han(text) and _is_beginning(text, words)


def _is_beginning(text: str, words: tuple[str, ...]) -> bool:
    return text not in words and any(word.startswith(text) for word in words)


def _opens(text: str, words: tuple[str, ...]) -> bool:
    return any(text.startswith(word) for word in words)


def _split(
    cells: Sequence[Cell], words: tuple[str, ...]
) -> tuple[list[tuple[str, Cell, Cell | None]], list[Cell]]:
    heads: list[tuple[str, Cell, Cell | None]] = []
    loose: list[Cell] = []
    for cell in cells:
        text = cell.text
        is_rest = f"{text}:" in words
        marks = list(_marks(f"{text}:" if is_rest else text, words))
        if _is_torn(text, words) and not is_rest:
            heads.append((text, cell, None))
            continue
        if not marks or marks[0][1] > 0:
            loose.append(cell.part(0, marks[0][1] if marks else len(text)))
        for place, (word, start, stop) in enumerate(marks):
            end = marks[place + 1][1] if place + 1 < len(marks) else len(text)
            rest = cell.part(stop, end) if stop < end else None
            heads.append((word, cell.part(start, min(stop, len(text))), rest))
    return heads, loose


def _marks(text: str, words: tuple[str, ...]) -> Iterator[tuple[str, int, int]]:
    """Yield each label in a text with its start and the start of what follows it."""
    begin = _BEFORE.match(text)
    place = begin.end() if begin else 0
    first = _at(text, place, words, is_first=True)
    if first:
        yield (first[0], 0, first[1])
        place = first[1]
    while place < len(text):
        found = _at(text, place, words, is_first=False)
        if found:
            yield (found[0], place, found[1])
        place = found[1] if found else place + 1


def _at(text: str, place: int, words: tuple[str, ...], *, is_first: bool) -> tuple[str, int] | None:
    for word in words:
        if not text.startswith(word, place):
            continue
        after = _AFTER.match(text, place + len(word))
        # Example Registrar (HK) Limited: an English label is one only with its colon.
        is_said = text[max(0, place - 1) : place] in _STATES
        names_itself = len(word) >= _NAMES_ITSELF and not word.isascii() and not is_said
        if is_first or (after and after.group().strip()) or names_itself:
            return word, after.end() if after else place + len(word)
    near = (word for word in words if is_first and _nearly(text[place:], word))
    for word in near:
        after = _AFTER.match(text, place + len(word))
        return word, after.end() if after else place + len(word)
    return None


@cache
def _most_wrong(length: int) -> int:
    return 0 if length < _NAMES_ITSELF else max(1, length // 4)


def _nearly(text: str, word: str) -> bool:
    """Tell whether a long label was read with a wrong character or two."""
    most = _most_wrong(len(word))
    if not most or len(text) < len(word):
        return False
    return sum(one != other for one, other in zip(text, word, strict=False)) <= most
