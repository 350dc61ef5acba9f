"""Which surnames both recognisers take for another one: draws names, blurs them and reads them.

    .venv/bin/python benchmarks/lookalikes.py SURNAMES [TIMES]

SURNAMES is a word of the characters to be tried. Prints what was read alike, of how many names,
and how sure both were of it; ``documents/papers/persons.py`` holds what came of it.
"""

import io
import random
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts"), str(ROOT / "checker/src")]

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from beiancheck.ocr.asking import Recogniser
from beiancheck.ocr.letters import Reading, decode
from beiancheck.ocr.native import models
from tests.papers.faces import Ink, opened

FACES = "song", "hei", "kai", "hei-bold", "song-bold", "hei-light"
GIVEN = "示例", "样例", "伟", "志强", "明"
GROUND = 245, 243, 238


def drawn(text: str, face: str, rng: random.Random) -> Image.Image:
    """Draw a name in a line of its own, leaning, blurred and compressed."""
    ink = Ink(face, rng.choice([22, 28, 36]))
    size = int(ink.advance(text)) + ink.size, int(ink.size * 1.5)
    picture = Image.new("RGB", size, GROUND)
    pen, x = ImageDraw.Draw(picture), ink.size * 0.3
    for part, file in ink.runs(text):
        font = opened(file, ink.size)
        pen.text((x, ink.size * 1.15), part, font=font, fill=(30, 30, 30), anchor="ls")
        x += font.getlength(part)
    leaning = picture.rotate(rng.uniform(-1.2, 1.2), Image.Resampling.BICUBIC, fillcolor=GROUND)
    blurred = leaning.filter(ImageFilter.GaussianBlur(ink.size / 40 * rng.uniform(0.9, 2.4)))
    kept = io.BytesIO()
    blurred.save(kept, "JPEG", quality=rng.randrange(25, 70))
    return Image.open(kept).resize((round(6 * size[0] / size[1]) * 8, 48))


def read(picture: Image.Image, known: models.Models) -> list[Reading]:
    """Read it with both recognisers."""
    pixels = np.asarray(picture.convert("RGBA"))
    both = Recogniser.FIRST, Recogniser.NAMES
    return [decode(known.recognise(one, pixels), known.dictionaries.of(one)) for one in both]


def main() -> None:
    """Print what was taken for what."""
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 8  # noqa: PLR2004 -- the second word
    known, rng = models.found(), random.Random(12)  # noqa: S311 -- drawn, not guarded
    for surname in sys.argv[1]:
        found = defaultdict(list)
        for at in range(times):
            text = surname + rng.choice(GIVEN)
            one, other = read(drawn(text, FACES[at % len(FACES)], rng), known)
            is_alike = one.text[:1] == other.text[:1] != surname
            if is_alike and len(one.text) == len(other.text) == len(text):
                found[one.text[0]].append((one.sureness[0], other.sureness[0]))
        for letter, sure in found.items():
            print(f"{surname} read as {letter}: {len(sure)} of {times}, {sure}")


if __name__ == "__main__":
    main()
