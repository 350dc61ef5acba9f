"""The pipeline's stages, without any model: maps to places, classes to letters."""

import math
from array import array
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw

from beiancheck.ocr import crossing, cutting, geometry, places, turning
from beiancheck.ocr.asking import (
    Asking,
    Bleach,
    Crop,
    Detect,
    Grey,
    Measure,
    Open,
    Recognise,
    Recogniser,
    Request,
    Turn,
    Weigh,
)
from beiancheck.ocr.blobs import MOST_RUNS, blobs
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import NOTHING, Dictionaries, decode
from beiancheck.ocr.native import clearing, models
from beiancheck.ocr.native.port import Port
from beiancheck.ocr.pipeline import LONGEST, MOST_PIXELS, Page, Sheet, fitted, read

KNOWN = Dictionaries("示例", "示例翀")


def levels(*rows: str) -> bytes:
    """Return a map from rows of digits, 9 being certain."""
    return bytes(28 * int(letter) for row in rows for letter in row)


def classes(*steps: tuple[int, int]) -> bytes:
    return array("i", [number for step in steps for number in step]).tobytes()


def test_patches_that_touch_in_a_corner_are_one() -> None:
    found = blobs(levels("99000", "00900", "00099", "90000"), 5)

    assert [(blob.pixels, min(blob.points)) for blob in found] == [(5, (0, 0)), (1, (0, 3))]


def test_arms_that_meet_below_are_one_patch() -> None:
    assert [blob.pixels for blob in blobs(levels("90009", "90009", "99999"), 5)] == [9]


def test_what_the_detector_doubts_is_no_text() -> None:
    assert blobs(levels("1111"), 4) == []


def test_a_map_of_noise_is_looked_at_up_to_a_limit() -> None:
    found = blobs(b"\xff\0" * MOST_RUNS * 2, 400)

    assert sum(blob.pixels for blob in found) == MOST_RUNS


def test_the_smallest_rectangle_leans_with_its_points() -> None:
    lean = math.radians(10)
    drawn = Rectangle(200, 100, 120, 20, lean)
    points = [(round(8 * x), round(8 * y)) for x, y in drawn.corners()]
    found = geometry.smallest(geometry.hull(points))

    assert found.angle == pytest.approx(lean, abs=0.01)
    assert (found.length / 8, found.height / 8) == pytest.approx((120, 20), abs=0.3)


@pytest.mark.parametrize("points", [[(3, 3)], [(0, 0), (9, 0)], [(0, 0), (5, 5), (9, 9)]])
def test_a_hull_of_points_in_line_is_no_trouble(points: list[tuple[int, int]]) -> None:
    assert math.isfinite(geometry.smallest(geometry.hull(points)).angle)


def test_lines_are_read_row_by_row_although_the_page_leans() -> None:
    lean = math.radians(4)
    grid = [Rectangle(x, y, 80, 20, 0) for y in (0, 40, 80) for x in (0, 300, 600)]
    cos, sin = math.cos(lean), math.sin(lean)
    leaning = [
        Rectangle(one.x * cos - one.y * sin, one.x * sin + one.y * cos, 80, 20, lean)
        for one in grid
    ]

    assert places.ordered(leaning[::-1], lean) == leaning


def test_a_frame_round_the_page_is_no_line() -> None:
    frame, bare = "9" * 120, "9" + "0" * 118 + "9"
    text = "9" + "0" * 19 + "9" * 80 + "0" * 19 + "9"
    inside = ([bare] * 20, [text] * 4, [bare] * 20, [text] * 4, [bare] * 20)
    seen = levels(frame, *(row for rows in inside for row in rows), frame)
    size = 120, len(seen) // 120
    found = places.lines(seen, size, size)

    assert len(found) == 2
    assert all(place.height < 15 for place in found)


def test_a_line_that_words_across_the_page_swallowed_is_found_and_they_come_last() -> None:
    label, title = Rectangle(60, 100, 100, 20, 0), Rectangle(300, 20, 300, 40, 0)
    across = Rectangle(250, 100, 400, 60, math.radians(-20))
    date = Rectangle(250, 100, 200, 18, 0)

    found = crossing.untangled([title, across, label], [title, label, date])

    assert found == [title, label, date, across]


def test_a_page_leans_as_most_of_its_text_does_though_a_watermark_has_more_words() -> None:
    lines = [Rectangle(400, 100 * at, 700, 30, 0) for at in range(4)]
    words = [Rectangle(90 * at, 500, 160, 40, math.radians(-28)) for at in range(9)]

    assert places.leaning([*words, *lines]) == 0
    assert crossing.level([*words, *lines]) == [9, 10, 11, 12]


def test_lines_of_a_bent_page_are_level_although_they_lean() -> None:
    bent = [Rectangle(400, 100 * at, 700, 30, math.radians(3 * at)) for at in range(4)]

    assert crossing.level(bent) == [0, 1, 2, 3]


