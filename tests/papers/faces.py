"""The typefaces of test papers, all under the Open Font License and from node_modules."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont
from PIL import ImageFont

from sitebuild.places import NODE_MODULES

EXPO = NODE_MODULES / "@expo-google-fonts"
KAI_FOLDER = NODE_MODULES / "lxgw-wenkai-webfont"
FILES = {
    "song": "noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
    "song-bold": "noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf",
    "hei": "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
    "hei-bold": "noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
    "hei-light": "noto-sans-sc/300Light/NotoSansSC_300Light.ttf",
    "brush": "ma-shan-zheng/400Regular/MaShanZheng_400Regular.ttf",
    "hand": "zhi-mang-xing/400Regular/ZhiMangXing_400Regular.ttf",
    "xiaowei": "zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf",
}
FALLBACK = {"brush": "song-bold", "hand": "kai", "xiaowei": "song", "kai": "song"}
RULE = re.compile(r"url\('\./(files/[^']+)'\)[^}]*?unicode-range: ([^;}\n]+)")


@cache
def characters(name: str) -> dict[int, str]:
    """Return which font file draws a code point in a face."""
    if name == "kai":
        found = _slices()
    else:
        path = EXPO / FILES[name]
        with TTFont(path, lazy=True) as font:
            found = dict.fromkeys(font.getBestCmap(), str(path))
    rest = FALLBACK.get(name, "" if name == "hei" else "hei")
    return (characters(rest) | found) if rest else found


def _slices() -> dict[int, str]:
    found: dict[int, str] = {}
    style = (KAI_FOLDER / "lxgwwenkai-regular.css").read_text(encoding="utf-8")
    for file, ranges in RULE.findall(style):
        for part in ranges.split(","):
            first, _, last = part.strip().removeprefix("U+").partition("-")
            codes = range(int(first, 16), int(last or first, 16) + 1)
            found |= dict.fromkeys(codes, str(KAI_FOLDER / file))
    return found


@cache
def opened(file: str, size: int) -> ImageFont.FreeTypeFont:
    """Open a font file at a size in pixels."""
    return ImageFont.truetype(Path(file), size, layout_engine=ImageFont.Layout.BASIC)


@dataclass(frozen=True, slots=True)
class Ink:
    """How text is set: face, size in pixels, colour, space between characters in ems."""

    face: str
    size: int
    colour: str = "#1a1a1a"
    spacing: float = 0.0

    def runs(self, text: str) -> list[tuple[str, str]]:
        """Split a text by the font files that draw it; one character each if it is spaced.

        Raises:
            LookupError: if no typeface draws a character.
        """
        known = characters(self.face)
        found: list[tuple[str, str]] = []
        for letter in text:
            if ord(letter) not in known:
                raise LookupError(f"no typeface draws {letter!r}")
            file = known[ord(letter)]
            if found and found[-1][1] == file and not self.spacing:
                found[-1] = (found[-1][0] + letter, file)
            else:
                found.append((letter, file))
        return found

    def advance(self, text: str) -> float:
        """Return the width of a text in pixels, the space after the last character included."""
        widths = (opened(file, self.size).getlength(part) for part, file in self.runs(text))
        return sum(widths) + len(text) * self.spacing * self.size
