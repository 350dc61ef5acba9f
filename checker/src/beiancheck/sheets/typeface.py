"""The typeface of a PDF: faces to draw from, and the font of those characters that one uses."""

import struct
import sys
from array import array
from collections.abc import Sequence
from itertools import accumulate

from beiancheck.sheets.face import Face

UNDRAWN = "\0"
"""Stands for every character that no face draws; its outline is an empty box."""
EM = 1000


class Widths(dict[str, float]):
    """The widths of characters in ems, each measured once."""

    def __init__(self, faces: Sequence[Face]) -> None:
        """Begin with none."""
        super().__init__()
        self.faces = faces

    def __missing__(self, letter: str) -> float:
        """Measure a character."""
        face, glyph = found(self.faces, letter)
        self[letter] = face.advance(glyph) / EM
        return self[letter]


def found(faces: Sequence[Face], letter: str) -> tuple[Face, int]:
    """Give the first face that draws a character, with its glyph; else the first one's box."""
    for face in faces:
        glyph = face.glyphs.get(letter)
        if glyph is not None:
            return face, glyph
    return faces[0], 0


class Typeface:
    """One weight, drawn from several faces; remembers which characters were used.

    Their places in ``used`` are their numbers in the font that the PDF carries.
    """

    def __init__(self, name: str, faces: Sequence[Face]) -> None:
        """Begin with the box for what cannot be drawn."""
        self.name = name
        self.faces = faces
        self.used = {UNDRAWN: 0}
        self.missed: set[str] = set()
        self.widths = Widths(faces)

    def draws(self, letter: str) -> bool:
        """Tell whether a face draws a character."""
        return any(letter in face.glyphs for face in self.faces)

    def shown(self, text: str) -> str:
        """Give the numbers of a text's characters, as a PDF writes them, and keep them."""
        used = self.used
        for letter in text:
            if letter not in used:
                used[letter] = len(used)
                if not self.draws(letter):
                    self.missed.add(letter)
        return "".join([f"{used[letter]:04X}" for letter in text])

    def advances(self) -> list[int]:
        """Give the widths of all that was used, in thousandths of an em."""
        return [round(self.widths[letter] * EM) for letter in self.used]

    def font(self) -> bytes:
        """Give a TrueType font of the characters used, and of nothing else."""
        return file(self.tables())

    def tables(self) -> dict[str, bytes]:
        """Give the tables of that font, as a PDF needs them."""
        places = [found(self.faces, letter) for letter in self.used]
        outlines = [_even(face.outline(glyph)) for face, glyph in places]
        starts = [0, *accumulate(map(len, outlines))]
        tables = self.faces[0].tables
        count = len(places).to_bytes(2, "big")
        head = tables["head"]
        return {
            "glyf": b"".join(outlines),
            # Place 8 is the sum over the whole file, which no PDF needs; 50 is long offsets.
            "head": head[:8] + bytes(4) + head[12:50] + b"\0\1" + head[52:],
            "hhea": tables["hhea"][:34] + count,
            "hmtx": b"".join(face.metric(glyph) for face, glyph in places),
            "loca": struct.pack(f">{len(starts)}I", *starts),
            "maxp": tables["maxp"][:4] + count + tables["maxp"][6:],
        }


def _even(outline: bytes) -> bytes:
    return outline + bytes(-len(outline) % 4)


def _total(padded: bytes) -> int:
    """Add up a table's words of four bytes, as the list of tables wants it."""
    words = array("I", padded)
    if sys.byteorder == "little":
        words.byteswap()
    return sum(words) & 0xFFFFFFFF


def file(tables: dict[str, bytes]) -> bytes:
    """Put tables together; their order in the list is that of their names."""
    count = len(tables)
    power = 2 ** (count.bit_length() - 1)
    search = (16 * power, power.bit_length() - 1, 16 * (count - power))
    listed = struct.pack(">IHHHH", 0x00010000, count, *search)
    start = len(listed) + 16 * count
    bodies = b""
    for tag, body in sorted(tables.items()):
        padded = _even(body)
        total = _total(padded)
        listed += struct.pack(">4sIII", tag.encode("ascii"), total, start, len(body))
        start += len(padded)
        bodies += padded
    return listed + bodies
