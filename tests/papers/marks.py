"""What stands on papers besides text: watermark, emblem's place, portrait, QR code, patterns."""

from math import sin
from random import Random

import segno
from PIL import Image, ImageDraw, ImageFilter

from tests.papers.drawing import Drawing
from tests.papers.faces import Ink, opened
from tests.papers.paper import Box, Mark, corners

SPECIMEN = ("SPECIMEN 样例", "样例 SPECIMEN", "SPECIMEN 样例 仅供测试")
SKIES = ("#ffffff", "#f3f6fa", "#438edb", "#e9eef4")


def watermark(drawing: Drawing, rng: Random, strength: int = 34) -> None:
    """Mark the page as a specimen, twice or more, slanting; ``strength`` of 255 is its darkness."""
    wide, high = drawing.size
    text = rng.choice(SPECIMEN)
    size = max(26, min(wide, high) // 14)
    # Drawn at half the size: it is faint and large, and turning it is most of the work.
    layer = Image.new("L", (wide, high), 0)
    pen = ImageDraw.Draw(layer)
    ink = Ink("hei-bold", size // 2)
    ((_, file),) = ink.runs(text)
    step = int(ink.advance(text) * 1.3)
    for row, y in enumerate(range(0, high, int(size * 2.3))):
        for x in range((row % 2) * step // 2 - step // 2, wide, step):
            pen.text((x, y), text, strength, opened(file, ink.size))
    turned = layer.rotate(rng.uniform(18, 34), Image.Resampling.BICUBIC)
    left, top = wide // 4, high // 4
    half = turned.crop((left, top, left + wide // 2, top + high // 2))
    mask = half.resize((wide, high), Image.Resampling.BILINEAR)
    colour = Image.new("RGB", drawing.size, rng.choice(["#33508a", "#555555", "#8a3a3a"]))
    drawing.over.paste(colour, (0, 0), mask)
    drawing.marks.append(Mark("watermark", corners((0, 0, wide, high)), text))


def emblem(drawing: Drawing, middle: tuple[float, float], radius: float, colour: str) -> None:
    """Keep the place of a state emblem: an empty ring, nothing of the emblem itself."""
    x, y = middle
    for part, width in ((1.0, 4), (0.86, 2)):
        r = radius * part
        drawing.draw.ellipse((x - r, y - r, x + r, y + r), outline=colour, width=width)
    drawing.centred((x, y - radius * 0.28), "样例", Ink("hei", int(radius * 0.5), colour))


def portrait(drawing: Drawing, box: Box, rng: Random) -> None:
    """Draw a faceless head and shoulders where a photo would be."""
    left, top, right, bottom = box
    wide, high = right - left, bottom - top
    photo = Image.new("RGB", (wide, high), rng.choice(SKIES))
    pen = ImageDraw.Draw(photo)
    skin = rng.choice(["#e2b792", "#d9a679", "#c8946b", "#edc7a6"])
    coat = rng.choice(["#22252e", "#31425e", "#5a2e34", "#dcdcdc", "#3a5a40"])
    pen.ellipse((-wide * 0.02, high * 0.72, wide * 1.02, high * 1.6), fill=coat)
    pen.rectangle((wide * 0.41, high * 0.6, wide * 0.59, high * 0.8), fill=skin)
    pen.ellipse((wide * 0.24, high * 0.1, wide * 0.76, high * 0.62), fill="#1d1a19")
    pen.ellipse((wide * 0.28, high * 0.19, wide * 0.72, high * 0.7), fill=skin)
    drawing.under.paste(photo.filter(ImageFilter.GaussianBlur(wide / 90)), (left, top))
    drawing.marks.append(Mark("photo", corners(box)))


def qr(drawing: Drawing, text: str, at: tuple[int, int], side: int) -> None:
    """Draw a QR code no larger than ``side`` pixels, with its quiet zone."""
    rows = [bytes(row) for row in segno.make_qr(text, error="m").matrix]
    code = Image.new("L", (len(rows[0]) + 4, len(rows) + 4), 255)
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            if is_dark:
                code.putpixel((x + 2, y + 2), 0)
    scale = max(1, side // code.width)
    code = code.resize((code.width * scale,) * 2, Image.Resampling.NEAREST)
    drawing.under.paste(code.convert("RGB"), at)
    box = (*at, at[0] + code.width, at[1] + code.height)
    drawing.marks.append(Mark("qr", corners(box), text))


def waves(drawing: Drawing, colours: tuple[str, ...], rng: Random, step: int = 14) -> None:
    """Cover the page with fine crossing lines, as printed cards have."""
    wide, high = drawing.size
    for number, colour in enumerate(colours):
        turn, reach, length = rng.uniform(0, 6), rng.uniform(8, 26), rng.uniform(90, 260)
        for start in range(-60 + number * step // 2, high + 60, step):
            line = [
                (x, start + reach * sin(x / length + turn + start / 170))
                for x in range(0, wide + 20, 20)
            ]
            drawing.draw.line(line, fill=colour, width=1 + number % 2)


def border(drawing: Drawing, colour: str, rng: Random, inset: int) -> None:
    """Draw the ornamental frame of a certificate."""
    wide, high = drawing.size
    pen = drawing.draw
    thick = rng.randrange(12, 30)
    pen.rectangle((inset, inset, wide - inset, high - inset), outline=colour, width=4)
    deep = inset + thick
    pen.rectangle((deep, deep, wide - deep, high - deep), outline=colour, width=2)
    bead = max(8, thick - 6)
    style = rng.randrange(3)
    for x in range(deep, wide - deep - bead, bead * 2):
        for y in (inset + 3, high - deep + 3):
            _bead(pen, (x, y, x + bead, y + bead), colour, style)
    for y in range(deep, high - deep - bead, bead * 2):
        for x in (inset + 3, wide - deep + 3):
            _bead(pen, (x, y, x + bead, y + bead), colour, style)


def _bead(pen: ImageDraw.ImageDraw, box: Box, colour: str, style: int) -> None:
    match style:
        case 0:
            pen.ellipse(box, outline=colour, width=2)
        case 1:
            pen.arc(box, 200, 520, fill=colour, width=2)
        case _:
            left, top, right, bottom = box
            x, y = (left + right) / 2, (top + bottom) / 2
            pen.polygon([(x, top), (right, y), (x, bottom), (left, y)], outline=colour)
