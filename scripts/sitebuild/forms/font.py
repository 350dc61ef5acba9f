"""The typeface of the PDF forms: the characters of GB 2312 out of a larger Chinese font."""

from functools import cache
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

from sitebuild import stamps
from sitebuild.places import BUILD, NODE_MODULES, ROOT
from sitebuild.say import Trouble

FAMILY = "Noto Sans SC"
PACKAGE = NODE_MODULES / "@expo-google-fonts" / "noto-sans-sc"
FACES = {
    "regular": PACKAGE / "400Regular" / "NotoSansSC_400Regular.ttf",
    "bold": PACKAGE / "700Bold" / "NotoSansSC_700Bold.ttf",
}
MADE = BUILD / "font"
BESIDES = "☑☒✓–—‘’“”…·"


def characters() -> str:
    """Give every character that a blank form may hold: ASCII, Latin-1 and GB 2312."""
    latin = "".join(map(chr, [*range(0x20, 0x7F), *range(0xA0, 0x100)]))
    rows = (bytes((row, cell)) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF))
    return latin + BESIDES + b"".join(rows).decode("gb2312", errors="ignore")


def face(name: str) -> Path:
    """Give the file of the regular or the bold face, made on first use.

    The whole font has 30,000 characters: loading it for every form would take minutes.
    """
    made = MADE / f"{name}.ttf"
    value = stamps.digest([ROOT / "package-lock.json", Path(__file__)])
    if not stamps.fresh(f"font-{name}", value, made):
        if not FACES[name].is_file():
            raise Trouble(f"{FACES[name]} is missing: scripts/serve installs the npm packages.")
        made.parent.mkdir(parents=True, exist_ok=True)
        _cut(FACES[name], made)
        stamps.keep(f"font-{name}", value)
    return made


def _cut(whole: Path, made: Path) -> None:
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True)
    options.recalc_timestamp = False
    with TTFont(whole, recalcTimestamp=False) as font:
        cutter = subset.Subsetter(options)
        cutter.populate(text=characters())
        cutter.subset(font)
        font.save(made)


@cache
def widths(name: str) -> dict[str, float]:
    """Give how wide each character of a face is, in ems."""
    with TTFont(face(name)) as font:
        units = font["head"].unitsPerEm
        advances = font["hmtx"]
        return {chr(code): advances[glyph][0] / units for code, glyph in font.getBestCmap().items()}


@cache
def drawn() -> frozenset[str]:
    """Give the characters that both faces draw."""
    return frozenset(widths("regular")) & frozenset(widths("bold"))


def missing(text: str) -> set[str]:
    """Give the characters of a text that the faces do not draw."""
    return set(text) - drawn() - {"\n"}
