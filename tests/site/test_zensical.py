"""The site also comes out right from Zensical: the very tests of links, heads, search and journey.

Material for MkDocs ends on 5 May 2027, see docs/decisions/0018-zensical-stays-ready.md.
"""

import os
import subprocess
from pathlib import Path

import pytest

from sitebuild import zensical
from sitebuild.places import PYTHON, ROOT
from tests import finished
from tests.site.built import Built, read

JOURNEY = "tests/browser/test_checker_journey.py::test_a_visitor_comes_from_questions_to_a_result"
SAME = (
    *("tests/site/test_links.py", "tests/site/test_heads.py", "tests/browser/test_site_search.py"),
    *(f"{JOURNEY}[360-zh]", f"{JOURNEY}[1280-en]"),
)


@pytest.fixture(scope="module")
def other(built: Built) -> Path:
    assert built.pages
    return zensical.build()


def test_zensical_renders_every_page_and_no_other(built: Built, other: Path) -> None:
    assert read(other).pages.keys() == built.pages.keys()


def test_what_holds_of_our_pages_holds_of_zensical_s(other: Path) -> None:
    done = subprocess.run(
        [PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider", *SAME],
        cwd=ROOT,
        env={**os.environ, finished.OTHER: str(other)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout[-8000:]
