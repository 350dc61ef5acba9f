"""Labels and values of which more stands in the next line, at the label's own left edge."""

import pytest

from beiancheck.terms.items import Item
from tests.checker.printed import domain_page, line, said


def test_the_last_character_of_a_label_stands_below_it_in_a_narrow_column() -> None:
    actual = domain_page(
        line(60, 100, "域名"),
        line(600, 100, "shili.cn"),
        line(60, 200, "域名持有人/机构名"),
        line(600, 222, "样例示例科技有限公司"),
        line(60, 244, "称"),
        line(60, 360, "注册商"),
        line(600, 360, "示例数码科技有限公司"),
    )

    assert actual[Item.HOLDER] == "样例示例科技有限公司"
    assert actual[Item.REGISTRAR] == "示例数码科技有限公司"


def test_the_second_line_of_a_label_is_told_though_a_value_goes_on_beside_it() -> None:
    actual = said(
        line(500, 60, "个体工商户营业执照"),
        line(100, 200, "名称"),
        line(400, 200, "锦州样例五金店"),
        line(100, 300, "经营范围"),
        line(400, 300, "五金、电器、装饰材料（不含危险化学"),
        line(100, 346, "及方式"),
        line(400, 346, "品）零售；家用电器维修"),
        line(100, 450, "注册日期"),
        line(400, 450, "2010年4月21日"),
    )

    assert actual[Item.SCOPE] == "五金、电器、装饰材料(不含危险化学品)零售;家用电器维修"


@pytest.mark.parametrize(
    ("aside", "more"),
    [("（集群注册）", "(集群注册)"), ("（自主申报）", "(自主申报)"), ("（盖章）", "")],
)
def test_what_is_put_behind_an_address_may_stand_below_its_label(aside: str, more: str) -> None:
    actual = said(
        line(500, 60, "网站备案真实性核验单"),
        line(100, 200, "主办单位：锦州样例五金店"),
        line(100, 260, "单位地址：辽宁省锦州市样例路12号5幢4楼427-7室"),
        line(100, 320, aside),
        line(100, 380, "网站域名：shili.cn"),
        line(
            100, 700, "核验情况：主体证件原件真实有效，负责人已当面拍照，网站内容与备案信息一致。"
        ),
    )

    assert actual[Item.ADDRESS] == f"辽宁省锦州市样例路12号5幢4楼427-7室{more}"


def test_the_end_of_a_scope_below_its_label_is_no_part_of_a_name_in_the_left_column() -> None:
    actual = said(
        line(700, 60, "事业单位法人证书"),
        line(860, 200, "宗旨和业务范围为人民身体健康提供保障"),
        line(860, 260, "卫生应急处置，免疫规划管理，卫生检"),
        line(100, 320, "法定代表人张示"),
        line(860, 320, "验。"),
        line(100, 440, "经费来源全额拨款"),
        line(860, 440, "住所四川省成都市武侯区样例路341号"),
    )

    assert actual[Item.LEGAL_REPRESENTATIVE] == "张示"
    assert actual[Item.SCOPE].endswith("卫生检验")


@pytest.mark.parametrize(
    "rows",
    [
        (("宗旨和业务", "图书收藏、阅读推广；示例文"), ("范", "围献整理")),
        (("宗旨和业务", "图书收藏、阅读推广；示例文"), ("范　　　围献整理", "")),
        (("宗旨和业务图书收藏、阅读推广；示例文", ""), ("范　　　围献整理", "")),
    ],
)
def test_a_label_goes_on_in_one_line_with_the_rest_of_its_value(
    rows: tuple[tuple[str, str], ...],
) -> None:
    actual = said(
        line(300, 40, "事业单位法人证书"),
        *(line(100, 200 + 55 * at, first) for at, (first, _) in enumerate(rows)),
        *(line(320 - 60 * at, 200 + 55 * at, rest) for at, (_, rest) in enumerate(rows) if rest),
        line(100, 320, "住所样例省样例市示例路12号"),
    )

    assert actual[Item.SCOPE] == "图书收藏、阅读推广;示例文献整理"
    assert actual[Item.ADDRESS] == "样例省样例市示例路12号"
