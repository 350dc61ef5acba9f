"""In a letter that a person writes for nobody else, who signs it is who files."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests import submissions
from tests.checker.printed import line, page
from tests.submissions import Case

NUMBER = "110101199003077213"
OWN = (
    line(600, 20, "网站备案承诺书"),
    line(200, 200, f"本人李示例，身份证号{NUMBER}，申请备案网站域名shili.net，"),
    line(200, 260, "承诺网站内容合法真实。"),
    line(900, 500, "承诺人：李示例"),
)


def told(*lines: str) -> dict[Item, str]:
    found = read(page(*OWN, *(line(200, 320 + 60 * at, text) for at, text in enumerate(lines))))
    return {value.item: value.text for value in found.values}


def test_a_person_who_promises_for_himself_is_who_files() -> None:
    found = told()

    assert ("李示例", NUMBER) == (found[Item.NAME], found[Item.NUMBER])
    assert ("李示例", NUMBER) == (found[Item.PERSON], found[Item.PERSON_NUMBER])


@pytest.mark.parametrize(
    "text",
    [
        "本网站不涉及企业及商业信息，不用于单位宣传。",
        "2.不以个人名义开办企业、商业类网站；",
        "不开办企业类网站，不宣传公司的产品。",
    ],
)
def test_what_a_promise_denies_names_no_body(text: str) -> None:
    found = told(text)

    assert ("李示例", NUMBER) == (found[Item.NAME], found[Item.NUMBER])


def test_a_person_who_promises_for_a_body_is_not() -> None:
    found = told("本人为本单位网站负责人。")

    assert Item.NAME not in found
    assert Item.NUMBER not in found


def test_a_number_that_is_labelled_as_who_files_says_whose_promise_it_is() -> None:
    found = read(
        page(
            line(600, 20, "个人网站备案承诺书"),
            line(200, 200, "主办者姓名"),
            line(600, 200, "李示例"),
            line(200, 300, "主办者证件号码"),
            line(600, 300, NUMBER),
            line(200, 400, "1、本人网站不含企业、单位信息，不从事任何经营活动。"),
            line(900, 600, "承诺人签字：李示例"),
        )
    ).value(Item.NAME)

    assert found is not None
    assert "李示例" == found.text


def test_a_person_who_hands_a_matter_over_behind_a_label_is_who_files() -> None:
    said = (
        line(600, 20, "个人授权委托书"),
        line(200, 200, "委托人：李示例"),
        line(200, 300, f"受托人：王样例，身份证号码：{NUMBER}"),
        line(200, 400, "现委托上述受托人代为办理网站shili.net的备案资料递交，委托人予以承认。"),
    )
    names = {value.item: value.text for value in read(page(*said)).values}

    assert ("李示例", "王样例") == (names[Item.NAME], names[Item.PERSON])


def test_a_form_asks_a_person_for_name_number_and_where_he_lives() -> None:
    rows = (
        ("证照号码", NUMBER),
        ("居住地址", "北京市朝阳区示例路1号"),
        ("网站名称", "示例小站"),
        ("网站域名", "shili.net"),
        ("网站负责人", "李示例"),
    )
    form = page(
        line(600, 20, "网站备案申请资料登记单"),
        line(200, 110, "申请单位（个"),
        line(200, 155, "人）"),
        line(600, 132, "李示例"),
        *(line(200, 240 + 80 * at, label) for at, (label, _) in enumerate(rows)),
        *(line(600, 240 + 80 * at, text) for at, (_, text) in enumerate(rows)),
    )
    found = {value.item: value.text for value in read(form).values}

    assert ("李示例", NUMBER) == (found[Item.NAME], found[Item.NUMBER])
    assert "北京市朝阳区示例路1号" == found[Item.ADDRESS]


def test_a_list_of_promises_is_an_undertaking() -> None:
    found = read(
        page(line(600, 20, "备案申请人承诺事项确认单"), line(200, 200, "域名完成实名核验"))
    )

    assert Paper.UNDERTAKING is found.paper


def test_the_number_of_a_person_is_none_of_a_body_that_files() -> None:
    reads = {
        "file": "letter.jpg",
        "paper": "undertaking",
        "values": {"name": "李示例", "number": NUMBER, "person": "李示例"},
    }
    papers = ({"name": "letter.jpg", "role": "undertaking"},)
    asked = Case(
        rule="",
        name="",
        start="enterprise",
        finds=(),
        reads=(reads,),
        add_files=papers,
        replace_files={"letter.jpg": "domain.png"},
    )
    rows = submissions.report(asked).agreement

    assert "holder.number" not in {cell.place for row in rows for cell in row.cells}
    assert NUMBER not in {cell.text for row in rows for cell in row.cells}
