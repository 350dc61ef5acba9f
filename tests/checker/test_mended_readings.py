"""What was read with a value is left out, and what can be put right is: a person still looks."""

from array import array
from dataclasses import replace

import pytest

from beiancheck.documents.box import Box, upright
from beiancheck.documents.papers import doubled, scopes, stray_letters, trimming
from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Line, Page, Source
from beiancheck.ocr import cutting, torn_days, voting
from beiancheck.ocr.again import choose
from beiancheck.ocr.asking import Recognise, Recogniser
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Dictionaries
from beiancheck.terms.items import Item

HEIGHT = 40
PURPOSE = frozenset("仅供网站备案使用")


def line(left: int, top: int, text: str, other: str | None = None) -> Line:
    width = sum(HEIGHT if ord(letter) > 0x7F else HEIGHT // 2 for letter in text)
    box = upright(left, top, left + width, top + HEIGHT)
    return Line(text=text, box=box, sureness=(999,) * len(text), other=other or text)


def page(*lines: Line) -> Page:
    return Page(number=1, width=2000, height=1400, lines=lines, source=Source.RECOGNISED)


def value(one: Page, item: Item) -> Value:
    found = read(one).value(item)
    assert found is not None
    return found


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


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("青林省长春市样例路9号", "吉林省长春市样例路9号"),
        ("吉林省长春市样例路9号", "吉林省长春市样例路9号"),
        ("青林省样例路9号", "青林省样例路9号"),
        ("青木省长春市样例路9号", "青木省长春市样例路9号"),
    ],
)
def test_a_province_is_told_by_its_city_where_one_character_was_misread(
    text: str, printed: str
) -> None:
    assert trimming.placed(Item.ADDRESS, text) == printed


def test_a_suffix_alone_is_no_domain_to_rely_on() -> None:
    one = page(line(600, 20, "域名注册证书"), line(100, 200, "域名：com.cn"))

    assert value(one, Item.DOMAIN).is_sure is False


def card(authority: str, *more: Line) -> Page:
    return page(
        line(400, 100, "中华人民共和国"),
        line(400, 200, "居民身份证"),
        line(100, 500, f"签发机关 {authority}"),
        line(100, 600, "有效期限 2020.01.01-2040.01.01"),
        *more,
    )


def across(text: str) -> Line:
    return replace(line(0, 0, text), box=Box(((300, 900), (900, 500), (920, 530), (320, 930))))


def test_a_value_without_its_scrap_is_looked_at() -> None:
    authority = value(card("使厦门市公安局", across("仅供网站备案使用")), Item.AUTHORITY)

    assert (authority.text, authority.is_sure) == ("厦门市公安局", False)


@pytest.mark.parametrize(
    ("words", "is_sure"),
    [("昆山样例仅供备案", True), ("局专用", True), ("仅供昆山备案使用", False)],
)
def test_only_what_a_copy_is_for_may_be_read_with_a_value(words: str, *, is_sure: bool) -> None:
    assert value(card("昆山市公安局", across(words)), Item.AUTHORITY).is_sure is is_sure


@pytest.mark.parametrize(
    ("read_as", "printed"),
    [
        ("软件开发:会议服务;广告发布", "软件开发;会议服务;广告发布"),
        ("一般项目:软件开发;会议服务", "一般项目:软件开发;会议服务"),
        ("软件开发:会议服务、广告发布", "软件开发:会议服务、广告发布"),
        ("会员活动·公益服务", "会员活动,公益服务"),
        ("第-类医疗器械销售", "第一类医疗器械销售"),
        ("运输(不含危险货物)软件开发;会议服务", "运输(不含危险货物);软件开发;会议服务"),
        ("软件开发。演出(不含经纪)会议服务", "软件开发。演出(不含经纪)。会议服务"),
        ("运输(不含危险货物),软件开发;会议服务", "运输(不含危险货物);软件开发;会议服务"),
        ("软件开发。运输不含危险货物)", "软件开发。运输(不含危险货物)"),
        ("软件开发依法须经批准的项目,经批准后)", "软件开发(依法须经批准的项目,经批准后)"),
        ("印刷(依法须经批准的项日,经批准后)", "印刷(依法须经批准的项目,经批准后)"),
        ("设计、制作(不含印刷)的样品", "设计、制作(不含印刷)的样品"),
        ("运输(不含危险货物)(依法须经批准)", "运输(不含危险货物)(依法须经批准)"),
    ],
)
def test_signs_of_a_scope_are_put_right_where_only_one_can_be_meant(
    read_as: str, printed: str
) -> None:
    assert scopes.mended(read_as) == printed


