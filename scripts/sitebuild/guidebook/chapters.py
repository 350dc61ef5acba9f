"""The chapters of a book: the leaflet of one kind of holder, the pages of the guide, letters."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from beiancheck.forms.instructions import instructions
from beiancheck.forms.layout import Form, Part, Points, Prose, Table
from beiancheck.forms.letters import LETTERS
from beiancheck.terms.kinds import PERSONS, Kind
from beiancheck.text import Language, Text
from sitebuild import provider
from sitebuild.forms import words
from sitebuild.forms.files import contact
from sitebuild.guidebook.blocks import Block, Grid, Heading, Paragraph, Run, Runs, read

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
LEAFLET = Text(zh="先看这里", en="Start here")
LETTERS_TITLE = Text(zh="可能用到的函件", en="Letters you may need")
LETTERS_LEAD = Text(
    zh="只在写明的情形才用；空白样式在网站“表单下载”里，Word 和 PDF 都有。",
    en="Only in the cases named. Blanks are on the website under Forms, as Word and PDF.",
)
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
        yield _chapter(
            name, title[1] if title else name, blocks, above=above, checked=day[1] if day else ""
        )


def of_kind(kind: Kind, language: Language) -> tuple[Chapter, Chapter]:
    """Lay out what differs from kind to kind: the leaflet and the letters."""
    form = instructions(kind, provider.profile(), contact())
    leaflet = _chapter("leaflet", LEAFLET.of(language), tuple(_of_form(form, language)))
    title = LETTERS_TITLE.of(language)
    return leaflet, _chapter("letters", title, tuple(_letters(kind, language)))


def of_sources(chapters: Sequence[Chapter], language: Language) -> Chapter:
    """Gather what all chapters rest on, each under the title of its chapter."""
    blocks: list[Block] = []
    for chapter in chapters:
        if chapter.sources:
            blocks += [Heading((Run(chapter.title),), 4, ""), *chapter.sources]
    title = words.SOURCES.of(language)
    return Chapter(SOURCES, title, "", tuple(blocks), is_small=True)


def _chapter(
    name: str, title: str, blocks: tuple[Block, ...], *, above: str = "", checked: str = ""
) -> Chapter:
    """Part the sources from the rest."""
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


def _of_form(form: Form, language: Language) -> Iterator[Block]:
    for section in form.sections:
        yield Heading(_run(section.title.of(language)), 2, "")
        for part in section.parts:
            yield from _part(part, form, language)
    yield Heading(_run(words.SOURCES.of(language)), 2, "sources")
    yield Paragraph(_run(words.sources(form, language)))


def _part(part: Part, form: Form, language: Language) -> Iterator[Block]:
    match part:
        case Prose(text):
            yield Paragraph(_run(text.of(language)))
        case Points(rows):
            for row in rows:
                said = row.text.of(language) + words.references(row.cites, form)
                yield Paragraph(_run(said), "·")
        case Table():
            head = tuple(_run(column.label.of(language)) for column in part.columns)
            yield Grid(
                head, tuple(_row(line.cells, line.cites, form, language) for line in part.rows)
            )


def _row(
    cells: tuple[Text | None, ...], cites: tuple[object, ...], form: Form, language: Language
) -> tuple[Runs, ...]:
    said = [cell.of(language) if cell else "" for cell in cells]
    said[0] += words.references(cites, form)  # type: ignore[arg-type]
    return tuple(_run(one, is_bold=place == 0) for place, one in enumerate(said))


def _letters(kind: Kind, language: Language) -> Iterator[Block]:
    yield Paragraph(_run(LETTERS_LEAD.of(language)))
    whose = {"all", "individuals" if kind in PERSONS else "organisations"}
    for letter in LETTERS:
        if letter.holders in whose:
            yield Heading(_run(letter.form.title.of(language)), 3, "")
            yield Paragraph(_run(letter.when.of(language)))
            yield from (Paragraph(_run(point.text.of(language)), "□") for point in letter.points)


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


def _run(text: str, *, is_bold: bool = False) -> Runs:
    return (Run(text, is_bold),)
