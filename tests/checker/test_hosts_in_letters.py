"""Host names in the tables and sentences of letters."""

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
from tests.checker.printed import line, page


def hosts(*rows: tuple[int, int, str]) -> list[str]:
    found = page(line(600, 40, "授权委托书"), *(line(*row) for row in rows))
    return [one.text for one in read(found).values if one.item is Item.DOMAIN]


def test_the_number_of_the_next_row_is_no_part_of_a_host_name() -> None:
    rows = (
        *((60, 200, "7"), (140, 200, "备案域名"), (500, 200, "shili.xyz")),
        *((60, 290, "8"), (140, 290, "委托内容"), (500, 290, "办理备案")),
    )

    assert hosts(*rows) == ["shili.xyz"]


def test_a_telephone_number_in_the_same_row_is_no_part_of_a_host_name() -> None:
    rows = (
        *((120, 200, "负责人手机号"), (1000, 200, "备案域名")),
        *((120, 290, "13800138000"), (1000, 290, "shili.com")),
    )

    assert hosts(*rows) == ["shili.com"]
