"""Domains and dates that are read again, and what comes of several readings."""

from dataclasses import replace

import pytest

from beiancheck.documents.reading import Line
from beiancheck.ocr import cutting, lone_ones, torn_days, voting
from beiancheck.ocr.again import choose
from beiancheck.ocr.asking import Recognise, Recogniser
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Dictionaries
from beiancheck.terms.items import Item
from tests.checker.answering import answer, run
from tests.checker.printed import line, page, value


def test_a_date_in_doubt_is_read_again_and_one_with_every_digit_is_not() -> None:
    said = ["营业执照", "经营范围软件开发", "住所厦门市样例路9号", "2025年03月2日"]
    lines = [line(100, 100 + 200 * at, text) for at, text in enumerate(said)]
    whole = [*lines[:3], line(100, 700, "2025年03月12日")]

    assert 3 in choose([replace(one, other=None) for one in lines])
    assert 3 not in choose([replace(one, other=None) for one in whole])


SIGNS = "molyang.cn1"
FAINT = replace(line(100, 80, "molyang.cn"), sureness=(999, 999, 700, *[999] * 7))


def voted(of: Line, *readings: str) -> tuple[Line, list[Recogniser]]:
    """Let the recognisers read a line, one text each; return it, and who was asked."""
    asking = voting.voted([of], [Rectangle(100, 100, 400, 40, 0)], Dictionaries(SIGNS, SIGNS))
    lines, asked = run(asking, lambda at: answer(readings[at], SIGNS))
    return lines[0], [one.recogniser for one in asked]


@pytest.mark.parametrize(
    ("readings", "text", "other"),
    [
        (["mo1yang.cn", "mo1yang.cn", "mo1yang.cn"], "mo1yang.cn", "molyang.cn"),
        (["mo1yang.cn", "mo1yang.cn", "molyang.cn"], "molyang.cn", "mo1yang.cn"),
        (["molyang.cn", "molyang.cn", "molyang.cn"], "molyang.cn", "molyang.cn"),
        (["mo1yang.cn", "mon", "mo1 yang.cn"], "molyang.cn", "mo1yang.cn"),
    ],
)
def test_a_domain_that_may_be_another_is_spelled_as_most_of_five_readings_say(
    readings: list[str], text: str, other: str
) -> None:
    settled, asked = voted(FAINT, *readings)

    assert (settled.text, settled.other) == (text, other)
    assert asked == [Recogniser.FIRST, Recogniser.FIRST, Recogniser.NAMES]


@pytest.mark.parametrize(
    ("text", "readings", "differs"),
    [
        ("yang.cn", [], False),
        ("molyang.cn", ["molyang.cn"], False),
        ("molyang.cn", ["mo1yang.cn", "molyang.cn", "molyang.cn"], True),
    ],
)
def test_a_sure_domain_is_read_wider_once_and_again_only_where_that_differs(
    text: str, readings: list[str], *, differs: bool
) -> None:
    settled, asked = voted(line(100, 80, text), *readings)

    assert (settled.text, settled.differs) == (text, differs)
    assert len(asked) == len(readings)


@pytest.mark.parametrize("beside", ["no", "1 no", "a.cn"])
def test_a_doubtful_domain_that_no_other_reading_has_stays_as_it_was_read(beside: str) -> None:
    read_so = line(100, 80, f"{FAINT.text} {beside}")
    faint = replace(read_so, sureness=(700,) * len(read_so.text))

    settled, _ = voted(faint, "no", "", "mo")

    assert settled.text == read_so.text


DATED = "0123456789年月日至〇一二五六九十"
PLACE = Rectangle(400, 100, 200, 40, 0)


def completed(piece: str, whole: str, *more: Line) -> tuple[list[Line], list[Recognise]]:
    """Let the larger recogniser read a whole date where a piece was found."""
    asking = torn_days.completed(
        [line(300, 80, piece), *more], [PLACE] * (1 + len(more)), Dictionaries(DATED, DATED)
    )
    return run(asking, lambda _: answer(whole, DATED))


@pytest.mark.parametrize(
    ("piece", "whole", "text"),
    [
        ("2008年11月", "2008年11月19日", "2008年11月19日"),
        ("1月07日", "2026年11月07日", "2026年11月07日"),
        ("2008年11月", "2008年12月19日", "2008年11月"),
        ("2008年11月", "2008年11月1", "2008年11月"),
        ("2008年11月", "2008年11月1日至2009年11月1日", "2008年11月"),
        ("2008年11月1", "2008年11月19日", "2008年11月19日"),
        ("03月", "2012年03月01日", "2012年03月01日"),
        ("日期:2026", "20260923", "2026-09-23"),
        ("2026-0", "20261923", "2026-0"),
    ],
)
def test_a_date_in_pieces_is_read_with_the_place_of_the_rest_and_looked_at(
    piece: str, whole: str, text: str
) -> None:
    (found,), asked = completed(piece, whole)
    has_date = text != piece

    assert found.text == text
    assert found.doubts
    assert [one.recogniser for one in asked] == [Recogniser.NAMES] * (1 if has_date else 2)


