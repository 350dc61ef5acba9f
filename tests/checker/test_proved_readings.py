"""Readings that something else on the page or in a table proves, and room that hides nothing."""

import pytest

from beiancheck.documents.box import upright
from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.values import known_places, scopes, trimming
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Line
from beiancheck.terms.items import Item
from tests.checker.printed import HEIGHT, line, page


def roomy(left: int, top: int, text: str, before: int, behind: int) -> Line:
    """Return a line with room before its first character and behind its last, in pixels."""
    width = HEIGHT * len(text)
    whole = before + width + behind
    edges = tuple(1000 * (before + width * at // len(text)) // whole for at in range(len(text) + 1))
    box = upright(left, top, left + whole, top + HEIGHT)
    return Line(text=text, box=box, sureness=(999,) * len(text), edges=edges, other=text)


def value(item: Item, *lines: Line) -> Value:
    found = read(page(*lines)).value(item)
    assert found is not None
    return found


def certificate(domain: Line, *more: Line) -> Value:
    return value(
        Item.DOMAIN,
        line(700, 100, "域名注册证书"),
        line(100, 300, "域名"),
        domain,
        line(100, 400, "注册商"),
        line(400, 400, "杭州样例网络有限公司"),
        *more,
    )


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("陕西省西安市鄂邑区样例路9号", "陕西省西安市鄠邑区样例路9号"),
        ("安徽省毫州市谯城区样例路9号", "安徽省亳州市谯城区样例路9号"),
        ("湖北省鄂州市鄂城区样例路9号", "湖北省鄂州市鄂城区样例路9号"),
        ("山东省莱阳市样例路9号", "山东省莱阳市样例路9号"),
    ],
)
def test_the_name_of_no_place_is_read_as_the_one_that_is_taken_for_it(
    text: str, meant: str
) -> None:
    assert known_places.spelled(Item.ADDRESS, text) == meant


def test_a_place_that_was_put_right_is_looked_at() -> None:
    found = value(
        Item.ADDRESS,
        line(700, 100, "营业执照"),
        line(100, 300, "名称 西安示例餐饮店"),
        line(100, 400, "经营场所"),
        line(400, 400, "陕西省西安市鄂邑区样例路9号"),
    )

    assert found.text == "陕西省西安市鄠邑区样例路9号"
    assert not found.is_sure


def test_a_letter_names_the_place_that_is_meant_too() -> None:
    found = value(
        Item.NAME,
        line(700, 100, "承诺书"),
        line(100, 300, "本单位启明样例(毫州)物流有限公司承诺：所填内容属实。"),
    )

    assert found.text == "启明样例(亳州)物流有限公司"
    assert not found.is_sure


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (
            "软件开发(依法须经批准的项目,经相关部]批准后方可开展经营活动)",
            "软件开发(依法须经批准的项目,经相关部门批准后方可开展经营活动)",
        ),
        ("食品销售((仅销售预包装食品)、广告设计", "食品销售(仅销售预包装食品)、广告设计"),
        ("软件开发;第类医疗器械销售", "软件开发;第一类医疗器械销售"),
        ("食品销售((甲)仅销售预包装食品)", "食品销售((甲)仅销售预包装食品)"),
    ],
)
def test_a_sentence_that_every_scope_has_is_put_right(text: str, meant: str) -> None:
    assert scopes.mended(text) == meant


@pytest.mark.parametrize(
    ("above", "below", "sign"),
    [
        ("广告设计;办公用品销售", "服装服饰批发;软件开发", ";"),
        ("专业设计服务,软件开发", "组织文化艺术交流活动,销售", ","),
        ("广告设计;人工智能应用软件开发", "服务;办公用品销售", ""),
        ("专业设计服务;互联网销售(除销售", "需要许可的商品)", ""),
        ("广告设计;设计、制作、代理", "发布广告;技术服务", ""),
        ("广告设计;第一类医疗器", "械销售;技术服务", ""),
        ("技术服务、设计、制作、代理、发布广告", "室内外装饰工程施工、货物进出口", "、"),
        ("技术服务;广告", "设计;货物进出口", ""),
    ],
)
def test_a_sign_that_was_cut_at_the_end_of_a_line_is_put_back(
    above: str, below: str, sign: str
) -> None:
    assert scopes.parted(above + below, (above, below)) == above + sign + below


