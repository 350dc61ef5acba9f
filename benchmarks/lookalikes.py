"""Which characters both recognisers take for another one: draws names, blurs and reads them.

    .venv/bin/python benchmarks/lookalikes.py SURNAMES [TIMES]
    .venv/bin/python benchmarks/lookalikes.py --within CHARACTERS|gb2312 [TIMES]

Draws each character so often (8) at the beginning of a name, or in the middle of one. Prints what
was read alike, of how many names, and how sure both were of it; in the middle only what would not
be doubted. ``documents/papers/values/persons.py`` and ``formats/lookalikes.py`` hold what came of
it.
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

from beiancheck.documents.doubting import LEAST_TWICE
from beiancheck.ocr.asking import Recogniser
from beiancheck.ocr.letters import Reading, decode
from beiancheck.ocr.native import models
from tests.papers.faces import Ink, opened

FACES = "song", "hei", "kai", "hei-bold", "song-bold", "hei-light"
GIVEN = "示例", "样例", "伟", "志强", "明"
GROUND = 245, 243, 238

Found = dict[str, list[tuple[int, int]]]
"""By what was read: how sure the small and the larger recogniser were, each time."""


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


def first(surname: str, known: models.Models, times: int, rng: random.Random) -> Found:
    """Return what a surname was read as by both, and how sure both were."""
    found: Found = defaultdict(list)
    for at in range(times):
        text = surname + rng.choice(GIVEN)
        one, other = read(drawn(text, FACES[at % len(FACES)], rng), known)
        is_alike = one.text[:1] == other.text[:1] != surname
        if is_alike and len(one.text) == len(other.text) == len(text):
            found[one.text[0]].append((one.sureness[0], other.sureness[0]))
    return found


def within(letter: str, known: models.Models, times: int, rng: random.Random) -> Found:
    """Return what a character within a name was read as and would not be doubted."""
    found: Found = defaultdict(list)
    small = known.dictionaries.first
    for at in range(times):
        one, other = read(drawn(f"王{letter}明", FACES[at % len(FACES)], rng), known)
        taken = other.text[1:2]
        is_sure = other.text == f"王{taken}明" and other.sureness[1] >= LEAST_TWICE
        is_alike = one.text == other.text and one.sureness[1] >= LEAST_TWICE
        if is_sure and taken != letter and (is_alike or taken not in small):
            found[taken].append((one.confidence, other.sureness[1]))
    return found


def gb2312() -> str:
    """Return the 6763 characters of GB 2312."""
    codes = (bytes([row, cell]) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    return b"".join(codes).decode("gb2312", errors="ignore")


def main() -> None:
    """Print what was taken for what."""
    is_within = sys.argv[1] == "--within"
    letters, *more = sys.argv[2 if is_within else 1 :]
    times = int(more[0]) if more else 8
    known, rng = models.found(), random.Random(12)  # noqa: S311 -- drawn, not guarded
    for letter in gb2312() if letters == "gb2312" else letters:
        found = (within if is_within else first)(letter, known, times, rng)
        for taken, sure in found.items():
            print(f"{letter} read as {taken}: {len(sure)} of {times}, {sure}", flush=True)


if __name__ == "__main__":
    main()
