"""What one field of a letter says of several sites: each value after the number of its site.

``①②甲；③乙`` says one thing of the first and second site and another of the third.
"""

import re
from collections.abc import Iterator

SITES = "services.*."
NAMES = f"{SITES}name"
BETWEEN, QUOTED = "；", "「"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_ONE = rf"[{_CIRCLED}]|（(?:2[1-9]|[3-9]\d|1\d\d)）"
_MARKED = re.compile(rf"(?:^|{BETWEEN})((?:{_ONE})+)")


def written(name: str, each: list[str]) -> str:
    """Write what each site says, once where all say the same."""
    sites: dict[str, str] = {}
    for number, said in enumerate(each):
        if said:
            sites[said] = sites.get(said, "") + _mark(number)
    numbered = BETWEEN.join(f"{marks}{said}" for said, marks in sites.items())
    meant = {number: said for number, said in enumerate(each) if said}
    for tried in (each[0] if each else "", numbered):
        if read(name, tried, len(each)) == meant:
            return tried
    # Words that begin with such numbers themselves are quoted, and named when they are read.
    return BETWEEN.join(f"{QUOTED}{said}」" for said in sites)


def read(name: str, said: str, count: int) -> dict[int, str]:
    """Give the words by the number of the site; none where nothing tells which they belong to."""
    marked = dict(_by_site(said))
    if marked or not said or said.startswith(QUOTED) or _is_own(name):
        return marked
    return dict.fromkeys(range(count), said)


def _is_own(name: str) -> bool:
    """Tell whether no two sites say the same here: their names and domains."""
    return name == NAMES or name.startswith(f"{SITES}domains.")


def _mark(number: int) -> str:
    return _CIRCLED[number] if number < len(_CIRCLED) else f"（{number + 1}）"


def _by_site(said: str) -> Iterator[tuple[int, str]]:
    found = list(_MARKED.finditer(said))
    if not found or found[0].start():
        return
    ends = [one.start() for one in found[1:]] + [len(said)]
    for one, end in zip(found, ends, strict=True):
        for mark in re.findall(_ONE, one[1]):
            number = _CIRCLED.index(mark) if mark in _CIRCLED else int(mark[1:-1]) - 1
            yield number, said[one.end() : end]
