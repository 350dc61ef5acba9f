"""Invented people: common and rare names, names of several peoples, valid numbers."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from tests.papers import numbers
from tests.papers.places import Place, place
from tests.papers.words import words

TODAY = date(2026, 11, 24)
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
RARE_SURNAMES = words("rare_surnames")
GIVEN = words("given")
RARE_GIVEN = words("rare_given")
OTHER_PEOPLES = (
    ("维吾尔", "买买提·样例", "男"),
    ("维吾尔", "阿依古丽·示例江", "女"),
    ("哈萨克", "努尔兰·样例别克", "男"),
    ("藏", "扎西次仁", "男"),
    ("藏", "格桑卓玛样例", "女"),
    ("蒙古", "乌兰图雅", "女"),
    ("蒙古", "巴特尔样例", "男"),
    ("维吾尔", "迪丽努尔·阿卜杜热西提·示例", "女"),
    ("彝", "阿西木呷样例", "男"),
    ("俄罗斯", "娜塔莎·样例诺娃", "女"),
)
NATIONS = words("nations")


@dataclass(frozen=True, slots=True)
class Person:
    """A person who does not exist. ``until`` is None where the card has no end date."""

    name: str
    sex: str
    nation: str
    born: date
    number: str
    place: Place
    since: date
    until: date | None
    mobile: str

    @property
    def validity(self) -> str:
        """The period of validity as a card prints it."""
        return f"{self.since:%Y.%m.%d}-" + (f"{self.until:%Y.%m.%d}" if self.until else "长期")

    @property
    def issuer(self) -> str:
        """Who issued the card."""
        county = self.place.county
        if county.endswith("区"):
            city = self.place.city.rpartition("省")[2].rpartition("自治区")[2]
            return f"{city}公安局{county.removesuffix('区')}分局"
        return f"{county}公安局"


def name(rng: Random) -> tuple[str, str, str]:
    """Return nation, name and sex; every third name holds a rare character."""
    if rng.random() < 0.12:
        return rng.choice(OTHER_PEOPLES)
    is_rare = rng.random() < 0.35
    surname = rng.choice(RARE_SURNAMES) if rng.random() < 0.15 else rng.choice(SURNAMES)
    given = rng.choice(RARE_GIVEN) if is_rare else rng.choice(GIVEN)
    if is_rare and rng.random() < 0.5:
        given += rng.choice(RARE_GIVEN + GIVEN)[0]
    return rng.choice(NATIONS), surname + given, rng.choice("男女")


def person(rng: Random) -> Person:
    """Invent a grown-up with an identity card that is in force."""
    nation, called, sex = name(rng)
    born = date(1955, 1, 1) + timedelta(days=rng.randrange(365 * 52))
    since = TODAY - timedelta(days=rng.randrange(30, 365 * 4))
    age = since.year - born.year
    years = 10 if age < 26 else 20 if age < 46 else None
    where = place(rng)
    return Person(
        name=called,
        sex=sex,
        nation=nation,
        born=born,
        number=numbers.resident_id(where.area, born, sex, rng),
        place=where,
        since=since,
        until=_years_on(since, years) if years else None,
        mobile=numbers.mobile(rng),
    )


def _years_on(day: date, years: int) -> date:
    return day.replace(year=day.year + years, day=min(day.day, 28))
