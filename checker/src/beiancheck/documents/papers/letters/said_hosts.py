"""Host names in the sentences of a letter: where one ends and the next begins."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from beiancheck.documents.papers.letters import paragraphs
from beiancheck.documents.papers.registrars import domains
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import stretches
from beiancheck.formats.suffixes import has_known_suffix
from beiancheck.formats.typed import has_han

_HOST = re.compile(r"(?:www\.)?((?:[0-9A-Za-z][-0-9A-Za-z]*\.)+[A-Za-z]{2,24})")
_LAST = re.compile(rf"(?<=:){_HOST.pattern}$")
_IN_CHINESE = re.compile(
    rf"(?P<only>[一-鿿][-0-9A-Za-z一-鿿]{{1,20}}\.(?:{domains.CHINESE_SUFFIX}|[a-z]{{2,6}}))"
)
_SAID_IN_CHINESE = re.compile(
    '(?:域名|网址|用于|访问|打开)(?:(?:只有|[为是即])[:“"]?|:)?(?!为|是|即|注册|名称|解析|由|的|包括|有|备案)'
    r"(?P<only>[一-鿿][0-9一-鿿]{1,12}\.(?:cn|com|net|org|top|vip|中国|公司|网络|网址))(?![0-9A-Za-z一-鿿-]|\.[a-z])"
)
"""A name in Chinese that fills a cell, or stands behind such words: 只用于样例.cn."""
_LEAST_NUMBER = 11
"""Digits of a mobile number, the shortest that a letter names."""
_FEWEST_DIGITS = 9
"""Digits of a number of other signs, too: 91330106MA2C."""
_COLUMNS = 2.0
"""Heights of a line between what stands in two columns of a table."""
_ENDS_LABEL = frozenset({"IP", "ID", "APP", "URL", "ICP"})
"""With what a label ends beside which a name stands below another one: 网站域名 and 网站IP."""
_SCRAP = 2
"""Letters of a watermark that may be found alone."""


def parted(span: tuple[int, int], found: Sequence[Cell]) -> list[tuple[int, int]]:
    """Return a domain name, or those of the cells it is of where each holds a whole one."""
    parts = list(stretches.parts(span, found))
    while len(parts) > 1 and (
        _is_scrap(parts[0], parts[1], found)
        or _is_number(parts[0], parts[1])
        or _is_gloss(parts[0], parts[1])
        or _is_column(parts[0], parts[1])
    ):
        span = span[0] + len(parts[0].text), span[1]
        del parts[0]
    names = [part.text for part in parts]
    hosts = [_HOST.fullmatch(name) for name in names]
    ends = list(accumulate(map(len, names), initial=span[0]))
    starts = [at + host.start(1) for at, host in zip(ends, hosts, strict=False) if host]
    if len(starts) == len(names) and not _is_parted(parts, span, found):
        return list(zip(starts, ends[1:], strict=True))
    return [(span[0], ends[domains.cells_of(names)])]


def alone(found: Sequence[Cell], whole: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield where a host name fills a cell behind its label: shili.cn, then 8 of the next row.

    A name in Chinese fills its cell without a label, or is told by the word before it.
    """
    at = 0
    for before, cell in zip((None, *found), found, strict=False):
        start, stop = at, at + len(cell.text)
        at = stop
        is_led = before is not None and (has_han(before.text[-1:]) or before.text.endswith(":"))
        is_new = not any(begin < stop and start < end for begin, end in whole)
        host = _HOST.fullmatch(cell.text) if is_led and is_new else None
        # 网站域名:shili.cn ends its cell, and the next one begins with letters, too: IP地址.
        host = host or (_LAST.search(cell.text) if is_new else None)
        if host and has_known_suffix(host[1]):
            yield start + host.start(1), stop
            continue
        said = _IN_CHINESE.fullmatch(cell.text) or _SAID_IN_CHINESE.search(cell.text)
        if is_new and said and has_known_suffix(said["only"]):
            yield start + said.start("only"), start + said.end("only")


def _is_parted(parts: Sequence[Cell], span: tuple[int, int], found: Sequence[Cell]) -> bool:
    """Tell whether a sentence goes on in the next line within a host name: …co, m.cn的备案."""
    if len(parts) != 2:  # noqa: PLR2004 -- the end of one line and the start of the next
        return False
    is_cut = not has_known_suffix(parts[0].text) and not parts[0].is_beside(parts[1])
    is_said = all(part.text != part.line.text and has_han(part.line.text) for part in parts)
    # The second stands at the beginning of the next line, which goes on with the sentence.
    is_below = not parts[0].is_beside(parts[1]) and has_han(parts[0].line.text)
    is_on = is_below and span[0] + len(parts[0].text) not in paragraphs.starts(found)
    return is_said or is_on or (is_cut and has_known_suffix(parts[1].text))


def _is_number(part: Cell, following: Cell) -> bool:
    """Tell whether a number stands above a name or apart from it, which it is no part of."""
    digits = sum(sign.isdecimal() for sign in part.text)
    is_mixed = digits >= _FEWEST_DIGITS and "." not in part.text and "-" not in part.text
    is_long = len(part.text) >= _LEAST_NUMBER and (part.text[:-1].isdecimal() or is_mixed)
    return is_long and not following.follows(part)


def _is_column(part: Cell, following: Cell) -> bool:
    """Tell whether a part stands in another column of a table than what follows it in its row."""
    room = following.left - part.right
    if has_known_suffix(part.text):
        return False
    return following.is_beside(part) and room > _COLUMNS * max(part.height, following.height)


def _is_gloss(part: Cell, following: Cell) -> bool:
    """Tell whether a word of a label stands apart from the name behind it: Domain, then a-b.cn.

    Or the end of one that has its value below: 网站IP, before a name in the next row.
    """
    is_word = part.text.isalpha() and part.text != part.line.text
    if is_word and part.text in _ENDS_LABEL:
        return not following.follows(part)
    is_apart = following.is_beside(part) and not following.follows(part)
    return is_word and is_apart and has_known_suffix(following.text)


def _is_scrap(part: Cell, following: Cell, found: Sequence[Cell]) -> bool:
    """Tell whether a letter or two of a watermark stand by themselves, and not in a sentence."""
    is_alone = len(part.text) <= _SCRAP and part.text == part.line.text
    is_before = part.is_beside(following) and 0 <= following.left - part.left <= 3 * part.height
    if not is_alone or is_before:
        return False
    return not any(
        one.is_beside(part) and 0 <= part.left - one.right <= part.height and has_han(one.text)
        for one in found
    )
