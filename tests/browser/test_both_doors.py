"""The same submission gives the same report, byte for byte, through both doors."""

import base64
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from beiancheck.check import Order, check
from beiancheck.provider import default
from beiancheck.report import encode
from beiancheck.text import LANGUAGES, Language
from tests import submissions
from tests.submissions import Case

DRIVE = (Path(__file__).parent / "drive.js").read_text(encoding="utf-8")


class Door:
    """The engine in the browser."""

    def __init__(self, page: Page) -> None:
        """Start the engine on an empty page of the site."""
        self.page = page
        self.known: set[str] = set()
        page.goto("/checker/")
        page.evaluate(DRIVE)

    def report(self, raw: dict[str, Any], files: dict[str, bytes], language: Language) -> str:
        """Check a submission in the browser."""
        keys = []
        for name, data in files.items():
            key = hashlib.sha256(data).hexdigest()
            if key not in self.known:
                self.page.evaluate(
                    "([key, text]) => window.store(key, text)",
                    [key, base64.b64encode(data).decode()],
                )
                self.known.add(key)
            keys.append([name, key])
        request = {
            "submission": raw,
            "language": language,
            "today": submissions.TODAY.isoformat(),
            "masked": False,
        }
        asked = json.dumps(request, default=str)
        return str(self.page.evaluate("([f, r]) => window.checked(f, r)", [keys, asked]))


@pytest.fixture
def door(page: Page) -> Iterator[Door]:
    """Open the browser's door."""
    return Door(page)


def every() -> Iterator[Case]:
    """Yield every flawless submission and every case that the published profile can check.

    What was read of files is not handed over to the browser, so those cases are left out.
    """
    for name in submissions.names():
        yield Case(rule="", name=name, start=name, finds=())
    for case in submissions.cases():
        if not case.provider and not case.reads:
            yield case


def test_every_case_gives_the_same_bytes_in_cpython_and_in_the_browser(door: Door) -> None:
    different = []
    for index, case in enumerate(every()):
        language = LANGUAGES[index % len(LANGUAGES)]
        raw = submissions.changed(case)
        files = submissions.files(raw, case.replace_files)
        order = Order(language=language, today=submissions.TODAY, provider=default())
        native = encode(check(raw, files, order))
        if native != door.report(raw, files, language):
            different.append(f"{case.rule}: {case.name}")

    assert [] == different
