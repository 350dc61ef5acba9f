"""Licences with two columns of labels, whose lines stand level with each other by chance."""

import pytest

from beiancheck.terms.items import Item
from tests.checker.printed import line, said

TITLE = line(700, 60, "营业执照")
FOOT = line(1200, 1200, "登记机关")
CODE = line(100, 130, "统一社会信用代码 91110000MA01A2B3C7")


@pytest.mark.parametrize("boss", ["张示", "张示例", "欧阳示例"])
def test_the_second_line_of_an_address_is_not_the_name_in_the_left_column(boss: str) -> None:
    found = said(
        TITLE,
        CODE,
        FOOT,
        line(100, 200, "名称北京示例商贸有限公司"),
        line(1000, 200, "注册资本伍拾万元"),
        line(1000, 270, "住所北京市海淀区花园路8号"),
        line(100, 330, f"法定代表人{boss}"),
        line(1080, 330, "2304室"),
    )

    assert found[Item.LEGAL_REPRESENTATIVE] == boss
    assert found[Item.ADDRESS] == "北京市海淀区花园路8号2304室"


def test_the_third_line_of_an_address_is_its_own_too() -> None:
    found = said(
        TITLE,
        CODE,
        FOOT,
        line(1000, 200, "住所北京市海淀区花园"),
        line(100, 265, "类型个人独资企业"),
        line(1080, 265, "路8号创业大厦"),
        line(100, 330, "投资人张示例"),
        line(1080, 330, "2304室"),
    )

    assert found[Item.LEGAL_REPRESENTATIVE] == "张示例"
    assert found[Item.FORM] == "个人独资企业"
    assert found[Item.ADDRESS] == "北京市海淀区花园路8号创业大厦2304室"


def test_a_name_that_was_found_in_two_pieces_is_whole_though_an_address_stands_above() -> None:
    found = said(
        TITLE,
        CODE,
        FOOT,
        line(100, 200, "住所北京市海淀区花园路8号"),
        line(100, 270, "法定代表人"),
        line(320, 270, "欧阳"),
        line(410, 270, "示例"),
    )

    assert found[Item.LEGAL_REPRESENTATIVE] == "欧阳示例"


def test_a_line_that_runs_over_into_the_right_column_ends_where_a_spread_label_begins() -> None:
    found = said(
        TITLE,
        CODE,
        FOOT,
        line(100, 200, "名称智慧示例（唐山）机械 出 资 额叁佰万元整"),
        line(180, 262, "制造商行"),
    )

    assert found[Item.NAME] == "智慧示例(唐山)机械制造商行"


def test_a_label_that_was_begun_at_the_end_of_the_left_column_is_put_together() -> None:
    found = said(
        TITLE,
        CODE,
        FOOT,
        line(100, 200, "经营范围普通货物仓储服务、建筑材料 住"),
        line(980, 200, "所北京市海淀区花园路8号"),
        line(260, 262, "销售、广告制作。"),
    )

    assert found[Item.ADDRESS] == "北京市海淀区花园路8号"
    assert found[Item.SCOPE] == "普通货物仓储服务、建筑材料销售、广告制作"


def test_a_word_of_a_name_that_is_no_spread_label_stays_in_it() -> None:
    found = said(TITLE, CODE, FOOT, line(100, 200, "名称北京示例住所管理有限公司"))

    assert found[Item.NAME] == "北京示例住所管理有限公司"


def test_a_spread_label_of_four_characters_is_not_parted() -> None:
    found = said(TITLE, CODE, FOOT, line(100, 200, "公 司 类 型 有限责任公司（自然人独资）"))

    assert found[Item.FORM] == "有限责任公司(自然人独资)"


def test_a_name_is_found_though_the_first_character_of_its_label_was_misread() -> None:
    found = said(TITLE, CODE, FOOT, line(100, 200, "多"), line(260, 200, "称示例医疗器械有限公司"))

    assert found[Item.NAME] == "示例医疗器械有限公司"


def test_a_name_that_begins_like_the_end_of_its_label_keeps_its_beginning() -> None:
    found = said(
        TITLE, CODE, FOOT, line(100, 200, "名称"), line(260, 200, "称多县示例商贸有限公司")
    )

    assert found[Item.NAME] == "称多县示例商贸有限公司"


def test_a_frame_that_was_read_as_noughts_is_no_code() -> None:
    found = said(
        line(700, 60, "统一社会信用代码证书"),
        line(100, 10, "000000000000000000000000000a"),
        line(100, 130, "统一社会信用代码：11110000MA01A2B3C7"),
        line(100, 200, "机构名称 北京示例局"),
    )

    assert found[Item.NUMBER] == "11110000MA01A2B3C7"


def test_the_rest_of_a_period_in_the_right_column_is_not_the_name_in_the_left_one() -> None:
    found = said(
        TITLE,
        CODE,
        FOOT,
        line(1000, 200, "营业期限2015年07月01日至2045年06"),
        line(100, 262, "法定代表人张示例"),
        line(1160, 262, "月30日"),
    )

    assert found[Item.LEGAL_REPRESENTATIVE] == "张示例"
    assert found[Item.VALID_UNTIL] == "2045年06月30日"


def test_a_label_of_which_two_characters_were_read_with_the_left_column_is_put_together() -> None:
    found = said(
        TITLE,
        CODE,
        FOOT,
        line(100, 200, "名称普中示例服饰合 出 资"),
        line(700, 200, "额捌佰捌拾万元人"),
        line(180, 262, "伙企业（有限合伙）"),
        line(780, 262, "民币"),
    )

    assert found[Item.NAME] == "普中示例服饰合伙企业(有限合伙)"
