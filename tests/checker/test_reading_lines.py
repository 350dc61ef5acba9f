"""Lines of text with their places, for whoever reads a paper from them."""

from beiancheck.documents.box import Box, upright
from beiancheck.documents.reading import Doubt, Line, Page, Source, alike

BOX = upright(100, 20, 300, 60)


def test_a_value_within_a_line_has_a_place_of_its_own() -> None:
    line = Line(text="姓名示例", box=BOX, edges=(0, 250, 500, 750, 1000))

    assert line.part(2, 4) == upright(200, 20, 300, 60)


def test_without_edges_all_characters_are_equally_wide() -> None:
    assert Line(text="姓名示例", box=BOX).part(1, 2) == upright(150, 20, 200, 60)


def test_a_line_that_leans_is_cut_along_itself() -> None:
    box = Box(((0, 0), (100, 50), (90, 70), (-10, 20)))

    assert box.part(500, 1000) == Box(((50, 25), (100, 50), (90, 70), (40, 45)))
    assert (box.left, box.top, box.right, box.bottom, box.height) == (-10, 0, 100, 70, 22)


def test_a_sure_line_read_once_leaves_no_doubt() -> None:
    assert Line(text="示例", box=BOX, confidence=900).doubts == frozenset()


def test_low_confidence_is_a_doubt() -> None:
    assert Line(text="示例", box=BOX, confidence=899).doubts == {Doubt.LOW_CONFIDENCE}


def test_readings_that_differ_in_a_character_are_a_doubt() -> None:
    assert Line(text="示例翀", box=BOX, other="示例肿").doubts == {Doubt.READINGS_DIFFER}


def test_readings_that_differ_in_spaces_and_width_are_none() -> None:
    assert Line(text="姓名 示例（甲）", box=BOX, other="姓名示例(甲)").doubts == frozenset()


def test_the_least_sure_character_speaks_for_a_value() -> None:
    line = Line(text="姓名示例", box=BOX, confidence=950, sureness=(990, 980, 870, 960))

    assert line.confidence_of(2, 4) == 870


def test_a_character_that_no_recogniser_knows_could_not_be_read() -> None:
    page = Page(
        number=1,
        width=400,
        height=100,
        lines=(),
        source=Source.RECOGNISED,
        legible=frozenset("示例"),
    )

    assert page.could_read("示例")
    assert not page.could_read("示𰻝")


def test_a_text_layer_could_say_any_character() -> None:
    page = Page(number=1, width=400, height=100, lines=(), source=Source.TEXT_LAYER)

    assert page.could_read("𰻝")


def test_signs_that_look_alike_are_made_one_to_compare() -> None:
    assert alike("mo1shili.net") == alike("molshi1i.net")
    assert alike("mo1shili.net") != alike("mo2shili.net")
