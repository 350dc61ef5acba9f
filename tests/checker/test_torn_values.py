"""Values of which a part is missing, or that the page says twice: they are looked at."""

from dataclasses import replace
from itertools import pairwise

import pytest

from beiancheck.documents.box import Box, upright
from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.value import Value
from beiancheck.documents.reading import Line, Page, Source
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper

HEIGHT = 40


def line(left: int, top: int, text: str) -> Line:
    width = sum(HEIGHT if ord(letter) > 0x7F else HEIGHT // 2 for letter in text)
    box = upright(left, top, left + width, top + HEIGHT)
    return Line(text=text, box=box, sureness=(999,) * len(text), other=text)


def page(*lines: Line) -> Page:
    return Page(number=1, width=2000, height=1400, lines=lines, source=Source.RECOGNISED)


def typed(*lines: Line) -> Page:
    """Return a page that says its text itself."""
    bare = tuple(replace(one, sureness=(), other=None) for one in lines)
    return replace(page(*bare), source=Source.TEXT_LAYER)


def card(*address: str) -> Page:
    return page(
        line(100, 100, "姓名 张示例"),
        line(100, 200, "民族 汉"),
        line(100, 300, "住址"),
        *(line(220, 300 + 55 * at, part) for at, part in enumerate(address)),
        line(100, 600, "公民身份号码 110101199003077213"),
    )


def value(one: Page, item: Item) -> Value:
    found = read(one).value(item)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("parts", "is_sure"),
    [
        (("广东省深圳市南山区样例路", "示例花园3栋1711室"), True),
        (("东省深圳市南山区样例路", "示例花园3栋1711室"), False),
        (("广东省深圳市南山区样例路", "示例花园3栋2单元3层1711"), False),
        (("广东省深圳市南山区样例路", "9号1711"), True),
        (("南山区样例路9号",), False),
        (("昆山市样例镇示例路9号",), True),
        (("高州市样例镇示例路9号",), True),
        (("南山区市场街9号",), False),
        (("圳市南山区样例路9号",), False),
        (("新疆维吾尔自治区乌鲁木齐市", "天山区样例路9号"), True),
        (("供网厦门市思明区样例路9号",), False),
        (("北京市朝阳区上海市样例路9号",), True),
    ],
)
def test_an_address_on_a_card_begins_with_its_region_and_ends(
    parts: tuple[str, ...], *, is_sure: bool
) -> None:
    address = value(card(*parts), Item.ADDRESS)

    assert (address.text, address.is_sure) == ("".join(parts), is_sure)


def test_of_an_address_on_a_card_what_stands_before_the_region_is_left_out_and_looked_at() -> None:
    address = value(card("共北京市朝阳区样例路9号"), Item.ADDRESS)

    assert (address.text, address.is_sure) == ("北京市朝阳区样例路9号", False)


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [
        ("浦东新区样例路9号", True),
        ("样例路9号1711", True),
        ("津市市样例路9号", True),
        ("江省杭州市样例路9号", False),
    ],
)
def test_an_address_on_a_licence_may_begin_with_a_street_but_not_within_a_province(
    text: str, *, is_sure: bool
) -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(100, 500, f"住所 {text}"),
    )

    address = value(one, Item.ADDRESS)

    assert (address.text, address.is_sure) == (text, is_sure)


@pytest.mark.parametrize(
    ("title", "text", "domain"),
    [
        ("域名注册证书", "域名：molyangli", "molyangli"),
        ("域名注册证书", "域名：rnm-demo.", "rnm-demo."),
        ("域名注册证书", "域名：shili.tcp", "shili.tcp"),
        ("承诺书", "网站域名：rnm-demo.，现承诺如下", "rnm-demo."),
        ("承诺书", "网站（域名：shili.cno）备案", "shili.cno"),
    ],
)
def test_a_domain_without_a_suffix_that_there_is_is_looked_at(
    title: str, text: str, domain: str
) -> None:
    found = value(page(line(600, 20, title), line(100, 200, text)), Item.DOMAIN)

    assert (found.text, found.is_sure) == (domain, False)


@pytest.mark.parametrize(
    ("other", "is_sure"),
    [
        ("www.mo1angli.top", False),
        ("www.molangli.top", True),
        ("ns1.shili.cn", True),
    ],
)
def test_a_domain_that_the_page_says_again_with_look_alikes_is_looked_at(
    other: str, *, is_sure: bool
) -> None:
    one = page(
        line(600, 20, "域名注册证书"),
        line(100, 200, "域名：molangli.top"),
        line(100, 400, other),
    )

    domain = value(one, Item.DOMAIN)

    assert (domain.text, domain.is_sure) == ("molangli.top", is_sure)
    assert domain.other == (None if is_sure else "mo1angli.top")


