"""Words that a label, a title or a watermark would take, and names that stand behind them."""

import math
from dataclasses import replace

import pytest

from beiancheck.documents.box import Box
from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Line
from beiancheck.formats import mobile
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import line, page, value

BODY = "样例市示例科技有限公司"


def named(item: Item, *texts: str, title: str = "授权委托书") -> list[str]:
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    return [one.text for one in read(page(line(600, 40, title), *lines)).values if one.item is item]


def across(left: int, top: int, text: str) -> Line:
    """Return a line that leans by twenty degrees."""
    straight = line(left, top, text)
    lean = math.radians(-20)
    spots = tuple(
        (
            round(left + (x - left) * math.cos(lean) - (y - top) * math.sin(lean)),
            round(top + (x - left) * math.sin(lean) + (y - top) * math.cos(lean)),
        )
        for x, y in straight.box.corners
    )
    return replace(straight, box=Box(spots))  # type: ignore[arg-type]


def test_a_watermark_all_over_a_card_does_not_tell_how_its_text_leans() -> None:
    pieces = (
        "备案专用他用无效",
        "用他用无效",
        "备案专用",
        "案专用他用",
        "专用他用无效",
        "他用无效",
    )
    words = (across(60 + 220 * at, 300 + 90 * (at % 3), text) for at, text in enumerate(pieces))
    card = (
        *(line(500, 40, "华人民共和国"), line(500, 140, "民身份证")),
        *(line(200, 700, "签发机关"), line(420, 700, "样例市公安局")),
        *(line(200, 800, "有效期限"), line(420, 800, "2017.09.21-长期")),
    )
    found = read(page(*words, *card))

    assert found.paper is Paper.RESIDENT_ID_BACK
    assert value(page(*words, *card), Item.AUTHORITY).text == "样例市公安局"


def test_a_label_within_a_bracket_that_goes_on_is_a_word_of_it() -> None:
    one = page(
        line(600, 20, "社会团体法人登记证书"),
        line(100, 200, "业务范围 会员服务、承办委托（业务范围"),
        line(300, 250, "中须经批准的事项，依法经批准后开展）"),
    )

    said = "会员服务、承办委托(业务范围中须经批准的事项,依法经批准后开展)"
    assert value(one, Item.SCOPE).text == said


@pytest.mark.parametrize("title", ["民办非企业单位登记证书", "营业执照"])
@pytest.mark.parametrize("label", ["法定代表人/负责人", "法定代表人（负责人）"])
def test_a_label_may_name_two_posts_above_the_one_who_has_either(label: str, title: str) -> None:
    one = page(
        line(600, 20, title),
        *(line(100, 200, "名称"), line(100, 250, "样例市示例科普馆")),
        *(line(900, 200, label), line(900, 250, "张示例")),
        *(line(100, 350, "统一社会信用代码"), line(100, 400, "91110000000000000X")),
        *(line(900, 350, "注册资本"), line(900, 400, "壹佰万元整")),
    )

    assert value(one, Item.LEGAL_REPRESENTATIVE).text == "张示例"


def test_a_label_that_was_found_twice_makes_no_titles_of_columns() -> None:
    one = page(
        line(600, 20, "营业执照"),
        *(line(100, 200, "统一社会信用代码"), line(600, 200, "91110000000000000X")),
        *(line(100, 300, "名称"), line(600, 300, "样例市示例科技有限公司")),
        *(line(100, 400, "法定代表人"), line(600, 400, "张示例")),
        *(line(1000, 400, "成立日期"), line(1005, 405, "成立日期")),
        line(1400, 400, "2021年05月01日"),
        *(line(100, 500, "类型"), line(600, 500, "有限责任公司")),
    )

    assert value(one, Item.LEGAL_REPRESENTATIVE).text == "张示例"
    assert value(one, Item.REGISTERED).text == "2021年05月01日"


