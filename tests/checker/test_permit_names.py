"""Names on permits of Hong Kong, Macao and Taiwan are read as they are printed there."""

from array import array

import pytest

from beiancheck.documents.reading import Line
from beiancheck.ocr import permit_names
from beiancheck.ocr.asking import Recognise, Recogniser
from beiancheck.ocr.geometry import Rectangle
from beiancheck.ocr.letters import Dictionaries, decode
from tests.checker.answering import run
from tests.checker.printed import line

KNOWN = "姓名陈示例张CHEN,"
SIGNS = Dictionaries(KNOWN, f"{KNOWN} 陳張")
TITLE = line(100, 20, "台湾居民来往大陆通行证")
PLACE = Rectangle(300, 100, 200, 40, 0.0)


def answer(plain: str, full: str) -> bytes:
    """Return what the larger recogniser answers that reads a text without and with more signs."""
    known = f"{KNOWN} 陳張"
    pairs = zip(plain, full, strict=True)
    steps = [(known.index(one) + 1, 990, known.index(more) + 1, 970) for one, more in pairs]
    rows = [(one, (0, 990, 0, 990)) for one in steps]
    return array("i", [number for pair in rows for row in pair for number in row]).tobytes()


def written(plain: str, full: str, *lines: Line) -> tuple[list[Line], list[Recognise]]:
    asking = permit_names.written(lines, [PLACE] * len(lines), SIGNS)
    found, asked = run(asking, lambda _: answer(plain, full))
    return found, asked


def test_the_second_answer_counts_only_where_it_is_asked_for() -> None:
    told = answer("陈示例", "陳示例")

    assert decode(told, SIGNS.names).text == "陈示例"
    assert decode(told, SIGNS.names, is_full=True).text == "陳示例"
    assert "陳" not in SIGNS.legible


@pytest.mark.parametrize("before", ["", "姓名"])
def test_a_name_on_a_permit_is_given_as_it_is_printed(before: str) -> None:
    (_, found), asked = written(
        f"{before}陈示例", f"{before}陳示例", TITLE, line(100, 100, f"{before}陈示例")
    )

    assert found.text == f"{before}陳示例"
    assert not found.doubts
    assert [one.recogniser for one in asked] == [Recogniser.NAMES]


def test_a_name_may_stand_in_one_line_with_the_same_in_latin_letters() -> None:
    (_, found), asked = written(
        "陈示例CHEN", "陳示例CHEN", TITLE, line(100, 100, "陈示例 CHEN, SHIH-LI")
    )

    assert len(asked) == 1
    assert found.text == "陈示例 CHEN, SHIH-LI"
    (_, found), _ = written("陈示例CHEN", "陳示例CHEN", TITLE, line(100, 100, "陈示例 CHEN"))
    assert found.text == "陳示例CHEN"


@pytest.mark.parametrize(("plain", "full"), [("陈示例", "陈示例"), ("陈例示", "陳例示")])
def test_a_name_that_is_read_otherwise_altogether_stays(plain: str, full: str) -> None:
    name = line(100, 100, "陈示例")
    (_, found), _ = written(plain, full, TITLE, name)

    assert found == name


@pytest.mark.parametrize("text", ["签发机关", "证件号码", "陈示例与张示例二人"])
def test_labels_and_long_lines_are_not_read_so(text: str) -> None:
    _, asked = written("陈示例", "陳示例", TITLE, line(100, 100, text))

    assert asked == []


def test_on_other_papers_no_such_form_is_read() -> None:
    name = line(100, 100, "姓名陈示例")
    found, asked = written("姓名陈示例", "姓名陳示例", line(100, 20, "居民身份证"), name)

    assert found[1] == name
    assert asked == []
