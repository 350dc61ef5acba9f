"""The name of a registrar with its own site above the title of a page: 样例域名 Shili.Domains."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.registrars import only_hosts
from beiancheck.documents.papers.registrars.domains import HOST
from beiancheck.documents.papers.rows.cell import Cell

_MASTHEAD = re.compile(
    rf"(?!.*(?:[您你我本该此当的所]|注册|续费|查询|管理|涉及|相关|绑定|购买|登记|申请|备案))"
    rf"[一-鿿]{{2,8}}(?:{HOST.pattern})"
)
_TITLE = re.compile("[^,。:;]{0,20}(?:证书|证明书?|确认[书函单]|回执|凭证|通知书?|告知书|函)")
_AT_TOP = 6
"""Cells at the top of a page among which its title stands."""


def without(found: Sequence[Cell]) -> tuple[Cell, ...]:
    """Leave out such a line where the page speaks of one other host name, and of no more."""
    top = range(min(len(found), _AT_TOP))
    title = next((at for at in top if _TITLE.fullmatch(found[at].text)), 0)
    heads = [cell for cell in found[:title] if _MASTHEAD.fullmatch(cell.text)]
    rest = tuple(cell for cell in found if cell not in heads)
    return rest if heads and only_hosts.only([cell.text for cell in rest]) else tuple(found)
