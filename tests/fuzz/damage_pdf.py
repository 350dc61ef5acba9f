"""Damage to PDFs by what their objects say: pages without end, streams that lie, circles."""

import random
import re
from collections.abc import Callable

_NUMBERS = (
    b"0",
    b"1",
    b"-1",
    b"65535",
    b"2147483647",
    b"2147483648",
    b"99999999999",
    b"1e38",
    b"NaN",
)
_REFERENCE = re.compile(rb"(\d+) 0 R")
_SAID = re.compile(
    rb"(/(?:Count|Length|Width|Height|BitsPerComponent|Rotate|N|First|Size|Prev|W|Columns|"
    rb"Predictor|FirstChar|LastChar|Flags|Ff|F|V|R|P|UserUnit)\s+)(-?\d+)"
)
_SIDES = re.compile(rb"(/(?:MediaBox|CropBox|BBox|Rect|Matrix)\s*\[)([^\]]*)(\])")
_NAMES = re.compile(
    rb"/(?:Page|Pages|Catalog|XObject|Image|Form|Font|FlateDecode|DCTDecode|Kids|Parent|Contents|"
    rb"Resources|Annots|Widget|AcroForm|Fields|Tx|Btn|DeviceRGB|DeviceGray|Indexed|ICCBased|"
    rb"Type0|TrueType|ToUnicode|Encoding|SMask|ObjStm|XRef)\b"
)
_OBJECT = re.compile(rb"\d+ 0 obj.*?endobj\s", re.DOTALL)
_PLACE = re.compile(rb"(startxref\s+|\n)(\d{1,10})")


def pointed_elsewhere(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Let references lead to other objects: circles, pages that are fonts."""
    del other
    numbers = [found[1] for found in _REFERENCE.finditer(data)] or [b"1"]
    return _some(rng, data, _REFERENCE, lambda _: rng.choice(numbers) + b" 0 R")


def miscounted(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Let counts, lengths and sizes say something else."""
    del other
    return _some(rng, data, _SAID, lambda found: found[1] + rng.choice(_NUMBERS))


def stretched(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Give pages and boxes other sides."""
    del other

    def sides(found: re.Match[bytes]) -> bytes:
        return (
            found[1] + b" ".join(rng.choice((*_NUMBERS, b"595", b"842")) for _ in "four") + found[3]
        )

    return _some(rng, data, _SIDES, sides)


def renamed(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Call things by each other's names."""
    del other
    names = [found[0] for found in _NAMES.finditer(data)] or [b"/Page"]
    return _some(rng, data, _NAMES, lambda _: rng.choice(names))


def mixed(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Put an object of another file, or a copy of an own one, in an object's place."""
    theirs = [found[0] for found in _OBJECT.finditer(rng.choice((data, other)))]
    if not theirs:
        return data
    return _some(rng, data, _OBJECT, lambda _: rng.choice(theirs))


def misplaced(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Let the table of objects, or what points at it, lie."""
    del other
    return _some(rng, data, _PLACE, lambda found: found[1] + b"%d" % rng.randrange(2 * len(data)))


def nested(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Open brackets that nothing closes, within an object."""
    del other
    sign = rng.choice((b"[", b"<<", b"<</K ", b"(", b"q ", b"BT "))
    return _some(
        rng, data, _OBJECT, lambda found: found[0][:-8] + sign * rng.choice((9, 600, 50_000))
    )


def _some(
    rng: random.Random,
    data: bytes,
    pattern: re.Pattern[bytes],
    change: Callable[[re.Match[bytes]], bytes],
) -> bytes:
    found = list(pattern.finditer(data))
    chosen = sorted(rng.sample(range(len(found)), min(len(found), rng.randint(1, 4))), reverse=True)
    for place in chosen:
        one = found[place]
        data = data[: one.start()] + change(one) + data[one.end() :]
    return data


PDF = (pointed_elsewhere, miscounted, stretched, renamed, mixed, misplaced, nested)
