"""The verification sheet of ours, filled in, signed and sealed."""

from collections.abc import Iterable
from functools import cache
from random import Random

import pypdfium2
from PIL import Image

from beiancheck.forms.registration import registration
from beiancheck.forms.spread import spread
from beiancheck.forms.verification import VERIFICATION
from beiancheck.sheets import draw, supplies
from beiancheck.submission import Submission
from sitebuild.forms import supplies as making
from tests.papers import marks, seals
from tests.papers.drawing import Drawing
from tests.papers.faces import Ink
from tests.papers.letters import Matter, matter
from tests.papers.paper import Paper
from tests.papers.people import TODAY
from tests.papers.words import words

SCALE = 2.4
PROVIDER = "示例接入服务商有限公司"
TICKED = words("ticked")
ENTRY_COLUMN, CHECK_COLUMN = 181, 194
"""Where the places to write in begin, in points from the left edge."""


@cache
def blank(form: str, number: int) -> tuple[Image.Image, pypdfium2.PdfTextPage, float]:
    """Return a page of a form of ours: its picture, its text and its height in points."""
    laid_out = VERIFICATION if form == "verification-sheet" else registration()
    making.make()
    blank_form = spread(laid_out, Submission())
    made = draw.draw(blank_form, "zh", "样例", supplies.typefaces(""))
    document = pypdfium2.PdfDocument(made)
    page = document[number]
    picture = page.render(scale=SCALE).to_pil().convert("RGB")
    return picture, page.get_textpage(), page.get_height()


def opened(form: str, number: int) -> tuple[Drawing, pypdfium2.PdfTextPage, float]:
    """Begin to fill in a page: a drawing on it, its text and its height in points."""
    picture, text, height = blank(form, number)
    page = Drawing(picture.size)
    page.under.paste(picture)
    return page, text, height


def places(text: pypdfium2.PdfTextPage, height: float, label: str) -> list[tuple[float, float]]:
    """Return the top right of each place where a label stands, in pixels."""
    found = []
    search = text.search(label)
    while (hit := search.get_next()) is not None:
        boxes = [text.get_charbox(place) for place in range(hit[0], hit[0] + hit[1])]
        top = height - max(box[3] for box in boxes)
        found.append((boxes[-1][2] * SCALE, top * SCALE))
    return found


def pen(rng: Random) -> Ink:
    """Choose how a form is filled in: typed, or by hand in neat letters."""
    ways = Ink("song", 27), Ink("hei", 26), Ink("kai", 31, "#1b2a6b"), Ink("kai", 30, "#151515")
    return rng.choice(ways)


def tick(page: Drawing, at: tuple[float, float], rng: Random) -> None:
    """Tick a box by hand."""
    x, y = at[0] - 22 + rng.uniform(-2, 2), at[1] + rng.uniform(-2, 2)
    page.draw.line([(x, y + 9), (x + 8, y + 20), (x + 26, y - 6)], fill="#1b2a6b", width=4)


def signing(page: Drawing, at: tuple[float, float], who: str, rng: Random) -> None:
    sign = seals.signature(who, rng.choice([44, 52]), rng)
    page.stamp(sign, (at[0] - 130, at[1] + 10), "signature", who)


def verification(rng: Random, about: Matter | None = None, lacking: str = "") -> Paper:
    """Fill in our verification sheet; ``lacking`` names what is left out."""
    about = about or matter(rng)
    page, text, height = opened("verification-sheet", 0)
    ink = pen(rng)
    left = ENTRY_COLUMN * SCALE
    entries = (("主办者名称", about.body.name, "name"), ("网站域名", about.domain, "domain"))
    for label, value, field in entries:
        y = places(text, height, label)[0][1]
        page.write((left, y - 6), value, ink, field)
    above = places(text, height, "前置审批")[0][1]
    for label, value in (
        ("接入服务商", PROVIDER),
        ("服务器放置地", "样例"),
        ("IP 地址", "36.112.0.10"),
    ):
        y = next(y for _, y in places(text, height, label) if y > above)
        page.write((CHECK_COLUMN * SCALE, y - 6), value, Ink(ink.face, 25, ink.colour))
    for label in TICKED:
        for x, y in places(text, height, "□ " + label):
            tick(page, (x - 22 * len(label) - 4, y), rng)
    _signed(page, (text, height), about, rng, lacking)
    marks.watermark(page, rng, 22)
    return page.finish("verification-sheet", "sheet-ours", **told(lacking))


def told(lacking: str) -> dict[str, str]:
    return {part: "no" if part == lacking else "yes" for part in ("signed", "sealed", "dated")}


def _signed(
    page: Drawing,
    where: tuple[pypdfium2.PdfTextPage, float],
    about: Matter,
    rng: Random,
    lacking: str,
) -> None:
    text, height = where
    signing(page, places(text, height, "核验人签字")[0], "核样例", rng)
    x, y = places(text, height, "接入服务商盖章")[0]
    seal = seals.round_seal(PROVIDER, "备案专用章", 190, rng)
    seals.seal_at(page, (x, y + 40), seal, PROVIDER)
    if lacking != "signed":
        signing(page, places(text, height, "网站负责人签字")[0], about.person.name, rng)
    if lacking != "sealed":
        x, y = places(text, height, "单位公章")[0]
        seal = seals.round_seal(about.body.name, "", 200, rng)
        seals.seal_at(page, (x, y + 40), seal, about.body.name)
    if lacking != "dated":
        _dates(page, places(text, height, "年　　月　　日"))


def _dates(page: Drawing, spots: Iterable[tuple[float, float]]) -> None:
    for x, y in spots:
        for part, back in ((str(TODAY.year), 222), (str(TODAY.month), 112), (str(TODAY.day), 52)):
            page.write((x - back, y - 6), part, Ink("kai", 30, "#1b2a6b"))