@pytest.mark.parametrize("label", ["负责人（法定代表人）", "理事长（法定代表人）"])
def test_a_certificate_may_say_what_its_legal_representative_is_called(label: str) -> None:
    one = page(
        line(600, 20, "民办非企业单位登记证书"),
        line(100, 200, "名称 样例市示例科普馆"),
        line(100, 300, f"{label}张示例"),
    )

    assert value(one, Item.LEGAL_REPRESENTATIVE).text == "张示例"


@pytest.mark.parametrize(
    "said",
    [
        "单位法定代表人：张示例",
        "我公司法定代表人：张示例",
        "会长（法定代表人）：张示例",
        f"我张示例系{BODY}的法定代表人，现委托李样例办理。",
    ],
)
def test_a_letter_may_say_whose_legal_representative_somebody_is(said: str) -> None:
    assert named(Item.LEGAL_REPRESENTATIVE, f"授权单位：{BODY}", said) == ["张示例"]


def test_us_is_no_name_of_a_legal_representative() -> None:
    assert named(Item.LEGAL_REPRESENTATIVE, f"我司张示例系{BODY}的法定代表人。") == []


def test_a_body_behind_whom_a_letter_is_sent_to_is_not_that() -> None:
    texts = ("致：样例网络有限公司（接入服务商）", f"我司（全称：{BODY}）使用贵司服务。")

    assert named(Item.NAME, *texts, title="承诺函") == [BODY]


def test_the_title_of_a_notice_is_no_part_of_whom_it_is_for() -> None:
    texts = (f"{BODY}：", "现将你单位开办网站应当履行的责任告知如下：")

    assert named(Item.NAME, *texts, title="网站主办者责任告知书") == [BODY]


@pytest.mark.parametrize("label", ["*主办单位或主办人全称", "主办单位或主办者名称"])
def test_a_form_may_ask_for_a_body_or_a_person(label: str) -> None:
    rows = (line(120, 300, label), line(720, 300, BODY))
    found = read(page(line(600, 40, "ICP备案信息登记表"), *rows))

    assert [one.text for one in found.values if one.item is Item.NAME] == [BODY]


def test_a_label_in_a_frame_ends_the_value_above_it() -> None:
    texts = (f"【单位名称】{BODY}", "【企业法人】张示例")

    assert named(Item.NAME, *texts, title="备案信息登记表") == [BODY]
    assert named(Item.LEGAL_REPRESENTATIVE, *texts, title="备案信息登记表") == ["张示例"]


def test_a_sheet_may_say_behind_its_title_what_it_checks() -> None:
    title = line(100, 20, "电子化核验单·网站备案真实性核验")
    rows = (line(100, 200, "主办单位名称"), line(500, 200, BODY), line(100, 300, "主体负责人姓名"))

    assert read(page(title, *rows)).paper is Paper.VERIFICATION_SHEET


def test_a_console_may_say_beside_a_domain_that_all_is_well() -> None:
    one = page(
        line(300, 100, "shili88.com 正常"),
        *(line(340, 200, "域名持有者"), line(700, 200, BODY)),
        *(line(340, 300, "注册日期"), line(700, 300, "2020-02-18")),
        *(line(340, 400, "到期日期"), line(700, 400, "2030-02-18")),
        *(
            line(340, 500, "DNS 服务器"),
            line(700, 500, "ns1.yang.example/ns2.yang.example 域名锁定"),
        ),
    )

    assert value(one, Item.DOMAIN).text == "shili88.com"


def test_an_address_on_a_card_without_any_number_is_looked_at() -> None:
    card = (
        *(line(100, 40, "姓名 张示例"), line(100, 140, "性别 男 民族 汉")),
        line(100, 340, "公民身份号码 110101199003077213"),
    )
    whole = page(*card, line(100, 240, "住址 福建省厦门市思明区样桥1号"))
    torn = page(*card, line(100, 240, "住址 福建省厦门市思明区样桥"))

    assert value(whole, Item.ADDRESS).is_sure
    assert not value(torn, Item.ADDRESS).is_sure


