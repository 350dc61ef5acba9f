"""QR codes in a picture, found by zxing-cpp."""

from collections.abc import Iterator

import numpy as np
import zxingcpp
from numpy.typing import NDArray


def found(levels: NDArray[np.uint8]) -> Iterator[bytes]:
    """Yield corners and text of each code, as ``asking.Scan`` says."""
    only = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    for code in zxingcpp.read_barcodes(levels, formats=only):
        place = code.position
        spots = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        numbers = [number for spot in spots for number in (spot.x, spot.y)]
        yield np.array(numbers, dtype="<i4").tobytes()
        yield code.text.encode()
