"""Whose numbers and names letters give: who hands over has a number as well, and words are none."""

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import line, page

BODY = "样例市示例科技有限公司"
OWN = "110101199003077213"
OTHER = "130301198508121246"
DATE = "2026年8月1日"


def named(item: Item, *texts: str, title: str = "授权委托书") -> list[str]:
    lines = [line(120, 200 + 70 * at, text) for at, text in enumerate(texts)]
    found = read(page(line(600, 40, title), *lines)).values
    return [one.text for one in found if one.item is item]


def test_the_number_of_who_hands_over_is_not_that_of_who_is_sent() -> None:
    texts = (
        "委托人：张示例",
        f"身份证号码：{OTHER}",
        "受托人：李样例",
        f"身份证号码：{OWN}",
        "现委托受托人代为提交域名shili.cn的备案资料。",
    )

    assert named(Item.PERSON_NUMBER, *texts, DATE) == [OWN]


def test_a_sentence_says_whose_number_each_one_is() -> None:
    said = f"本人张示例（身份证{OTHER}）特委托公司行政李样例（身份证{OWN}）"

    assert named(Item.PERSON_NUMBER, said, f"代为办理{BODY}的网站备案。", BODY) == [OWN]


def test_a_lone_number_stays_though_the_word_before_it_is_of_who_hands_over() -> None:
    texts = ("受托人：李样例", f"委托人已核对，身份证号码：{OWN}", "办理网站shili.cn备案。")

    assert named(Item.PERSON_NUMBER, *texts, BODY, DATE) == [OWN]


def test_customers_who_may_look_somebody_up_are_no_people() -> None:
    texts = ("做网站shili.cn就是为了让顾客能查到我们，", "内容由张示例负责，电话13800138000。")

    assert named(Item.PERSON, *texts, BODY, DATE, title="保证书") == ["张示例"]


def test_a_number_in_the_next_row_is_no_part_of_a_name() -> None:
    texts = (
        "主办者名称",
        "样例餐饮管理（集团）股份有限公司",
        "信用代码",
        "91110108MA01ABCD51",
        "网站域名",
        "shili.cn",
    )
    lines = [line(260 + 300 * (at % 2), 200 + 73 * (at // 2), one) for at, one in enumerate(texts)]
    found = read(page(line(400, 40, "网站备案信息真实性核验单"), *lines)).values
    names = [one.text for one in found if one.item is Item.NAME]

    assert names == ["样例餐饮管理(集团)股份有限公司"]