@pytest.mark.parametrize(
    "lines",
    [
        (
            "域名shili.cn由厦门示例有限公司注册，注册服务机构为样例数据",
            "技术(北京)有限公司，已实名认证。",
        ),
        ("域名shili.cn由厦门示例有限公司注册，域名注册服务机构：样例数据", "技术(北京)有限公司。"),
        ("域名shili.cn的持有者为厦门示例", "有限公司，注册商为样例数据技术(北京)有限公司。"),
    ],
)
def test_names_in_a_sentence_of_a_typed_certificate_go_on_in_the_next_line(
    lines: tuple[str, str],
) -> None:
    one = typed(
        line(600, 20, "域名注册证书"),
        *(line(100, 200 + 70 * at, it) for at, it in enumerate(lines)),
    )

    assert value(one, Item.REGISTRAR).text == "样例数据技术(北京)有限公司"
    assert value(one, Item.HOLDER).text == "厦门示例有限公司"


@pytest.mark.parametrize("title", ["域名授权使用证明", "域名使用授权书", "域名授权书"])
def test_a_letter_that_lends_a_domain_is_no_certificate_and_names_no_person(title: str) -> None:
    said = read(
        typed(
            line(600, 20, title),
            line(100, 200, "兹证明我单位(厦门示例科技有限公司)为域名shili.cn的合法持有者,"),
            line(100, 270, "现授权样例数据(北京)有限公司使用该域名开办网站。"),
            line(900, 500, "域名持有者(盖章):"),
        )
    )

    assert said.paper is Paper.AUTHORISATION_LETTER
    assert said.value(Item.PERSON) is None
    assert said.value(Item.HOLDER) is None


def column(*lefts: int) -> Page:
    """Return a certificate whose values begin there, one below the other."""
    said = (
        *(("名称", "厦门示例养老服务中心"), ("业务范围", "养老服务、日间照料")),
        *(("住所", "厦门市样例区示例路9号"), ("法定代表人", "张示例")),
        *(("开办资金", "叁拾万元"), ("业务主管单位", "厦门市民政局")),
    )
    rows = [
        part
        for at, (left, (label, text)) in enumerate(zip(lefts, said, strict=True))
        for part in (line(100, 200 + 80 * at, label), line(left, 200 + 80 * at, text))
    ]
    return page(line(500, 20, "民办非企业单位登记证书"), *rows)


@pytest.mark.parametrize(
    ("lefts", "doubted"),
    [
        ((500, 500, 502, 500, 499, 500), set()),
        ((532, 500, 502, 500, 499, 500), {Item.NAME}),
        ((532, 500, 502, 530, 499, 500), {Item.NAME, Item.LEGAL_REPRESENTATIVE}),
        ((500, 510, 520, 530, 540, 550), set()),
        ((532, 500, 560, 460, 499, 530), set()),
    ],
)
def test_a_value_that_begins_further_on_than_its_column_has_lost_something(
    lefts: tuple[int, ...], doubted: set[Item]
) -> None:
    found = read(column(*lefts)).values

    assert {value.item for value in found if not value.is_sure} == doubted
    assert len(found) == 4


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


def test_a_persons_name_that_only_the_small_recogniser_read_is_looked_at() -> None:
    lines = [line(100, 100, "姓名 张溴"), line(100, 200, "民族 汉")]
    lines.append(line(100, 600, "公民身份号码 110101199003077213"))

    once = page(replace(lines[0], other=None), *lines[1:])

    assert value(page(*lines), Item.NAME).is_sure is True
    assert value(once, Item.NAME).is_sure is False


@pytest.mark.parametrize(("sure", "is_sure"), [(950, True), (939, False)])
def test_a_character_of_a_persons_name_must_be_surer_than_others(
    sure: int, *, is_sure: bool
) -> None:
    lines = [line(100, 100, "姓名 张濠"), line(100, 200, "民族 汉")]
    lines.append(line(100, 600, "公民身份号码 110101199003077213"))
    lines[0] = replace(lines[0], sureness=(999, 999, 999, 999, sure))

    assert value(page(*lines), Item.NAME).is_sure is is_sure


