"""What a form asks for in words of its own: 站点名称, 网站叫什么, 开办者法定代表人, 网站谁负责.

A label is told by how it is built: whose it is and what it asks for, alone in its cell or before
a colon.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from beiancheck.documents.papers.letters import letter_labels, wordings
from beiancheck.documents.papers.letters.letter_roles import Role
from beiancheck.documents.papers.rows import layouts
from beiancheck.documents.papers.rows.beside_label import nearest
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Page
from beiancheck.terms.items import Item

_SITE = "(?:网站|站点|平台|应用|小程序|APP|App|服务|网页)"
_ASKS = {
    Item.SITE_NAME: re.compile(
        f"{_SITE}(?:的|所用)?(?:中文)?(?:名称?|名字|全称|叫(?:什么|啥)(?:名字)?)(?:\\([^()]*\\))?"
    ),
    Item.LEGAL_REPRESENTATIVE: re.compile(
        "(?:[一-鿿]{1,6}?(?:者|单位|公司|企业|方|机构|主体))?(?:的)?"
        "(?:法定代表人|法人代表|法人)(?:是谁|姓名|名字|签[名字])?"
    ),
}
_NUMBERED = re.compile(r"^\(?[0-9一二三四五六七八九十]{1,2}[)、.,]*(?=[一-鿿A])")
_NO_SITE = re.compile("符合|是否|一致|规范|真实|合规|[。;?]|^[(_-]|^(?:无|同上|不变)$|[:□☐☑]")
_LONGEST = 40


def told(
    found: Sequence[Cell], page: Page, seen: Collection[Item], people: Collection[str]
) -> Iterator[Value]:
    """Yield what free labels name that no known one did, and who else answers for a site."""
    missing = [item for item in _ASKS if item not in seen]
    for cell in found:
        label, _, rest = _NUMBERED.sub("", cell.text).partition(":")
        item = next((one for one in missing if _ASKS[one].fullmatch(label)), None)
        if item is None:
            continue
        start = len(cell.text) - len(rest)
        value = cell.part(start, len(cell.text)) if rest else nearest(cell, found)
        if value and _is_one(item, value.text.strip("_")):
            missing.remove(item)
            whole = made.whole(item, [value], page)
            yield from (whole,) if whole else ()
    named = set(people)
    for one in letter_labels.named(found):
        if one.role is Role.ANSWERABLE and not one.is_signed and one.cell.text not in named:
            named.add(one.cell.text)
            person = made.whole(Item.PERSON, [one.cell], page)
            yield from (person,) if person else ()


def _is_one(item: Item, text: str) -> bool:
    """Tell whether a text may be what a label asks for."""
    if text in layouts.FORM.labels.words:
        return False
    if item is Item.SITE_NAME:
        return len(text) <= _LONGEST and not _NO_SITE.search(text)
    return letter_labels.is_name(text) and wordings.is_person(text)