@pytest.mark.parametrize(
    ("piece", "whole", "text"),
    [
        ("年五月二十日", "二〇一一年五月二十日", "二〇一一年五月二十日"),
        ("一年五月二十日", "二〇一一年五月二十日", "二〇一一年五月二十日"),
        ("一年五月二十日", "二一一年五月二十日", "二一一年五月二十日"),
        ("一年五月二十日", "二〇一一年五月十日", "一年五月二十日"),
        ("年五月二十日", "一一年五月二十日", "年五月二十日"),
        ("年五月二十日", "五月二十日", "年五月二十日"),
    ],
)
def test_a_year_in_numerals_that_the_detector_overlooked_is_read_and_looked_at(
    piece: str, whole: str, text: str
) -> None:
    (found,), _ = completed(piece, whole)

    assert found.text == text
    assert found.doubts or text == piece


def test_the_place_of_a_year_in_numerals_is_as_wide_as_what_it_lacks() -> None:
    sides = [
        completed(piece, "")[1][0].crops[0].corners[0]
        for piece in ("年五月二十日", "〇一一年五月二十日")
    ]

    assert sides == [100, 220]


def test_the_place_of_a_date_goes_on_where_its_year_or_its_day_is_missing() -> None:
    sides = [
        request.crops[0].corners[:4:2]
        for piece in ("2008年11月", "年1月07日", "08年1月", "03月")
        for request in completed(piece, "")[1][:1]
    ]

    assert sides == [(300, 660), (180, 500), (180, 660), (60, 660)]


def test_a_place_that_gave_no_date_is_drawn_wider_and_without_its_edges() -> None:
    first, second = (one.crops[0] for one in completed("2008年11月", "")[1])

    assert (first.corners[1], first.corners[7]) == (80, 120)
    assert (second.corners[1], second.corners[7]) == (85, 115)
    assert second.width > first.width


def test_other_pieces_of_a_date_that_was_read_whole_are_no_lines() -> None:
    apart = line(560, 82, "19日")
    elsewhere = line(560, 400, "19日")

    found, _ = completed("2008年11月", "2008年11月19日", apart, elsewhere)

    assert [one.text for one in found] == ["2008年11月19日", "19日"]


def test_whole_dates_and_prose_are_not_read_so() -> None:
    prose = "市场主体应当于每年1月1日至6月30日报送公示年度报告"

    assert all(completed(said, "")[1] == [] for said in ("2008年11月19日", prose))


def test_a_rule_at_the_foot_of_a_licence_is_no_piece_of_its_date() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(1300, 1000, "2008年11月19日"),
        line(100, 1200, "市场主体应当于每年1月1日至6月30日报送公示年度报告"),
    )

    assert value(one, Item.ISSUED).text == "2008年11月19日"


def test_a_line_can_be_drawn_wider() -> None:
    place = Rectangle(100, 100, 400, 40, 0)

    assert cutting.cut(place, wider=1.6).width == 1.6 * cutting.cut(place).width
    assert cutting.cut(place, wider=1.6).corners == cutting.cut(place).corners


def parted(text: str, wider: str) -> tuple[Line, list[Recognise]]:
    """Let the small recogniser read a line wider; return it, and what was asked."""
    of = line(300, 80, text)
    asking = lone_ones.parted([of], [PLACE], Dictionaries(f"{DATED}-期:", ""))
    (found,), asked = run(asking, lambda _: answer(wider, f"{DATED}-期:"))
    return found, asked


@pytest.mark.parametrize(
    ("first", "wider"),
    [
        ("2023年1月04日", "2023年11月04日"),
        ("日期:2026年1月3日", "日期:2026年11月3日"),
        ("2026年1月1日", "2026年1月11日"),
        ("2024-1-05", "2024-11-05"),
    ],
)
def test_a_lone_1_of_a_date_that_is_11_seen_wider_is_given_so_and_looked_at(
    first: str, wider: str
) -> None:
    found, asked = parted(first, wider)

    assert (found.text, found.other) == (wider, first)
    assert found.doubts
    assert [one.recogniser for one in asked] == [Recogniser.FIRST]


@pytest.mark.parametrize(
    ("first", "wider", "is_asked"),
    [
        ("2023年1月04日", "2023年1月04日", True),
        ("2023年1月04日", "2023年7月04日", True),
        ("2023年1月04日", "2023年1月", True),
        ("2023年11月04日", "2023年11月04日", False),
        ("2023-01-04", "2023-11-04", False),
    ],
)
def test_a_date_that_is_no_fuller_seen_wider_stays_as_it_was_read(
    first: str, wider: str, *, is_asked: bool
) -> None:
    found, asked = parted(first, wider)

    assert found == line(300, 80, first)
    assert bool(asked) == is_asked
