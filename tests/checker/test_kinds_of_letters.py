"""Which letters and forms pages are: what they deny, list and promise, and who heads the body."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.printed import line, page

BODY = "样例市示例科技有限公司"
DATE = "二〇二六年八月一日"


def told(title: str, *texts: str) -> Paper | None:
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    return read(page(line(600, 40, title), *lines)).paper


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("前置审批项目确认书", "本主办者确认以上均不涉及，如有隐瞒，自愿承担法律责任。"),
        ("说明", "shili.cn无需前置审批，网站只做企业展示，特此声明。"),
        ("网站内容说明", "我所网站shili.cn的内容亦不涉及出版、教育等需前置审批的内容。"),
        ("承诺书", "本单位网站shili.cn不涉及前置审批内容，以上情况属实。"),
    ],
)
def test_a_letter_says_in_its_own_words_that_no_approval_is_needed(title: str, said: str) -> None:
    assert told(title, said, BODY, DATE) is Paper.NO_APPROVAL_LETTER


def test_an_undertaking_of_several_promises_is_one_though_it_denies_approval() -> None:
    texts = (
        "我单位承诺所提交的备案信息真实有效，遵守国家法律法规，",
        "信息变化时及时变更备案，不传播违法信息；网站shili.cn不涉及前置审批内容。",
        f"承诺单位（盖章）：{BODY}",
    )

    assert told("网站备案承诺书", *texts, DATE) is Paper.UNDERTAKING


def test_a_form_that_lists_a_sheet_among_its_papers_is_no_sheet() -> None:
    texts = (
        f"主办者名称：{BODY}",
        "网站域名：shili.cn",
        "随附材料：",
        "☑营业执照副本☑域名证书☑真实性核验单□前置审批文件",
    )

    assert told("备案资料登记表", *texts) is Paper.REGISTRATION_FORM


@pytest.mark.parametrize(
    "label",
    [
        *("法定代表人：", "3.法定代表人：", "法定代表人（签字）：", "法定代表人（亲笔签字）："),
        *("法定代表人（签字并按手印）：", "法定代表人（签字、盖章）："),
    ],
)
def test_who_heads_the_body_is_read_whatever_stands_below(label: str) -> None:
    texts = (
        "现授权李样例使用域名shili.cn办理备案。",
        f"授权方：{BODY}",
        f"{label}张示例",
        "被授权方：样例市样例贸易有限公司",
    )
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    found = read(page(line(600, 40, "域名使用授权书"), *lines)).values
    heads = [one for one in found if one.item is Item.LEGAL_REPRESENTATIVE]

    assert [one.text for one in heads] == ["张示例"]
    assert [one.is_sure for one in heads] == ["签字" not in label]
