"""What is doubted of a reading, what is read again, and what a second reading settles."""

import pytest

from beiancheck.documents.box import upright
from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Doubt, Line, Page, Source
from beiancheck.ocr import again, latin
from beiancheck.ocr.comparing import compared, single
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Reading
from beiancheck.terms.items import Item

HEIGHT = 40
SMALL = "示例样科技有限公司姓名肿0123456789XMAabcdefghijklmnopqrstuvwxyz.年月日"
"""What the small recogniser knows; 翀 is not there."""


def line(
    text: str, sure: int = 999, *, other: str | None = None, top: int = 0, **more: object
) -> Line:
    box = upright(100, top, 100 + len(text) * 28, top + HEIGHT)
    sureness = (sure,) * len(text)
    return Line(text=text, box=box, confidence=sure, sureness=sureness, other=other, **more)  # type: ignore[arg-type]


def unsure(text: str, letter: str, sure: int, other: str | None = None) -> Line:
    """Return a line of which one character is less sure than the others."""
    sureness = tuple(sure if one == letter else 999 for one in text)
    return Line(text=text, box=line(text).box, confidence=990, sureness=sureness, other=other)


def test_a_character_of_a_line_read_once_must_be_surer() -> None:
    assert unsure("梁嵩曼", "曼", 940).doubts == {Doubt.LOW_CONFIDENCE}
    assert unsure("梁嵩曼", "曼", 940, other="梁嵩曼").doubts == frozenset()


def test_signs_between_words_are_no_reason_to_doubt() -> None:
    assert unsure("示例（样）公司", "（", 560).doubts == frozenset()


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("110101199003077213", frozenset()),
        ("110101199003077211", {Doubt.CHECK_DIGIT}),
        ("91130199038679477B", frozenset()),
        ("91130199038679477A", {Doubt.CHECK_DIGIT}),
        ("年09月17日", {Doubt.LOW_CONFIDENCE}),
        ("2020年12月", {Doubt.LOW_CONFIDENCE}),
        ("2020年12月29日", frozenset()),
        ("2015.01.01-2035.01.01", frozenset()),
        ("日期：2026-1", {Doubt.LOW_CONFIDENCE}),
        ("ill0-shili.com.cn", {Doubt.LOW_CONFIDENCE}),
        ("1688.com", frozenset()),
    ],
)
def test_codes_and_dates_that_cannot_be_right_are_doubted(
    text: str, doubts: frozenset[Doubt]
) -> None:
    assert line(text).doubts == doubts


def test_a_born_digital_line_is_not_doubted_for_its_codes() -> None:
    assert Line(text="110101199003077211", box=line("示").box).doubts == frozenset()


def test_room_for_a_character_at_the_end_of_a_line_is_a_doubt() -> None:
    torn = Line(
        text="刘喆",
        box=upright(0, 0, 100, 35),
        confidence=996,
        sureness=(996, 994),
        edges=(108, 393, 678),
        other="刘喆",
    )

    assert torn.doubts == {Doubt.LOW_CONFIDENCE}


