"""Words across a page that were read with a value are left out, and a person looks."""

from dataclasses import replace

import pytest

from beiancheck.documents.box import Box, upright
from beiancheck.documents.papers.rows import doubled
from beiancheck.documents.papers.values import stray_letters, trimming
from beiancheck.documents.reading import Line, Page
from beiancheck.terms.items import Item
from tests.checker.printed import line, page, value


@pytest.mark.parametrize(
    ("words", "is_sure"), [("仅供网站备案使用", False), ("厦门用样样例样", True), ("", True)]
)
def test_a_letter_of_a_watermark_may_have_been_read_with_a_value(
    words: str, *, is_sure: bool
) -> None:
    across = replace(
        line(300, 300, words or "无"),
        box=Box(((300, 900), (900, 500), (920, 530), (320, 930))),
    )
    one = page(
        line(400, 100, "中华人民共和国"),
        line(400, 200, "居民身份证"),
        line(100, 500, "签发机关昆山市公安局用"),
        line(100, 600, "有效期限 2020.01.01-2040.01.01"),
        *([across] if words else []),
    )

    assert value(one, Item.AUTHORITY).is_sure is is_sure


PURPOSE = frozenset("仅供网站备案使用")


@pytest.mark.parametrize(
    ("item", "text", "rest"),
    [
        (Item.AUTHORITY, "使厦门市公安局", "厦门市公安局"),
        (Item.ADDRESS, "供网厦门市思明区样例路9号", "厦门市思明区样例路9号"),
        (Item.ADDRESS, "D山西省太原市样例路9号", "山西省太原市样例路9号"),
        (Item.ADDRESS, "厦门市样例路9号1674室田", "厦门市样例路9号1674室"),
        (Item.ADDRESS, "厦门市样例路9号内", "厦门市样例路9号内"),
        (Item.ADDRESS, "网山样例路9号", "网山样例路9号"),
        (Item.REGISTRAR, "9浙江示例网络有限公司", "浙江示例网络有限公司"),
        (Item.REGISTRAR, "网云示例有限公司", "网云示例有限公司"),
        (Item.HOLDER, "示例食品(青岛)有限公司ED", "示例食品(青岛)有限公司"),
        (Item.NAME, "厦门示例有限公司用", "厦门示例有限公司"),
        (Item.NAME, "厦门示例有限责任公司照证件逐字填", "厦门示例有限责任公司"),
        (Item.NAME, "厦门示例有限公司二店", "厦门示例有限公司二店"),
        (Item.LEGAL_REPRESENTATIVE, "张示例案使用", "张示例"),
        (Item.FORM, "普通合伙使用", "普通合伙"),
        (Item.ADDRESS, "二甘肃省兰州市样例路9号", "甘肃省兰州市样例路9号"),
        (Item.ADDRESS, "叁拾万元四川省成都市样例路9号", "四川省成都市样例路9号"),
        (Item.ADDRESS, "样例路甘肃省大厦9号号", "样例路甘肃省大厦9号"),
        (Item.REGISTRAR, "示例甘肃省数据有限公司", "示例甘肃省数据有限公司"),
        (Item.NAME, "5厦门示例有限公司", "厦门示例有限公司"),
        (Item.NAME, "示例传媒((厦门)有限公司", "示例传媒(厦门)有限公司"),
        (Item.PERSON, "努尔兰·样例负责人", "努尔兰·样例"),
    ],
)
def test_letters_of_a_watermark_are_cut_off_where_a_whole_value_remains(
    item: Item, text: str, rest: str
) -> None:
    assert trimming.bare(item, text, PURPOSE) == rest


def test_where_no_watermark_is_known_its_letters_are_left_alone() -> None:
    assert trimming.bare(Item.AUTHORITY, "使厦门市公安局", frozenset()) == "使厦门市公安局"
    assert trimming.bare(Item.FORM, "普通合伙使用", frozenset()) == "普通合伙使用"


@pytest.mark.parametrize(
    ("item", "text", "rest"),
    [
        (Item.PERSON, "张示例张示例", "张示例"),
        (Item.PERSON, "张示案张示", "张示"),
        (Item.PERSON, "张丽丽", "张丽丽"),
        (Item.LEGAL_REPRESENTATIVE, "张示例安使用张示例", "张示例"),
        (Item.ADDRESS, "样例路9号花园市民区样例路9号花园", "样例路9号花园市民区样例路9号花园"),
        (Item.ADDRESS, "回民区样例东路4号仅供民区样例东路4号5栋", "回民区样例东路4号5栋"),
        (Item.NAME, "厦门示例食品公司厦门示例食品公司", "厦门示例食品公司"),
        (Item.ADDRESS, "样例镇样例村样例路", "样例镇样例村样例路"),
    ],
)
def test_what_one_line_found_in_two_pieces_says_twice_is_told_once(
    item: Item, text: str, rest: str
) -> None:
    assert trimming.once(item, text) == rest


def across(text: str) -> Line:
    return replace(line(0, 0, text), box=Box(((300, 900), (900, 500), (920, 530), (320, 930))))


def emblem_side(authority: str, *more: Line) -> Page:
    return page(
        line(400, 100, "中华人民共和国"),
        line(400, 200, "居民身份证"),
        line(100, 500, f"签发机关 {authority}"),
        line(100, 600, "有效期限 2020.01.01-2040.01.01"),
        *more,
    )


def test_a_value_without_its_scrap_is_looked_at() -> None:
    authority = value(emblem_side("使厦门市公安局", across("仅供网站备案使用")), Item.AUTHORITY)

    assert (authority.text, authority.is_sure) == ("厦门市公安局", False)


