"""Papers are read in the browser as they are natively, and only when they are handed over."""

import base64
import io
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from fpdf import FPDF
from PIL import Image
from playwright.sync_api import Browser, Error, Page

from beiancheck.check import Order, check
from beiancheck.documents import described
from beiancheck.documents.papers import read as papers
from beiancheck.documents.read_page import ReadPage
from beiancheck.ocr import trouble
from beiancheck.ocr.native import models, read
from beiancheck.provider import default
from beiancheck.report import encode
from sitebuild import models as made
from tests.browser.checker_page import ENTERPRISE, answer, engine_is_ready, go, hand_in, paper
from tests.browser.checker_page import visit as visit_checker
from tests.papers import catalogue, submissions
from tests.papers.chance import chance
from tests.papers.damage import damaged
from tests.papers.saving import Format, saved

DRIVE = (Path(__file__).parent / "read.js").read_text(encoding="utf-8")
READ = "([name, text, language]) => readFile(name, text, language)"


@pytest.fixture
def fresh_reader(page: Page) -> Iterator[Page]:
    """Start the engine on an empty page of the site; the reader starts with the first file."""
    page.goto("/checker/")
    page.evaluate(DRIVE)
    yield page
    page.evaluate("reader.leave()")


@pytest.fixture(scope="module")
def reader(chromium: Browser, site_address: str) -> Iterator[Page]:
    """Start one engine for the tests that do not ask what is loaded when."""
    context = chromium.new_context(base_url=site_address, service_workers="block")
    page = context.new_page()
    page.goto("/checker/")
    page.evaluate(DRIVE)
    yield page
    context.close()


def in_browser(reader: Page, name: str, data: bytes, language: str = "zh") -> Any:
    return reader.evaluate(READ, [name, base64.b64encode(data).decode(), language])


def natively(data: bytes) -> list[Any]:
    made.make()
    found = [
        described.page(page, papers.read(page))
        for page in read.pages(data, models.found(threads=1))
    ]
    pages: list[Any] = json.loads(json.dumps(found))
    return pages


def png(layout: str) -> bytes:
    return saved(catalogue.paper(layout, "browser"), Format.PNG)


def upside_down() -> bytes:
    flawless = catalogue.paper("licence-portrait", "browser")
    return saved(damaged(flawless, "turned", 1.0, chance("browser")), Format.PNG)


def two_pages() -> bytes:
    """Return a PDF whose first page is a scan and whose second one has its text."""
    pdf = FPDF(unit="pt", format=(595, 842))
    pdf.add_page()
    pdf.image(Image.open(io.BytesIO(png("letter-2"))), 0, 0, 595, 842)
    pdf.add_page()
    pdf.set_font("helvetica", size=14)
    pdf.text(60, 80, "Domain: example.invalid, registered by Specimen")
    return bytes(pdf.output())


def comparable(page: Any) -> Any:
    """Leave out of a page what the two builds of the runtime may round otherwise.

    They add up in another order: likelihoods differ by a few per mille, corners by a pixel, and
    scraps of which both are unsure may be read differently.
    """
    return {
        **{key: page[key] for key in ("number", "width", "height", "source", "turned", "measures")},
        "looks": [look["paper"] for look in page["looks"]],
        "values": [(value["item"], value["text"]) for value in page["values"]],
        "sure lines": sorted(line["text"] for line in page["lines"] if not line["doubts"]),
    }


def test_papers_are_read_as_natively(reader: Page) -> None:
    """One after the other in one worker; pixels are scaled, cut and measured to the last bit."""
    files = {
        "card": png("id-front"),
        "licence": png("licence-landscape"),
        "letter": png("letter-1"),
        "upside down": upside_down(),
        "two pages": two_pages(),
        "photo": saved(catalogue.paper("id-back", "browser"), Format.TURNED_JPEG),
    }
    found = {name: in_browser(reader, name, data) for name, data in files.items()}

    for name, data in files.items():
        assert list(map(comparable, found[name]["pages"])) == list(
            map(comparable, natively(data))
        ), name
    (licence,), (turned,) = found["licence"]["pages"], found["upside down"]["pages"]
    assert licence["measures"]["patches"] != []
    assert turned["turned"] == 180
    assert [page["source"] for page in found["two pages"]["pages"]] == ["recognised", "text-layer"]


def test_what_was_read_is_compared_as_natively(reader: Page) -> None:
    raw, cast, _ = submissions.written("enterprise", "born digital", "number")
    raw["files"] = [file for file in raw["files"] if file["role"] == "business-licence"]
    name = raw["files"][0]["name"]
    data = saved(submissions.drawn(cast, raw["files"][0], "born digital"), Format.DIGITAL)
    request = {"submission": raw, "language": "zh", "today": "2026-11-24", "masked": False}
    words = json.dumps(request, default=str)
    text = base64.b64encode(data).decode()
    found = json.loads(reader.evaluate("(all) => checkRead(...all)", [name, text, words]))
    made.make()
    pages = tuple(map(ReadPage.of, read.pages(data, models.found(threads=1))))
    order = Order(language="zh", today=date(2026, 11, 24), provider=default())
    here = json.loads(encode(check(raw, {name: data}, order, {name: pages})))

    assert "certificate-number-differs" in {one["rule"] for one in here["findings"]}
    assert [_without_places(one) for one in here["findings"]] == [
        _without_places(one) for one in found["findings"]
    ]
    assert [_without_places(row) for row in here["agreement"]] == [
        _without_places(row) for row in found["agreement"]
    ]
    assert here["papers"] == found["papers"]


