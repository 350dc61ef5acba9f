"""Every page is HTML as its standard has it, by html-validate's rules for that."""

import json
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from sitebuild import node
from tests.site.built import Built

VALIDATE = Path(__file__).with_name("validate.mjs")
FRAME = '<!doctype html><html lang="zh-CN"><head><title>-</title></head><body>{}</body></html>'
TEXT = re.compile(r"<article.*</article>", re.DOTALL)


class Excuse(NamedTuple):
    """A fault that stays: its rule, where it may be, and why."""

    rule: str
    place: str
    why: str


EXCUSES = (
    Excuse(
        "valid-autocomplete",
        r'cannot be used on <input type="(checkbox|radio)">',
        "Firefox keeps what was ticked through a reload unless it is told so",
    ),
    Excuse(
        "element-required-attributes",
        r'<img> is missing required "src" attribute in (en/)?checker/',
        "the picture is the visitor's: before there is one, nothing may be asked for",
    ),
)


def faults(pages: Sequence[tuple[str, str]]) -> list[str]:
    """Run the validator once over all texts; give what is not excused, one line each."""
    node.packages(tools=True)
    done = subprocess.run(
        [node.node(), VALIDATE],
        input=json.dumps(pages),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    told = [
        f"{one['rule']}: {one['message']} in {one['name']}:{one['line']} {one['selector']}"
        for one in json.loads(done.stdout)
    ]
    return [text for text in told if not any(excused(text, excuse) for excuse in EXCUSES)]


def excused(text: str, excuse: Excuse) -> bool:
    return text.startswith(excuse.rule) and re.search(excuse.place, text) is not None


def texts(built: Built) -> Iterator[tuple[str, str]]:
    """Give a page of each section whole, and of the others what is not frame.

    The frame comes from one template, and reading it five hundred times takes a minute.
    """
    seen = set[tuple[str, str]]()
    for url, page in built.pages.items():
        text = built.file(url).read_text(encoding="utf-8")
        section = (page.language, url.removeprefix("en/").partition("/")[0])
        if section in seen:
            (found,) = TEXT.findall(text)
            text = FRAME.format(found)
        seen.add(section)
        yield url, text
    for name in ("404.html", "en/404.html", "offline.html", "en/offline.html"):
        yield name, (built.folder / name).read_text(encoding="utf-8")


def test_every_page_is_valid(built: Built) -> None:
    assert [] == faults(list(texts(built)))


@pytest.mark.parametrize(
    ("fault", "rule"),
    [
        ("<p><div>-</div></p>", "close-order"),
        ('<p id="a">-</p><p id="a">-</p>', "no-dup-id"),
        ("<ul><p>-</p></ul>", "element-permitted-content"),
        ("<img alt=''>", "element-required-attributes"),
    ],
)
def test_a_fault_would_be_found(fault: str, rule: str) -> None:
    """Or the test above proves nothing."""
    assert [rule] == sorted(
        {text.partition(":")[0] for text in faults([("-", FRAME.format(fault))])}
    )
