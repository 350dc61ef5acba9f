"""The page of letters: who needs each, what must stand in it, what provinces say, the files."""

from collections.abc import Iterable, Iterator
from html import escape

from beiancheck.forms.letters import LETTERS, Letter
from beiancheck.provinces import Row, rows
from beiancheck.rules import RULES
from beiancheck.terms.confidence import Confidence
from beiancheck.terms.provinces import Province
from beiancheck.text import Language, Text, listed
from sitebuild.forms.files import Made
from sitebuild.forms.pages import downloads
from sitebuild.pages import page
from sitebuild.pages.letter_links import short

MUST = Text(zh="交之前核对：", en="Before you hand it in:")
FOLDED = Text(zh="各省怎么说", en="What provinces say")
COUNT = Text(zh="{number} 条", en="{number}")
SAID = Text(zh="{province}：{text}", en="{province}: {text}")
SEEN = Text(zh="{source}，{date}", en="{source}, {date}")
NONE = Text(
    zh="资料里没有写明哪个省一定要它；审核人员要求时用。",
    en="No source names a province that always wants it; use it when reviewers ask.",
)
RULES_ARE = Text(zh="对应的检查规则：{rules}。", en="Rules of the check: {rules}.")
HEAD = Text(zh="| 函件 | 什么时候用 |", en="| Letter | When |")
TITLES = {rule.id: rule.title for rule in RULES}


def overview(language: Language) -> str:
    """Give the list of letters with when each is used."""
    lines = (
        f"| [{short(letter, language)}](#{letter.id}) | {letter.when.of(language)} |"
        for letter in LETTERS
    )
    return "\n".join([HEAD.of(language), "| --- | --- |", *lines])


def sections(files: dict[str, Made], language: Language) -> str:
    """Give a section for every letter."""
    return "\n\n".join(
        block for letter in LETTERS for block in _section(letter, files[letter.form.id], language)
    )


def sources(language: Language) -> str:
    """Give every source of the letters once, of the rows of provinces too."""
    cites = [cite for letter in LETTERS for cite in letter.form.sources]
    cites += [row.cited for letter in LETTERS for _, row in _rows(letter)]
    return page.sources(tuple(dict.fromkeys(cites)), language, depth=2)


def _section(letter: Letter, files: Made, language: Language) -> Iterator[str]:
    title = letter.form.title
    beside = "" if language == "zh" else f" ({title.zh})"
    yield f"## {title.of(language)}{beside} {{#{letter.id}}}"
    yield letter.when.of(language)
    yield downloads(files, language)
    yield MUST.of(language)
    yield "\n".join(_points(letter, language))
    yield _provinces(tuple(_rows(letter)), language)
    links = [f"[{TITLES[rule].of(language)}](../rules/{rule}.md)" for rule in letter.rules]
    yield RULES_ARE.fill(language, {"rules": listed(links, language)})


def _points(letter: Letter, language: Language) -> Iterator[str]:
    between = "；" if language == "zh" else "; "
    for point in letter.points:
        cites = between.join(
            f'<a href="../../{cite.page}">{escape(cite.title(language))}</a>'
            for cite in point.cites
        )
        yield f"- {point.text.of(language)}" + (f" <small>{cites}</small>" if cites else "")


def _rows(letter: Letter) -> Iterable[tuple[Province, Row]]:
    return (
        (province, row)
        for province in Province
        for row in rows(province)
        if letter.is_named_in(row)
    )


def _provinces(told: tuple[tuple[Province, Row], ...], language: Language) -> str:
    if not told:
        return NONE.of(language)
    count = COUNT.fill(language, {"number": str(len(told))})
    lines = "\n".join(_line(province, row, language) for province, row in told)
    summary = f"<summary>{FOLDED.of(language)} <small>{count}</small></summary>"
    return f"<details>{summary}\n{lines}\n</details>"


def _line(province: Province, row: Row, language: Language) -> str:
    name = escape(province.label.of(language))
    link = f'<a href="../../provinces/{province.value}/">{name}</a>'
    said = SAID.fill(language, {"province": link, "text": escape(row.text.of(language))})
    if row.confidence in {Confidence.CONFLICTING, Confidence.UNVERIFIED}:
        said += f' <small class="tag">{row.confidence.label.of(language)}</small>'
    seen = SEEN.fill(language, {"source": row.cited.name, "date": row.as_of})
    return f'<div class="dated"><span>{said}</span><span>{escape(seen)}</span></div>'
