"""Lines of mixed text end where a reader expects it, and inside their column."""

import pytest

from beiancheck.sheets.linebreak import flow, wrap

LONG = "示例信息技术与文化传播产业发展研究院（北京）有限责任公司朝阳区望京分公司第一业务部"


def width(text: str) -> float:
    return sum(1 if ord(letter) > 0x2E80 else 0.5 for letter in text)


@pytest.mark.parametrize("room", [4, 7, 12.5, 30])
def test_a_long_name_wraps_within_its_column_and_loses_nothing(room: float) -> None:
    lines = wrap(LONG, room, width)

    assert LONG == "".join(lines)
    assert max(map(width, lines)) <= room


def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() -> None:
    lines = wrap("甲乙丙丁，戊己（庚辛）壬癸。", 5, width)

    assert [] == [line for line in lines if line[0] in "，。）" or line[-1] == "（"]


def test_a_word_stays_whole_and_one_longer_than_the_line_is_cut() -> None:
    assert ["请到", "beian.miit.gov.cn", "查询"] == wrap("请到beian.miit.gov.cn查询", 8.5, width)
    assert ["abcd", "efgh"] == wrap("abcdefgh", 2, width)


def test_a_box_and_its_word_are_not_parted() -> None:
    lines = flow(["□ 企业", "□ 个体工商户", "□ 个人"], 9, width)

    assert ["□ 企业", "□ 个体工商户", "□ 个人"] == lines
    assert ["□ 企业　□ 个人"] == flow(["□ 企业", "□ 个人"], 9, width)
