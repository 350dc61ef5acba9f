"""The measures of ``beiancheck.ocr.measuring``, counted with numpy."""

import numpy as np
from numpy.typing import NDArray

from beiancheck.ocr import measuring
from beiancheck.ocr.native import windows
from beiancheck.ocr.native.models import Pixels

Whole = NDArray[np.int64]


def counted(picture: Pixels, step: int) -> bytes:
    """Measure a picture (RGB or RGBA) and return the answer that ``measuring`` describes."""
    cells = _cells(picture, step)
    red, green, blue = cells[..., 0], cells[..., 1], cells[..., 2]
    grey = (299 * red + 587 * green + 114 * blue) // 1000
    levels = np.bincount(grey.ravel(), minlength=256).cumsum()
    count = grey.size
    paper = int(np.argmax(4 * levels >= 3 * count))
    contrast = paper - int(np.argmax(100 * levels >= count))
    ink = 100 * grey < 70 * paper
    depth = red - np.maximum(green, blue)
    is_red = depth > measuring.RED
    burnt = 0 if paper >= measuring.WHITE else (_least(cells) >= measuring.BURNT).sum()
    colour = (_most(cells) - _least(cells)).sum()
    numbers = [
        *(paper, contrast, _sharpness(grey, contrast), grey.sum() // count),
        *(1000 * one // count for one in ((grey < measuring.DARK).sum(), burnt, ink.sum())),
        *(10 * colour // count, 1000 * is_red.sum() // count),
        *(_tinted(cells, grey, paper), windows.ruled(picture), *_borders(ink)),
        *(number for patch in _patches(np.where(is_red, depth, 0)) for number in patch),
    ]
    return np.array(numbers, dtype="<i4").tobytes()


def _cells(picture: Pixels, step: int) -> Whole:
    rows, columns = (max(1, side // step) for side in picture.shape[:2])
    whole = picture[: rows * step, : columns * step, :3]
    total = np.zeros((rows, whole.shape[1], 3), np.int64)
    for at in range(step):
        part = whole[at::step]
        total[: part.shape[0]] += part
    sums = np.zeros((rows, columns, 3), np.int64)
    for at in range(step):
        part = total[:, at::step]
        sums[:, : part.shape[1]] += part
    return sums // (step * step)


def _sharpness(grey: Whole, contrast: int) -> int:
    inner = grey[1:-1, 1:-1]
    if not inner.size:
        return 0
    around = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:]
    values = np.sort(np.abs(4 * inner - around), axis=None)
    most = max(1, values.size // 100)
    return int(values[-most:].sum()) // most * 1000 // max(1, contrast)


def _tinted(cells: Whole, grey: Whole, paper: int) -> int:
    light = cells[grey >= paper]
    white = np.maximum(1, light.sum(axis=0) // len(light))
    parts = 255 * cells // white
    return int(1000 * (_most(parts) - _least(parts) > measuring.TINTED).sum() // grey.size)


def _least(cells: Whole) -> Whole:
    """Return each cell's darkest channel; numpy is slow along an axis of three."""
    red, green, blue = cells[..., 0], cells[..., 1], cells[..., 2]
    return np.minimum(np.minimum(red, green), blue)


def _most(cells: Whole) -> Whole:
    red, green, blue = cells[..., 0], cells[..., 1], cells[..., 2]
    return np.maximum(np.maximum(red, green), blue)


def _borders(ink: NDArray[np.bool_]) -> list[int]:
    deep = max(1, min(ink.shape) // 100)
    strips = (ink[:deep], ink[:, -deep:], ink[-deep:], ink[:, :deep])
    return [1000 * int(strip.sum()) // strip.size for strip in strips]


def _patches(depth: Whole) -> list[tuple[int, ...]]:
    tile = measuring.TILE
    rows, columns = (-(-side // tile) for side in depth.shape)
    padded = np.zeros((rows * tile, columns * tile), np.int64)
    padded[: depth.shape[0], : depth.shape[1]] = depth
    counts = (padded > 0).reshape(rows, tile, columns, tile).sum(axis=(1, 3))
    found = []
    for group in measuring.groups(counts.tolist()):
        kept = np.zeros_like(padded)
        for row, column in group:
            place = np.s_[row * tile : (row + 1) * tile, column * tile : (column + 1) * tile]
            kept[place] = padded[place]
        down, across = np.nonzero(kept)
        box = across.min(), down.min(), across.max() + 1, down.max() + 1
        area = (box[2] - box[0]) * (box[3] - box[1])
        share, deep = 1000 * down.size // int(area), int(kept.sum()) // down.size
        found.append((down.size, (*map(int, box), share, deep)))
    found.sort(key=lambda patch: -patch[0])
    return [numbers for _, numbers in found[: measuring.MOST_PATCHES]]