@pytest.mark.parametrize(
    ("read_as", "printed", "is_sure"),
    [
        ("会员活动·公益服务", "会员活动,公益服务", False),
        ("演出(不含经纪)会议服务、软件开发", "演出(不含经纪)、会议服务、软件开发", False),
        ("软件开发:会议服务;广告发布;翻译", "软件开发;会议服务;广告发布;翻译", False),
        ("翻译(不含口译)会议。制图。广告", "翻译(不含口译)。会议。制图。广告", False),
        ("翻译(不含口译)服务。制图。广告", "翻译(不含口译)服务。制图。广告", True),
    ],
)
def test_a_scope_that_was_put_right_is_looked_at(
    read_as: str, printed: str, *, is_sure: bool
) -> None:
    one = page(line(800, 200, "营业执照"), line(100, 400, "经营范围"), line(300, 400, read_as))

    scope = value(one, Item.SCOPE)

    assert (scope.text, scope.is_sure) == (printed, is_sure)


def test_a_doubtful_name_has_the_character_that_names_have_and_shows_what_was_read() -> None:
    faint = replace(line(100, 100, "姓名 张溴"), sureness=(999, 999, 999, 999, 700))
    cards = [
        page(first, line(100, 200, "民族 汉"), line(100, 600, "公民身份号码 110101199003077213"))
        for first in (faint, line(100, 100, "姓名 张溴"))
    ]

    names = [value(one, Item.NAME) for one in cards]

    assert [(one.text, one.other, one.is_sure) for one in names] == [
        ("张淏", "张溴", False),
        ("张溴", None, True),
    ]


def test_a_domain_ends_before_a_letter_that_makes_its_suffix_none() -> None:
    one = page(
        line(600, 20, "网站备案信息真实性核验单"),
        line(100, 200, "域名"),
        line(300, 200, "shili.site"),
        line(20, 250, "S"),
        line(100, 300, "主体信息核验"),
    )

    assert value(one, Item.DOMAIN).text == "shili.site"


@pytest.mark.parametrize(
    ("text", "other"),
    [("九曜(毫州)有限公司", "九曜(亳州)有限公司"), ("九曜(亳州)有限公司", "九曜(毫州)有限公司")],
)
def test_of_two_readings_of_a_name_the_one_counts_whose_brackets_hold_a_city(
    text: str, other: str
) -> None:
    first = line(100, 200, f"域名持有者：{text}", f"域名持有者：{other}")
    one = page(line(600, 20, "域名注册证书"), first, line(100, 300, "域名：shili.cn"))

    holder = value(one, Item.HOLDER)

    assert (holder.text, holder.is_sure) == ("九曜(亳州)有限公司", text == holder.text)


def test_a_last_part_read_with_a_digit_is_no_other_domain() -> None:
    one = page(line(600, 20, "域名注册证书"), line(100, 200, "域名：shi.1td", "域名：shi.ltd"))

    domain = value(one, Item.DOMAIN)

    assert (domain.text, domain.is_sure) == ("shi.ltd", True)


def test_a_dot_that_the_other_reading_lacks_is_no_doubt_of_a_domain() -> None:
    one = page(line(600, 20, "域名注册证书"), line(100, 200, "域名：shi.cn", "域名：shicn"))

    assert value(one, Item.DOMAIN).is_sure is True


def test_what_stands_further_on_in_the_row_of_a_value_belongs_to_another_column() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围 软件开发、会议服务"),
        line(900, 420, "6室"),
    )

    assert value(one, Item.SCOPE).text == "软件开发、会议服务"


def test_a_date_in_doubt_is_read_again_and_one_with_every_digit_is_not() -> None:
    said = ["营业执照", "经营范围软件开发", "住所厦门市样例路9号", "2025年03月2日"]
    lines = [line(100, 100 + 200 * at, text) for at, text in enumerate(said)]
    whole = [*lines[:3], line(100, 700, "2025年03月12日")]

    assert 3 in choose([replace(one, other=None) for one in lines])
    assert 3 not in choose([replace(one, other=None) for one in whole])


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


