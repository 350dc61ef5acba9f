"""Names of holders: whether two are one name, one name written in two ways, or two names."""

import re
from enum import Enum, auto
from functools import lru_cache

from beiancheck.formats.typed import bare, half_width, has_han, may_be_one_name, name_key, upper

_BRACKETS = {ord(left): "(" for left in "（[［【〔{｛"} | {
    ord(right): ")" for right in "）]］】〕}｝"
}
_AS_TYPED = re.compile("[()（）]")
_ONE_DOT = dict.fromkeys(map(ord, "•‧∙⋅・･"), "·")
_MOST_DIFFERENT = 2
_SHORTEST_ORGANISATION = 5
_LONGEST = 200
_BRANCHES = ("分公司", "分店", "分行", "分所", "分院", "分校", "分部", "分厂", "办事处", "代表处")
_ORGANISATIONS = (
    *("公司", "集团", "企业", "中心", "合伙", "合作社", "经营部", "工作室", "事务所", "委员会"),
    *("店", "厂", "社", "院", "所", "会", "馆", "坊", "部", "行", "站", "局", "校"),
)


class Likeness(Enum):
    """How two names are related; `UNSURE`: they are in two scripts and cannot be compared."""

    SAME = auto()
    CLOSE = auto()
    UNLIKE = auto()
    UNSURE = auto()


@lru_cache(maxsize=256)
def likeness(one: str, other: str, *, of_person: bool) -> Likeness:
    """Compare two names after one normalisation of width, brackets, spaces and signs."""
    mine, theirs = _key(one), _key(other)
    if mine == theirs:
        return Likeness.SAME
    if has_han(mine) != has_han(theirs):
        return Likeness.UNSURE
    if of_person:
        if may_be_one_name(one, other):
            return Likeness.SAME
        return Likeness.CLOSE if _are_close_people(mine, theirs) else Likeness.UNLIKE
    return Likeness.CLOSE if _are_close_organisations(mine, theirs) else Likeness.UNLIKE


def difference(one: str, other: str) -> tuple[str, str]:
    """Return what stands in one name and what in its place in the other; either may be empty."""
    mine, theirs = _signs(one), _signs(other)
    shortest = min(len(mine), len(theirs))
    start = next((at for at in range(shortest) if mine[at] != theirs[at]), shortest)
    left = shortest - start
    stop = next((at for at in range(left) if mine[-1 - at] != theirs[-1 - at]), left)
    return mine[start : len(mine) - stop], theirs[start : len(theirs) - stop]


def bracket_widths(name: str) -> str:
    """Return the brackets of a name as they are typed."""
    return "".join(_AS_TYPED.findall(name))


def spelling(name: str) -> str:
    """Return a name with its spaces and dots, in one width, bracket, dot and case."""
    plain = upper(half_width(name.translate(_BRACKETS).translate(_ONE_DOT)))
    return " ".join(plain.split())


def is_organisation(name: str) -> bool:
    """Tell whether a name ends as those of organisations and shops do."""
    return name.strip().endswith(_ORGANISATIONS)


def without_brackets(name: str) -> str:
    """Return a name without what stands in brackets."""
    kept, depth = [], 0
    for letter in _signs(name):
        depth += letter == "("
        if not depth:
            kept.append(letter)
        depth -= letter == ")" and depth > 0
    return "".join(kept)


def _signs(name: str) -> str:
    return "".join(half_width(name.translate(_BRACKETS)).split())[:_LONGEST]


def _key(name: str) -> str:
    return name_key(name.translate(_BRACKETS)[:_LONGEST])


def _are_close_people(one: str, other: str) -> bool:
    # Another surname is another person; one sign of the given name may be a slip.
    if not has_han(one):
        return False
    return len(one) == len(other) and one[0] == other[0] and _differing(one, other) == 1


def _are_close_organisations(one: str, other: str) -> bool:
    if _key(without_brackets(one)) == _key(without_brackets(other)) or bare(one) == bare(other):
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST_ORGANISATION:
        return False
    if short in long:
        return not long.endswith(_BRANCHES)
    if len(short) == len(long):
        return _differing(one, other) <= _MOST_DIFFERENT
    return max(map(len, difference(one, other))) <= _MOST_DIFFERENT


def _differing(one: str, other: str) -> int:
    return sum(mine != theirs for mine, theirs in zip(one, other, strict=True))
