"""Whether the ink of a host name tells 0 from o and 1 from l: draws names and asks.

    .venv/bin/python benchmarks/host_signs.py [NAMES] [FOLDER]

Draws so many names (40) in each typeface of the test papers, or in each of the fonts of a folder,
blurred, coarse, leaning and with grain; the reading that the ink is held against has some such
signs wrong. Prints by sign how many were told, and which were told wrongly.
"""

import random
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts"), str(ROOT / "checker/src")]

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from beiancheck.ocr import shaping
from tests.papers import faces

SYLLABLES = "bo an wen lin yun hai ming rui chen le shi tian zhong hua mei li jia qing fang"
ENDINGS = ".com", ".cn", ".com.cn", ".net", ".top"
MISREAD = {"0": "0o", "o": "ooo0", "1": "1l", "l": "lll1"}
"""What each such sign may be read as; the more often it stands here, the more often it is."""
SIZES = 20, 24, 28, 32
HEIGHT, MARGIN, PAPER, INK = 48, 14, 245, 30
FONTS = {".ttf", ".otf", ".ttc"}


def name(rng: random.Random) -> tuple[str, int]:
    """Return a host name and how many of its characters stand before its suffix."""
    letters = list("".join(rng.choices(SYLLABLES.split(), k=rng.choice([2, 3]))))
    for _ in range(rng.choice([0, 1, 1, 2])):
        letters.insert(rng.randrange(len(letters) + 1), rng.choice("01lo"))
    return "".join(letters) + rng.choice(ENDINGS), len(letters)


def drawn(host: str, font: ImageFont.FreeTypeFont, rng: random.Random) -> bytes:
    """Return a piece with a host name, a byte a pixel, as a worn photo of it has it."""
    wide = round(font.getlength(host)) + 2 * MARGIN
    top, bottom = (font.getbbox("hg")[at] for at in (1, 3))
    picture = Image.new("L", (wide, HEIGHT), PAPER)
    at = MARGIN, (HEIGHT - (bottom - top)) // 2 - top
    ImageDraw.Draw(picture).text(at, host, font=font, fill=INK)
    if rng.random() < 0.5:  # noqa: PLR2004 -- half of them
        picture = picture.filter(ImageFilter.GaussianBlur(rng.uniform(0.4, 1.3)))
    if rng.random() < 0.4:  # noqa: PLR2004 -- two in five
        coarse = picture.resize((wide * 7 // 10, HEIGHT * 7 // 10), Image.Resampling.BICUBIC)
        picture = coarse.resize((wide, HEIGHT), Image.Resampling.BICUBIC)
    leaning = picture.rotate(rng.uniform(-1, 1), Image.Resampling.BICUBIC, fillcolor=PAPER)
    grain = np.random.default_rng(rng.randrange(2**32)).normal(0, 6, (HEIGHT, wide))
    return (np.asarray(leaning) + grain).clip(0, 255).astype(np.uint8).tobytes()


def told(font: ImageFont.FreeTypeFont, rng: random.Random) -> Counter[str]:
    """Draw a name and count what the ink tells of it."""
    host, body = name(rng)
    edges = [MARGIN + font.getlength(host[:at]) + rng.uniform(-3, 3) for at in range(len(host) + 1)]
    read = "".join(
        rng.choice(MISREAD.get(letter, letter)) if at < body else letter
        for at, letter in enumerate(host)
    )
    grey = drawn(host, font, rng)
    found = shaping.spelled(grey, len(grey) // HEIGHT, read, edges)
    counts: Counter[str] = Counter()
    for at, letter in enumerate(host[:body]):
        if letter in MISREAD:
            counts[f"{letter} drawn"] += 1
        if at in found:
            counts[f"{letter} told to be {found[at]}"] += 1
    return counts


def main() -> None:
    """Print what was told, in all and by the typefaces in which something was told wrongly."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else None  # noqa: PLR2004 -- the second word
    own = {faces.characters(face)[ord("o")] for face in (*faces.FILES, "kai")}
    files = (file for file in folder.rglob("*") if file.suffix in FONTS) if folder else own
    rng = random.Random(16)  # noqa: S311 -- drawn, not guarded
    all_counts: Counter[str] = Counter()
    for file in sorted(map(str, files)):
        counts: Counter[str] = Counter()
        for _ in range(count):
            counts += told(ImageFont.truetype(file, rng.choice(SIZES)), rng)
        wrong = {what: n for what, n in counts.items() if what[0] != what[-1] and "told" in what}
        if wrong:
            print(f"{Path(file).name}: {wrong}")
        all_counts += counts
    for what, number in sorted(all_counts.items()):
        print(f"{what}: {number}")


if __name__ == "__main__":
    main()
