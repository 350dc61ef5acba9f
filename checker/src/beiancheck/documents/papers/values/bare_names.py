"""The name of a body without a label: above all labels of its licence, or in a sentence there."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters.body_endings import PLACES
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
_ENDED = f"(?:{BODY}|[{PLACES}])"
_NOBODY = "以下|下列|上述|该|其|本|此"
_GRANTED = re.compile(
    f"(?:准予|核准|同意|批准)(?!{_NOBODY})(?P<name>[一-鿿()A-Za-z0-9·]{{4,50}}?)"
    "(?:依法|准予|成立|设立|变更|法人|注册)*登记(?![管机事])"
    f"|证明:?(?!{_NOBODY})(?P<proved>[一-鿿()A-Za-z0-9·]{{4,50}}?{BODY})"
    "(?=,?(?:符合|已|业已|经|依法)[^。]{0,30}登记)"
    rf"|^(?!{_NOBODY})(?P<coded>[一-鿿()A-Za-z0-9·]{{4,50}}?{_ENDED})"
    r"(?=[(,](?:统一社会)?信用代码:?[0-9A-Z]{9})"
)
"""How an old certificate says whom it is of: 准予样例中心登记, 兹证明样例中心已依法登记.

Or with its code behind it: 样例中心(统一社会信用代码:…).
"""
_BODY = re.compile(f"(?:{_ENDED})$")


def on_licence(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the name that a sentence says, else the only one above the first label, in doubt."""
    for cell in found:
        granted = _GRANTED.search(cell.text)
        if granted:
            value = made.stretch(Item.NAME, granted.span(granted.lastgroup or 0), (cell,), page)
            is_body = _BODY.search(value.text) is not None
            yield value if is_body else value.as_text(value.text, Doubt.LOW_CONFIDENCE)
            return
    at = next((at for at, cell in enumerate(found) if _FIRST.match(cell.text)), 0)
    named = [
        cell for cell in found[:at] if _NAME.fullmatch(cell.text) and not _OTHER.search(cell.text)
    ]
    if len(named) == 1:
        value = made.stretch(Item.NAME, (0, len(named[0].text)), named, page)
        yield value.as_text(value.text, Doubt.LOW_CONFIDENCE)
