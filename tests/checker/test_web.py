"""The browser's door answers alike whatever was done before, and whatever it is given."""

import json

from beiancheck import web
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
