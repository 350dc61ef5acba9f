"""Lines that were found in pieces, rows that stand close, a domain whose dots were lost."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.values import scopes, trimming
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Line
from beiancheck.terms.items import Item
from tests.checker.printed import domain_page, line, page, value


def licence(*lines: Line) -> Value:
    one = page(
        line(700, 60, "营业执照"),
        line(100, 130, "统一社会信用代码"),
        line(100, 200, "名称"),
        line(500, 200, "日喀则示例食品有限公司"),
        line(100, 300, "经营范围"),
        *lines,
    )
    return value(one, Item.SCOPE)


FIRST = line(500, 300, "母婴用品销售、国内货")


def test_a_second_line_of_a_value_goes_on_where_its_first_piece_ends() -> None:
    found = licence(
        FIRST,
        line(500, 350, "物运输代理、"),
        line(760, 352, "服装批发、建筑材料销"),
        line(500, 400, "售。"),
    )

    assert found.text == "母婴用品销售、国内货物运输代理、服装批发、建筑材料销售"


@pytest.mark.parametrize(
    "beside",
    [
        line(760, 352, "样例"),
        line(1100, 352, "另一栏的文字"),
        line(760, 352, "内货物运输代理"),
    ],
)
def test_a_scrap_another_column_and_the_same_words_again_are_no_piece_of_a_line(
    beside: Line,
) -> None:
    found = licence(FIRST, line(500, 350, "物运输代理、"), beside, line(500, 400, "售。"))

    assert found.text == "母婴用品销售、国内货物运输代理、售"


def test_a_speck_before_a_line_does_not_say_the_line_again() -> None:
    found = licence(
        FIRST,
        line(500, 350, "物运输代理、服装批发(依法须经批准的项目,经"),
        line(430, 354, "0"),
        line(500, 400, "相关部门批准后方可开展经营活动)"),
    )

    assert found.text == (
        "母婴用品销售、国内货物运输代理、服装批发(依法须经批准的项目,经"
        "相关部门批准后方可开展经营活动)"
    )


def test_a_value_belongs_to_the_label_in_its_own_row_and_not_to_a_menus_beside_it() -> None:
    found = domain_page(
        line(20, 120, "域名列表"),
        line(300, 138, "域名名称"),
        line(600, 138, "techshili.net"),
        line(1000, 138, "域名所有者"),
        line(1300, 138, "示例物流有限公司"),
        line(300, 200, "注册时间"),
        line(600, 200, "2018-02-12"),
    )

    assert found[Item.HOLDER] == "示例物流有限公司"


@pytest.mark.parametrize(
    ("large", "small"), [("lianqi-tech.shop", "llanql-tech.shop"), ("lili.shop", "llll.shop")]
)
def test_an_l_in_small_print_is_an_i_where_the_page_says_so_in_large_and_looked_at(
    large: str, small: str
) -> None:
    one = page(
        line(600, 20, "域名注册证书"),
        line(100, 120, large),
        line(100, 200, "域名"),
        line(500, 200, small),
        line(100, 300, "注册时间"),
        line(500, 300, "2018-02-12"),
    )

    found = value(one, Item.DOMAIN)

    assert found.text == large
    assert found.other == small
    assert not found.is_sure


@pytest.mark.parametrize("before", ["印件", "/", "仅"])
def test_a_label_before_a_date_is_one_wherever_it_stands_in_its_line(before: str) -> None:
    one = page(
        line(100, 100, "姓名 张示例"),
        line(100, 200, "民族 汉"),
        line(100, 250, before + "出生1990年3月7日"),
        line(100, 600, "公民身份号码 110101199003077213"),
    )

    assert value(one, Item.BORN).text == "1990年3月7日"


@pytest.mark.parametrize("speck", ["/", "|", "’"])
def test_a_speck_before_a_label_is_none_of_it(speck: str) -> None:
    one = page(
        line(100, 100, speck + "姓名张示例"),
        line(100, 200, "民族 汉"),
        line(100, 600, "公民身份号码 110101199003077213"),
    )

    assert read(one).value(Item.NAME)
    assert value(one, Item.NAME).text == "张示例"


@pytest.mark.parametrize(
    ("read_as", "meant"),
    [
        ("软件开发;广告设计;服装批发(不含示例)).", "软件开发;广告设计;服装批发(不含示例)."),
        ("软件开发。。服装批发", "软件开发。服装批发"),
    ],
)
def test_a_sign_of_a_scope_that_was_read_twice_is_one(read_as: str, meant: str) -> None:
    assert scopes.mended(read_as) == meant


def test_a_name_that_was_read_twice_behind_a_watermarks_word_is_one() -> None:
    letters = frozenset("仅供备案使用")
    text = trimming.bare(Item.LEGAL_REPRESENTATIVE, "使用陈示例陈示例", letters)

    assert trimming.once(Item.LEGAL_REPRESENTATIVE, text) == "陈示例"
