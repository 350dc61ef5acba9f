"""A name on a card may end with a thin 一 that the detector does not see."""

import pytest

from beiancheck.documents.reading import Line
from beiancheck.ocr import thin_ends
from beiancheck.ocr.asking import Recognise
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Dictionaries
from tests.checker.answering import answer, run
from tests.checker.printed import line

SIGNS = "姓名张例一李"
PLACE = Rectangle(300, 100, 200, 40, 0.0)
NUMBER = line(100, 400, "公民身份号码110101199003077213")


def completed(wider: str, *lines: Line) -> tuple[list[Line], list[Recognise]]:
    """Let the small recogniser read the names among some lines with more room."""
    asking = thin_ends.completed(lines, [PLACE] * len(lines), Dictionaries(SIGNS, ""))
    found, asked = run(asking, lambda _: answer(wider, SIGNS))
    return found, asked


def test_a_name_with_a_stroke_behind_it_is_given_so_and_looked_at() -> None:
    (found, _), asked = completed("姓名张例一", line(100, 100, "姓 名 张例"), NUMBER)

    assert (found.text, found.other) == ("姓名张例一", "姓 名 张例")
    assert found.doubts
    (crop,) = asked[0].crops
    assert crop.width > PLACE.length


def test_a_name_beside_its_label_is_read_so_too() -> None:
    (_, found, _), _ = completed("李例一", line(100, 100, "姓名"), line(200, 100, "李例"), NUMBER)

    assert found.text == "李例一"


@pytest.mark.parametrize("wider", ["姓名张例", "姓名李例一", "姓名张例李", "张"])
def test_nothing_else_that_is_seen_there_changes_a_name(wider: str) -> None:
    name = line(100, 100, "姓名张例")
    (found, _), _ = completed(wider, name, NUMBER)

    assert found == name


@pytest.mark.parametrize(
    "lines",
    [
        [line(100, 100, "姓名张例")],
        [line(100, 100, "姓名张例李"), NUMBER],
        [line(100, 100, "张例"), NUMBER],
    ],
)
def test_only_short_names_of_cards_are_read_so(lines: list[Line]) -> None:
    found, asked = completed("姓名张例一", *lines)

    assert found == list(lines)
    assert asked == []
