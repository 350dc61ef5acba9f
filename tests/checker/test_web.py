"""The browser's door answers alike whatever was done before, and whatever it is given."""

import json

from beiancheck import kept, web
from beiancheck.documents.read_page import ReadPage
from beiancheck.documents.reading import Page, Source
from tests import submissions

RAW = {"kind": "enterprise", "filing": "first", "files": [{"name": "a.pdf"}]}


def answer() -> str:
    asked = {"submission": RAW, "language": "zh", "today": submissions.TODAY.isoformat()}
    return web.run(json.dumps(asked))


def test_a_brace_in_an_unknown_key_is_shown_like_any_other_sign() -> None:
    asked = {"submission": {"a{b}": 1, "c}": 1}, "language": "en", "today": "2026-11-24"}
    found = json.loads(web.run(json.dumps(asked)))["findings"]
    told = [one["place_label"] for one in found if one["rule"] == "value-unusable"]

    assert ["“a｛b｝”", "“c｝”"] == told


def test_reading_the_data_ahead_changes_no_answer_and_keeps_the_files() -> None:
    web.keep("a.pdf", b"%PDF-")
    before = answer()
    web.warm()

    assert before == answer()
    assert "sha256" in before

    web.forget()


def test_what_was_read_is_kept_until_the_file_is_dropped_or_replaced() -> None:
    asked = json.dumps({"submission": RAW, "language": "en"})
    page = ReadPage.of(Page(number=1, width=800, height=500, lines=(), source=Source.RECOGNISED))
    told = []
    for change in (
        lambda: web.keep("a.pdf", b"%PDF-"),
        lambda: web.keep("a.pdf", b"%PDF-another"),
        lambda: web.drop("a.pdf"),
        web.forget,
    ):
        web.keep("a.pdf", b"%PDF-")
        kept.add("a.pdf", page)
        change()
        told.append([one["file"] for one in json.loads(web.readings(asked))])
    web.forget()

    assert [["a.pdf"], [], [], []] == told