def test_a_label_of_which_only_the_last_sign_was_found_ends_the_name_above_it() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "名"),
        line(240, 400, "称厦门示例有限公司"),
        line(240, 480, "型股份有限公司(非上市)"),
        line(100, 640, "经营范围 会议服务"),
    )

    assert value(one, Item.NAME).text == "厦门示例有限公司"
    assert value(one, Item.FORM).text == "股份有限公司(非上市)"


def test_a_place_behind_the_last_sign_of_its_label_is_the_address() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(240, 400, "名称厦门示例有限公司"),
        line(240, 480, "所福建省厦门市样例路9号"),
        line(100, 640, "经营范围 会议服务"),
    )

    assert value(one, Item.NAME).text == "厦门示例有限公司"
    assert value(one, Item.ADDRESS).text == "福建省厦门市样例路9号"


def test_words_across_the_page_that_are_far_taller_go_on_no_value() -> None:
    tall = Line(text="共测", box=upright(420, 360, 600, 480), sureness=(999,) * 2, other="共测")
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "法定代表人刘示"),
        tall,
        line(100, 640, "经营范围 会议服务"),
    )

    assert value(one, Item.LEGAL_REPRESENTATIVE).text == "刘示"


def table(label: str, said: str, top: int) -> tuple[Line, Line]:
    return line(100, top, label), line(500, top, said)


LETTER = (
    line(700, 60, "网站备案授权书"),
    *table("授权单位", "厦门示例有限公司", 200),
    *table("统一社会信用代码", "91350200MA00000000", 280),
    *table("被授权人", "陈示例", 360),
    *table("联系电话", "13800138000", 440),
    line(100, 600, "现授权上述人员担任我单位网站负责人，全权办理备案手续。"),
)


def test_a_letter_with_a_table_names_who_authorises_whom() -> None:
    one = page(*LETTER)

    assert (value(one, Item.NAME).text, value(one, Item.PERSON).text) == (
        "厦门示例有限公司",
        "陈示例",
    )
    assert value(one, Item.NAME).is_sure


def test_what_stands_behind_such_a_label_and_is_no_name_is_left_alone() -> None:
    others = [one for one in LETTER if one.text not in {"厦门示例有限公司", "陈示例"}]
    said = read(page(*others, line(500, 200, "(公章)"), line(500, 360, "13800138000")))

    assert (said.value(Item.NAME), said.value(Item.PERSON)) == (None, None)


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


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("会议服务、设计、制作、代理发布广告", "会议服务、设计、制作、代理、发布广告"),
        ("会议服务;设计制作、代理、发布广告", "会议服务;设计、制作、代理、发布广告"),
        ("(不含演出)0会议服务。软件开发", "(不含演出)。会议服务。软件开发"),
        ("会议服务。测试市场主体应当于每年1月1日", "会议服务"),
        ("(依法须经批准的项目,经0相关部门批准后", "(依法须经批准的项目,经相关部门批准后"),
        ("广告设计、代理;10吨设备", "广告设计、代理;10吨设备"),
    ],
)
def test_signs_that_every_scope_has_in_the_same_place_are_put_right(text: str, meant: str) -> None:
    assert scopes.mended(text) == meant


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("会议服务(依法须经批准的项目,经相关部门批准后方可开展经营活动)", False),
        ("会议服务(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)", False),
        ("会议服务(依法须经批准的项目,后方可开展经营活动)", True),
    ],
)
def test_a_sentence_that_every_scope_says_alike_and_that_breaks_off_is_a_doubt(
    text: str, *, doubtful: bool
) -> None:
    assert scopes.is_doubtful(text) is doubtful


