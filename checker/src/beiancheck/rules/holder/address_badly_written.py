"""A correspondence address with 市辖区, a district that is gone, signs, or the province twice."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from beiancheck.dated import tables
from beiancheck.facts import Facts
from beiancheck.formats.address import province_of, repeats_province
from beiancheck.formats.typed import has_han, tight
from beiancheck.law import GENERAL_KNOWLEDGE, INSPUR, TENCENT
from beiancheck.rule import Seen, at, rule
from beiancheck.terms.provinces import Province
from beiancheck.text import Text
from beiancheck.unseen import unseen
from beiancheck.verdict import Ground, Severity

_LEVEL = Text(
    zh="有“{word}”，那是地区列表里的一级，不是地名",
    en="contains “{word}”, a level of the list of regions and no place",
)
_GONE = Text(zh="有“{word}”，现在是{now}", en="contains “{word}”, which is {now} now")
_MERGED = Text(
    zh="有“{word}”，据我们了解已并入{now}（未核实）",
    en="contains “{word}”, which is part of {now} by now as far as we know (unverified)",
)
_TWICE = Text(zh="“{word}”写了两遍", en="names “{word}” twice")
_SIGN = Text(zh="有符号“{word}”", en="contains the sign “{word}”")
# 县 is a level only where a county's own name follows: 县前街 and 县府路 are streets.
_ALONE = "^(?:{municipalities})市{word}[^路街道巷号]{{1,6}}县"
_MUNICIPALITIES = "北京|天津|上海|重庆"


@rule(
    severity=Severity.WARNING,
    ground=Ground.PRACTICE,
    cites=(TENCENT, INSPUR, GENERAL_KNOWLEDGE),
    causes=("C19",),
    title=Text(zh="通信地址的写法要改", en="The correspondence address is not written as usual"),
    why=Text(
        zh="地址里的“市辖区”、已撤销的区县、重复的省名和多余的符号，审核时常被退回。",
        en="Reviewers often send back addresses with 市辖区, districts that are gone, the "
        "province twice, or needless signs.",
    ),
    fault=Text(zh="“{address}”里{what}。", en="“{address}” {what}."),
    fix=Text(
        zh="按现在的行政区划写：省、市、区县、街道、门牌号，不加多余的符号。",
        en="Write it by today's divisions: province, city, county, street, number, without "
        "needless signs.",
    ),
)
def address_badly_written(facts: Facts) -> Iterator[Seen]:
    """Look at the correspondence address; the certificate's is copied as it stands."""
    yield from unseen(facts, "holder.address")
    address = facts.submission.holder.address.strip()
    for what, word, now in _troubles(address, facts.submission.province):
        yield at("holder.address", address=address, what=what, word=word, now=now)


def _troubles(address: str, filed_in: Province | None) -> Iterator[tuple[Text, str, str]]:
    plain = tight(address)
    for word, pattern in _levels():
        if pattern.search(plain):
            yield _LEVEL, word, ""
    for row in _abolished(province_of(address) or filed_in):
        if _names(plain, row["name"]):
            yield _MERGED if "source" in row else _GONE, row["name"], row["now"]
    twice = repeats_province(address)
    if twice:
        yield _TWICE, twice, ""
    # A foreign address is written as it is written there: Xi'an, O'Connell Street.
    if has_han(address):
        signs = dict.fromkeys(_signs().findall(address))
        if signs:
            yield _SIGN, " ".join(signs), ""


@cache
def _levels() -> list[tuple[str, re.Pattern[str]]]:
    levels = tables("address_words")["levels"]
    alone = {
        word: _ALONE.format(municipalities=_MUNICIPALITIES, word=word) for word in levels["alone"]
    }
    return [(word, re.compile(alone.get(word, word))) for word in levels["rows"]]


@cache
def _abolished(province: Province | None) -> list[dict[str, Any]]:
    rows = tables("address_words")["abolished"]["rows"]
    return [row for row in rows if row["province"] == province]


@cache
def _signs() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, tables("address_words")["symbols"]["rows"])))


def _names(plain: str, district: str) -> bool:
    """Tell whether a district stands in its place: at the beginning or after the city."""
    return district in plain and re.search(f"(?:^|[市省]){district}", plain) is not None
