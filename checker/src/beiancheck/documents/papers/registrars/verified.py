"""What a registrar says of the holder's verification: 实名认证成功, 未实名认证."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.rows.cell import Cell, joined
from beiancheck.documents.papers.values.pick import patterned
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item

_VERIFIED = re.compile(
    "[一-鿿]*(?:成功|通过|过审|已认证|已实名|已完成|已审核|已核验|已验证|已登记|未|失败|驳回|拒绝"
    "|[审核认证验理交传]中|待[审核认提完上补实命]|有误|不一致|不符|异常|退回|过期)(?:(?!管理|查看|详情|修改|更改|变更)[一-鿿])*"
    r"(?:\((?![^()]*(?:查看|详情|修改|更改|变更|管理|去|重新))[^()]{1,10}\))?"
    "|^(?:是|否|有|√|✓|通过|正常|合格|无需[一-鿿]{0,4}|不需要|已生效|已上传|已提交[一-鿿]{0,4}|yes|no|done|passed)$"
    "|(?:not )?(?:verified|passed|approved|completed|submitted)|pending(?: [a-z]+)?|unverified"
    "|failed|rejected|succeed(?:ed)?|success",
    re.IGNORECASE,
)

_TITLE = re.compile("(?:通知书?|公告|提醒|证书|证明书?|确认[书函]|回执|报告|告知书?|函)$")
"""How a title ends, which no state does: 域名实名认证审核通过通知."""


def verified(head: Cell, cells: Sequence[Cell], page: Page) -> Value | None:
    """Return what a registrar says where label and statement are one: 实名认证成功."""
    first = cells[0]
    follows = first.line is head.line and first.places[0] == head.places[-1] + 1
    is_one = follows and not head.text.endswith(":")
    return real_name((joined((head, first)),) if is_one else cells, page)


def real_name(cells: Sequence[Cell], page: Page) -> Value | None:
    """Return what a registrar says of the holder's verification: 认证成功, 未实名认证."""
    if _TITLE.search("".join(cell.text for cell in cells)):
        return None
    return patterned(Item.REAL_NAME, _VERIFIED, str, cells, page)
