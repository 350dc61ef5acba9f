"""Certificates of bodies that are no businesses, each with the rows its kind prints."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from tests.papers import marks, seals
from tests.papers.bodies import Body, body
from tests.papers.drawing import Drawing
from tests.papers.faces import Ink
from tests.papers.licences import FRAMES, chinese, look, spread
from tests.papers.paper import Paper

Row = tuple[str, ...]
"""Label, value and field."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """How a kind of certificate is laid out. ``{}`` of ``rows`` are filled from the body."""

    paper: str
    title: str
    body: str
    rows: tuple[Row, ...]
    office: str
    has_term: bool


@cache
def certificates() -> tuple[Certificate, ...]:
    """Return every certificate of ``certificates.toml``."""
    told = Path(__file__).with_name("certificates.toml").read_text(encoding="utf-8")
    return tuple(
        Certificate(**(row | {"rows": tuple(map(tuple, row["rows"]))}))
        for row in tomllib.loads(told)["certificate"]
    )


def draw(layout: Certificate, who: Body, rng: Random) -> Paper:
    """Draw a certificate, upright or lying."""
    is_lying = rng.random() < 0.6
    page = Drawing((1980, 1400) if is_lying else (1400, 1980), rng.choice(["#fbf8ee", "#f8fafb"]))
    style = look(rng, 34)
    wide, high = page.size
    marks.waves(page, (rng.choice(["#eee2cc", "#dfe9ee", "#f2dede"]),), rng, 16)
    marks.border(page, rng.choice([*FRAMES, "#a33b3b", "#2d5f8a"]), rng, 36)
    y = high * 0.1
    if rng.random() < 0.7:
        marks.emblem(page, (wide / 2, high * 0.1), min(wide, high) * 0.055, "#c23b3b")
        y = high * 0.165
    size = int(min(wide, high) * 0.058)
    face = rng.choice(["song-bold", "xiaowei", "hei-bold", "brush"])
    copy = rng.choice(["", "（副本）", "（正本）"])
    page.centred((wide / 2, y), layout.title, Ink(face, size, "#1a1a1a", 0.18))
    y += size * 1.35
    if copy:
        page.centred((wide / 2, y), copy, Ink("song", int(size * 0.45)))
        y += size * 0.7
    label = rng.choice(["统一社会信用代码", "统一社会信用代码：", "统一社会信用代码:"])
    right = page.write((wide * 0.14, y), label, style.label)
    page.write((right + 16, y), who.code, Ink("hei-bold", style.size, "#161616"), "code")
    y = _rows(page, layout, who, rng, y + style.size * 2)
    _foot(page, layout, who, rng, y)
    marks.watermark(page, rng)
    return page.finish(layout.paper, "certificate-lying" if is_lying else "certificate-upright")


def _filled(text: str, who: Body) -> str:
    return text.format(
        name=who.name,
        head=who.head.name,
        address=who.place.address,
        scope=who.scope[:90],
        county=who.place.county,
        city=who.place.region.removesuffix(who.place.county),
        money=3 + who.founded.day * 7,
    )


def _rows(page: Drawing, layout: Certificate, who: Body, rng: Random, y: float) -> float:
    wide = page.size[0]
    style = look(rng, 33)
    letters = max(len(label) for label, _, _ in layout.rows)
    colon = rng.choice(["", "", "："])
    for label, text, field in layout.rows:
        page.write((wide * 0.14, y), spread(label, letters) + colon, style.label)
        x = wide * 0.14 + style.size * (letters + 1.4)
        y = page.paragraph((x, y), _filled(text, who), style.value, wide * 0.86 - x, field)
        y += style.size * 0.5
    return y


def _foot(page: Drawing, layout: Certificate, who: Body, rng: Random, y: float) -> None:
    wide = page.size[0]
    style = look(rng, 32)
    if layout.has_term:
        since, until = chinese(who.issued, rng), who.until or who.issued.replace(year=2030, day=1)
        words = rng.choice(["自{}至{}", "{} 至 {}", "自 {} 起 至 {} 止"])
        right = page.write((wide * 0.14, y), rng.choice(["有效期", "有效期限"]), style.label)
        text = words.format(since, chinese(until, rng))
        page.write((right + 24, y), text, style.value, "validity")
        y += style.size * 1.8
    office = _filled(layout.office, who)
    left = wide * 0.56
    page.write((left, y + 20), rng.choice(["发证机关", "登记管理机关", "发证机关："]), style.label)
    page.write((left, y + 30 + style.size * 2), chinese(who.issued, rng), style.value, "issued")
    seal = seals.round_seal(office, "", 230, rng)
    seals.seal_at(page, (left + 150, y + style.size * 2), seal, office)


def certificate(rng: Random, which: int) -> Paper:
    """Draw a certificate of one of the kinds, of an invented body."""
    layout = certificates()[which]
    return draw(layout, body(layout.body, rng), rng)
