"""A page tells that a part of its paper is elsewhere: cut off, or on another page."""

import pytest

from beiancheck.documents.papers.pictures.flaw import FlawKind
from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Line
from tests.checker.printed import line, page

HEAD = (line(600, 40, "营业执照"), line(100, 140, "统一社会信用代码 91110105MA0EXAMP1X"))
UPPER = (
    line(100, 240, "名称 样例市示例科技有限公司"),
    line(100, 300, "类型 有限责任公司"),
    line(100, 360, "法定代表人 张示例"),
)
LOWER = (
    line(100, 440, "住所 样例市示例区样例路1号"),
    line(100, 540, "经营范围 软件开发"),
    line(100, 640, "成立日期 2019年3月5日"),
)


def lacking(*lines: Line) -> list[str]:
    found = read(page(*lines)).flaws
    return [one.words for one in found if one.kind is FlawKind.LACKING]


def numbered(text: str) -> list[tuple[int, str]]:
    found = read(page(line(600, 40, "承诺书"), line(500, 1600, text))).flaws
    return [(one.amount, one.words) for one in found if one.kind is FlawKind.NUMBERED]


def test_a_licence_of_which_the_lower_half_is_cut_off_lacks_most_of_it() -> None:
    assert lacking(*HEAD, *UPPER) == ["address scope registered issued"]


def test_a_licence_of_which_one_or_two_lines_were_not_read_is_whole() -> None:
    assert lacking(*HEAD, *UPPER, *LOWER) == []
    assert lacking(*HEAD, *UPPER, *LOWER[1:]) == []


@pytest.mark.parametrize(
    "text",
    [
        "第1页/共3页",
        "第 1 页 共 3 页",
        "第一页（共三页）",
        "- 第1页，共3页 -",
        "共3页 第1页",
        "Page 1 of 3",
    ],
)
def test_a_page_says_which_of_several_it_is(text: str) -> None:
    assert numbered(text) == [(1, "3")]


@pytest.mark.parametrize("text", ["副本1-1", "1/3", "本书共三页，第一页由本人填写", "第3页/共1页"])
def test_other_numbers_are_none_of_pages(text: str) -> None:
    assert numbered(text) == []
