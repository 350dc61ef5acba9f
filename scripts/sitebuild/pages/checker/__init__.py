"""The checker page's made parts: all of them come from the checker's own rows."""

import html
import json

from beiancheck import deadlines
from beiancheck.text import Language, Text
from sitebuild import manifest, stamps
from sitebuild.bench import BENCH
from sitebuild.pages import filing_types
from sitebuild.pages.checker import (
    checklist,
    files,
    form,
    questions,
    reading,
    repairs,
    taking,
    words,
)
from sitebuild.places import ASSETS, CHECKER, ENGINE
from sitebuild.reader import READER

VERSIONED = (
    ASSETS,
    CHECKER / "src",
    ENGINE / manifest.NAME,
    BENCH / manifest.NAME,
    READER / manifest.NAME,
)
BROWSERS = Text(
    zh="Chrome、Edge 107，Firefox 121，Safari 16.4（iPhone、iPad 是 iOS 16.4）",
    en="Chrome or Edge 107, Firefox 121, Safari 16.4 (iOS 16.4 on an iPhone or iPad)",
)
"""The oldest that have all the checker uses; the page on hosting says which of them were run."""
HOMES = {"paper-missing": "files"}
"""Rules whose findings are put right elsewhere on the page than at the place they name."""


def blocks(language: Language) -> dict[str, str]:
    """Give the text of the checker page's `{{ made.NAME }}` tokens."""
    return {
        "browsers": BROWSERS.of(language),
        "questions": questions.block(language),
        "checklist": checklist.block(language),
        "form": form.block(language),
        "papers_left": files.left(language),
        "papers": files.block(language),
        "reading": reading.panel(language),
        "reading_parts": reading.parts(language),
        "homes": html.escape(json.dumps(HOMES)),
        "filing_type": filing_types.block(language, root="../", is_live=True),
        "plan_first": deadlines.FIRST.isoformat(),
        "plan_last": deadlines.LAST.isoformat(),
        "repairs": repairs.block(language),
        "taking": taking.block(language),
        "words": words.block(language),
        "engine_list": manifest.integrity(ENGINE),
        "bench_list": manifest.integrity(BENCH),
        "reader_list": manifest.integrity(READER),
        "version": stamps.digest(VERSIONED)[:16],
    }
