"""Titles and labels that go on in the next line: 社会服务机构, 登记证书 below it."""

import re
from collections.abc import Iterator, Sequence

from beiancheck.documents.box import Box
from beiancheck.documents.reading import Line

_PART = re.compile("[一-鿿A-Za-z()（）《》]{2,16}")
_ASIDE = re.compile("[(（][一-鿿]{2,12}[)）]")
_ENDS = re.compile(
    "(?:证书?|执照|许可证?|[表单书函]|证明|声明|说明|回执|凭证|通知)(?:[(（].{1,12}[)）])?$"
)
"""How a title ends; a name in large print above another line ends in none of these."""
_ALIKE = 1.5
"""Times as high as one line the other is at most."""
_NEXT = 1.6
"""Heights of a line from its foot to the head of the next one."""
_LOOKED_AT = 40
"""Lines of a page among which its title is looked for."""
_LABEL = re.compile("[一-鿿]{1,8}")
_REST = 3
"""Characters of a label that a narrow column leaves for its second line, at most."""
_LABELS_LOOKED_AT = 120
_MOST = 3
"""Lines of a title."""


def titles(large: Sequence[Line]) -> Iterator[str]:
    """Yield the titles of several lines among those in large print, each as one text."""
    parts = [line for line in large if _PART.fullmatch(_tight(line))][:_LOOKED_AT]
    for first in parts:
        said, last = _tight(first), first
        for _ in range(_MOST - 1):
            below = next((one for one in parts if _goes_on(last.box, one.box)), None)
            if below is None:
                break
            said, last = said + _tight(below), below
            if _ENDS.search(said):
                yield said


def labels(lines: Sequence[Line]) -> Iterator[str]:
    """Yield labels that a narrow column parted: 经营范, and 围 below it."""
    short = [line for line in lines if _LABEL.fullmatch(_tight(line))][:_LABELS_LOOKED_AT]
    for lower in short:
        if len(_tight(lower)) > _REST:
            continue
        above = (one for one in short if one is not lower and _is_over(one.box, lower.box))
        if upper := next(above, None):
            yield _tight(upper) + _tight(lower)


def _is_over(above: Box, below: Box) -> bool:
    """Tell whether a line begins where the one below does, which is its next one."""
    low = min(above.height, below.height)
    is_next = -low / 2 <= below.top - above.bottom <= low
    return is_next and abs(above.left - below.left) <= low / 2


def is_aside(line: Line) -> bool:
    """Tell whether a line stands in brackets as a whole, as between two lines of a title."""
    return _ASIDE.fullmatch(_tight(line)) is not None


def _tight(line: Line) -> str:
    return "".join(line.text.split())


def _goes_on(above: Box, below: Box) -> bool:
    """Tell whether a line stands right below another in print as large, centred or begun alike."""
    low, high = sorted((above.height, below.height))
    gap = below.top - above.bottom
    is_centred = abs(above.left + above.right - below.left - below.right) <= 2 * low
    is_begun = abs(above.left - below.left) <= low / 2
    return high <= _ALIKE * low and -low / 2 <= gap <= _NEXT * low and (is_centred or is_begun)