def test_a_name_longer_by_a_letter_of_the_watermark_is_given_without_it() -> None:
    words = (across(60 + 500 * at, 300, "仅用于网站备案") for at in range(3))
    one = page(
        line(600, 20, "事业单位法人证书"),
        line(100, 600, "名称 样例市示例监测站"),
        line(100, 700, "法定代表人 张示例备"),
        line(100, 800, "住所 样例市示例区样例路1号"),
        *words,
    )
    found = value(one, Item.LEGAL_REPRESENTATIVE)

    assert (found.text, found.is_sure) == ("张示例", False)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("理事长（法定代表人）：才让示智", "才让示智"),
        ("单位负责人：张示例", "张示例"),
        (f"委托方经营者张示例因外出，特委托受托方办理本店（{BODY}）备案。", "张示例"),
    ],
)
def test_who_heads_a_body_may_be_called_otherwise(said: str, name: str) -> None:
    assert named(Item.LEGAL_REPRESENTATIVE, f"委托方：{BODY}", said) == [name]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("兹委托本社成员格桑示朵（身份证：110101199003077213）办理备案。", "格桑示朵"),
        ("现委托本所律师张示，性别男，身份证号110101199003077213，办理备案。", "张示"),
        ("指定专人（张示例，电话13800138000）负责网站内容。", "张示例"),
    ],
)
def test_a_letter_names_members_and_lawyers_whole(said: str, name: str) -> None:
    assert named(Item.PERSON, f"委托方：{BODY}", said) == [name]


def test_a_mail_address_and_a_phone_beside_are_no_part_of_a_form_s_values() -> None:
    rows = (
        *(line(120, 200, "单位地址"), line(1100, 200, "负责人手机")),
        *(line(120, 250, "样例省样例市样例路65号"), line(1100, 250, "13800138000")),
        *(line(120, 330, "单位电话"), line(1100, 330, "负责人邮箱")),
        *(line(120, 380, "0692-2142979"), line(1100, 380, "shili@example.cn")),
    )
    found = read(page(line(600, 40, "网站备案登记表"), *rows))

    assert [one.text for one in found.values if one.item is Item.ADDRESS] == [
        "样例省样例市样例路65号"
    ]
    assert found.value(Item.PERSON) is None


def test_an_address_goes_on_below_its_label_behind_a_number() -> None:
    one = page(
        line(300, 20, "基金会法人登记证书"),
        *(line(100, 200, "名　称：样例示例基金会"), line(1000, 200, "业务范围：资助教育")),
        *(line(100, 300, "住　所：上海市静安区样例路43号2"), line(100, 350, "号楼108室")),
        line(100, 450, "法定代表人：张示例"),
    )

    assert value(one, Item.ADDRESS).text == "上海市静安区样例路43号2号楼108室"


def test_who_answers_for_a_site_is_not_the_body_that_a_notice_is_for() -> None:
    texts = ("尊敬的备案主体：", f"备案主体：{BODY}样例", "网站负责人：张示例 签字：张")

    assert "张示例" not in named(Item.NAME, *texts, title="互联网信息服务备案责任告知书")


def test_a_name_before_the_boxes_that_say_whose_it_is_is_read() -> None:
    sheet = page(
        line(600, 40, "网站备案信息真实性核验单"),
        line(120, 200, "网站主办者：样例市示例科技有限公司 □个人 ☑单位"),
        line(120, 270, "主办者性质：□个人 ☑单位"),
    )

    assert value(sheet, Item.NAME).text == BODY


def test_an_address_at_the_edge_of_a_phone_goes_on_there() -> None:
    form = page(
        line(300, 40, "备案登记表"),
        *(line(40, 200, "主办者名称"), line(480, 200, BODY)),
        *(line(40, 300, "通信地址"), line(420, 300, "示例省样例市示例区文化路北段")),
        line(620, 345, "8号美居市场2-114号"),
        *(line(40, 440, "主体负责人"), line(900, 440, "张示例")),
    )

    found = value(form, Item.ADDRESS)
    assert (found.text, found.is_certain) == (
        "示例省样例市示例区文化路北段8号美居市场2-114号",
        False,
    )


