"""Host names in the tables and sentences of letters."""

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import line, page, said


def hosts(*rows: tuple[int, int, str]) -> list[str]:
    found = page(line(600, 40, "授权委托书"), *(line(*row) for row in rows))
    return [one.text for one in read(found).values if one.item is Item.DOMAIN]


def test_the_number_of_the_next_row_is_no_part_of_a_host_name() -> None:
    rows = (
        *((60, 200, "7"), (140, 200, "备案域名"), (500, 200, "shili.xyz")),
        *((60, 290, "8"), (140, 290, "委托内容"), (500, 290, "办理备案")),
    )

    assert hosts(*rows) == ["shili.xyz"]


def test_a_telephone_number_in_the_same_row_is_no_part_of_a_host_name() -> None:
    rows = (
        *((120, 200, "负责人手机号"), (1000, 200, "备案域名")),
        *((120, 290, "13800138000"), (1000, 290, "shili.com")),
    )

    assert hosts(*rows) == ["shili.com"]


def test_a_label_in_english_apart_from_a_host_name_is_no_part_of_it() -> None:
    found = said(
        line(600, 20, "授权书"),
        line(100, 200, "授权方 Authorizer"),
        line(700, 200, "样例市示例公司"),
        line(100, 280, "域名 Domain"),
        line(700, 280, "a-shili.com.cn"),
    )

    assert found[Item.DOMAIN] == "a-shili.com.cn"


def test_a_host_name_goes_on_in_the_next_line_of_a_sentence() -> None:
    found = said(
        line(600, 20, "授权书"),
        line(200, 200, "兹授权张示例办理我单位网站备案，域名为xing"),
        line(100, 260, "ye-specimen.cn，授权期限至备案办结。"),
    )

    assert found[Item.DOMAIN] == "xingye-specimen.cn"


def test_a_last_part_behind_a_digit_has_an_l_where_only_then_there_is_such_a_suffix() -> None:
    found = said(line(600, 20, "授权书"), line(100, 200, "网站域名：shili2020.1td"))

    assert found[Item.DOMAIN] == "shili2020.ltd"


def test_a_code_in_the_column_beside_a_host_name_is_no_part_of_it() -> None:
    rows = (
        *((120, 200, "证照号码"), (700, 200, "备案域名")),
        *((120, 290, "91110105MA0"), (700, 290, "shili.net.cn")),
    )

    assert hosts(*rows) == ["shili.net.cn"]


def test_the_number_of_a_row_and_the_word_site_are_no_host_name() -> None:
    found = read(
        page(
            line(600, 40, "网站备案登记表"),
            line(100, 200, "5. 网站负责人：张示例"),
            line(100, 270, "6. 网站名称：示例之家"),
            line(100, 340, "7. 网站域名：shili.cn"),
        )
    )

    assert [one.text for one in found.values if one.item is Item.DOMAIN] == ["shili.cn"]
