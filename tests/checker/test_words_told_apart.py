"""Values beside words that are told apart from them: labels in two languages, polite words."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import domain_page, line, page, said

HOLDER = "样例（示例）律师事务所"
SECOND = "A000000011UTO8408299F2902131".ljust(43, "<")


def test_a_person_ends_where_the_next_cell_of_the_row_begins() -> None:
    actual = said(
        line(600, 40, "网站（域名）备案申请登记表"),
        line(120, 200, "申请单位"),
        line(420, 200, "样例市示例养殖有限公司"),
        line(120, 300, "法人代表"),
        line(420, 300, "李样例"),
        line(740, 295, "经办负责人"),
        line(960, 300, "张示"),
        line(1130, 300, "移动电话"),
        line(1365, 300, "13800138000"),
        line(120, 400, "申请域名"),
        line(420, 400, "shili-fish.com"),
        line(1365, 800, "经办人：张"),
    )

    assert actual[Item.PERSON] == "张示"


def test_a_code_that_is_asked_for_is_no_person() -> None:
    actual = said(
        line(572, 160, "网站负责人授权书"),
        line(347, 330, "名称"),
        line(626, 330, "样例市示例物流有限公司"),
        line(212, 415, "授权"),
        line(347, 445, "代码"),
        line(623, 445, "911100001234567890"),
        line(227, 475, "方"),
        line(344, 670, "姓名"),
        line(617, 670, "张示例"),
        line(212, 755, "被授"),
        line(349, 785, "证件号"),
        line(625, 785, "110101199003077213"),
        line(211, 815, "权人"),
        line(818, 1230, "被授权人签字：张示例"),
    )

    assert actual[Item.PERSON] == "张示例"


@pytest.mark.parametrize("polite", ["先生/女士", "先生（女士）", "女士", "同志", "老师"])
def test_how_a_letter_calls_somebody_is_no_part_of_the_name(polite: str) -> None:
    actual = domain_page(
        line(120, 200, f"尊敬的张示{polite}："),
        line(120, 280, "您的域名shili-niurou.cn已在我司成功注册。"),
        line(120, 360, "注册时间：2022/03/18"),
    )

    assert actual[Item.HOLDER] == "张示"


@pytest.mark.parametrize(
    "behind",
    ["于2018年3月6日通过我公司注册，现处于", "通过我公司注册，现处于", "合法持有，现处于"],
)
def test_a_proof_says_whose_a_domain_is_before_how_it_was_registered(behind: str) -> None:
    actual = said(
        line(600, 40, "域名注册情况证明"),
        line(160, 200, f"兹证明，域名“shili-lawyer.net”系{HOLDER}"),
        line(100, 270, f"{behind}正常使用状态，有效期至2028年3月6日。"),
        line(1200, 600, "样例在线网络有限公司"),
        line(1240, 700, "2024年1月22日"),
    )

    assert actual[Item.HOLDER] == HOLDER.replace("（", "(").replace("）", ")")
    assert actual[Item.REGISTRAR] == "样例在线网络有限公司"


def test_the_organisation_holds_a_domain_for_which_a_person_is_named_too() -> None:
    actual = said(
        line(60, 60, "Domain Name: SHILI.NET"),
        line(60, 120, "Registrar: Sample Cloud Information Technology Co., Ltd."),
        line(60, 180, "Registrant Name: Sample Person"),
        line(60, 240, "Registrant Organization: 样例示例旅游有限公司"),
        line(60, 300, "Name Server: NS1.SHILI.COM"),
    )

    assert actual[Item.HOLDER] == "样例示例旅游有限公司"


@pytest.mark.parametrize("body", ["REDACTED FOR PRIVACY", "N/A", ""])
def test_a_person_holds_a_domain_for_which_no_organisation_is_named(body: str) -> None:
    actual = said(
        line(60, 60, "Domain Name: SHILI.NET"),
        line(60, 120, "Registrar: Sample Cloud Information Technology Co., Ltd."),
        line(60, 180, "Registrant Name: Sample Person"),
        line(60, 240, f"Registrant Organization: {body}"),
        line(60, 300, "Name Server: NS1.SHILI.COM"),
    )

    assert actual[Item.HOLDER] == "Sample Person"


def test_the_name_of_a_registrar_goes_on_with_words_that_labels_have() -> None:
    actual = said(
        line(60, 60, "Domain Information"),
        line(60, 120, "Registered On"),
        line(400, 120, "2011-07-02"),
        line(60, 180, "Name Servers"),
        line(400, 180, "ns1.shili.com"),
        line(60, 240, "Registrar"),
        line(400, 240, "Sample Internet Domain Service LLC"),
        line(60, 300, "IANA ID"),
        line(400, 300, "4000"),
    )

    assert actual[Item.REGISTRAR] == "Sample Internet Domain Service LLC"


@pytest.mark.parametrize(
    ("first", "second"),
    [("样例园小区7号", "楼2单元401室"), ("样例园8幢2单", "元401室"), ("样例园7号", "楼")],
)
def test_an_address_goes_on_below_its_label_within_a_word(first: str, second: str) -> None:
    actual = said(
        line(400, 60, "流动人口居住证明"),
        line(1200, 140, "样居字〔2023〕第000001号公安局派出所"),
        line(100, 200, "姓名：张示例"),
        line(100, 280, f"现居住地：样例省样例市样例街79号{first}"),
        line(100, 350, second),
        line(100, 420, "居住事由：务工"),
    )

    assert actual[Item.ADDRESS] == f"样例省样例市样例街79号{first}{second}"


def test_a_passport_has_its_labels_in_another_language_and_in_english() -> None:
    actual = said(
        line(490, 20, "Pasport / Passport"),
        line(520, 100, "Jenis / Type"),
        line(900, 100, "Kod Negara / Country code"),
        line(1500, 100, "No. Pasport / Passport No."),
        line(520, 150, "P"),
        line(900, 150, "UTO"),
        line(1500, 150, "A00000001"),
        line(520, 240, "Nama / Name"),
        line(520, 290, "SAMPLE ANNA"),
        line(520, 360, "Tarikh Lahir / Date of birth"),
        line(1300, 360, "Jantina / Sex"),
        line(520, 410, "29 AUG 1984"),
        line(1300, 410, "P-F"),
        line(520, 480, "Tarikh Dikeluarkan / Date of issue"),
        line(1300, 480, "Tarikh Tamat / Date of expiry"),
        line(520, 530, "13 FEB 2024"),
        line(1300, 530, "13 FEB 2029"),
    )

    assert actual[Item.NUMBER] == "A00000001"
    assert actual[Item.BORN] == "29 AUG 1984"
    assert actual[Item.VALID_UNTIL] == "13 FEB 2029"


def test_the_second_line_of_a_passport_says_what_it_does_by_itself() -> None:
    first = "PAUTOSAMPLE∧AANNA∧SAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    lines = (
        line(400, 60, "PASSPORT"),
        line(60, 200, "Nationality"),
        line(60, 300, "Sex"),
        line(900, 200, "Passport No."),
        line(60, 900, first),
    )
    told = {it.item: it for it in read(page(*lines, line(60, 980, f"{SECOND}8"))).values}
    wrong = SECOND.replace("840829", "840828")

    assert (told[Item.NUMBER].text, told[Item.NUMBER].is_sure) == ("A00000001", True)
    assert (told[Item.BORN].text, told[Item.VALID_UNTIL].text) == ("1984-08-29", "2029-02-13")
    assert not read(page(*lines, line(60, 980, f"{wrong}8"))).values


@pytest.mark.parametrize(
    "scope",
    ["3至6周岁儿童保育、教育", "0岁至3岁婴幼儿照护", "2类医疗器械销售", "K歌服务", "B超检查"],
)
def test_a_scope_may_begin_with_a_number_or_a_letter(scope: str) -> None:
    actual = said(
        line(500, 40, "民办非企业单位登记证书"),
        line(100, 200, "名称：样例市示例幼儿园"),
        line(100, 280, f"业务范围：{scope}"),
        line(100, 360, "住所：样例省样例市样例路212号"),
    )

    assert actual[Item.SCOPE] == scope


@pytest.mark.parametrize(
    ("body", "head"),
    [
        ("样例市示例农机专业合作社", "张示例"),
        ("样例市示例农业科技有限公司", None),
    ],
)
def test_who_heads_the_board_of_a_cooperative_represents_it(body: str, head: str | None) -> None:
    actual = said(
        line(500, 40, "关于未涉及前置审批事项的承诺"),
        line(160, 200, f"{body}（统一社会信用代码：91110000000000000A，"),
        line(
            100, 270, "理事长：张示例）所办网站shili-nongji.cn只发布农机作业信息，不从事新闻、出版"
        ),
        line(100, 340, "等须经有关部门前置审批的互联网信息服务。"),
        line(900, 500, "单位（公章）"),
    )

    assert actual.get(Item.LEGAL_REPRESENTATIVE) == head
