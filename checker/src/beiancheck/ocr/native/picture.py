"""Opening a picture: upright, opaque, eight bits a channel, its first frame, within limits."""

import io
import warnings

import numpy as np
from PIL import Image, UnidentifiedImageError

from beiancheck.documents.document import Contents
from beiancheck.ocr.pipeline import fitted
from beiancheck.ocr.trouble import BROKEN, ReadingError

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""How a picture is brought upright, by EXIF's orientation; Pillow turns to the left."""


def opened(data: bytes, contents: Contents) -> Image.Image:
    """Return a picture as RGB, upright, no larger than is read of it.

    ``contents`` is what was measured of the same bytes. Raises ``ReadingError``.
    """
    try:
        with warnings.catch_warnings():
            # Its size was looked at above; other warnings tell of odd metadata, which are not used.
            warnings.simplefilter("ignore")
            return _upright(data, contents.orientation)
    except (
        *(UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, MemoryError),
        *(Image.DecompressionBombError, IndexError, KeyError, OverflowError, TypeError),
        AssertionError,
    ) as error:
        # Pillow's decoders raise all of these for bytes that are no picture.
        raise ReadingError(BROKEN) from error


def _upright(data: bytes, orientation: int) -> Image.Image:
    with Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "WEBP")) as stored:
        size = fitted(*stored.size)
        # A JPEG is decoded in half or a quarter of its size where that is enough.
        stored.draft("RGB", size)
        picture = _opaque(stored)
    if picture.width > size[0]:
        picture = picture.resize(size, Image.Resampling.BOX, reducing_gap=2.0)
    turn = _TURNS.get(orientation)
    return picture.transpose(turn) if turn is not None else picture


def _opaque(stored: Image.Image) -> Image.Image:
    if stored.mode.startswith(("I", "F")):
        # 16 bits of grey; Pillow would cut them off at 255 instead of scaling them.
        levels = np.asarray(stored).astype(np.int64) >> 8
        return Image.fromarray(levels.clip(0, 255).astype(np.uint8)).convert("RGB")
    if stored.has_transparency_data:
        white = Image.new("RGBA", stored.size, "white")
        return Image.alpha_composite(white, stored.convert("RGBA")).convert("RGB")
    return stored.convert("RGB")
