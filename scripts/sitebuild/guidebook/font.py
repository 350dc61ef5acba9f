"""The typeface of the PDF forms: what they use of a Chinese font of 30,000 characters."""

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

from sitebuild import stamps
from sitebuild.places import BUILD, NODE_MODULES, ROOT
from sitebuild.say import Trouble

FAMILY = "Noto Sans SC"
PACKAGE = NODE_MODULES / "@expo-google-fonts" / "noto-sans-sc"
WHOLE = {
    "regular": PACKAGE / "400Regular" / "NotoSansSC_400Regular.ttf",
    "bold": PACKAGE / "700Bold" / "NotoSansSC_700Bold.ttf",
}
MADE = BUILD / "font"
ASCII = "".join(map(chr, range(0x20, 0x7F)))


@dataclass(frozen=True, slots=True)
class Face:
    """A face with the characters that are used; widths in ems."""

    path: Path
    widths: dict[str, float]


Faces = dict[str, Face]
"""The regular and the bold face, by these names."""


def cut(text: str, name: str = "forms") -> Faces:
    """Give the faces with the characters of a text, cut out once and kept.

    ``name`` keeps what different makers cut apart.

    Every form would otherwise take a second only to read the whole font.

    Raises:
        Trouble: if the fonts are not installed or do not draw a character.
    """
    characters = "".join(sorted({*text, *ASCII} - {"\n"}))
    folder = MADE / name / hashlib.sha256(characters.encode()).hexdigest()[:16]
    value = stamps.digest([ROOT / "package-lock.json", Path(__file__)], characters)
    paths = {face: folder / f"{face}.ttf" for face in WHOLE}
    if not stamps.fresh(f"font-{name}", value, *paths.values()):
        shutil.rmtree(MADE / name, ignore_errors=True)
        folder.mkdir(parents=True)
        for face, path in paths.items():
            _cut(WHOLE[face], path, characters)
        stamps.keep(f"font-{name}", value)
    return {face: Face(path, _widths(path, characters)) for face, path in paths.items()}


def _cut(whole: Path, made: Path, characters: str) -> None:
    if not whole.is_file():
        raise Trouble(f"{whole} is missing: scripts/serve installs the npm packages.")
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True)
    options.recalc_timestamp = False
    with TTFont(whole, recalcTimestamp=False, lazy=True) as font:
        cutter = subset.Subsetter(options)
        cutter.populate(text=characters)
        cutter.subset(font)
        font.save(made)


def _widths(path: Path, characters: str) -> dict[str, float]:
    with TTFont(path) as font:
        units = font["head"].unitsPerEm
        advances = font["hmtx"]
        widths = {
            chr(code): advances[glyph][0] / units for code, glyph in font.getBestCmap().items()
        }
    undrawn = set(characters) - set(widths)
    if undrawn:
        raise Trouble(f"{path.name}: the typeface does not draw {''.join(sorted(undrawn))}")
    return widths
