"""Damage by too little, too much or uneven light."""

from dataclasses import replace
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from tests.papers import grounds
from tests.papers.paper import Paper

CASTS = "#ffe2b8", "#ffd9a0", "#dfe8ff", "#e3ffe6", "#fff3c8"


def dark(paper: Paper, strength: float, rng: Random) -> Paper:
    """Take light away, down to a fifth, with a cast and the sensor's noise."""
    level = int(255 * (1 - 0.8 * strength))
    dim = ImageChops.multiply(
        paper.picture, Image.new("RGB", paper.picture.size, rng.choice(CASTS))
    )
    dim = ImageChops.multiply(dim, Image.new("RGB", dim.size, (level, level, level)))
    return replace(paper, picture=grounds.grained(dim, 2 + 5 * strength, rng))


def glare(paper: Paper, strength: float, rng: Random) -> Paper:
    """Put a lamp's reflection on the page; print below it stays a quarter as dark."""
    picture = paper.picture
    wide, high = picture.size
    mask = Image.new("L", (max(8, wide // 8), max(8, high // 8)), 0)
    pen = ImageDraw.Draw(mask)
    for _ in range(rng.choice([1, 1, 2])):
        x, y = rng.uniform(0.1, 0.9) * mask.width, rng.uniform(0.1, 0.9) * mask.height
        r = min(mask.size) * rng.uniform(0.12, 0.3)
        stretch = rng.uniform(0.6, 1.8)
        box = (x - r * stretch, y - r / stretch, x + r * stretch, y + r / stretch)
        pen.ellipse(box, fill=int(255 * (0.35 + 0.4 * strength)))
    soft = mask.filter(ImageFilter.GaussianBlur(min(mask.size) * 0.05))
    soft = soft.resize(picture.size, Image.Resampling.BICUBIC)
    shining = picture.copy()
    shining.paste(Image.new("RGB", picture.size, "#fffef8"), (0, 0), soft)
    return replace(paper, picture=shining)


def shadow(paper: Paper, strength: float, rng: Random) -> Paper:
    """Let the hand that holds the phone throw a shadow over part of the page."""
    picture = paper.picture
    wide, high = max(8, picture.width // 8), max(8, picture.height // 8)
    mask = Image.new("L", (wide, high), 255)
    points = [(rng.uniform(-0.2, 1.2) * wide, rng.uniform(-0.2, 1.2) * high) for _ in range(3)]
    corner = rng.choice([(0, 0), (wide, 0), (wide, high), (0, high)])
    ImageDraw.Draw(mask).polygon([corner, *points], fill=int(255 * (1 - 0.6 * strength)))
    soft = mask.filter(ImageFilter.GaussianBlur(min(wide, high) * rng.uniform(0.03, 0.12)))
    soft = soft.resize(picture.size, Image.Resampling.BICUBIC)
    return replace(paper, picture=ImageChops.multiply(picture, soft.convert("RGB")))
