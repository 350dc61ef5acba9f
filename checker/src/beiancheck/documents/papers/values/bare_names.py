"""The name of a body without a label, above all labels of its licence: 电子营业执照 on a phone."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters.wordings import BODY
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_NAME = re.compile(rf"[一-鿿()A-Za-z0-9·&]{{4,50}}{BODY}")
_OTHER = re.compile("执照|证书|系统|平台|(?:监督|工商|行政)[^()]*局$|[:,。;]")
_FIRST = re.compile("统一社会信用代码|注册号|信用代码|类型|法定代表人|经营者|住所|成立日期")
"""Labels above which the name stands."""


def on_licence(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the only such name above the first label, in doubt."""
    at = next((at for at, cell in enumerate(found) if _FIRST.match(cell.text)), 0)
    named = [
        cell for cell in found[:at] if _NAME.fullmatch(cell.text) and not _OTHER.search(cell.text)
    ]
    if len(named) == 1:
        value = made.stretch(Item.NAME, (0, len(named[0].text)), named, page)
        yield value.as_text(value.text, Doubt.LOW_CONFIDENCE)
