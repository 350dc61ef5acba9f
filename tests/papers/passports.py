"""A passport's data page, with a machine-readable zone whose check digits are sound (ICAO 9303)."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from tests.papers import marks, numbers
from tests.papers.drawing import Drawing
from tests.papers.faces import Ink
from tests.papers.paper import Mark, Paper, corners
from tests.papers.people import TODAY, person
from tests.papers.words import words

MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC"
COUNTRIES = ("CHN", "中国/CHINESE"), ("UTO", "UTOPIAN"), ("UTO", "UTOPIAN")
"""China, and the country that the standard keeps for specimens."""


def zone(of: "Book") -> list[str]:
    """Return the two lines of 44 characters of a passport."""
    surname, _, given = of.latin.partition(", ")
    first = f"P<{of.country}{surname}<<{given.replace(' ', '<')}".ljust(44, "<")[:44]
    parts = of.number.ljust(9, "<"), f"{of.born:%y%m%d}", f"{of.until:%y%m%d}"
    number, born, until = (part + numbers.mrz_digit(part) for part in parts)
    # No personal number: its check digit may be a filler.
    personal = "<" * 15
    whole = numbers.mrz_digit(number + born + until + personal)
    return [first, number + of.country + born + of.sex + until + personal + whole]


def draw_zone(page: Drawing, lines: list[str], box: tuple[int, int, int], size: int) -> None:
    """Write a zone in cells of one width; ``box`` is left, top and right."""
    left, top, right = box
    cell = (right - left) / len(lines[0])
    ink = Ink("hei", size, "#101010")
    for row, line in enumerate(lines):
        for place, letter in enumerate(line):
            middle = left + cell * (place + 0.5)
            page.centred((middle, top + row * size * 1.7), letter, ink)
    bottom = top + len(lines) * size * 1.7
    page.marks.append(Mark("mrz", corners((left, top, right, bottom)), "\n".join(lines)))


def _printed(when: date) -> str:
    return f"{when.day:02} {MONTHS.split()[when.month - 1]} {when.year}"


@dataclass(frozen=True, slots=True)
class Book:
    """What a passport says."""

    country: str
    nationality: str
    name: str
    latin: str
    number: str
    sex: str
    born: date
    since: date
    until: date


def book(rng: Random) -> Book:
    """Invent a passport, Chinese or of Utopia."""
    who = person(rng)
    country, nation = rng.choice(COUNTRIES)
    since = TODAY - timedelta(days=rng.randrange(30, 3000))
    return Book(
        country=country,
        nationality=nation,
        name=who.name,
        latin=f"{rng.choice(words('latin_surnames'))}, {rng.choice(words('latin_given'))}",
        number=numbers.permit(rng.choice("EGK"), 8, rng),
        sex="M" if who.sex == "男" else "F",
        born=who.born,
        since=since,
        until=since.replace(year=since.year + 10, day=min(since.day, 28)),
    )


def rows(of: Book) -> list[tuple[str, str, str]]:
    """Return label, value and field of the printed part."""
    return [
        ("姓名/Name", of.latin, "latin_name"),
        ("性别/Sex", "男/M" if of.sex == "M" else "女/F", ""),
        ("国籍/Nationality", of.nationality, "nationality"),
        ("出生日期/Date of birth", _printed(of.born), "born"),
        ("出生地点/Place of birth", "示例/SPECIMEN", ""),
        ("签发日期/Date of issue", _printed(of.since), "valid_from"),
        ("有效期至/Date of expiry", _printed(of.until), "valid_until"),
        ("签发机关/Authority", "样例签发机关/SPECIMEN", ""),
    ]


def data_page(rng: Random) -> Paper:
    """Draw a data page of an invented passport."""
    of = book(rng)
    page = Drawing((1480, 1040), "#f3f1ee")
    marks.waves(page, ("#dfe3ee", "#efd9d9", "#dfece2"), rng, 15)
    marks.portrait(page, (70, 220, 420, 690), rng)
    page.write((70, 60), "护照 PASSPORT", Ink("hei-bold", 44, "#7a1f2b"))
    small = Ink("hei", 22, "#555555")
    page.write((560, 70), "类型/Type", small)
    page.write((560, 100), "P", Ink("hei-bold", 34))
    page.write((760, 70), "国家码/Country Code", small)
    page.write((760, 100), of.country, Ink("hei-bold", 34))
    page.write((1090, 70), "护照号码/Passport No.", small)
    page.write((1090, 100), of.number, Ink("hei-bold", 38), "number")
    y = 190.0
    if of.country == "CHN":
        page.write((470, y), of.name, Ink("hei-bold", 40), "name")
        y += 76
    for place, (label, value, field) in enumerate(rows(of)):
        x, row = 470 + place % 2 * 510, y + place // 2 * 96
        page.write((x, row), label, small)
        page.write((x, row + 30), value, Ink("hei", 31), field)
    draw_zone(page, zone(of), (60, 870, 1420), 36)
    marks.watermark(page, rng, 26)
    return page.finish("passport", "passport")
