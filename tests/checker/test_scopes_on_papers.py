"""Scopes of business: signs that are put right, and what is looked at."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.values import scopes
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import line, page, value


@pytest.mark.parametrize(
    ("scope", "is_sure"),
    [
        ("一般项目：食品销售（仅销售预包装食品）、软件开发", True),
        ("食品销售（仅销售预包装食品）软件开发", False),
        ("软件开发（依法须经批准的项目，经相关部门批准后方可开展经营活动）", True),
        ("信息服务业务（仅限互联网信息服务）的咨询", True),
        ("软件开发；企业管理咨询：会议及展览服务", False),
        ("产销：模具、五金制品；货物进出口、技术进出口。", True),
        ("种植、收购：水果、鱼苗；软件开发", True),
        ("道路货物运输不含危险货物）；软件开发", False),
        ("许可项目：软件开发；一般项目：会议及展览服务", True),
        ("开展公益服务，提供医疗、护理、健康教育及", False),
        ("艺（美）术品、收藏品鉴定评估服务；软件开发", True),
        ("（一）行业自律；（二）技术交流", True),
        ("保健食品（预包装）销售；软件开发", True),
        ("保健食品（预包装）销售茶具；软件开发", False),
        ("茶艺师、电工（初级、中级）职业技能培训", True),
        ("茶艺师、电工（初、中级）职业技能培训", True),
        ("茶艺师、电工（三至五级）职业技能培训", True),
        ("（小学、初中）文化课培训、（3-6岁）学前教育", True),
        ("食品销售（含酒类）日用百货、软件开发", False),
    ],
)
def test_a_scope_with_a_sign_lost_between_two_items_is_looked_at(
    scope: str, *, is_sure: bool
) -> None:
    one = page(line(800, 200, "营业执照"), line(100, 400, "经营范围"), line(300, 400, scope))

    assert value(one, Item.SCOPE).is_sure is is_sure


@pytest.mark.parametrize(
    ("read_as", "printed"),
    [
        ("软件开发:会议服务;广告发布", "软件开发;会议服务;广告发布"),
        ("一般项目:软件开发;会议服务", "一般项目:软件开发;会议服务"),
        ("软件开发:会议服务、广告发布", "软件开发:会议服务、广告发布"),
        ("会员活动·公益服务", "会员活动,公益服务"),
        ("第-类医疗器械销售", "第一类医疗器械销售"),
        ("第—类医疗器械销售", "第一类医疗器械销售"),
        ("D软件开发;会议服务", "软件开发;会议服务"),
        ("3D打印服务;会议服务", "3D打印服务;会议服务"),
        ("教育(不含培训;平面设计;咨询(不含法律)", "教育(不含培训);平面设计;咨询(不含法律)"),
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


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("会议服务、设计、制作、代理发布广告", "会议服务、设计、制作、代理、发布广告"),
        ("会议服务;设计制作、代理、发布广告", "会议服务;设计、制作、代理、发布广告"),
        ("(不含演出)0会议服务。软件开发", "(不含演出)。会议服务。软件开发"),
        ("会议服务。测试市场主体应当于每年1月1日", "会议服务"),
        ("(依法须经批准的项目,经0相关部门批准后", "(依法须经批准的项目,经相关部门批准后"),
        ("广告设计、代理;10吨设备", "广告设计、代理;10吨设备"),
        (
            "(除依法须经批准的项目外凭营业执照依法自主开展经营活动)",
            "(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)",
        ),
        ("(依法须经批准的项目经相关部门批准后", "(依法须经批准的项目,经相关部门批准后"),
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


@pytest.mark.parametrize(
    "lines",
    [
        ("软件开发、茶具销售。（以上经营范围涉及", "行政许可的凭许可证经营）"),
        ("软件开发、茶具销售。（以上", "经营范围涉及行政许可的凭许可证经营）"),
    ],
)
def test_a_scope_that_speaks_of_itself_goes_on(lines: tuple[str, str]) -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围"),
        *(line(300, 400 + 55 * at, text) for at, text in enumerate(lines)),
    )

    expected = "软件开发、茶具销售。(以上经营范围涉及行政许可的凭许可证经营)"
    assert value(one, Item.SCOPE).text == expected


def test_two_pieces_of_a_line_may_end_in_the_same_words() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围"),
        line(300, 400, "软件开发，茶具销售，信息咨询"),
        line(300, 455, "服务（不含许可类信息咨询服务）"),
        line(940, 455, "，社会经济咨询服务"),
    )

    assert value(one, Item.SCOPE).text.endswith("信息咨询服务),社会经济咨询服务")


def test_a_scope_that_speaks_of_law_firms_is_still_on_a_business_licence() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围"),
        line(300, 400, "法律咨询（不含依法须律师事务所执业许可的业务）"),
    )

    assert read(one).paper is Paper.BUSINESS_LICENCE


@pytest.mark.parametrize(
    ("lines", "scope"),
    [
        (
            ("：社会经济咨询服务；农副产品销售；", "数据处理和存储支持服务；广告制作。"),
            "社会经济咨询服务;农副产品销售;数据处理和存储支持服务;广告制作",
        ),
        (
            ("：教育咨询服务（不含涉许可审批的教育", "培训活动），家具销售。"),
            "教育咨询服务(不含涉许可审批的教育培训活动),家具销售",
        ),
    ],
)
def test_a_scope_goes_on_below_its_label_though_the_foot_reaches_further(
    lines: tuple[str, str], scope: str
) -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围" + lines[0]),
        line(100, 455, lines[1]),
        line(1300, 1300, "由有关部门公布的其他事项"),
    )

    assert value(one, Item.SCOPE).text == scope


def test_a_short_line_below_a_label_is_not_what_its_value_goes_on_with() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围：软件开发"),
        line(100, 455, "样例"),
        line(1300, 1300, "由有关部门公布的其他事项"),
    )

    assert value(one, Item.SCOPE).text == "软件开发"


def test_a_sign_that_was_lost_at_a_lines_end_is_the_one_that_most_items_have() -> None:
    lines = ["软件开发,礼仪服务", "塑料制品销售,茶具销售。"]

    assert scopes.parted("".join(lines) + "(依法须经批准的项目)", lines) == (
        "软件开发,礼仪服务,塑料制品销售,茶具销售。(依法须经批准的项目)"
    )


def test_an_item_that_ends_behind_a_bracket_at_a_lines_end_is_parted_from_the_next_one() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围"),
        line(300, 400, "软件开发、保健食品（预包装）销售"),
        line(300, 455, "金属材料销售、家具销售"),
    )

    found = value(one, Item.SCOPE)

    assert found.text == "软件开发、保健食品(预包装)销售、金属材料销售、家具销售"
    assert not found.is_sure


def test_a_colon_behind_a_verb_opens_a_list_and_is_no_semicolon() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围"),
        line(300, 400, "软件开发；批发兼零售：日用百货、家具"),
    )

    found = value(one, Item.SCOPE)

    assert found.text == "软件开发;批发兼零售:日用百货、家具"
    assert found.is_sure


def test_a_label_in_two_lines_belongs_to_the_first_line_beside_it() -> None:
    one = page(
        line(600, 100, "事业单位法人证书"),
        line(100, 300, "名称"),
        line(400, 300, "样例市示例中心"),
        line(100, 380, "宗旨和"),
        line(402, 380, "为居民提供示例服务，开展示例"),
        line(100, 430, "业务范围"),
        line(400, 430, "宣传。"),
    )

    assert value(one, Item.NAME).text == "样例市示例中心"
    assert value(one, Item.SCOPE).text == "为居民提供示例服务,开展示例宣传"


def test_a_line_that_is_no_ones_below_a_value_makes_it_doubtful() -> None:
    lines = (
        line(800, 200, "营业执照"),
        line(100, 300, "类型 个体工商户"),
        line(100, 400, "住所 厦门市样例区示例路9号"),
        line(420, 455, "示例大厦"),
    )

    assert not value(page(*lines), Item.ADDRESS).is_sure
    assert value(page(*lines[:-1]), Item.ADDRESS).is_sure


def test_stars_behind_a_scope_are_shown_as_printed() -> None:
    one = page(
        line(800, 200, "营业执照"),
        line(100, 400, "经营范围"),
        line(300, 400, "软件开发；仪器仪表修"),
        line(300, 455, "理。***"),
    )

    assert value(one, Item.SCOPE).text == "软件开发;仪器仪表修理***"