def test_a_value_may_end_below_the_end_of_its_label() -> None:
    one = page(
        line(700, 40, "Domain Name Certificate"),
        line(700, 200, "specimen-yard.net"),
        line(900, 700, "Registrar of record"),
        line(540, 770, "Specimen Registrar Services Pte. Ltd."),
        line(100, 870, "Director of Operations"),
    )

    assert value(one, Item.REGISTRAR).text == "Specimen Registrar Services Pte. Ltd."


def test_what_this_page_certifies_is_no_registrar() -> None:
    one = page(
        line(500, 40, "SPECIMEN REGISTRAR"),
        line(500, 120, "Domain Name Certificate"),
        line(500, 200, "This certifies that the Internet domain name"),
        line(500, 280, "specimen-yard.net"),
        line(500, 360, "is registered to"),
        line(500, 440, "Specimen Yard Trading Co., Ltd."),
    )

    assert read(one).value(Item.REGISTRAR) is None


def test_a_label_that_was_read_wrongly_over_its_value_ends_the_column_before_it() -> None:
    one = page(
        *(line(60, 40, "specimen-yard.net"), line(600, 40, "Active")),
        *(line(60, 200, "Registered on"), line(1000, 200, "Country")),
        *(line(60, 260, "Apr 25, 2022"), line(1000, 260, "CN")),
        *(line(60, 400, "Expires on"), line(1000, 400, "Auto-renew")),
        *(line(60, 460, "Apr 25, 2026"), line(1000, 460, "Off")),
        *(line(60, 600, "Registrar"), line(1000, 600, "Ildentity check")),
        *(
            line(60, 660, "Specimen Internet (Chengdu) Ltd."),
            line(1000, 660, "Passed on May 2, 2022"),
        ),
    )

    assert value(one, Item.REGISTRAR).text == "Specimen Internet (Chengdu) Ltd."


def test_what_is_to_be_carried_out_strictly_is_no_body() -> None:
    text = (
        "我单位开办的网站（域名 specimen-jd.cn）由张示例同志具体负责。",
        "我单位承诺严格落实政府网站管理要求，认真遵守学校规章。",
    )

    assert named(Item.NAME, *text, title="承诺函") == []


@pytest.mark.parametrize("label", ["委托人法定代表人", "2. 委托人法定代表人", "授权方法定代表人"])
def test_the_legal_representative_may_be_that_of_whoever_authorises(label: str) -> None:
    texts = (f"1. 委托人：{BODY}", f"{label}：张示例", "3. 受托人：李样例")

    assert named(Item.LEGAL_REPRESENTATIVE, *texts) == ["张示例"]


def test_a_piece_of_a_label_is_no_person() -> None:
    one = page(
        line(600, 40, "网站负责人授权书"),
        *(line(340, 200, "单位名称"), line(660, 200, BODY)),
        *(line(340, 300, "姓名"), line(660, 300, "张示例"), line(200, 330, "被授")),
        *(line(340, 350, "证件号码"), line(660, 360, "110101199003077213")),
        line(200, 370, "权人"),
    )

    assert [found.text for found in read(one).values if found.item is Item.PERSON] == ["张示例"]


def test_a_form_may_ask_for_the_head_of_a_body_and_say_in_brackets_who_that_is() -> None:
    one = page(
        line(500, 40, "备案登记表"),
        *(line(100, 200, "主办单位"), line(900, 200, "网站名称")),
        *(line(100, 250, BODY), line(900, 250, "样例网")),
        *(line(100, 400, "单位负责人（法人）"), line(900, 400, "网站负责人姓名")),
        *(line(100, 450, "张示例"), line(900, 450, "李样例")),
    )

    assert value(one, Item.LEGAL_REPRESENTATIVE).text == "张示例"


@pytest.mark.parametrize("head", ["经营者", "的店主", "投资人"])
def test_who_says_that_a_shop_is_his_names_the_body_and_its_head(head: str) -> None:
    texts = (
        f"本人张示例系样例县示例镇示例海鲜酒家{head}，因店务繁忙，现委托员工",
        "李样例（身份证：110101199003077213）代为办理本店网站shili.cn的备案手续。",
        "委托人：张示例",
    )

    assert named(Item.NAME, *texts, title="委托书") == ["样例县示例镇示例海鲜酒家"]
    assert named(Item.LEGAL_REPRESENTATIVE, *texts, title="委托书") == ["张示例"]