def test_room_before_a_name_that_begins_with_its_city_hides_nothing() -> None:
    said = "厦门示例科技有限公司", "示例科技有限公司"
    edges = tuple(200 + 800 * at // 10 for at in range(11))
    sure = [
        value(
            page(
                line(600, 20, "域名注册证书"),
                line(100, 200, "注册商"),
                replace(line(400, 200, text), edges=edges[: len(text) + 1]),
                line(100, 300, "域名：shi.cn"),
            ),
            Item.REGISTRAR,
        ).is_sure
        for text in said
    ]

    assert sure == [True, False]


@pytest.mark.parametrize(
    ("text", "other", "name", "is_sure"),
    [
        ("王示淏", "王示溴", "王示淏", True),
        ("王示溴", "王示溴", "王示淏", False),
        ("王示弱", "王示号", "王示骉", False),
        ("王示骉", "王示弱", "王示骉", True),
        ("☑王示", "王示", "王示", False),
        ("王示淏", "王元溴", "王示淏", False),
    ],
)
def test_two_readings_that_mean_the_same_rare_character_of_a_name_agree(
    text: str, other: str, name: str, *, is_sure: bool
) -> None:
    whole = line(100, 400, f"法定代表人{text}", f"法定代表人{other}")
    faint = replace(whole, sureness=(*whole.sureness[:-1], 600))
    one = page(line(800, 200, "营业执照"), faint, line(100, 640, "经营范围 会议服务"))
    found = value(one, Item.LEGAL_REPRESENTATIVE)

    assert (found.text, found.is_sure) == (name, is_sure)


@pytest.mark.parametrize(
    ("text", "is_sure"), [("(厦门)示例有限公司", False), ("示例(厦门)有限公司", True)]
)
def test_a_name_that_begins_with_its_bracket_has_lost_what_stood_before_it(
    text: str, *, is_sure: bool
) -> None:
    one = page(
        line(600, 20, "域名注册证书"),
        line(100, 200, "域名持有者"),
        line(400, 200, text),
        line(100, 300, "域名：shi.cn"),
    )

    assert value(one, Item.HOLDER).is_sure is is_sure


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("西壮族自治区南宁市样例路9号", "广西壮族自治区南宁市样例路9号"),
        ("蒙古自治区包头市样例路9号", "内蒙古自治区包头市样例路9号"),
        ("西省样例路9号", "西省样例路9号"),
        ("疆样例路9号", "疆样例路9号"),
    ],
)
def test_a_region_whose_first_sign_was_not_read_is_told_by_the_rest(text: str, meant: str) -> None:
    assert trimming.placed(Item.ADDRESS, text) == meant


SIGNS = "molyang.cn1"


def answer(text: str) -> bytes:
    """Return what a recogniser answers that reads a text; equal neighbours have a step between."""
    steps = [number for sign in text for number in (f"{SIGNS} ".index(sign) + 1, 990, 0, 990)]
    return array("i", steps).tobytes()


def voted(of: Line, *readings: str) -> tuple[Line, list[Recogniser]]:
    """Let the recognisers read a line, one text each; return it, and who was asked."""
    asking = voting.voted([of], [Rectangle(100, 100, 400, 40, 0)], Dictionaries(SIGNS, SIGNS))
    asked: list[Recogniser] = []
    try:
        request = next(asking)
        while True:
            assert isinstance(request, Recognise)
            asked.append(request.recogniser)
            request = asking.send((answer(readings[len(asked) - 1]),))
    except StopIteration as end:
        return end.value[0], asked


FAINT = replace(line(100, 80, "molyang.cn"), sureness=(999, 999, 700, *[999] * 7))


@pytest.mark.parametrize(
    ("readings", "text", "other"),
    [
        (["mo1yang.cn", "mo1yang.cn", "mo1yang.cn"], "mo1yang.cn", "molyang.cn"),
        (["mo1yang.cn", "mo1yang.cn", "molyang.cn"], "molyang.cn", "mo1yang.cn"),
        (["molyang.cn", "molyang.cn", "molyang.cn"], "molyang.cn", "molyang.cn"),
        (["mo1yang.cn", "mon", "mo1 yang.cn"], "molyang.cn", "mo1yang.cn"),
    ],
)
def test_a_domain_that_may_be_another_is_spelled_as_most_of_five_readings_say(
    readings: list[str], text: str, other: str
) -> None:
    settled, asked = voted(FAINT, *readings)

    assert (settled.text, settled.other) == (text, other)
    assert asked == [Recogniser.FIRST, Recogniser.FIRST, Recogniser.NAMES]


@pytest.mark.parametrize(
    ("text", "readings", "differs"),
    [
        ("yang.cn", [], False),
        ("molyang.cn", ["molyang.cn"], False),
        ("molyang.cn", ["mo1yang.cn", "molyang.cn", "molyang.cn"], True),
    ],
)
def test_a_sure_domain_is_read_wider_once_and_again_only_where_that_differs(
    text: str, readings: list[str], *, differs: bool
) -> None:
    settled, asked = voted(line(100, 80, text), *readings)

    assert (settled.text, settled.differs) == (text, differs)
    assert len(asked) == len(readings)


