"""The registration form of ours, filled in."""

from random import Random

from tests.papers import marks
from tests.papers.faces import Ink
from tests.papers.letters import Matter, matter
from tests.papers.paper import Paper
from tests.papers.sheets import SCALE, opened, pen, places, tick

FORM_COLUMN = 183
"""Where the places to write in begin, in points from the left edge."""


def registration_form(rng: Random, about: Matter | None = None) -> Paper:
    """Fill in the first page of our registration form."""
    about = about or matter(rng)
    page, text, height = opened("registration-form", 0)
    ink = pen(rng)
    who = about.body
    entries = (
        ("主办者证件类型 *", "营业执照", ""),
        ("主办者证件号码 *", who.code, "code"),
        ("主办者名称 *", who.name, "name"),
        ("证件住所", who.place.address, "address"),
        ("通信地址", who.place.address, ""),
        ("法定代表人", who.head.name, "legal_representative"),
        ("证件有效期止", who.until.isoformat() if who.until else "长期", "valid_until"),
    )
    for label, value, field in entries:
        x, y = FORM_COLUMN * SCALE, places(text, height, label)[0][1]
        page.paragraph((x, y - 6), value, Ink(ink.face, 22, ink.colour), 440, field)
    for label in ("首次备案", "企业"):
        x, y = places(text, height, "□ " + label)[0]
        tick(page, (x - 22 * len(label) - 4, y), rng)
    marks.watermark(page, rng, 22)
    return page.finish("registration-form", "form-ours")
