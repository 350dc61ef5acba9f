"""Dates whose parts stand far apart are read as one line."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from beiancheck.documents.box import upright
from beiancheck.documents.reading import Line
from beiancheck.ocr import spread_days
from beiancheck.ocr.asking import Recognise, Recogniser
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Dictionaries
from tests.checker.answering import answer, run

SIGNS = "0123456789年月日〇一二六"
HEIGHT = 40
APART = 130
"""Pixels from the middle of one part to that of the next, as forms print them."""


def lines_of(texts: Sequence[str], top: int = 100) -> tuple[list[Line], list[Rectangle]]:
    lines, places = [], []
    for at, text in enumerate(texts):
        left, width = 100 + APART * at, HEIGHT * len(text) // 2
        box = upright(left, top, left + width, top + HEIGHT)
        lines.append(Line(text=text, box=box, sureness=(999,) * len(text), other=text))
        places.append(Rectangle(left + width / 2, top + HEIGHT / 2, width, HEIGHT, 0))
    return lines, places


def whole(
    parts: tuple[list[Line], list[Rectangle]], read_as: str
) -> tuple[list[Line], list[Recognise]]:
    """Let the larger recogniser read a row so."""
    asking = spread_days.whole(*parts, Dictionaries(SIGNS, SIGNS))
    (lines, places), asked = run(asking, lambda _: answer(read_as, SIGNS))
    assert len(lines) == len(places)
    return lines, asked


@pytest.mark.parametrize(
    ("parts", "date"),
    [
        (("2021", "年", "04", "月", "07", "日"), "2021年04月07日"),
        (("2021年", "04", "月", "07日"), "2021年04月07日"),
        (("2017", "年", "03", "13", "日"), "2017年03月13日"),
        (("201", "9", "01", "24", "日"), "2019年01月24日"),
        (("2026", "年", "05月/21日"), "2026年05月21日"),
        (("2021", "年", "4", "月", "7", "日"), "2021年4月7日"),
        (("2021", "年", "04", "且", "07", "曰"), "2021年04月07日"),
        (("二〇一一", "年六", "月", "二日"), "二〇一一年六月二日"),
    ],
)
def test_a_date_whose_parts_both_readings_say_alike_is_sure(
    parts: tuple[str, ...], date: str
) -> None:
    (found,), (asked,) = whole(lines_of(parts), date)

    assert found.text == date
    assert not found.doubts
    assert asked.recogniser is Recogniser.NAMES
    assert len(asked.crops) == 1


@pytest.mark.parametrize(
    ("parts", "date"),
    [
        (("2025", "月", "14", "日"), "2025年05月14日"),
        (("023", "年", "09", "月", "11日"), "2023年09月11日"),
        (("年", "12", "19日"), "2013年12月19日"),
        (("201", "14", "年", "08日"), "2014年12月08日"),
        (("20F9", "年", "07", "月", "17", "日"), "2019年07月17日"),
        (("2021", "年", "4", "7", "日"), "2021年4月7日"),
        (("2019", "03", "1", "曰"), "2019年03月21日"),
        (("2024年", "月６日"), "2024年10月6日"),
        (("年六", "月", "二日"), "二〇一一年六月二日"),
    ],
)
def test_a_date_of_which_only_one_reading_has_every_part_is_looked_at(
    parts: tuple[str, ...], date: str
) -> None:
    (found,), _ = whole(lines_of(parts), date)

    assert found.text == date
    assert found.doubts


@pytest.mark.parametrize("answer", ["2021年05月08日", "2021年04月", "2021年04月07", "年月日"])
def test_parts_of_a_date_stay_where_their_row_says_another_one_or_none(answer: str) -> None:
    parts = ("2021", "年", "04", "月", "17", "日")

    found, _ = whole(lines_of(parts), answer)

    assert tuple(line.text for line in found) == parts


def test_numbers_without_a_word_of_a_date_and_parts_of_other_rows_are_not_read_together() -> None:
    numbers, places = lines_of(("2021", "04", "07"))
    words, below = lines_of(("年", "月"), top=200)

    found, asked = whole((numbers + words, places + below), "2021年04月07日")

    assert [line.text for line in found] == ["2021", "04", "07", "年", "月"]
    assert asked == []


def test_a_whole_date_beside_another_one_is_no_part() -> None:
    found, asked = whole(lines_of(("2021年04月07日", "日")), "2021年04月07日")

    assert [line.text for line in found] == ["2021年04月07日", "日"]
    assert asked == []


def test_a_row_whose_day_was_not_found_is_read_with_room_for_it() -> None:
    parts = lines_of(("2013", "年", "01", "月"))

    (found,), (asked,) = whole(parts, "2013年01月11日")

    ends = max(place.x + place.length / 2 for place in parts[1])
    (crop,) = asked.crops
    assert found.text == "2013年01月11日"
    assert found.doubts
    assert max(crop.corners[::2]) > ends + 2 * HEIGHT


def test_what_is_hardly_read_between_the_parts_of_a_date_need_not_be_in_it() -> None:
    lines, places = lines_of(("2020", "05", "70", "12日"))
    lines[2] = replace(lines[2], confidence=328, sureness=(441, 215))

    (found,), _ = whole((lines, places), "2020年05月12日")

    assert found.text == "2020年05月12日"
    assert found.doubts


def test_a_row_whose_year_was_not_found_is_read_with_room_for_it() -> None:
    parts = lines_of(("03", "26日"))

    (found,), (asked,) = whole(parts, "2022年03月26日")

    begins = min(place.x - place.length / 2 for place in parts[1])
    (crop,) = asked.crops
    assert found.text == "2022年03月26日"
    assert found.doubts
    assert min(crop.corners[::2]) < begins - 4 * HEIGHT
