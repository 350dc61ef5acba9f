"""The layouts of business licences, the old one with 15 digits included."""

from dataclasses import replace
from random import Random

from tests.papers import marks, seals
from tests.papers.bodies import Body, body
from tests.papers.drawing import Drawing
from tests.papers.faces import Ink
from tests.papers.licences import SCAN, Look, chinese, foot, head, look, rows_of, spread, term
from tests.papers.paper import Paper

LANDSCAPE = 2100, 1485
PORTRAIT = 1485, 2100
KIND = "business-licence"


def _code(page: Drawing, who: Body, style: Look, at: tuple[float, float], rng: Random) -> None:
    x, y = at
    ink = Ink(style.label_face, int(style.size * 0.9), style.colour)
    number = Ink(rng.choice(["hei-bold", "song-bold", "hei"]), int(style.size * 1.0), "#161616")
    if rng.random() < 0.5:
        page.write((x, y), "统一社会信用代码", ink)
        page.write((x, y + ink.size * 1.4), who.code, number, "code")
    else:
        right = page.write((x, y), "统一社会信用代码", ink)
        page.write((right + ink.size * 0.5, y), who.code, number, "code")


def landscape_of(who: Body, rng: Random, *, is_duplicate: bool = False) -> Paper:
    """Draw the licence of 2019: two columns, QR code, no end of operation."""
    page = Drawing(LANDSCAPE, "#fdfbf4")
    style = look(rng, 34)
    copy = rng.choice(["（副本）", "(副　本)(1-1)", "（副本）（1-1）"]) if is_duplicate else ""
    top = head(page, style, "营业执照", rng, copy) + 30
    _code(page, who, style, (130, 240), rng)
    marks.qr(page, f"http://www.gsxt.gov.cn/?uniscid={who.code}", (1650, 130), 230)
    page.paragraph((1900, 150), SCAN, Ink("song", 18, "#333333"), 110)
    rows = rows_of(who, rng, is_short=rng.random() < 0.5)
    left_rows = [row for row in rows if row[0] in LEFT_LABELS]
    right_rows = [row for row in rows if row[0] not in LEFT_LABELS]
    column(page, style, left_rows, (140, top), 760)
    bottom = column(page, style, right_rows, (1160, top), 560)
    foot(page, who, style, rng, max(bottom + 40, 1050))
    marks.watermark(page, rng)
    return page.finish(KIND, "licence-duplicate" if is_duplicate else "licence-landscape")


LEFT_LABELS = "名称", "类型", "法定代表人", "经营者", "经营范围"


def column(
    page: Drawing,
    style: Look,
    rows: list[tuple[str, str, str]],
    at: tuple[float, float],
    width: int,
) -> float:
    """Draw rows below each other; return the bottom."""
    x, y = at
    for label, value, field in rows:
        page.write((x, y), spread(label, 5), style.label)
        is_long = len(value) > 150
        ink = Ink(style.face, int(style.size * (0.72 if is_long else 1.0)), "#161616")
        gap = style.size * 5.9
        y = page.paragraph((x + gap, y), value, ink, width, field) + style.size * 0.75
    return y


def portrait_of(who: Body, rng: Random) -> Paper:
    """Draw the licence of 2014 to 2018: one column, upright."""
    page = Drawing(PORTRAIT, "#fcfaf3")
    style = look(rng, 36)
    top = head(page, style, "营业执照", rng, rng.choice(["", "（副本）", "(副本)"])) + 20
    _code(page, who, style, (240, top), rng)
    page.write((1050, top), f"编号：No. {rng.randrange(10**7, 10**8)}", Ink("song", 24, "#555555"))
    bottom = column(page, style, rows_of(who, rng), (240, top + 110), 820)
    marks.qr(page, f"http://www.gsxt.gov.cn/?uniscid={who.code}", (230, 1640), 210)
    foot(page, who, style, rng, max(bottom + 60, 1620))
    marks.watermark(page, rng)
    return page.finish(KIND, "licence-portrait")


def old_of(who: Body, rng: Random) -> Paper:
    """Draw a licence from before 2015, with a registration number of 15 digits."""
    page = Drawing(rng.choice([LANDSCAPE, PORTRAIT]), "#f9f7ee")
    style = look(rng, 36)
    title = rng.choice(["企业法人营业执照", "营业执照"])
    top = head(page, style, title, rng, rng.choice(["", "（副本）"])) + 40
    wide = page.size[0]
    right = page.write((wide * 0.52, top), "注册号", style.label)
    page.write((right + 20, top), who.old_number, style.value, "registration_number")
    rows = [
        ("名称", who.name, "name"),
        ("住所", who.place.address, "address"),
        ("法定代表人姓名", who.head.name, "legal_representative"),
        ("注册资本", who.capital, "capital"),
        ("实收资本", who.capital, ""),
        ("公司类型", who.type, "type"),
        ("经营范围", who.scope, "scope"),
        ("成立日期", chinese(who.founded, rng), "founded"),
        ("营业期限", term(who, rng), "term"),
    ]
    y = top + style.size * 2
    for label, value, field in rows:
        page.write((wide * 0.12, y), spread(label, 7), style.label)
        y = page.paragraph((wide * 0.32, y), value, style.value, wide * 0.52, field)
        y += style.size * 0.35
    office = f"{who.place.county}工商行政管理局"
    page.write((wide * 0.6, y + 20), chinese(who.issued, rng), style.value, "issued")
    seal = seals.round_seal(office, "", 250, rng)
    seals.seal_at(page, (wide * 0.6 + 150, y + 10), seal, office)
    marks.watermark(page, rng)
    return page.finish(KIND, "licence-old")


def landscape(rng: Random) -> Paper:
    """Draw a company's licence."""
    return landscape_of(body("enterprise", rng), rng)


def duplicate(rng: Random) -> Paper:
    """Draw a 副本."""
    return landscape_of(
        body(rng.choice(["enterprise", "cooperative"]), rng), rng, is_duplicate=True
    )


def portrait(rng: Random) -> Paper:
    """Draw an upright licence."""
    return portrait_of(body("enterprise", rng), rng)


def individual_business(rng: Random) -> Paper:
    """Draw the licence of an individual business, old or new layout."""
    who = body("individual-business", rng)
    return landscape_of(who, rng) if rng.random() < 0.6 else portrait_of(who, rng)


def old(rng: Random) -> Paper:
    """Draw a licence with a registration number of 15 digits."""
    who = body("enterprise", rng)
    founded = who.founded.replace(year=2003 + who.founded.year % 9)
    issued = founded.replace(
        year=min(2014, founded.year + rng.randrange(4)), day=1 + founded.day % 28
    )
    return old_of(replace(who, founded=founded, issued=issued), rng)
