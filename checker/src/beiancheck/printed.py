"""A report as one page to print or pass on: no script, nothing fetched, words as text."""

from collections.abc import Iterator
from html import escape

from beiancheck import check_code, printed_agreement, qr, site_links
from beiancheck.packaged import PACKAGE
from beiancheck.provider import Provider
from beiancheck.report import Cited, Report, ReportedFile, ReportedFinding
from beiancheck.terms.papers import Paper
from beiancheck.text import Text
from beiancheck.verdict import GROUND_WORDS, WORDS, Ground, Severity

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_TITLE = Text(zh="备案材料核对结果", en="Result of the filing check")
_HEAD = Text(zh="{provider} · 按 {today} 核对", en="{provider} · checked as of {today}")
_SEEN = Text(zh="看到", en="What we saw")
_FIX = Text(zh="怎么改", en="What to do")
_CITES = Text(zh="依据", en="Sources")
_NOT_CHECKED = Text(zh="没能核对的", en="Not checked")
_REMINDERS = Text(zh="提醒", en="Keep in mind")
_FILES = Text(zh="看过的文件", en="Files that were looked at")
_ABSENT = Text(zh="没有交", en="not handed in")
_MADE = Text(
    zh="beiancheck {engine} 核对。材料表摘要（SHA-256）：",
    en="Checked by beiancheck {engine}. Digest of the submission (SHA-256): ",
)
_MASKED = Text(
    zh="姓名、号码等已缩写。",
    en="Names, numbers and addresses are shortened.",
)


_CODE = Text(zh="核对码", en="Check code")
_CODE_HOLDS = Text(
    zh="只有文件摘要和问题数，没有姓名和号码。收到材料的人用 beiancheck verify 对。",
    en="Holds digests of the files and counts only, no names or numbers. Whoever receives the "
    "papers compares with beiancheck verify.",
)


def page(report: Report, provider: Provider) -> str:
    """Write the page in the language of the report."""
    return "\n".join(_lines(report, provider)) + "\n"


def _lines(report: Report, provider: Provider) -> Iterator[str]:
    language = report.language
    title = _TITLE.of(language)
    style = PACKAGE.joinpath("data/printed.css").read_text(encoding="utf-8")
    yield f'<!doctype html>\n<html lang="{"zh-CN" if language == "zh" else "en"}">\n<head>'
    yield f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title} · {escape(report.today)}</title>\n<style>\n{style}</style>\n</head>"
    yield f"<body>\n<header>\n<p>{title}</p>"
    head = _HEAD.fill(language, {"provider": report.provider, "today": report.today})
    yield f'<p class="soft">{escape(head)}</p>'
    subject = report.subject
    parts = (subject.holder, subject.kind, subject.province, subject.filing, *subject.domains)
    yield f'<p class="soft">{escape(" · ".join(filter(None, parts)))}</p>\n</header>\n<main>'
    yield f"<h1>{escape(report.verdict)}</h1>\n<p>{escape(report.caution)}</p>"
    for severity in Severity:
        yield from _group(severity, report, provider)
    yield from printed_agreement.table(report)
    yield from _lists(report)
    masked = _MASKED.of(language) if report.masked else ""
    made = escape(_MADE.fill(language, {"engine": report.engine}))
    yield from _code(report)
    yield f"</main>\n<footer><small>{masked}</small>"
    yield f"<small>{made}<code>{escape(report.submission_sha256)}</code></small></footer>"
    yield "</body>\n</html>"


def _group(severity: Severity, report: Report, provider: Provider) -> Iterator[str]:
    found = [one for one in report.findings if one.severity == severity]
    if found:
        word = WORDS[severity].of(report.language)
        yield f'<section>\n<h2 class="{severity.value}">{word} ({len(found)})</h2>'
        for one in found:
            yield from _finding(one, report, provider)
        yield "</section>"


def _finding(one: ReportedFinding, report: Report, provider: Provider) -> Iterator[str]:
    language = report.language
    ground = GROUND_WORDS[Ground(one.ground)].of(language)
    where = " · ".join(filter(None, (one.place_label, one.file)))
    address = site_links.rule(provider, one.rule, language)
    yield f"<article>\n<h3>{_linked(one.title, address)}</h3>"
    yield f'<p class="soft">{escape(where)}</p>\n<dl>'
    yield f'<dt>{_SEEN.of(language)}</dt><dd class="seen">{escape(one.message)}</dd>'
    yield f'<dt>{_FIX.of(language)}</dt><dd class="fix">{escape(one.fix)}</dd>'
    cites = "<br>".join(_cite(cite, report, provider) for cite in one.cites)
    yield f"<dt>{_CITES.of(language)}</dt><dd><small>{ground}<br>{cites}</small></dd>"
    yield "</dl>\n</article>"


def _cite(cite: Cited, report: Report, provider: Provider) -> str:
    return _linked(cite.title, site_links.page(provider, cite.page, report.language))


def _linked(words: str, address: str) -> str:
    return f'<a href="{escape(address)}">{escape(words)}</a>' if address else escape(words)


def _code(report: Report) -> Iterator[str]:
    code = check_code.of(report)
    drawn = qr.draw(code.written)
    title = _CODE.of(report.language)
    frame = f'viewBox="0 0 {drawn.size} {drawn.size}"'
    yield f'<section class="code">\n<svg {frame} role="img" aria-label="{title}">'
    yield f'<rect width="{drawn.size}" height="{drawn.size}"/><path d="{drawn.path}"/></svg>'
    yield f"<div>\n<h2>{title}</h2>\n<p><code>{code.typed}</code></p>"
    yield f"<small>{_CODE_HOLDS.of(report.language)}</small>\n</div>\n</section>"


def _lists(report: Report) -> Iterator[str]:
    language = report.language
    unlooked = [
        f"{escape(item.what)}<small>{escape(item.reason)}</small>" for item in report.not_checked
    ]
    yield from _list(_NOT_CHECKED.of(language), unlooked)
    yield from _list(_REMINDERS.of(language), [escape(one.text) for one in report.reminders])
    yield from _list(_FILES.of(language), [_file(file, report) for file in report.files])


def _list(title: str, items: list[str]) -> Iterator[str]:
    if items:
        yield f"<section>\n<h2>{title} ({len(items)})</h2>\n<ul>"
        yield from (f"<li>{item}</li>" for item in items)
        yield "</ul>\n</section>"


def _file(file: ReportedFile, report: Report) -> str:
    language = report.language
    role = next((paper.label.of(language) for paper in Paper if paper.value == file.role), "")
    said = f"{file.kind} · {file.size:,} B" if file.sha256 else _ABSENT.of(language)
    about = f"<small>{escape(' · '.join(filter(None, (role, said))))}</small>"
    return f"{escape(file.name)}{about}<code>{escape(file.sha256)}</code>"
