"""Whether a page that has no title and no known labels speaks of a domain as registrars do."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.values import days

_OF_DOMAINS = re.compile(
    r"域名|whois|domain|registra[rn]t?|注册[商局]|已被?注册|registered (?:to|with|since|by)"
    r"|name ?server|DNS|(?<![A-Z])NS ?[:0-9]",
    re.IGNORECASE,
)
_HOLDER = re.compile(
    "持有|所有[者人权]|拥有者|归属|权属|注册[人者]|认证[主对]|认证名称|实名主体|registrant|holder|owner"
    "|registered (?:to|by)|(?:held|owned) (?:for|by)|belongs to"
    "|(?:所属|持有|注册|送审|登记|申请)(?:主体|对象)|registered on|谁(?:注册|持有|拥有)|谁的|归谁"
    "|权利人|使用权人|所属[人者]|主体名称|(?:域名|^|[ ])主人|购买人|受让[人方]|名义人",
    re.IGNORECASE,
)
_REGISTRAR = re.compile(
    "注册商|注册服务|域名服务|服务[机商]|注册(?:机构|渠道|平台)|登记(?:机构|商|单位)|受理机构"
    "|销售方|sold by|registered with|provider|registrar|(?:managed|sponsored|maintained) by",
    re.IGNORECASE,
)
_BEGINS = re.compile("注册|创建|登记|regist|creat|active since", re.IGNORECASE)
_STARTS = re.compile(
    "生效|起始|开始|激活|添加|取得|获得|开通|购买|启用|申领|建立|start|effective|activ|begin",
    re.IGNORECASE,
)
"""What else the first day may be called; that of a host's order is, too."""
_ENDS = re.compile(
    "到期|过期|有效期|截止|届满|期满|期限|续[至到]|结束|终止|失效|expir|valid|until|renew",
    re.IGNORECASE,
)
_SERVERS = re.compile(
    r"(?:NS|DNS) ?(?:服务器|:|[0-9]:)|name ?servers?|\b(?:ns|dns)[0-9]{1,2}\.[a-z]", re.IGNORECASE
)
_VERIFIED = re.compile("实名|(?:审核|认证)(?:状态|结果)|real-?name", re.IGNORECASE)
_PERIOD = re.compile(r"\s?(?:[-—–~]+|至|到|to)\s?")
_RESULT = re.compile(
    "域名.*实名(?:认证|审核|制).{0,30}(?:通过|成功|失败|完成)"
    "|实名(?:认证|审核).{0,30}(?:通过|成功|失败|完成).*域名"
)
"""What a page says of the check of a domain's holder."""
_OF_SITES = re.compile("备案|网站负责人|主办单位|主办者")
"""What a page of a filing says, where a domain and a check are named too."""
_ENOUGH = 3
"""Things that a page says of a domain, of those that registrars say."""


def is_spoken_of(texts: Sequence[str], pairs: Sequence[str], *, is_order: bool) -> bool:
    """Tell whether lines of text say enough of a domain; they name one.

    ``pairs``: what stands side by side or one below the other; ``is_order``: whether they say that
    it was ordered or renewed.
    """
    whole = " ".join(texts)
    dated = [text for text in texts if any(one.day for one in days.days(text))]
    dated_pairs = [text for text in pairs if any(one.day for one in days.days(text))]
    is_period = any(map(_has_period, dated))
    begins = _BEGINS.search(whole) or any(map(_STARTS.search, dated_pairs))
    who = bool(_HOLDER.search(whole)), bool(_REGISTRAR.search(whole))
    said = (
        *who,
        bool(dated and (begins or is_period)),
        bool(dated and (_ENDS.search(whole) or is_period)),
        bool(_SERVERS.search(whole)),
        bool(_VERIFIED.search(whole)),
        is_order,
    )
    if _RESULT.search(whole) and who[0] and not _OF_SITES.search(whole):
        return True
    is_verified = said[5] and all(said[2:4])
    is_named = bool(_OF_DOMAINS.search(whole)) and (any(who) or is_order)
    return (is_named or is_verified) and sum(said) >= _ENOUGH


def is_told_of(pairs: Sequence[str]) -> bool:
    """Tell whether labels and their values say both days of a domain, or who was verified.

    A page of a filing says such things of other things.
    """
    whole = " ".join(pairs)
    if not _OF_DOMAINS.search(whole) or _OF_SITES.search(whole):
        return False
    dated = [text for text in pairs if any(one.day for one in days.days(text))]
    begun, ended = (any(map(shape.search, dated)) for shape in (_BEGINS, _ENDS))
    return (begun and ended) or bool(_HOLDER.search(whole) and _VERIFIED.search(whole))


def _has_period(text: str) -> bool:
    found = days.days(text)
    return len(found) == 2 and bool(  # noqa: PLR2004 -- its first and its last day
        _PERIOD.fullmatch(text, days.end_with_hour(text, found[0]), found[1].start)
    )
