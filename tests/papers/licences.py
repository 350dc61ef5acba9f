"""What all business licences share: their looks, their rows, head and foot."""

from dataclasses import dataclass
from datetime import date
from random import Random

from tests.papers import marks, seals
from tests.papers.bodies import Body
from tests.papers.drawing import Drawing
from tests.papers.faces import Ink

FRAMES = "#b8923a", "#c7a252", "#a8752f", "#9c8a3e"
SITE = "国家企业信用信息公示系统网址：http://www.gsxt.gov.cn"
YEARLY = "市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告"
SCAN = "扫描二维码登录“国家企业信用信息公示系统”了解更多登记、备案、许可、监管信息。"


@dataclass(frozen=True, slots=True)
class Look:
    """How a licence is set: face of values and of labels, their size, space inside labels."""

    face: str
    label_face: str
    size: int
    frame: str
    colour: str

    @property
    def value(self) -> Ink:
        """Ink of values."""
        return Ink(self.face, self.size, "#161616")

    @property
    def label(self) -> Ink:
        """Ink of labels."""
        return Ink(self.label_face, self.size, self.colour)


def look(rng: Random, size: int) -> Look:
    """Choose a look."""
    return Look(
        face=rng.choice(["song", "hei", "kai", "song"]),
        label_face=rng.choice(["song-bold", "hei-bold", "hei", "kai"]),
        size=size + rng.randrange(-3, 4),
        frame=rng.choice(FRAMES),
        colour=rng.choice(["#161616", "#161616", "#8a4b16"]),
    )


def spread(text: str, letters: int) -> str:
    """Spread a label over as many characters: 名 称, 住 所."""
    gap = (letters - len(text)) // max(1, len(text) - 1)
    return ("　" * gap).join(text) if gap > 0 else text


def chinese(day: date, rng: Random) -> str:
    """Write a date as licences do."""
    spaced = f"{day.year} 年 {day.month:02} 月 {day.day:02} 日"
    return rng.choice([f"{day.year}年{day.month:02}月{day.day:02}日", spaced, _plain(day)])


def _plain(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def term(who: Body, rng: Random) -> str:
    """Write the period of operation."""
    if who.until is None:
        return rng.choice(["长期", "无固定期限", f"{_plain(who.founded)}至长期"])
    return f"{_plain(who.founded)}至{_plain(who.until)}"


def head(page: Drawing, style: Look, title: str, rng: Random, duplicate: str) -> float:
    """Draw frame, emblem's place and title; return the bottom of the title."""
    wide, high = page.size
    marks.waves(page, (rng.choice(["#efe6cc", "#e6eddc", "#f1e3d8"]),), rng, 18)
    marks.border(page, style.frame, rng, wide // 40)
    middle, unit = wide / 2, min(wide, high)
    marks.emblem(page, (middle, unit * 0.135), unit * 0.062, "#c23b3b")
    size = int(unit * rng.choice([0.072, 0.08]))
    ink = Ink(rng.choice(["song-bold", "xiaowei", "hei-bold"]), size, "#1a1a1a", 0.35)
    page.centred((middle, unit * 0.215), title, ink)
    bottom = unit * 0.215 + size * 1.1
    if duplicate:
        page.centred((middle, bottom + 8), duplicate, Ink("song", int(size * 0.4)))
        bottom += size * 0.6
    return bottom + size * 0.2


def rows_of(who: Body, rng: Random, *, is_short: bool = False) -> list[tuple[str, str, str]]:
    """Return label, value and field of the rows, the scope last."""
    if who.kind == "individual-business":
        rows = [
            ("名称", who.name, "name"),
            ("类型", who.type, "type"),
            ("经营者", who.head.name, "legal_representative"),
            ("组成形式", "个人经营", ""),
            ("注册日期", chinese(who.founded, rng), "founded"),
            ("经营场所", who.place.address, "address"),
        ]
    else:
        rows = [
            ("名称", who.name, "name"),
            ("类型", who.type, "type"),
            ("法定代表人", who.head.name, "legal_representative"),
            ("注册资本", who.capital, "capital"),
            ("成立日期", chinese(who.founded, rng), "founded"),
            ("住所", who.place.address, "address"),
        ]
        if not is_short:
            rows.insert(5, (rng.choice(["营业期限", "经营期限"]), term(who, rng), "term"))
    return [*rows, ("经营范围", who.scope, "scope")]


def foot(page: Drawing, who: Body, style: Look, rng: Random, y: float) -> None:
    """Draw who issued it, the date and the seal over the date, and the lines at the bottom."""
    wide, high = page.size
    county = who.place.county
    office = f"{county}市场监督管理局" if rng.random() < 0.7 else f"{county}行政审批局"
    left = wide * rng.choice([0.62, 0.66])
    ink = Ink(style.label_face, int(style.size * 0.95))
    page.write((left, y), "登记机关", ink)
    day = chinese(who.issued, rng)
    page.write((left, y + ink.size * 2.6), day, Ink(style.face, ink.size), "issued")
    side = int(min(wide, high) * 0.17)
    middle = left + ink.size * 5, y + ink.size * rng.uniform(1.6, 2.6)
    seals.seal_at(page, middle, seals.round_seal(office, "", side, rng), office)
    small = Ink("song", max(17, int(style.size * 0.58)), "#333333")
    page.write((wide * 0.06, high - wide / 40 - small.size * 3.4), SITE, small)
    told = rng.choice(["国家市场监督管理总局监制", YEARLY])
    page.write((wide * 0.06, high - wide / 40 - small.size * 4.9), told, small)
