"""The city or prefecture that an address names at its beginning, by the table of places."""

import re
from functools import cache

from beiancheck import dated
from beiancheck.formats.typed import tight
from beiancheck.terms.provinces import Province

_LEVEL = "(?:市|地区|盟|[^市县区路街]{0,9}?自治州|州)"


@cache
def _cities() -> dict[str, Province]:
    return {
        city: province
        for province in Province
        for city in dated.tables("place_names")["cities"].get(province.value, ())
    }


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(sorted(_cities(), key=len, reverse=True))
    provinces = "|".join(province.label.zh for province in Province)
    before = f"(?:中国|中华人民共和国)?(?:(?:{provinces})(?:省|[^市县区路街]{{0,4}}自治区)?)?"
    return re.compile(f"{before}(?P<city>{names}){_LEVEL}")


def city_of(address: str) -> str:
    """Return the short name of the city with which an address begins, after the province."""
    found = _pattern().match(tight(address))
    return found["city"] if found else ""


def province_of(city: str) -> Province | None:
    """Return the province of a city by its short name; None where the table lacks it."""
    return _cities().get(city)
