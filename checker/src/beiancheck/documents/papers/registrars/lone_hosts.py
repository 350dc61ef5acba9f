"""The domain of a page without a label for it: in a row of its own, or in a sentence."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.registrars import domains, hosts, only_hosts, opened
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made, stretches
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats.suffixes import has_known_suffix
from beiancheck.terms.items import Item

_NAMED = re.compile(
    r"域名:?(?:(?:[0-9A-Za-z-]+\.)+[A-Za-z]{2,24}(?![0-9A-Za-z.-])"
    rf"|(?=[一-鿿])(?:(?!域名)[-0-9A-Za-z一-鿿]){{2,31}}\.(?:{domains.CHINESE_SUFFIX}))"
)
_BEGUN = re.compile("域名:?[0-9A-Za-z][0-9A-Za-z.-]*$")
"""What the line before ends with, where a domain goes on in the next one: 域名：e-li, b.gov.cn."""
_HOST = r"(?<![0-9A-Za-z.@-])((?:[0-9A-Za-z-]+\.)+[A-Za-z]{2,24})"
_HOST_OF = re.compile(
    rf"{_HOST}(?=\(以下简?称|(?:域名)?的?(?:域名)?(?:合法)?(?:注册[人者主单]|持有|所有|归属|权属)|域名"
    r"|\s?的(?:whois|域名|注册|登记|基本|详细)*(?:信息|资料|情况|详情|结果|状态)"
    r"|\s?(?:has been|was|is) (?:duly |successfully )?registered)"
    rf"|(?<=that ){_HOST}(?= is )|(?<=domain name ){_HOST}|(?<=domain ){_HOST}",
    re.IGNORECASE,
)
_IN_CHINESE = re.compile(
    rf"([一-鿿][-0-9A-Za-z一-鿿]{{1,30}}\.(?:{domains.CHINESE_SUFFIX}|[a-z]{{2,12}}))"
    "的(?:whois|域名|注册|登记|基本|详细)*(?:信息|资料|情况|详情|结果|状态)",
    re.IGNORECASE,
)
_MARKS = ' ←→<>‹›●○◆■★☆▪•·▸▾▼▲▶◀►◄△▽∨∧✓✔√☑×✕>»›“”"「」'
"""What stands before a name to go back, or to mark it."""
_STATE = re.compile("(?:正常|已过期|即将到期|运行中|已锁定|已实名(?:认证)?)$")
"""What a console says beside the name at its head."""


_OF_SITES = re.compile(
    "(?:官网|网址|网站|主页|服务器|邮箱|web ?site|url|home ?page|server|mail|D?NS[0-9]*):?",
    re.IGNORECASE,
)
"""What is said of a host name that is none of a holder's: the site of a registrar, its servers."""


_SERVER = re.compile(r"[0-9a-z-]*?(?:ns|dns|vip)[0-9]{1,2}\.[^.]+\.", re.IGNORECASE)
"""How the name of a server for names begins: ns1.shili.cn."""
_AS_LARGE = 0.9
"""Times the height of the largest host name that others of one list are at least."""
_SITE = "www."
"""How a host name begins that is rather the site of somebody than a domain."""


def named(text: str, found: Sequence[Cell], page: Page) -> Value | None:
    """Return the domain that stands alone or that a sentence names; ``text`` is that of all."""
    alone = _alone(found, page)
    if alone and not alone.text.startswith(_SITE):
        return alone
    told = _within(text, found, page) or _owned_host(text, found, page)
    return told or (alone and _doubted(alone)) or hosts.named(found, page) or _only(found, page)


def _only(found: Sequence[Cell], page: Page) -> Value | None:
    """Return, in doubt, the only host name of the page that may be a domain."""
    one = only_hosts.only([cell.text for cell in found])
    return _doubted(made.stretch(Item.DOMAIN, one[1], (found[one[0]],), page)) if one else None


def _doubted(value: Value) -> Value:
    return value.as_text(value.text, Doubt.LOW_CONFIDENCE)


def _is_of_site(cell: Cell, before: Cell | None) -> bool:
    return bool(_SERVER.match(cell.text)) or bool(
        before and cell.is_beside(before) and _OF_SITES.search(before.text)
    )


def _alone(found: Sequence[Cell], page: Page) -> Value | None:
    """Return the host name that fills a cell, the largest; of a list the one that is opened."""
    alone = [
        (cell, value)
        for before, cell in zip((None, *found), found, strict=False)
        if (value := domains.domain((cell,), page))
        and value.text == _STATE.sub("", domains.pointed(cell.text)).strip(_MARKS).lower()
        if not (before and _BEGUN.search(before.text)) and not _is_of_site(cell, before)
    ]
    if not alone:
        return None
    alone = [one for one in alone if not one[1].text.startswith(_SITE)] or alone
    largest = max(cell.height for cell, _ in alone)
    alike = [one for one in alone if one[0].height >= _AS_LARGE * largest]
    if len({value.text.removeprefix("www.") for _, value in alike}) == 1:
        return max(alike, key=lambda one: one[0].height)[1]
    chosen = [one for cell, one in alike if opened.is_ticked(cell, found)]
    first = opened.first_detail(found)
    above = [(cell, one) for cell, one in alike if first and cell.middle < first.middle]
    aligned = [one for cell, one in above if first and abs(cell.left - first.left) <= cell.height]
    ones = chosen if len(chosen) == 1 else aligned or [one for _, one in above or alike[:1]]
    return _doubted(ones[-1])


def _within(text: str, found: Sequence[Cell], page: Page) -> Value | None:
    named = _NAMED.search(text)
    if not named:
        return None
    start = named.start() + len("域名") + named.group().count(":")
    value = made.stretch(Item.DOMAIN, (start, named.end()), found, page)
    is_broken = len(value.boxes) > 1 and not value.is_certain
    return _doubted(value) if is_broken else value


def _owned_host(text: str, found: Sequence[Cell], page: Page) -> Value | None:
    """Return the host name whose holder a sentence tells: example.cn 的注册人是…."""
    for cell in found:
        own = _HOST_OF.search(cell.text) or _IN_CHINESE.match(cell.text)
        if own and has_known_suffix(own.group(own.lastindex or 1)):
            return made.stretch(Item.DOMAIN, own.span(own.lastindex or 1), (cell,), page)
    host = _HOST_OF.search(text)
    if not host:
        return None
    # What follows in the next line may be of something else.
    parts = list(stretches.parts(host.span(host.lastindex or 1), found))
    value = made.stretch(Item.DOMAIN, host.span(host.lastindex or 1), found, page)
    if len(parts) > 1 and has_known_suffix(parts[-1].text):
        # …certifies that, and below it the domain.
        value = made.stretch(Item.DOMAIN, (0, len(parts[-1].text)), parts[-1:], page)
    return _doubted(value)
