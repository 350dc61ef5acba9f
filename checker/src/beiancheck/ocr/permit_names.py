"""Names in traditional characters on permits of people from Hong Kong, Macao and Taiwan.

On any other paper such a form is a misreading, so the recognisers know none. The larger one gives
a second answer with them, which counts for the names on these permits.
"""

import re
from collections.abc import Sequence

from beiancheck.documents.reading import Line
from beiancheck.ocr import comparing
from beiancheck.ocr.asking import Asking
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Dictionaries
from beiancheck.ocr.recognising import recognised_in_full

_PERMIT = re.compile("港澳居民|台湾居民|[来往][往来](?:大陆|内地)")
_NAME = re.compile(
    "(?:中文)?(?:姓?名[:：]?)?(?!.*(?:姓名|签发|机关|证件|号码|有效|期限|出生|日期|性别|居民|通行|公安"
    "|管理|地点|次数|民族|住址|中国|共和|[省市]))[一-鿿㐀-䶿]{2,4}(?:[/／]?[A-Z][A-Z,，.'’-]+)?"
)
"""A name by itself, behind its label, or with the same in Latin letters in its line."""
_SIGNS = re.compile("[^一-鿿㐀-䶿A-Z]")
_SPACE = re.compile(r"\s")
_MOST = 4
"""Lines of a page that are read so."""


def written(
    lines: Sequence[Line], places: Sequence[Rectangle], dictionaries: Dictionaries
) -> Asking[list[Line]]:
    """Return the lines; on a permit names are as they are printed, traditional forms included."""
    is_permit = any(_PERMIT.search(_SPACE.sub("", line.text)) for line in lines)
    names = [
        at
        for at, line in enumerate(lines)
        if is_permit and dictionaries.traditional and _NAME.fullmatch(_SPACE.sub("", line.text))
    ][:_MOST]
    wanted = (places[at] for at in names)
    readings = yield from recognised_in_full(wanted, dictionaries)
    kept = list(lines)
    for at in names:
        found = comparing.compared(lines[at], readings[places[at]], dictionaries.first)
        if _is_name_so(lines[at].text, found.text, dictionaries.traditional):
            kept[at] = found
    return kept


def _is_name_so(plain: str, full: str, traditional: frozenset[str]) -> bool:
    """Tell whether two texts differ, and only where one has traditional forms."""
    one, other = _SIGNS.sub("", plain), _SIGNS.sub("", full)
    return (
        one != other
        and len(one) == len(other)
        and all(
            mine == theirs or theirs in traditional for mine, theirs in zip(one, other, strict=True)
        )
    )
