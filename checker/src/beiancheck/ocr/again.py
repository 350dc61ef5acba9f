"""Which lines the larger recogniser reads again: rare characters may stand there, or codes.

The small one answers a character that it does not know with one that looks like it, and is sure.
So names and addresses are read twice, wherever they may be, the likeliest first, and so are domain
names and numbers that cannot be right. What is left when the page has had its share is read once:
its ``other`` stays None.
"""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.doubting import SURE, codes, has_broken_code, has_broken_day
from beiancheck.documents.papers.rows import squares
from beiancheck.documents.reading import Line
from beiancheck.ocr.named import named

LABELS = re.compile(
    "姓名|名称|住址|住所|地址|场所|法定代表|负责人|经营者|投资人|主办|单位|机关|机构|举办"
    "|持有|受托|注册人|所有者|联系人|委托|代理人|签字|签名|姓氏|本人|[Nn]ame|[Rr]egistrant|[Oo]wner"
)
"""Words that stand before a name or an address on papers and forms."""
ALONE = re.compile(rf"(?:{LABELS.pattern}|[人：:*、（）()的])+")
"""Nothing but a label: what stands beside it is read again, not the label."""
BODY = re.compile("公司|中心|学校|大学|学院|协会|商会|基金会|事务所|委员会|局|院|厂|店|社|馆|部$")
"""Words with which names of bodies end."""
PROSE = re.compile("[，。；,;]")
PLACE = re.compile("[省市区县镇乡村街路号楼室]")
"""Two of these make an address."""
HOST = re.compile(r"[0-9A-Za-z-]{2,}\.[A-Za-z]{2,}|\.(?:中国|公司|网络)")
DAY = re.compile(r"[12][0-9]{3}\s?[年./-]\s?[01]?[0-9]\s?[月./-]\s?[0-3]?[0-9](?![0-9])")
LONGEST_NAME = 30
SURELY = 990
"""Confidence, per mille, of the least sure character of a short line that need not be read again.

A look-alike for a character that the small one does not know is rarely so sure.
"""
NAME = re.compile("[\\u3400-\\u9fff\\U00020000-\\U0003ffff·]{2,5}")
LONGEST = 200
"""How much of a page is read again: the lines' lengths, each in heights of its own, added up.

About as many Chinese characters; the larger recogniser takes five times as long for each.
"""
SHARED = 12
"""Characters from the start of a line within which a label stands; further on it is prose."""
MOSTLY = 2
"""A line with so many times more digits than Chinese characters holds no name."""
BOX = re.compile("[□☐☑■√]")
"""What a form has before things to be ticked, none of which is a name."""
_HAN = re.compile("[\\u3400-\\u9fff]")
_DIGIT = re.compile("[0-9]")
_PLAIN = re.compile(
    "中华人民共和国|居民身份证|营业执照|公民身份号码|统一社会信用代码|出生"
    "|性别[男女]?(?:民族[\\u4e00-\\u9fff]{0,5})?|民族[\\u4e00-\\u9fff]{1,5}"
)
"""Words of the papers themselves, read well enough, and what is compared with nothing."""


def choose(lines: Sequence[Line]) -> list[int]:
    """Return the places of the lines to be read again, the likeliest names first."""
    ranks = {at: rank for at, line in enumerate(lines) if (rank := _rank(line)) is not None}
    ranks |= {at: 0 for at in named(lines) if _may_be_rare(lines[at]) or DAY.search(lines[at].text)}
    for at in [at for at, line in enumerate(lines) if LABELS.search(line.text[:SHARED])]:
        ranks |= {other: 2 for other in _beside(at, lines) if ranks.get(other, 1) > 2}  # noqa: PLR2004 -- the rank they get
    chosen, total = [], 0.0
    for at in sorted(ranks, key=lambda at: (ranks[at], at)):
        length = _length(lines[at])
        if total + length <= LONGEST:
            total += length
            chosen.append(at)
    return chosen


def _may_be_rare(line: Line) -> bool:
    """Tell whether a Chinese name stands there, beside what a page always says."""
    return bool(_HAN.search(line.text)) and not _PLAIN.fullmatch(line.text)


def _length(line: Line) -> float:
    return line.box.length / max(1, line.box.height)


def _rank(line: Line) -> int | None:
    """Return how likely a reading again helps: 0 is likeliest, None means that it need not be."""
    text = line.text
    if HOST.search(text) or has_broken_code(text) or has_broken_day(text):
        return 0
    if not _HAN.search(text) or _PLAIN.fullmatch(text):
        return None
    if ALONE.fullmatch(text) or BOX.search(squares.in_words(text)) or _is_code(line):
        return None
    if LABELS.search(text[:SHARED]):
        return 1
    if BODY.search(text) or len(PLACE.findall(text)) > 1 or not _is_common(text):
        return 2
    if NAME.fullmatch(text):
        return 3
    is_short = len(text) <= LONGEST_NAME and not PROSE.search(text)
    if is_short and line.confidence_of(0, len(text)) < SURELY:
        return 4
    return 5 if line.confidence < SURE else None


def _is_code(line: Line) -> bool:
    """Tell whether a line is a number or a date with its label, and surely read."""
    digits = len(_DIGIT.findall(line.text))
    is_mostly = digits >= MOSTLY * len(_HAN.findall(DAY.sub("", line.text))) or codes(line.text)
    return digits > 0 and bool(is_mostly) and not line.doubts


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
