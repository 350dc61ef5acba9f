"""What each province asks besides, folded: the rows the checker reads, with source and date."""

from collections.abc import Iterator
from html import escape

from beiancheck.law import SOURCES
from beiancheck.provinces import Row
from beiancheck.provinces import of as province_rules
from beiancheck.terms.confidence import Confidence
from beiancheck.terms.kinds import PERSONS, Kind
from beiancheck.terms.provinces import Province
from beiancheck.text import Language, Text
from sitebuild.pages import letter_links, page

ONE = Text(zh="{number} 条", en="{number} row")
MANY = Text(zh="{number} 条", en="{number} rows")
SEEN = Text(zh="{source}，{date}", en="{source}, {date}")
FROM = Text(zh="来源：", en="Sources: ")
ALL = Text(zh="{province}的全部做法", en="All that was found about {province}")
NOTHING = Text(zh="没有查到这类主办者的特别要求。", en="Nothing found for this kind of holder.")


def rows(province: Province, kind: Kind) -> tuple[Row, ...]:
    """Return the rows of a province that concern a kind of holder."""
    wanted = province_rules(province, is_person=kind in PERSONS).rows
    return tuple(row for row in wanted if not row.kinds or kind in row.kinds)


def rows_html(language: Language, kind: Kind) -> str:
    """Give the provinces one below the other, each folded, and where the rows were seen."""
    folded = "\n".join(_province(one, kind, language) for one in _ordered(language))
    return f'<div class="provinces">\n{folded}\n</div>\n{_sources(kind, language)}'


def _ordered(language: Language) -> list[Province]:
    """Order by official code in Chinese, by name in English."""
    if language == "zh":
        return list(Province)
    return sorted(Province, key=lambda province: province.label.en)


def _province(province: Province, kind: Kind, language: Language) -> str:
    name = escape(province.label.of(language))
    told = rows(province, kind)
    count = (ONE if len(told) == 1 else MANY).fill(language, {"number": str(len(told))})
    lines = "\n".join(_lines(told, language)) or f"<p>{NOTHING.of(language)}</p>"
    whole = ALL.fill(language, {"province": province.label})
    lines += f'\n<p><a href="../../provinces/{province.value}/">{escape(whole)}</a></p>'
    return (
        f'<details id="province-{province.value}">'
        f"<summary>{name} <small>{count}</small></summary>\n{lines}\n</details>"
    )


def _lines(told: tuple[Row, ...], language: Language) -> Iterator[str]:
    for row in told:
        text = escape(row.text.of(language))
        doubt = {row.confidence, *([Confidence.CONFLICTING] if row.is_disputed else [])}
        for one in (Confidence.CONFLICTING, Confidence.UNVERIFIED):
            if one in doubt:
                text += f" <small>{one.label.of(language)}</small>"
        blank = letter_links.of_row(row, language)
        text += f" <small>{blank}</small>" if blank else ""
        seen = SEEN.fill(language, {"source": row.cited.name, "date": row.as_of})
        yield f'<div class="dated"><span>{text}</span><span>{escape(seen)}</span></div>'


def _sources(kind: Kind, language: Language) -> str:
    used = {row.source for province in Province for row in rows(province, kind)}
    said = "；" if language == "zh" else "; "
    cites = said.join(
        page.cited(source, language, depth=2) for key, source in SOURCES.items() if key in used
    )
    return f'<p class="paper-source">{FROM.of(language)}{cites}</p>' if cites else ""
