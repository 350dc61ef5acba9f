"""Damage by how a paper lies, is folded or is cut; the truth moves with the picture."""

from dataclasses import replace
from math import cos, radians, sin
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from tests.papers import geometry, grounds
from tests.papers.paper import Paper, Point, Quad


def tilt(paper: Paper, strength: float, rng: Random) -> Paper:
    """Lay the paper on a desk, turned by up to 9 degrees."""
    wide, high = paper.picture.size
    angle = radians(rng.choice([-1, 1]) * 9 * strength)
    margin = 0.06 + 0.05 * strength
    size = (
        int(wide * (1 + 2 * margin) + high * abs(sin(angle))),
        int(high * (1 + 2 * margin) + wide * abs(sin(angle))),
    )

    def way(x: float, y: float) -> Point:
        x, y = x - wide / 2, y - high / 2
        return (
            size[0] / 2 + x * cos(angle) - y * sin(angle),
            size[1] / 2 + x * sin(angle) + y * cos(angle),
        )

    corners: Quad = (way(0, 0), way(wide, 0), way(wide, high), way(0, high))
    return geometry.laid(paper, corners, grounds.desk(size, rng))


def perspective(paper: Paper, strength: float, rng: Random) -> Paper:
    """See the paper at a slant: corners move inwards by up to a ninth of the page."""
    wide, high = paper.picture.size
    size = int(wide * 1.12), int(high * 1.12)
    left, top = wide * 0.06, high * 0.06
    reach = 0.11 * strength

    def near(x: float, y: float, to_right: int, to_bottom: int) -> Point:
        return (
            left + x + to_right * wide * rng.uniform(0.1, 1) * reach,
            top + y + to_bottom * high * rng.uniform(0.1, 1) * reach,
        )

    corners: Quad = (
        near(0, 0, 1, 1),
        near(wide, 0, -1, 1),
        near(wide, high, -1, -1),
        near(0, high, 1, -1),
    )
    return geometry.laid(paper, corners, grounds.desk(size, rng))


def turned(paper: Paper, strength: float, rng: Random) -> Paper:
    """Turn the page: a quarter, a half or three quarters; strength 1 is always a half."""
    wide, high = paper.picture.size
    quarter = 2 if strength >= 1 else rng.choice([1, 2, 3])
    match quarter:
        case 1:
            picture = paper.picture.transpose(Image.Transpose.ROTATE_90)
            return geometry.moved(paper, picture, lambda point: (point[1], wide - point[0]))
        case 2:
            picture = paper.picture.transpose(Image.Transpose.ROTATE_180)
            return geometry.moved(paper, picture, lambda p: (wide - p[0], high - p[1]))
        case _:
            picture = paper.picture.transpose(Image.Transpose.ROTATE_270)
            return geometry.moved(paper, picture, lambda point: (high - point[1], point[0]))


def mirrored(paper: Paper, strength: float, rng: Random) -> Paper:
    """Mirror the page, as selfie cameras do; has no strength."""
    del strength, rng
    wide = paper.picture.width
    picture = paper.picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    return geometry.moved(paper, picture, lambda point: (wide - point[0], point[1]))


def cut(paper: Paper, strength: float, rng: Random) -> Paper:
    """Cut an edge off, up to a seventh of the page; values that are cut leave the truth."""
    wide, high = paper.picture.size
    across, down = int(wide * 0.14 * strength), int(high * 0.14 * strength)
    boxes = (
        (across, 0, wide, high),
        (0, 0, wide - across, high),
        (0, down, wide, high),
        (0, 0, wide, high - down),
    )
    left, top, right, bottom = rng.choice(boxes)
    picture = paper.picture.crop((left, top, right, bottom))
    return geometry.moved(paper, picture, lambda point: (point[0] - left, point[1] - top))


def creases(paper: Paper, strength: float, rng: Random) -> Paper:
    """Fold the paper and unfold it: a dark and a light line per fold."""
    picture = paper.picture
    wide, high = picture.size
    light, dark = Image.new("L", picture.size, 0), Image.new("L", picture.size, 0)
    for _ in range(1 + int(strength * 4)):
        place = rng.uniform(0.15, 0.85)
        slant = rng.uniform(-0.04, 0.04)
        line: list[Point]
        if rng.random() < 0.5:
            line = [(0, high * place), (wide, high * (place + slant))]
        else:
            line = [(wide * place, 0), (wide * (place + slant), high)]
        ImageDraw.Draw(light).line(line, fill=int(150 * strength), width=max(3, wide // 300))
        near = [(x + wide // 250, y + wide // 250) for x, y in line]
        ImageDraw.Draw(dark).line(near, fill=int(110 * strength), width=max(4, wide // 160))
    light = light.filter(ImageFilter.GaussianBlur(wide / 900))
    dark = dark.filter(ImageFilter.GaussianBlur(wide / 260))
    folded = ImageChops.subtract(picture, dark.convert("RGB"))
    folded = ImageChops.add(folded, light.convert("RGB"))
    return replace(paper, picture=folded)
