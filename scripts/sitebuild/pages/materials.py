"""Which papers each kind of holder hands in: a page per kind, from the rows the checker reads."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from beiancheck.provider import default
from beiancheck.requirements import fields
from beiancheck.requirements.listing import Listed, listed
from beiancheck.requirements.notes import notes
from beiancheck.shape import at
from beiancheck.terms.certificates import OFFERED
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import PERSONS, Kind
from beiancheck.terms.papers import Paper
from beiancheck.text import Language, Text
from beiancheck.text import listed as listed_words
from sitebuild import drawings
from sitebuild.pages import approvals, letter_links, page, provinces
from sitebuild.pages.material_words import (
    ABOUT,
    ACCEPTED,
    APPROVAL,
    CHECK,
    CODE,
    FORM,
    HAND_IN,
    KNOW,
    LEAD,
    ONLY_IF,
    OR,
    PAPERS,
    PHOTO,
    PRINT,
    PROVINCES,
    PROVINCES_LEAD,
    SEAL,
    SOURCES,
    TITLE,
)


def make(language: Language, out: Path) -> None:
    """Write a page for every kind of holder."""
    for kind in Kind:
        named: dict[str, Text | str] = {"kind": kind.label}
        cites = [cite for row in listed(kind, Filing.FIRST, None, default()) for cite in row.cites]
        cites += [cite for note in notes(kind) for cite in note.cites]
        page.write(
            out / f"{kind.value}.md",
            TITLE.fill(language, {"kind": _short(kind, language)}),
            ABOUT.fill(language, named),
            "\n\n".join(_body(kind, language)),
            checked=page.oldest(cites),
            kind=kind.value,
            short=kind.label.of(language),
        )


def _short(kind: Kind, language: Language) -> str:
    words = kind.label.of(language)
    return words if language == "zh" else words[0].lower() + words[1:]


def _body(kind: Kind, language: Language) -> Iterator[str]:
    rows = listed(kind, Filing.FIRST, None, default())
    cites = tuple(cite for row in rows for cite in row.cites)
    yield LEAD.of(language)
    yield f"## {PAPERS.of(language)} {{#papers}}"
    yield '<div class="papers">\n' + "\n".join(_card(row, language) for row in rows) + "\n</div>"
    yield (
        f"[{CHECK.of(language)}](../checker.md){{ .button .button-primary }} "
        f"[{PRINT.of(language)}](../forms/filing-instructions-{kind.value}.pdf)"
    )
    yield f"## {ACCEPTED.of(language)} {{#certificate}}"
    yield _certificates(kind, language)
    yield f"## {KNOW.of(language)} {{#notes}}"
    yield _notes(kind, language)
    yield f"## {PROVINCES.of(language)} {{#provinces}}"
    yield PROVINCES_LEAD.of(language)
    yield provinces.rows_html(language, kind)
    yield f"## {FORM.of(language)} {{#fields}}"
    yield _fields(kind, language)
    yield f"## {SOURCES.of(language)} {{#sources}}"
    yield page.sources(cites, language, depth=2)


def _card(row: Listed, language: Language) -> str:
    drawn = "identity" if row.whose.endswith("manager") else row.papers[0].value
    name = row.papers[0].label if row.whose in {"holder", "site"} else row.title
    conditional = set(row.when) - {"type"}
    reason = (
        ONLY_IF.fill(language, {"reason": row.reason}) if conditional else row.reason.of(language)
    )
    facts = ((HAND_IN, row.what), (SEAL, row.seal), (PHOTO, row.photo))
    details = "".join(
        f"<dt>{label.of(language)}</dt><dd>{escape(words.of(language))}</dd>"
        for label, words in facts
    )
    if row.whose == "holder" and len(row.papers) > 1:
        others = listed_words([paper.label.of(language) for paper in row.papers[1:]], language)
        reason = OR.fill(language, {"reason": reason, "others": others})
    more = [row.note and escape(row.note.of(language))]
    more.append(letter_links.of_papers(row.papers, language))
    if Paper.APPROVAL in row.papers:
        more.append(f'<a href="../../{approvals.PAGE}">{APPROVAL.of(language)}</a>')
    note = "".join(f'<p class="paper-note">{line}</p>' for line in more if line)
    return (
        f'<section class="paper" id="{row.id}">'
        f'<div class="paper-drawing">{drawings.paper(drawn, language)}</div>'
        f'<div class="paper-body"><h3>{escape(name.of(language))}</h3>'
        f'<p class="paper-sub">{escape(reason)}</p>'
        f"<dl>{details}</dl>{note}</div></section>"
    )


def _certificates(kind: Kind, language: Language) -> str:
    head = f"| {ACCEPTED.of(language)} | {CODE.of(language)} |\n| --- | --- |"
    rows = sorted(OFFERED[kind], key=lambda certificate: int(certificate.code))
    return "\n".join([head, *(f"| {row.label.of(language)} | {row.code} |" for row in rows)])


def _notes(kind: Kind, language: Language) -> str:
    said, rows = "；" if language == "zh" else "; ", []
    for note in notes(kind):
        cites = said.join(page.cited(cite, language, depth=2) for cite in note.cites)
        rows.append(f"<li>{escape(note.text.of(language))} <small>{cites}</small></li>")
    return "<ul>\n" + "\n".join(rows) + "\n</ul>"


def _fields(kind: Kind, language: Language) -> str:
    by_group: dict[str, list[str]] = {}
    for row in fields.ROWS:
        if kind not in row.when.kinds or Filing.FIRST not in row.when.filings:
            continue
        if kind in PERSONS and row.when.separate_manager:
            continue
        for path in row.paths:
            group, _, _ = path.rpartition(".")
            by_group.setdefault(group, []).append(at(path).label.of(language))
    joined = "、" if language == "zh" else ", "
    rows = (
        f"<dt>{at(group).label.of(language) if group else ''}</dt><dd>{joined.join(names)}</dd>"
        for group, names in by_group.items()
    )
    return f'<dl class="details">{"".join(rows)}</dl>'


def kinds_table(language: Language) -> str:
    """Give the list of kinds with links, for the overview page."""
    return "\n".join(f"- [{kind.label.of(language)}]({kind.value}.md)" for kind in Kind)
