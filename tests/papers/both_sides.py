"""Both sides of an identity card on one A4 page, as copiers and scanners make them."""

from collections.abc import Iterable
from dataclasses import replace
from random import Random

from PIL import Image, ImageDraw

from tests.papers import marks
from tests.papers.drawing import Drawing
from tests.papers.faces import Ink
from tests.papers.identity import back_of, front_of
from tests.papers.paper import Mark, Paper, Quad, Value
from tests.papers.people import Person, person


def _moved(quad: Quad, scale: float, left: float, top: float) -> Quad:
    one, two, three, four = ((x * scale + left, y * scale + top) for x, y in quad)
    return one, two, three, four


def page_of(who: Person, rng: Random) -> Paper:
    """Lay both sides of a person's card below each other."""
    page = Drawing((1654, 2339), rng.choice(["#ffffff", "#fbfbf9"]))
    scale = rng.uniform(0.78, 1.1)
    wide, high = int(1012 * scale), int(638 * scale)
    tops = sorted(rng.choice([(330, 1230), (420, 1290), (260, 1120)]))
    sides = [front_of(who, rng), back_of(who, rng)]
    if rng.random() < 0.25:
        sides.reverse()
    for side, top in zip(sides, tops, strict=True):
        left = (1654 - wide) // 2 + rng.randrange(-60, 61)
        card = side.picture.resize((wide, high), Image.Resampling.LANCZOS)
        page.under.paste(card, (left, top), _rounded(wide, high))
        page.values += _values(side.values, scale, left, top)
        page.marks += [
            Mark(mark.sort, _moved(mark.quad, scale, left, top), mark.text)
            for mark in side.marks
            if mark.sort != "watermark"
        ]
    page.sizes.append(int(33 * scale))
    told = rng.choice(["仅供网站备案使用", "仅供ICP备案使用，他用无效", ""])
    if told:
        page.centred((827, tops[0] + high + 60), told, Ink("kai", 44, "#4a4a4a"))
    marks.watermark(page, rng, 20)
    return page.finish("resident-id-both", "card-both")


def _rounded(wide: int, high: int) -> Image.Image:
    mask = Image.new("L", (wide, high), 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, wide - 1, high - 1), wide // 28, fill=255)
    return mask


def _values(found: Iterable[Value], scale: float, left: int, top: int) -> list[Value]:
    return [replace(one, quad=_moved(one.quad, scale, left, top)) for one in found]


def page(rng: Random) -> Paper:
    """Draw both sides of the card of an invented person."""
    return page_of(person(rng), rng)
