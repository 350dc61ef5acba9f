"""A domain name behind its label: look-alikes put right, and doubted where it does not end."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values.pick import patterned
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats.suffixes import has_known_suffix, is_suffix
from beiancheck.formats.typed import has_han
from beiancheck.terms.items import Item

_LAST_PART = re.compile(r"(?<=[0-9A-Za-z]\.)[A-Za-z01]*[A-Za-z][A-Za-z01]*(?![0-9A-Za-z.-])")
_AS_LETTERS = str.maketrans("10", "lo")
_SIGNS_OF_DOMAINS = str.maketrans("。—–－→", ".----")
"""What a full stop and a hyphen are read as."""
_DEED = re.compile(
    "(?:[一-鿿]{0,6}域名(?=[一-鿿]{2})|服务|注册|续费|续期|管理|详情|信息|查询|转入|转出|过户|购买|名称|证书)+(?=[一-鿿])"
)
"""What may stand before a name in Chinese in the line of a menu or an order."""
_MAIL = re.compile(r"[0-9A-Za-z._%+*-]*@[0-9A-Za-z.-]+")
_PIECE = re.compile("[0-9A-Za-z-]+")
_LABEL = "[0-9A-Za-z](?:[-0-9A-Za-z]{0,61}[0-9A-Za-z])?"
CHINESE_SUFFIX = (
    "中国|公司|网络|网址|网站|商标|集团|在线|中文网|商城|网店|商店|我爱你|政务|公益|信息"
    "|手机|移动|企业|餐厅|娱乐|招聘|购物|时尚|游戏|新闻|佛山|广东|世界|健康|慈善|机构"
)
"""Last parts of domain names in Chinese."""
_SUFFIX = f"(?:xn--[0-9A-Za-z-]{{2,59}}|[A-Za-z]{{2,24}})|{CHINESE_SUFFIX}"
_DOMAIN = re.compile(
    rf"(?:{_LABEL}\.)+(?:{_SUFFIX})"
    rf"|[一-鿿][-0-9一-鿿]{{1,30}}\.(?:{_SUFFIX})|[一-鿿][-0-9A-Za-z一-鿿]{{1,30}}\.(?:{CHINESE_SUFFIX})"
)
HOST = re.compile(
    rf"(?<![0-9A-Za-z.@/-])(?:{_LABEL}\.)+[A-Za-z]{{2,24}}(?![0-9A-Za-z@-]|\.[0-9A-Za-z])"
    rf"|[一-鿿][-0-9A-Za-z一-鿿]{{0,61}}\.(?:(?:{CHINESE_SUFFIX})(?![0-9@-])"
    r"|[a-z]{2,24}(?![0-9A-Za-z@-]|\.[0-9A-Za-z]))"
)
"""A host name within a text."""


def domain(cells: Sequence[Cell], page: Page) -> Value | None:
    """Return a domain name, in small letters: of a cell that is one, else of all together."""
    is_whole = all(not cell.text.startswith((".", "。")) for cell in cells)
    ones = [
        (cell,)
        for cell, before in zip(cells, (None, *cells), strict=False)
        if is_whole and _DOMAIN.fullmatch(pointed(cell.text)) and not _goes_on(cell, before)
    ]
    found = patterned(Item.DOMAIN, _DOMAIN, _hosts_of, ones[0] if ones else cells, page)
    if found is None:
        return None
    told = ended(found.as_text(found.text.lower()))
    deed = _DEED.match(told.text)
    if deed and _DOMAIN.fullmatch(told.text, deed.end()) and not told.is_certain:
        return _doubted(told.as_text(told.text[deed.end() :]))
    joined = pointed("".join(cell.text for cell in (ones[0] if ones else cells)))
    is_glued = has_han(joined.partition(found.text)[0][-1:])
    # 转入shili.net: a button beside it, or the start of a name in both scripts.
    return _doubted(told) if is_glued and not told.is_certain else told


def _goes_on(cell: Cell, before: Cell | None) -> bool:
    """Tell whether the beginning of a name was found by itself before it: tong, xin8.com.cn."""
    return before is not None and bool(_PIECE.fullmatch(before.text)) and cell.follows(before)


def ended(value: Value) -> Value:
    """Doubt a domain name that ends in no suffix that there is, or is nothing else: com.cn."""
    is_whole = has_known_suffix(value.text) and not is_suffix(value.text)
    if value.is_certain or is_whole:
        return value
    return _doubted(value)


def cells_of(texts: Sequence[str]) -> int:
    """Return how many cells a domain name is of: a scrap behind it makes its suffix none."""
    counts = range(len(texts), 0, -1)
    return next((one for one in counts if has_known_suffix("".join(texts[:one]))), len(texts))


def _doubted(value: Value) -> Value:
    return value.as_text(value.text, Doubt.LOW_CONFIDENCE)


def pointed(text: str) -> str:
    """Return a text with full stops and hyphens as domain names have them."""
    return with_letters(text.translate(_SIGNS_OF_DOMAINS))


def _hosts_of(text: str) -> str:
    """Return a text in which mail addresses are blank: their hosts are no domain that is told."""
    return _MAIL.sub(lambda mail: " " * len(mail.group()), pointed(text))


def with_letters(text: str) -> str:
    """Return a text with l and o where 1 and 0 were read in the last part of a domain name.

    Behind a digit it must be a suffix that there is then: 2020.1td, and not 2.0beta.
    """
    return _LAST_PART.sub(_with_letters, text)


def _with_letters(part: re.Match[str]) -> str:
    told = part.group().translate(_AS_LETTERS)
    is_named = part.string[part.start() - 2].isalpha() or has_known_suffix(f"a.{told}")
    return told if is_named else part.group()
