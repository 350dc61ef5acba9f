"""In a letter that a person writes for nobody else, who signs it is who files."""

from beiancheck.documents.papers.read import read
from beiancheck.terms.items import Item
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


def test_a_person_who_promises_for_a_body_is_not() -> None:
    found = told("本人为本单位网站负责人。")

    assert Item.NAME not in found
    assert Item.NUMBER not in found


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
