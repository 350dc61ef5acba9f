"""How far what provinces are said to ask can be relied on: the marks and what they mean."""

from collections import Counter
from collections.abc import Iterable

from beiancheck.provinces import Row, rows
from beiancheck.terms.confidence import Confidence
from beiancheck.terms.provinces import Province
from beiancheck.text import Language, Text

MEANINGS: dict[Confidence, Text] = {
    Confidence.STATED: Text(
        zh="通信管理局自己发布的。", en="The administration published it itself."
    ),
    Confidence.RELAYED: Text(
        zh="服务商的文档这样写，通信管理局的原文没有读到。",
        en="A provider’s documents say so; the administration’s own text was not read.",
    ),
    Confidence.SEEN: Text(
        zh="见于表单或第三方，说不出是谁定的。",
        en="Seen in forms or on third-party pages; who decided it is not known.",
    ),
    Confidence.CONFLICTING: Text(
        zh="几份资料说法不同，或者只有一份这样说。",
        en="Sources contradict each other, or only one of several says so.",
    ),
    Confidence.UNVERIFIED: Text(
        zh="一般了解，没有找到资料。", en="General knowledge; no document was found."
    ),
}
"""Every mark, the more reliable first."""
COUNTED = Text(zh="{count} 条", en="{count} rows")
ONE = Text(zh="{count} 条", en="{count} row")


def tag(row: Row, language: Language) -> str:
    """Give a row's mark; rows that contradict each other bear their own."""
    if row.confidence is Confidence.CONFLICTING:
        return ""
    return mark(row.confidence, language)


def mark(one: Confidence, language: Language) -> str:
    """Give a mark, told by its words and not by colour alone."""
    if one is Confidence.CONFLICTING:
        return f'<span class="differ-mark">{one.label.of(language)}</span>'
    return f'<span class="tag tag-{one.value}">{one.label.of(language)}</span>'


def legend_of_all(language: Language) -> str:
    """Tell what the marks mean over all provinces."""
    return legend((row for province in Province for row in rows(province)), language)


def legend(told: Iterable[Row], language: Language) -> str:
    """Tell what the marks of some rows mean, and how many bear each."""
    counts = Counter(row.confidence for row in told)
    items = "".join(
        f"<dt>{mark(one, language)}</dt>"
        f"<dd>{MEANINGS[one].of(language)} {_counted(counts[one], language)}</dd>"
        for one in MEANINGS
        if counts[one]
    )
    return f'<dl class="legend">{items}</dl>'


def _counted(count: int, language: Language) -> str:
    words = ONE if count == 1 else COUNTED
    return f"<small>{words.fill(language, {'count': str(count)})}</small>"
