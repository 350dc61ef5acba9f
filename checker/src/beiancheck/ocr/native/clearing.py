"""Pictures cleared of pale words with numpy, as ``beiancheck.ocr.clearing`` says."""

import numpy as np

from beiancheck.ocr.clearing import PALE, TILE
from beiancheck.ocr.native.models import Pixels


def cleared(picture: Pixels) -> Pixels:
    """Return a picture (RGBA) in which what is pale is as light as paper."""
    levels = picture.astype(np.int64)
    grey = (299 * levels[..., 0] + 587 * levels[..., 1] + 114 * levels[..., 2]) // 1000
    high, wide = grey.shape
    down, across = -(-high // TILE), -(-wide // TILE)
    rows, columns = np.arange(high) // TILE, np.arange(wide) // TILE
    # A rim of empty tiles, so that those at the border have eight neighbours too.
    places = (rows[:, np.newaxis] + 1) * (across + 2) + columns + 1
    counts = np.bincount((256 * places + grey).ravel(), minlength=256 * (down + 2) * (across + 2))
    tiles = counts.reshape(down + 2, across + 2, 256)
    near = sum(tiles[y : y + down, x : x + across] for y in range(3) for x in range(3))
    sums = np.cumsum(near, axis=2)
    paper = np.argmax(10 * sums >= 9 * sums[..., -1:], axis=2)
    white = np.maximum(1, paper * PALE // 100)[rows[:, np.newaxis], columns]
    found = picture.copy()
    found[..., :3] = np.minimum(255, 255 * levels[..., :3] // white[..., np.newaxis])
    return found