def test_pieces_of_a_line_give_way_to_it() -> None:
    pieces = [Rectangle(60, 100, 100, 20, 0), Rectangle(300, 100, 100, 20, 0)]
    across = Rectangle(180, 100, 300, 40, math.radians(25))
    whole = Rectangle(180, 100, 350, 18, 0)

    assert crossing.untangled([*pieces, across], [whole]) == [whole, across]


def test_a_line_that_is_seen_already_is_not_seen_twice() -> None:
    line, across = Rectangle(180, 100, 350, 24, 0), Rectangle(180, 300, 300, 40, 0.4)

    assert crossing.untangled([line, across], [Rectangle(181, 101, 340, 18, 0)]) == [line, across]


def test_a_line_that_leans_like_a_watermark_and_is_print_is_seen_once() -> None:
    level = [Rectangle(180, 100 + 60 * at, 300, 24, 0) for at in range(3)]
    leaning = Rectangle(180, 300, 300, 24, math.radians(7))
    across = Rectangle(250, 250, 400, 60, math.radians(-20))

    found = crossing.untangled([*level, leaning, across], [*level, leaning])

    assert sorted(found, key=level.count, reverse=True)[:3] == level
    assert (found.count(leaning), found.count(across)) == (1, 1)


def test_what_is_pale_becomes_as_light_as_the_paper_round_it() -> None:
    picture = np.full((60, 200, 4), 255, np.uint8)
    picture[:, :150, :3] = 200
    picture[10, 5, :3], picture[20, 5, :3] = 160, 80

    clear = clearing.cleared(picture)

    assert [int(clear[y, 5, 0]) for y in (0, 10, 20)] == [255, 255, 127]
    assert picture[0, 0, 0] == 200


def test_a_class_that_goes_on_is_one_letter_and_a_blank_parts_two() -> None:
    found = decode(classes((1, 800), (1, 950), (0, 999), (1, 700), (2, 990)), "示例")

    assert (found.text, found.sureness) == ("示示例", (950, 700, 990))


def test_spaces_at_the_ends_are_left_out_and_do_not_count() -> None:
    found = decode(classes((3, 400), (1, 900), (3, 100), (2, 900), (3, 500)), "示例")

    assert (found.text, found.confidence) == ("示 例", 900)


@pytest.mark.parametrize("answer", [b"", classes((0, 999)), classes((3, 900)), classes((99, 900))])
def test_an_answer_without_letters_is_nothing(answer: bytes) -> None:
    assert decode(answer, "示例") == NOTHING


def test_letters_stand_where_their_steps_are() -> None:
    found = decode(classes(*[(0, 9)] * 4, (1, 900), *[(0, 9)] * 4, (2, 900)), "示例")

    assert found.edges == (200, 700, 1000)


def test_a_piece_is_as_wide_as_its_line_for_48_pixels_of_height() -> None:
    assert cutting.cut(Rectangle(100, 50, 200, 20, 0)).width == 480
    assert cutting.cut(Rectangle(100, 50, 90_000, 20, 0)).width == cutting.MOST_WIDTH
    assert cutting.cut(Rectangle(100, 50, 1, 1, 0)).width == 48


def test_a_piece_of_large_print_is_drawn_from_more_samples() -> None:
    assert [1, 2, 4] == [
        cutting.cut(Rectangle(0, 0, 900, height, 0)).finer for height in (40, 90, 600)
    ]


@pytest.mark.parametrize("size", [(1, 1), (60_000, 60_000), (60_000, 1), (4000, 3000)])
def test_a_raster_stays_within_its_bounds(size: tuple[int, int]) -> None:
    width, height = fitted(*size)

    assert 1 <= width * height <= MOST_PIXELS
    assert max(width, height) <= LONGEST


Seen = Callable[[int, int], bytes]
"""A detector: from the width and height of a picture to its map."""


def stepped(
    asking: Asking[Page], *, text: bytes, level: int = 255, red: int = 0, seen: Seen | None = None
) -> tuple[Page, list[Request]]:
    """Answer every request as a page would whose map has one level and whose lines say one text."""
    seen = seen or (lambda width, height: bytes([level]) * (width * height))
    asked: list[Request] = []
    try:
        request = next(asking)
        while True:
            asked.append(request)
            match request:
                case Measure():
                    answer = (array("i", [*[0] * 8, red, *[0] * 6]).tobytes(),)
                case Detect(width, height):
                    answer = (seen(width, height),)
                case Recognise(_, crops):
                    answer = (text,) * len(crops)
                case Weigh(crops):
                    answer = (array("i", [255, 200, 0, 0, 600] * len(crops)).tobytes(),)
                case _:
                    answer = ()
            request = asking.send(answer)
    except StopIteration as end:
        return end.value, asked


def test_a_blank_page_is_asked_about_three_times_and_has_no_lines() -> None:
    page, asked = stepped(read(Sheet(1, 900, 600), KNOWN), text=b"", level=0)

    assert page.lines == ()
    assert [Open, Measure, Detect] == [type(request) for request in asked]


@pytest.mark.parametrize(("red", "bleached"), [(0, 0), (2, 1)])
def test_a_page_with_red_ink_is_bleached_after_it_was_measured(red: int, bleached: int) -> None:
    _, asked = stepped(read(Sheet(1, 900, 600), KNOWN), text=b"", level=0, red=red)

    assert [type(request) for request in asked][2:] == [Bleach] * bleached + [Detect]


