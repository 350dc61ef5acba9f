"""Identity cards of which a label was read in part, or a piece of the picture with a value."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.values import trimming
from beiancheck.documents.reading import Line, Page
from beiancheck.terms.items import Item
from tests.checker.printed import line, page, value

ADDRESS = "黑龙江省大庆市让胡路区示", "例大道403号示例园B座", "19层"
NUMBER = line(100, 600, "公民身份号码 110101199003077213")


@pytest.mark.parametrize(
    ("parts", "is_sure"), [(ADDRESS, True), (("黑龙江省大庆市让胡路区示例路8",), False)]
)
def test_an_address_whose_label_was_not_read_begins_with_its_province_on_a_card(
    parts: tuple[str, ...], *, is_sure: bool
) -> None:
    one = page(
        line(100, 100, "姓名 张示例"),
        line(100, 200, "民族 汉"),
        *(line(220, 300 + 55 * at, part) for at, part in enumerate(parts)),
        NUMBER,
    )

    found = value(one, Item.ADDRESS)

    assert found.text == "".join(parts)
    assert found.is_sure is is_sure


def test_a_misread_label_before_the_province_of_a_card_is_left_out_and_looked_at() -> None:
    one = page(
        line(100, 100, "姓名 张示例"),
        line(100, 200, "民族 汉"),
        line(100, 300, "生址" + ADDRESS[0]),
        *(line(180, 355 + 55 * at, part) for at, part in enumerate(ADDRESS[1:])),
        NUMBER,
    )

    found = value(one, Item.ADDRESS)

    assert found.text == "".join(ADDRESS)
    assert not found.is_sure


def licence(*lines: Line) -> Page:
    return page(
        line(700, 60, "营业执照"),
        line(100, 130, "统一社会信用代码"),
        line(1200, 200, "注册资本"),
        line(1500, 200, "壹佰万元整"),
        line(100, 200, "名称"),
        line(500, 200, "大庆示例商贸有限公司"),
        *lines,
    )


def test_on_a_licence_such_an_address_is_looked_at() -> None:
    one = licence(*(line(500, 300 + 55 * at, part) for at, part in enumerate(ADDRESS)))

    found = value(one, Item.ADDRESS)

    assert found.text == "".join(ADDRESS)
    assert not found.is_sure


@pytest.mark.parametrize("text", ["黑龙江省市场监督管理局", "黑龙江省示例路桥有限公司"])
def test_an_authority_or_a_body_is_no_address_though_it_begins_with_a_province(text: str) -> None:
    assert read(licence(line(500, 300, text))).value(Item.ADDRESS) is None


def test_the_authority_of_a_card_is_no_address_without_a_label() -> None:
    one = page(
        line(300, 100, "中华人民共和国"),
        line(300, 200, "居民身份证"),
        line(100, 500, "签发机关"),
        line(100, 600, "有效期限 2016.03.01-2036.03.01"),
        line(320, 560, "北京市公安局示例分局"),
    )

    assert value(one, Item.VALID_UNTIL)
    assert read(one).value(Item.ADDRESS) is None


@pytest.mark.parametrize("label", ["出生", "生"])
def test_a_date_of_birth_stands_behind_what_is_left_of_its_label(label: str) -> None:
    one = page(
        line(100, 100, "姓名 张示例"),
        line(100, 200, "民族 汉"),
        line(100, 250, label + "1990年3月7日"),
        NUMBER,
    )

    found = value(one, Item.BORN)

    assert found.text == "1990年3月7日"
    assert found.is_sure


@pytest.mark.parametrize("text", ["7张示例", "张示例6"])
def test_a_digit_beside_a_name_on_a_card_is_none_of_it_and_looked_at(text: str) -> None:
    one = page(line(100, 100, "姓名 " + text), line(100, 200, "民族 汉"), NUMBER)

    found = value(one, Item.NAME)

    assert found.text == "张示例"
    assert not found.is_sure


@pytest.mark.parametrize("number", ["110101199003070011", "13800138000", "11010119900307001X"])
def test_a_number_in_the_row_above_a_domain_is_no_part_of_it(number: str) -> None:
    one = page(
        line(700, 20, "网站备案授权书"),
        line(100, 198, "证件号码："),
        line(500, 199, number),
        line(500, 269, "techshili.top"),
        line(100, 270, "授权网站域名："),
    )

    assert value(one, Item.DOMAIN).text == "techshili.top"


@pytest.mark.parametrize("label", ["责人", "负责人", "联系人"])
def test_a_name_goes_on_in_no_label_that_was_read_with_it(label: str) -> None:
    assert trimming.bare(Item.PERSON, "陈示例" + label, frozenset()) == "陈示例"


@pytest.mark.parametrize(("letters", "name"), [("仅供备案使用", "陈示例"), ("", "使用陈示例")])
def test_what_a_watermark_ends_with_is_no_part_of_the_name_behind_it(
    letters: str, name: str
) -> None:
    assert trimming.bare(Item.LEGAL_REPRESENTATIVE, "使用陈示例", frozenset(letters)) == name


@pytest.mark.parametrize(
    ("read_as", "number"),
    [("110101199003077213", "110101199003077213"), ("11010119q003077213", "110101199003077213")],
)
def test_a_nine_read_as_a_letter_is_put_right_where_the_check_digit_fits(
    read_as: str, number: str
) -> None:
    one = page(
        line(700, 20, "网站备案授权书"),
        line(100, 200, f"现授权本单位员工陈示例（身份证号码：{read_as}）担任网站负责人。"),
    )

    assert value(one, Item.PERSON_NUMBER).text == number


def test_a_nine_read_as_a_letter_stays_where_the_check_digit_does_not_fit() -> None:
    one = page(
        line(700, 20, "网站备案授权书"),
        line(100, 200, "现授权本单位员工陈示例（身份证号码：11010119q003077214）担任网站负责人。"),
    )

    assert read(one).value(Item.PERSON_NUMBER) is None
