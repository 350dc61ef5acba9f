"""Seals and signatures: ink on white, to be stamped over a page."""

from math import cos, pi, sin
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from tests.papers.drawing import Drawing
from tests.papers.faces import Ink, opened
from tests.papers.paper import Point

REDS = ("#d8232a", "#c81e3a", "#e0352b", "#b81c22", "#d63c5e")
FINE = 2
"""Seals are drawn larger by this and scaled down."""


def round_seal(body: str, foot: str, side: int, rng: Random) -> Image.Image:
    """Draw a round seal with the name around a star; ``foot`` stands below the star."""
    size = side * FINE
    red = rng.choice(REDS)
    seal = Image.new("RGB", (size, size), "white")
    pen = ImageDraw.Draw(seal)
    pen.ellipse((4, 4, size - 4, size - 4), outline=red, width=max(4, size // 32))
    middle = size / 2
    star = [
        _at(middle, size * (0.15 if n % 2 == 0 else 0.058), n * pi / 5 - pi / 2) for n in range(10)
    ]
    pen.polygon(star, fill=red)
    letters = len(body)
    spread = min(1.62 * pi, letters * 0.34)
    high = int(min(size * 0.13, size * 0.38 * spread / letters * 1.02))
    ink = Ink("song-bold", high, red)
    for number, letter in enumerate(body):
        part = 0.5 if letters == 1 else number / (letters - 1)
        angle = -pi / 2 + spread * (part - 0.5)
        _letter(seal, ink, letter, _at(middle, size * 0.38, angle), -angle * 180 / pi - 90)
    if foot:
        _row(seal, Ink("song-bold", int(size * 0.088), red), foot, (middle, size * 0.74))
    return _worn(seal, side, rng)


def square_seal(name: str, side: int, rng: Random) -> Image.Image:
    """Draw a person's square seal, two characters a row."""
    size = side * FINE
    red = rng.choice(REDS)
    seal = Image.new("RGB", (size, size), "white")
    pen = ImageDraw.Draw(seal)
    pen.rectangle((4, 4, size - 5, size - 5), outline=red, width=size // 20)
    for number, letter in enumerate((name.replace("·", "") + "之印")[:4]):
        at = (size * (0.72 - 0.44 * (number // 2)), size * (0.28 + 0.44 * (number % 2)))
        _letter(seal, Ink("song-bold", int(size * 0.4), red), letter, at)
    return _worn(seal, side, rng)


def signature(name: str, high: int, rng: Random) -> Image.Image:
    """Write a name by hand, blue or black, slanting a little."""
    ink = Ink("hand", high, rng.choice(["#1b2a6b", "#101010", "#20306f"]))
    page = Drawing((int(ink.advance(name)) + high, high * 2))
    page.write((high // 3, high // 3), name, ink)
    written = page.finish("none", "signature").picture
    pen = ImageDraw.Draw(written)
    wide = written.width
    start = high * 1.45
    pen.line(
        [(x, start + sin(x / 23) * high * 0.06) for x in range(high // 2, wide - high // 2, 6)],
        fill=ink.colour,
        width=max(2, high // 30),
    )
    turned = written.rotate(rng.uniform(-4, 7), Image.Resampling.BICUBIC, True, fillcolor="white")
    turned.thumbnail((high * 6, high * 3), Image.Resampling.LANCZOS)
    return turned


def _at(middle: float, radius: float, angle: float) -> Point:
    return middle + radius * cos(angle), middle + radius * sin(angle)


def _letter(seal: Image.Image, ink: Ink, letter: str, at: Point, turn: float = 0.0) -> None:
    ((_, file),) = ink.runs(letter)
    half = ink.size
    one = Image.new("L", (half * 2, half * 2), 0)
    ImageDraw.Draw(one).text((half, half), letter, 255, opened(file, half), anchor="mm")
    one = one.rotate(turn, Image.Resampling.BICUBIC)
    colour = Image.new("RGB", one.size, ink.colour)
    seal.paste(colour, (int(at[0]) - half, int(at[1]) - half), one)


def _row(seal: Image.Image, ink: Ink, text: str, middle: Point) -> None:
    left = middle[0] - ink.size * (len(text) - 1) / 2
    for number, letter in enumerate(text):
        _letter(seal, ink, letter, (left + number * ink.size, middle[1]))


def _worn(seal: Image.Image, side: int, rng: Random) -> Image.Image:
    """Leave out specks of ink, turn the seal a little, scale it down."""
    grain = Image.frombytes("L", (side // 6, side // 6), rng.randbytes((side // 6) ** 2))
    grain = grain.resize(seal.size, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(3))
    worn = grain.point(lambda grey: 120 if grey > 176 else 0).convert("RGB")
    seal = ImageChops.add(seal, worn)
    turned = seal.rotate(rng.uniform(-14, 14), Image.Resampling.BICUBIC, False, fillcolor="white")
    light = turned.resize((side, side), Image.Resampling.LANCZOS)
    return Image.blend(light, Image.new("RGB", light.size, "white"), rng.uniform(0.0, 0.28))


def seal_at(drawing: Drawing, middle: Point, seal: Image.Image, text: str) -> None:
    """Stamp a seal around a point, kept on the page."""
    left = max(0, min(middle[0] - seal.width / 2, drawing.size[0] - seal.width - 1))
    top = max(0, min(middle[1] - seal.height / 2, drawing.size[1] - seal.height - 1))
    drawing.stamp(seal, (left, top), "seal", text)