def test_who_invests_in_a_company_does_not_represent_it() -> None:
    texts = (f"本人张示例系{BODY}投资人，现委托李样例办理网站备案。",)

    assert named(Item.LEGAL_REPRESENTATIVE, *texts) == []


@pytest.mark.parametrize(
    "label",
    [
        "法定代表人（经营者）",
        "法定代表人（负责人、经营者）",
        "法定代表人/负责人",
        "法定代表人（院长）",
    ],
)
def test_a_head_of_a_body_has_a_second_title_behind_the_first(label: str) -> None:
    texts = ("我单位样例市示例护理中心承诺网站信息真实。", f"{label}：张示例")

    assert named(Item.LEGAL_REPRESENTATIVE, *texts, title="承诺书") == ["张示例"]


def test_who_signs_for_a_law_firm_as_its_head_is_told_in_doubt() -> None:
    lines = (
        line(600, 40, "网站备案授权函"),
        line(120, 200, "授权方：样例省示例律师事务所"),
        line(120, 270, "被授权人：李样例"),
        line(120, 340, "授权上述被授权人办理网站备案。"),
        line(900, 410, "负责人：张示例"),
    )

    found = value(page(*lines), Item.LEGAL_REPRESENTATIVE)
    assert (found.text, found.is_sure) == ("张示例", False)


def test_labels_of_a_domain_may_say_the_same_in_english_behind_a_dot() -> None:
    one = page(
        line(260, 100, "域名注册证明"),
        *(line(260, 260, "域名· Domain Name"), line(260, 310, "specimen-shop.cn")),
        *(line(260, 420, "注册者名称·Registrant"), line(260, 470, BODY)),
        *(line(260, 580, "注册服务机构· Sponsoring Registrar"), line(260, 630, "样例域名有限公司")),
    )

    assert value(one, Item.HOLDER).text == BODY
    assert value(one, Item.REGISTRAR).text == "样例域名有限公司"


def test_whose_name_it_is_in_brackets_is_no_part_of_it() -> None:
    one = page(
        line(460, 100, "域名持有证明"),
        line(120, 260, "兹证明域名specimen-shop.cn由张示例（个人用户）通过我司注册，注册日期为"),
        line(120, 330, "2019年11月6日，有效期至2030年11月6日。"),
    )

    assert value(one, Item.HOLDER).text == "张示例"


def test_what_somebody_ought_to_do_is_no_person() -> None:
    texts = (
        "尊敬的网站主办者：",
        "1、网站负责人应当保持通信畅通，及时处置违法和不良信息。",
        "网站负责人（签名）：张示例",
    )

    assert named(Item.PERSON, *texts, title="网站备案责任告知书") == ["张示例"]


def test_a_label_may_say_how_to_write_a_name() -> None:
    texts = (f"{BODY}承诺如下。", "法定代表人姓名（正楷）：张示例")

    assert named(Item.LEGAL_REPRESENTATIVE, *texts, title="承诺书") == ["张示例"]


@pytest.mark.parametrize(
    "number",
    [
        *("138 0013 8000", "138-0013-8000", "+8613800138000", "+86 138 0013 8000"),
        *("13800138000 2026.8.1", "138 0013 8000 2026.8.1"),
    ],
)
@pytest.mark.parametrize("title", ["授权委托书", "网站备案登记表"])
def test_a_mobile_number_may_be_printed_in_groups(title: str, number: str) -> None:
    texts = (f"单位名称：{BODY}", f"手机：{number}", "授权张示例办理网站备案。")

    assert [mobile.digits(one) for one in named(Item.MOBILE, *texts, title=title)] == [
        "13800138000"
    ]


def test_a_number_in_other_groups_is_no_mobile_one() -> None:
    texts = (f"单位名称：{BODY}", "账号：138 0013 8000 1234", "授权张示例办理网站备案。")

    assert named(Item.MOBILE, *texts) == []
