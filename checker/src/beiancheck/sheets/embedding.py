"""A typeface in a PDF: the font of the characters used, their widths, and what they are."""

from collections.abc import Iterator

from beiancheck.sheets.pdf_file import PdfFile
from beiancheck.sheets.typeface import UNDRAWN, Typeface

_MOST_PAIRS = 100
"""Characters in a block of a map (Adobe technical note 5014)."""
_BOXED = "[-1000 -400 1500 1200]"


def embedded(made: PdfFile, face: Typeface) -> int:
    """Write what was used of a typeface and give the font's number."""
    name = f"AAAAAA+NotoSansSC-{'Regular' if face.name == 'R' else 'Bold'}"
    font = face.font()
    file = made.stream(font, f"/Length1 {len(font)} ")
    about = made.add(
        f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox {_BOXED} /ItalicAngle 0 "
        f"/Ascent 1160 /Descent -288 /CapHeight 733 /StemV {80 if face.name == 'R' else 140} "
        f"/FontFile2 {file} 0 R >>"
    )
    widths = " ".join(map(str, face.advances()))
    inner = made.add(
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /FontDescriptor {about} 0 R "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        f"/CIDToGIDMap /Identity /DW 1000 /W [0 [{widths}]] >>"
    )
    read = made.stream("\n".join(_map(face)).encode("ascii"))
    return made.add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
        f"/DescendantFonts [{inner} 0 R] /ToUnicode {read} 0 R >>"
    )


def _map(face: Typeface) -> Iterator[str]:
    """Say which character each number is, for whoever copies or searches."""
    yield "/CIDInit /ProcSet findresource begin 12 dict begin begincmap"
    yield "/CMapName /Adobe-Identity-UCS def /CMapType 2 def"
    yield "1 begincodespacerange <0000> <FFFF> endcodespacerange"
    pairs = [
        f"<{number:04X}> <{letter.encode('utf-16-be').hex().upper()}>"
        for letter, number in face.used.items()
        if letter != UNDRAWN
    ]
    for start in range(0, len(pairs), _MOST_PAIRS):
        block = pairs[start : start + _MOST_PAIRS]
        yield f"{len(block)} beginbfchar"
        yield from block
        yield "endbfchar"
    yield "endcmap CMapName currentdict /CMap defineresource pop end end"
