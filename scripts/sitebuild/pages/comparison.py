"""The provinces side by side: a table of what each asks, made from the same rows as their pages."""

from collections.abc import Iterator
from html import escape

from beiancheck.law import SOURCES
from beiancheck.provinces import Row, Topic, rows
from beiancheck.terms.confidence import Confidence
from beiancheck.terms.provinces import Province
from beiancheck.text import Language, Text
from sitebuild.pages import confidence, page

CAPTION = Text(
    zh="31个省、自治区、直辖市另外的要求，每行的省名连到来源和日期",
    en="What 31 provinces ask besides; a province’s name leads to sources and dates",
)
PROVINCE = Text(zh="省份", en="Province")
NOTHING = Text(zh="没有查到", en="nothing found")
SEEN = Text(zh="{source}：写于 {when}，{count}", en="{source}: written {when}, {count}")
SINGLE = Text(zh="{count} 个省", en="{count} province")
MANY = Text(zh="{count} 个省", en="{count} provinces")
COLUMNS = (
    Text(zh="主体负责人须为法定代表人", en="Holder’s manager is the legal representative"),
    Text(zh="单位负责人最低年龄", en="Minimum age, organisations"),
    Text(zh="个人最低年龄", en="Minimum age, individuals"),
    Text(zh="几个不同的号码", en="Different numbers"),
    Text(zh="应急电话另用号码", en="Separate emergency phone"),
    Text(zh="外省的个人", en="Individuals from elsewhere"),
    Text(zh="域名持有者", en="Who holds the domain"),
    Text(zh="另外的材料", en="Papers besides"),
)
TOPICS: tuple[Topic, ...] = (
    *("distinct-numbers", "emergency-differs"),
    *("people-from-elsewhere", "domain-holder", "paper"),
)
"""The topics of the columns after the ages."""
ANSWERS: dict[str, tuple[str, Text]] = {
    "must": ("full", Text(zh="须为", en="must be")),
    "usually": ("half", Text(zh="一般须为", en="usually")),
    "not-required": ("open", Text(zh="可以不是", en="need not be")),
    "no": ("full", Text(zh="不受理", en="refused")),
    "proof": ("half", Text(zh="要证明", en="with proof")),
    "free": ("open", Text(zh="可以办", en="accepted")),
    "holder-only": ("full", Text(zh="只能是主办者", en="the holder only")),
    "all-mobiles": ("full", Text(zh="与两人的手机都不同", en="from both mobiles")),
    "representative-too": ("open", Text(zh="法定代表人也可以", en="legal representative too")),
}
"""A shape and a word for each answer; the fuller the shape, the more is asked."""
SEPARATE = Text(zh="要另一个", en="yes")
YEARS = Text(zh="{number}岁", en="{number}")
ONE = Text(zh="{number} 个", en="{number}")
TWO = Text(zh="一人 {number} 个，两人 {two} 个", en="one person {number}, two {two}")
ONLY = {
    "organisations": Text(zh="单位：{what}", en="organisations: {what}"),
    "individuals": Text(zh="个人：{what}", en="individuals: {what}"),
}


def table(language: Language) -> str:
    """Give the table; its frame scrolls sideways and can be reached by keyboard."""
    heads = "".join(f'<th scope="col">{escape(column.of(language))}</th>' for column in COLUMNS)
    body = "\n".join(_row(province, language) for province in _ordered(language))
    return (
        f'<div class="comparison">\n<table>\n<caption>{CAPTION.of(language)}</caption>\n'
        f'<thead><tr><th scope="col">{PROVINCE.of(language)}</th>{heads}</tr></thead>\n'
        f"<tbody>\n{body}\n</tbody>\n</table>\n</div>"
    )


def sources(language: Language) -> str:
    """List the sources of all rows, how old they are and how many provinces they speak of."""
    used: dict[tuple[str, str], set[Province]] = {}
    for province in Province:
        for one in rows(province):
            used.setdefault((one.source, one.as_of), set()).add(province)
    items = []
    for (key, as_of), told in sorted(used.items(), key=lambda item: -len(item[1])):
        count = (MANY if len(told) > 1 else SINGLE).fill(language, {"count": str(len(told))})
        cited = page.cited(SOURCES[key], language, depth=1)
        items.append(
            f"<li>{SEEN.fill(language, {'source': cited, 'when': as_of, 'count': count})}</li>"
        )
    return "<ul>\n" + "\n".join(items) + "\n</ul>"


def _ordered(language: Language) -> list[Province]:
    if language == "zh":
        return list(Province)
    return sorted(Province, key=lambda province: province.label.en)


def _row(province: Province, language: Language) -> str:
    cells = "".join(f"<td>{cell}</td>" for cell in _cells(province, language))
    name = escape(province.label.of(language))
    return (
        f'<tr id="{province.value}"><th scope="row"><a href="{province.value}/">{name}</a></th>'
        f"{cells}</tr>"
    )


def _cells(province: Province, language: Language) -> Iterator[str]:
    yield _cell(_about(province, "legal-representative"), language)
    for holders in ("organisations", "individuals"):
        found = _about(province, "minimum-age")
        yield _cell([one for one in found if one.holders in {"all", holders}], language)
    for topic in TOPICS:
        # People from elsewhere are individuals by the column's own name.
        named = topic != "people-from-elsewhere"
        yield _cell(_about(province, topic), language, named=named)


def _about(province: Province, topic: Topic) -> list[Row]:
    return [one for one in rows(province) if one.topic == topic]


def _cell(found: list[Row], language: Language, *, named: bool = False) -> str:
    said = list(dict.fromkeys(_said(one, language, named=named) for one in found))
    if not said:
        unseen = f'<span class="unseen">{NOTHING.of(language)}</span>'
        return f'<span class="nothing"><span aria-hidden="true">—</span>{unseen}</span>'
    lines = "".join(f"<span>{one}</span>" for one in said)
    unlike = {one.confidence for one in found} - {Confidence.RELAYED}
    if any(one.is_disputed for one in found):
        unlike.add(Confidence.CONFLICTING)
    marks = "".join(confidence.mark(one, language) for one in Confidence if one in unlike)
    return marks + lines


def _said(one: Row, language: Language, *, named: bool) -> str:
    shape, words = _shape(one)
    said = words.fill(language, _values(one))
    if named and one.holders in ONLY:
        said = ONLY[one.holders].fill(language, {"what": said})
    return f'<i class="shape {shape}"></i>{escape(said)}' if shape else escape(said)


def _shape(one: Row) -> tuple[str, Text]:
    if one.answer:
        return ANSWERS[one.answer]
    if one.paper is not None:
        return "", one.paper.label
    if one.topic == "emergency-differs":
        return "full", SEPARATE
    if one.topic == "minimum-age":
        return "", YEARS
    return "", TWO if one.number_two else ONE


def _values(one: Row) -> dict[str, Text | str]:
    return {"number": str(one.number), "two": str(one.number_two)}
