"""Whether a label on a domain's page is a word of a sentence, whose value may go on below it."""

import re
from collections.abc import Sequence

from beiancheck.documents.papers.registrars import json_lines
from beiancheck.documents.papers.registrars.domain_prose import UNLESS
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.rows.row import Row
from beiancheck.formats.typed import half_width
from beiancheck.terms.items import Item

_PROSE = re.compile(r"[。;]|,(?! ?(?:Inc|Ltd|LLC|Limited|Corp|Co|GmbH|S\.A|B\.V)\b)")
_BULLET = re.compile(r"\s*(?:[-–—•·*●▪◦‣➤>]|[(]?[0-9a-z一二三四五六七八九十]{1,2}[.、)])?\s*")
"""What an item of a list begins with, and no sentence: - Sponsoring registrar: Shili, Inc."""
_LEADS = re.compile("(?:(?:通过|经由|经|由|在|的)(?:以下|下列|下述|如下|上述|以上|该|本)?)$")
"""What a sentence says before 注册服务机构 where no sign parts it."""
_RUNNING = frozenset({Item.DOMAIN, Item.REGISTERED, Item.EXPIRES})
"""What a line may end within: 2017-12-2 and then 5."""
_UNTIL = re.compile("起?[至到] ?[12一二]")
"""How the last day of a period begins the next line."""
_HALF = re.compile("[日0-9] ?起?(?:[-—–~]+|至|到)$")
"""What a line ends with in the middle of a period."""
_RUNS_ON = re.compile("[0-9A-Za-z一二三四五六七八九〇零○十年月]$")
_GOES_ON = re.compile(r"[0-9A-Za-z-]*(?:[.][a-z]+)*[0-9a-z][,。;的]|\.[a-z]{2,}$")


def is_told(item: Item, row: Row, found: Sequence[Cell]) -> bool:
    """Tell whether a label stands in a sentence, where its value may go on in the next line."""
    line, head = row.head.line, row.head
    if json_lines.is_pair(half_width(line.text)):
        return False
    # The label may have taken 为 with it.
    behind = line.text[head.places[-1] + (not head.text.endswith(("为", "是"))) :]
    is_prose = bool(_PROSE.search(half_width(line.text)) or behind.startswith(("为", "是")))
    if item in _RUNNING:
        last = row.cells[-1]
        runs = last.line is line and bool(_RUNS_ON.search(last.text))
        below = [cell.text for cell in found if cell.middle > last.middle + last.height / 2]
        is_half = _HALF.search(last.text) and last.line is line
        if item is Item.EXPIRES and (_UNTIL.match("".join(below[:1])) or is_half):
            return True
        return runs and (is_prose or bool(_GOES_ON.match("".join(below[:1]))))
    before = line.text[: head.places[0]]
    if item is Item.REAL_NAME and is_prose and UNLESS.search(behind):
        return True
    if item is Item.REAL_NAME:
        return is_prose and head.places[0] > 0 and not before.rstrip().endswith(tuple("。，；,;"))
    if not is_prose and not _LEADS.search(before):
        return False
    is_named = item in {Item.HOLDER, Item.REGISTRAR}
    is_within = not _BULLET.fullmatch(before)
    return is_named and (is_within or behind.startswith(("为", "是", "，", "。", ",")))
