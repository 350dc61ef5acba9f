"""The words that ask for a signature, a seal or a date."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from beiancheck.documents.papers.marked.mark import MarkKind
from beiancheck.documents.papers.rows.cell import Cell

_BEFORE = r"(?:^|(?<=[ :;。_)(]))[·*]?"
_WHO = "[^ ,。;、:_0-9□√☑■○●]{0,14}?"
_EITHER = r"(?:[或/、]?\(?(?:公司|单位)?(?:盖章|盖公章|公章)\)?)?"
_END = r"(?=[:_]|\(|$| )"
_LABELS = (
    (
        MarkKind.SIGNED,
        re.compile(
            rf"{_BEFORE}({_WHO}(?:签字|签名|签署|(?<=[^、]{{2}})签章|(?<=.{{2}})\(签$){_EITHER}\)?){_END}"
        ),
    ),
    (
        MarkKind.SEALED,
        re.compile(rf"{_BEFORE}({_WHO}(?:公章|盖章|印章|\(章\))\)?(?:\([^()]{{1,8}}\))?){_END}"),
    ),
    (
        MarkKind.DATED,
        re.compile(
            rf"{_BEFORE}((?:签字|签署|签订|签章|填表|填写|承诺|授权|委托|申请|声明)?日期)"
            r"(?=[:_0-9]|$| |年)"
        ),
    ),
)
_DAY = re.compile(r"(?:[12][0-9]{3})?[ _]*年[ _]*[0-9]{0,2}[ _]*月[ _]*[0-9]{0,2}[ _]*日")
_PART_OF_DAY = re.compile("(?:.*日期:?)?[0-9 _]*[年月日][年月日0-9 _]*")
_PROVIDERS = re.compile("核验人|服务商|接入商|接入单位|接入方|审核|受理|审批|代办")
_LONGEST = 24
"""Characters: what is longer and has no colon is a sentence that speaks of signing."""
_SCRIBBLE = 4
"""Characters that a recogniser may see in a signature or in a seal."""
_BELOW, _ASIDE = 6.0, 14.0


@dataclass(frozen=True, slots=True)
class Label:
    """A label that asks for something; ``rest`` follows it in the same line.

    ``is_providers``: the access provider is asked, not the applicant.
    """

    kind: MarkKind
    text: str
    cell: Cell
    rest: str
    asks_beside: bool
    is_providers: bool = False


def labels(found: Sequence[Cell]) -> tuple[Label, ...]:
    """Return the labels among the cells of a page; a date without one stands for itself."""
    seen = [label for cell in found for label in _labels(cell)]
    dated = [label for label in seen if label.kind is MarkKind.DATED]
    days = [cell for cell in found if is_day(cell)]
    alone = [cell for cell in days if not any(_is_of(cell, label.cell) for label in dated)]
    bare = [Label(MarkKind.DATED, cell.text, cell, cell.text, asks_beside=True) for cell in alone]
    every = [*seen, *bare]
    return tuple(replace(label, is_providers=_is_providers(label, every)) for label in every)


def is_day(cell: Cell) -> bool:
    """Tell whether a cell is a date, or the blank of one: 年 月 日."""
    return _is_day(cell.text)


def is_part_of_day(cell: Cell) -> bool:
    """Tell whether a cell is a part of a date or of its blank."""
    return bool(_PART_OF_DAY.fullmatch(cell.text))


@lru_cache(maxsize=4096)
def _is_day(text: str) -> bool:
    return bool(_DAY.fullmatch(text))


def is_scribble(cell: Cell) -> bool:
    """Tell whether a cell may be an answer: a date, or a signature or a seal taken for text."""
    return _is_scribble(cell.text)


@lru_cache(maxsize=4096)
def _is_scribble(text: str) -> bool:
    if _DAY.fullmatch(text) or _PART_OF_DAY.fullmatch(text):
        return True
    is_label = any(pattern.search(text) for _, pattern in _LABELS)
    return len(text) <= _SCRIBBLE and not is_label


def _is_of(cell: Cell, label: Cell) -> bool:
    height = label.height
    return (
        -height <= cell.middle - label.middle <= _BELOW * height
        and -height <= cell.left - label.left <= _ASIDE * height
    )


def _labels(cell: Cell) -> Iterator[Label]:
    text = cell.text
    reached = -1
    for kind, pattern in _LABELS:
        for match in pattern.finditer(text):
            start, stop = match.span(1)
            if start < reached:
                # 签字（盖章） asks for one thing.
                continue
            reached = stop if kind is MarkKind.SIGNED else reached
            rest = text[stop:]
            asks_beside = rest.startswith((":", "_"))
            if asks_beside or (start == 0 and len(text) <= _LONGEST):
                yield Label(kind, match[1], cell.part(start, stop), rest.lstrip(": "), asks_beside)


def _is_providers(label: Label, every: Sequence[Label]) -> bool:
    """Tell whether the provider is asked: by name, or by a date in its row."""
    if label.kind is not MarkKind.DATED:
        return bool(_PROVIDERS.search(label.text))
    row = [one for one in every if one is not label and one.cell.is_beside(label.cell)]
    return any(_PROVIDERS.search(one.text) for one in row)
