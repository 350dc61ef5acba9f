"""What sentences say of a domain, by which a page without labels is told."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.registrars.domains import HOST
from beiancheck.terms.items import Item

_WHO = "(?:持有|所有|拥有|注册)(?:者|人)"
_DAY = "(?:日期|时间|日)?[为是于:]{0,2}(?=[12一二][0-9〇零一二三四五六七八九]{3})"
_SAID = (
    (
        Item.DOMAIN,
        re.compile(
            rf"域名[为是:“\"]{{0,2}}(?:{HOST.pattern})|domain (?:name )?(?:{HOST.pattern})"
            rf"|(?:{HOST.pattern}) (?:has been|was|is) (?:duly )?registered",
            re.IGNORECASE,
        ),
    ),
    (
        Item.HOLDER,
        re.compile(
            f"{_WHO}(?:名称|姓名)?[为是系:]|域名[^。:]{{3,40}}由[^。]{{2,40}}注册"
            r"|registered (?:by|to|holder|owner)|in the name of|registrant"
            r"|(?:holder|owner) of (?:the )?domain",
            re.IGNORECASE,
        ),
    ),
    (
        Item.REGISTERED,
        re.compile(
            f"(?:注册|创建){_DAY}|[12][0-9]{{3}}[-./年][^。,]{{4,24}}(?:成功|正式|完成)?注册(?![商人者])"
            "|(?:registered|registration|created)[^.]{0,80}? (?:on|since) (?=[0-9A-Z])"
        ),
    ),
    (
        Item.EXPIRES,
        re.compile(
            f"(?:到期|过期|有效期至|有效期截止|有效期截止到){_DAY}|于[^。]{{8,24}}到期"
            r"|[Ee]xpir(?:e[sd]?|y|ation)(?: date)?[^.]{0,12} ?(?=[0-9A-Z])"
            r"|valid (?:until|through|to) (?=[0-9A-Z])"
        ),
    ),
)
"""How sentences tell it."""
_EXPIRING = re.compile(
    rf"域名[为是:“\"「\[]{{0,2}}(?:{HOST.pattern})[”\"」\]]?[,的]?(?:注册)?(?:已|即|也)?将?会?"
    r"[于在](?=[12一二][0-9〇零一二三四五六七八九]{3})[^。,;]{6,24}?(?:到期|过期|届满|失效)"
    rf"|domain (?:name )?(?:{HOST.pattern}) (?:will|is (?:about|due|set|going) to|has)? ?"
    r"expires?d? on (?=[0-9A-Z])",
    re.IGNORECASE,
)
"""What a message says of a domain and of nothing else: 您的域名…将于…到期."""
_MOST = 6000
"""Characters of a page that are looked through; a long answer of a registry has half of them."""


def said(texts: Sequence[str]) -> set[tuple[Item, bool]]:
    """Return what sentences say, and whether it is said of domains alone."""
    tight = _tight(texts)
    return {(item, item is not Item.EXPIRES) for item, shape in _SAID if shape.search(tight)}


def is_expiring(texts: Sequence[str]) -> bool:
    """Tell whether a sentence says of a domain on which day it expires."""
    return _EXPIRING.search(_tight(texts)) is not None


def _tight(texts: Sequence[str]) -> str:
    return re.sub(r"(?<=[^!-~]) | (?=[^!-~])", "", " ".join(texts)[:_MOST])
