"""What a page says of the holder's verification without any label: 待实名认证, 待审核."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.registrars import opened
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_WHOSE = "(?:(?:本|该)?域名|新?(?:持有者|所有者|注册人|持有人)|个人|企业|组织|单位|用户)?"
_DONE = "(?:成功|通过|完成|失败|驳回|拒绝|未通过|不通过|有误|异常|[审核处理认证提交]{2}中|中)"
_ALONE = re.compile(
    f"{_WHOSE}(?:(?:已|未|尚未|待|正在)(?:通过|完成|提交|进行)?实名制?(?:认证|审核|核验|登记|验证)?"
    f"|实名制?(?:认证|审核|核验|登记|验证)?(?:已|未|尚未|待|正在)?(?:{_DONE}|(?<=[已未待])(?:认证|审核|提交)))"
    f"|(?:待|正在|已|未)(?:审核|认证|核验)(?:中|通过|成功)?|(?:审核|认证|核验){_DONE}"
)
"""A statement that stands without any label: 待实名认证, 实名认证处理中, 待审核."""


def alone(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield, in doubt, the only statement that stands alone, and not among the heads of a list."""
    said = [cell for cell in found if _ALONE.fullmatch(cell.text)]
    if len({cell.text for cell in said}) == 1 and not opened.is_title(said[0], found):
        value = made.stretch(Item.REAL_NAME, (0, len(said[0].text)), said[:1], page)
        yield value.as_text(value.text, Doubt.LOW_CONFIDENCE)
