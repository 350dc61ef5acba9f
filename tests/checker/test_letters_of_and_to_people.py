"""Letters that a title says are a person's own, and whom a notice or a receipt is sent to."""

from beiancheck.terms.items import Item
from tests.checker.printed import line, said

NUMBER = "110101199003077213"
OTHER = "110101199203077218"


def read(title: str, *texts: str) -> dict[Item, str]:
    rows = (line(200, 200 + 70 * at, text) for at, text in enumerate(texts))
    return said(line(600, 40, title), *rows)


def test_a_promise_for_a_site_of_ones_own_may_speak_of_businesses() -> None:
    found = read(
        "个人网站备案承诺书",
        f"本人李示例，身份证号码{NUMBER}，申请备案网站域名为shili.net。",
        "如日后用于经营，将另行办理企业备案。",
        "承诺人（签字）：李示例",
    )

    assert (found[Item.NAME], found[Item.NUMBER]) == ("李示例", NUMBER)


def test_a_notice_to_a_person_may_be_titled_so() -> None:
    found = read(
        "责任告知书（个人）",
        "个人网站shili.net不得含有企业、商业等内容。",
        "本人已收到并知悉以上内容。",
        "签收人：李示例",
        f"身份证号：{NUMBER}",
    )

    assert (found[Item.NAME], found[Item.NUMBER]) == ("李示例", NUMBER)


def test_who_hands_over_heads_a_column() -> None:
    found = said(
        line(600, 40, "个人网站备案授权委托书"),
        *(line(500, 200, "授权人"), line(1100, 200, "被授权人")),
        *(line(200, 300, "姓名"), line(500, 300, "李示例"), line(1100, 300, "张样例")),
        *(line(200, 370, "身份证号码"), line(500, 370, NUMBER), line(1100, 370, OTHER)),
        line(200, 500, "现授权被授权人到样例市示例科技有限公司办理网站备案核验。"),
        *(line(200, 700, "授权人签字：李示例"), line(1100, 700, "被授权人签字：张样例")),
    )

    assert (found[Item.NAME], found[Item.NUMBER]) == ("李示例", NUMBER)
    assert found[Item.PERSON] == "张样例"


def test_a_notice_may_be_sent_without_a_colon() -> None:
    found = read(
        "网站经营者责任告知书",
        "致：样例市示例花店（个体工商户）（经营者：李示例）",
        "请您记住：网站只能您自己用，不得出租。",
        "已知晓签字：李示例",
    )

    assert found[Item.NAME] == "样例市示例花店(个体工商户)"


def test_a_notice_to_whom_it_respects_leaves_that_out() -> None:
    found = read(
        "网站责任告知书",
        "尊敬的样例市示例企业管理合伙企业（有限合伙）：",
        "贵公司网站shili.cn涉及商品展示，商品信息应真实。",
        "请贵公司指定人员签收。",
    )

    assert found[Item.NAME] == "样例市示例企业管理合伙企业(有限合伙)"


def test_a_receipt_is_sent_to_who_files() -> None:
    found = read(
        "核验回执",
        "样例市示例软件有限公司：",
        "贵单位网站（shili.com）备案真实性核验已完成。",
        "网站负责人：李示例",
        "手机：13800138000",
        "北京样例云科技股份有限公司",
    )

    assert found[Item.NAME] == "样例市示例软件有限公司"


def test_who_writes_to_a_provider_is_not_the_provider() -> None:
    found = read(
        "备案核验单",
        "北京样例云科技股份有限公司：",
        "我单位网站（shili.com）备案信息真实，请贵单位核验。",
        "主办单位：样例市示例软件有限公司",
        "网站负责人：李示例",
    )

    assert found[Item.NAME] == "样例市示例软件有限公司"
