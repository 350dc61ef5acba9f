"""Parts of a form: below 网站信息, 名称 asks for the name of the site."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell, Letter

_HEADING = re.compile(
    r"\(?[0-9一二三四五六七八九十]{0,2}[)、.,]*(?P<part>[一-鿿]{2,6}?)(?:基本|备案)?(?:信息|情况|资料)"
)
_SITE = re.compile("网站|站点")
_NAME = re.compile("(?:中文)?(?:名称|全称|名字)(?=:|$)")


def named(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells, 名称 as 网站名称 where it stands in the part that tells of the site."""
    is_site = False
    for cell in found:
        heading = _HEADING.fullmatch(cell.text)
        if heading:
            is_site = _SITE.fullmatch(heading["part"]) is not None
        if not is_site or not _NAME.match(cell.text):
            yield cell
            continue
        first = cell.letters[0]
        whose = (Letter(sign, first.line, first.place, first.left, first.left) for sign in "网站")
        yield replace(cell, letters=(*whose, *cell.letters))
