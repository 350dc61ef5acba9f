"""Which lines the larger recogniser reads again: where a rare character may stand.

The small one answers a character that it does not know with one that looks like it, and is sure.
So names and addresses are read twice, wherever they may be, the likeliest first. What is left
when the page has had its share is read once: its ``other`` stays None.
"""

import math
import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.reading import SURE, Line

LABELS = re.compile(
    "姓名|名称|住址|住所|地址|场所|法定代表|负责人|经营者|投资人|主办|单位|机关|机构|举办"
    "|持有|受托|注册人|所有者|联系人|委托|代理人|签字|签名|姓氏|本人|[Nn]ame|[Rr]egistrant|[Oo]wner"
)
"""Words that stand before a name or an address on papers and forms."""
PROSE = re.compile("[，。；,;]")
PLACE = re.compile("[省市区县镇乡村街路号楼室]")
"""Two of these make an address."""
LONGEST_NAME = 30
NAME = re.compile("[\\u3400-\\u9fff\\U00020000-\\U0003ffff·]{2,5}")
LONGEST = 200
"""How much of a page is read again: the lines' lengths, each in heights of its own, added up.

About as many Chinese characters; the larger recogniser takes five times as long for each.
"""
SHARED = 12
"""Characters from the start of a line within which a label stands; further on it is prose."""
_HAN = re.compile("[\\u3400-\\u9fff]")


def choose(lines: Sequence[Line]) -> list[int]:
    """Return the places of the lines to be read again, the likeliest names first."""
    found = [at for at, line in enumerate(lines) if _HAN.search(line.text)]
    ranks = {at: rank for at in found if (rank := _rank(lines[at]))}
    for at in list(ranks):
        if ranks[at] == 1:
            ranks |= {other: 2 for other in _beside(at, lines) if other not in ranks}
    chosen, total = [], 0.0
    for at in sorted(ranks, key=lambda at: (ranks[at], at)):
        total += _length(lines[at])
        if total > LONGEST:
            break
        chosen.append(at)
    return chosen


def _length(line: Line) -> float:
    (ax, ay), (bx, by), _, _ = line.box.corners
    return math.hypot(bx - ax, by - ay) / max(1, line.box.height)


def _rank(line: Line) -> int:
    """Return how likely a line holds a name: 1 is likeliest, 0 means it need not be read again."""
    if LABELS.search(line.text[:SHARED]):
        return 1
    if NAME.fullmatch(line.text) or (
        len(line.text) <= LONGEST_NAME and not PROSE.search(line.text)
    ):
        return 2
    if len(PLACE.findall(line.text)) > 1 or not _is_common(line.text):
        return 2
    return 3 if line.confidence < SURE else 0


def _beside(at: int, lines: Sequence[Line]) -> Iterator[int]:
    """Yield the next line to the right of a label and the next one below it."""
    label = lines[at].box
    right = [
        other
        for other, line in enumerate(lines)
        if line.box.left > label.left
        and label.top < (line.box.top + line.box.bottom) / 2 < label.bottom
    ]
    below = [
        other
        for other, line in enumerate(lines)
        if 0 < line.box.top - label.top < 3 * label.height and line.box.right > label.left
    ]
    yield from (one for one in right + below[:1] if _HAN.search(lines[one].text))


def _is_common(text: str) -> bool:
    try:
        text.encode("gb2312", "strict")
    except UnicodeEncodeError:
        return all(not _HAN.match(letter) or _is_in_gb2312(letter) for letter in text)
    return True


def _is_in_gb2312(letter: str) -> bool:
    try:
        letter.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True