def dated(text: str, widths: dict[str, int], more: dict[int, int]) -> Line:
    """Return a line whose characters are so wide; ``more`` is added at some places."""
    parts = [widths.get(sign, 20) + more.get(at, 0) for at, sign in enumerate(text)]
    ends = [sum(parts[: at + 1]) for at in range(len(parts))]
    middles = [end - part / 2 for end, part in zip(ends, parts, strict=True)]
    inner = [(one + other) / 2 for one, other in pairwise(middles)]
    edges = tuple(round(1000 * at / ends[-1]) for at in (0, *inner, ends[-1]))
    return Line(
        text=text,
        box=upright(900, 1200, 900 + ends[-1], 1240),
        sureness=(999,) * len(text),
        other=text,
        edges=edges,
    )


@pytest.mark.parametrize(
    ("text", "more", "is_sure"),
    [
        ("2025年3月12日", {}, True),
        ("2025年10月2日", {}, True),
        ("2025年10月2日", {8: 20}, False),
        ("2025年2月14日", {5: 20}, False),
        ("2025年03月2日", {}, False),
        ("2025年3月02日", {}, False),
        ("2025年03月12日", {}, True),
    ],
)
def test_a_date_with_room_for_a_digit_beside_a_lone_one_is_looked_at(
    text: str, more: dict[int, int], *, is_sure: bool
) -> None:
    wide = dict.fromkeys("年月日", 40)
    one = page(
        line(500, 20, "民办非企业单位登记证书"),
        line(100, 200, "名称 厦门示例养老服务中心"),
        dated(text, wide, more),
    )

    issued = value(one, Item.ISSUED)

    assert (issued.text, issued.is_sure) == (text, is_sure)


def test_a_portrait_taken_for_a_sign_is_no_part_of_the_name_beside_it() -> None:
    portrait = replace(line(830, 50, ":"), box=upright(830, 50, 1200, 540))
    one = card("广东省深圳市南山区样例路9号")

    assert value(replace(one, lines=(*one.lines, portrait)), Item.NAME).text == "张示例"


@pytest.mark.parametrize(("spelled", "is_sure"), [("YANGLI, JOHN", True), ("", False)])
def test_a_passports_name_that_the_page_spells_twice_is_believed(
    spelled: str, *, is_sure: bool
) -> None:
    first = line(100, 900, "P<DEUYANGLI<<JOHN".ljust(44, "<"))
    unsure = replace(first, sureness=(700,) * len(first.text))
    one = page(
        line(100, 50, "护照 PASSPORT"),
        *([line(400, 300, spelled)] if spelled else []),
        unsure,
        line(100, 980, "3887273051DEU0304085M3211186<<<<<<<<<<<<<<<2"),
    )

    name = value(one, Item.NAME)

    assert (name.text, name.is_sure) == ("YANGLI JOHN", is_sure)


def test_a_crease_read_as_a_stroke_is_no_other_reading() -> None:
    address = "内蒙古自治区呼和浩特市赛罕区样例路9号"
    one = card(address)
    read_as = address.replace("罕", "罕|")
    lines = [replace(it, other=read_as) if it.text == address else it for it in one.lines]

    assert value(replace(one, lines=tuple(lines)), Item.ADDRESS).is_sure is True


@pytest.mark.parametrize(("other", "is_sure"), [("shili.1td", True), ("shi1i.ltd", False)])
def test_the_last_part_of_a_domain_has_no_digits_in_either_reading(
    other: str, *, is_sure: bool
) -> None:
    label = line(100, 200, "域名")
    domain = replace(line(300, 200, "shili.ltd"), other=other)

    found = value(page(line(600, 20, "域名注册证书"), label, domain), Item.DOMAIN)

    assert (found.text, found.is_sure) == ("shili.ltd", is_sure)


def test_a_number_whose_digits_stand_apart_is_one_number() -> None:
    one = card("广东省深圳市南山区样例路9号")
    apart = line(100, 600, "公民身份号码 110 1011 99003 0772 13")

    number = value(replace(one, lines=(*one.lines[:-1], apart)), Item.NUMBER)

    assert (number.text, number.is_sure) == ("110101199003077213", True)


@pytest.mark.parametrize(
    ("read_as", "expected"),
    [("91130199O38679477B", "91130199038679477B"), ("91130199O38679477A", None)],
)
def test_an_o_within_the_number_of_a_letter_is_put_right_where_its_check_digit_fits(
    read_as: str, expected: str | None
) -> None:
    one = page(
        line(600, 20, "授权委托书"),
        line(100, 200, f"委托单位：厦门示例有限公司，统一社会信用代码：{read_as}。"),
    )

    number = read(one).value(Item.NUMBER)

    assert (number.text if number else None) == expected


