"""What is seen where a letter was not sealed, not dated or not filled in."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from beiancheck.documents.box import Box, upright
from beiancheck.documents.measures import Ink, Measures, RedPatch
from beiancheck.documents.papers.marked import marks
from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Line, Page, Source

LETTER = (
    (500, 100, "授权书"),
    (100, 300, "本单位授权张示例办理网站备案。"),
    (700, 700, "单位（公章）：样例市示例服务部"),
    (700, 800, "法定代表人（签字）："),
)
PRINT = 200
"""The contrast of print on the pages."""


def line(left: int, top: int, text: str) -> Line:
    width = sum(40 if ord(letter) > 0x7F else 20 for letter in text)
    return Line(text=text, box=upright(left, top, left + width, top + 40))


def ink(amount: int, contrast: int) -> Ink:
    return Ink(paper=250, contrast=contrast, ink=amount, columns=300, steepness=600)


EMPTY, TYPED, PALE = ink(0, 5), ink(900, PRINT), ink(3, 60)


def states(
    places: tuple[tuple[int, int, str], ...], weigh: Callable[[Box], Ink], **changes: object
) -> dict[str, str]:
    """Return what is seen behind each label of a page, whose ink is weighed so."""
    whole: dict[str, object] = {
        **dict.fromkeys(("dark", "glare", "red", "screen"), 0),
        "sharpness": 1500,
        "contrast": PRINT,
        "paper": 250,
        "brightness": 220,
        "ink": 60,
        "colour": 90,
        "tinted": 30,
        "borders": (0, 0, 0, 0),
        **changes,
    }
    bare = Page(
        number=1,
        width=1600,
        height=2200,
        lines=tuple(line(*one) for one in places),
        source=Source.RECOGNISED,
        measures=Measures(**whole),  # type: ignore[arg-type]
    )
    weighed = replace(bare, inks=tuple((box, weigh(box)) for box in marks.boxes(bare)))
    return {mark.label: mark.state.value for mark in read(weighed).marks}


def typed_name(box: Box) -> Ink:
    """Weigh a page on which only the name beside the label for the seal is written."""
    return TYPED if box.top <= 720 <= box.bottom and box.height > 60 else EMPTY


def test_a_typed_name_with_nothing_around_it_is_no_seal() -> None:
    assert states(LETTER, typed_name)["单位(公章)"] == "no"


def test_what_crosses_the_room_around_a_typed_name_may_be_a_seal() -> None:
    around = states(LETTER, lambda box: TYPED if box.top > 840 else typed_name(box))
    pale = states(LETTER, lambda box: PALE if box.top > 840 else typed_name(box))

    assert around["单位(公章)"] == pale["单位(公章)"] == "unsure"


def test_a_pale_seal_beside_its_label_is_not_called_missing() -> None:
    bare = (*LETTER[:2], (700, 700, "单位（公章）："))

    assert states(bare, lambda _: EMPTY)["单位(公章)"] == "no"
    assert states(bare, lambda _: PALE)["单位(公章)"] == "unsure"


def test_a_small_red_seal_far_from_its_label_is_not_called_missing() -> None:
    far = RedPatch(left=100, top=1500, right=300, bottom=1700, share=100)

    found = states(LETTER, typed_name, red=1, patches=(far,))

    assert found["单位(公章)"] == "unsure"


def test_a_box_that_is_ticked_asks_for_no_seal() -> None:
    ticked = (*LETTER, (100, 500, "√原件□复印件加盖公章"))

    assert set(states(ticked, typed_name)) == {"单位(公章)", "法定代表人(签字)"}


DATE = ((700, 900, "日期："), (900, 900, "年"), (1040, 900, "月"), (1180, 900, "日"))


@pytest.mark.parametrize(("written", "state"), [(0, "no"), (1, "no"), (2, "yes"), (3, "yes")])
def test_a_printed_blank_for_a_date_has_something_before_two_of_its_signs(
    written: int, state: str
) -> None:
    before = (900, 1040, 1180)[:written]

    def weigh(box: Box) -> Ink:
        is_of_date = 880 <= box.top <= 960
        return TYPED if is_of_date and any(0 < sign - box.right < 40 for sign in before) else EMPTY

    assert states((*LETTER[:2], *DATE), weigh)["日期"] == state


@pytest.mark.parametrize(
    "lines",
    [
        ((100, 400, "现授权张示例（身份证号码："), (600, 480, "，手机号码13800138000）办理。")),
        ((100, 400, "现授权张示例，身份证号码："), (900, 400, "，手机号码13800138000。")),
    ],
)
def test_a_label_that_a_sentence_goes_on_behind_was_left_blank(
    lines: tuple[tuple[int, int, str], ...],
) -> None:
    letter = (*LETTER[:2], *lines)

    assert states(letter, lambda _: EMPTY)["身份证号码"] == "yes"
    assert "身份证号码" not in states(letter, lambda _: TYPED)


def test_a_label_with_its_value_is_no_blank() -> None:
    filled = (100, 400, "现授权张示例（身份证号码：110101199003077213，手机号码：13800138000）。")

    assert states((*LETTER[:2], filled), lambda _: EMPTY) == {}


@pytest.mark.parametrize(("contrast", "state"), [(90, "no"), (160, "yes")])
def test_what_is_left_of_a_seal_over_the_line_for_a_signature_is_none(
    contrast: int, state: str
) -> None:
    seal = RedPatch(left=900, top=640, right=1180, bottom=920, share=200)

    found = states(LETTER, lambda _: ink(300, contrast), red=10, patches=(seal,))

    assert found["法定代表人(签字)"] == state


def test_a_name_that_was_read_below_a_seal_is_a_signature() -> None:
    seal = RedPatch(left=900, top=640, right=1180, bottom=920, share=200)
    signed = (*LETTER[:3], (700, 800, "法定代表人（签字）：李示"))

    found = states(signed, lambda _: ink(300, 90), red=10, patches=(seal,))

    assert found["法定代表人(签字)"] == "yes"


SHEET = (
    (500, 100, "网站备案真实性核验单"),
    *(
        (left, 200 + 80 * at, text)
        for at, row in enumerate(
            (
                ("主办者名称", "样例市示例服务部", "☑是□否"),
                ("证件号码", "91350200MA2XU4PC3Q", "☑是□否"),
                ("网站负责人姓名", "张示例", "☑是□否"),
            )
        )
        for left, text in zip((100, 500, 1100), row, strict=True)
    ),
)


def row(pair: str, said: str = "负责人与所持证件为同一人") -> tuple[tuple[int, int, str], ...]:
    return ((100, 440, "人员信息核验"), (500, 440, said), (1100, 440, pair))


@pytest.mark.parametrize(
    ("pair", "said", "found"),
    [
        ("□是口否", "13800138000", {"人员信息核验": "yes"}),
        ("□是☑否", "负责人与所持证件为同一人", {"人员信息核验": "yes"}),
        ("☑是□否", "负责人与所持证件为同一人", {}),
        ("□是☑否", "网站内容是否涉及前置审批", {}),
    ],
)
def test_a_pair_of_boxes_without_a_tick_or_with_the_wrong_one_is_looked_at(
    pair: str, said: str, found: dict[str, str]
) -> None:
    assert states((*SHEET, *row(pair, said)), lambda _: EMPTY) == found


def test_a_sheet_that_nobody_has_checked_yet_has_no_forgotten_tick() -> None:
    open_ = tuple((left, top, text.replace("☑", "□")) for left, top, text in SHEET)

    assert states((*open_, *row("□是□否")), lambda _: EMPTY) == {}


TABLE = tuple(
    (left, 200 + 80 * at, text)
    for at, pair in enumerate(
        (
            ("授权单位名称", "样例市示例服务部"),
            ("被授权人姓名", "张示例"),
            ("身份证号码", "110101199003077213"),
            ("手机号码", ""),
            ("网站域名", "shili.cn"),
        )
    )
    for left, text in zip((100, 500), pair, strict=True)
    if text
)


def test_an_empty_cell_of_a_table_among_filled_ones_was_left_blank() -> None:
    letter = (*LETTER[:1], *TABLE)
    spare = tuple((left, top, text.replace("手机", "备用手机")) for left, top, text in letter)

    assert states(letter, lambda _: EMPTY) == {"手机号码": "yes"}
    assert states(letter, lambda _: TYPED) == {}
    assert states(spare, lambda _: EMPTY) == {}


def test_a_gap_where_a_sentence_goes_on_in_the_next_line_was_left_blank() -> None:
    gap = (100, 400, "样例市示例服务部现委托本单位人员张示例为网站"), (500, 480, "的负责人。")
    whole = gap[0], (100, 480, "的负责人。")

    assert list(states((*LETTER[:1], *gap), lambda _: EMPTY).values()) == ["yes"]
    assert states((*LETTER[:1], *gap), lambda _: TYPED) == {}
    assert states((*LETTER[:1], *whole), lambda _: EMPTY) == {}


def test_a_label_of_which_a_seal_hides_the_end_asks_for_a_signature() -> None:
    hidden = (*LETTER[:3], (700, 800, "网站负责人（签"))

    assert states(hidden, lambda _: EMPTY)["网站负责人(签"] == "no"
