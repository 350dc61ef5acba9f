"""The only host name of a page that is no site's, no server's and no mail address's."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.registrars.domains import HOST
from beiancheck.formats.suffixes import has_known_suffix, is_suffix

_OF_OTHERS = re.compile(
    r"官网|网址|网站|主页|服务器|邮箱|邮件|备案|登录|访问|客服|投诉|打印自|来源|技术支持|解析|绑定"
    r"|https?:|web ?site|\burl\b|home ?page|server|\bmail|\bD?NS\b|DNS|\bhost\b|abuse|support",
    re.IGNORECASE,
)
"""What is said in a line of a host name that is none of a holder's."""
_SAID_BEFORE = re.compile("[一-鿿]*(?:域名|的)(?=[一-鿿]{2})|[一-鿿]*域名[为是]?(?=[0-9A-Za-z])")
"""What a sentence says right before a name: 您申请的域名样例.网址, 样例公司为域名shili.cn."""
_SERVER = re.compile(r"[0-9a-z-]*?(?:ns|dns|vip|mx)[0-9]{1,2}\.[^.]+\.|[^.]+\.ns\.", re.IGNORECASE)

_OF_BODY = re.compile(
    r"(?:Ltd|LTD|Inc|INC|Co|CO|Corp|CORP|LLC|GmbH|Pte|Pty|No)\.(?:as|is|at|to|in|on|by|of|has|for|and|via|with|from|was)"
)
"""The end of a body's name and the next word of a sentence, which were set without room."""


def is_of_body(host: str) -> bool:
    """Tell whether what looks like a host name ends the name of a body: Ltd.as the registrant."""
    return _OF_BODY.fullmatch(host) is not None


def spans(texts: Sequence[str]) -> Iterator[tuple[int, tuple[int, int], str]]:
    """Yield where such host names stand: the number of the text, the place in it, the name."""
    for at, text in enumerate(texts):
        for host in HOST.finditer(text):
            start, stop = host.start() + begin(host.group()), host.end()
            name = text[start:stop].lower()
            is_one = has_known_suffix(name) and not is_suffix(name)
            is_one = is_one and not is_of_body(text[start:stop])
            is_others = _OF_OTHERS.search(text[:start]) or _OF_OTHERS.search(text[stop:])
            if is_one and not is_others and not (name.startswith("www.") or _SERVER.match(name)):
                yield at, (start, stop), name


def begin(host: str) -> int:
    """Return where a host name begins in what was found as one with words of a sentence."""
    said = _SAID_BEFORE.match(host)
    return said.end() if said else 0


def only(texts: Sequence[str]) -> tuple[int, tuple[int, int]] | None:
    """Return where the only such name stands first; None where there is none, or another one."""
    every = list(spans(texts))
    return every[0][:2] if len({name for _, _, name in every}) == 1 else None
