"""Reading by messages, as the browser does, ends in the same page as reading in a loop."""

import io
import json
from typing import Any

import pytest
from PIL import Image

from beiancheck import web
from beiancheck.documents import described
from beiancheck.documents.papers import read as papers
from beiancheck.documents.papers.values.codes import number_in
from beiancheck.documents.reading import Source
from beiancheck.ocr import asking, trouble
from beiancheck.ocr.asking import Crop, Grey, Recognise, Recogniser, Request, Weigh
from beiancheck.ocr.native import models, read
from beiancheck.ocr.native.models import Models
from beiancheck.ocr.native.port import Port
from beiancheck.terms.items import Item
from sitebuild import models as made
from tests.papers import catalogue
from tests.papers.saving import Format, saved

Step = dict[str, Any]


@pytest.fixture(scope="module")
def known() -> Models:
    made.make()
    return models.found(threads=1)


def letters() -> list[str]:
    return [(made.MODELS / name).read_text("utf-8") for name in ("rec.txt", "rec-names.txt")]


def begun(data: bytes, page: int = 1, language: str = "zh") -> Step:
    web.keep("a", data)
    asked = {"name": "a", "page": page, "letters": letters(), "language": language}
    step: Step = json.loads(web.read_start(json.dumps(asked)))
    return step


def answered(answer: tuple[bytes, ...], **more: object) -> Step:
    asked = {"lengths": list(map(len, answer)), "language": "zh", **more}
    step: Step = json.loads(web.read_next(json.dumps(asked), b"".join(answer)))
    return step


def request(told: Step) -> Request:
    """Turn a message into the question that it was made of."""
    values = dict(told)
    kind = getattr(asking, values.pop("ask").capitalize())
    if kind not in {Recognise, Weigh, Grey}:
        asked: Request = kind(**values)
        return asked
    crops = (Crop(**{**crop, "corners": tuple(crop["corners"])}) for crop in values["crops"])
    if kind in {Weigh, Grey}:
        return kind(tuple(crops))
    return Recognise(Recogniser(values["recogniser"]), tuple(crops))


def stepped(step: Step, port: Port) -> Step:
    while "request" in step:
        step = answered(port.answer(request(step["request"])))
    return step


def plain(page: Any) -> Any:
    return json.loads(json.dumps(page))


def test_a_picture_is_read_the_same_by_messages(known: Models) -> None:
    data = saved(catalogue.paper("licence-landscape", "door"), Format.PNG)
    (page,) = read.pages(data, known)
    port = Port(Image.open(io.BytesIO(data)).convert("RGB"), known)
    step = stepped(begun(data), port)

    assert step == {"page": plain(described.page(page, papers.read(page))), "pages": 1}
    assert step["page"]["measures"]["red"] > 0


def test_a_page_of_a_pdf_brings_its_pixels_once(known: Models) -> None:
    data = saved(catalogue.paper("id-front", "door"), Format.SCAN)
    (page,) = read.pages(data, known)
    step = begun(data)
    size = step["request"]["width"], step["request"]["height"]
    pixels = web.read_pixels()
    port = Port(Image.frombytes("RGBA", size, pixels).convert("RGB"), known)

    assert web.read_pixels() == b""
    assert stepped(step, port)["page"] == plain(described.page(page, papers.read(page)))


def test_a_page_with_a_text_layer_asks_nothing(known: Models) -> None:
    data = saved(catalogue.paper("domain-table", "door"), Format.DIGITAL)
    (page,) = read.pages(data, known)

    assert begun(data) == {"page": plain(described.page(page, papers.read(page))), "pages": 1}
    assert web.read_pixels() == b""


@pytest.mark.parametrize("has_models", [True, False])
def test_a_born_digital_licence_shows_its_qr_code(known: Models, *, has_models: bool) -> None:
    data = saved(catalogue.paper("licence-landscape", "door"), Format.DIGITAL)
    (page,) = read.pages(data, known)
    web.keep("a", data)
    asked = {"name": "a", "page": 1, "letters": letters() * has_models, "language": "zh"}
    step = json.loads(web.read_start(json.dumps(asked)))
    size = step["request"]["width"], step["request"]["height"]
    port = Port(Image.frombytes("RGBA", size, web.read_pixels()).convert("RGB"), known)

    assert stepped(step, port)["page"] == plain(described.page(page, papers.read(page)))
    assert page.source is Source.TEXT_LAYER
    assert [value.text for value in papers.read(page).values if value.item is Item.NUMBER] == [
        number_in(code.text) for code in page.codes
    ]


def test_what_a_pdf_says_itself_is_read_without_the_models() -> None:
    typed = saved(catalogue.paper("domain-table", "door"), Format.DIGITAL)
    scan = saved(catalogue.paper("id-front", "door"), Format.SCAN)
    picture = saved(catalogue.paper("id-front", "door"), Format.PNG)
    asked = json.dumps({"name": "a", "page": 1, "letters": [], "language": "zh"})
    found = []
    for data in (typed, scan, picture):
        web.keep("a", data)
        found.append(json.loads(web.read_start(asked)))

    assert found[0]["page"]["source"] == "text-layer"
    assert found[1:] == [{"is_picture": True, "pages": 1}] * 2


def test_a_page_of_a_pdf_is_drawn_to_be_looked_at_in_the_size_in_which_it_is_read() -> None:
    data = saved(catalogue.paper("domain-table", "door"), Format.DIGITAL)
    page = begun(data)["page"]
    size = json.loads(web.show(json.dumps({"name": "a", "page": 1})))
    pixels = web.shown_pixels()

    assert size == {"width": page["width"], "height": page["height"]}
    assert len(pixels) == 4 * page["width"] * page["height"]
    assert len(set(pixels)) > 1
    assert web.shown_pixels() == b""


@pytest.mark.parametrize(
    ("name", "data"), [("a", b"%PDF-1.7 and no more"), ("a", b"GIF89a"), ("gone", b"")]
)
def test_what_is_no_page_of_a_pdf_is_not_drawn(name: str, data: bytes) -> None:
    web.keep("a", data)

    assert web.show(json.dumps({"name": name, "page": 1})) == ""
    assert web.shown_pixels() == b""


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", trouble.EMPTY),
        (b"GIF89a", trouble.NOT_A_PICTURE),
        (b"%PDF-1.7 and no more", trouble.BROKEN_PDF),
    ],
)
def test_a_file_that_cannot_be_read_says_why(data: bytes, said: trouble.Text) -> None:
    assert begun(data, language="en") == {"trouble": said.en, "is_fault": False, "pages": 0}


def test_a_picture_that_a_browser_cannot_open_says_so() -> None:
    begun(saved(catalogue.paper("id-front", "door"), Format.JPEG))

    told = answered((), is_broken=True)

    assert told == {"trouble": trouble.BROKEN.zh, "is_fault": False, "pages": 0}


def test_a_file_that_is_left_is_forgotten() -> None:
    begun(saved(catalogue.paper("id-front", "door"), Format.SCAN))
    web.read_stop()

    assert web.read_pixels() == b""
    with pytest.raises(IndexError):
        answered(())
