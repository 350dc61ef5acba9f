"""The ink of ``beiancheck.ocr.weighing``, weighed with numpy."""

import numpy as np
from numpy.typing import NDArray

from beiancheck.ocr import weighing
from beiancheck.ocr.native.models import Pixels


def grey_of(piece: Pixels) -> NDArray[np.int64]:
    """Return the grey of a piece (RGBA)."""
    parts = piece.astype(np.int64)
    grey: NDArray[np.int64] = (
        299 * parts[..., 0] + 587 * parts[..., 1] + 114 * parts[..., 2]
    ) // 1000
    return grey


def weighed(piece: Pixels) -> list[int]:
    """Weigh a piece (RGBA, 48 high)."""
    grey = grey_of(piece)
    levels = np.bincount(grey.ravel(), minlength=256).cumsum()
    paper = int(np.argmax(10 * levels >= 9 * grey.size))
    contrast = paper - int(np.argmax(50 * levels >= grey.size))
    dark = 100 * grey < weighing.DARK * paper
    ruled = _runs(dark, weighing.ACROSS) | _runs(dark.T, weighing.DOWN).T
    ink = dark & ~ruled
    steps = np.sort(np.abs(np.diff(grey, axis=1)), axis=None)
    most = max(1, steps.size // 100)
    return [
        paper,
        contrast,
        10_000 * int(ink.sum()) // grey.size,
        1000 * int(ink.any(axis=0).sum()) // grey.shape[1],
        int(steps[-most:].sum()) // most * 1000 // max(1, contrast),
    ]


def _runs(dark: NDArray[np.bool_], least: int) -> NDArray[np.bool_]:
    """Return which pixels belong to so many dark ones in a row."""
    rows, columns = dark.shape
    if columns < least:
        return np.zeros_like(dark)
    counts = np.zeros((rows, columns + 1), np.int64)
    counts[:, 1:] = dark.cumsum(axis=1)
    starts = counts[:, least:] - counts[:, :-least] == least
    begun = np.zeros((rows, columns + least), np.int64)
    begun[:, least : least + starts.shape[1]] = starts
    begun = begun.cumsum(axis=1)
    found: NDArray[np.bool_] = begun[:, least:] > begun[:, :-least]
    return found
