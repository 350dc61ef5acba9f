"""What papers lie on, and the grain of a sensor."""

from random import Random

from PIL import Image, ImageChops, ImageFilter

WOODS = "#8a6a48", "#a98b64", "#5d4632", "#c9b190"
CLOTHS = "#3f4a55", "#7d8790", "#d6d3cc", "#2c2c2e"


def noise(size: tuple[int, int], rng: Random) -> Image.Image:
    """Return even grey noise, a byte a pixel."""
    return Image.frombytes("L", size, rng.randbytes(size[0] * size[1]))


def desk(size: tuple[int, int], rng: Random) -> Image.Image:
    """Draw a desk of wood or cloth."""
    if rng.random() < 0.5:
        streaks = noise((max(2, size[0] // 160), max(2, size[1] // 5)), rng)
        colour, depth = rng.choice(WOODS), 0.16
    else:
        streaks = noise((max(2, size[0] // 6), max(2, size[1] // 6)), rng)
        colour, depth = rng.choice(CLOTHS), 0.08
    grain = streaks.resize(size, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(2))
    return Image.blend(Image.new("RGB", size, colour), grain.convert("RGB"), depth)


def grained(picture: Image.Image, depth: float, rng: Random) -> Image.Image:
    """Add a sensor's noise; ``depth`` is its spread in grey levels."""
    plain = noise(picture.size, rng)
    part = depth * 1.7 / 128
    around = [plain, ImageChops.offset(plain, 37, 91), ImageChops.offset(plain, 113, 11)]
    bands = [band.point(lambda grey: int(128 + (grey - 128) * part)) for band in around]
    return ImageChops.add(picture, Image.merge("RGB", bands), 1, -128)