@pytest.mark.parametrize("beside", ["no", "1 no", "a.cn"])
def test_a_doubtful_domain_that_no_other_reading_has_stays_as_it_was_read(beside: str) -> None:
    read_so = line(100, 80, f"{FAINT.text} {beside}")
    faint = replace(read_so, sureness=(700,) * len(read_so.text))

    settled, _ = voted(faint, "no", "", "mo")

    assert settled.text == read_so.text


DATED = "0123456789年月日至"
PLACE = Rectangle(400, 100, 200, 40, 0)


def completed(piece: str, whole: str, *more: Line) -> tuple[list[Line], list[Recognise]]:
    """Let the larger recogniser read a whole date where a piece was found."""
    asking = torn_days.completed(
        [line(300, 80, piece), *more], [PLACE] * (1 + len(more)), Dictionaries(DATED, DATED)
    )
    steps = [number for sign in whole for number in (DATED.index(sign) + 1, 990, 0, 990)]
    asked: list[Recognise] = []
    try:
        request = next(asking)
        while True:
            assert isinstance(request, Recognise)
            asked.append(request)
            request = asking.send((array("i", steps).tobytes(),) * len(request.crops))
    except StopIteration as end:
        return end.value, asked


@pytest.mark.parametrize(
    ("piece", "whole", "text"),
    [
        ("2008年11月", "2008年11月19日", "2008年11月19日"),
        ("1月07日", "2026年11月07日", "2026年11月07日"),
        ("2008年11月", "2008年12月19日", "2008年11月"),
        ("2008年11月", "2008年11月1", "2008年11月"),
        ("2008年11月", "2008年11月1日至2009年11月1日", "2008年11月"),
        ("2008年11月1", "2008年11月19日", "2008年11月19日"),
        ("03月", "2012年03月01日", "2012年03月01日"),
        ("日期:2026", "20260923", "2026-09-23"),
        ("2026-0", "20261923", "2026-0"),
    ],
)
def test_a_date_in_pieces_is_read_with_the_place_of_the_rest_and_looked_at(
    piece: str, whole: str, text: str
) -> None:
    (found,), asked = completed(piece, whole)
    has_date = text != piece

    assert found.text == text
    assert found.doubts
    assert [one.recogniser for one in asked] == [Recogniser.NAMES] * (1 if has_date else 2)


def test_the_place_of_a_date_goes_on_where_its_year_or_its_day_is_missing() -> None:
    sides = [
        request.crops[0].corners[:4:2]
        for piece in ("2008年11月", "年1月07日", "08年1月", "03月")
        for request in completed(piece, "")[1][:1]
    ]

    assert sides == [(300, 660), (180, 500), (180, 660), (60, 660)]


def test_a_place_that_gave_no_date_is_drawn_wider_and_without_its_edges() -> None:
    first, second = (one.crops[0] for one in completed("2008年11月", "")[1])

    assert (first.corners[1], first.corners[7]) == (80, 120)
    assert (second.corners[1], second.corners[7]) == (85, 115)
    assert second.width > first.width


def test_other_pieces_of_a_date_that_was_read_whole_are_no_lines() -> None:
    apart = line(560, 82, "19日")
    elsewhere = line(560, 400, "19日")

    found, _ = completed("2008年11月", "2008年11月19日", apart, elsewhere)

    assert [one.text for one in found] == ["2008年11月19日", "19日"]


def test_whole_dates_and_prose_are_not_read_so() -> None:
    prose = "市场主体应当于每年1月1日至6月30日报送公示年度报告"

    assert all(completed(said, "")[1] == [] for said in ("2008年11月19日", prose))


def test_a_rule_at_the_foot_of_a_licence_is_no_piece_of_its_date() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(1300, 1000, "2008年11月19日"),
        line(100, 1200, "市场主体应当于每年1月1日至6月30日报送公示年度报告"),
    )

    assert value(one, Item.ISSUED).text == "2008年11月19日"


def test_a_line_can_be_drawn_wider() -> None:
    place = Rectangle(100, 100, 400, 40, 0)

    assert cutting.cut(place, wider=1.6).width == 1.6 * cutting.cut(place).width
    assert cutting.cut(place, wider=1.6).corners == cutting.cut(place).corners
