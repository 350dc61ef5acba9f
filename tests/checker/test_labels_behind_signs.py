"""Labels behind bullets or with a speck in them, and values with a sign read as another."""

import pytest

from beiancheck.terms.items import Item
from tests.checker.printed import line, page, said, value


@pytest.mark.parametrize("bullet", ["●", "◆ ", "➤", "★", "e", "§"])
def test_a_bullet_before_a_label_is_no_misread_word(bullet: str) -> None:
    found = said(
        line(100, 40, "您的域名已通过实名认证"),
        line(100, 120, f"{bullet}域名名称：shili.cn"),
        line(100, 200, f"{bullet}域名所有者：样例市示例服务中心"),
        line(100, 280, f"{bullet}注册日期：2025年02月18日"),
        line(100, 360, f"{bullet}到期日期：2026年02月18日"),
        line(100, 440, f"{bullet}注册服务机构：示例互联信息科技股份有限公司"),
    )

    assert found[Item.HOLDER] == "样例市示例服务中心"
    assert found[Item.EXPIRES] == "2026年02月18日"
    assert found[Item.REGISTRAR] == "示例互联信息科技股份有限公司"


def test_who_was_the_registrar_before_is_none_behind_a_bullet_either() -> None:
    found = said(
        line(100, 40, "域名转移完成通知"),
        line(100, 120, "●域名：shili.cn"),
        line(100, 200, "●原注册服务机构：样例互联信息科技股份有限公司"),
        line(100, 280, "●注册服务机构：示例互联信息科技股份有限公司"),
    )

    assert found[Item.REGISTRAR] == "示例互联信息科技股份有限公司"


@pytest.mark.parametrize("label", ["投.资人", "投资·人", "经·营者"])
def test_a_speck_in_a_label_of_three_characters_does_not_hide_it(label: str) -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 300, "名称 样例市示例电器配件厂"),
        line(100, 350, "类型 个人独资企业"),
        line(100, 400, f"{label}张示例"),
    )

    assert value(one, Item.LEGAL_REPRESENTATIVE).text == "张示例"


def test_a_licence_of_a_branch_of_a_law_firm_names_the_branch_and_its_lawyers() -> None:
    found = said(
        line(100, 40, "律师事务所分所执业许可证"),
        line(100, 140, "执业许可证号 314400000197451336"),
        line(100, 220, "分所名称 样例市示例（样市）律师事务所"),
        line(100, 300, "分所负责人 张示例"),
        line(100, 380, "分所住所 样例市示例区示例路9号示例大厦8层"),
        line(100, 460, "派驻律师 李样例、王示例"),
        line(100, 540, "总所名称 样例市示例律师事务所"),
    )

    assert found[Item.NAME] == "样例市示例(样市)律师事务所"
    assert found[Item.LEGAL_REPRESENTATIVE] == "张示例"
    assert found[Item.ADDRESS] == "样例市示例区示例路9号示例大厦8层"


@pytest.mark.parametrize(
    ("pieces", "printed"),
    [
        (("二〇-", "一年四月十五日"), "二〇一一年四月十五日"),
        (("二O", "一九年十二月三十一日"), "二〇一九年十二月三十一日"),
        (("二〇一—", "年四月五日"), "二〇一一年四月五日"),
    ],
)
def test_a_date_in_chinese_numerals_may_be_parted_within_its_year(
    pieces: tuple[str, str], printed: str
) -> None:
    first, last = pieces
    one = page(
        line(800, 200, "个体工商户营业执照"),
        line(100, 300, "经营者姓名 张示例"),
        line(1300, 1100, first),
        line(1300 + 40 * len(first) + 30, 1100, last),
    )

    found = value(one, Item.ISSUED)
    assert (found.text, found.is_sure) == (printed, False)


@pytest.mark.parametrize(
    ("read_as", "name", "is_sure"),
    [
        ("Specimen 0rchard Farm", "Specimen Orchard Farm", False),
        ("SPECIMEN 0FFICE LLC", "SPECIMEN OFFICE LLC", False),
        ("Studio 05 Limited", "Studio 05 Limited", True),
    ],
)
def test_a_nought_that_begins_a_word_is_an_o(read_as: str, name: str, *, is_sure: bool) -> None:
    one = page(
        line(100, 40, "Domain Name: specimen-yard.net"),
        line(100, 120, "Registrar: Specimen Domains LLC"),
        line(100, 200, "Creation Date: 2019-08-05T06:41:09Z"),
        line(100, 280, f"Registrant Organization: {read_as}"),
    )

    found = value(one, Item.HOLDER)
    assert (found.text, found.is_sure) == (name, is_sure)
