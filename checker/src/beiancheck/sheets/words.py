"""The words around a form's rows: which languages a line speaks, footers, sources."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from beiancheck.citation import Article, Citation
from beiancheck.forms.layout import VERSION, Box, Entry, Form
from beiancheck.terms.authorities import AUTHORITIES
from beiancheck.text import LANGUAGES, Language, Text

EMPTY_BOX = "□"
REQUIRED = " *"
SOURCES = Text(zh="依据", en="Sources")
DATE_LINE = "　　　　年　　月　　日"
ONLY_FRAME = Text(
    zh="版式为本站所制，内容依表后所列来源；接入服务商另有表的，用服务商的。",
    en="The layout is ours, the content per the sources at the end; a provider's own form "
    "comes first.",
)
LEAFLET = Text(
    zh="由本站按所列来源整理，不是官方文件，不保证审核通过。",
    en="Put together by this site from the sources named; not an official paper and no promise "
    "of approval.",
)
DATED = Text(zh="版式日期 {date}", en="Layout of {date}.")
PAGE = Text(zh="第 {page} 页，共 {total} 页", en="Page {page} of {total}")
UNREAD = Text(zh="{kind}，原文未读到，未核实", en="{kind}, not read in the original, unverified")
SEVERAL = Text(zh="可多选", en="tick any that apply")
SOURCE = Text(zh="[{number}] {title}（{kind}）", en="[{number}] {title} ({kind})")
CHECKED = Text(zh="核对于 {date}", en="checked {date}")


@dataclass(frozen=True, slots=True)
class Voice:
    """How a form speaks: one language, or Chinese with English under it."""

    language: Language
    is_bilingual: bool

    def lines(self, text: Text, *, both: bool = False) -> tuple[str, ...]:
        """Give the words: the main line, and the other language if it stands under it."""
        if self.is_bilingual:
            return (text.zh,) if text.zh == text.en else (text.zh, text.en)
        if both and self.language == "en":
            return (text.en, text.zh)
        return (text.of(self.language),)

    def box(self, box: Box) -> str:
        """Give an empty box with its words."""
        return f"{EMPTY_BOX} {' '.join(self.lines(box.label))}"

    def label(self, entry: Entry) -> tuple[str, ...]:
        """Give an entry's label, with a star if it must be filled in."""
        first, *others = self.lines(entry.label)
        several = self.lines(SEVERAL) if entry.takes_several else ()
        return (first + (REQUIRED if entry.is_required else ""), *others, *several)

    def hint(self, hint: Text) -> str:
        """Give a hint or an explanation, which only the one who fills in reads."""
        return hint.of(self.language)


def characters(form: Form) -> str:
    """Give every character that a form may print in any language, some others among them."""
    fixed = (DATED, PAGE, UNREAD, SOURCE, CHECKED)
    return f"{form!r}{fixed!r}{''.join(sorted(printed(form)))}·；（）"


def printed(form: Form) -> frozenset[str]:
    """Give every piece of text that a form may print, in each language."""
    fixed = (ONLY_FRAME, LEAFLET, SEVERAL)
    listed = {sources(form, language) for language in LANGUAGES}
    return frozenset({EMPTY_BOX, DATE_LINE} | listed | set(_texts((form, fixed))))


def _texts(held: object) -> Iterator[str]:
    if isinstance(held, Text):
        yield from (held.zh, held.en)
    elif isinstance(held, tuple):
        for one in held:
            yield from _texts(one)
    elif is_dataclass(held):
        for one in fields(held):
            yield from _texts(getattr(held, one.name))


def voice(form: Form, language: Language) -> Voice:
    """A form that is handed in stays Chinese on the English site."""
    return Voice(language, is_bilingual=form.is_handed_in and language == "en")


def footer(form: Form, spoken: Voice) -> tuple[str, ...]:
    """Give the lines at the foot of every page: what it is and of which day."""
    said = ONLY_FRAME if form.is_handed_in else LEAFLET
    zh, en = (DATED.fill(one, {"date": VERSION.isoformat()}) for one in LANGUAGES)
    return spoken.lines(Text(zh=said.zh + zh, en=f"{said.en} {en}"))


def page_of(page: int, total: int, language: Language) -> str:
    """Number a page."""
    return PAGE.fill(language, {"page": str(page), "total": str(total)})


def references(cites: tuple[Citation, ...], form: Form) -> str:
    """Give the numbers of sources in brackets, as they stand behind a sentence."""
    numbers = sorted({form.sources.index(cite) + 1 for cite in cites})
    return f" [{','.join(map(str, numbers))}]" if numbers else ""


def sources(form: Form, language: Language) -> str:
    """Give the numbered list of what a form rests on, as one paragraph."""
    separator, opened, closed = ("；", "（", "）") if language == "zh" else ("; ", " (", ")")
    days = sorted({cite.checked.isoformat() for cite in form.sources})
    checked = CHECKED.fill(language, {"date": separator.join(days)})
    listed = (
        SOURCE.fill(
            language,
            {
                "number": str(number),
                "title": cite.title(language),
                "kind": _kind(cite, language),
            },
        )
        for number, cite in enumerate(form.sources, start=1)
    )
    return f"{SOURCES.of(language)}{opened}{checked}{closed}　{separator.join(listed)}"


def _kind(cite: Citation, language: Language) -> str:
    kind = AUTHORITIES[cite.authority]
    if isinstance(cite, Article) and cite.unread:
        return UNREAD.fill(language, {"kind": kind})
    return kind.of(language)
