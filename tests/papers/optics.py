"""Damage by lens, sensor, copier and compression."""

import io
from dataclasses import replace
from math import pi, sin
from random import Random

from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from tests.papers import geometry, grounds
from tests.papers.paper import Paper

SMALLEST = 14
"""Letters lower than this, in pixels, are guessed rather than read."""


def blur(paper: Paper, strength: float, rng: Random) -> Paper:
    """Put the page out of focus, by up to a twelfth of a letter's height."""
    spread = paper.letters / 12 * strength * rng.uniform(0.9, 1.0)
    return replace(paper, picture=paper.picture.filter(ImageFilter.GaussianBlur(spread)))


def motion(paper: Paper, strength: float, rng: Random) -> Paper:
    """Move the camera along a line, by up to a quarter of a letter's height."""
    reach = paper.letters / 4 * strength
    across, down = rng.choice([(1.0, 0.0), (0.0, 1.0), (0.7, 0.7), (0.7, -0.7)])
    steps = max(2, round(reach) + 1)
    mixed = paper.picture
    for step in range(1, steps):
        far = reach * step / (steps - 1)
        shifted = ImageChops.offset(paper.picture, round(far * across), round(far * down))
        mixed = Image.blend(mixed, shifted, 1 / (step + 1))
    back = round(reach / 2 * across), round(reach / 2 * down)
    return replace(paper, picture=ImageChops.offset(mixed, -back[0], -back[1]))


def jpeg(paper: Paper, strength: float, rng: Random) -> Paper:
    """Compress as messengers do, down to quality 16."""
    quality = int(70 - 54 * strength) + rng.randrange(0, 4)
    made = io.BytesIO()
    paper.picture.save(made, "JPEG", quality=quality)
    return replace(paper, picture=Image.open(made).convert("RGB"))


def small(paper: Paper, strength: float, rng: Random) -> Paper:
    """Scale down until letters are fourteen pixels high at strength 1."""
    least = min(1.0, SMALLEST / paper.letters)
    scale = 1 - (1 - least) * strength * rng.uniform(0.9, 1.0)
    wide, high = (max(1, round(side * scale)) for side in paper.picture.size)
    ways = [Image.Resampling.BILINEAR, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS]
    picture = paper.picture.resize((wide, high), rng.choice(ways))
    return geometry.moved(paper, picture, lambda p: (p[0] * scale, p[1] * scale), scale)


def copy(paper: Paper, strength: float, rng: Random) -> Paper:
    """Copy in black and white: hard contrast, specks, a grey veil."""
    grey = paper.picture.convert("L").filter(ImageFilter.GaussianBlur(0.6 * strength))
    hard = ImageEnhance.Contrast(grey).enhance(1 + 2.2 * strength)
    specks = grounds.noise(paper.picture.size, rng).point(lambda level: 90 if level > 254 else 0)
    specks = specks.filter(ImageFilter.MaxFilter(3))
    copied = ImageChops.subtract(hard, specks)
    veil = Image.new("L", copied.size, 225)
    return replace(paper, picture=Image.blend(copied, veil, 0.12 * strength).convert("RGB"))


def _grating(size: tuple[int, int], period: float, turn: float, depth: float) -> Image.Image:
    side = int((size[0] ** 2 + size[1] ** 2) ** 0.5) + 4
    waves = bytes(int(255 - depth * (1 + sin(2 * pi * x / period)) / 2) for x in range(side))
    row = Image.frombytes("L", (side, 1), waves).resize((side, side))
    turned = row.rotate(turn, Image.Resampling.BILINEAR)
    left, top = (side - size[0]) // 2, (side - size[1]) // 2
    return turned.crop((left, top, left + size[0], top + size[1]))


def moire(paper: Paper, strength: float, rng: Random) -> Paper:
    """Photograph a screen: fine gratings that beat against each other, a cold cast."""
    size = paper.picture.size
    period, turn = rng.uniform(2.6, 3.6), rng.uniform(-6, 6)
    bands = []
    for shift in (0.0, 0.35, 0.7):
        one = _grating(size, period, turn, 70 * strength)
        other = _grating(size, period * (1.02 + shift / 100), turn + 1.5 + shift, 70 * strength)
        wide = _grating(size, rng.uniform(60, 160), turn + 70, 60 * strength)
        bands.append(ImageChops.multiply(ImageChops.multiply(one, other), wide))
    picture = ImageChops.multiply(paper.picture, Image.merge("RGB", bands))
    cold = Image.new("RGB", size, "#e6f0ff")
    return replace(paper, picture=ImageChops.multiply(picture, cold))
