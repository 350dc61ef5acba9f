"""Travel permits of Hong Kong, Macao and Taiwan residents, other cards of residence."""

from datetime import date, timedelta
from random import Random

from tests.papers import marks, numbers
from tests.papers.drawing import Drawing
from tests.papers.faces import Ink
from tests.papers.identity import CARD
from tests.papers.paper import Paper
from tests.papers.passports import draw_zone
from tests.papers.people import TODAY, Person, person
from tests.papers.words import words

Row = tuple[str, str, str]


def _years(rng: Random, years: int) -> tuple[date, date]:
    since = TODAY - timedelta(days=rng.randrange(30, 365 * years - 300))
    return since, since.replace(year=since.year + years, day=min(since.day, 28))


def _card(title: str, rows: list[Row], rng: Random, colours: tuple[str, str]) -> Drawing:
    card = Drawing(CARD, "#f4f6f3")
    marks.waves(card, colours, rng, 12)
    card.centred((520, 34), title, Ink("song-bold", 44, "#1c2a4a", 0.04))
    marks.portrait(card, (60, 120, 330, 480), rng)
    y = 122.0
    for label, value, field in rows:
        card.write((370, y), label, Ink("hei", 21, "#3a5f8a"))
        bottom = card.paragraph((370, y + 24), value, Ink("hei", 33, "#141414"), 600, field)
        y = bottom + 10
    marks.watermark(card, rng, 26)
    return card


def hk_macao_permit(rng: Random) -> Paper:
    """Draw the front of a home-return permit, the new card."""
    who = person(rng)
    since, until = _years(rng, 10)
    number = numbers.permit(rng.choice("HM"), 8, rng)
    rows = [
        ("姓名", who.name, "name"),
        ("出生日期　　性别", f"{who.born:%Y.%m.%d}　{who.sex}", ""),
        ("有效期限", f"{since:%Y.%m.%d}-{until:%Y.%m.%d}", "validity"),
        ("签发机关", "样例出入境管理局", "issuer"),
        ("证件号码", number, "number"),
    ]
    return _card("港澳居民来往内地通行证", rows, rng, ("#cfe0ea", "#d8ead9")).finish(
        "hk-macao-permit", "permit-front"
    )


def taiwan_permit(rng: Random) -> Paper:
    """Draw the front of a Taiwan resident's travel permit."""
    who = person(rng)
    since, until = _years(rng, 5)
    rows = [
        ("姓名", who.name, "name"),
        ("出生日期", f"{who.born:%Y.%m.%d}　{who.sex}", ""),
        ("有效期限", f"{since:%Y.%m.%d}-{until:%Y.%m.%d}", "validity"),
        ("签发机关", "样例出入境管理局", "issuer"),
        ("证件号码", numbers.permit("", 8, rng), "number"),
    ]
    return _card("台湾居民来往大陆通行证", rows, rng, ("#d3e6dd", "#ecdcc8")).finish(
        "taiwan-permit", "permit-front"
    )


def permit_back(rng: Random) -> Paper:
    """Draw the back of a travel permit: three lines to be read by machines."""
    who = person(rng)
    number = numbers.permit("H", 8, rng)
    until = _years(rng, 10)[1]
    born = f"{who.born:%y%m%d}"
    ends = f"{until:%y%m%d}"
    held = f"CR{number}01".ljust(14, "<")
    surname, given = rng.choice(words("latin_surnames")), rng.choice(words("latin_given"))
    lines = [
        (held + numbers.mrz_digit(held)).ljust(30, "<"),
        (ends + numbers.mrz_digit(ends) + "<" + born + numbers.mrz_digit(born)).ljust(30, "<"),
        f"{surname}<<{given}".replace("-", "<").ljust(30, "<"),
    ]
    card = Drawing(CARD, "#f4f6f3")
    marks.waves(card, ("#cfe0ea", "#d8ead9"), rng, 12)
    card.write((70, 60), "港澳居民来往内地通行证（背面样例）", Ink("song-bold", 32, "#1c2a4a"))
    card.write((70, 150), "持证人在有效期限内可多次来往内地", Ink("hei", 26, "#333333"))
    draw_zone(card, lines, (50, 380, 962), 42)
    marks.watermark(card, rng, 26)
    return card.finish("hk-macao-permit", "permit-back")


def residence_permit(rng: Random) -> Paper:
    """Draw the residence permit of a mainland citizen who lives in another place."""
    who = person(rng)
    there = person(rng).place
    since, until = _years(rng, 3)
    rows = [
        ("姓名", who.name, "name"),
        ("公民身份号码", who.number, "number"),
        ("户籍地址", who.place.address, "household_address"),
        ("居住地址", there.address, "address"),
        ("有效期限", f"{since:%Y.%m.%d}-{until:%Y.%m.%d}", "validity"),
    ]
    title = f"{there.city.rpartition('省')[2].rpartition('自治区')[2]}居住证"
    return _card(title, rows, rng, ("#dbe7f3", "#efe3cf")).finish("residence-proof", "permit-front")


def foreign_resident_id(rng: Random) -> Paper:
    """Draw the identity card of a foreigner with permanent residence, number of 18 characters."""
    who: Person = person(rng)
    since, until = _years(rng, 10)
    area = "9" + who.place.area[:2] + "999"
    latin = f"{rng.choice(words('latin_surnames'))}, {rng.choice(words('latin_given'))}"
    rows = [
        ("姓名 Name", latin, "latin_name"),
        ("性别 Sex　出生日期 Date of Birth", f"{who.sex}/{who.born:%Y.%m.%d}", ""),
        ("国籍 Nationality", "样例国/UTO", "nationality"),
        ("有效期限 Period of Validity", f"{since:%Y.%m.%d}-{until:%Y.%m.%d}", "validity"),
        ("证件号码 ID No.", numbers.resident_id(area, who.born, who.sex, rng), "number"),
    ]
    card = _card("中华人民共和国外国人永久居留身份证", rows, rng, ("#d8e4f2", "#ead9e6"))
    return card.finish("foreign-resident-id", "permit-front")