def test_a_scope_with_a_sign_put_back_is_looked_at() -> None:
    found = value(
        Item.SCOPE,
        line(700, 100, "营业执照"),
        line(100, 300, "名称 西安示例餐饮店"),
        line(100, 400, "经营范围"),
        line(400, 400, "广告设计；办公用品销售"),
        line(400, 460, "服装服饰批发；软件开发"),
    )

    assert found.text == "广告设计;办公用品销售;服装服饰批发;软件开发"
    assert not found.is_sure


def test_a_piece_of_a_character_in_a_scope_is_a_doubt() -> None:
    assert scopes.is_doubtful("软件开发;广告设]")
    assert not scopes.is_doubtful("软件开发;广告设计")


@pytest.mark.parametrize(
    ("domain", "unsure", "is_sure"),
    [("yifang.ltd", {"l": 870}, True), ("lifang.ren", {"l": 870}, False)],
)
def test_an_l_of_the_last_part_of_a_domain_can_be_nothing_else(
    domain: str, unsure: dict[str, int], *, is_sure: bool
) -> None:
    assert certificate(line(400, 300, domain, **unsure)).is_sure is is_sure


def test_a_sign_that_one_of_six_readings_lacks_is_no_doubt_of_a_domain() -> None:
    said = (line(100, 600, "it@jingkai.vip"), line(100, 700, "www.jingkai.vip"))

    assert not certificate(line(400, 300, "jingkai.vip", "jngkai.vip")).is_sure
    assert certificate(line(400, 300, "jingkai.vip", "jngkai.vip"), *said).is_sure


def test_a_domain_that_two_lines_say_surely_is_not_doubted_for_what_touches_it() -> None:
    glued = line(400, 300, "转入hongyi.com.cn")

    assert not certificate(glued).is_sure
    assert certificate(glued, line(100, 220, "hongyi.com.cn")).is_sure
    assert not certificate(glued, line(100, 220, "hongyi.com.cn", o=900)).is_sure


@pytest.mark.parametrize(
    ("host", "is_sure"),
    [("626lebo.net", True), ("6261ebo.net", False), ("bo6261.net", True), ("51app.net", True)],
)
def test_a_1_between_a_digit_and_a_vowel_may_be_an_l(host: str, *, is_sure: bool) -> None:
    assert certificate(line(400, 300, host)).is_sure is is_sure


@pytest.mark.parametrize(
    ("read_as", "given", "is_sure"),
    [
        ("吴劫", "吴劼", False),
        ("洗文强", "冼文强", False),
        ("母文强", "母文强", False),
        ("吴文强", "吴文强", True),
    ],
)
def test_a_name_has_no_character_that_no_name_has(
    read_as: str, given: str, *, is_sure: bool
) -> None:
    found = value(
        Item.LEGAL_REPRESENTATIVE,
        line(700, 100, "营业执照"),
        line(100, 300, "名称 西安示例有限公司"),
        line(100, 400, f"法定代表人 {read_as}"),
        line(100, 500, "注册资本 100万元"),
        line(100, 600, "登记机关"),
    )

    assert (found.text, found.is_sure) == (given, is_sure)
    assert found.other == (read_as if given != read_as else None)


def test_letters_of_a_watermark_behind_a_centre_are_cut_off() -> None:
    name = "苏州市样例疾病预防控制中心"

    assert trimming.bare(Item.NAME, name + "EN", frozenset()) == name
    assert trimming.bare(Item.NAME, name + "分部", frozenset()) == name + "分部"


def test_what_a_form_says_of_a_name_beside_it_is_no_part_of_it() -> None:
    text = "启明样例信息技术(深圳)股份有限公司证件逐字填"

    assert trimming.bare(Item.NAME, text, frozenset()) == text.removesuffix("证件逐字填")
    assert trimming.bare(Item.NAME, "厦门示例证件有限公司", frozenset()) == "厦门示例证件有限公司"


