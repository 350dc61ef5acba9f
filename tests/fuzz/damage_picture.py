"""Damage to pictures that leaves them whole to a first look: sizes, segments, chunks, checksums."""

import random
import struct
import zlib

_SIDES = (0, 1, 2, 7, 9_999, 30_000, 65_535, 2**31 - 1)
_FRAME = (b"\xff\xc0", b"\xff\xc1", b"\xff\xc2")
_PNG = 8


def resized(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Claim another width and height in the header."""
    del other
    wide, high = rng.choice(_SIDES), rng.choice(_SIDES)
    if data.startswith(b"\x89PNG"):
        head = struct.pack(">II", wide, high) + data[24:29]
        return data[:16] + head + struct.pack(">I", zlib.crc32(b"IHDR" + head)) + data[33:]
    if data.startswith(b"\xff\xd8"):
        start = next((at for mark in _FRAME if (at := data.find(mark)) >= 0), 0)
        sides = struct.pack(">HH", high & 0xFFFF, wide & 0xFFFF)
        return data[: start + 5] + sides + data[start + 9 :]
    start, form = {b"RIFF": (24, "<HxHx"), b"GIF8": (6, "<HH"), b"BM": (18, "<II")}.get(
        data[:2] if data.startswith(b"BM") else data[:4], (16, ">II")
    )
    size = struct.calcsize(form)
    most = 0xFFFF if "H" in form else 2**31 - 1
    return data[:start] + struct.pack(form, wide & most, high & most) + data[start + size :]


def rechunked(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Leave out, repeat or move whole chunks or segments."""
    del other
    head, pieces = _pieces(data)
    if len(pieces) < 2:
        return data[: rng.randrange(len(data))]
    for _ in range(rng.randint(1, 3)):
        place = rng.randrange(len(pieces))
        match rng.randrange(3):
            case 0 if len(pieces) > 1:
                del pieces[place]
            case 1:
                pieces[place:place] = [pieces[place]] * rng.choice((1, 1, 500))
            case _:
                pieces.insert(rng.randrange(len(pieces)), pieces.pop(place))
    return head + b"".join(pieces)


def soiled(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Change bytes within chunks and write checksums that fit, so that decoders go on."""
    head, pieces = _pieces(data)
    place = rng.randrange(len(pieces)) if pieces else 0
    if not data.startswith(b"\x89PNG") or len(pieces[place]) < 13:
        del other
        changed = bytearray(data)
        for _ in range(rng.randint(1, 12)):
            changed[rng.randrange(len(data) // 3, len(data))] = rng.randrange(256)
        return bytes(changed)
    inner = bytearray(pieces[place][8:-4])
    for _ in range(rng.randint(1, 12)):
        inner[rng.randrange(len(inner))] = rng.randrange(256)
    named = pieces[place][4:8] + inner
    pieces[place] = struct.pack(">I", len(inner)) + named + struct.pack(">I", zlib.crc32(named))
    return head + b"".join(pieces)


def _pieces(data: bytes) -> tuple[bytes, list[bytes]]:
    if data.startswith(b"\x89PNG"):
        return data[:_PNG], _by_length(data, _PNG, ">I", 12)
    if data.startswith(b"\xff\xd8"):
        marks = data[2:].split(b"\xff")
        return data[:2], [b"\xff" + mark for mark in marks[1:]]
    if data.startswith(b"RIFF"):
        return data[:12], _by_length(data, 12, "<4xI", 8)
    return data[:16], [data[at : at + 64] for at in range(16, len(data), 64)]


def _by_length(data: bytes, start: int, form: str, besides: int) -> list[bytes]:
    found = []
    while start + struct.calcsize(form) <= len(data):
        (length,) = struct.unpack_from(form, data, start)
        stop = start + besides + length + (length % 2 if form.startswith("<") else 0)
        found.append(data[start:stop])
        start = stop
    return found


PICTURE = (resized, rechunked, soiled)
