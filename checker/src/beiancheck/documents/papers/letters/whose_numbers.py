"""Whose number of identity an authorisation says: who hands over has one, too.

Such a letter names both, 委托人 and 受托人, each with a number; only the second one's is asked for.
That of a legal representative stays: a form asks for it as well.
"""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters import plain_cells
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values.value import Value
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper

_HANDS_OVER = "(?<![被受])(?:委托|授权)[人方](?!员)|本人|甲方"
_OTHERS = (
    "法定代表人|法人代表|经营者|投资人|[被受](?:授权|委托|委派|指派|托|权)[人方者]?|受委托人|代理人|代表(?!人)|乙方|(?:经办|联系|联络|负责|责任|办理|代办)[人员]"
    "|[给派由]|(?:授权|委托|指定|指派|委派|任命|安排|聘任)(?![人方书单])|同志|先生|女士|员工|职员|姓名(?=:)"
)
_ROLE = re.compile(f"(?P<over>{_HANDS_OVER})|{_OTHERS}")
_ROOM = 80
"""Characters before a number within which it says whose it is."""


def of_who_is_sent(
    paper: Paper | None, values: Sequence[Value], found: Sequence[Cell]
) -> Iterator[Value]:
    """Yield the values of a letter but for the number of whoever hands over, if there are two."""
    numbers = {value.text for value in values if value.item is Item.PERSON_NUMBER}
    if paper is not Paper.AUTHORISATION_LETTER or len(numbers) <= 1:
        yield from values
        return
    text = "".join(cell.text for cell in plain_cells.plain(found))
    own = {number for number in numbers if _is_principals(number, text)}
    left_out = own if own < numbers else set()
    for value in values:
        if not (value.item is Item.PERSON_NUMBER and value.text in left_out):
            yield value


def _is_principals(number: str, text: str) -> bool:
    """Tell whether the last word before a number that says whose it is names who hands over."""
    at = text.find(number)
    before = text[max(0, at - _ROOM) : max(0, at)]
    said = [match["over"] for match in _ROLE.finditer(before)]
    return bool(said) and said[-1] is not None
