"""One thing a province asks, as HTML: the words, who says so and since when, and who reads it."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from html import escape

from beiancheck.provinces import Row
from beiancheck.rule import Rule
from beiancheck.terms.confidence import Confidence
from beiancheck.terms.provinces import Province
from beiancheck.text import Language, Text, listed
from sitebuild import ageing
from sitebuild.pages import confidence, letter_links
from sitebuild.pages.readers import readers

SEEN = Text(zh="{source}，{date}", en="{source}, {date}")
OLD = Text(zh="超过一年", en="over a year old")
ONLY_KINDS = Text(zh="只涉及：{kinds}", en="Only for: {kinds}")
ONLY_FILINGS = Text(zh="备案类型：{filings}", en="For: {filings}")
APPLIED = Text(zh="自查会看：", en="The checker applies it: ")
ASKED = Text(zh="自查请您核对：", en="The checker asks you to look: ")
SHOWN = Text(zh="只列出，自查不看", en="Shown only; the checker does not apply it")
DIFFER = Confidence.CONFLICTING.label
YEAR_AND_MONTH = re.compile(r"(\d{4})(?:-(\d{2}))?\Z")


def row(province: Province, one: Row, language: Language, *, alone: bool = True) -> str:
    """Write a row; what the checker does with it is left out where its group says so."""
    paper = f"<b>{escape(one.paper.label.of(language))}</b> " if one.paper else ""
    differs = f" {differ(language)}" if one.is_disputed and alone else ""
    said = f"<p>{paper}{escape(one.text.of(language))}{differs}</p>"
    blank = letter_links.of_row(one, language)
    small = [_limits(one, language), blank, _seen(one, language)]
    if alone:
        small.append(does(province, (one,), language))
    lines = "".join(f'<p class="asked-line">{line}</p>' for line in small if line)
    return f'<div class="asked">{said}{lines}</div>'


def differ(language: Language) -> str:
    """Give the mark of rows that other sources contradict."""
    return confidence.mark(Confidence.CONFLICTING, language)


def side_by_side(province: Province, rows: tuple[Row, ...], language: Language) -> str:
    """Write rows that contradict each other in one frame."""
    inside = "".join(row(province, one, language, alone=False) for one in rows)
    done = does(province, rows, language)
    line = f'<p class="asked-line">{done}</p>' if done else ""
    return (
        f'<div class="differ"><p>{differ(language)}</p>'
        f'<div class="differ-rows">{inside}</div>{line}</div>'
    )


def does(province: Province, rows: tuple[Row, ...], language: Language) -> str:
    """Say what the checker does with rows."""
    found = tuple(dict.fromkeys(rule for one in rows for rule in readers(province, one)))
    if not found and rows[0].topic == "note":
        return ""  # said once above the notes
    if not found:
        return f'<span class="shown-only">{SHOWN.of(language)}</span>'
    words = ASKED if any(one.is_disputed for one in rows) else APPLIED
    return f'<span class="applied">{words.of(language)}{linked(found, language)}</span>'


def linked(rules: Iterable[Rule], language: Language) -> str:
    """Link rules from a page one folder below the language's root."""
    links = [
        f'<a href="../../rules/{rule.id}/">{escape(rule.title.of(language))}</a>' for rule in rules
    ]
    return listed(links, language)


def _limits(one: Row, language: Language) -> str:
    return " ".join(escape(line) for line in _limited(one, language))


def _limited(one: Row, language: Language) -> Iterator[str]:
    if one.kinds:
        kinds = listed([kind.label.of(language) for kind in one.kinds], language)
        yield ONLY_KINDS.fill(language, {"kinds": kinds})
    if one.filings:
        filings = listed([filing.label.of(language) for filing in one.filings], language)
        yield ONLY_FILINGS.fill(language, {"filings": filings})


def _seen(one: Row, language: Language) -> str:
    seen = SEEN.fill(language, {"source": one.cited.name, "date": one.as_of})
    old = f'<span class="tag">{OLD.of(language)}</span>' if is_old(one, ageing.today()) else ""
    link = f'<a href="../../{one.cited.page}">{escape(seen)}</a>'
    return " ".join(filter(None, (link, confidence.tag(one, language), old)))


def is_old(one: Row, now: date) -> bool:
    """Tell whether what a source says is more than a year old; a year or month counts whole."""
    last = YEAR_AND_MONTH.search(one.as_of)
    if last is None:
        return True
    year, month = int(last[1]), int(last[2] or 12)
    end = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return ageing.is_old(end, now)