def test_a_lone_letter_beside_a_date_is_no_date() -> None:
    one = page(
        line(400, 20, "台湾居民来往大陆通行证"),
        line(400, 140, "出生日期 Date of Birth"),
        line(385, 183, "P"),
        line(420, 190, "1990.01.02"),
    )

    assert value(one, Item.BORN).text == "1990.01.02"


@pytest.mark.parametrize(
    ("text", "other", "is_sure"),
    [
        ("有限责任公司（自然人独资）", "有限责任公司（白然人独资）", True),
        ("有限责任公司（白然人独资）", "有限责任公司（自然人独资）", False),
        ("股份有限公司（上市、国有控股）", "股份有限公司（非上市、国有控股）", False),
    ],
)
def test_of_two_readings_of_a_form_the_one_that_there_is_is_right(
    text: str, other: str, *, is_sure: bool
) -> None:
    form = replace(line(400, 300, text), other=other)
    one = page(line(800, 100, "营业执照"), line(100, 300, "类型"), form, line(100, 400, "注册资本"))

    assert value(one, Item.FORM).is_sure is is_sure


@pytest.mark.parametrize(
    ("text", "domain", "is_sure"),
    [("转入shili.net", "shili.net", False), ("示例样例.网络", "示例样例.网络", True)],
)
def test_a_button_beside_a_domain_is_no_part_of_it(
    text: str, domain: str, *, is_sure: bool
) -> None:
    one = page(line(600, 20, "域名注册证书"), line(100, 200, "域名"), line(300, 200, text))

    found = value(one, Item.DOMAIN)

    assert (found.text, found.is_sure) == (domain, is_sure)


def test_the_number_of_a_room_in_a_line_of_its_own_need_not_be_read_twice() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(100, 500, "住所"),
        line(300, 500, "厦门市样例区示例家园31栋"),
        replace(line(300, 560, "2219"), other=None, sureness=(930,) * 4),
    )

    assert value(one, Item.ADDRESS).is_sure is True


@pytest.mark.parametrize(
    ("text", "other", "is_sure"),
    [
        ("安徽省亳州市谯城区样例路9号", "安徽省毫州市谯城区样例路9号", True),
        ("安徽省毫州市谯城区样例路9号", "安徽省亳州市谯城区样例路9号", False),
        ("安徽省亳州市谯城区样例路9号", "安徽省毫州市谯城区样例路8号", False),
        ("安徽省亳州市谯城区样例路9号", "安徽省宿州市谯城区样例路9号", False),
    ],
)
def test_of_two_readings_of_a_city_the_one_that_there_is_is_right(
    text: str, other: str, *, is_sure: bool
) -> None:
    one = card(text)
    lines = [replace(it, other=other) if it.text == text else it for it in one.lines]

    assert value(replace(one, lines=tuple(lines)), Item.ADDRESS).is_sure is is_sure


@pytest.mark.parametrize(
    ("text", "letter", "sure", "is_sure"),
    [
        ("yangli.cn", "l", 985, True),
        ("yangli.cn", "l", 970, False),
        ("yangli.cn", "n", 970, True),
        ("yangshi.ltd", "l", 970, True),
    ],
)
def test_a_faint_letter_of_a_domain_that_may_be_a_digit_is_looked_at(
    text: str, letter: str, sure: int, *, is_sure: bool
) -> None:
    faint = tuple(sure if sign == letter else 999 for sign in text)
    domain = replace(line(300, 200, text), sureness=faint)
    one = page(line(600, 20, "域名注册证书"), line(100, 200, "域名"), domain)

    assert value(one, Item.DOMAIN).is_sure is is_sure


@pytest.mark.parametrize(
    ("authority", "is_sure"),
    [("厦门市公安局", True), ("使厦门市公安局", False), ("昆山市公安局", True)],
)
def test_an_authority_begins_with_its_place(authority: str, *, is_sure: bool) -> None:
    one = page(
        line(400, 100, "中华人民共和国"),
        line(400, 200, "居民身份证"),
        line(100, 500, f"签发机关 {authority}"),
        line(100, 600, "有效期限 2020.01.01-2040.01.01"),
    )

    assert value(one, Item.AUTHORITY).is_sure is is_sure