def _without_places(told: Any) -> Any:
    """Leave out boxes, which the two builds of PDFium may round by a pixel."""
    if isinstance(told, list):
        return [_without_places(one) for one in told]
    if isinstance(told, dict):
        return {key: _without_places(one) for key, one in told.items() if key != "boxes"}
    return told


def test_what_is_loaded_is_told_in_bytes_and_comes_once(fresh_reader: Page) -> None:
    reader = fresh_reader
    asked: list[str] = []
    reader.context.on("request", lambda request: asked.append(request.url))
    for name in ("one", "two"):
        in_browser(reader, name, png("id-front"))
    files = [url.partition("/reader/")[2].partition("?")[0] for url in asked if "/reader/" in url]
    heard = reader.evaluate("heard")
    last = [one for one in heard if one["state"] == "loading"][-1]

    assert files.count("rec.onnx") == files.count("rec-names.onnx") == 1
    assert (last["loaded"], last["name"]) == (last["total"], "one")
    assert {"state": "reading", "name": "two", "page": 1, "pages": 1}.items() <= heard[-1].items()


def test_a_born_digital_licence_shows_its_qr_code_without_the_models(fresh_reader: Page) -> None:
    reader = fresh_reader
    asked: list[str] = []
    reader.context.on("request", lambda request: asked.append(request.url))
    data = saved(catalogue.paper("licence-landscape", "browser"), Format.DIGITAL)
    words = ["licence", base64.b64encode(data).decode()]
    reader.context.route("**/reader/zxing.wasm*", lambda route: route.abort())
    (without,) = reader.evaluate("(all) => readFile(...all, 'zh', true)", words)["pages"]
    reader.context.unroute("**/reader/zxing.wasm*")
    (page,) = reader.evaluate("(all) => readFile(...all, 'zh', true)", words)["pages"]
    (native,) = natively(data)
    files = {url.partition("/reader/")[2].partition("?")[0] for url in asked if "/reader/" in url}

    assert comparable(without) == comparable(page) == comparable(native)
    assert without["codes"] == []
    assert [code["text"] for code in page["codes"]] == [code["text"] for code in native["codes"]]
    assert page["codes"] != []
    assert files & {"zxing.wasm", "det.onnx", "rec.onnx"} == {"zxing.wasm"}
    assert in_browser(reader, "card", png("id-front"))["trouble"] == ""


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", trouble.EMPTY),
        (b"\xff\xd8\xff no picture", trouble.BROKEN),
        (png("id-front")[:-9000], trouble.BROKEN),
        (b"%PDF-1.7 and nothing more", trouble.BROKEN_PDF),
    ],
    ids=["empty", "no picture", "cut off", "no PDF"],
)
def test_a_broken_file_is_told_in_a_line_and_the_next_is_read(
    reader: Page, data: bytes, said: trouble.Text
) -> None:
    found = in_browser(reader, "bad", data, "en")

    assert (found["pages"], found["trouble"]) == ([], said.en)
    assert in_browser(reader, "good", png("id-back"))["trouble"] == ""


def test_a_reading_can_be_cancelled_and_the_next_one_works(reader: Page) -> None:
    text = base64.b64encode(png("letter-1")).decode()
    reader.evaluate(
        """async (text) => {
          const file = await keep("long", text);
          window.control = new AbortController();
          window.outcome = reader.read("long", file, { language: "zh", signal: control.signal })
            .then(() => "read", (error) => error.name);
        }""",
        text,
    )
    reader.evaluate("begun")
    reader.evaluate("control.abort()")

    assert reader.evaluate("outcome") == "AbortError"
    assert in_browser(reader, "card", png("id-back"))["trouble"] == ""


def test_nothing_that_reads_pictures_is_asked_for_before_a_paper_is_read(page: Page) -> None:
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    for address in ("/", "/en/"):
        page.goto(address)
    visit_checker(page)
    answer(page, ENTERPRISE)
    hand_in(page, paper("licence.jpg"))
    go(page, "form")
    engine_is_ready(page)

    assert [url for url in asked if "/reader/" in url] == []


def test_without_its_models_a_reading_fails_and_can_be_tried_again(fresh_reader: Page) -> None:
    reader = fresh_reader
    reader.context.route("**/reader/det.onnx*", lambda route: route.abort())
    with pytest.raises(Error, match="Failed to fetch"):
        in_browser(reader, "card", png("id-front"))
    reader.context.unroute("**/reader/det.onnx*")

    assert in_browser(reader, "card", png("id-front"))["trouble"] == ""
