"""Labels of which a piece was not found, and sentences that name who holds a domain."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Line
from beiancheck.terms.items import Item
from tests.checker.printed import HEIGHT, line, page

BODY = "示例(芜湖)文化有限公司"


def value(item: Item, *lines: Line) -> Value:
    found = read(page(*lines)).value(item)
    assert found is not None
    return found


def licence(*lines: Line) -> tuple[Line, ...]:
    return (
        line(700, 60, "营业执照"),
        line(100, 130, "统一社会信用代码"),
        line(1200, 200, "注册资本"),
        line(1500, 200, "壹佰万元整"),
        line(100, 200, "名称"),
        line(500, 200, "芜湖示例商贸有限公司"),
        *lines,
        line(100, 500, "法定代表人"),
        line(500, 500, "陈示例"),
    )


@pytest.mark.parametrize(
    "label",
    [
        [(100, "住")],
        [(260, "所")],
        [(100, "住"), (260, "所")],
        [(100, "住"), (180, "3"), (260, "所")],
        [(100, "住"), (95, "住"), (260, "所")],
    ],
)
def test_an_address_is_found_though_a_character_of_its_spread_label_is_not(
    label: list[tuple[int, str]],
) -> None:
    text = "安徽省芜湖市镜湖区示例路8号"

    found = value(
        Item.ADDRESS,
        *licence(*(line(left, 350, sign) for left, sign in label), line(500, 350, text)),
    )

    assert found.text == text
    assert found.is_sure


def test_a_character_that_begins_several_labels_names_none() -> None:
    lines = licence(line(100, 350, "经"), line(500, 350, "软件开发"))
    one = page(*lines)

    assert read(one).value(Item.LEGAL_REPRESENTATIVE)
    assert read(one).value(Item.SCOPE) is None


def test_a_number_stands_below_its_label_and_the_same_in_english() -> None:
    found = value(
        Item.NUMBER,
        line(400, 20, "港澳居民来往内地通行证"),
        line(400, 200, "姓名/Name"),
        line(400, 260, "陈示例"),
        line(400, 400, "证件号码/No."),
        line(400, 460, "M82605407"),
    )

    assert found.text == "M82605407"
    assert found.is_sure


@pytest.mark.parametrize(
    "sentence",
    [
        (f"根据本公司的注册记录，{BODY}为", "域名techshili.net的注册人。"),
        (f"根据注册记录，{BODY}为域名techshili.net的", "持有者。"),
        (f"兹证明{BODY}是域名techshilishili.net", "的注册人。"),
        (f"{BODY}：您注册的域名techshili.net", "已经生效，注册时间：2013年5月16日。"),
        (f"尊敬的{BODY}：您申请的域名", "techshili.net已经生效。"),
    ],
)
def test_a_sentence_names_the_holder_before_the_domain(sentence: tuple[str, str]) -> None:
    found = value(
        Item.HOLDER,
        line(600, 20, "域名注册证书"),
        *(line(100, 200 + 70 * at, text) for at, text in enumerate(sentence)),
    )

    assert found.text == BODY


@pytest.mark.parametrize("post", ["行政主管", "工程师", "网站主任"])
@pytest.mark.parametrize("name", ["陆示", "陆示例"])
def test_a_post_before_a_name_with_a_number_names_the_person(post: str, name: str) -> None:
    found = value(
        Item.PERSON,
        line(700, 20, "网站备案法人授权书"),
        line(100, 200, f"我公司（{BODY}）现委托本单位{post}{name}（身份"),
        line(100, 270, "证号码：110101199003070011）办理网站的备案。"),
    )

    assert found.text == name


def test_a_registrar_that_a_sentence_names_begins_behind_its_verb() -> None:
    found = value(
        Item.REGISTRAR,
        line(600, 20, "域名注册证书"),
        line(100, 200, "兹证明域名techshili.net由陈示例注册，"),
        line(100, 270, "注册服务机构为样例数据有限公司。"),
    )

    assert found.text == "样例数据有限公司"


def centred(top: int, text: str, middle: int = 1000) -> Line:
    length = sum(HEIGHT if ord(letter) > 0x7F else HEIGHT // 2 for letter in text)
    return line(middle - length // 2, top, text)


def test_a_value_stands_centred_below_a_label_that_is_centred() -> None:
    lines = (
        centred(20, "域名注册证书"),
        centred(200, "域名"),
        centred(270, "techshili.net"),
        centred(400, "域名持有者"),
        centred(470, BODY),
        centred(600, "域名注册服务机构"),
        centred(670, "样例数据有限公司"),
    )

    assert value(Item.HOLDER, *lines).text == BODY
    assert value(Item.REGISTRAR, *lines).text == "样例数据有限公司"


@pytest.mark.parametrize("beside", [line(100, 470, "说明某事"), line(100, 400, "说明某事")])
def test_what_has_something_beside_it_is_no_value_centred_below_a_label(beside: Line) -> None:
    lines = centred(20, "域名注册证书"), centred(200, "域名"), centred(270, "techshili.net")
    one = page(*lines, centred(400, "域名持有者"), centred(470, BODY), beside)

    assert read(one).value(Item.DOMAIN)
    assert read(one).value(Item.HOLDER) is None


@pytest.mark.parametrize("number", ["8号之四", "8号101室之十"])
def test_an_address_may_end_in_a_part_of_a_number(number: str) -> None:
    text = "上海市浦东新区示例路" + number

    found = value(Item.ADDRESS, *licence(line(100, 350, "住所"), line(500, 350, text)))

    assert found.text == text
    assert found.is_sure


def test_the_size_of_a_latin_letter_in_an_address_is_no_other_reading() -> None:
    text = "天津市西青区示例路8号C区23层"
    cell = line(500, 350, text, other=text.replace("C", "c"))

    assert value(Item.ADDRESS, *licence(line(100, 350, "住所"), cell)).is_sure


LISTED = "一般项目：软件开发；服装批发"
TAIL = "（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）"
PERMITTED = (
    "（依法须经批准的项目，经相关部门批准后方可开展经营活动，",
    "具体经营项目以相关部门批准文件或许可证件为准）",
)


def faint(left: int, top: int, text: str) -> Line:
    return line(left, top, text, **dict.fromkeys(text, 870))


def scope(*lines: Line) -> Value:
    return value(Item.SCOPE, *licence(line(100, 350, "经营范围"), *lines))


def test_a_second_list_of_a_scope_follows_the_first_without_a_sign() -> None:
    first = "许可项目：食品销售" + PERMITTED[0], PERMITTED[1] + LISTED, TAIL

    found = scope(*(line(500, 350 + 50 * at, text) for at, text in enumerate(first)))

    assert found.text == "".join(first).translate(str.maketrans("：；，（）", ":;,()"))
    assert found.is_sure


def test_what_every_scope_says_needs_no_sure_characters_but_its_items_do() -> None:
    said, listed = faint(500, 400, TAIL), line(500, 350, LISTED)

    assert scope(listed, said).is_sure
    assert not scope(faint(500, 350, LISTED), said).is_sure
    assert not scope(listed, faint(500, 400, TAIL.replace("自主", "白主"))).is_sure
    assert scope(line(500, 350, LISTED, **dict.fromkeys("一般项目", 870)), said).is_sure