def test_a_date_beside_no_label_of_a_bent_page_is_looked_at() -> None:
    found = value(
        Item.REGISTERED,
        line(100, 100, "域名信息"),
        line(900, 160, "muer.cc"),
        line(100, 206, "域名"),
        line(700, 275, "杭州样例网络有限公司"),
        line(100, 324, "注册商"),
        line(100, 561, "注册日期"),
        line(900, 629, "2026-08-13"),
    )

    assert not found.is_sure


@pytest.mark.parametrize(
    ("text", "before", "is_sure"), [("厦门市公安局", 60, True), ("市公安局", 60, False)]
)
def test_before_the_name_of_a_city_nothing_is_missing(
    text: str, before: int, *, is_sure: bool
) -> None:
    found = value(
        Item.AUTHORITY,
        line(400, 100, "中华人民共和国"),
        line(400, 200, "居民身份证"),
        line(100, 400, "签发机关"),
        roomy(300, 400, text, before, 0),
        line(100, 500, "有效期限"),
        line(300, 500, "2020.01.05-2040.01.05"),
    )

    assert found.is_sure is is_sure


def test_the_details_of_a_domain_in_a_console_are_its_certificate() -> None:
    lines = (
        line(60, 50, "域名详情"),
        line(60, 160, "域名："),
        line(340, 160, "dongaozhi.cc"),
        line(60, 260, "注册商："),
        line(340, 260, "杭州样例网络有限公司"),
        line(60, 360, "注册时间："),
        line(340, 360, "2022-04-06"),
        line(60, 460, "到期时间："),
        line(340, 460, "2028-04-06"),
    )

    assert value(Item.DOMAIN, *lines).text == "dongaozhi.cc"


def test_a_domain_is_spelled_as_the_page_does_most_often() -> None:
    found = certificate(
        line(400, 300, "1i1i8594.info", "1ili8594.info"),
        line(100, 600, "本证书的域名lili8594.info以查询为准"),
    )

    assert found.text == "lili8594.info"
    assert found.other == "1i1i8594.info"
    assert not found.is_sure


@pytest.mark.parametrize(
    ("left", "domain"), [(900, "shengteng.com.cn"), (360, "eshengteng.com.cn")]
)
def test_a_letter_that_stands_alone_elsewhere_begins_no_domain(left: int, domain: str) -> None:
    found = value(
        Item.DOMAIN,
        line(700, 100, "承诺书"),
        line(100, 296, "本网站域名为"),
        line(left, 298, "E"),
        line(400, 300, "shengteng.com.cn"),
        line(100, 400, "本人承诺所填内容属实。"),
    )

    assert found.text == domain


@pytest.mark.parametrize(
    ("text", "before", "behind", "is_sure"),
    [
        ("2017年1月10日", 0, 60, True),
        ("2017年1月10日", 60, 0, True),
        ("2017年1月1", 0, 60, False),
    ],
)
def test_room_beside_a_whole_date_hides_nothing(
    text: str, before: int, behind: int, *, is_sure: bool
) -> None:
    found = value(
        Item.REGISTERED,
        line(700, 100, "域名注册证书"),
        line(100, 300, "域名 shengteng.com.cn"),
        line(100, 400, "注册日期"),
        roomy(400, 400, text, before, behind),
    )

    assert found.is_sure is is_sure


@pytest.mark.parametrize(
    ("text", "before", "behind", "is_sure"),
    [
        ("杭州样例网络有限公司", 0, 60, True),
        ("样例网络有限公司", 60, 0, False),
        ("杭州样例网络有限公司", 60, 0, True),
        ("杭州样例网络中心", 0, 60, False),
    ],
)
def test_room_behind_a_company_or_before_its_city_hides_nothing_and_other_room_may(
    text: str, before: int, behind: int, *, is_sure: bool
) -> None:
    found = value(
        Item.REGISTRAR,
        line(700, 100, "域名注册证书"),
        line(100, 300, "域名 shengteng.com.cn"),
        line(100, 400, "注册商"),
        roomy(400, 400, text, before, behind),
    )

    assert found.is_sure is is_sure