def test_a_page_that_nobody_can_read_costs_a_few_requests_and_has_no_lines() -> None:
    page, asked = stepped(read(Sheet(1, 900, 600), KNOWN), text=classes((1, 90)), level=255)

    assert page.lines == ()
    assert len(asked) < 8


def test_a_page_on_its_side_is_turned_before_it_is_read() -> None:
    page, asked = stepped(read(Sheet(1, 300, 900), KNOWN), text=classes((1, 990)), level=255)

    assert Turn(90) in asked
    assert (page.turned, page.width, page.height) == (90, 900, 300)


def turned(upright: Sequence[tuple[str, int]], on_head: Sequence[tuple[str, int]]) -> int:
    """Return by how much a page is turned whose lines are read so, and how surely, either way."""
    letters = "".join(sorted({letter for text, _ in (*upright, *on_head) for letter in text}))

    def spelled(text: str, sure: int) -> bytes:
        return classes(*(one for it in text for one in ((letters.index(it) + 1, sure), (0, 999))))

    ways = [[spelled(*line) for line in way] for way in (upright, on_head)]
    asking = turning.upright(900, 900, Dictionaries(letters, letters))
    try:
        request = next(asking)
        while True:
            answer: tuple[bytes, ...] = ()
            if isinstance(request, Detect):
                bar = b"\0" * 40 + b"\xff" * (request.width - 80) + b"\0" * 40
                rows = [
                    bar if y * 12 // request.height % 2 else b"\0" * request.width
                    for y in range(request.height * len(upright) // 6)
                ]
                answer = (b"".join(rows).ljust(request.width * request.height, b"\0"),)
            elif isinstance(request, Recognise):
                way = ways.pop(0)
                answer = tuple(way[-len(request.crops) :])
            request = asking.send(answer)
    except StopIteration as end:
        return int(end.value.degrees)


def test_a_frame_that_reads_as_well_on_its_head_does_not_turn_a_page() -> None:
    upright = ("0o0 00oo" * 8, 480), ("社会团体法人", 990), ("业务范围技术", 990)
    on_head = ("0" * 60, 960), ("豆国", 300), ("工与", 300)

    assert turned(upright, on_head) == 0


def test_a_page_on_its_head_is_turned_whatever_its_frame_says() -> None:
    upright = ("0" * 60, 980), ("豆国", 300), ("工与", 300)
    on_head = ("0o0 00oo" * 8, 480), ("社会团体法人", 990), ("业务范围技术", 990)

    assert turned(upright, on_head) == 180


def test_names_are_read_again_by_the_larger_recogniser() -> None:
    name = classes((1, 990), (2, 990))
    page, asked = stepped(read(Sheet(1, 900, 600), KNOWN), text=name, level=255)

    assert [line.other for line in page.lines] == ["示例"]
    assert [Recogniser.FIRST, Recogniser.NAMES] == [
        request.recogniser for request in asked if isinstance(request, Recognise)
    ]


def test_words_that_run_across_a_page_are_read_once() -> None:
    def crossed(width: int, height: int) -> bytes:
        seen = Image.new("L", (width, height))
        pen = ImageDraw.Draw(seen)
        for at in range(3):
            pen.line((20, 30 + 40 * at, width - 20, 30 + 40 * at), 255, 12)
        pen.line((width // 4, height - 40, width // 2, height - 240), 255, 16)
        return seen.tobytes()

    name = classes((1, 990), (2, 990))
    page, _ = stepped(read(Sheet(1, 900, 600), KNOWN), text=name, seen=crossed)

    assert [line.other for line in page.lines] == ["示例"] * 3 + [None]


@pytest.mark.parametrize(
    ("colour", "level"),
    [
        ((200, 30, 35), 200),
        ((20, 20, 20), 20),
        ((255, 106, 0), 139),
        ((252, 246, 230), 252),
        ((60, 255, 0), 0),
    ],
)
def test_a_seal_is_bleached_and_orange_print_is_not(
    colour: tuple[int, int, int], level: int
) -> None:
    port = Port(Image.new("RGB", (4, 4), colour), models.Models.__new__(models.Models))
    port.answer(Bleach())
    (grey,) = port.answer(Grey((Crop((0, 0, 4, 0, 4, 4, 0, 4), 8, 1),)))

    assert set(grey) == {level}


def test_white_print_on_a_red_ground_is_not_bleached() -> None:
    picture = Image.new("RGB", (8, 4), (230, 20, 30))
    picture.paste((255, 255, 255), (2, 1, 4, 3))
    port = Port(picture, models.Models.__new__(models.Models))
    port.answer(Bleach(((0, 0, 5, 4),)))
    (grey,) = port.answer(Grey((Crop((0, 0, 8, 0, 8, 4, 0, 4), 96, 1),)))

    assert set(grey[:12]) == {20}
    assert max(grey) == 255
    assert set(grey[84:96]) == {230}
