"""The port: one raster, and an answer to each of the pipeline's requests."""

import math

import numpy as np
from PIL import Image, ImageChops

from beiancheck.ocr import cutting
from beiancheck.ocr.asking import (
    ORANGE,
    Answer,
    Asking,
    Bleach,
    Crop,
    Detect,
    Grey,
    Measure,
    Open,
    Recognise,
    Request,
    Scan,
    T,
    Turn,
    Weigh,
)
from beiancheck.ocr.native import clearing, codes, counting, weights
from beiancheck.ocr.native.models import Models, Pixels

_TURNS = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}
_MARGIN = 2
_BY_ORANGE = [min(255, 2 * max(0, level - ORANGE)) for level in range(256)]


class Port:
    """Answers for one picture (RGB, upright)."""

    def __init__(self, picture: Image.Image, models: Models) -> None:
        """Take the picture; ``Open`` makes it the raster."""
        self._raster = picture
        self._models = models

    def answer(self, request: Request) -> Answer:
        """Do what is asked."""
        match request:
            case Open(width, height):
                if self._raster.size != (width, height):
                    self._raster = self._raster.resize((width, height), Image.Resampling.BOX)
                return ()
            case Measure(step):
                return (counting.counted(np.asarray(self._raster), step),)
            case Bleach(grounds):
                red, green, blue = self._raster.split()
                orange = ImageChops.subtract(green, blue).point(_BY_ORANGE)
                level = ImageChops.subtract(red, orange)
                for box in grounds:
                    level.paste(green.crop(box), box)
                self._raster = Image.merge("RGB", (level, level, level))
                return ()
            case Turn(degrees):
                self._raster = self._raster.transpose(_TURNS[degrees])
                return ()
            case Detect():
                return (self._models.detect(self._scaled(request)),)
            case Recognise() | Weigh() | Grey():
                return self._pieces(request)
            case Scan(width, height):
                seen = self._raster.resize((width, height), Image.Resampling.BILINEAR)
                return tuple(codes.found(np.asarray(seen.getchannel("R"))))

    def _pieces(self, request: Recognise | Weigh | Grey) -> Answer:
        pieces = (_pixels(self._cut(crop)) for crop in request.crops)
        match request:
            case Recognise(recogniser, _):
                return tuple(self._models.recognise(recogniser, piece) for piece in pieces)
            case Weigh():
                weighed = [weights.weighed(piece) for piece in pieces]
                return (np.array(weighed, dtype="<i4").tobytes(),)
            case Grey():
                greys = (weights.grey_of(piece) for piece in pieces)
                return tuple(grey.astype(np.uint8).tobytes() for grey in greys)

    def _scaled(self, asked: Detect) -> Pixels:
        size = asked.width, asked.height
        seen = _pixels(self._raster.resize(size, Image.Resampling.BILINEAR))
        return clearing.cleared(seen) if asked.is_clear else seen

    def _cut(self, crop: Crop) -> Image.Image:
        ax, ay, bx, by, cx, cy, dx, dy = crop.corners
        left, right = min(ax, bx, cx, dx), max(ax, bx, cx, dx)
        top, bottom = min(ay, by, cy, dy), max(ay, by, cy, dy)
        x, y = math.floor(left) - _MARGIN, math.floor(top) - _MARGIN
        size = math.ceil(right) + _MARGIN - x, math.ceil(bottom) + _MARGIN - y
        region = self._region(x, y, *size)
        width, height = crop.width * crop.finer, cutting.HEIGHT * crop.finer
        across, down = (bx - ax) / width, (by - ay) / width
        along, below = (dx - ax) / height, (dy - ay) / height
        drawn = region.transform(
            (width, height),
            Image.Transform.AFFINE,
            (across, along, ax - x, down, below, ay - y),
            Image.Resampling.BILINEAR,
        )
        return drawn.reduce(crop.finer) if crop.finer > 1 else drawn

    def _region(self, x: int, y: int, width: int, height: int) -> Image.Image:
        """Return a part of the raster; beyond its border the nearest pixel goes on."""
        most_right, most_down = self._raster.size
        if x >= 0 and y >= 0 and x + width <= most_right and y + height <= most_down:
            return self._raster.crop((x, y, x + width, y + height))
        pixels = np.asarray(self._raster)
        rows = np.arange(y, y + height).clip(0, most_down - 1)
        columns = np.arange(x, x + width).clip(0, most_right - 1)
        return Image.fromarray(pixels[rows[:, np.newaxis], columns])


def run(asking: Asking[T], port: Port) -> T:
    """Answer until the end and return what came of it."""
    try:
        request = next(asking)
        while True:
            request = asking.send(port.answer(request))
    except StopIteration as end:
        value: T = end.value
        return value


def _pixels(picture: Image.Image) -> Pixels:
    return np.asarray(picture.convert("RGBA"))
