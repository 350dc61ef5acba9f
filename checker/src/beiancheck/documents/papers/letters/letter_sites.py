"""The site that a letter speaks of: behind its label, or in quotation marks."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item

_SITE = "(?:网站|站点|小程序|APP|App)"
_IN_MARKS = "[“”\"《「‘'](?P<name>[^“”\"《》「」‘',。;:]{2,30})[”“\"》」’']"
_LABEL = rf"{_SITE}(?:中文)?(?:名称|名字|名)(?:为|是)?:?"
_SIGNS = (
    re.compile(rf"(?:{_LABEL}|{_SITE}[(]?(?:为|是|名为)?){_IN_MARKS}"),
    re.compile(rf"{_IN_MARKS}(?:的)?(?:官方)?{_SITE}(?!备案|[负管])"),
)
_WITHIN = r"[^()]{1,12}\)[一-鿿]"
_PLACE = rf"\((?={_WITHIN})[^()]{{1,12}}\)"
"""A place within a name, which goes on behind it: 示例(郑州)科技."""
_LABELLED = re.compile(
    rf"(?<![0-9A-Za-z]){_LABEL}(?P<name>(?:{_PLACE}|[^“”\"《》「」:,。;、_ ()]){{2,30}}?)"
    rf"(?=[,。;、)]|\((?!{_WITHIN})|(?:网站)?(?:域名|网址|首页)|$)"
)
_NO_NAME = re.compile(
    "^(?:[为是与和及的等不未]|无$|同上)|符合|是否|一致|规范|真实|备案|如下|以下|发生|变更|信息"
)
"""What stands behind such a label in a sentence that gives no name: 网站名称变更."""
_FULL = 3.0
"""Heights by which a line that goes on may end before the longest one."""


def site(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the name of the site, once."""
    text = "".join(cell.text for cell in found)
    for sign in _SIGNS:
        for match in sign.finditer(text):
            if not _NO_NAME.search(match["name"]):
                yield made.stretch(Item.SITE_NAME, match.span("name"), found, page)
                return
    ends = [0, *accumulate(len(cell.text) for cell in found)]
    edge = max((cell.right for cell in found), default=0.0)
    for at, cell in enumerate(found):
        goes_on = cell.right >= edge - _FULL * cell.height and at + 1 < len(found)
        stop = ends[at + 2] if goes_on else ends[at + 1]
        told = _LABELLED.search(text[ends[at] : stop])
        if told and told.start() < len(cell.text) and not _NO_NAME.search(told["name"]):
            begin, end = told.span("name")
            yield made.stretch(Item.SITE_NAME, (ends[at] + begin, ends[at] + end), found, page)
            return
