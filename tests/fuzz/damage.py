"""Damage to any file: what disks, networks and people with an editor do to bytes."""

import random
from collections.abc import Callable

Change = Callable[[random.Random, bytes, bytes], bytes]
"""Takes where chance comes from, a file and another one; gives a file."""
_LENGTHS = (0, 1, 0x7F, 0xFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


def flipped(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Flip up to thirty bits."""
    del other
    changed = bytearray(data)
    for _ in range(rng.randint(1, 30)):
        changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def cut(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Break the file off."""
    del other
    return data[: rng.randrange(len(data))]


def without(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Leave a piece out."""
    del other
    start = rng.randrange(len(data))
    return data[:start] + data[start + rng.randint(1, len(data) // 4 + 1) :]


def twice(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Repeat a piece, a few times or often."""
    del other
    start = rng.randrange(len(data))
    piece = data[start : start + rng.randint(1, 2000)]
    return data[:start] + piece * rng.choice((2, 3, 50)) + data[start:]


def spliced(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Go on with another file."""
    return data[: rng.randrange(len(data))] + other[rng.randrange(len(other)) :]


def blanked(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Write zeros over a piece, as a disk does that lost a sector."""
    del other
    start, length = rng.randrange(len(data)), rng.choice((1, 16, 512, 4096))
    return data[:start] + bytes(min(length, len(data) - start)) + data[start + length :]


def measured_anew(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """Write other lengths and sizes near the beginning, where headers have them."""
    del other
    changed = bytearray(data)
    for _ in range(rng.randint(1, 3)):
        start = rng.randrange(min(len(data), rng.choice((64, 1024, 65536))))
        size = rng.choice((1, 2, 4))
        number = rng.choice(_LENGTHS) % (1 << 8 * size)
        changed[start : start + size] = number.to_bytes(size, rng.choice(("big", "little")))
    return bytes(changed)


ANY: tuple[Change, ...] = (flipped, cut, without, twice, spliced, blanked, measured_anew)
