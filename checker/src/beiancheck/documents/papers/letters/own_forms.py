"""Who files on a form for sites of people: the only one that it names."""

import re
from collections.abc import Collection, Iterator, Sequence

from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values.value import Value
from beiancheck.terms.items import Item

_OWN_FORM = re.compile(
    "^(?:ICP|网站)?(?:备案)?个人(?:网站|主体|站长|备案|用户)"
    "|[单表卡书录][(](?:适?用于)?(?:个人|自然人)(?:网站|主体|用户|备案|版|类|用|适用)?[)]$"
)
_IS_PERSON = re.compile("(?:^|[:√✓☑■])个人$|[√✓☑■]个人")
"""What kind of holder a form is of, beside 主体性质 or ticked."""
_SIGNS = re.compile(
    "(?:(?:网站)?主办[者人]|申请人|备案人|开办人)(?:本人)?签[字名](?:[(].{0,6}[)])?:?(?=[一-鿿㐀-䶿])"
)
"""Where a person who files signs a sheet."""


def named(values: Sequence[Value], found: Sequence[Cell]) -> Iterator[Value]:
    """Yield the one person of a form for people's own sites as who files: 个人网站备案登记表."""
    people = {value.text: value for value in values if value.item is Item.PERSON}
    is_named = any(value.item is Item.NAME for value in values)
    has_body = any(value.item is Item.NUMBER for value in values)
    is_own = any(_is_own(cell.text, {} if has_body else people) for cell in found)
    if len(people) == 1 and not is_named and is_own:
        yield from (person.as_item(Item.NAME) for person in people.values())


def _is_own(text: str, people: Collection[str]) -> bool:
    """Tell whether a line says that a person files, or one of these people signs as who does."""
    signed = _SIGNS.match(text)
    is_signed = signed is not None and text.startswith(tuple(people), signed.end())
    return bool(is_signed or _OWN_FORM.search(text) or _IS_PERSON.search(text))
