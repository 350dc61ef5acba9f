"""The chapters of a book: the leaflet of one kind of holder, the pages of the guide, letters."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from beiancheck.sheets import words
from beiancheck.text import Language, Text
from sitebuild.guidebook.blocks import Block, Heading, Paragraph, Run, Runs
from sitebuild.guidebook.reading import read

BEFORE = ("who",)
STEPS = (
    *("prepare-server", "prepare-domain", "choose-type", "gather-papers", "fill-form"),
    *("verify-identity", "provider-review", "sms-code", "authority-review", "open-site"),
)
AFTER = ("timeline", "rejections", "public-security", "after-filing")
PAGES = (*BEFORE, *STEPS, *AFTER)
CHECKLIST = "rejections"
OPENING = ("leaflet", "prepare-server", "letters", "rejections")
SOURCES = "sources"
LEFT_OUT = {"choose-type": frozenset({"each", "diagram"})}
"""Sections about filings other than the first, which the site folds away."""
STEP = Text(zh="第 {number} 步，共 {total} 步", en="Step {number} of {total}")
_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_TITLE = re.compile(r'^title: "?(.*?)"?$', re.MULTILINE)
_DAY = re.compile(r"^checked: [\"']?([0-9-]{10})", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter; ``name`` is the page that it was, ``above`` stands over its title.

    ``sources`` are what it rests on; they stand together at the end of the book.
    """

    name: str
    title: str
    above: str
    blocks: tuple[Block, ...]
    checked: str = ""
    sources: tuple[Block, ...] = ()
    opens_page: bool = False
    is_small: bool = False


def of_guide(folder: Path, language: Language) -> Iterator[Chapter]:
    """Read the pages of the guide as they were laid out for the site."""
    for name in PAGES:
        text = (folder / f"{name}.md").read_text(encoding="utf-8")
        matter = _MATTER.match(text)
        told = matter[1] if matter else ""
        title, day = _TITLE.search(told), _DAY.search(told)
        above = ""
        if name in STEPS:
            numbers: dict[str, Text | str] = {
                "number": str(STEPS.index(name) + 1),
                "total": str(len(STEPS)),
            }
            above = STEP.fill(language, numbers)
        blocks = tuple(_spelt_out(read(_MATTER.sub("", text)), language))
        blocks = _without(blocks, LEFT_OUT.get(name, frozenset()))
        if name == CHECKLIST:
            blocks = tuple(_boxed(blocks))
        yield parted(
            name, title[1] if title else name, blocks, above=above, checked=day[1] if day else ""
        )


def of_sources(chapters: Sequence[Chapter], language: Language) -> Chapter:
    """Gather what all chapters rest on, each under the title of its chapter."""
    blocks: list[Block] = []
    for chapter in chapters:
        if chapter.sources:
            blocks += [Heading((Run(chapter.title),), 4, ""), *chapter.sources]
    title = words.SOURCES.of(language)
    return Chapter(SOURCES, title, "", tuple(blocks), is_small=True)


def parted(
    name: str, title: str, blocks: tuple[Block, ...], *, above: str = "", checked: str = ""
) -> Chapter:
    """Make a chapter, its sources parted from the rest."""
    sources = _section(blocks, SOURCES)
    return Chapter(
        name,
        title,
        above,
        _without(blocks, frozenset({SOURCES})),
        checked,
        sources,
        opens_page=name in OPENING,
    )


def _section(blocks: tuple[Block, ...], anchor: str) -> tuple[Block, ...]:
    kept = _without(blocks, frozenset({anchor}))
    return tuple(block for block in blocks if block not in kept and not _is_of(block, anchor))


def _is_of(block: Block, anchor: str) -> bool:
    return isinstance(block, Heading) and block.anchor == anchor


def _without(blocks: tuple[Block, ...], anchors: frozenset[str]) -> tuple[Block, ...]:
    """Leave sections out, each with its own heading."""
    kept, is_out = [], False
    for block in blocks:
        if isinstance(block, Heading) and block.level == 2:  # noqa: PLR2004 -- a heading's level
            is_out = block.anchor in anchors
        if not is_out:
            kept.append(block)
    return tuple(kept)


def _boxed(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Put a box to tick before each reason for return."""
    for block in blocks:
        if isinstance(block, Heading) and block.level == 3:  # noqa: PLR2004 -- a heading's level
            yield replace(block, runs=(Run("□　", is_bold=True), *block.runs))
        else:
            yield block


def _spelt_out(blocks: tuple[Block, ...], language: Language) -> Iterator[Block]:
    """Write the address of another site behind its name, for nobody can press paper."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield replace(block, runs=tuple(_with_address(block.runs, language)))
        else:
            yield block


def _with_address(runs: Runs, language: Language) -> Iterator[Run]:
    for run in runs:
        yield run
        host = run.link.partition("//")[2].rstrip("/") if run.link.startswith("http") else ""
        if host and host not in run.text:
            yield Run(f"（{host}）" if language == "zh" else f" ({host})")
