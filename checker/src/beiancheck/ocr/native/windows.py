"""Windows that look like a photo of a screen, counted with numpy as ``ocr.measuring`` says."""

from math import isqrt

import numpy as np
from numpy.typing import NDArray

from beiancheck.ocr import measuring
from beiancheck.ocr.native.models import Pixels

Whole = NDArray[np.int64]


def ruled(picture: Pixels) -> int:
    """Return per mille of ruled windows among those that count."""
    side = measuring.WINDOW
    down, across = (length // side for length in picture.shape[:2])
    every = max(1, isqrt(across * down) // measuring.SPARSE)
    whole = picture[: down * side, : across * side, :3]
    tiles = whole.reshape(down, side, across, side, 3)[::every, :, ::every]
    windows = tiles.transpose(0, 2, 1, 3, 4).reshape(-1, side, side, 3).astype(np.int64)
    grey = (299 * windows[..., 0] + 587 * windows[..., 1] + 114 * windows[..., 2]) // 1000
    spans = grey.max(axis=(1, 2)) - grey.min(axis=(1, 2))
    counted = grey[spans <= measuring.SMOOTH]
    if len(counted) < measuring.FEWEST:
        return 0
    found = _is_ruled(counted) | _is_ruled(counted.transpose(0, 2, 1))
    return 1000 * int(found.sum()) // len(counted)


def _is_ruled(grey: Whole) -> NDArray[np.bool_]:
    seen = measuring.WINDOW - measuring.FARTHEST
    sums = [
        np.abs(grey[:, :, k : k + seen] - grey[:, :, :seen]).sum(axis=(1, 2))
        for k in range(1, measuring.FARTHEST + 1)
    ]
    found = np.zeros(len(grey), np.bool_)
    largest = sums[0]
    for one in sums[1:]:
        found |= 2 * one <= largest
        largest = np.maximum(largest, one)
    result: NDArray[np.bool_] = found & (largest >= measuring.DEEP)
    return result
