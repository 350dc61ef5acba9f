"""Invented companies and other bodies, with a sound credit code."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from tests.papers import numbers
from tests.papers.people import TODAY, Person, person
from tests.papers.places import Place, place
from tests.papers.words import words

WORDS = words("words")
TRADES = words("trades")
FORMS = words("forms")
TYPES = (
    "有限责任公司(自然人投资或控股)",
    "有限责任公司（自然人独资）",
    "其他有限责任公司",
    "股份有限公司(非上市、自然人投资或控股)",
    "有限责任公司(外商投资企业法人独资)",
)
SCOPES = (
    "技术开发、技术咨询、技术服务、技术转让",
    "软件开发",
    "计算机系统服务",
    "销售电子产品、文具用品、日用百货",
    "组织文化艺术交流活动（不含演出）",
    "设计、制作、代理、发布广告",
    "企业管理咨询",
    "会议及展览服务",
    "货物进出口",
    "第一类医疗器械销售",
    "食品销售（仅销售预包装食品）",
    "道路货物运输（不含危险货物）",
    "室内外装饰工程设计与施工",
)
CLOSING = "（依法须经批准的项目，经相关部门批准后方可开展经营活动）"
CATEGORIES = {
    "enterprise": "91",
    "individual-business": "92",
    "cooperative": "93",
    "government": "11",
    "public-institution": "12",
    "social-organisation": "51",
    "private-non-enterprise": "52",
    "foundation": "53",
    "law-firm": "31",
}
CALLED = {
    "government": ("{county}", "agencies"),
    "public-institution": ("{city}市", "institutions"),
    "social-organisation": ("{city}市", "societies"),
    "private-non-enterprise": ("{city}市{word}", "services"),
    "foundation": ("{city}{word}", "foundations"),
    "law-firm": ("{city}{word}", "law_firms"),
    "individual-business": ("{county}{word}", "shops"),
}
"""How bodies other than companies are called: what stands before the mark, the list after it."""
CAPITAL = words("capital")


@dataclass(frozen=True, slots=True)
class Body:
    """A body that does not exist. ``until`` is None where its certificate has no end date."""

    kind: str
    name: str
    code: str
    old_number: str
    type: str
    head: Person
    place: Place
    capital: str
    founded: date
    until: date | None
    issued: date
    scope: str


def title(kind: str, where: Place, rng: Random) -> str:
    """Invent the name of a body; each holds 示例 or 样例."""
    city = where.city.rpartition("省")[2].rpartition("自治区")[2].removesuffix("市")
    word, trade, form = rng.choice(WORDS), rng.choice(TRADES), rng.choice(FORMS)
    mark = rng.choice(["示例", "样例"])
    if kind in CALLED:
        before, after = CALLED[kind]
        start = before.format(city=city, county=where.county, word=word)
        return start + mark + rng.choice(words(after))
    ways = (
        f"{city}{word}{mark}{trade}{form}",
        f"{word}{mark}（{city}）{trade}{form}",
        f"{word}{mark}({city}){trade}{form}",
        f"{city}市{word}{mark}{trade}{form}",
        f"{word}{mark}{trade}（{city}）{form}",
    )
    return rng.choice(ways)


def body(kind: str, rng: Random) -> Body:
    """Invent a body of a kind whose certificate is in force."""
    where = place(rng)
    founded = date(2003, 1, 1) + timedelta(days=rng.randrange(365 * 21))
    issued = min(TODAY, founded + timedelta(days=rng.randrange(365 * 6)))
    long = rng.random() < 0.5
    parts = rng.sample(SCOPES, rng.randrange(3, 9))
    return Body(
        kind=kind,
        name=title(kind, where, rng),
        code=numbers.code(CATEGORIES[kind], where.area, rng),
        old_number=numbers.registration_number(where.area, rng),
        type=rng.choice(TYPES) if kind == "enterprise" else "个体工商户",
        head=person(rng),
        place=where,
        capital=rng.choice(CAPITAL),
        founded=founded,
        until=None if long else date(2028 + rng.randrange(25), founded.month, founded.day % 28 + 1),
        issued=issued,
        scope=rng.choice("；。、")[0].join(parts) + rng.choice([CLOSING, "", "。"]),
    )
