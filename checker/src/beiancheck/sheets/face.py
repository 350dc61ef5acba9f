"""One TrueType file as we cut it: where each character's outline stands and how wide it is.

The files are cut at build time: no composite glyphs, no hinting, one table of characters in
format 12. Nothing else is read here.
"""

import struct
import sys
from array import array
from dataclasses import dataclass

_ENTRY = struct.Struct(">4sIII")
_GROUP = struct.Struct(">III")


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """Outlines, advances and bearings by glyph; ``glyphs`` are numbers by character."""

    glyphs: dict[str, int]
    starts: "array[int]"
    outlines: bytes
    metrics: bytes
    wide: int
    tables: dict[str, bytes]

    def outline(self, glyph: int) -> bytes:
        """Give the description of a glyph; empty for a space."""
        return self.outlines[self.starts[glyph] : self.starts[glyph + 1]]

    def advance(self, glyph: int) -> int:
        """Give how far the next character stands, in thousandths of an em."""
        place = min(glyph, self.wide - 1) * 4
        return int.from_bytes(self.metrics[place : place + 2], "big")

    def metric(self, glyph: int) -> bytes:
        """Give advance and bearing as a font holds them."""
        advance = self.advance(glyph).to_bytes(2, "big")
        place = glyph * 4 + 2 if glyph < self.wide else self.wide * 4 + (glyph - self.wide) * 2
        return advance + self.metrics[place : place + 2]


def read(data: bytes, glyphs: dict[str, int] | None = None) -> Face:
    """Read a font file of 1000 units to the em; ``glyphs`` where it has other tables of them."""
    tables = {}
    for place in range(12, 12 + 16 * int.from_bytes(data[4:6], "big"), 16):
        tag, _, start, length = _ENTRY.unpack_from(data, place)
        tables[tag.decode("ascii")] = data[start : start + length]
    is_long = tables["head"][51] == 1
    return Face(
        glyphs=_glyphs(tables["cmap"]) if glyphs is None else glyphs,
        starts=_starts(tables["loca"], is_long=is_long),
        outlines=tables["glyf"],
        metrics=tables["hmtx"],
        wide=int.from_bytes(tables["hhea"][34:36], "big"),
        tables={tag: tables[tag] for tag in ("head", "hhea", "maxp")},
    )


def _starts(loca: bytes, *, is_long: bool) -> "array[int]":
    starts = array("I" if is_long else "H", loca)
    if sys.byteorder == "little":
        starts.byteswap()
    return starts if is_long else array("I", (2 * start for start in starts))


def _glyphs(cmap: bytes) -> dict[str, int]:
    table = int.from_bytes(cmap[8:12], "big")
    count = int.from_bytes(cmap[table + 12 : table + 16], "big")
    found = {}
    for place in range(table + 16, table + 16 + 12 * count, 12):
        first, last, glyph = _GROUP.unpack_from(cmap, place)
        for code in range(first, last + 1):
            found[chr(code)] = glyph + code - first
    return found
