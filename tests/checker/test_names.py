"""Names are compared as a reviewer would: one name, one name with a slip, or two names."""

import pytest

from beiancheck.formats import approval_words
from beiancheck.formats.holder_name import (
    Likeness,
    difference,
    is_organisation,
    likeness,
    without_brackets,
)
from beiancheck.formats.name_pieces import (
    can_be_likened,
    place_in,
    reads_as_area,
    shares_a_piece,
)
from beiancheck.formats.registrant_number import Match, match

UNIT = "示例（北京）科技有限公司"


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("示例(北京)科技有限公司", Likeness.SAME),
        ("示例【北京】 科技有限公司", Likeness.SAME),
        ("示列（北京）科技有限公司", Likeness.CLOSE),
        ("示例（北京）科技有限责任公司", Likeness.CLOSE),
        ("示例科技有限公司", Likeness.CLOSE),
        ("示例（北京）科技", Likeness.CLOSE),
        ("示例（北京）科技有限公司朝阳分公司", Likeness.UNLIKE),
        ("山水贸易有限公司", Likeness.UNLIKE),
        ("Specimen Technology", Likeness.UNSURE),
    ],
)
def test_two_names_of_organisations(other: str, found: Likeness) -> None:
    assert found is likeness(UNIT, other, of_person=False)
    assert found is likeness(other, UNIT, of_person=False)


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("张示例", "张 示 例", Likeness.SAME),
        ("阿依古丽·示例", "阿依古丽•示例", Likeness.SAME),
        ("John Specimen", "SPECIMEN, JOHN", Likeness.SAME),
        ("张示例", "张示列", Likeness.CLOSE),
        ("张示例", "李示例", Likeness.UNLIKE),
        ("张示例", "张例", Likeness.UNLIKE),
        ("John Specimen", "Joan Specimen", Likeness.UNLIKE),
        ("陈示例", "CHAN SPECIMEN", Likeness.UNSURE),
    ],
)
def test_two_names_of_persons(one: str, other: str, found: Likeness) -> None:
    assert found is likeness(one, other, of_person=True)


@pytest.mark.parametrize(
    ("other", "pieces"),
    [
        ("示列（北京）科技有限公司", ("例", "列")),
        ("示例科技有限公司", ("(北京)", "")),
        (UNIT, ("", "")),
    ],
)
def test_the_difference_is_what_stands_in_its_place(other: str, pieces: tuple[str, str]) -> None:
    assert pieces == difference(UNIT, other)


@pytest.mark.parametrize(
    ("name", "bare"),
    [(UNIT, "示例科技有限公司"), ("示例（甲（乙）丙）社", "示例社"), ("例）甲", "例)甲")],
)
def test_brackets_go_with_what_they_hold(name: str, bare: str) -> None:
    assert bare == without_brackets(name)


def test_a_shop_is_told_from_a_person() -> None:
    assert is_organisation("示例便利店")
    assert not is_organisation("张示例")


def test_long_names_are_compared_quickly() -> None:
    assert Likeness.SAME is likeness("例" * 4000, "例" * 3999, of_person=False)


@pytest.mark.parametrize(
    ("name", "is_shared"),
    [
        ("示例科技", True),
        ("示例书城", True),
        ("山水科技", False),
        ("山间小筑", False),
        ("例示", False),
    ],
)
def test_a_telling_piece_is_two_characters(name: str, is_shared: bool) -> None:  # noqa: FBT001 -- pytest
    assert is_shared is shares_a_piece(name, UNIT)


def test_a_name_without_a_telling_piece_cannot_be_likened() -> None:
    assert not can_be_likened("科技网站")
    assert not can_be_likened("Specimen")
    assert can_be_likened("示（例）")


@pytest.mark.parametrize("name", ["杭州", "杭州市", "杭州在线", "厦门市信息网", "广东信息港"])
def test_a_place_alone(name: str) -> None:
    assert place_in(name)
    assert reads_as_area(name)


@pytest.mark.parametrize(
    "name", ["杭州山间笔记", "超市网", "小区网", "营区信息网", "大都市", "Hangzhou"]
)
def test_what_only_holds_a_place_is_none(name: str) -> None:
    assert not place_in(name)
    assert not reads_as_area(name)


@pytest.mark.parametrize(
    ("verified", "filed", "found"),
    [
        ("91110105ma0examp1x", "91110105MA0EXAMP1X", Match.SAME),
        ("9111**********1X", "91110105MA0EXAMP1X", Match.KINDS),
        ("9111************1X", "91110105MA0EXAMP1X", Match.SAME),
        ("MA0EXAMP-1", "91110105MA0EXAMP1X", Match.SAME),
        ("MA0EXAMP-2", "91110105MA0EXAMP1X", Match.OTHER),
        ("H12345678", "H1234567801", Match.SAME),
        ("110108000000016", "91110105MA0EXAMP1X", Match.KINDS),
    ],
)
def test_two_numbers(verified: str, filed: str, found: Match) -> None:
    assert found is match(verified, filed)


@pytest.mark.parametrize(
    ("scope", "fields"),
    [
        ("第二类医疗器械销售", {"drugs-devices"}),
        ("组织活动（不含新闻）；会议服务", set()),
        ("技术服务；金融业务除外；动漫设计", {"culture"}),
        ("医疗器械；医疗服务", {"drugs-devices", "health"}),
        ("视频监控设备；保险柜销售；基金会", set()),
        ("", set()),
    ],
)
def test_a_scope_points_to_fields(scope: str, fields: set[str]) -> None:
    kept = approval_words.without_left_out(scope)

    assert fields == {one.words.field.value for one in approval_words.find(kept)}
