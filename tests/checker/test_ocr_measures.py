"""Both ports count a page's pixels alike: on the same vectors, to the last digit."""

from array import array

import numpy as np
import pytest

from beiancheck.documents.measures import RedPatch
from beiancheck.ocr import looking, measuring, weighing
from beiancheck.ocr.native import counting, weights
from tests.vectors import twin
from tests.vectors.paint import Picture, painted, pieces, vectors
from tests.vectors.twin import measured, weighed

VECTORS = vectors()
PIECES = pieces()


def counted(picture: Picture) -> bytes:
    shape = picture["height"], picture["width"], 4
    pixels = np.frombuffer(painted(picture), np.uint8).reshape(shape)
    return counting.counted(pixels, picture["step"])


@pytest.mark.parametrize("picture", VECTORS, ids=[one["name"] for one in VECTORS])
def test_numpy_counts_what_the_definition_says(picture: Picture) -> None:
    assert list(array("i", counted(picture))) == picture["measures"]


@pytest.mark.parametrize("picture", VECTORS, ids=[one["name"] for one in VECTORS])
def test_plain_python_counts_what_the_definition_says(picture: Picture) -> None:
    size = picture["width"], picture["height"]

    assert measured(painted(picture), *size, picture["step"]) == picture["measures"]


@pytest.mark.parametrize("piece", PIECES, ids=[one["name"] for one in PIECES])
def test_ink_is_weighed_alike_by_numpy_by_the_engine_and_by_the_definition(piece: Picture) -> None:
    pixels = np.frombuffer(painted(piece), np.uint8).reshape(48, piece["width"], 4)
    grey = weights.grey_of(pixels).astype(np.uint8).tobytes()
    (wanted,) = weighing.weighed(array("i", piece["weights"]).tobytes())
    drawn = looking.weighed(grey, piece["width"])

    assert grey == twin.grey(painted(piece))
    assert piece["weights"] == weights.weighed(pixels) == weighed(painted(piece), piece["width"])
    assert (wanted.paper, wanted.contrast, wanted.ink, wanted.columns) == (
        *(drawn.paper, drawn.contrast, drawn.ink, drawn.columns),
    )


def test_a_seal_is_found_where_it_was_painted_in_pixels_of_the_page() -> None:
    picture = next(one for one in VECTORS if one["name"] == "two seals in cells of two")
    found = measuring.measures(counted(picture), picture["step"])

    assert [(240, 130, 380, 240), (20, 20, 120, 120)] == [
        (patch.left, patch.top, patch.right, patch.bottom) for patch in found.patches
    ]
    assert found.borders[2] == 1000


def test_measures_turn_with_their_page() -> None:
    picture = next(one for one in VECTORS if one["name"] == "two seals in cells of two")
    found = measuring.measures(counted(picture), picture["step"])
    once = measuring.turned(found, 90, 400, 260)

    assert once.borders == (found.borders[3], *found.borders[:3])
    assert once.patches[1] == RedPatch(
        left=140, top=20, right=240, bottom=120, share=1000, depth=139
    )
    assert measuring.turned(once, 270, 260, 400) == found


@pytest.mark.parametrize(("side", "step"), [(1, 1), (1200, 1), (1201, 2), (4000, 4)])
def test_a_page_has_no_more_cells_than_a_port_can_count_quickly(side: int, step: int) -> None:
    assert step == measuring.step_of(side, 10)
