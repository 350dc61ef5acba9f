"""A body's name that a narrow column breaks: 样例市示例 above 科技有限公司."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.papers.letters import asked_for
from beiancheck.documents.papers.letters.wordings import BODY
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.formats import name_pieces
from beiancheck.terms.items import Item

_PIECE = re.compile("[一-鿿㐀-䶿()·]{3,30}")
_ENDED = re.compile(f".*(?:{BODY})$")
_LABEL = re.compile("[:。;,]|(?:名称|全称|地址|住所|单位|负责人|号码)$")
_FORM = re.compile("(?:股份)?(?:有限)?(?:责任)?公司")
"""What ends the names of most companies, and does not tell one from the other."""
_OTHERS = re.compile(
    "(?:网站)?(?:接入|服务|服务器|托管|核验|受理)(?:服务)?(?:商|单位|公司|机构|方|点|提供者)(?:名称)?:?"
)
"""A label of another body than the one that a form is of."""
_CLOSE = 1.9
"""Heights of a line from one line of a cell to the next."""
_INDENT = 1.2
_HALF = 0.7
"""Share of the step between two lines at which a label beside their middle stands at most."""


def mended(values: Sequence[Value], found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield the values; what is but a piece of a broken name, or none at all, as the whole."""
    broken = list(_broken(found, page))
    names = {one.text for one, _ in broken}
    whole, end = broken[0] if len(names) == 1 else (None, "")
    seen = False
    for value in values:
        is_piece = whole and value.item is Item.NAME and _is_piece(value.text, whole.text, end)
        if is_piece and whole:
            if not seen:
                yield whole
            seen = True
            continue
        seen = seen or value.item is Item.NAME
        yield value
    if whole and not seen:
        yield whole


def _is_piece(text: str, whole: str, end: str) -> bool:
    """Tell whether a name is the first line, or the last one behind something of other columns."""
    is_whole = name_pieces.begins_with_place(text) and _ENDED.match(text) is not None
    is_end = text.endswith(end) and not (is_whole and _FORM.fullmatch(end))
    return whole not in text and (whole.startswith(text) or is_end)


def _broken(found: Sequence[Cell], page: Page) -> Iterator[tuple[Value, str]]:
    """Yield names of two lines, the first of which begins with a place, in doubt; and the last."""
    for above in found:
        text = above.text
        is_begun = _PIECE.fullmatch(text) and not text.startswith("(")
        if not is_begun or _ENDED.match(text) or _LABEL.search(text):
            continue
        below = next((one for one in found if is_below(one, above)), None)
        if below and _PIECE.fullmatch(below.text) and _ENDED.match(below.text):
            if not (name_pieces.begins_with_place(text) or _is_asked(above, below, found)):
                continue
            if _is_anothers(above, below, found):
                continue
            value = made.whole(Item.NAME, [above, below], page)
            if value and not name_pieces.begins_with_place(below.text):
                yield value.as_text(value.text, Doubt.LOW_CONFIDENCE), below.text


def _is_asked(cell: Cell, below: Cell, found: Sequence[Cell]) -> bool:
    """Tell whether the label of a body's name stands before a line, or between it and the next.

    Not before the next one alone: above that stands a title.
    """
    most = _HALF * (below.middle - cell.middle)
    return any(
        one.right <= cell.left
        and -0.5 * cell.height <= one.middle - cell.middle <= most
        and asked_for.item(one.text) is Item.NAME
        for one in found
    )


def _is_anothers(cell: Cell, below: Cell, found: Sequence[Cell]) -> bool:
    """Tell whether the label of a provider stands before the lines of a name."""
    half = 0.5 * cell.height
    return any(
        one.right <= cell.left
        and cell.middle - half <= one.middle <= below.middle + half
        and _OTHERS.fullmatch(one.text) is not None
        for one in found
    )


def is_below(cell: Cell, above: Cell) -> bool:
    """Tell whether a cell stands right below another in its column, begun or centred alike."""
    step = cell.middle - above.middle
    height = max(cell.height, above.height)
    off = abs(cell.left - above.left)
    middles = abs(cell.left + cell.right - above.left - above.right) / 2
    return 0.6 * height < step <= _CLOSE * height and min(off, middles) <= _INDENT * height
