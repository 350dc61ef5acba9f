"""Whether papers are signed, sealed and dated, what is wrong with their pictures, and QR codes."""

import io
from dataclasses import replace

import pypdfium2
import pytest

from beiancheck.documents.box import Box, upright
from beiancheck.documents.measures import Ink, Measures, RedPatch
from beiancheck.documents.papers.marked import marks
from beiancheck.documents.papers.pictures.flaw import FlawKind
from beiancheck.documents.papers.pictures.print import beginning, printed
from beiancheck.documents.papers.read import read
from beiancheck.documents.reading import Code, Doubt, Line, Page, Source
from beiancheck.forms.spread import spread
from beiancheck.forms.verification import VERIFICATION
from beiancheck.ocr import looking
from beiancheck.ocr.pdf import Sheets
from beiancheck.sheets import draw, supplies
from beiancheck.submission import Submission
from beiancheck.terms.items import Item
from sitebuild.forms import supplies as making

SHEET = (
    (100, 100, "网站备案信息真实性核验单"),
    (100, 600, "核验人签字："),
    (100, 700, "网站负责人签字："),
    (100, 800, "主办者公章："),
    (900, 800, "日期："),
)
CODE = "91110105MA0EXAMP1X"


def line(left: int, top: int, text: str) -> Line:
    width = sum(40 if ord(letter) > 0x7F else 20 for letter in text)
    return Line(text=text, box=upright(left, top, left + width, top + 40))


def measured(**changes: object) -> Measures:
    plain = {
        **dict.fromkeys(("dark", "glare", "red", "screen"), 0),
        "sharpness": 1500,
        "contrast": 200,
        "paper": 235,
        "brightness": 220,
        "ink": 60,
        "colour": 90,
        "tinted": 30,
        "borders": (0, 0, 0, 0),
    }
    return Measures(**{**plain, **changes})  # type: ignore[arg-type]


def page(lines: tuple[Line, ...], ink: Ink, measures: Measures, **more: object) -> Page:
    bare = Page(
        number=1, width=1400, height=2000, lines=lines, source=Source.RECOGNISED, measures=measures
    )
    places = dict.fromkeys((*marks.boxes(bare), *printed(bare)))
    inks: tuple[tuple[Box, Ink], ...] = tuple((box, ink) for box in places)
    return Page(
        number=1,
        width=1400,
        height=2000,
        lines=lines,
        source=Source.RECOGNISED,
        measures=measures,
        inks=inks,
        **more,  # type: ignore[arg-type]
    )


def inked(amount: int, steepness: int = 600, contrast: int = 200) -> Ink:
    return Ink(paper=250, contrast=contrast, ink=amount, columns=300, steepness=steepness)


def states(amount: int, measures: Measures) -> dict[str, str]:
    lines = tuple(line(*one) for one in SHEET)
    said = read(page(lines, inked(amount), measures))
    return {mark.label: mark.state.value for mark in said.marks}


@pytest.mark.parametrize(("amount", "state"), [(0, "no"), (30, "unsure"), (400, "yes")])
def test_ink_beside_a_label_is_a_signature_and_the_provider_s_own_is_left_alone(
    amount: int, state: str
) -> None:
    found = states(amount, measured())

    assert {"网站负责人签字", "主办者公章", "日期"} == set(found)
    assert found["网站负责人签字"] == found["日期"] == state


def test_the_brown_of_a_desk_round_a_page_is_no_seal() -> None:
    desk = RedPatch(left=0, top=0, right=1400, bottom=2000, share=240, depth=39)
    seal = RedPatch(left=300, top=750, right=500, bottom=950, share=200, depth=90)

    assert states(0, measured(red=250, patches=(desk,)))["主办者公章"] == "no"
    assert states(0, measured(red=260, patches=(desk, seal)))["主办者公章"] == "yes"


def test_in_a_lamp_s_red_light_nobody_can_tell_whether_a_seal_lacks() -> None:
    light = RedPatch(left=0, top=0, right=1400, bottom=2000, share=800, depth=39)

    assert states(0, measured(red=800, patches=(light,)))["主办者公章"] == "unsure"


def test_words_that_lie_askew_may_be_those_of_a_seal_on_a_grey_copy() -> None:
    words = replace(
        line(400, 860, "样例"),
        box=Box(((400, 860), (470, 880), (460, 920), (390, 900))),
        sureness=(500, 600),
        other="样別",
    )
    lines = (*(line(*one) for one in SHEET), words)
    said = read(page(lines, inked(0), measured()))

    assert {mark.label: mark.state.value for mark in said.marks}["主办者公章"] == "unsure"


def test_a_seal_is_red_and_stands_near_its_label() -> None:
    near = RedPatch(left=300, top=750, right=500, bottom=950, share=200)
    far = RedPatch(left=900, top=1500, right=1100, bottom=1700, share=200)

    assert states(0, measured(red=10, patches=(near,)))["主办者公章"] == "yes"
    assert states(0, measured(red=10, patches=(far,)))["主办者公章"] == "unsure"
    assert states(0, measured())["主办者公章"] == "no"
    assert states(400, measured())["主办者公章"] == "unsure"


@pytest.fixture(scope="module")
def blank() -> bytes:
    making.make()
    return draw.draw(spread(VERIFICATION, Submission()), "zh", "样例", supplies.typefaces(""))


