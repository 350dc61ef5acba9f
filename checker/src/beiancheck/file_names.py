"""What may be shown of a file's name: words for papers, numbers of cameras; names of people not."""

import re
from functools import cache

from beiancheck.formats.typed import HAN
from beiancheck.terms.papers import Paper

_PIECE = re.compile(f"{HAN}+|[A-Za-z]+|[0-9]+|[^A-Za-z0-9]")
_HAN = re.compile(HAN)
_LONGEST_NUMBER = 8
"""Digits of a date or of a camera's counter; phones and documents have more."""
_ENDING = re.compile(r"[.][A-Za-z0-9]{1,5}")
_OTHERS_ZH = (
    "正面反面正反面人像面国徽面扫描件照片图片微信图片截图复印件原件正本副本首页盖章第页一二三网站"
)
_OTHERS_EN = "front back both side sides scan photo image img dsc pic page home index file copy new"


def shortened(name: str) -> str:
    """Return a name with every word struck out that does not name a paper: **身份证正面.jpg."""
    stem, dot, ending = name.rpartition(".")
    if not dot or not _ENDING.fullmatch(f".{ending}"):
        stem, dot, ending = name, "", ""
    return "".join(_piece(found[0]) for found in _PIECE.finditer(stem)) + dot + ending


def _piece(piece: str) -> str:
    if piece.isascii():
        is_known = piece.lower() in _words() or not piece.isalnum()
        is_short = piece.isdigit() and len(piece) <= _LONGEST_NUMBER
        return piece if is_known or is_short else piece[0] + "*" * (len(piece) - 1)
    if not _HAN.match(piece):
        return piece
    # Two characters that stand beside each other in a paper's name are kept.
    kept = {
        at + more for at in range(len(piece)) if piece[at : at + 2] in _pairs() for more in (0, 1)
    }
    return "".join(one if at in kept else "*" for at, one in enumerate(piece))


@cache
def _pairs() -> frozenset[str]:
    said = [_OTHERS_ZH, *(paper.label.zh for paper in Paper)]
    return frozenset(words[at : at + 2] for words in said for at in range(len(words) - 1))


@cache
def _words() -> frozenset[str]:
    said = " ".join([_OTHERS_EN, *(f"{paper.value} {paper.label.en}" for paper in Paper)])
    return frozenset(re.findall("[a-z]+", said.lower()))
