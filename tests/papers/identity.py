"""The resident identity card, and the cards that look like it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from tests.papers import marks, numbers
from tests.papers.drawing import Drawing
from tests.papers.faces import Ink
from tests.papers.paper import Paper
from tests.papers.people import TODAY, Person, person

CARD = 1012, 638
"""A card of 85.6 × 54 mm at 300 dots per inch."""
TINTS = (("#c9dcea", "#ecd3dc"), ("#cfe3e6", "#eadfc4"), ("#d2d8f0", "#efd5d0"))
LABEL = "#2a63a8"


@dataclass(frozen=True, slots=True)
class Look:
    """How a maker sets a card: face and size of values, tracking of the number, tints."""

    face: str
    size: int
    tracking: float
    tints: tuple[str, str]

    def ink(self, more: int = 0, spacing: float = 0.02) -> Ink:
        """Return the ink of values."""
        return Ink(self.face, self.size + more, "#141414", spacing)


def look(rng: Random) -> Look:
    """Choose a look."""
    return Look(
        face=rng.choice(["hei", "hei", "hei", "song", "kai", "hei-light"]),
        size=rng.choice([34, 36, 38]),
        tracking=rng.choice([0.18, 0.24, 0.3]),
        tints=rng.choice(TINTS),
    )


def blank(style: Look, rng: Random) -> Drawing:
    """Begin a card with its pattern."""
    card = Drawing(CARD, "#f6f7f8")
    marks.waves(card, style.tints, rng, 12)
    return card


def label(card: Drawing, at: tuple[int, int], text: str, spacing: float = 0.0) -> None:
    """Print a label in the card's small blue letters."""
    card.write(at, text, Ink("hei", 26, LABEL, spacing))


def _born(card: Drawing, style: Look, born: date, y: int) -> None:
    ink = style.ink(-2)
    label(card, (70, y + 6), "出生", 0.5)
    right = card.write((190, y), str(born.year), ink)
    label(card, (int(right) + 12, y + 6), "年")
    right = card.write((right + 56, y), str(born.month), ink)
    label(card, (int(right) + 12, y + 6), "月")
    right = card.write((right + 56, y), str(born.day), ink)
    label(card, (int(right) + 12, y + 6), "日")


def front_of(who: Person, rng: Random, kind: str = "resident-id-front", number: str = "") -> Paper:
    """Draw the portrait side; a residence permit prints no nation but the same rest."""
    style = look(rng)
    card = blank(style, rng)
    shift = rng.randrange(-8, 9)
    label(card, (70, 72 + shift), "姓名", 0.5)
    card.write((190, 62 + shift), who.name, style.ink(6 if len(who.name) < 9 else -2), "name")
    label(card, (70, 150 + shift), "性别", 0.5)
    card.write((190, 146 + shift), who.sex, style.ink(-2), "sex")
    if kind == "resident-id-front":
        label(card, (300, 150 + shift), "民族", 0.5)
        card.write((400, 146 + shift), who.nation, style.ink(-2), "nation")
    _born(card, style, who.born, 222 + shift)
    label(card, (70, 304 + shift), "住址", 0.5)
    card.paragraph((190, 298 + shift), who.place.address, style.ink(-3), 430, "address")
    label(card, (70, 542), "公民身份号码")
    card.write(
        (330, 532), number or who.number, Ink("hei", 42, "#141414", style.tracking), "number"
    )
    marks.portrait(card, (664, 84, 944, 434), rng)
    marks.watermark(card, rng, 26)
    return card.finish(kind, "card-front")


def front(rng: Random) -> Paper:
    """Draw the portrait side of an identity card."""
    return front_of(person(rng), rng)


def back_of(
    who: Person,
    rng: Random,
    kind: str = "resident-id-back",
    title: str = "居民身份证",
    pass_number: str = "",
) -> Paper:
    """Draw the other side; ``pass_number`` stands only on residence permits."""
    style = look(rng)
    card = blank(style, rng)
    marks.emblem(card, (150, 140), 92, "#c23b3b")
    card.centred((600, 70), "中华人民共和国", Ink("song-bold", 58, "#1a1a1a", 0.12))
    card.centred((600, 166), title, Ink("song-bold", 78 if len(title) < 7 else 62, "#1a1a1a", 0.1))
    y = 440
    if pass_number:
        y = 390
        label(card, (250, 508), "通行证号码")
        card.write((430, 502), pass_number, style.ink(-3), "permit_number")
        label(card, (720, 508), "签发次数")
        card.write((850, 502), f"{rng.randrange(1, 4):02}", style.ink(-3))
    label(card, (250, y + 6), "签发机关")
    card.write((430, y), who.issuer, style.ink(-3), "issuer")
    y += 56 if pass_number else 78
    label(card, (250, y + 6), "有效期限")
    card.write((430, y), who.validity, style.ink(-3), "validity")
    marks.watermark(card, rng, 26)
    return card.finish(kind, "card-back")


def back(rng: Random) -> Paper:
    """Draw the emblem side of an identity card."""
    return back_of(person(rng), rng)


def residence_front(rng: Random, kind: str = "hk-macao-residence-permit") -> Paper:
    """Draw the portrait side of a residence permit of a Hong Kong, Macao or Taiwan resident."""
    who = person(rng)
    area = "830000" if kind.startswith("taiwan") else rng.choice(["810000", "820000"])
    return front_of(who, rng, kind, numbers.resident_id(area, who.born, who.sex, rng))


def residence_back(rng: Random, kind: str = "hk-macao-residence-permit") -> Paper:
    """Draw the other side of such a permit; five years."""
    who = person(rng)
    is_taiwan = kind.startswith("taiwan")
    number = numbers.permit("" if is_taiwan else rng.choice("HM"), 8, rng)
    title = "台湾居民居住证" if is_taiwan else "港澳居民居住证"
    since = TODAY - timedelta(days=rng.randrange(30, 1500))
    until = since.replace(year=since.year + 5, day=min(since.day, 28))
    held = replace(who, since=since, until=until)
    return back_of(held, rng, kind, title, number)