def test_our_own_blank_sheet_is_certainly_neither_signed_nor_sealed_nor_dated(blank: bytes) -> None:
    sheets = Sheets(blank)
    typed = looking.typed(sheets, 1)
    sheets.close()

    assert typed is not None
    found = {mark.kind.value: (mark.state.value, mark.is_certain) for mark in read(typed).marks}
    assert {"signed": ("no", True), "sealed": ("no", True), "dated": ("no", True)} == found


def test_what_is_drawn_on_a_pdf_where_it_is_to_be_signed_is_seen(blank: bytes) -> None:
    document = pypdfium2.PdfDocument(blank)
    first = document[0]
    search = first.get_textpage().search("网站负责人签字")
    place = search.get_next()
    assert place is not None
    left, bottom, _, _ = first.get_textpage().get_charbox(place[0])
    for step in range(4):
        stroke = pypdfium2.raw.FPDFPageObj_CreateNewRect(left + 9 * step, bottom - 30, 3, 18)
        pypdfium2.raw.FPDFPath_SetDrawMode(stroke, pypdfium2.raw.FPDF_FILLMODE_WINDING, 0)
        pypdfium2.raw.FPDFPage_InsertObject(first, stroke)
    pypdfium2.raw.FPDFPage_GenerateContent(first)
    made = io.BytesIO()
    document.save(made)
    sheets = Sheets(made.getvalue())
    typed = looking.typed(sheets, 1)
    sheets.close()

    assert typed is not None
    assert {"signed": "yes", "sealed": "no", "dated": "no"} == {
        mark.kind.value: mark.state.value for mark in read(typed).marks
    }


LICENCE = (
    (100, 100, "营业执照"),
    (100, 300, f"统一社会信用代码 {CODE}"),
    (100, 350, "法定代表人 张示例"),
    (100, 400, "经营范围 软件开发"),
    (100, 450, "住所 样例市示例区样例路1号"),
    (100, 500, "类型 有限责任公司"),
)


@pytest.mark.parametrize(
    ("ink", "changes", "kind"),
    [
        (inked(0, steepness=120), {}, FlawKind.BLURRED),
        # Dark ink on dark paper cannot differ by more than the paper's own level.
        (inked(0, contrast=40), {"paper": 60}, FlawKind.DARK),
        (inked(0), {"paper": 200, "glare": 40}, FlawKind.GLARE),
        (inked(0), {"screen": 900}, FlawKind.SCREEN),
        (inked(0), {"colour": 0, "tinted": 0}, FlawKind.COLOURLESS),
    ],
)
def test_a_flaw_of_a_picture_is_told(ink: Ink, changes: dict[str, int], kind: FlawKind) -> None:
    lines = tuple(line(*one) for one in LICENCE)

    assert [kind] == [flaw.kind for flaw in read(page(lines, ink, measured(**changes))).flaws]
    assert read(page(lines, inked(0), measured())).flaws == ()


def test_a_dark_theme_is_not_too_dark() -> None:
    lines = tuple(line(*one) for one in LICENCE)

    assert read(page(lines, inked(0, contrast=160), measured(paper=24))).flaws == ()


@pytest.mark.parametrize(("sure", "flaws"), [(999, []), (500, [FlawKind.GLARE])])
def test_a_pale_line_is_glare_unless_it_was_read_surely(sure: int, flaws: list[FlawKind]) -> None:
    pale = replace(line(100, 700, "以上信息仅供参考"), sureness=(sure,) * 8)
    whole = page((*(line(*one) for one in LICENCE), pale), inked(0), measured())
    faint = beginning(pale.box)
    inks = tuple(
        (box, replace(ink, contrast=20) if box == faint else ink) for box, ink in whole.inks
    )

    assert flaws == [flaw.kind for flaw in read(replace(whole, inks=inks)).flaws]


def test_a_passport_whose_check_digit_fails_is_a_doubt() -> None:
    first = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
    sound, torn = (f"L898902C3{digit}UTO7408122F1204159ZE184226B<<<<<10" for digit in "69")
    for second, doubts in ((sound, set()), (torn, {Doubt.CHECK_DIGIT})):
        lines = (line(100, 100, "PASSPORT 护照"), line(100, 800, first), line(100, 880, second))
        number = read(page(lines, inked(0), measured())).value(Item.NUMBER)

        assert number is not None
        assert doubts == number.doubts & {Doubt.CHECK_DIGIT}


def coded(text: str) -> Page:
    lines = tuple(line(*one) for one in LICENCE)
    code = Code(text, upright(900, 100, 1100, 300))
    return page(lines, inked(0), measured(), codes=(code,))


def test_a_code_in_a_qr_code_is_certain_and_another_one_is_a_doubt() -> None:
    same = read(coded("http://www.gsxt.gov.cn/?uniscid=91110105MA0EXAMP1X")).value(Item.NUMBER)
    opaque = read(coded("http://www.gsxt.gov.cn/%7B0A1B2C3D%7D")).value(Item.NUMBER)

    assert same is not None
    assert opaque is not None
    assert (same.text, same.is_certain, opaque.is_certain) == (CODE, True, False)
    assert Doubt.CHECK_DIGIT not in same.doubts


@pytest.mark.parametrize(("sharpness", "flaws"), [(60, [FlawKind.BLURRED]), (900, [])])
def test_a_page_on_which_nothing_can_be_read_is_blurred_if_its_edges_are(
    sharpness: int, flaws: list[FlawKind]
) -> None:
    lines = (line(100, 300, "口"),)
    unread = page(lines, inked(0), measured(sharpness=sharpness, ink=10))

    assert flaws == [flaw.kind for flaw in read(unread).flaws]
