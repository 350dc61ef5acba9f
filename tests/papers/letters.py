"""Letters: of authorisation, undertakings, notices, signed, sealed and dated, or not quite."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from tests.papers import marks, prose, seals
from tests.papers.bodies import Body, body
from tests.papers.drawing import Drawing
from tests.papers.faces import Ink
from tests.papers.licences import chinese
from tests.papers.paper import Paper
from tests.papers.people import TODAY, Person, person
from tests.papers.registrations import domain


@dataclass(frozen=True, slots=True)
class Letter:
    """The words of a letter and who signs it."""

    kind: str
    title: str
    text: tuple[str, ...]
    signs: str
    sealed: bool


@dataclass(frozen=True, slots=True)
class Matter:
    """Whom and what a letter is about."""

    body: Body
    person: Person
    domain: str

    @property
    def values(self) -> dict[str, str]:
        """The fields of a letter."""
        return {
            "name": self.body.name,
            "code": self.body.code,
            "head": self.body.head.name,
            "head_number": self.body.head.number,
            "person": self.person.name,
            "number": self.person.number,
            "mobile": self.person.mobile,
            "domain": self.domain,
        }


@cache
def letters() -> tuple[Letter, ...]:
    """Return every letter of ``letters.toml``."""
    told = Path(__file__).with_name("letters.toml").read_text(encoding="utf-8")
    rows = tomllib.loads(told)["letter"]
    return tuple(Letter(**(row | {"text": tuple(row["text"])})) for row in rows)


def matter(rng: Random) -> Matter:
    """Invent whom and what a letter is about."""
    return Matter(body("enterprise", rng), person(rng), domain(rng).name)


def draw(letter: Letter, about: Matter, rng: Random, *, lacking: str = "") -> Paper:
    """Draw a letter on A4; ``lacking`` names what is left out: signed, sealed or dated."""
    page = Drawing((1240, 1754), rng.choice(["#ffffff", "#fdfdfb", "#fbfaf6"]))
    face = rng.choice(["song", "song", "kai", "hei"])
    ink = Ink(face, rng.choice([28, 30, 32, 34]))
    title = Ink(rng.choice(["hei-bold", "song-bold"]), 52, "#111111", rng.choice([0, 0.1, 0.3]))
    page.centred((620, 180), letter.title, title)
    y = 330.0
    for paragraph in letter.text:
        said = prose.pieces(paragraph, about.values)
        y = prose.write(page, (150, y), said, ink, 940) + ink.size * 0.5
    y += 120
    signs_for_body = letter.sealed
    signer = about.body.head.name if "法定代表人" in letter.signs else about.person.name
    if signs_for_body and lacking != "sealed":
        middle = 900 + rng.uniform(-60, 60), y + 150
        seal = seals.round_seal(about.body.name, "", 270, rng)
        seals.seal_at(page, middle, seal, about.body.name)
    right = page.write((560, y), letter.signs + "：", ink)
    if lacking != "signed":
        sign = seals.signature(signer, rng.choice([52, 60, 70]), rng)
        page.stamp(sign, (right, y - 50), "signature", signer)
    if signs_for_body:
        page.write((560, y + 100), "单位（盖章）：", ink)
    _date(page, (560, y + 200), ink, rng, is_left_out=lacking == "dated")
    marks.watermark(page, rng, 24)
    told = {part: "no" if lacking == part else "yes" for part in ("signed", "dated")}
    told["sealed"] = "yes" if signs_for_body and lacking != "sealed" else "no"
    return page.finish(letter.kind, f"letter-{letters().index(letter) + 1}", **told)


def _date(
    page: Drawing, at: tuple[float, float], ink: Ink, rng: Random, *, is_left_out: bool
) -> None:
    if is_left_out:
        page.write(at, "日期：　　　　年　　月　　日", ink)
        return
    when = TODAY.replace(month=rng.choice([9, 10, 11]), day=rng.randrange(1, 24))
    text = rng.choice([chinese(when, rng), when.isoformat()])
    right = page.write(at, "日期：", ink)
    hand = Ink("kai", ink.size + 6, "#1b2a6b") if rng.random() < 0.4 else ink
    page.write((right, at[1]), text, hand, "dated")


def letter(rng: Random, which: int) -> Paper:
    """Draw one of the letters; one in five lacks something."""
    lacking = rng.choice(["signed", "sealed", "dated"]) if rng.random() < 0.2 else ""
    chosen = letters()[which]
    if lacking == "sealed" and not chosen.sealed:
        lacking = "dated"
    return draw(chosen, matter(rng), rng, lacking=lacking)
