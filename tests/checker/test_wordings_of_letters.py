"""Whom letters authorise, and who does so, in the words that letters find for it."""

import pytest

from beiancheck.terms.items import Item
from tests.checker.printed import line, said

NUMBER = "110101199003077213"
BODY = "样例市示例科技有限公司"


def letter(*sentences: str) -> dict[Item, str]:
    """Return what a letter of so many lines says."""
    lines = [line(100, 200 + 80 * at, text) for at, text in enumerate(sentences)]
    return said(line(600, 40, "授权委托书"), *lines)


@pytest.mark.parametrize(
    "sentence",
    [
        f"兹授权张示例同志（性别：男，身份证号码：{NUMBER}）为网站负责人。",
        f"现指定张示例为{BODY}网站负责人，证件号码为{NUMBER}。",
        f"现授权委托本公司员工张示例为代理人，身份证号码：{NUMBER}。",
        f"张示例（居民身份证号码：{NUMBER}）系我单位工作人员，现委托其办理备案。",
        f"我公司特安排张示例前往贵公司办理备案，身份证号码：{NUMBER}。",
    ],
)
def test_a_person_is_found_however_the_letter_names_them(sentence: str) -> None:
    assert letter(sentence)[Item.PERSON] == "张示例"


@pytest.mark.parametrize(
    "sentence",
    [
        f"现指定张示例为{BODY}网站负责人。",
        f"本人李样例系{BODY}的法定代表人。",
        f"我单位{BODY}特授权以下人员办理网站备案：",
        f"我公司{BODY}，现申请对网站进行备案。",
        f"{BODY}（以下简称“本单位”）拟开办网站。",
        f"单位（盖章）：{BODY}",
    ],
)
def test_a_body_is_found_however_the_letter_names_it(sentence: str) -> None:
    assert letter("关于网站备案的事宜：", sentence, "特此委托。")[Item.NAME] == BODY


@pytest.mark.parametrize(
    "sentence",
    [
        "委托事项为办理网站备案，授权期限为一年。",
        "被授权人签字：",
        "被授权人在办理备案过程中签署的文件均予认可。",
        "以本公司的名义办理网站备案事务。",
        "如有变化，本单位将依法办理相关手续。",
        "我单位对其所办理的事项予以认可。",
        "我公司承诺积极配合贵公司，完成备案。",
        "本授权书有效期为签署之日起一年。",
    ],
)
def test_words_of_a_letter_are_nobodys_name(sentence: str) -> None:
    values = letter(sentence)
    assert Item.PERSON not in values
    assert Item.NAME not in values


def test_parts_of_a_row_are_read_from_the_left_though_one_stands_a_little_higher() -> None:
    values = said(
        line(600, 40, "授权委托书"),
        line(500, 198, f"（身份证号码：{NUMBER}）为我单位网站负责人。"),
        line(100, 202, "兹授权员工张示例"),
    )
    assert values[Item.PERSON] == "张示例"


@pytest.mark.parametrize(
    "sentence",
    [
        f"现授权委托张示例（公民身份号码：{NUMBER}）代表{BODY}办理网站备案手续。",
        f"{BODY}任命张示例先生为本单位网站负责人。",
        f"{BODY}（统一社会信用代码见附件）现委托张示例办理备案。",
        f"本单位{BODY}为域名的注册人，现同意授权使用。",
        f"委托公司全称：{BODY}",
        f"委托方（甲方）：{BODY}",
    ],
)
def test_a_body_is_found_where_it_acts_or_is_acted_for(sentence: str) -> None:
    assert letter("关于网站备案的事宜：", sentence)[Item.NAME] == BODY


def test_both_sides_of_a_contract_are_found_beside_their_brackets() -> None:
    values = said(
        line(600, 40, "授权委托书"),
        line(100, 200, "委托方（甲方）"),
        line(700, 200, BODY),
        line(100, 300, "受托方（乙方）"),
        line(700, 300, "张示例"),
    )
    assert values[Item.NAME] == BODY
    assert values[Item.PERSON] == "张示例"


def test_a_line_that_goes_on_within_a_word_does_not_open_with_a_name() -> None:
    values = letter("我，李样例，作为该公司的法定代表人，特授", f"权张示例（身份证号：{NUMBER}）。")
    assert values[Item.PERSON] == "张示例"


@pytest.mark.parametrize(
    "sentence",
    [
        f"经研究决定由张示例（身份证号{NUMBER}）担任网站负责人。",
        f"现代表公司授权下面签字的张示例（身份证号码：{NUMBER}）办理。",
        f"今有我单位张示例同志，身份证号码{NUMBER}，前往贵处办理。",
        f"现授权我司张示例办理备案，身份证号为{NUMBER}。",
        f"现授权委托张示例（公民身份号码：{NUMBER}）办理备案。",
    ],
)
def test_a_person_is_found_where_a_body_decides_or_sends_them(sentence: str) -> None:
    assert letter(sentence)[Item.PERSON] == "张示例"


@pytest.mark.parametrize(
    "sentence",
    [
        f"经{BODY}研究决定，任命张示例同志为网站负责人。",
        f"不能亲自办理{BODY}网站的备案手续，特委托他人代为办理。",
    ],
)
def test_a_body_is_found_that_decides_or_has_the_site(sentence: str) -> None:
    assert letter("关于网站备案的事宜：", sentence)[Item.NAME] == BODY


def test_the_legal_representative_of_a_letter_is_not_whom_it_authorises() -> None:
    values = letter(
        f"委托单位名称：{BODY}",
        "法定代表人姓名：李样例",
        "受托人姓名：张示例",
        f"受托人身份证号码：{NUMBER}",
    )
    assert values[Item.PERSON] == "张示例"


def test_an_employee_is_named_without_the_word_for_one() -> None:
    values = letter(f"授权我司员工张示例（身份证号码：{NUMBER}）办理备案。")
    assert values[Item.PERSON] == "张示例"


def test_what_a_form_asks_of_a_person_is_no_name() -> None:
    values = said(
        line(500, 20, "网站备案信息真实性核验单"),
        line(100, 200, "网站负责人"),
        line(500, 200, "是否现场拍照"),
    )
    assert Item.PERSON not in values


def test_a_host_name_that_a_line_parts_is_one() -> None:
    values = letter("现授权办理域名ganquan-52-shili.co", "m.cn的备案事宜。")
    assert values[Item.DOMAIN] == "ganquan-52-shili.com.cn"
