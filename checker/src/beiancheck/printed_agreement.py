"""The agreement matrix as a table of the page to print."""

from collections.abc import Iterator
from html import escape

from beiancheck.agreement import words
from beiancheck.report import Report
from beiancheck.reported import ReportedCell, ReportedRow
from beiancheck.text import Language

_MARKS = {"same": "", "differs": "warning", "look": "look", "single": "soft"}


def table(report: Report) -> Iterator[str]:
    """Yield the lines of the table; none where no paper was read."""
    language = report.language
    if not report.agreement:
        return
    yield f"<section>\n<h2>{words.TITLE.of(language)} ({len(report.agreement)})</h2>\n<table>"
    heads = (words.VALUE, words.TYPED, words.PRINTED, words.OUTCOME)
    cells = "".join(f'<th scope="col">{head.of(language)}</th>' for head in heads)
    yield f"<thead><tr>{cells}</tr></thead>\n<tbody>"
    for row in report.agreement:
        yield _row(row, language)
    yield "</tbody>\n</table>\n</section>"


def _row(row: ReportedRow, language: Language) -> str:
    typed = [cell for cell in row.cells if cell.certainty == "typed"]
    printed = [cell for cell in row.cells if cell.certainty != "typed"]
    outcome = words.OUTCOMES[row.outcome].of(language)
    shown = "<br>".join(escape(cell.text) for cell in typed)
    blank = f'<span class="soft">{words.BLANK.of(language)}</span>'
    return (
        f'<tr><th scope="row">{escape(row.label)}<small>{escape(row.about)}</small></th>'
        f"<td>{shown or blank}</td><td>{_printed(printed, language)}</td>"
        f'<td class="{_MARKS[row.outcome]}">{outcome}</td></tr>'
    )


def _printed(cells: list[ReportedCell], language: Language) -> str:
    """Write what papers say, each text once with its papers below."""
    texts: dict[tuple[str, str], list[str]] = {}
    for cell in cells:
        certainty = words.CERTAINTIES[cell.certainty].of(language)
        place = f"{cell.label} · {certainty}"
        texts.setdefault((cell.text, cell.other), []).append(place)
    parts = []
    for (text, other), places in texts.items():
        also = [words.OTHER.fill(language, {"other": other})] if other else []
        about = "<br>".join(map(escape, (*also, *dict.fromkeys(places))))
        parts.append(f"{escape(text)}<small>{about}</small>")
    return "".join(f"<div>{part}</div>" for part in parts)