@pytest.mark.parametrize(
    ("words", "is_sure"),
    [("昆山样例仅供备案", True), ("局专用", True), ("仅供昆山备案使用", False)],
)
def test_only_what_a_copy_is_for_may_be_read_with_a_value(words: str, *, is_sure: bool) -> None:
    assert value(emblem_side("昆山市公安局", across(words)), Item.AUTHORITY).is_sure is is_sure


@pytest.mark.parametrize(
    ("item", "text", "rest"),
    [
        (Item.SCOPE, "设计、制作、代E理、发布广告", "设计、制作、代理、发布广告"),
        (Item.SCOPE, "SS一般项目:软件开发", "一般项目:软件开发"),
        (Item.SCOPE, "IT咨询、KTV服务、T恤销售、B超设备、5G应用", ""),
        (Item.SCOPE, "B2B平台、O2O服务、3D打印、X射线机", ""),
        (Item.ADDRESS, "厦门市思明C区样例路9号", ""),
        (Item.ADDRESS, "厦门市样P例路9号A座2室", "厦门市样例路9号A座2室"),
        (Item.FORM, "S有限责任公司", "有限责任公司"),
        (Item.LEGAL_REPRESENTATIVE, "薛示锦7", "薛示锦"),
        (Item.LEGAL_REPRESENTATIVE, "薛示锦MPLE", "薛示锦"),
        (Item.LEGAL_REPRESENTATIVE, "薛示锦··口备案", "薛示锦"),
        (Item.LEGAL_REPRESENTATIVE, "薛示锦案使用", "薛示锦"),
        (Item.LEGAL_REPRESENTATIVE, "阿西·示例", ""),
        (Item.LEGAL_REPRESENTATIVE, "JOHN SMITH", ""),
        (Item.NUMBER, "国统字第A例12号", ""),
    ],
)
def test_a_letter_of_a_watermark_within_chinese_text_is_left_out(
    item: Item, text: str, rest: str
) -> None:
    assert stray_letters.without(item, text) == (rest or text)


def test_a_scope_with_such_a_letter_is_given_out_without_it_and_looked_at() -> None:
    one = page(line(800, 200, "营业执照"), line(100, 400, "经营范围 会议服务、代E理记账"))

    scope = value(one, Item.SCOPE)

    assert (scope.text, scope.is_sure) == ("会议服务、代理记账", False)


def test_a_letter_that_names_a_building_is_kept_and_is_no_doubt() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "住所 厦门市思明区样例大厦A座9号"),
        line(100, 600, "经营范围 会议服务"),
    )

    address = value(one, Item.ADDRESS)

    assert (address.text, address.is_sure) == ("厦门市思明区样例大厦A座9号", True)


def test_words_across_the_page_that_are_far_taller_go_on_no_value() -> None:
    tall = Line(text="共测", box=upright(420, 360, 600, 480), sureness=(999,) * 2, other="共测")
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "法定代表人刘示"),
        tall,
        line(100, 640, "经营范围 会议服务"),
    )

    assert value(one, Item.LEGAL_REPRESENTATIVE).text == "刘示"


@pytest.mark.parametrize("scrap", ["样", "CIM"])
def test_a_level_piece_of_the_words_across_the_page_is_no_value(scrap: str) -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "住所"),
        line(300, 400, scrap),
        line(400, 410, "福建省厦门市样例路9号"),
        line(100, 640, "经营范围 会议服务"),
        across("样本 SPECIMEN"),
    )

    assert value(one, Item.ADDRESS).text == "福建省厦门市样例路9号"


def test_a_line_read_again_with_what_crosses_it_counts_once() -> None:
    text = "注册号350200100000001"
    both = Line(
        text="注册号35020010000例001",
        box=upright(80, 350, 560, 480),
        sureness=(990,) * 17,
        other=None,
    )

    assert doubled.single([line(100, 400, text), both]) == [line(100, 400, text)]
    assert doubled.single([line(100, 900, text), both]) == [line(100, 900, text), both]


@pytest.mark.parametrize(
    ("text", "other", "name"),
    [
        ("备孙示全", "孙示全", "孙示全"),
        ("孙示全备", "孙示全", "孙示全"),
        ("备孙示全", "备孙示金", "备孙示全"),
        ("史孙示全", "孙示全", "史孙示全"),
    ],
)
def test_a_name_is_without_the_watermark_s_letter_that_only_one_reading_has(
    text: str, other: str, name: str
) -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, f"法定代表人{text}", f"法定代表人{other}"),
        line(100, 640, "经营范围 会议服务"),
        across("仅供网站备案使用"),
    )
    found = value(one, Item.LEGAL_REPRESENTATIVE)

    assert (found.text, found.is_sure) == (name, False)


def test_a_letter_of_the_part_of_a_watermark_that_was_not_read_is_left_out_too() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "法定代表人备孙示全", "法定代表人孙示全"),
        line(100, 640, "经营范围 会议服务"),
        across("仅供网站"),
    )
    found = value(one, Item.LEGAL_REPRESENTATIVE)

    assert (found.text, found.is_sure) == ("孙示全", False)


@pytest.mark.parametrize(
    "words", ["仅用于办理ICP备案", "再次复印无效", "登记专用章", "仅限网站备案使用，他用无效"]
)
def test_what_is_stamped_beside_an_address_is_no_part_of_it(words: str) -> None:
    one = page(
        line(100, 100, "姓名 张示例"),
        line(100, 200, "民族 汉"),
        line(100, 300, "住址"),
        line(220, 300, "厦门市样例区示例"),
        line(560, 300, words),
        line(220, 355, "北路9号"),
        line(100, 600, "公民身份号码 110101199003077213"),
    )

    assert value(one, Item.ADDRESS).text == "厦门市样例区示例北路9号"
