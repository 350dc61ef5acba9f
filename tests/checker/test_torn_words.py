"""Labels, dates and addresses of which one reading or one line is not whole."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import line, page, said, value


def test_a_label_that_only_the_other_reading_has_is_one() -> None:
    actual = said(
        line(100, 100, "姓备张示例", other="姓名张示例"),
        line(100, 200, "民族汉"),
        line(100, 300, "住址北京市样例区示例路1号"),
        line(100, 600, "公民身份号码 110101199003077213"),
    )

    assert actual[Item.NAME] == "张示例"


def test_a_date_that_only_the_other_reading_has_is_looked_at() -> None:
    found = value(
        page(
            line(600, 20, "营业执照"),
            line(100, 200, "名称 样例有限公司"),
            line(900, 1100, "登记机关"),
            line(880, 1200, "二〇九年十一月十八日", other="二QO九年十一月十八日"),
        ),
        Item.ISSUED,
    )

    assert (found.text, found.is_sure) == ("二〇〇九年十一月十八日", False)


@pytest.mark.parametrize(("below", "sure"), [(430, [False]), (370, [True])])
def test_an_address_that_fills_its_line_above_room_for_one_more_is_looked_at(
    below: int, sure: list[bool]
) -> None:
    found = value(
        page(
            line(600, 20, "营业执照"),
            line(100, 200, "名称 样例有限公司"),
            line(100, 300, "住所 辽宁省沈阳市样例区示例大街626号广陵大厦D座"),
            line(100, below, "成立日期 2008年10月06日"),
            line(100, 600, "经营范围 企业管理咨询；信息技术咨询服务"),
        ),
        Item.ADDRESS,
    )

    assert found.text == "辽宁省沈阳市样例区示例大街626号广陵大厦D座"
    assert [found.is_sure] == sure


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("依据条例，准予示例市样例信息中心登记，具有法人资格。", "示例市样例信息中心"),
        ("核准示例市样例协会成立登记。", "示例市样例协会"),
        ("兹证明示例市样例中心已依法办理登记。", "示例市样例中心"),
    ],
)
def test_a_certificate_says_in_a_sentence_whom_it_is_of(text: str, name: str) -> None:
    actual = said(
        line(600, 20, "事业单位法人证书"),
        line(100, 150, "代码 12110000E00000000X"),
        line(100, 220, text),
        line(100, 300, "法定代表人"),
        line(500, 300, "张示例"),
    )

    assert actual[Item.NAME] == name


@pytest.mark.parametrize("title", ["居住登记证明", "流动人口居住登记凭证", "暂住登记回执"])
def test_what_registers_where_somebody_lives_is_a_proof_of_residence(title: str) -> None:
    found = read(
        page(
            line(600, 20, title),
            line(100, 150, "姓名"),
            line(400, 150, "张示例"),
            line(100, 220, "性别"),
            line(400, 220, "女"),
            line(100, 290, "公民身份号码"),
            line(400, 290, "110101199003077213"),
            line(100, 360, "现居住地址"),
            line(400, 360, "浙江省杭州市样例区示例弄60号674室"),
        )
    )

    assert found.paper is Paper.RESIDENCE_PROOF


def test_a_place_within_a_name_that_ends_as_names_do_does_not_end_it() -> None:
    actual = said(
        line(600, 20, "委托书"),
        line(100, 150, "委托人：示例文化传媒（石家庄）有限公司"),
        line(100, 220, "代理人：张示例"),
        line(100, 290, "委托人特委托上述代理人办理网站备案。"),
    )

    assert actual[Item.NAME] == "示例文化传媒(石家庄)有限公司"


@pytest.mark.parametrize("label", ["签发日期", "签注日期", "发证日期", "登记日期"])
def test_the_day_below_an_address_on_a_card_of_residence_is_none_of_it(label: str) -> None:
    one = page(
        line(400, 40, "样例市居住证"),
        line(100, 200, "姓名张示例"),
        line(100, 280, "身份号码110101199003077213"),
        line(100, 360, "居住地址样例市示例区样例路1号2室"),
        line(100, 440, f"{label}2023.09.08"),
        line(100, 520, "签发机关样例市公安局"),
    )

    assert value(one, Item.ADDRESS).text == "样例市示例区样例路1号2室"
