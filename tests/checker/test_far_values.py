"""Values that stand far from their labels, at the other edge of a phone or of a wide table."""

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper
from tests.checker.laid_out import wide
from tests.checker.printed import line, page, said

EDGE = 1700
FIRM = (
    ("名称", "样例示例律师事务所"),
    ("负责人", "张示例"),
    ("住所", "样例省样例市示例区人民西路"),
    ("发证机关", "样例省司法厅"),
)


def test_an_electronic_licence_on_a_phone_has_its_values_at_the_right_edge() -> None:
    rows = [
        one
        for at, (label, text) in enumerate(FIRM)
        for one in (
            line(80, 300 + 150 * at, label),
            line(EDGE - wide(text), 300 + 150 * at, text),
        )
    ]
    rest = "314号示例大厦A座1012"
    below = line(EDGE - wide(rest), 300 + 2 * 150 + 60, rest)
    found = said(line(500, 40, "律师事务所执业许可证"), *rows, below)

    assert found[Item.NAME] == "样例示例律师事务所"
    assert found[Item.LEGAL_REPRESENTATIVE] == "张示例"
    assert found[Item.ADDRESS] == "样例省样例市示例区人民西路314号示例大厦A座1012"


def test_one_long_label_does_not_take_the_values_of_the_shorter_ones_away() -> None:
    labels = ("注册号/统一社会信用代码", "经营者", "经营场所", "经营范围")
    texts = ("92310115476907134M", "张示例", "样例市示例区示例路96号", "礼品花卉销售")
    found = said(
        line(700, 40, "营业执照"),
        *(line(100, 300 + 90 * at, label) for at, label in enumerate(labels)),
        *(line(1100, 300 + 90 * at, text) for at, text in enumerate(texts)),
    )

    assert found[Item.LEGAL_REPRESENTATIVE] == "张示例"
    assert found[Item.ADDRESS] == "样例市示例区示例路96号"
    assert found[Item.SCOPE] == "礼品花卉销售"


def test_what_stands_in_the_right_half_of_a_licence_with_values_below_is_not_the_left_ones() -> (
    None
):
    found = said(
        line(600, 40, "营业执照"),
        *(line(100, 300, "名称"), line(1200, 300, "住所")),
        *(line(100, 350, "样例市示例科技有限公司"), line(1200, 350, "样例市示例路1号软件园C座")),
        line(1200, 400, "2101室"),
        *(line(100, 405, "类型"), line(100, 455, "其他有限责任公司")),
        *(line(100, 520, "法定代表人"), line(1200, 510, "经营范围")),
        *(line(100, 570, "张示例"), line(1200, 560, "机械设备研发；机械设备销售；")),
        *(line(100, 630, "成立日期"), line(1200, 620, "货物进出口；技术进出口。")),
        line(100, 680, "2010年9月8日"),
    )

    assert found[Item.FORM] == "其他有限责任公司"
    assert found[Item.LEGAL_REPRESENTATIVE] == "张示例"


def test_a_licence_whose_narrow_column_parts_its_labels_is_one() -> None:
    labels = (("经营范", "围"), ("成立日", "期"), ("登记机", "关"))
    one = page(
        line(600, 40, "营 业 执 照"),
        *(line(100, 300 + 160 * at, upper) for at, (upper, _) in enumerate(labels)),
        *(line(100, 345 + 160 * at, lower) for at, (_, lower) in enumerate(labels)),
    )

    assert read(one).paper is Paper.BUSINESS_LICENCE


def test_the_scope_of_a_body_is_what_is_called_so_and_not_what_it_is_for() -> None:
    purpose, scope = "弘扬公益精神", "资助贫困学生完成学业"
    title = line(500, 40, "基金会法人登记证书")
    both = said(title, line(120, 300, f"宗旨：{purpose}"), line(120, 400, f"业务范围：{scope}"))
    lone = said(title, line(120, 300, f"宗旨：{purpose}"))

    assert both[Item.SCOPE] == scope
    assert lone[Item.SCOPE] == purpose