@pytest.mark.parametrize(
    ("period", "is_sure"),
    [
        ("2015.03.01-2035.03.01", True),
        ("2015.03.01-长期", True),
        ("2016.02.29-2036.02.28", True),
        ("2015.03.01-2036.03.01", False),
        ("2015.03.01-2035.03.07", False),
        ("2015.08.01-2035.03.01", False),
    ],
)
def test_a_card_is_valid_for_a_whole_number_of_years_that_the_law_knows(
    period: str, *, is_sure: bool
) -> None:
    one = page(
        line(400, 100, "中华人民共和国"),
        line(400, 200, "居民身份证"),
        line(100, 500, "签发机关 厦门市公安局"),
        line(100, 600, f"有效期限 {period}"),
    )

    ends = [value(one, item) for item in (Item.VALID_FROM, Item.VALID_UNTIL)]

    assert [end.text for end in ends] == period.split("-")
    assert [end.is_sure for end in ends] == [is_sure] * 2


def test_a_date_of_which_a_seal_left_pieces_is_read_and_looked_at() -> None:
    one = page(
        line(500, 20, "民办非企业单位登记证书"),
        line(100, 200, "名称 厦门示例养老服务中心"),
        line(100, 1210, "登记管理机关"),
        line(900, 1200, "2016年1月"),
        line(1100, 1205, "9"),
        line(1130, 1203, "日"),
    )

    issued = value(one, Item.ISSUED)

    assert (issued.text, issued.is_sure) == ("2016年1月9日", False)


@pytest.mark.parametrize(
    ("scope", "is_sure"),
    [
        ("一般项目：食品销售（仅销售预包装食品）、软件开发", True),
        ("食品销售（仅销售预包装食品）软件开发", False),
        ("软件开发（依法须经批准的项目，经相关部门批准后方可开展经营活动）", True),
        ("信息服务业务（仅限互联网信息服务）的咨询", True),
        ("软件开发；企业管理咨询：会议及展览服务", False),
        ("道路货物运输不含危险货物）；软件开发", False),
        ("许可项目：软件开发；一般项目：会议及展览服务", True),
    ],
)
def test_a_scope_with_a_sign_lost_between_two_items_is_looked_at(
    scope: str, *, is_sure: bool
) -> None:
    one = page(line(800, 200, "营业执照"), line(100, 400, "经营范围"), line(300, 400, scope))

    assert value(one, Item.SCOPE).is_sure is is_sure


@pytest.mark.parametrize(
    ("since", "issued", "is_sure"),
    [
        ("2021年06月11日", "2021年6月11日", True),
        ("2021年06月11日", "2021年6月1日", False),
        ("2021年11月05日", "2021年1月5日", False),
        ("2021年06月11日", "2021年6月2日", True),
        ("2020年06月11日", "2021年6月1日", True),
        ("2021年06月11日", "2021年06月01日", True),
    ],
)
def test_a_date_that_another_of_the_page_has_with_a_digit_more_is_looked_at(
    since: str, issued: str, *, is_sure: bool
) -> None:
    one = page(
        line(500, 20, "民办非企业单位登记证书"),
        line(100, 200, "名称 厦门示例养老服务中心"),
        line(100, 300, f"有效期限 自{since}至2025年12月30日"),
        line(900, 1200, issued),
    )

    assert value(one, Item.ISSUED).is_sure is is_sure
    assert value(one, Item.VALID_FROM).is_sure is True


def test_the_number_of_a_permit_may_stand_far_from_a_misread_word_before_it() -> None:
    one = page(
        line(400, 20, "台湾居民来往大陆通行证"),
        line(400, 500, "证件号码"),
        line(580, 500, "NG"),
        line(900, 500, "12345678"),
    )

    assert value(one, Item.NUMBER).text == "12345678"


@pytest.mark.parametrize(("more", "is_sure"), [(20, True), (40, False)])
def test_room_beside_a_number_is_told_by_how_wide_chinese_characters_are(
    more: int, *, is_sure: bool
) -> None:
    text = "样例大厦南楼14层2940室"
    wide = dict.fromkeys((sign for sign in text if not sign.isdigit()), 43)
    address = dated(text, wide, {5: more})
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(700, 1200, "住所"),
        address,
    )

    assert value(one, Item.ADDRESS).is_sure is is_sure


def test_a_letter_before_a_persons_name_is_none_of_it_and_looked_at() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(100, 500, "法定代表人 E董示例"),
    )

    found = value(one, Item.LEGAL_REPRESENTATIVE)

    assert (found.text, found.is_sure) == ("董示例", False)


def test_an_address_that_says_the_same_twice_is_looked_at() -> None:
    address = "厦门市样例区示例路9号"
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围 软件开发"),
        line(100, 500, f"住所 {address}试{address}"),
    )

    assert value(one, Item.ADDRESS).is_sure is False