def test_two_cells_read_as_one_line_are_a_doubt() -> None:
    widths = [28] * 12 + [52, 44] + [28] * 6
    whole = sum(widths)
    edges = tuple(1000 * sum(widths[:at]) // whole for at in range(len(widths) + 1))
    glued = line("星野示例科技有限责任公证件逐字填写一次好", edges=edges)

    assert glued.doubts == {Doubt.LOW_CONFIDENCE}


def test_a_character_that_the_small_recogniser_does_not_know_settles_the_difference() -> None:
    first = line("姓名示例肿")

    settled = compared(first, Reading("姓名示例翀", (999,) * 5), SMALL)
    doubted = compared(first, Reading("姓名示样肿", (999,) * 5), SMALL)

    assert (settled.text, settled.other, settled.doubts) == (
        "姓名示例翀",
        "姓名示例肿",
        frozenset(),
    )
    assert doubted.doubts == {Doubt.READINGS_DIFFER}


def test_a_sound_number_is_kept_where_the_second_reading_of_it_is_not() -> None:
    kept = compared(line("110101199003077213"), Reading("110101199003077218", (999,) * 18), SMALL)

    assert kept.text == "110101199003077213"
    assert kept.doubts == {Doubt.READINGS_DIFFER}


def test_names_come_before_labels_and_boxes_when_lines_are_read_again() -> None:
    lines = [
        line("备案类型□首次备案□新增互联网信息服务", top=0),
        line("主办单位名称", top=100),
        line("中华人民共和国", top=200),
        line("样例科技有限公司", top=300),
        line("haoyuanshili.cn", top=400),
        line("110101199003077213", top=500),
        line("110101199003077211", top=600),
        line("2020年12月29日", top=700),
        line("年12月29日", top=800),
    ]

    assert again.choose(lines) == [4, 6, 8, 3]


def test_of_an_identity_card_name_and_address_alone_are_read_again() -> None:
    written = ["姓名", "李样例", "性别女民族汉", "出生", "1990年3月7日", "住址", "北京市示例路"]
    lines = [line(text, 970, top=100 * at) for at, text in enumerate(written)]

    assert again.choose(lines) == [1, 6]


def test_a_sentence_that_names_a_person_is_read_again_before_others() -> None:
    names = "兹授权张溴，身份证号：110101199003077213，办理网站备案手续。"
    others = [f"{at}、样例样例样例样例样例样例样例样例样例样例样例局样例样例" for at in range(14)]
    lines = [line(text, top=100 * at) for at, text in enumerate(["授权委托书", *others, names])]

    chosen = again.choose(lines)

    assert chosen[0] == 15
    assert len(chosen) < len(lines)


@pytest.mark.parametrize(
    ("read_as", "printed"),
    [
        ("域名：shili.Cn", "域名：shili.cn"),
        ("illO-shili.cOm", "ill0-shili.com"),
        ("yangIi.example.Xyz", "yangli.example.xyz"),
        ("Ogong.com", "ogong.com"),
        ("EXAMPLE.COM", "EXAMPLE.COM"),
        ("ICP备案 No.1", "ICP备案 No.1"),
    ],
)
def test_host_names_are_written_in_small_letters(read_as: str, printed: str) -> None:
    assert latin.small(read_as) == printed
    assert len(read_as) == len(printed)


def licence(*lines: Line) -> Page:
    title = [line("营业执照", top=0), line("注册资本 100万元", top=800), line("登记机关", top=900)]
    return Page(number=1, width=2000, height=1400, lines=(*title, *lines), source=Source.RECOGNISED)


@pytest.mark.parametrize(
    ("text", "item", "is_sure"),
    [
        ("名称 样例科技有限公司", Item.NAME, True),
        ("名称 样例科技有限责", Item.NAME, False),
        ("住所 厦门市样例区示例路9号", Item.ADDRESS, True),
        ("住所 厦门市样例区示例路9号样例大", Item.ADDRESS, False),
        ("成立日期 2015年06月01日", Item.REGISTERED, True),
        ("成立日期 2015年06月0", Item.REGISTERED, False),
    ],
)
def test_a_value_that_ends_too_early_is_doubted(text: str, item: Item, *, is_sure: bool) -> None:
    value = read(licence(line(text, other=text, top=300))).value(item)

    assert value is None or value.is_sure is is_sure
    assert not is_sure or value


@pytest.mark.parametrize(
    ("name", "is_sure"),
    [
        ("张示例", True),
        ("欧阳样例", True),
        ("逢示例", False),
        ("冼示例", True),
        ("涂示例", False),
        ("张示例人", False),
        ("人张示例", False),
        ("张", False),
        ("欧阳", False),
    ],
)
def test_a_persons_name_that_is_torn_or_may_be_a_rarer_one_is_doubted(
    name: str, *, is_sure: bool
) -> None:
    text = f"法定代表人 {name}"
    value = read(licence(line(text, other=text, top=300))).value(Item.LEGAL_REPRESENTATIVE)

    assert value is not None
    assert (value.text, value.is_sure) == (name, is_sure)


def test_a_letter_of_a_watermark_glued_to_a_name_is_left_out() -> None:
    text = "法定代表人 张示例A"
    value = read(licence(line(text, other=text, top=300))).value(Item.LEGAL_REPRESENTATIVE)

    assert value is not None
    assert (value.text, value.doubts) == ("张示例", {Doubt.LOW_CONFIDENCE})


@pytest.mark.parametrize(
    ("code", "sure", "doubts"),
    [
        ("91130199038679477B", 800, frozenset()),
        ("91130199038679477B", 600, {Doubt.LOW_CONFIDENCE}),
    ],
)
def test_a_number_in_a_sentence_that_proves_itself_is_not_doubted(
    code: str, sure: int, doubts: frozenset[Doubt]
) -> None:
    said = line(f"样例科技有限公司（统一社会信用代码：{code}）现授权", sure, top=100)
    title = line("授权委托书", top=0)
    page = Page(number=1, width=2000, height=1400, lines=(title, said), source=Source.RECOGNISED)
    value = read(page).value(Item.NUMBER)

    assert value is not None
    assert (value.text, value.doubts) == (code, doubts)


def test_a_digit_glued_to_a_persons_name_is_left_out() -> None:
    value = read(licence(line("法定代表人 1张示例", 800, top=300))).value(Item.LEGAL_REPRESENTATIVE)

    assert value is not None
    assert (value.text, value.doubts) == ("张示例", {Doubt.LOW_CONFIDENCE})


def test_a_period_in_the_middle_is_not_taken_for_the_date_under_the_seal() -> None:
    said = read(licence(line("2015年06月01日", top=400), line("2019年0", top=1000)))

    assert said.value(Item.ISSUED) is None


def letter(*lines: str) -> Page:
    title = line("授权委托书", top=0)
    written = [line(text, other=text, top=100 * at) for at, text in enumerate(lines, start=1)]
    return Page(
        number=1, width=2000, height=1400, lines=(title, *written), source=Source.RECOGNISED
    )


@pytest.mark.parametrize(
    ("text", "item", "said"),
    [
        ("委托单位（盖章）：样例科技有限公司", Item.NAME, "样例科技有限公司"),
        ("现授权本单位员工努尔兰·样例别克（身份证", Item.PERSON, "努尔兰·样例别克"),
        ("个人填本人姓名；企业填全称", Item.PERSON, None),
        ("本单位网站www.Shili-demo.com的备案", Item.DOMAIN, "shili-demo.com"),
    ],
)
def test_letters_of_others_name_bodies_people_and_domains(
    text: str, item: Item, said: str | None
) -> None:
    value = read(letter(text)).value(item)

    assert (value and value.text) == said


def test_a_line_that_was_found_twice_is_told_once() -> None:
    tight, tall = Rectangle(200, 100, 300, 38, 0), Rectangle(202, 104, 310, 66, 0)
    below = Rectangle(200, 160, 300, 38, 0)
    one = line("样例科技有限公司")

    found = single([(tall, one), (tight, one), (below, one)])

    assert found == [(tight, one), (below, one)]
