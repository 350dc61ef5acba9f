"""Small pictures for both ports, told in numbers: a ground, rectangles and noise from a seed.

``measures.json`` holds them with their measures, ``pieces.json`` with what is weighed of them. Any
language can paint them: fill the ground, then each rectangle (left, top, right, bottom; colour),
then, for ``noise`` above 0, walk over all pixels row by row and their red, green and blue, and
take away what x modulo ``noise`` leaves (not below 0), where x starts with ``seed`` and becomes
x * 16807 modulo 2147483647 before each use.
"""

import json
from pathlib import Path
from typing import Any

VECTORS = Path(__file__).parent / "measures.json"
PIECES = Path(__file__).parent / "pieces.json"
Picture = dict[str, Any]


def vectors() -> list[Picture]:
    """Return the pictures with what is measured of them."""
    found: list[Picture] = json.loads(VECTORS.read_text(encoding="utf-8"))
    return found


def pieces() -> list[Picture]:
    """Return the pieces, 48 pixels high, with what is weighed of them."""
    found: list[Picture] = json.loads(PIECES.read_text(encoding="utf-8"))
    return found


def painted(picture: Picture) -> bytes:
    """Return a picture's pixels, RGBA, rows from the top."""
    width, height = picture["width"], picture["height"]
    pixels = bytearray(bytes([*picture["ground"], 255]) * (width * height))
    for left, top, right, bottom, *colour in picture["rectangles"]:
        for row in range(top, bottom):
            start = 4 * (row * width + left)
            pixels[start : start + 4 * (right - left)] = bytes([*colour, 255]) * (right - left)
    x = picture["seed"]
    for at in range(len(pixels) if picture["noise"] else 0):
        if at % 4 < 3:
            x = x * 16807 % 2147483647
            pixels[at] = max(0, pixels[at] - x % picture["noise"])
    return bytes(pixels)
