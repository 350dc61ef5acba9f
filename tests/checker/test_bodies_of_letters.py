"""Which body a letter is from: however its name ends, and wherever it stands."""

import pytest

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import line, page, said, value


def bodies(*texts: str, title: str = "授权委托书") -> list[str]:
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    found = read(page(line(600, 60, title), *lines)).values
    return [one.text for one in found if one.item is Item.NAME]


@pytest.mark.parametrize(
    "name",
    [
        "样例县示例百货商行",
        "样例县示例超市",
        "示例创想投资管理合伙企业(有限合伙)",
        "北京示例(长沙)律师事务所",
        "样例省示例研究院",
        "样例县示例门市部",
    ],
)
@pytest.mark.parametrize(
    "sentence",
    [
        "本单位{}就办理网站备案郑重承诺如下。",
        "兹有{}申请办理网站备案。",
        "我单位({})授权我单位职工张示例办理备案。",
        "授权单位：{}",
        "{}现委托张示例办理网站备案。",
    ],
)
def test_a_sentence_names_the_body_whole(name: str, sentence: str) -> None:
    assert bodies(sentence.format(name), "2026年8月1日") == [name]


def test_the_holder_of_a_domain_is_named_without_that_word() -> None:
    told = bodies("域名所有者样例示例科技有限公司授权示例网络有限公司使用域名shili.cn，特此授权。")

    assert told == ["样例示例科技有限公司"]


def test_the_body_that_signs_below_is_named_where_no_sentence_names_it() -> None:
    told = bodies(
        "示例云计算有限公司：",
        "兹授权张示例(身份证号码：110101199003077213)为我单位网站负责人。",
        "样例示例科技有限公司",
        "授权人(签字)：李示例",
        "2026年8月1日",
    )

    assert told == ["样例示例科技有限公司"]


@pytest.mark.parametrize("sent", ["此致", "致："])
def test_whom_a_letter_is_sent_to_does_not_sign_it(sent: str) -> None:
    assert bodies("兹授权张示例办理备案。", sent, "示例云计算有限公司", "2026年8月1日") == []


def test_an_employee_is_named_behind_that_word() -> None:
    text = "我单位(样例示例科技有限公司)授权我单位职工张示例，身份证号110101199003077213，"
    found = read(page(line(600, 60, "授权书"), line(120, 200, text))).values

    assert [one.text for one in found if one.item is Item.PERSON] == ["张示例"]


def test_a_name_whose_beginning_a_seal_hid_at_the_foot_is_whole() -> None:
    told = bodies(
        "本授权书声明：天津示例机电设备股份有限公司的法定代表人李示例授权本公司张示例",
        "(身份证号：110101199003077213)为本公司的合法代理人。",
        "单位名称(盖章)：机电设备股份有限公司",
        "2026年8月1日",
    )

    assert told == ["天津示例机电设备股份有限公司"]


def test_characters_of_a_seal_before_a_name_are_no_beginning_of_it() -> None:
    found = page(
        line(600, 60, "授权委托书"),
        line(120, 200, "兹授权张示例(身份证号：110101199003077213)办理备案。"),
        line(120, 400, "单位(盖章)："),
        line(420, 395, "设备股份"),
        line(620, 400, "天津示例机电设备股份有限公司"),
    )
    names = [one.text for one in read(found).values if one.item is Item.NAME]

    assert "设备股份天津示例机电设备股份有限公司" not in names


def test_a_seal_read_with_a_label_makes_no_second_body() -> None:
    told = bodies(
        "本单位武汉示例生物科技有限公司因业务需要，特授权张示例",
        "(身份证号：110101199003077213)办理网站备案。",
        "委托单位(公章)物科",
        "武汉示例生物科技有限公司",
        "2026年8月1日",
    )

    assert told == ["武汉示例生物科技有限公司"]


def test_a_centre_for_social_work_is_named_whole() -> None:
    found = said(
        line(600, 20, "授权委托书"),
        line(
            100, 200, "兹委托张示例代表样例市铂示社会工作服务中心（统一社会信用代码：略）办理备案。"
        ),
    )

    assert found[Item.NAME] == "样例市铂示社会工作服务中心"


def test_a_letterhead_names_the_body_where_nothing_else_does_and_a_person_looks() -> None:
    one = page(
        line(600, 20, "样例市示例商务有限公司"),
        line(600, 120, "关于域名使用情况的承诺函"),
        line(200, 220, "我单位现使用域名a-b.top建设单位网站，承诺内容合法。"),
        line(900, 400, "承诺人（盖章）"),
    )

    name = value(one, Item.NAME)

    assert (name.text, name.is_sure) == ("样例市示例商务有限公司", False)
